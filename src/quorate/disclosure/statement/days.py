"""When is the meeting, who may vote at it, and when were its holders told?  Days and their roles.

A day has a role where a sentence gives it one in so many words.  The meeting's own day is the one
most sentences call so; every place that names it is kept, so that a weekday can be held against it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from quorate.disclosure.facts import Fact, How
from quorate.disclosure.phrases.dates import StatedDate
from quorate.disclosure.phrases.sentences import Sentence
from quorate.disclosure.statement.facts import Day, most_told

# Words from a phrase to the date that belongs to it: `to be held [virtually] on [Tuesday] June 18`.
_REACH = 90

_MEETING = re.compile(r"\bmeeting\b")
_HELD = re.compile(
    r"\b(?:to be held|will be (?:virtually )?held|is being held|will hold|will convene|be convened"
    r"|will take place|to take place|will be conducted|is scheduled (?:to be held )?for|will occur"
    r"|held on|held virtually on)\b"
)
# Weaker: an invitation to the meeting, with a date after it.
_INVITED = re.compile(
    r"\b(?:invited|invite you|join us|soliciting|for use at|conducted|webcast|voted at)\b"
)
_ON = re.compile(r"(?:\bon|[,:]|\bis) (?:\w+day,? )?$")
_NOT_THIS = re.compile(
    r"\b(?:was held|were held|was convened|had been held|postponed (?:from|to)|adjourned to"
    r"|originally scheduled|previous(?:ly)? (?:scheduled|held)|last year|prior year"
    r"|the \d{4} annual"
    r" meeting (?:was|held)|committee meeting|board meeting)\b"
)
_COVER = 60  # paragraphs and rows at the head of a statement, where its notice stands
_LABEL = re.compile(
    r"(?:meeting )?(?:date|day|when|time and date|date and time|date, time and place"
    r"|date & time|time & date|date/time)\s*:?\s*(?:\||:|$)",
)

_MAY_BE_RECORD = re.compile(r"record|close of business|owned")
_RECORD = re.compile(r"\brecord date\b")
# Between the words and their date stand only such: `the record date for the annual meeting is`.
_JOINING = frozenset(
    re.findall(
        r"\S+",
        "a an and annual any are as at attend be been being board board\u2019s business by close "
        "coming common company company\u2019s corporation date designated determination "
        "determined determining directors directors\u2019 during entitled established fixed for "
        "general has have hereinafter holders identifying in is meeting notice of on or our p m a "
        "m 5 00 12 purposes receive record referred selected set shares shareholder shareholders "
        "shareholders\u2019 special stock stockholder stockholders stockholders\u2019 such that "
        "the this those time to eastern central pacific mountain upcoming virtual vote voting was "
        "which who will with you",
    )
)
_YEAR = re.compile(r"(?:19|20)\d\d")  # of the meeting: `the record date for the 2026 meeting`
_WORD = re.compile(r"[\w\u2019']+")
_OF_RECORD = re.compile(
    r"\b(?:(?:stock|share|unit)holders?|holders?|owners?)[^.;|]{0,60} (?:of record|as of|at|on)\b"
    r"|\bof record\b|\bclose of business\b|\bowned (?:shares|stock|our)\b"
)
_ENTITLED = re.compile(
    r"\bentitled to\b[^.;|]{0,60}\b(?:vote|notice)\b|\b(?:may|can|eligible to) vote\b"
)
_OTHER_RECORD = re.compile(
    r"\b(?:dividends?|distributions?|spin-off|rights offering|next annual|registered holders"
    r"|proxy access|continuously|there were [^.]{0,40}holders of record|stock split)\b"
)

_SENT = re.compile(
    r"\b(?:mail(?:ed|ing|s)?|sen[dt](?:ing)?|made available|mak(?:e|ing) (?:\w+ )?available"
    r"|distribut(?:e|ed|ing)|provid(?:e|ed|ing)|furnish(?:ed|ing)?|releas(?:e|ed|ing)|given"
    r"|deliver(?:ed|ing)?|available)\b"
)
_ON_OR_ABOUT = re.compile(
    r"\b(?:on or (?:about|around)|beginning (?:on|on or about)|commencing (?:on"
    r"|on or about))\s*(?:\w+day,?\s*)?$"
)
_SENT_ON = re.compile(
    r"\b(?:(?:is|are|was|were|be|being|been) (?:first )?(?:being )?(?:first )?(?:mailed|sent"
    r"|made available"
    r"|distributed|released|furnished|provided|given|delivered)|first (?:mailed|sent|made available"
    r"|distributed|released|furnished|provided|given|delivered))"
    r"(?: (?:or|made|available|sent|to|our|the|all|of|record|entitled|vote|at|annual|meeting"
    r"|stockholders|shareholders|and"
    r"|company\u2019s|online|electronically)){0,14},? (?:on|beginning|beginning on) (?:\w+day,? )?$"
)
_APPROXIMATE = re.compile(
    r"\bapproximate date (?:on which|that|of)\b[^.;]{0,140}\b(?:is|was|will be) $"
)
_PAPERS = re.compile(r"\b(?:proxy|notice|materials)\b")
_NOT_SENT = re.compile(
    r"\b(?:anniversary|next year|prior year|preceding year|\d{4} annual meeting of stockholders was"
    r"|must be|should be received|no later than|not later than|request|will be (?:filed|held))\b"
)


def prior_meetings(
    sentences: Iterable[Sentence], file: str, meeting_day: date | None
) -> tuple[Fact[Day], ...]:
    """The day of an annual meeting before this one, where a sentence tells it."""
    found = []
    for sentence in sentences:
        if not sentence.dates:
            continue
        for words in _WAS_HELD.finditer(sentence.lower):
            for fact in _first_after(sentence, words.end(), file):
                gone = meeting_day and meeting_day - fact.value.date
                if gone and timedelta(days=270) < gone < timedelta(days=500):
                    found.append(fact)
    return tuple(found)


_WAS_HELD = re.compile(
    r"\bannual meeting(?: of (?:stock"
    r"|share)holders)?,?(?: which)?(?: was)? held (?:virtually )?on\b"
)
_COUNTED = re.compile(r"\b(?:beneficial|ownership|outstanding|\bage|price|record)")


def meeting_dates(sentences: Sequence[Sentence], file: str) -> tuple[Fact[Day], ...]:
    """The meeting's day wherever it is named, and whatever other day a sentence says it is on."""
    called = list(_called_meeting(sentences, file))
    stated = [each for each in called if each.how is How.STATED]
    day = most_told(each.value.date for each in stated or called)
    if day is None:
        return ()
    kept = [each for each in called if each.value.date == day]
    kept += [each for each in stated if each.value.date != day and _may_contradict(each, day)]
    known = {(each.where.line, each.value) for each in kept}
    for sentence in sentences:
        for each in sentence.dates:
            fact = _fact(sentence, each, file, How.PLACED) if each.value == day else None
            if fact is not None and (fact.where.line, fact.value) not in known:
                kept.append(fact)
    return tuple(sorted(kept, key=lambda each: each.where.line))


