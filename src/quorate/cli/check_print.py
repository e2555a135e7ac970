"""Findings on a terminal: how grave, where, what stands there, what should, why, by what law."""

import sys
from collections.abc import Callable, Sequence
from inspect import cleandoc

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from quorate.disclosure.findings import Confirmed, Finding
from quorate.disclosure.rule_names import name
from quorate.entries.meeting import MeetingCalled
from quorate.files.acceptances import Sifted
from quorate.meeting.findings import Severity
from quorate.papers.wording import plain
from quorate.rules.delaware import charter, inspectors, notice, quorum, record_date
from quorate.rules.exchanges import broker_votes, listed_approvals
from quorate.rules.federal import cards, delivery, results

KEY_WIDTH = 10
NARROWEST = 72  # columns: below that the place stands above the words
COLOURS = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}

# The page of the law behind a finding, for --explain.
PAGES: dict[str, Callable[..., object]] = {
    "8K-507-A": results.results_due,
    "BRK-2": broker_votes.discretion_refused,
    "BRK-3": broker_votes.routine,
    "BRK-4": broker_votes.routine,
    "BRK-7": broker_votes.routine,
    "DGCL-213-A": record_date.is_lawful,
    "DGCL-216": quorum.statutory_floor,
    "DGCL-222-A": notice.is_lawful,
    "DGCL-231": inspectors.in_time,
    "DGCL-242-A": charter.required_standards,
    "DGCL-242-B": charter.votes_cast_suffice,
    "NYSE-312.07": listed_approvals.abstentions_are_cast,
    "SEC-14A16": delivery.may_send_notice_only,
    "SEC-14A4-B1": cards.must_offer,
    "SEC-14A4-B2": cards.must_offer,
    "SEC-14A4-B3": cards.must_offer,
    "SEC-14A4-OV": cards.over_marked,
}


def console() -> Console:
    return Console(file=sys.stdout, highlight=False, soft_wrap=False)


def show(title: str, sifted: Sifted, on: Console) -> None:
    """The findings that stand, then those accepted, then the sum of it."""
    on.print(Text(plain(title), style="bold"))
    if sifted.findings:
        on.print(_table(sifted.findings, narrow=on.width < NARROWEST))
    else:
        on.print()
    for finding, acceptance in sifted.accepted:
        place = f"{finding.rule}  {finding.where.file}:{finding.where.line}"
        until = f", until {acceptance.until}" if acceptance.until else ""
        said = f"accepted  {place}: {acceptance.reason} ({acceptance.by}{until})"
        on.print(Text(plain(said)))
    on.print(Text(summary(sifted)))


def _table(findings: Sequence[Finding], *, narrow: bool) -> Table:
    table = Table(box=SIMPLE_HEAD, pad_edge=False, expand=True)
    table.add_column("Severity", no_wrap=True)
    if not narrow:
        table.add_column("Place", ratio=2, overflow="fold")
    table.add_column("Finding", ratio=5, overflow="fold")
    one = len({each.where.file for each in findings}) == 1
    for each in findings:
        severity = Text(each.severity.value, style=COLOURS[each.severity])
        where = f"line {each.where.line}" if one else f"{each.where.file}:{each.where.line}"
        place = Text(f"{plain(where)}\n", style="bold").append(
            plain(shortened(each.where.text)), style="not bold"
        )
        said = _said(each)
        cells = [Text.assemble(place, "\n", said)] if narrow else [place, said]
        table.add_row(severity, *cells)
        table.add_section()
    return table


def _said(each: Finding) -> Text:
    return Text.assemble(
        (each.rule, "bold"),
        (f"  {name(each.rule)}" if name(each.rule) else "", "italic"),
        ("\nsays      ", "dim"),
        plain(grouped(each.says)),
        ("\nexpected  ", "dim"),
        (plain(grouped(each.expected)), "bold"),
        ("\nbecause   ", "dim"),
        plain(each.because),
        ("\nauthority ", "dim"),
        each.authority,
    )


_LONGEST = 40  # digits; a longer row of them is no number of votes


def grouped(said: str) -> str:
    """A number alone with its thousands separated; other words as they are."""
    return f"{int(said):,}" if said.isdecimal() and 4 < len(said) < _LONGEST else said


def shortened(text: str, longest: int = 120) -> str:
    return (
        text if len(text) <= longest else f"{text[: longest - 1].rstrip()}\N{HORIZONTAL ELLIPSIS}"
    )


def summary(sifted: Sifted) -> str:
    """How many of each severity, and how many were accepted."""
    counts = [
        f"{number} {severity.value}{'s' if number != 1 else ''}"
        for severity in Severity
        if (number := sum(each.severity is severity for each in sifted.findings))
    ]
    if sifted.accepted:
        counts.append(f"{len(sifted.accepted)} accepted")
    return ", ".join(counts) if counts else "Nothing found."


def show_pages(found: Sequence[Finding]) -> None:
    """The page of the law behind each finding."""
    for rule in dict.fromkeys(each.rule for each in found if each.rule in PAGES):
        print(f"\n{rule}\n{cleandoc(PAGES[rule].__doc__ or '')}")


def show_confirmed(confirmed: Sequence[Confirmed], on: Console) -> None:
    """What was checked and found right."""
    if not confirmed:
        return
    table = Table(
        title="Checked and found right",
        title_justify="left",
        title_style="bold",
        box=SIMPLE_HEAD,
        pad_edge=False,
    )
    table.add_column("Rule", no_wrap=True)
    table.add_column("Place", ratio=2, overflow="fold")
    table.add_column("What was found", ratio=3, overflow="fold")
    for each in confirmed:
        place = f"{each.where.file}:{each.where.line} {shortened(each.where.text, 60)}"
        table.add_row(each.rule, Text(plain(place)), Text(plain(each.says)))
    on.print()
    on.print(table)


def show_effects(called: MeetingCalled) -> None:
    """What an abstention, a withheld vote and a non-vote do on each item."""
    from quorate.meeting.effects import effects

    print(f"\n{'item':<{KEY_WIDTH}}{'abstain':<10}{'withhold':<10}{'non-vote':<10}absent")
    for item in called.items:
        worked = effects(item)
        cells = (worked.abstain, worked.withhold, worked.broker_non_vote, worked.absent)
        row = "".join(f"{each.value:<10}" for each in cells).rstrip()
        print(f"{item.number:<{KEY_WIDTH}}{row}")


def show_deadlines(called: MeetingCalled) -> None:
    from quorate.meeting.calendar import deadlines

    print()
    for each in deadlines(called):
        days = str(each.first) if each.first == each.last else f"{each.first} to {each.last}"
        print(f"{days:<26}{each.name}: {each.because} ({each.authority})")
