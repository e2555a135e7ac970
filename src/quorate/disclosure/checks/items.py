"""Does the statement say what Schedule 14A and its rules ask it to say?"""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from quorate.disclosure.checks.say import Said, note, right, warning
from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.document import Paragraph
from quorate.disclosure.findings import Where
from quorate.disclosure.phrases.sentences import Sentence
from quorate.disclosure.statement.facts import Proposal
from quorate.rules.cite import authority
from quorate.rules.federal import advisory, householding
from quorate.words import ItemKind

HOUSEHOLD, PAY, LEGEND, AGAIN = "SEC-14A3-E", "SEC-14A21", "SEC-14A16", "SEC-14A21"

_HOUSEHOLDING = re.compile(r"\bhouse-?\s?holding\b", re.IGNORECASE)
_ONE_SET = re.compile(
    r"\b(?:only one|one (?:copy|set)|single (?:copy|set|notice|proxy|annual|envelope|mailing))\b"
)
_ASK = re.compile(r"\b(?:notify|notifying|write|writing|contact\w*|requests? to)\b")
_PHONE = re.compile(
    r"\(?\b\d{3}\)?[\s.\u2010-\u2013-]{1,3}\d{3}[\s.\u2010-\u2013-]\d{4}\b|\btelephon\w+|\bphone\b"
    r"|\bcall(?:ing)?\b|\boral(?:ly)?\b|\b1-8\d\d\b"
)
_DIGITS = re.compile(r"\(?\b\d{3}\)?[\s.\u2010-\u2013-]{1,3}\d{3}[\s.\u2010-\u2013-]\d{4}\b")
_ADDRESS = 8  # lines of an address
_WE = re.compile(
    r"\bwe (?:have )?(?:adopted|household|participate|deliver|are (?:delivering|sending)"
    r"|send|will (?:deliver|send|only))\b|\bnotif\w+ us\b"
)
_INTERMEDIARY = re.compile(r"\b(?:brokers?|banks?|intermediar\w+|agent)\b")
_HEADING_MAX = 70  # characters of a line that is a heading
_SECTION = 5  # passages of a section on householding
_RESOLVED = re.compile(r"^\W*(?:be it )?\W*resolved\b", re.IGNORECASE)
_NAMED_OFFICERS = re.compile(r"\bnamed executive officers?\b|\bneos?\b|\bitem 402\b")
_APPROVES_PAY = re.compile(r"\bcompensation\b")
_NEXT_VOTE = re.compile(
    r"\bnext\b[^.;]{0,120}\b(?:say[- ]on[- ]pay|advisory)?\b[^.;]{0,60}\bvote\b"
    r"|\bnext (?:such )?vote\b"
)
_FREQUENCY = re.compile(r"\bfrequency\b")
_YEAR = re.compile(r"\b(20\d\d)\b")
_LEGEND = re.compile(
    r"\bimportant notice (?:regarding|of|about|concerning) (?:the )?(?:internet )?availability"
    r" of (?:the )?(?:proxy )?materials\b",
    re.IGNORECASE,
)


def household(stated: Stated) -> Said:
    """Where the company sends one set to a household: how to ask for another, by telephone too."""
    passages = stated.passages
    for section in _sections(passages):
        text = " ".join(each.text for each in section).lower()
        asks = next((each for each in section if _ASK.search(each.text.lower())), None)
        if asks is None or not _ONE_SET.search(text) or not _WE.search(text):
            continue
        phone = bool(_PHONE.search(text) or _DIGITS.search(_below(passages, asks)))
        whole = householding.undertaking_is_whole(
            one_set_told=True,
            promptly_on_request="prompt" in text or phone,
            telephone=phone,
            address=True,
        )
        where = Where(stated.file, asks.line, _words(asks.text, _ASK))
        if whole:
            yield right(HOUSEHOLD, where, "one set to a household, and how to ask for another")
        elif not _INTERMEDIARY.search(text):
            yield warning(
                HOUSEHOLD,
                where,
                "how to ask in writing alone",
                "a telephone number too, and that a separate copy comes promptly on a written or "
                "oral request",
                "who gets one set with others may ask for another by telephone",
                authority(householding.undertaking_is_whole),
            )
        return


