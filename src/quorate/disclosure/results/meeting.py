"""When was the meeting, how many shares were outstanding and present, when was it signed?"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from quorate.disclosure.document import Block, Document, Paragraph
from quorate.disclosure.facts import Fact, How
from quorate.disclosure.findings import Where
from quorate.disclosure.phrases.dates import StatedDate, dates_in
from quorate.disclosure.results.counts import percent_of
from quorate.disclosure.results.facts import Percent
from quorate.words import Choice

_NOT_THE_MEETING = re.compile(
    r"(?:record date|close of business|as of|filed|dated|ending|ended|adjourned from|originally"
    r"|scheduled"
    r"|effective|mailed|expir\w*|proxy statement|until|fiscal year|commission on"
    r"|sec on)[^.;]{0,40}$",
    re.IGNORECASE,
)
_HELD = re.compile(r"\b(?:held|convened|conducted|took place|meeting)\b", re.IGNORECASE)
_KIND = re.compile(r"\b(?P<kind>annual|special|extraordinary)\s+(?:general\s+)?(?:and special\s+)?"
                   r"meeting", re.IGNORECASE)  # fmt: skip
_SIGNED = re.compile(r"^\W*(?:date[d]?)\b\W*(?:as of\s*)?", re.IGNORECASE)
COVER = 120  # passages within which the cover of a form ends
_REPORT = re.compile(r"date of (?:report|earliest event)", re.IGNORECASE)

_NUMBER = re.compile(r"(?<![\d,.$])\d{1,3}(?:,\d{3})+(?!,?\d|\.\d|\s*%)")
_ABOUT = re.compile(r"(?:approximately|about|over|more than|nearly|at least)\s+$", re.IGNORECASE)
_OUTSTANDING = re.compile(r"\boutstanding\b", re.IGNORECASE)
# "77.6% of the outstanding": what stood before is a part.
_PART = re.compile(r"%|per ?cent|majority", re.IGNORECASE)
# "60,059,026 shares (65.69% of the 91,422,569 outstanding) were present": the rest is said of it.
_OF_WHICH = re.compile(r"%\)? of (?:the|our|its) $")
_PRESENT = re.compile(
    r"\b(?:present|represented|participated|voted in person or by proxy|attend\w*"
    r"|constitut\w+ a quorum)",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(
    r"non-?votes?|votes? (?:for|against|cast)|withh|abstain|authoriz|reserved|voted (?:for|against)"
    r"|held by|owned|\bissue\b|issuance",
    re.IGNORECASE,
)


def meeting_date(blocks: Sequence[Block], file: str) -> Fact[date] | None:
    """The first date that is said to be the meeting's."""
    for block in blocks:
        if not isinstance(block, Paragraph) or "meeting" not in block.text.casefold():
            continue
        for each in dates_in(block.text):
            around = block.text[max(0, each.start - 200) : each.end + 300]
            before = block.text[max(0, each.start - 120) : each.start]
            if _HELD.search(around) and not _NOT_THE_MEETING.search(before) and each.value:
                return _fact(each, block, file, How.STATED)
    return None


def _fact(each: StatedDate, passage: Paragraph, file: str, how: How) -> Fact[date] | None:
    if each.value is None:
        return None
    return Fact(each.value, Where(file, passage.line_at(each.start), each.text), how)


def meeting_kind(blocks: Sequence[Block], file: str) -> Fact[str] | None:
    for block in blocks:
        if isinstance(block, Paragraph) and (found := _KIND.search(block.text)):
            kind = found["kind"].casefold()
            kind = "special" if kind == "extraordinary" else kind
            where = Where(file, block.line_at(found.start()), found[0])
            return Fact(kind, where, How.STATED)
    return None


def signed_on(document: Document) -> Fact[date] | None:
    """The date beside the signature: the last one that is set down as a date and nothing else."""
    passages = list(document.passages())
    for at in range(len(passages) - 1, -1, -1):
        if _SIGNED.match(passages[at].text):
            found = _first_date(passages[at : at + 3], document.file)
            if found is not None:
                return found
    return None


def event_date(document: Document) -> Fact[date] | None:
    """The date of the report on the cover."""
    passages = list(islice(document.passages(), COVER))
    for at, passage in enumerate(passages):
        if _REPORT.search(passage.text):
            near = [passage, *passages[max(0, at - 1) : at], *passages[at + 1 : at + 2]]
            found = _first_date(near, document.file)
            if found is not None:
                return found
    return None


def _first_date(passages: Sequence[Paragraph], file: str) -> Fact[date] | None:
    for passage in passages:
        for each in dates_in(passage.text):
            if each.value is not None:
                return _fact(each, passage, file, How.PLACED)
    return None


@dataclass(slots=True)
class Presence:
    """What the words before the votes say of shares outstanding and present."""

    outstanding: Fact[int] | None = None
    present: Fact[int] | None = None
    percent: Fact[Percent] | None = None
    many: bool = False  # more than one number of a sort: classes, or a correction


def presence(blocks: Sequence[Block], file: str) -> Presence:
    found = Presence()
    for block in blocks:
        if isinstance(block, Paragraph):
            for sentence, offset in _sentences(block.text):
                if _PRESENT.search(sentence) or _OUTSTANDING.search(sentence):
                    _read_sentence(sentence, offset, block, file, found)
    return found


def _sentences(text: str) -> Iterator[tuple[str, int]]:
    begin = 0
    for end in re.finditer(r"(?<=[a-z)%\"\u201d]{2}[.;])\s", text):
        yield text[begin : end.start()], begin
        begin = end.end()
    yield text[begin:], begin


def _read_sentence(text: str, offset: int, block: Paragraph, file: str, found: Presence) -> None:
    numbers = list(_NUMBER.finditer(text))
    for at, number in enumerate(numbers):
        if _ABOUT.search(text[: number.start()]):
            continue
        begin = numbers[at - 1].end() if at else 0
        end = numbers[at + 1].start() if at + 1 < len(numbers) else len(text)
        before, after = text[begin : number.start()], text[number.end() : end]
        where = Where(file, block.line_at(offset + number.start()), number[0])
        fact = Fact(int(number[0].replace(",", "")), where, How.STATED)
        whole = after + text[end:] if _OF_WHICH.search(after) else after
        match _role(before, whole):
            case "outstanding":
                found.many |= (
                    found.outstanding is not None and found.outstanding.value != fact.value
                )
                found.outstanding = found.outstanding or fact
            case "present":
                found.many |= found.present is not None and found.present.value != fact.value
                found.present = found.present or fact
                _read_percent(after, where, found)
            case _:
                pass


def _role(before: str, after: str) -> str:
    out, here = _OUTSTANDING.search(after), _PRESENT.search(after)
    other = _OTHERWISE.search(after[:60])
    if other and not (here and here.start() < other.start()):
        return ""
    whole = out is not None and not _PART.search(after[: out.start()])
    if out and whole and (here is None or out.start() < here.start()):
        return "outstanding"
    if here or (_PRESENT.search(before) and not out):
        return "present"
    return ""


def _read_percent(after: str, where: Where, found: Presence) -> None:
    percent = percent_of(after)
    if percent is not None and found.percent is None and "outstanding" in after + "outstanding":
        value, places, _ = percent
        found.percent = Fact(Percent(Choice.FOR, value, places), where, How.STATED)
