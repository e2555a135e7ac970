"""What does this proxy statement say?  All its facts, from one pass over its sentences."""

import re
from collections.abc import Sequence

from quorate.disclosure.document import Document
from quorate.disclosure.facts import Fact, How
from quorate.disclosure.phrases.sentences import Sentence, sentences_of
from quorate.disclosure.statement import (
    board,
    company,
    days,
    deadlines,
    pay,
    place,
    shares,
)
from quorate.disclosure.statement.card import card_choices
from quorate.disclosure.statement.facts import StatementFacts, most_told
from quorate.disclosure.statement.headings import proposal_headings
from quorate.disclosure.statement.proposals import general_votes, proposals, put
from quorate.disclosure.statement.tables.read import statement_tables
from quorate.disclosure.statement.treatment import treatments

_MEETING = re.compile(
    r"\b(?P<kind>annual|special|extraordinary)(?: general)? meeting of (?:the )?(?:stock|share"
    r"|unit)",
    re.IGNORECASE,
)


def statement_facts(document: Document, parted: Sequence[Sentence] | None = None) -> StatementFacts:
    """The facts of a proxy statement; `parted` are its sentences, where somebody has them."""
    file = document.file
    passages = tuple(document.passages())
    sentences = tuple(sentences_of(passages)) if parted is None else parted
    headings = proposal_headings(passages)
    placed = put(headings)
    names = company.company(document, sentences)
    meeting_dates = days.meeting_dates(sentences, file)
    meeting_day = most_told(each.value.date for each in meeting_dates)
    return StatementFacts(
        company=names,
        state=company.state(sentences, file, [each.value for each in names]),
        kind_of_meeting=_kind_of_meeting(sentences, file),
        fiscal_year_ends=company.fiscal_year_ends(sentences, file),
        meeting_dates=meeting_dates,
        meeting_hours=place.hours(sentences, file, meeting_day),
        places=place.places(sentences, file),
        record_dates=days.record_dates(sentences, file),
        mailed=days.mailed(sentences, file, meeting_day),
        prior_meetings=days.prior_meetings(sentences, file, meeting_day),
        as_of_dates=days.as_of_dates(sentences, file),
        outstanding=shares.outstanding(sentences, file),
        votes_per_share=shares.votes_per_share(sentences, file),
        cumulative=shares.cumulative(sentences, file),
        quorums=shares.quorums(sentences, file),
        deadlines=deadlines.deadlines(sentences, file, meeting_day),
        windows=deadlines.windows(sentences, file),
        proposals=proposals(headings, placed, sentences, file),
        general_votes=general_votes(sentences, file),
        seats=board.seats(sentences, file),
        nominees=board.nominees(sentences, file),
        card_choices=card_choices(document, sentences, placed),
        treatments=treatments(sentences, placed, file),
        pay_ratios=pay.pay_ratios(sentences, file),
        employees=pay.employees(sentences, file),
        tables=statement_tables(document),
    )


def _kind_of_meeting(sentences: Sequence[Sentence], file: str) -> Fact[str] | None:
    """Annual or special: what the first sentence that names the meeting of holders calls it."""
    for sentence in sentences:
        match = _MEETING.search(sentence.text)
        if match:
            kind = "annual" if match["kind"].lower() == "annual" else "special"
            return Fact(kind, sentence.where(file, match.start(), match.end()), How.STATED)
    return None
