"""At which hour does the meeting begin, and where is it held?"""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from quorate.disclosure.facts import Fact, How
from quorate.disclosure.phrases.sentences import Sentence
from quorate.disclosure.phrases.times import times_in
from quorate.disclosure.statement.facts import Hour

_NEAR = 110  # characters between the meeting's day and its hour
_NOT_BEGINNING = re.compile(
    r"\b(?:received?|submit\w*|deadline|until|no later|telephone|internet|vote by|cut-?off"
    r"|registration|check-in"
    r"|close of business|polls|prior to|before|doors|admission begins|log ?in|access)\b"
)
_MEETING = re.compile(r"\bmeeting\b|^(?:date|time|when)\b")

_STATES = (
    r"Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia"
    r"|Hawaii|Idaho"
    r"|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan"
    r"|Minnesota"
    r"|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York"
    r"|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina"
    r"|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin"
    r"|Wyoming"
    r"|D\.C\.|[A-Z]{2}"
)
_AT_PLACE = re.compile(
    rf"\b(?:at|in) (?P<place>(?:the "
    rf"|our )?[A-Z0-9][^;|()]{{8,180}}?,? (?:{_STATES})(?:,? \d{{5}}(?:-\d{{4}})?)?)(?=[ ,.;)]|$)"
)
_VIRTUAL = re.compile(
    r"\b(?P<place>(?:https?://|www\.)?[a-z0-9.-]{0,40}(?:virtualshareholdermeeting\.com"
    r"|meetnow\.global|virtualmeetingportal\.com"
    r"|meetingcenter\.io|proxydocs\.com|cesonlineservices\.com|lumiagm\.com|lumiconnect\.com"
    r"|viewproxy\.com"
    r"|cstproxy\.com|edocumentview\.com|envisionreports\.com|proxypush\.com"
    r"|register\.proxypush\.com)(?:/[\w/.-]{1,60})?)",
    re.IGNORECASE,
)
_AT = re.compile(r"(?:[ap]\.?m\.?|time),?(?: at)? ", re.IGNORECASE)
_HELD = re.compile(
    r"\b(?:held|convened?|take place|located|webcast|virtual\w*|conducted|attend|place|where"
    r"|location)\b"
)


def hours(sentences: Sequence[Sentence], file: str, day: date | None) -> tuple[Fact[Hour], ...]:
    """The hour at which the meeting begins, wherever it stands beside the meeting's day."""
    found = []
    for at, sentence in enumerate(sentences):
        lower = sentence.lower
        if day is None or not (
            ".m" in lower or " am" in lower or " pm" in lower or "noon" in lower
        ):
            continue
        days = [each for each in sentence.dates if each.value == day]
        beside = sentence.lower.startswith(("time", "at ")) or len(sentence.text) < 60
        above = (
            not days
            and beside
            and any(
                each.value == day for near in sentences[max(at - 2, 0) : at] for each in near.dates
            )
        )
        for time in times_in(sentence.text):
            near = any(_between(each.start, each.end, time.start, time.end) for each in days)
            before = sentence.lower[max(time.start - 60, 0) : time.start]
            if (near or above) and not _NOT_BEGINNING.search(before):
                where = sentence.where(file, time.start, time.end)
                found.append(
                    Fact(Hour(time.value, time.zone), where, How.STATED if near else How.PLACED)
                )
    return tuple(found)


def _between(begin: int, end: int, first: int, last: int) -> bool:
    return 0 <= first - end <= _NEAR or 0 <= begin - last <= _NEAR


def places(sentences: Sequence[Sentence], file: str) -> tuple[Fact[str], ...]:
    """The address of the hall, or of the page, at which the meeting is held."""
    return tuple(_places(sentences, file))


def _places(sentences: Sequence[Sentence], file: str) -> Iterator[Fact[str]]:
    for sentence in sentences:
        if "meeting" not in sentence.lower or not _HELD.search(sentence.lower):
            continue
        for pattern in (_VIRTUAL, _AT_PLACE):
            match = pattern.search(sentence.text)
            words = _AT.split(match["place"])[-1].strip(" ,.") if match else ""
            if match and len(words) > 8 and not any(times_in(words)):
                where = sentence.where(file, match.start("place"), match.end("place"))
                yield Fact(words, where, How.STATED)
