"""Did it come out as the story says?  Compares a result, as `count --json` prints it."""

import re
from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

from tests.meetings.language import Line, Story, number

Result = Mapping[str, Any]


def expectations(story: Story) -> list[tuple[str | None, list[Line]]]:
    """The expect lines by the instant they are of: None is the close of the polls."""
    groups: list[tuple[str | None, list[Line]]] = [(None, [])]
    for line in story.all("expect", "count"):
        if line.word == "count":
            groups.append((story.time(line.fields[0].removeprefix("as of ")), []))
        else:
            groups[-1][1].append(line)
    return [group for group in groups if group[1]]


def differences(lines: list[Line], result: Result) -> list[str]:
    """What the story says otherwise than the result, a sentence each; the defects are all named."""
    found = [text for line in lines for text in _differs(line, result)]
    found += _defects([line for line in lines if line.fields[0].split()[0] == "defect"], result)
    return [*found, *identities(result)]


def _differs(line: Line, result: Result) -> list[str]:  # noqa: C901  a case for each word of the language
    subject, *fields = line.fields
    word, _, rest = subject.partition(" ")
    if word in ("defect", "trace"):  # defects are compared together, traces by the reader
        return []
    if word == "quorum":
        return _quorum(line, fields, result)
    if subject in ("certifiable", "not certifiable"):
        return _certifiable(line, subject == "certifiable", fields, result)
    if word == "doubt":
        return _doubt(line, fields, result)
    if word == "by" and rest:
        return _same(line, _counts(fields[0]), _item(line, rest, result)["sources"], "from where")
    if word in ("note", "authority"):
        return _words(line, word, rest, fields, result)
    if word == "class":
        name, item = rest.split()
        return _same(line, _counts(fields[0]), _item(line, item, result)["by_class"][name], name)
    if word == "standard":
        return _standard(line, rest, fields, result)
    if word == "closes":
        wanted = fields[0] if fields else rest
        return [] if result["as_of"] == wanted else [f"{line.at}: as of {result['as_of']}"]
    if word == "present":
        has = result["quorum"]["present"]
        return [] if has == number(rest) else [f"{line.at}: {has} are present"]
    return _votes(line, subject, fields, result)


def _item(line: Line, name: str, result: Result) -> Mapping[str, Any]:
    for item in result["items"]:
        if name in (item["item"], item["title"], item["title"].split()[-1]):
            return dict(item)
    raise line.wrong(f"the result has no item {name!r}")


def _counts(text: str) -> dict[str, int | str]:
    """`for 12, against 3, non-votes 5` as words and numbers."""
    counts: dict[str, int | str] = {}
    for part in re.split(r", (?=[a-z])", text):
        word, _, votes = part.rpartition(" ")
        counts[word.replace("non-votes", "broker_non_vote").replace(" ", "_")] = number(votes)
    return counts


def _same(
    line: Line, expected: Mapping[str, object], found: Mapping[str, object], of: str
) -> list[str]:
    """What is not named is nothing."""
    says = []
    for word in {**expected, **found}:
        wanted, has = expected.get(word, 0), found.get(word, 0)
        if wanted != has:
            says.append(f"{line.at}: {of}: {word} expected {wanted}, found {has}")
    return says


def _votes(line: Line, subject: str, fields: list[str], result: Result) -> list[str]:
    item = _item(line, subject, result)
    text, _, outcome = fields[0].rpartition(": ")
    says = _same(line, _counts(text), item["votes"], subject) if text else []
    if outcome.replace(" ", "_") != item["outcome"]:
        says.append(f"{line.at}: {subject}: expected {outcome}, found {item['outcome']}")
    return says


def _quorum(line: Line, fields: list[str], result: Result) -> list[str]:
    found = re.match(r"([\d,/]+) of ([\d,/]+): (not )?reached$", fields[0])
    if found is None:
        raise line.wrong("a quorum is: 40 of 100: reached")
    wanted: dict[str, object] = {
        "present": number(found[1]),
        "outstanding": number(found[2]),
        "reached": found[3] is None,
    }
    quorum = result["quorum"]
    has = {
        "present": quorum["present"],
        "outstanding": result["outstanding"],
        "reached": quorum["reached"],
    }
    for text in fields[1:]:
        wanted["required"] = number(text.removeprefix("needs "))
        has["required"] = quorum["required"]
    return _same(line, wanted, has, "quorum")


