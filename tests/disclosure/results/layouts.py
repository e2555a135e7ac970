"""The results of a meeting written as filers write them: one filing in many layouts.

A `Matter` is what was voted; every layout prints the same figures another way.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

HEADINGS = {
    "for": "Votes For", "against": "Votes Against", "withhold": "Votes Withheld",
    "abstain": "Abstentions", "one_year": "1 Year", "two_years": "2 Years",
    "three_years": "3 Years", "broker_non_vote": "Broker Non-Votes",
}  # fmt: skip
SAID = {
    "for": "votes for", "against": "votes against", "withhold": "votes withheld",
    "abstain": "abstentions", "one_year": "votes for every one year",
    "two_years": "votes for every two years", "three_years": "votes for every three years",
    "broker_non_vote": "broker non-votes",
}  # fmt: skip


@dataclass(frozen=True)
class Line:
    name: str
    votes: dict[str, int]


@dataclass(frozen=True)
class Matter:
    number: str
    title: str
    lines: tuple[Line, ...]

    @property
    def marks(self) -> tuple[str, ...]:
        return tuple(self.lines[0].votes)


COVER = ("FORM 8-K", "CURRENT REPORT", "Date of Report: {day}")
OPENING = "The annual meeting of stockholders of the Company was held on {day}."
ITEM = "Item 5.07 Submission of Matters to a Vote of Security Holders."
CLOSING = "SIGNATURE"


def _figure(number: int) -> str:
    return f"{number:,}"


def _html(matters: Sequence[Matter], day: str, table: Callable[[Matter], str]) -> str:
    lines = [*(each.format(day=day) for each in COVER), ITEM, OPENING.format(day=day)]
    body = "".join(f"<p>{escape(line)}</p>\n" for line in lines)
    for matter in matters:
        body += f"<p><b>Proposal {matter.number}. {escape(matter.title)}</b></p>\n{table(matter)}"
    return f"<html><body>{body}<p>{CLOSING}</p></body></html>"


def _row(cells: Sequence[str], span: int = 1) -> str:
    within = "".join(f'<td colspan="{span}">{escape(cell)}</td><td>&nbsp;</td>' for cell in cells)
    return f"<tr>{within}</tr>\n"


def plain_table(matters: Sequence[Matter], day: str) -> str:
    def table(matter: Matter) -> str:
        named = any(line.name for line in matter.lines)
        head = [*(["Nominee"] if named else []), *(HEADINGS[mark] for mark in matter.marks)]
        rows = [
            _row([*([line.name] if named else []), *map(_figure, line.votes.values())], 2)
            for line in matter.lines
        ]
        return f"<table>{_row(head, 2)}{''.join(rows)}</table>\n"

    return _html(matters, day, table)


def heading_in_two_rows(matters: Sequence[Matter], day: str) -> str:
    def table(matter: Matter) -> str:
        words = [HEADINGS[mark].split() for mark in matter.marks]
        upper = ["", *(each[0] if len(each) > 1 else "" for each in words)]
        lower = ["Name", *(each[-1] for each in words)]
        rows = [_row([line.name, *map(_figure, line.votes.values())]) for line in matter.lines]
        return f"<table>{_row(upper)}{_row(lower)}{''.join(rows)}</table>\n"

    return _html(matters, day, table)


def figures_under_one_another(matters: Sequence[Matter], day: str) -> str:
    def table(matter: Matter) -> str:
        rows = [
            _row([line.name if at == 0 else "", f"{HEADINGS[mark]}:", _figure(number)])
            for line in matter.lines
            for at, (mark, number) in enumerate(line.votes.items())
        ]
        return f"<table>{''.join(rows)}</table>\n"

    return _html(matters, day, table)


def names_across(matters: Sequence[Matter], day: str) -> str:
    def table(matter: Matter) -> str:
        rows = [
            _row([HEADINGS[mark], *(_figure(line.votes[mark]) for line in matter.lines)])
            for mark in matter.marks
        ]
        head = _row(["", *(line.name for line in matter.lines)])
        return f"<table>{head if matter.lines[0].name else ''}{''.join(rows)}</table>\n"

    return _html(matters, day, table)


def one_table_for_all(matters: Sequence[Matter], day: str) -> str:
    rows = ""
    for matter in matters:
        named = len(matter.lines) > 1 or matter.lines[0].name
        rows += _row(["", *(HEADINGS[mark] for mark in matter.marks)])
        title = f"{matter.number}. Proposal: {matter.title}"
        if named:
            rows += _row([f"{title}:"])
        for line in matter.lines:
            rows += _row([line.name if named else title, *map(_figure, line.votes.values())])
    lines = [*(each.format(day=day) for each in COVER), ITEM, OPENING.format(day=day)]
    body = "".join(f"<p>{escape(line)}</p>\n" for line in lines)
    return f"<html><body>{body}<table>{rows}</table><p>{CLOSING}</p></body></html>"


def with_percentages(matters: Sequence[Matter], day: str) -> str:
    """A column of percentages after each of votes, of all that were voted."""

    def table(matter: Matter) -> str:
        head = ["", *(cell for mark in matter.marks for cell in (HEADINGS[mark], "% of Votes"))]
        rows = ""
        for line in matter.lines:
            voted = sum(n for mark, n in line.votes.items() if mark != "broker_non_vote")
            cells = [
                cell
                for mark, number in line.votes.items()
                for cell in (
                    _figure(number),
                    "" if mark == "broker_non_vote" else f"{_hundredths(number, voted)}%",
                )
            ]
            rows += _row([line.name, *cells])
        return f"<table>{_row(head)}{rows}</table>\n"

    return _html(matters, day, table)


def _hundredths(number: int, whole: int) -> str:
    scaled = (number * 20_000 + whole) // (2 * whole) if whole else 0
    return f"{scaled // 100}.{scaled % 100:02d}"


def lists(matters: Sequence[Matter], day: str) -> str:
    def table(matter: Matter) -> str:
        return "".join(
            (f"<p>{escape(line.name)}</p>" if line.name else "")
            + "".join(f"<p>{HEADINGS[mark]}: {_figure(n)}</p>\n" for mark, n in line.votes.items())
            for line in matter.lines
        )

    return _html(matters, day, table)


def sentences(matters: Sequence[Matter], day: str) -> str:
    def table(matter: Matter) -> str:
        told = ""
        for line in matter.lines:
            *first, last = [f"{_figure(n)} {SAID[mark]}" for mark, n in line.votes.items()]
            who = line.name or "The proposal"
            told += f"<p>{escape(who)} received {', '.join(first)} and {last}.</p>\n"
        return told

    return _html(matters, day, table)


def _text(matters: Sequence[Matter], day: str, mark_table: tuple[str, str]) -> str:
    lines = [*(each.format(day=day) for each in COVER), "", ITEM, "", OPENING.format(day=day), ""]
    for matter in matters:
        lines += [f"Proposal {matter.number}. {matter.title}", "", *filter(None, mark_table[:1])]
        heads = "".join(f"{HEADINGS[mark]:>22}" for mark in matter.marks)
        lines += [" " * 30 + heads, ""] if mark_table[0] else [" " * 30 + heads]
        for line in matter.lines:
            figures = "".join(f"{_figure(n):>22}" for n in line.votes.values())
            name = f"{line.name[:28]} ".ljust(30, "." if line.name else " ")
            lines.append(f"{name}{figures}")
        lines += [*filter(None, mark_table[1:]), ""]
    return "\n".join([*lines, CLOSING, ""])


def columns_of_blanks(matters: Sequence[Matter], day: str) -> str:
    return _text(matters, day, ("", ""))


def edgar_table(matters: Sequence[Matter], day: str) -> str:
    return _text(matters, day, ("<TABLE>", "</TABLE>"))


def markdown(matters: Sequence[Matter], day: str) -> str:
    lines = [*(f"# {each.format(day=day)}" for each in COVER[:1]), "", f"## {ITEM}", ""]
    lines += [OPENING.format(day=day), ""]
    for matter in matters:
        lines += [f"**Proposal {matter.number}: {matter.title}**", ""]
        head = ["Nominee", *(HEADINGS[mark] for mark in matter.marks)]
        lines += [f"| {' | '.join(head)} |", "|---" * len(head) + "|"]
        for line in matter.lines:
            lines.append(f"| {' | '.join([line.name, *map(_figure, line.votes.values())])} |")
        lines.append("")
    return "\n".join([*lines, CLOSING, ""])


LAYOUTS: dict[str, tuple[str, Callable[[Sequence[Matter], str], str]]] = {
    "a table for each": ("htm", plain_table),
    "headings in two rows": ("htm", heading_in_two_rows),
    "figures under one another": ("htm", figures_under_one_another),
    "names across": ("htm", names_across),
    "one table for all": ("htm", one_table_for_all),
    "percentages between": ("htm", with_percentages),
    "lists": ("htm", lists),
    "sentences": ("htm", sentences),
    "columns of blanks and dots": ("txt", columns_of_blanks),
    "a table of the old system": ("txt", edgar_table),
    "markdown": ("md", markdown),
}
