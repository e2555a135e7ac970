"""By when must what reach the company for its next meeting?  Days as printed, and as described.

A statement tells these in a section of its own.  A day is a deadline of a kind only where its
sentence, or the one before it in the same paragraph, says which; a day that could be two is none.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from quorate.disclosure.facts import Fact, How
from quorate.disclosure.phrases.dates import StatedDate
from quorate.disclosure.phrases.numbers import COUNT, count_of
from quorate.disclosure.phrases.sentences import Sentence
from quorate.disclosure.statement.facts import Anchor, Deadline, DeadlineKind, Window

_MATTER = re.compile(
    r"\b(?:proposals?|nominat\w+|nominees?|notice|business|matters?|candidates?)\b"
)
_BOUND = re.compile(
    r"\b(?:received|receive|submit(?:ted)?|deliver(?:ed)?|no later than|not later than|by the close"
    r"|on or before|prior to|before|between|no earlier than|not earlier than|deadline|must be"
    r"|postmarked|given|provide[d]?|notify|due|reach)\b"
)
# Words before a date that make it the last day, or the first; an hour may stand between.
_NEAR = r"(?:(?!\b(?:than|between|earlier|later|before|after)\b)[^;|]){0,70}$"
_LAST = re.compile(
    rf"\b(?:later than|received after|on or before|by|prior to|before|until|and|to"
    rf"|deadline(?: \w+){{0,8}} is){_NEAR}"
)
_FIRST = re.compile(
    r"\b(?:earlier than|sooner than|not before|between|from|not prior to|on or after|early as)"
    + _NEAR
)

_ACCESS = re.compile(
    r"\bproxy access\b|\bincluded? (?:\w+ ){0,3}(?:director )?(?:nominees?|nominations?"
    r"|candidates?)\b[^.;]{0,60}\bproxy"
    r"|\bnomin\w+ (?:to be )?(?:considered )?(?:for )?inclu\w+ in [^.;]{0,40}proxy|\baccess nomin"
)
_NOT_ACCESS = re.compile(
    r"\b(?:other than|non|not|outside|without)\b[^.;]{0,70}\b(?:proxy[- ])?access\b"
)
_UNIVERSAL = re.compile(
    r"\b14a-19\b|\buniversal proxy\b|\bother than (?:the company\u2019s|our|the board\u2019s"
    r"|the company's) nominees\b"
)
_INCLUSION = re.compile(
    r"\b14a-8\b|\b(?:inclu(?:de|ded|sion|ding)|considered for inclusion"
    r"|inserted)\b[^.;]{0,80}\b(?:proxy|notice of|materials)\b"
)
_NOT_INCLUSION = re.compile(
    r"\b(?:not|other than|without|outside|otherwise than|nor)\b[^.;,)]{0,80}(?:\binclu|\b14a-8"
    r"|\boutside)"
    r"|\boutside\b[^.;]{0,20}14a-8|\bnot (?:be )?includ|\bother than\b[^.;]{0,60}\b14a-8"
)
_INCLUDES_14A19 = re.compile(
    r"\binclu\w+ (?:\w+ )?information required (?:by|under|pursuant to) rule 14a-19"
)
_TOO_LATE = re.compile(
    r"\b(?:after|later than)\b[^.;]{0,60}\bwill not be (?:included|considered for inclusion)"
)
# A clause on a meeting that is moved: what days it names are not the deadline.
_IF_MOVED = re.compile(
    r"\b(?:if|in the event|should|unless|provided|assuming)\b[^.;]{0,90}\b(?:meeting"
    r"|date)\b[^.;]{0,90}"
    r"\b(?:more than|before|after|earlier|advanced|delayed|changed?|moved|between|within)\b"
)
_BUT_NOMINEES = re.compile(r"\(?\bother than (?:\w+ ){0,3}nominat\w+(?: of directors?)?\)?")
_DISCRETION = re.compile(
    r"\bdiscretion(?:ary)?\b[^.;]{0,90}\b(?:vot|authori|power)|\b14a-4\b|\bconsidered untimely\b"
)
_ADVANCE = re.compile(
    r"\b(?:by-?laws?|notice of (?:any |such )?(?:business|proposals?|matters?)|advance notice"
    r"|articles of association|constitution|nominat\w+|bring\w*"
    r"|brought|present\w*"
    r"|introduc\w+|propos\w+ (?:other )?business|other business)\b"
)
_OTHER = re.compile(
    r"\b(?:recommend(?:ation|ed|s|ing)?\b|anticipated to be held|(?:candidates?"
    r"|nominees?) recommended|special meeting|fiscal year ended|was held|were elected"
    r"|written consent|prior year|continuously|annual report|beneficially owned|vot(?:e|es"
    r"|ing) (?:instructions?"
    r"|by)|proxy card (?:must|should|or)|revok\w+|401\(k\)|plan participants|expir\w+"
    r"|elected (?:to|as)|appointed|retired?)\b"
)


def _days(name: str) -> str:
    """A count of days in words or digits, such as `ninety (90) calendar days`."""
    return (
        rf"(?P<{name}>{COUNT})(?:\s*\(\d+(?:st|nd|rd|th)?\))?(?:\s*(?:calendar |business )?days?)?"
        r"(?:[\u2019']s?)?"
    )


# The hours a count of days may be reckoned from, which change no day.
_HOUR = r"(?: the (?:close|opening) of business on)?(?: the)? "
_AND = r"\b(?:nor|and|or|but)\b(?: \(ii\)| in any event)?(?: not| no)? "
_REST = r"(?P<rest>[^.;]{0,220})"
_TWO = re.compile(
    rf"\b(?:(?:not |no )?(?:less|fewer|later) than|at least){_HOUR}"
    + _days("near")
    + rf"[^.;]{{0,60}}?{_AND}(?:more|earlier|greater|later) than{_HOUR}"
    + _days("far")
    + _REST
)
_TWO_REVERSED = re.compile(
    rf"\b(?:not |no )?(?:earlier|more) than{_HOUR}"
    + _days("far")
    + rf"[^.;]{{0,90}}?{_AND}(?:later|less|fewer) than{_HOUR}"
    + _days("near")
    + _REST
)
_BETWEEN = re.compile(
    r"\bbetween(?: the)? " + _days("far") + r" (?:and|to)(?: the)? " + _days("near") + _REST
)
_ONE = re.compile(
    r"\b(?:not |no )?(?:later|less|fewer) than(?: the)? "
    + _days("near")
    + r"(?P<rest>[^.;]{0,160})"
    r"|\bat least (?P<near2>\d{1,3}) (?:calendar )?days(?P<rest2>[^.;]{0,160})"
)
_ANNIVERSARY = re.compile(
    r"\banniversary\b|\b(?:preceding|prior|previous|last|immediately preceding) year(?:\u2019s"
    r"|'s)?\b|\bthis year(?:\u2019s|'s)\b"
)
_BEFORE = re.compile(r"\b(?:before|prior to|preceding|in advance of|of)\b")
_RELEASE = re.compile(
    r"\b(?:proxy statement|proxy materials|mail\w*|releas\w+|first sent|made available"
    r"|distribut\w+|notice was)\b"
)
_AHEAD_MAX = timedelta(days=800)


def deadlines(
    sentences: Sequence[Sentence], file: str, meeting_day: date | None
) -> tuple[Fact[Deadline], ...]:
    """Every printed deadline for the next meeting."""
    found: list[Fact[Deadline]] = []
    before: Sentence | None = None
    for sentence in sentences:
        kind = None
        if _MATTER.search(sentence.lower) and _BOUND.search(sentence.lower):
            later = list(_later(sentence, meeting_day))
            if later:
                same = before is not None and before.at == sentence.at
                kind = _kind(sentence.lower, before.lower if before and same else "")
            if kind is not None:
                found += _deadlines(sentence, later, kind, file)
        before = sentence
    return tuple(found)


def _later(sentence: Sentence, meeting_day: date | None) -> Iterator[StatedDate]:
    """The dates of a sentence that a deadline for the next meeting can be."""
    moved = _IF_MOVED.search(sentence.lower)
    end = len(sentence.text)
    if moved is not None:
        end = 0 if moved.start() < 12 else moved.start()
    for stated in sentence.dates:
        if stated.value is None or meeting_day is None or stated.end > end:
            continue
        if timedelta(days=60) < stated.value - meeting_day < _AHEAD_MAX:
            yield stated


def _kind(lower: str, before: str) -> DeadlineKind | None:
    """Which deadline a sentence tells; nothing where it could be two."""
    if _OTHER.search(lower):
        return None
    own = _named(_BUT_NOMINEES.sub("", lower))
    if own is not None:
        return own
    told = _named(_BUT_NOMINEES.sub("", before)) if before else None
    if told is DeadlineKind.INCLUSION and "nominat" in lower:
        told = None
    if told is None or told is DeadlineKind.DISCRETION:
        return DeadlineKind.ADVANCE_NOTICE if _ADVANCE.search(lower) else None
    return told


def _named(lower: str) -> DeadlineKind | None:
    """The deadline that a sentence's own words name."""
    if _TOO_LATE.search(lower):
        return DeadlineKind.INCLUSION
    if _UNIVERSAL.search(lower) and not _INCLUDES_14A19.search(lower):
        return DeadlineKind.UNIVERSAL_PROXY
    if _ACCESS.search(lower) and not _NOT_ACCESS.search(lower):
        both = "14a-8" in lower and _INCLUSION.search(lower)
        return DeadlineKind.INCLUSION if both else DeadlineKind.PROXY_ACCESS
    if _DISCRETION.search(lower):
        return DeadlineKind.DISCRETION
    outside = _NOT_INCLUSION.search(lower)
    if _NOT_ACCESS.search(lower) or (outside and "nominat" not in outside.group()):
        return DeadlineKind.ADVANCE_NOTICE
    if _INCLUSION.search(lower):
        nomination = "nominat" in lower and "14a-8" not in lower and "proposal" not in lower
        return None if nomination else DeadlineKind.INCLUSION
    return None


