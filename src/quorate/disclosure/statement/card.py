"""Which choices do the card and the words on voting offer on each proposal? (Rule 14a-4(b))"""

import re
from collections.abc import Iterator, Sequence

from quorate.disclosure.document import Document, Row
from quorate.disclosure.facts import Fact, How
from quorate.disclosure.findings import Where
from quorate.disclosure.phrases.sentences import Sentence
from quorate.disclosure.statement.facts import CardChoices
from quorate.disclosure.statement.proposals import Put
from quorate.words import Choice, ItemKind

_CHOICES = {
    "for": Choice.FOR, "against": Choice.AGAINST, "abstain": Choice.ABSTAIN,
    "withhold": Choice.WITHHOLD, "one year": Choice.ONE_YEAR, "1 year": Choice.ONE_YEAR,
    "two years": Choice.TWO_YEARS, "2 years": Choice.TWO_YEARS,
    "three years": Choice.THREE_YEARS, "3 years": Choice.THREE_YEARS,
}  # fmt: skip
_WORDS = r"for|against|abstain|withhold|(?:one|1) year|(?:two|2) years|(?:three|3) years"
_CELL = re.compile(rf"(?:[☐o¨□!]\s?)?({_WORDS})(?: all)?(?:\s?[☐o¨□!])?", re.IGNORECASE)
_NUMBER = re.compile(r"(?:proposal )?(\d{1,2})[a-z]?[.)]?", re.IGNORECASE)
# `you may vote “FOR”, “AGAINST” or “ABSTAIN”`: in quotation marks or in capitals.
_OFFERS = re.compile(
    r"\b(?:may|can|choose|choices?|options?)\b[^.;]{0,60}\b(?:vote|votes|voting|choose)\b"
)
_OFFERED = re.compile(
    rf"[\"\u201c'\u2018]\s?({_WORDS})\b|\b((?-i:FOR|AGAINST|ABSTAIN|WITHHOLD))\b",
    re.IGNORECASE,
)
_ALL_OR_NONE = re.compile(
    r"\bfor all\b.{0,40}\bwithhold(?: authority)?(?: for)? all\b",
    re.IGNORECASE,
)
_FOR_AND = 2  # choices at least: one alone is a recommendation


def card_choices(
    document: Document, sentences: Sequence[Sentence], placed: Put
) -> tuple[Fact[CardChoices], ...]:
    """What may be marked, wherever it is offered."""
    found = [*_in_rows(document, placed), *_in_words(sentences, placed, document.file)]
    return tuple(sorted(found, key=lambda each: each.where.line))


def _in_rows(document: Document, placed: Put) -> Iterator[Fact[CardChoices]]:
    """Rows of the card: the choices stand in a row of their own, or beside the number."""
    for table in document.tables():
        offered: tuple[Choice, ...] = ()
        for row in table.rows:
            own = _choices(row)
            offered = own if len(own) >= _FOR_AND else offered
            number = _number(row)
            if number in placed.kinds and offered:
                words = " | ".join(cell for cell in row.cells if cell)[:120]
                where = Where(document.file, row.line, words)
                yield Fact(CardChoices((number,), offered), where, How.PLACED)


def _choices(row: Row) -> tuple[Choice, ...]:
    found = [match for cell in row.cells if (match := _CELL.fullmatch(cell))]
    return tuple(dict.fromkeys(_CHOICES[" ".join(each[1].lower().split())] for each in found))


def _number(row: Row) -> str:
    first = next((cell for cell in row.cells if cell), "")
    match = _NUMBER.fullmatch(first)
    return match[1] if match else ""


def _in_words(sentences: Sequence[Sentence], placed: Put, file: str) -> Iterator[Fact[CardChoices]]:
    elections = tuple(n for n, kind in placed.kinds.items() if kind is ItemKind.ELECTION)
    for sentence in sentences:
        lower = sentence.lower
        if "withhold" in lower and len(elections) == 1 and (both := _ALL_OR_NONE.search(lower)):
            where = sentence.where(file, both.start(), both.end())
            value = CardChoices(elections, (Choice.FOR, Choice.WITHHOLD))
            yield Fact(value, where, How.PLACED)
            continue
        offers = _OFFERS.search(lower) if "vote" in lower or "choose" in lower else None
        if offers is None:
            continue
        words = [match[1] or match[2] for match in _OFFERED.finditer(sentence.text, offers.start())]
        choices = tuple(dict.fromkeys(_CHOICES[" ".join(w.lower().split())] for w in words))
        named, how = placed.named(sentence, lower)
        if len(choices) >= _FOR_AND and named:
            where = sentence.where(file, offers.start(), len(sentence.text))
            yield Fact(CardChoices(named, choices), where, how)