def _may_contradict(fact: Fact[Day], day: date) -> bool:
    """A day so near the meeting's that one of the two is a slip, and not another meeting."""
    return abs((fact.value.date - day).days) <= 31


def _called_meeting(sentences: Sequence[Sentence], file: str) -> Iterator[Fact[Day]]:
    heading = -9
    for sentence in sentences:
        lower = sentence.lower
        meeting = _MEETING.search(lower) if "meeting" in lower else None
        if meeting and "notice of" in lower and len(lower) < 200:
            heading = sentence.at
        if not sentence.dates:
            continue
        if meeting and not _NOT_THIS.search(lower):
            held = list(_HELD.finditer(lower))
            for words in held:
                yield from _first_after(sentence, words.end(), file)
            if not held and _INVITED.search(lower):
                yield from _invited(sentence, meeting.end(), file)
        label = _LABEL.match(lower)
        near_notice = sentence.at - heading <= 12
        if label and (near_notice or sentence.at < _COVER or "where" in lower):
            yield from _first_after(sentence, label.end() - 1, file)
        elif near_notice and len(lower) < 60 and sentence.at - heading <= 4:
            yield from _alone(sentence, file)


def _invited(sentence: Sentence, begin: int, file: str) -> Iterator[Fact[Day]]:
    """The first date after the words `annual meeting`, where the sentence invites to it."""
    for stated in sentence.dates:
        if stated.start > begin and _ON.search(sentence.lower, begin, stated.start):
            yield from filter(None, [_fact(sentence, stated, file, How.PLACED)])
            return


def _alone(sentence: Sentence, file: str) -> Iterator[Fact[Day]]:
    """A date that is all a line says, or all but an hour."""
    for stated in sentence.dates:
        if stated.start <= 4:
            yield from filter(None, [_fact(sentence, stated, file, How.PLACED)])