def _sections(passages: Sequence[Paragraph]) -> Iterator[Sequence[Paragraph]]:
    """From each mention of householding, no line of the contents, to the next heading."""
    for at, passage in enumerate(passages):
        mentions = "ouse" in passage.text or "OUSE" in passage.text
        if (
            mentions
            and _HOUSEHOLDING.search(passage.text)
            and not passage.text.rstrip()[-1:].isdigit()
        ):
            below = passages[at + 1 : at + _SECTION]
            end = next((n for n, each in enumerate(below) if _is_heading(each)), len(below))
            yield (passage, *below[:end])


def _below(passages: Sequence[Paragraph], asks: Paragraph) -> str:
    """The lines after the one that says whom to ask: an address, and a number to call."""
    at = next(n for n, each in enumerate(passages) if each is asks)
    return " ".join(each.text for each in passages[at : at + _ADDRESS])


def _is_heading(passage: Paragraph) -> bool:
    text = passage.text.rstrip()
    return passage.level > 0 or (len(text) < _HEADING_MAX and not text.endswith((".", ";", ":")))


def _words(text: str, pattern: re.Pattern[str]) -> str:
    found = pattern.search(text)
    begin = max(found.start() - 30, 0) if found else 0
    return text[begin : begin + 80].strip()


def resolution(stated: Stated) -> Said:
    """Whose pay the resolution of a say-on-pay vote approves."""
    if not any(_say_on_pay(each) for each in stated.facts.proposals):
        return
    for sentence in stated.having("resolved"):
        lower = sentence.lower
        if not _RESOLVED.match(lower) or not _APPROVES_PAY.search(lower) or "frequency" in lower:
            continue
        if "approv" not in lower or "plan" in lower:
            continue
        where = sentence.where(stated.file, 0, 80)
        if _NAMED_OFFICERS.search(lower):
            yield right(PAY, where, "the pay of the named executive officers is put to the vote")
            continue
        yield note(
            PAY,
            where,
            "whose pay it is",
            "the named executive officers, as disclosed under Item 402 of Regulation S-K",
            "the vote is on the pay of those officers whom Item 402 names; other words may do",
            authority(advisory.next_say_on_pay),
        )


def _say_on_pay(proposal: Proposal) -> bool:
    titles = " ".join(each.value.lower() for each in proposal.titles)
    return (
        proposal.kind is ItemKind.ADVISORY and "compensation" in titles and not proposal.by_holder
    )


def frequency(stated: Stated) -> Said:
    """The next vote on the frequency falls in the sixth year at the latest."""
    held = stated.meeting_day
    if held is None:
        return
    for proposal in stated.facts.proposals:
        if proposal.kind is ItemKind.FREQUENCY and proposal.titles:
            latest = advisory.next_frequency_vote(held.year)
            says = f"a vote on the frequency in {held.year}; the next by {latest}"
            yield right(AGAIN, proposal.titles[0].where, says)
    yield from _next_vote(stated, held)


def _next_vote(stated: Stated, held: date) -> Said:
    """A sentence that puts the next frequency vote in a year."""
    for sentence in stated.having("frequency"):
        if not _FREQUENCY.search(sentence.lower) or not _NEXT_VOTE.search(sentence.lower):
            continue
        years = {int(each) for each in _YEAR.findall(sentence.text) if int(each) > held.year}
        if len(years) != 1 or any(
            each.kind is ItemKind.FREQUENCY for each in stated.facts.proposals
        ):
            continue
        year = years.pop()
        if year > advisory.next_frequency_vote(held.year):
            yield warning(
                AGAIN,
                sentence.where(stated.file, 0, 80),
                str(year),
                f"{advisory.next_frequency_vote(held.year)} or earlier",
                "six years after this meeting's at the latest, and this meeting has no such vote",
                authority(advisory.next_frequency_vote),
            )


def legend(stated: Stated) -> Said:
    """The notice of availability names the meeting's day and the documents."""
    held = stated.meeting_day
    for sentence in stated.having("important notice"):
        if not _LEGEND.search(sentence.text) or held is None:
            continue
        days = {each.value for each in sentence.dates}
        if held in days:
            where = sentence.where(stated.file, 0, 80)
            yield right(LEGEND, where, f"the legend names the meeting of {held}{_papers(sentence)}")
            return


def _papers(sentence: Sentence) -> str:
    named = [each for each in ("proxy statement", "annual report") if each in sentence.lower]
    return f", {' and '.join(named)}" if named else ""
