"""Which votes does a table print, row by row, whatever way round it stands?

A row is one of four things: headings of columns; a name with a number under each heading; a
heading with its number beside it, so that the figures of one matter stand under one another; or
words, which are the name of what follows.  A row that is none of these is left out.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TypeAlias

from quorate.disclosure.document import Row
from quorate.disclosure.results.counts import Count, count_of, is_percent, percent_of
from quorate.disclosure.results.facts import NON_VOTE, Mark, Percent
from quorate.disclosure.results.labels import Column, Label, label_of
from quorate.disclosure.results.names import is_name
from quorate.words import YEARS, Votes

# Where a heading stands in its row, and what it says.
Heads: TypeAlias = Sequence[tuple[int, Label]]


@dataclass(slots=True)
class Printed:
    """A row of votes as a table prints it; `heading` is the words above it in the table."""

    name: str
    line: int
    heading: str = ""
    votes: dict[Mark, Votes] = field(default_factory=dict)
    percents: list[Percent] = field(default_factory=list)
    total: Votes | None = None

    def add(self, label: Label, count: Count) -> None:
        """Takes a number in; a percentage printed with it is kept beside it."""
        match label:
            case Column.TOTAL:
                self.total = count.votes
            case Column.PERCENT | Column.OTHER:
                pass
            case _:
                self.votes[label] = count.votes
                if count.percent is not None:
                    self.percents.append(Percent(label, count.percent, count.places))


@dataclass(slots=True)
class _Cells:
    """A row's cells that are not empty, each told for what it is."""

    texts: list[tuple[int, str]] = field(default_factory=list)
    labels: list[tuple[int, Label]] = field(default_factory=list)
    figures: list[tuple[int, str]] = field(default_factory=list)  # counts and percentages


def votes_of(rows: Sequence[Row], above: Sequence[Label] = ()) -> list[Printed]:
    """The rows of votes.  `above` are headings that stand over the table and not in it."""
    reader = _Reader([(-1, label) for label in above])
    for row in rows:
        reader.take(row)
    return [each for each in reader.found if each.votes and not _one_year_alone(each)]


def _one_year_alone(row: Printed) -> bool:
    """A column headed "one year" with no other beside it is of another sort of table."""
    return len(row.votes) == 1 and not set(row.votes).isdisjoint(YEARS)


def heads_of(rows: Sequence[Row]) -> tuple[Label, ...]:
    """The headings of a table that has nothing else, for the table that follows it."""
    columns = [(row, _sorted_out(row)) for row in rows]
    if any(cells.figures for _, cells in columns):
        return ()
    heads = _heads([row for row, _ in columns])
    return tuple(label for _, label in heads) if len(heads) > 1 else ()


class _Reader:
    """Reads a table from the top, with the headings and the words it has seen last."""

    def __init__(self, above: Heads) -> None:
        self.heads: Heads = above
        self.pending: list[Row] = []  # rows without a number, since the last with one
        self.heading = ""
        self.open: list[Printed] = []  # figures under one another: one for each column
        self.found: list[Printed] = []

    def take(self, row: Row) -> None:
        cells = _sorted_out(row)
        if not cells.figures or _is_of_years(cells):
            if any(row.cells):
                self.pending.append(row)
            return
        if any(not isinstance(label, Column) for _, label in cells.labels):
            self._settle(upright=True)
            self._beside(row, cells)
        else:
            self._settle(upright=False)
            self._under(row, cells)
        self.pending = []

    def _settle(self, *, upright: bool) -> None:
        """What the rows since the last number were: headings of columns, or words."""
        if not self.pending:
            return
        heads = _heads(self.pending)
        if len(heads) > 1 or (heads and not self.heads and not upright):
            self.heads = heads
        words = [
            text for row in self.pending for text in row.cells if text and label_of(text) is None
        ]
        self.heading = " ".join(words) if words else ("" if heads else self.heading)
        if words or heads:
            self.open = []

    def _under(self, row: Row, cells: _Cells) -> None:
        """A name with numbers under the headings."""
        if not self.heads or _is_spoiled(cells, self.heads):
            return
        name, figures = _name_and_figures(row)
        found = Printed(name, row.line, self.heading)
        for label, text in _placed(figures, self.heads):
            _put(found, label, text)
        if any(label is Column.TOTAL for _, label in cells.labels) and not name:
            return  # the sum under the rows
        self.found.append(found)

    def _beside(self, row: Row, cells: _Cells) -> None:
        """Headings with their numbers beside them."""
        name = " ".join(text for _, text in cells.texts)
        pairs = list(_pairs(row))
        wide = len(pairs) == 1 and len(pairs[0][1]) > 1
        first = pairs[0][0] if pairs else None
        again = bool(self.open) and first in self.open[0].votes
        if name or again or not self.open:
            self._begin(row, name, pairs[0][1] if wide else ())
        for label, texts in pairs:
            if wide:
                for each, (_, text) in zip(self.open, texts, strict=False):
                    _put(each, label, text)
            else:
                for _, text in texts:
                    _put(self.open[0], label, text)

    def _begin(self, row: Row, name: str, columns: Sequence[tuple[int, str]]) -> None:
        if len(columns) < 2:
            above = self.heading if is_name(self.heading) else ""
            self.open = [Printed(name or above, row.line, self.heading)]
        else:
            names = _names_above(self.pending, [at for at, _ in columns])
            self.open = [Printed(each, row.line, self.heading) for each in names]
        self.found += self.open