def _first_after(sentence: Sentence, begin: int, file: str) -> Iterator[Fact[Day]]:
    for stated in sentence.dates:
        if stated.start >= begin:
            if stated.start <= begin + _REACH:
                yield from filter(None, [_fact(sentence, stated, file, How.STATED, begin)])
            return


def record_dates(sentences: Sequence[Sentence], file: str) -> tuple[Fact[Day], ...]:
    """The day on which a holder must be one to vote, wherever it is named so."""
    strong: list[Fact[Day]] = []
    weak: list[Fact[Day]] = []
    for sentence in sentences:
        lower = sentence.lower
        if not sentence.dates or not _MAY_BE_RECORD.search(lower) or _OTHER_RECORD.search(lower):
            continue
        named = _RECORD.search(lower)
        if named:
            strong += _nearest(sentence, named, file)
        elif _ENTITLED.search(lower) and (of := _OF_RECORD.search(lower)):
            weak += _first_after(sentence, of.start(), file)
    day = most_told(each.value.date for each in (*strong, *weak))
    if day is None:
        return ()
    kept = [each for each in (*strong, *weak) if each.value.date == day]
    kept += [each for each in strong if each.value.date != day and _may_contradict(each, day)]
    return tuple(sorted(kept, key=lambda each: each.where.line))


def _nearest(sentence: Sentence, named: re.Match[str], file: str) -> Iterator[Fact[Day]]:
    """The date beside the words, on either side, with nothing between that is of another matter."""
    near = []
    for stated in sentence.dates:
        before = stated.end <= named.start()
        between = (stated.end, named.start()) if before else (named.end(), stated.start)
        words = _WORD.findall(sentence.lower, *between)
        if len(words) < 30 and all(each in _JOINING or _YEAR.fullmatch(each) for each in words):
            near.append((between[1] - between[0], stated))
    if near:
        _, stated = min(near, key=lambda each: each[0])
        yield from filter(None, [_fact(sentence, stated, file, How.STATED, named.start())])


def mailed(
    sentences: Sequence[Sentence], file: str, meeting_day: date | None
) -> tuple[Fact[Day], ...]:
    """The day on which the papers were first sent or made available."""
    found = []
    for sentence in sentences:
        lower = sentence.lower
        if (
            not sentence.dates
            or not _PAPERS.search(lower)
            or not _SENT.search(lower)
            or _NOT_SENT.search(lower)
        ):
            continue
        for stated in sentence.dates:
            begin = _sent_on(lower, stated.start)
            if begin is not None:
                fact = _fact(sentence, stated, file, How.STATED, begin)
                if fact is not None and _before(fact.value.date, meeting_day):
                    found.append(fact)
    return tuple(found)


def _sent_on(lower: str, start: int) -> int | None:
    """Where the words begin that make the date at `start` the day of sending."""
    for words in (_ON_OR_ABOUT, _SENT_ON, _APPROXIMATE):
        match = words.search(lower, max(start - 160, 0), start)
        if match:
            return match.start()
    return None


def _before(day: date, meeting_day: date | None) -> bool:
    """A statement is sent before its meeting, and not half a year before."""
    return meeting_day is None or timedelta(0) < meeting_day - day < timedelta(days=180)


def as_of_dates(sentences: Iterable[Sentence], file: str) -> tuple[Fact[Day], ...]:
    """Days as of which ownership, ages or prices are told."""
    found: list[Fact[Day]] = []
    for sentence in sentences:
        if not sentence.dates or not _COUNTED.search(sentence.lower):
            continue
        for as_of in re.finditer(r"\bas of (?:the close of business on )?", sentence.lower):
            found += _first_after_at(sentence, as_of.end(), file)
    return tuple(found)


def _first_after_at(sentence: Sentence, begin: int, file: str) -> Iterator[Fact[Day]]:
    for stated in sentence.dates:
        if begin <= stated.start <= begin + 2:
            yield from filter(None, [_fact(sentence, stated, file, How.STATED)])


def _fact(
    sentence: Sentence, stated: StatedDate, file: str, how: How, begin: int | None = None
) -> Fact[Day] | None:
    """A date as a fact; its place is the date, with the words from `begin` where they are near."""
    if stated.value is None:
        return None
    start = stated.start
    end = stated.end
    if begin is not None and start - _REACH <= begin < start:
        start = begin
    elif begin is not None and end < begin <= end + 30:
        end = begin + len("record date")
    where = sentence.where(file, start, end)
    where = type(where)(where.file, sentence.line(stated.start), where.text)
    return Fact(Day(stated.value, stated.weekday), where, how)
