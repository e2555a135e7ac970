"""What does a results filing say?  A document read into its facts."""

import re
from collections import Counter
from collections.abc import Sequence
from fractions import Fraction

from quorate.disclosure.document import Block, Document, Paragraph
from quorate.disclosure.results import meeting
from quorate.disclosure.results.facts import Proposal, Results
from quorate.disclosure.results.proposals import proposals_in
from quorate.disclosure.results.section import is_amendment, item_5_07, says_form_8k
from quorate.words import Choice, ItemKind

_APART = re.compile(
    r"\bclass\s+[a-z]\s+(?:common|ordinary|preferred|stock|shares|units|voting)"
    r"|\bpreferred\s+(?:stock|shares|unit)"
    r"|\bseries\s+[a-z0-9-]+\s+(?:convertible\s+)?(?:preferred|common)"
    r"|separate class|voting separately|cumulat|limited voting|exchangeable shares|votes per share"
    r"|each registrant|universal proxy|dissident|contested election|proxy contest",
    re.IGNORECASE,
)
_ROUNDED = re.compile(
    r"\bround(?:ed|ing)\b|fractional (?:shares?|votes?)|\bin (?:thousands|millions)\b",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r"\bmeeting\b[^.]{0,200}\b(?:adjourn|postpon|reconven|resum|reschedul|scheduled for)"
    r"|\b(?:adjourned|postponed|reconvened|resumed|rescheduled)\b[^.]{0,80}\bmeeting\b",
    re.IGNORECASE,
)


def is_results_filing(document: Document) -> bool:
    """Does it report, under Item 5.07 or as a Form 8-K, what holders voted?"""
    within = item_5_07(document)
    form_8k = says_form_8k(document)
    if within and form_8k:
        return True
    if not within and not form_8k:
        return False
    return any(map(_is_vote, proposals_in(within or document.blocks, document.file)))


def _is_vote(proposal: Proposal) -> bool:
    """For and against, or for and withheld: no other table has both."""
    marks = {mark for row in proposal.rows for mark in row.votes}
    return Choice.FOR in marks and bool(marks & {Choice.AGAINST, Choice.WITHHOLD})


def results(document: Document) -> Results:
    """All that the filing says of the vote.

    Where Item 5.07 itself has no votes, as when it refers to an exhibit, the whole file is read.
    """
    within: Sequence[Block] = item_5_07(document)
    proposals = proposals_in(within, document.file)
    if not proposals:
        within = document.blocks
        proposals = proposals_in(within, document.file)
    text = " ".join(each.text for each in within if isinstance(each, Paragraph))
    present = meeting.presence(within, document.file)
    return Results(
        meeting_date=meeting.meeting_date(within, document.file)
        or meeting.meeting_date(document.blocks, document.file),
        meeting_kind=meeting.meeting_kind(within, document.file),
        event_date=meeting.event_date(document),
        signed=meeting.signed_on(document),
        amended=is_amendment(document),
        outstanding=None if present.many else present.outstanding,
        present=None if present.many else present.present,
        present_percent=None if present.many else present.percent,
        proposals=proposals,
        apart=bool(_APART.search(text)) or present.many or _several(proposals),
        rounded=bool(_ROUNDED.search(text)) or _fractions(proposals),
        moved=bool(_MOVED.search(text)),
    )


def _several(proposals: Sequence[Proposal]) -> bool:
    """Do several registrants report, each with its own Proposal 1, or classes by themselves?"""
    numbers = Counter(each.number for each in proposals)
    kinds = Counter(each.kind for each in proposals)
    twice = any(count > 1 for count in numbers.values())
    return any(each.voters for each in proposals) or (
        twice and kinds[ItemKind.ELECTION] > 1 and kinds[ItemKind.RATIFICATION] > 1
    )


def _fractions(proposals: Sequence[Proposal]) -> bool:
    return any(
        isinstance(votes, Fraction)
        for proposal in proposals
        for row in proposal.rows
        for votes in row.votes.values()
    )
