"""How does a picture come together?  Bars under each other, drawn for a wide and a narrow page."""

from collections.abc import Sequence

from quorate.papers.model import Picture, Table
from quorate.papers.numbers import votes
from quorate.pictures.bars import Bar, bar
from quorate.pictures.svg import drawing

WIDE, NARROW = 720, 288  # a letter page between its margins; a page 320 pixels wide between its


def picture(name: str, title: str, sentence: str, bars: Sequence[Bar], table: Table) -> Picture:
    """A picture of bars; `name` keeps its parts apart from those of others on one page."""
    return Picture(
        sentence=sentence,
        wide=_draw(f"{name}-wide", title, sentence, bars, WIDE),
        narrow=_draw(f"{name}-narrow", title, sentence, bars, NARROW),
        table=table,
    )


def _draw(prefix: str, title: str, sentence: str, bars: Sequence[Bar], width: int) -> str:
    parts: list[str] = []
    y = 0
    for each in bars:
        drawn, y = bar(each, y, width, prefix)
        parts += drawn
    said = " ".join([sentence, *(_in_words(each) for each in bars)])
    return drawing(prefix, width, max(y - 12, 1), title, said, parts)


def _in_words(each: Bar) -> str:
    values = ", ".join(f"{part.name} {votes(part.votes)}" for part in each.stretches if part.votes)
    line = "" if each.line is None else f"; {each.line_says} {votes(each.line)}"
    return f"{each.name}, {each.says}: {values}{line}."
