"""When was the meeting, how many shares were outstanding and present, when was it signed?"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from quorate.disclosure.document import Block, Document, Paragraph
from quorate.disclosure.facts import Fact, How
from quorate.disclosure.findings import Where
from quorate.disclosure.results.counts import percent_of
from quorate.disclosure.results.facts import Percent
from quorate.words import Choice

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September",
           "October", "November", "December")  # fmt: skip
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DATE = re.compile(
    rf"(?:\b(?P<weekday>{'|'.join(_WEEKDAYS)}),?\s+)?\b(?P<month>{'|'.join(_MONTHS)})\s+"
    r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_NOT_THE_MEETING = re.compile(
    r"(?:record date|close of business|as of|filed|dated|ending|ended|adjourned from|originally"
    r"|effective|mailed|expir\w*|proxy statement|until|fiscal year|commission on|sec on)[^.;]{0,40}$",
    re.IGNORECASE,
)
_HELD = re.compile(r"\b(?:held|convened|conducted|took place|meeting)\b", re.IGNORECASE)
_KIND = re.compile(r"\b(?P<kind>annual|special|extraordinary)\s+(?:general\s+)?(?:and special\s+)?"
                   r"meeting", re.IGNORECASE)  # fmt: skip
_SIGNED = re.compile(r"^\W*(?:date[d]?)\b\W*(?:as of\s*)?", re.IGNORECASE)
_REPORT = re.compile(r"date of (?:report|earliest event)", re.IGNORECASE)

_NUMBER = re.compile(r"(?<![\d,.$])\d{1,3}(?:,\d{3})+(?!,?\d|\.\d|\s*%)")
_ABOUT = re.compile(r"(?:approximately|about|over|more than|nearly|at least)\s+$", re.IGNORECASE)
_OUTSTANDING = re.compile(r"\boutstanding\b", re.IGNORECASE)
# "77.6% of the outstanding": what stood before is a part.
_PART = re.compile(r"%|per ?cent|majority|\bof (?:the|its|our)\b", re.IGNORECASE)
_PRESENT = re.compile(
    r"\b(?:present|represented|participated|voted in person or by proxy|attend\w*|constitut\w+ a quorum)",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(
    r"non-?votes?|votes? (?:for|against|cast)|withh|abstain|authoriz|reserved|voted (?:for|against)"
    r"|held by|owned|issu(?:e|ance)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Dated:
    """A date as printed, with the weekday beside it."""

    day: date
    weekday: str
    text: str
    line: int
    at: int  # its offset in the paragraph
    before: str


def dates_in(paragraph: Paragraph) -> Iterator[Dated]:
    """Every date of a paragraph that the calendar has."""
    for found in _DATE.finditer(paragraph.text):
        month = [each.casefold() for each in _MONTHS].index(found["month"].casefold()) + 1
        try:
            day = date(int(found["year"]), month, int(found["day"]))
        except ValueError:
            continue
        before = paragraph.text[max(0, found.start() - 120) : found.start()]
        line = paragraph.line_at(found.start())
        yield Dated(day, found["weekday"] or "", found[0], line, found.start(), before)


def weekday_of(day: date) -> str:
    return _WEEKDAYS[day.weekday()]


def meeting_date(blocks: Sequence[Block], file: str) -> Fact[date] | None:
    """The first date that is said to be the meeting's."""
    for block in blocks:
        if not isinstance(block, Paragraph) or not re.search("meeting", block.text, re.IGNORECASE):
            continue
        for each in dates_in(block):
            said = block.text[max(0, each.at - 200) : each.at + 300]
            if _HELD.search(said) and not _NOT_THE_MEETING.search(each.before):
                return Fact(each.day, Where(file, each.line, each.text), How.STATED)
    return None


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
    for passage in reversed(passages):
        if not _SIGNED.match(passage.text):
            continue
        for each in dates_in(passage):
            return Fact(each.day, Where(document.file, each.line, each.text), How.PLACED)
        after = passages[passages.index(passage) + 1 :][:2]
        for each in (dated for text in after for dated in dates_in(text)):
            return Fact(each.day, Where(document.file, each.line, each.text), How.PLACED)
    return None


def event_date(document: Document) -> Fact[date] | None:
    """The date of the report on the cover."""
    passages = list(document.passages())[:120]
    for at, passage in enumerate(passages):
        if _REPORT.search(passage.text):
            near = [*passages[max(0, at - 1) : at], *passages[at : at + 2]]
            own = list(dates_in(passage)) or [each for text in near for each in dates_in(text)]
            if own:
                where = Where(document.file, own[0].line, own[0].text)
                return Fact(own[0].day, where, How.PLACED)
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
        match _role(before, after):
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