def _deadlines(
    sentence: Sentence, later: list[StatedDate], kind: DeadlineKind, file: str
) -> Iterator[Fact[Deadline]]:
    """A window of two dates, or the one by which it must be received."""
    first = last = None
    for stated in later:
        before = sentence.lower[max(stated.start - 110, 0) : stated.start]
        if first is None and _FIRST.search(before):
            first = stated
        elif last is None and _LAST.search(before):
            last = stated
    if last is None or (first and first.value and last.value and first.value > last.value):
        return
    if first is not None and kind is DeadlineKind.INCLUSION:
        return  # Rule 14a-8 knows no first day
    if first is not None and kind is DeadlineKind.UNIVERSAL_PROXY:
        kind = DeadlineKind.ADVANCE_NOTICE  # nor does Rule 14a-19: this is the bylaw's window
    begin = min(each.start for each in (first, last) if each)
    end = max(each.end for each in (first, last) if each)
    if last.value is None:
        return
    value = Deadline(kind, last.value, first.value if first else None)
    where = sentence.where(file, begin, end)
    yield Fact(value, type(where)(file, sentence.line(begin), where.text), How.STATED)


def windows(sentences: Sequence[Sentence], file: str) -> tuple[Fact[Window], ...]:
    """Every period before an anniversary that the statement describes in days."""
    found: list[Fact[Window]] = []
    before: Sentence | None = None
    for sentence in sentences:
        lower = sentence.lower
        if "day" in lower and _ANNIVERSARY.search(lower) and _MATTER.search(lower):
            same = before is not None and before.at == sentence.at
            kind = _kind(lower, before.lower if before and same else "")
            if kind is not None:
                found += _windows(sentence, kind, file)
        before = sentence
    return tuple(found)


def _windows(sentence: Sentence, kind: DeadlineKind, file: str) -> Iterator[Fact[Window]]:
    for pattern in (_TWO, _TWO_REVERSED, _BETWEEN, _ONE):
        for match in pattern.finditer(sentence.lower):
            groups = match.groupdict()
            near = count_of(groups.get("near") or groups.get("near2") or "")
            far = count_of(groups.get("far") or "")
            rest = groups.get("rest") or groups.get("rest2") or ""
            anchor = _anchor(rest)
            if near and anchor and 10 <= near <= 270 and (far is None or near < far <= 365):
                where = sentence.where(file, match.start(), match.start() + len(match.group()))
                yield Fact(Window(kind, near, far, anchor), where, How.STATED)
        if any(pattern.finditer(sentence.lower)):
            return


def _anchor(rest: str) -> Anchor | None:
    """The day a period is counted from, told by the words after it."""
    if not _BEFORE.search(rest) or not _ANNIVERSARY.search(rest):
        return None
    return Anchor.RELEASE if _RELEASE.search(rest) else Anchor.MEETING
