"""Which votes does a sentence report: "For: 1,234", "1,234 votes for", "5 broker non-votes"?

A number belongs to the heading beside it, on one side throughout a passage: the side on which more
numbers find one.  A heading that comes again begins another row.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from quorate.disclosure.document import Paragraph
from quorate.disclosure.results.counts import count_of, percent_of
from quorate.disclosure.results.facts import Mark, Percent
from quorate.disclosure.results.labels import Column, label_of
from quorate.disclosure.results.names import is_name
from quorate.disclosure.results.rows import Printed

LONGEST = 12_000  # characters of a passage that is looked at

_NUMBER = r"(?<![\d,.$])(?:\d{1,3}(?:,\d{3})+|\d{1,12}|no|zero)(?:\.\d{1,4})?(?![\d%]|,\d|\.\d)"
_PERCENT = r"(?:\(?\s*(?:or\s+)?(?:approximately\s+)?\d{1,3}(?:\.\d{1,4})?\s*%[^();,\d]{0,60}\)?)"
_MARK = (
    r"(?:for )?(?:(?:every )?(?:one|two|three|[123])(?: \([123]\))?[ -]years?|every year)"
    r"|(?:broker[ -]+)?non[ -]*votes?|for|in favou?r|affirmative|against|negative|opposed"
    r"|withh(?:e|o)ld(?:ing)?|abstain(?:ed|ing)?|abstentions?"
)
_BETWEEN = (
    r"(?:(?:shares?|votes?|voted|were|was|cast|had|have|been|that|of|the|its|common|stock|holders"
    r"|authority|as|to|in|a|vote|voting|received|represented|being|such)\s+){0,6}"
)
_NUMBER_FIRST = re.compile(
    rf"\b(?P<number>{_NUMBER})\s*(?P<percent>{_PERCENT})?\s*{_BETWEEN}"
    rf"[\"'\u201c\u2018]?(?P<mark>{_MARK})\b[\"'\u201d\u2019]?"
    rf"\s*(?P<after>{_PERCENT})?",
    re.IGNORECASE,
)
_MARK_FIRST = re.compile(
    rf"\b(?P<mark>{_MARK})\b[\"'\u201d\u2019]?\s*(?:votes?|shares?|cast)?\s*"
    rf"(?:[:=\u2013\u2014-]|were|was|totaled|received)?\s*(?P<number>{_NUMBER})"
    rf"\s*(?P<percent>{_PERCENT})?(?P<after>)",
    re.IGNORECASE,
)
_DASHES = re.compile("[\u2010-\u2015]")
_EDGES = " :;,.-\u2013\u2014\u2022\u00b7"
_BEFORE_FIGURES = re.compile(
    r"(?:,? (?:who )?(?:received|was (?:re-)?elected(?: (?:with|by))?|had|obtained|with|by))$"
)


def votes_in(paragraph: Paragraph) -> list[Printed]:
    """The rows of votes a passage reports, with the names before them."""
    text = paragraph.text[:LONGEST]
    ways = [list(_found(pattern, text)) for pattern in (_NUMBER_FIRST, _MARK_FIRST)]
    best = max(ways, key=len)
    return list(_rows(best, paragraph, text))


def _found(pattern: re.Pattern[str], text: str) -> Iterator[tuple[Mark, re.Match[str]]]:
    for found in pattern.finditer(_DASHES.sub("-", text)):
        label = label_of(found["mark"])
        if label is not None and not isinstance(label, Column) and _is_votes(found):
            yield label, found


def _is_votes(found: re.Match[str]) -> bool:
    """A bare small number beside "for" is a date, a year or an item, unless votes are named."""
    number, said = found["number"], found[0].casefold()
    named = "vote" in said or "share" in said or "abst" in said or ":" in said
    return "," in number or named or (number.isdigit() and len(number) > 4)


def _rows(
    found: list[tuple[Mark, re.Match[str]]], paragraph: Paragraph, text: str
) -> Iterator[Printed]:
    open_row: Printed | None = None
    last = 0
    for mark, match in found:
        if open_row is None or mark in open_row.votes:
            if open_row is not None:
                yield open_row
            name = _name_before(text[last : match.start()])
            open_row = Printed(name, paragraph.line_at(match.start()))
        _add(open_row, mark, match)
        last = match.end()
    if open_row is not None:
        yield open_row


def _add(row: Printed, mark: Mark, match: re.Match[str]) -> None:
    word = match["number"].casefold()
    count = count_of("0" if word in ("no", "zero") else word)
    if count is None:
        return
    row.add(mark, count)
    percent = percent_of(match["percent"] or match["after"] or "")
    if percent is not None:
        row.percents.append(Percent(mark, Fraction(percent[0]), percent[1]))


def _name_before(text: str) -> str:
    """A name that stands right before the numbers; nothing where a sentence does."""
    words = _BEFORE_FIGURES.sub("", text.strip(_EDGES)).strip(_EDGES)
    return words if is_name(words) else ""
