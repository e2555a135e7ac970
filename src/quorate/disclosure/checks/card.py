"""Does the proxy card offer the choices that the votes required ask for?"""

import re

from quorate.disclosure.checks.say import Said, error, right, warning
from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.checks.votes_required import in_words, named
from quorate.disclosure.document import Paragraph
from quorate.disclosure.findings import Where
from quorate.disclosure.statement.facts import Proposal
from quorate.rules.federal import cards
from quorate.words import Choice, ItemKind

ELECTION, FREQUENCY, BOARD, DATE = "SEC-14A4-B2", "SEC-14A4-B3", "SEC-14A4-A", "SEC-14A4-A2"
BEFORE = "17 CFR 240.14a-4(b)(2) and its Instruction 2, as before September 1, 2022"
COUNTING = frozenset(("majority_present", "majority_outstanding", "more_for_than_against"))

# What stands on a card and nowhere else.
_CARD = re.compile(
    r"\b(?:(?:black|blue|dark) (?:or (?:black|blue) )?ink\b|detach (?:along|and|here|below)"
    r"|fold (?:along|and)|this proxy is solicited|proxy is solicited (?:on behalf of|by)"
    r"|mark,? (?:date,? )?sign|please mark your votes?)",
    re.IGNORECASE,
)
_WITHHOLD = re.compile(
    r"\b(?:withhold all|withhold authority to vote|for all except)\b|\bfor\W{1,8}withhold\b",
    re.IGNORECASE,
)
_PROSE = re.compile(
    r"\b(?:you|may vote|will be|plurality|effect|counted|in the event|stockholders?)\b",
    re.IGNORECASE,
)
_BOXES = re.compile(r"\bfor\b.{0,40}\bagainst\b.{0,40}\babstain\b", re.IGNORECASE)
_YEAR_BOXES = re.compile(
    r"\b(?:1|one) years?\b.{0,30}\b(?:2|two) years?\b.{0,30}\b(?:3|three) years?\b.{0,30}\babstain",
    re.IGNORECASE,
)
_SOLICITED = re.compile(
    r"\bproxy is (?:being )?solicited (?:on behalf of|by) (?:the|our)\b.{0,40}\bboard",
    re.IGNORECASE,
)
_DATED = re.compile(r"\bdated?\b\s*(?:\(mm/dd/yyyy\)|[:_|])|\bdate,? (?:and )?sign", re.IGNORECASE)
ABOVE = 12  # passages of the card above the first words that tell it
LENGTH_MAX = 300  # characters of a line of a card
_LAST = 3  # the card stands in the last third of a statement


def card(stated: Stated) -> tuple[Paragraph, ...]:
    """The passages of the card at the end of the statement; none where it is not there."""
    passages = stated.passages
    tail = len(passages) * (_LAST - 1) // _LAST
    first = next((at for at in range(tail, len(passages)) if _CARD.search(passages[at].text)), None)
    return passages[max(first - ABOVE, tail) :] if first is not None else ()


def proxy_card(stated: Stated) -> Said:
    """The card at the end of the statement."""
    passages = card(stated)
    yield from _election(stated, passages)
    yield from _rest(stated, passages)


def _election(stated: Stated, passages: tuple[Paragraph, ...]) -> Said:
    """Where a vote against a nominee has legal effect, can it be cast?"""
    held = stated.meeting_day
    found = [each for each in stated.facts.proposals if each.kind is ItemKind.ELECTION]
    if held is None or not passages or len(found) != 1:
        return
    names = {named(each) for each in stated.votes[found[0].number]}
    withhold = next((each for each in passages if _is_withhold(each)), None)
    if len(names) != 1 or withhold is None or _either(passages, found[0]):
        return
    name = names.pop()
    counts = name in COUNTING
    where = _where(stated, withhold)
    barred = cards.may_not_offer(held, against_counts=counts)
    if Choice.WITHHOLD in barred:
        yield error(
            ELECTION,
            where,
            "for, withhold",
            "for, against, abstain",
            f"directors need {in_words(name)}; since September 1, 2022: against and abstain, as a "
            "vote against has legal effect",
            "17 CFR 240.14a-4(b)(2)",
        )
    elif cards.should_offer_against(held, against_counts=counts):
        yield warning(
            ELECTION,
            where,
            "for, withhold",
            "for, against, abstain",
            f"directors need {in_words(name)}: a vote against has legal effect under this "
            "standard, so the card should offer it",
            BEFORE,
        )


def _is_withhold(passage: Paragraph) -> bool:
    """A box for withholding, and no sentence about one."""
    text = passage.text
    return bool(_WITHHOLD.search(text)) and not _PROSE.search(text) and len(text) < LENGTH_MAX


def _either(passages: tuple[Paragraph, ...], proposal: Proposal) -> bool:
    """The boxes against and abstain stand where the election's are, before those of another."""
    before = f"{int(proposal.number) + 1}"
    for each in passages:
        if _BOXES.search(each.text) and not each.text.lstrip(" |").startswith(before):
            head = each.text.lower()
            if "nominee" in head or "director" in head or re.search(r"\b1[a-c]\b", head):
                return True
    return False


def _where(stated: Stated, passage: Paragraph) -> Where:
    return Where(stated.file, passage.line, passage.text[:80])


def _rest(stated: Stated, passages: tuple[Paragraph, ...]) -> Said:
    """What is on the card as it should be."""
    for rule, words, says in (
        (BOARD, _SOLICITED, "the card says on whose behalf the proxy is solicited"),
        (DATE, _DATED, "the card has a place for the date"),
        (FREQUENCY, _YEAR_BOXES, "the frequency has four boxes"),
    ):
        found = next((each for each in passages if words.search(each.text)), None)
        if found is not None:
            yield right(rule, _where(stated, found), says)
    boxes = [each for each in passages if _BOXES.search(each.text)]
    if boxes:
        says = f"for, against and abstain in {len(boxes)} places of the card"
        yield right("SEC-14A4-B1", _where(stated, boxes[0]), says)
