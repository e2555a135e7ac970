"""How does `count --json` say a result?  A contract: it may grow, and what stands here stays."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction
from hashlib import sha256
from operator import attrgetter

from quorate.journal import canonical
from quorate.tally.result import Defect, ItemResult, Quorum, Result, StandardResult
from quorate.words import Json, Votes


def as_json(result: Result) -> dict[str, object]:
    """The result as plain values: votes are integers, or texts such as "1001/2" where not whole."""
    return {
        "meeting": result.meeting,
        "status": result.status,
        "as_of": instant(result.as_of),
        "outstanding": number(result.outstanding),
        "quorum": _quorum(result.quorum),
        "items": [_item(item) for item in result.items],
        "defects": [_defect(defect) for defect in result.defects],
        "certifiable": result.certifiable,
        "reasons": list(result.reasons),
        "doubts": list(result.doubts),
        "present_by": {way: number(votes) for way, votes in result.present_by.items()},
        "root": result.root,
    }


def dump(result: Result) -> str:
    """The text of `count --json`: a line for each value, and for each defect one of its own."""
    says = as_json(replace(result, defects=()))
    if not result.defects:
        return _text(says) + "\n"
    # A very large meeting has a hundred thousand: the encoder of lines is slow, that of values not.
    defects = ",\n  ".join([_line(each) for each in result.defects])
    return _text(says).replace('"defects": []', f'"defects": [\n  {defects}\n ]', 1) + "\n"


def _line(defect: Defect) -> str:
    kind, position, instruction, item, detail = map(_quoted, _DEFECT(defect))
    return (
        f'{{"kind": {kind}, "position": {position}, "instruction": {instruction},'
        f' "item": {item}, "detail": {detail}}}'
    )


def _text(says: dict[str, object]) -> str:
    return json.dumps(says, ensure_ascii=False, indent=1)


CERTIFIED = ("meeting", "as_of", "outstanding", "quorum", "items")


def certified_digest(result: Result) -> str:
    """SHA-256, in hex, of what a certificate is about: the canonical JSON of these members."""
    says = as_json(result)
    about = {name: _as_text(says[name]) for name in CERTIFIED}
    return sha256(canonical.encode(about)).hexdigest()


def _as_text(value: object) -> Json:
    """The value with every integer as a decimal text: canonical JSON has no numbers."""
    if value is None or isinstance(value, bool | str):
        return value
    if isinstance(value, dict):
        return {str(name): _as_text(each) for name, each in value.items()}
    if isinstance(value, list):
        return [_as_text(each) for each in value]
    return str(value)


def number(votes: Votes | None) -> int | str | None:
    """An integer where it is whole, a fraction as text where not."""
    if isinstance(votes, Fraction):
        whole = votes.denominator == 1
        return votes.numerator if whole else f"{votes.numerator}/{votes.denominator}"
    return votes


def instant(at: datetime) -> str:
    """An instant in UTC, to the second."""
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _quorum(quorum: Quorum) -> dict[str, object]:
    says: dict[str, object] = {
        "required": number(quorum.required),
        "present": number(quorum.present),
        "reached": quorum.reached,
    }
    if quorum.by_class:
        says["by_class"] = {name: _quorum(each) for name, each in quorum.by_class.items()}
    return says


def _item(item: ItemResult) -> dict[str, object]:
    says: dict[str, object] = {
        "item": item.item,
        "title": item.title,
        "kind": str(item.kind),
        "votes": {str(word): number(votes) for word, votes in item.votes.items()},
        "sources": {str(source): number(votes) for source, votes in item.sources.items()},
        "outcome": str(item.outcome),
        "standards": [_standard(each) for each in item.standards],
    }
    if item.by_class:
        says["by_class"] = {
            name: {str(word): number(votes) for word, votes in words.items()}
            for name, words in item.by_class.items()
        }
    return says


def _standard(each: StandardResult) -> dict[str, object]:
    says: dict[str, object] = {
        "standard": each.standard,
        "controlling": each.controlling,
        "votes_for": number(each.votes_for),
        "base": number(each.base),
        "needed": number(each.needed),
        "percent": each.percent,
        "outcome": str(each.outcome),
        "authority": each.authority,
    }
    if each.note:
        says["note"] = each.note
    return says


_DEFECT = attrgetter("kind", "position", "instruction", "item", "detail")
_quoted = json.encoder.encode_basestring


def _defect(defect: Defect) -> dict[str, str]:
    return {
        "kind": str(defect.kind),
        "position": defect.position,
        "instruction": defect.instruction,
        "item": defect.item,
        "detail": defect.detail,
    }