def _is_spoiled(cells: _Cells, heads: Heads) -> bool:
    """Does something with digits that is no number stand where a number should?"""
    first, last = heads[0][0], cells.figures[-1][0]
    return first > 0 and any(
        first <= at < last and any(map(str.isdigit, text)) for at, text in cells.texts
    )


def _is_of_years(cells: _Cells) -> bool:
    """The upper half of headings that break before their last word: 1, 2, 3, and below: Year."""
    return len(cells.figures) > 1 and all(text in ("1", "2", "3") for _, text in cells.figures)


def _sorted_out(row: Row) -> _Cells:
    cells = _Cells()
    for at, text in enumerate(row.cells):
        if not text:
            continue
        label = label_of(text)
        if is_percent(text) or count_of(text) is not None:
            cells.figures.append((at, text))
        elif label is not None:
            cells.labels.append((at, label))
        else:
            cells.texts.append((at, text))
    return cells


def _name_and_figures(row: Row) -> tuple[str, list[tuple[int, str]]]:
    """The words before the numbers, a number of the item before its words included."""
    filled = [(at, text) for at, text in enumerate(row.cells) if text]
    begin = 0
    for place, (_, text) in enumerate(filled):
        if _is_figure(text):
            continue
        if all(_is_figure(each) for _, each in filled[begin:place]) and place - begin > 1:
            break  # numbers, then a note
        begin = place + 1
    name = " ".join(text for _, text in filled[:begin])
    figures = [(at, text) for at, text in filled[begin:] if _is_figure(text)]
    return name, figures


def _is_figure(text: str) -> bool:
    return is_percent(text) or count_of(text) is not None


def _heads(rows: Sequence[Row]) -> Heads:
    """The headings of columns in rows that may break one heading over several lines."""
    width = max((len(row.cells) for row in rows), default=0)
    found: list[tuple[int, Label]] = []
    for at in range(width):
        texts = [row.cells[at] for row in rows if at < len(row.cells) and row.cells[at]]
        label = label_of(" ".join(texts))
        for text in reversed(texts):
            label = label if label is not None else label_of(text)
        if label is not None:
            found.append((at, label))
    return found


def _placed(figures: Sequence[tuple[int, str]], heads: Heads) -> Iterator[tuple[Label, str]]:
    """Each number with its heading: by order where their numbers agree, else by place."""
    if len(figures) != len(heads) and not any(label is Column.PERCENT for _, label in heads):
        figures = [each for each in figures if not is_percent(each[1])]
    counts = [label for _, label in heads if label is not Column.PERCENT]
    without = [each for each in figures if not is_percent(each[1])]
    if len(figures) == len(heads):
        for (_, text), (_, label) in zip(figures, heads, strict=True):
            yield label, text
    elif len(without) == len(counts):
        for (_, text), label in zip(without, counts, strict=True):
            yield label, text
    elif len(figures) < len(heads):
        yield from _by_place(figures, heads)


def _by_place(figures: Sequence[tuple[int, str]], heads: Heads) -> Iterator[tuple[Label, str]]:
    taken: dict[Label, str] = {}
    for at, text in figures:
        over = [label for place, label in heads if place <= at] or [heads[0][1]]
        if over[-1] in taken:
            return  # two numbers under one heading: not understood
        taken[over[-1]] = text
    yield from taken.items()


def _pairs(row: Row) -> Iterator[tuple[Label, list[tuple[int, str]]]]:
    """Each heading of a row with the numbers that follow it."""
    label: Label | None = None
    texts: list[tuple[int, str]] = []
    for at, text in enumerate(row.cells):
        if not text:
            continue
        if _is_figure(text):
            texts.append((at, text))
        elif (found := label_of(text)) is not None:
            if label is not None:
                yield label, _counts_first(texts)
            label, texts = found, []
    if label is not None:
        yield label, _counts_first(texts)


def _counts_first(texts: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """A number and its percentage are one figure."""
    counts = [each for each in texts if not is_percent(each[1])]
    return texts if len(counts) == 1 else counts


def _put(found: Printed, label: Label, text: str) -> None:
    count = count_of(text)
    if count is not None:
        found.add(label, count)
        return
    percent = percent_of(text)
    last: Mark | None = next(reversed(found.votes), None)
    if percent is not None and last is not None and last is not NON_VOTE:
        found.percents.append(Percent(last, Fraction(percent[0]), percent[1]))


def _names_above(rows: Sequence[Row], places: Sequence[int]) -> list[str]:
    """What stands above each of these columns."""
    names = dict.fromkeys(places, "")
    for row in rows:
        for at, text in enumerate(row.cells):
            under = [place for place in places if place <= at] or [places[0]]
            if text and label_of(text) is None and at > 0:
                names[under[-1]] = f"{names[under[-1]]} {text}".strip()
    return list(names.values())


def spread_non_votes(rows: Sequence[Printed]) -> None:
    """Non-votes printed once for a table of several rows are those of every row."""
    having = [each for each in rows if NON_VOTE in each.votes]
    if len(having) == 1 and len(rows) > 1 and having[0] in (rows[0], rows[-1]):
        for each in rows:
            each.votes.setdefault(NON_VOTE, having[0].votes[NON_VOTE])


Votings: TypeAlias = Mapping[Mark, Votes]
