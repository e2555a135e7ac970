"""One, two or three years?  A bar for each choice of a frequency, and for abstaining."""

from quorate.papers import wording, working
from quorate.papers.model import Column, Picture, Table, figures
from quorate.papers.numbers import percent, votes
from quorate.pictures.bars import Bar
from quorate.pictures.drawn import picture
from quorate.pictures.stretches import stretch
from quorate.tally.result import ItemResult
from quorate.words import YEARS, Choice

_CHOICES = (*YEARS, Choice.ABSTAIN)


def frequency(item: ItemResult, noun: str) -> Picture:
    """Bars on one scale from nothing to the greatest; percentages are of the three choices."""
    cast = sum(item.votes.get(year, 0) for year in YEARS)
    most = max(item.votes.get(word, 0) for word in _CHOICES)
    rows = [(word, item.votes.get(word, 0)) for word in _CHOICES]
    return picture(
        "frequency-" + "-".join(f"{ord(letter):x}" for letter in item.item),
        f"{wording.heading(item)}: votes for each frequency",
        f"{working.lead(item, noun)}.",
        [
            Bar(
                name=wording.CHOICES[word],
                says=f"{percent(number, cast)} of the votes cast" if word in YEARS else "not cast",
                stretches=[stretch(word, number)],
                most=most,
            )
            for word, number in rows
        ],
        Table(
            caption="Votes for each frequency",
            columns=(Column("Choice"), *figures("Votes", "Of the votes cast")),
            rows=tuple(
                (
                    wording.CHOICES[word],
                    votes(number),
                    percent(number, cast) if word in YEARS else "not cast",
                )
                for word, number in rows
            ),
        ),
    )
