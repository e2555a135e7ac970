"""Where do the findings lie?  Sections against severity, a dot for each finding."""

from collections.abc import Sequence

from quorate.disclosure.findings import Finding
from quorate.meeting.findings import Severity
from quorate.papers.model import Column as TableColumn
from quorate.papers.model import Picture, Table, figures
from quorate.pictures.drawn import NARROW, WIDE
from quorate.pictures.svg import INK, LINE, QUIET, breadth, drawing, element, lines, text

ROW, DOT, GAP = 30, 6, 18  # units: a row's height, a dot's radius, from dot to dot
HEAD = 34
SEVERITIES = (Severity.ERROR, Severity.WARNING, Severity.NOTE)
TITLES = {Severity.ERROR: "Errors", Severity.WARNING: "Warnings", Severity.NOTE: "Notes"}
DOTS_MOST = 9  # more are told as a number
BEGINNING = "Before the first heading"


def findings_map(placed: Sequence[tuple[str, Finding]]) -> Picture:
    """The map of findings by the section each stands in, in the order of the document."""
    sections = list(dict.fromkeys(section for section, _ in placed))
    counts = {
        section: {
            severity: sum(where == section and each.severity is severity for where, each in placed)
            for severity in SEVERITIES
        }
        for section in sections
    }
    sentence = _sentence(counts)
    rows = tuple(
        (section or BEGINNING, *(str(counts[section][severity]) for severity in SEVERITIES))
        for section in sections
    )
    columns = (TableColumn("Section"), *figures(*(TITLES[each] for each in SEVERITIES)))
    return Picture(
        sentence=sentence,
        wide=_draw("map-wide", sentence, counts, WIDE),
        narrow=_draw("map-narrow", sentence, counts, NARROW),
        table=Table(caption="Findings by section", columns=columns, rows=rows),
    )


def _sentence(counts: dict[str, dict[Severity, int]]) -> str:
    every = sum(sum(each.values()) for each in counts.values())
    most = max(counts, key=lambda section: sum(counts[section].values()))
    there = sum(counts[most].values())
    where = f"under \u201c{most}\u201d" if most else "before the first heading"
    if every == there:
        return f"{'All lie' if every > 1 else 'It lies'} {where}."
    if there == 1:
        return "Each lies in another section."
    return f"The most, {there} of {every}, lie {where}."


def _draw(prefix: str, sentence: str, counts: dict[str, dict[Severity, int]], width: int) -> str:
    column = width // 6 if width > NARROW else width // 3
    left = width - 3 * column if width > NARROW else 0
    parts = [_heads(left, column)]
    y = HEAD
    for section, found in counts.items():
        named = _named(section or BEGINNING, left - 12 if left else width)
        height = max(ROW, 20 * len(named) + 8) + (0 if left else ROW)
        parts.append(_row(named, found, left, column, y))
        y += height
        parts.append(element("path", {"d": f"M0 {y - 4}H{width}", "stroke": LINE}))
    said = " ".join([sentence, *(_in_words(section, found) for section, found in counts.items())])
    return drawing(prefix, width, y + 4, "Map of the findings", said, parts)


def _named(section: str, room: int) -> list[str]:
    """The section's name, broken into lines; capitals are a third wider."""
    return lines(section, room * 3 // 4 if section.isupper() else room)


def _heads(left: int, column: int) -> str:
    return "".join(
        text(TITLES[severity], left + at * column, 16, colour=QUIET)
        for at, severity in enumerate(SEVERITIES)
    )


def _row(named: Sequence[str], found: dict[Severity, int], left: int, column: int, y: int) -> str:
    words = [text(line, 0, y + 16 + 20 * at) for at, line in enumerate(named)]
    dots_at = y + 12 if left else y + 20 * len(named) + 12
    dots = [
        dot
        for at, severity in enumerate(SEVERITIES)
        for dot in _dots(found[severity], severity, left + at * column, dots_at, column)
    ]
    return "".join([*words, *dots])


def _dots(count: int, severity: Severity, x: int, y: int, column: int) -> list[str]:
    fit = min(DOTS_MOST, (column - breadth("+99")) // GAP)
    shown = count if count <= fit else fit - 1
    drawn = [_dot(severity, x + DOT + at * GAP, y) for at in range(shown)]
    if count > shown:
        drawn.append(text(f"+{count - shown}", x + shown * GAP, y + 5, colour=INK))
    return drawn


def _dot(severity: Severity, x: int, y: int) -> str:
    """An error is a full dot, a warning a ring with its middle full, a note a ring."""
    ring: dict[str, object] = {"cx": x, "cy": y, "r": DOT, "stroke": INK, "stroke-width": "1.5"}
    full = element("circle", {**ring, "fill": INK if severity is Severity.ERROR else "none"})
    if severity is not Severity.WARNING:
        return full
    return full + element("circle", {"cx": x, "cy": y, "r": DOT // 2, "fill": INK})


def _in_words(section: str, found: dict[Severity, int]) -> str:
    told = ", ".join(f"{TITLES[each].lower()} {found[each]}" for each in SEVERITIES if found[each])
    return f"{section or BEGINNING}: {told or 'nothing'}."
