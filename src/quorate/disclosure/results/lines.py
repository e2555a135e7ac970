"""Which cells has a line of text that is a row of a table set with blanks, dots or colons?

A line is a row where it ends in numbers, or says headings and nothing else, or pairs headings with
numbers.  Any other line is prose.
"""

import re
from itertools import pairwise

from quorate.disclosure.document import Paragraph, Row
from quorate.disclosure.results.counts import count_of, is_percent
from quorate.disclosure.results.labels import label_of, labels_in
from quorate.disclosure.results.names import is_name
from quorate.words import Choice, Unvoted

LONGEST = 240  # characters of a line that may be a row

_LEADERS = re.compile(r"[. _]{3,}|\.{2,}")
_FIGURE = re.compile(
    r"\(?\$?\d+(?:,\d{3})*(?:\.\d+)?%?\)?(?:\(\d\)|\*)?|[\u2012-\u2015-]{1,4}|N/?A", re.IGNORECASE
)
_PAIR = re.compile(
    r"(?P<label>[A-Za-z1-3][A-Za-z0-9 .,&\"'\u2018-\u201d/()-]{1,60}?)\s*[:=\u2013\u2014-]?\s+"
    r"(?P<figure>\d[\d,]*(?:\.\d+)?|[\u2013\u2014-]{1,2}|N/?A)"
    r"(?P<percent>\s*\(?\s*\d[\d.]{0,8}\s*%\s*\)?)?\s*(?:[;,|]|and\b|votes\b|shares\b|$)",
    re.IGNORECASE,
)


def rows_in(paragraph: Paragraph) -> list[Row] | None:
    """The lines of a paragraph as rows; None where one of them is prose."""
    rows: list[Row] = []
    starts = [0, *(offset for offset, _ in paragraph.breaks), len(paragraph.text)]
    for begin, end in pairwise(starts):
        line = paragraph.text[begin:end].strip()
        if line:
            cells = cells_in(line)
            if cells is None:
                return None
            rows.append(Row(cells, paragraph.line_at(begin)))
    return rows


def cells_in(line: str) -> tuple[str, ...] | None:
    """The cells of a line that is a row; None of one that is not."""
    if len(line) > LONGEST:
        return None
    if line.count("|") > 1:
        return tuple(cell.strip() for cell in line.strip("| ").split("|"))
    if labels_in(line):
        return ("", *_headings(line))
    pairs = list(_PAIR.finditer(line))
    if pairs and sum(len(each[0]) for each in pairs) >= len(line) - 2:
        name, label = _name_and_label(pairs[0]["label"])
        if label and all(label_of(each["label"]) is not None for each in pairs[1:]):
            first = (label, *_pair_cells(pairs[0])[1:])
            rest = (cell for each in pairs[1:] for cell in _pair_cells(each))
            return (*([name] if name else []), *first, *rest)
    if isinstance(label_of(line), Choice | Unvoted) and not line.endswith((".", ",", ";")):
        return ("", line)
    return _name_and_numbers(line)


def _name_and_label(text: str) -> tuple[str, str]:
    """A heading with the name before it, where one stands there; two blanks of neither."""
    words = text.split()
    for at in range(len(words)):
        name, label = " ".join(words[:at]), " ".join(words[at:])
        if label_of(label) is not None and (not name or is_name(name)):
            return name, label
    return "", ""


def _pair_cells(found: re.Match[str]) -> tuple[str, str]:
    return found["label"], f"{found['figure']} {found['percent'] or ''}".strip()


_HEADING = re.compile(
    r"(?:broker[ -]*)?non[ -]*votes?|(?:one|two|three|[123])[ -]+years?|[A-Za-z]+(?: of| cast)?|%",
    re.IGNORECASE,
)


def _headings(line: str) -> list[str]:
    """The headings of a line that has nothing else, each a cell."""
    found = [each[0] for each in _HEADING.finditer(line)]
    return [each for each in found if isinstance(label_of(each), Choice | Unvoted) or each == "%"]


def _name_and_numbers(line: str) -> tuple[str, ...] | None:
    words = _LEADERS.sub("  ", line).split()
    figures: list[str] = []
    while words and _FIGURE.fullmatch(words[-1]):
        if count_of(words[-1]) is None and not is_percent(words[-1]):
            break
        figures.insert(0, words.pop())
    numbers = [each for each in figures if any(map(str.isdigit, each))]
    if len(figures) < 2 or not numbers or (words and words[-1].endswith(("$", ","))):
        return None
    return (" ".join(words).rstrip(": -"), *figures)