def _standard(line: Line, item: str, fields: list[str], result: Result) -> list[str]:
    """`expect standard 5  majority outstanding  25 of 51  needs 26  49.02%  fails`."""
    stated = fields[0]
    results = _item(line, item, result)["standards"]
    at = int(stated) - 1 if stated.isdigit() else _place(line, stated, results)
    has = results[at]
    says = []
    for text in fields[1:]:
        parts = re.match(r"^([\d,/]+)(?: of ([\d,/]+))?$", text)
        if parts:
            pairs: list[tuple[object, object]] = [(number(parts[1]), has["votes_for"])]
            pairs.append((number(parts[2]) if parts[2] else None, has["base"]))
        elif text.startswith("needs "):
            need = text.removeprefix("needs ")
            pairs = [(None if need == "nothing" else number(need), has["needed"])]
        elif text.endswith("%"):
            pairs = [(text[:-1], has["percent"])]
        elif text in ("controlling", "beside"):
            pairs = [(text == "controlling", has["controlling"])]
        else:
            pairs = [(text.replace(" ", "_"), has["outcome"])]
        says += [
            f"{line.at}: {item} under {stated}: expected {wanted}, found {found}"
            for wanted, found in pairs
            if wanted != found
        ]
    return says


def _words(line: Line, key: str, item: str, fields: list[str], result: Result) -> list[str]:
    """`expect note 1a  resignation`: words in a standard's note; `none`: it has no note."""
    place = int(fields[0]) - 1 if len(fields) > 1 else 0
    has = str(_item(line, item, result)["standards"][place].get(key, ""))
    wanted = fields[-1]
    right = not has if wanted == "none" else wanted in has
    return [] if right else [f"{line.at}: {item}: the {key} is {has!r}, without {wanted!r}"]


def _place(line: Line, stated: str, results: list[Mapping[str, Any]]) -> int:
    name = stated.replace(" ", "_")
    for at, each in enumerate(results):
        if each["standard"] == name:
            return at
    raise line.wrong(f"no standard {name!r} was applied; name it, or give its place: 1, 2, 3")


def _certifiable(line: Line, wanted: bool, fields: list[str], result: Result) -> list[str]:
    says = []
    if result["certifiable"] is not wanted:
        says.append(f"{line.at}: certifiable is {result['certifiable']}: {result.get('reasons')}")
    reasons = " ".join(result.get("reasons") or [])
    says += [
        f"{line.at}: no reason names {text!r}: {reasons}" for text in fields if text not in reasons
    ]
    return says


def _doubt(line: Line, fields: list[str], result: Result) -> list[str]:
    doubts = list(result.get("doubts") or [])
    if fields == ["none"]:
        return [f"{line.at}: doubts remain: {doubts}"] if doubts else []
    if any(all(text in doubt for text in fields) for doubt in doubts):
        return []
    return [f"{line.at}: no doubt names {fields}: {doubts}"]


def _defects(lines: list[Line], result: Result) -> list[str]:
    """Every defect is expected, and every expected one is there."""
    left = list(result["defects"])
    says = []
    for line in lines:
        match = next((each for each in left if _is(line, each)), None)
        if match is None:
            says.append(f"{line.at}: no such defect; there are {left}")
        else:
            left.remove(match)
    return says + [f"a defect the story does not name: {each}" for each in left]


def _is(line: Line, defect: Mapping[str, str]) -> bool:
    kind, *where = line.fields
    if kind.removeprefix("defect ").strip() != defect["kind"]:
        return False
    places = {defect["position"], defect["instruction"], defect["item"]}
    return all(
        text[1:-1] in defect["detail"] if text.startswith('"') else _names(text, places)
        for text in where
    )


def _names(text: str, places: set[str]) -> bool:
    return any(text == place or place.startswith(f"{text}@") for place in places)


def identities(result: Result) -> list[str]:
    """What holds of every count: sources add to the votes cast; what is present is in every row."""
    says = []
    for item in result["items"]:
        cast = _sum(votes for word, votes in item["votes"].items() if word not in _UNVOTED)
        if cast != _sum(item["sources"].values()):
            says.append(f"{item['item']}: the sources do not add to the votes cast, {cast}")
    return says


_UNVOTED = ("broker_non_vote", "silent", "no_authority")


def _sum(votes: Iterable[int | str]) -> Fraction:
    return sum(map(Fraction, votes), Fraction(0))
