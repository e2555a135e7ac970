"""How much of what careful readers found does the program find?  Writes docs/scorecard.md anew.

    python tools/scorecard.py            print it
    python tools/scorecard.py --write    and write the page

Readers' notes lie beside the real filings, outside the project; each is turned into facts here, by
name.  A fact is right, wrong, or missed.  A new kind of score is a function in SECTIONS.
"""

import argparse
import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

from quorate.disclosure.phrases.cells import Shown
from quorate.disclosure.phrases.dates import WEEKDAYS
from quorate.disclosure.reading.read import read
from quorate.disclosure.statement.facts import StatementFacts
from quorate.disclosure.statement.form import facts_form
from quorate.disclosure.statement.read import statement_facts
from quorate.disclosure.statement.tables.table import Role, StatementTable, TableKind

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "scorecard.md"
SHARED = ROOT.parent / "shared"
MADE = "*Made by `make scorecard`; a test fails when it is stale, or when a fact is lost.*"

Known: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Score:
    """Of one document: the names of the facts that are right, wrong with both values, missed."""

    document: str
    right: tuple[str, ...]
    wrong: tuple[str, ...]
    missed: tuple[str, ...]


def scored(document: str, known: Mapping[str, Any], found: Mapping[str, Any]) -> Score:
    """What was found against what is known; nothing found is missed, another value is wrong."""
    right, wrong, missed = [], [], []
    for name, value in known.items():
        told = found.get(name)
        if told == value:
            right.append(name)
        elif told in (None, [], {}):
            missed.append(name)
        else:
            wrong.append(f"{name}: {told}, not {value}")
    return Score(document, tuple(right), tuple(wrong), tuple(missed))


def _facts(path: Path) -> StatementFacts:
    return statement_facts(read(path.read_bytes(), path.name))


def found_in(facts: StatementFacts) -> Known:
    """The facts of a statement under the names the readers' notes are given here."""
    form: Known = dict(facts_form(facts))
    day = form["meeting_date"]
    found: Known = {name: value for name, value in form.items() if not isinstance(value, dict)}
    found["weekday"] = WEEKDAYS[date.fromisoformat(day).weekday()] if day else None
    for proposal in facts.proposals:
        at = f"proposal {proposal.number}"
        found[f"{at} kind"] = proposal.kind.value
        found[f"{at} recommended"] = {each.value.value for each in proposal.recommended}
        found[f"{at} votes required"] = {
            each.where.line: each.value.standard for each in proposal.votes_required
        }
        found[f"standards of {at}"] = {each.value.standard for each in proposal.votes_required}
        found[f"{at} routine"] = next((each.value for each in proposal.routine), None)
    for offered in facts.card_choices:
        for number in offered.value.proposals:
            found[f"proposal {number} choices"] = [each.value for each in offered.value.choices]
    found["proposals"] = len(facts.proposals)
    found["seats"] = next((each.value.seats for each in facts.seats), None)
    found["cumulative"] = any(each.value for each in facts.cumulative)
    found["printed weekday slips"] = [
        each.where.line
        for each in facts.meeting_dates
        if each.value.weekday not in (None, each.value.date.weekday())
    ]
    for ratio in facts.pay_ratios:
        found.setdefault("pay ratio", _whole(ratio.value.ratio))
        found.setdefault("pay of the CEO", _whole(ratio.value.principal))
        found.setdefault("pay of the median", _whole(ratio.value.median))
    found["employees"] = next((each.value for each in facts.employees), None)
    return found | dict(_in_tables(facts))


def _whole(value: Any) -> int | None:
    return int(value) if value is not None else None


def _in_tables(facts: StatementFacts) -> Iterator[tuple[str, Any]]:
    for table in facts.tables:
        match table.kind:
            case TableKind.OWNERSHIP:
                yield from _owners(table)
            case TableKind.SUMMARY_COMPENSATION:
                yield "pay totals", [_whole(table.amount(e, Role.TOTAL)) for e in table.entries]
                yield "pay rows that add up", _adding_up(table, 1)
            case TableKind.DIRECTOR_COMPENSATION:
                yield "director pay", [_whole(table.amount(e, Role.TOTAL)) for e in table.entries]
                yield "director rows that add up", _adding_up(table, 0)
            case TableKind.AUDITOR_FEES:
                last = table.entries[-1]
                yield "auditor fees", [cell.whole for cell in last.numbers()]
            case TableKind.SPLIT:
                rows = [[cell.text for cell in entry.cells] for entry in table.entries]
                yield "split", rows
            case TableKind.EQUITY_PLAN:
                first = table.entries[0].cells
                yield "equity plan", [first[0].whole, first[-1].whole]
            case TableKind.OUTSTANDING_EQUITY:
                yield "equity table", True


def _owners(table: StatementTable) -> Iterator[tuple[str, Any]]:
    for entry in table.entries:
        if entry.uncertain:
            continue
        name = re.split(r" \(|,|\n", entry.label)[0]
        if "as a group" in entry.label.lower():
            name = "group"
        shares = [
            cell.whole for cell in entry.cells if cell.shown is Shown.NUMBER and not cell.percent
        ]
        percent = next(
            (str(cell.value) for cell in entry.cells if cell.percent and cell.value), None
        )
        yield f"owner {name}", shares
        yield f"percent of {name}", percent


def _adding_up(table: StatementTable, first: int) -> int:
    """The rows whose parts add to their total; a later column is another sum."""
    place = next(at for at, each in enumerate(table.columns) if each.role is Role.TOTAL) - 1
    sums = 0
    for entry in table.entries:
        parts = [cell.amount or 0 for cell in entry.cells[first:place]]
        sums += sum(parts) == (entry.cells[place].amount or 0)
    return sums


def statement_2013(notes: Known) -> Known:
    """What the reader of the 2013 statement noted."""
    meeting, later = notes["meeting"], notes["next_year"]
    hall = meeting["place"]
    known: Known = {
        "company": notes["company"]["name"],
        "state": notes["company"]["state"],
        "kind": meeting["type"],
        "meeting_date": meeting["date"],
        "weekday": meeting["weekday_actual"],
        "printed weekday slips": [901],
        "meeting_time": meeting["time_local"],
        "time_zone": meeting["timezone_iana"],
        "place": f"the {hall['name']}, {hall['street']}, {hall['city']}, "
        f"{hall['state']} {hall['zip']}",
        "record_date": meeting["record_date"],
        "mailed": meeting["materials_first_provided"],
        "shares_outstanding": meeting["shares_outstanding_record_date"],
        "fiscal_year_end": notes["annual_report"]["fiscal_year_end"],
        "quorum": "1/2",
        "rule_14a8_deadline": later["proposal_for_inclusion_by"],
        "advance_notice": later["outside_proposals_between"],
        "proposals": len(notes["proposals"]) - 1,  # the last is any other business
        "seats": notes["proposals"][0]["seats"],
        "equity table": True,
        "split": [row[1:] for row in notes["reverse_split"]["table"]["rows"]],
        "auditor fees": list(notes["auditor"]["fees"]["total"].values()),
        "pay totals": [row[-1] or 0 for row in notes["summary_compensation"]["rows"]],
        "director pay": [row[-1] or 0 for row in notes["director_compensation_2012"]["rows"]],
    }
    known |= dict(_proposals_2013(notes["proposals"][:-1]))
    for row in notes["beneficial_ownership"]["rows"]:
        if row.get("shares") and row["holder"] not in _MERGED:
            known[f"owner {row['holder'].split(',')[0]}"] = [row["shares"]]
    return known


def _proposals_2013(proposals: Sequence[Known]) -> Iterator[tuple[str, Any]]:
    for proposal in proposals:
        at = f"proposal {proposal['no']}"
        yield f"{at} kind", _KINDS[proposal["kind"]]
        yield f"{at} routine", proposal["routine"]
        yield f"{at} recommended", {_recommended(proposal["board_recommends"])}
        offered = [option.lower().removesuffix(" all") for option in proposal["options_card"]]
        yield f"{at} choices", [each.replace(" ", "_") for each in offered if each in _OFFERED]
        printed = proposal["standards_printed"]
        yield f"{at} votes required", {each["line"]: _standard(each["rule"]) for each in printed}


_OFFERED = {"for", "against", "abstain", "withhold", "one year", "two years", "three years"}
_KINDS = {
    "director_election": "election", "auditor_ratification": "ratification",
    "say_on_pay": "advisory", "say_on_frequency": "frequency",
    "charter_amendment": "charter_amendment",
}  # fmt: skip


def _standard(rule: str) -> str:
    """The reader's words for a standard, by its name."""
    if "outstanding" in rule:
        return "majority_outstanding"
    if "voting power" in rule:
        return "majority_present"
    return "more_for_than_against" if "than" in rule else "most_votes"


def _recommended(words: str) -> str:
    return "one_year" if words == "One Year" else words.split(maxsplit=1)[0].lower()


# Rows of the ownership table that the text's damage has made one: to be uncertain, not read.
_MERGED = {
    "G. Thomas Marsh",
    "Xu Biao",
    "All directors and executive officers as a group (10 persons)",
}


def cabot_2024(notes: Known) -> Known:
    """What the reader of the 2024 statement noted."""
    ratio, plan, owners = notes["pay_ratio"], notes["equity_plan"], notes["ownership"]
    known: Known = {
        "company": "Cabot Corporation",
        "meeting_date": notes["meeting_date"],
        "weekday": notes["weekday"],
        "record_date": notes["record_date"],
        "mailed": notes["first_available"],
        "rule_14a8_deadline": notes["rule_14a8"],
        "advance_notice": notes["advance_window"],
        "quorum": "1/2",
        "shares_outstanding": notes["shares_outstanding"],
        "proposals": len(notes["proposals"]),
        "seats": 3,
        "proposal 1 kind": "election",
        "proposal 2 kind": "advisory",
        "proposal 3 kind": "plan",
        "proposal 4 kind": "ratification",
        "standards of proposal 1": {"more_for_than_against"},
        "standards of proposal 3": {"more_for_than_against"},
        "standards of proposal 4": {"more_for_than_against"},
        "owner group": [owners["group_16"]],
        "pay rows that add up": 15,
        "equity plan": [plan["a"], plan["c"]],
        "pay ratio": ratio["printed"],
        "pay of the CEO": ratio["ceo"],
        "pay of the median": ratio["median"],
    }
    for holder, percent in owners["percent_printed"].items():
        name, *shares = holder.split(" ")
        known[f"percent of {_HOLDERS.get(name, name)}"] = f"{percent:.2f}"
        if shares:
            known[f"owner {_HOLDERS.get(name, name)}"] = [int(shares[0].replace(",", ""))]
    return known


_HOLDERS = {
    "BlackRock": "BlackRock", "Vanguard": "The Vanguard Group", "FMR": "FMR LLC",
    "Wellington": "Wellington Management Group LLP", "EARNEST": "EARNEST Partners",
    "Keohane": "Sean D. Keohane",
}  # fmt: skip


def abbott_2025(notes: Known) -> Known:
    """What the reader of the 2025 statement noted."""
    ratio = notes["pay_ratio"]
    return {
        "company": "Abbott Laboratories",
        "meeting_date": notes["meeting_date"],
        "weekday": notes["weekday"],
        "meeting_time": "09:00",
        "time_zone": "America/Chicago",
        "record_date": notes["record_date"],
        "mailed": notes["provided"].removeprefix("on or about "),
        "rule_14a8_deadline": notes["rule_14a8"],
        "shares_outstanding": int(notes["shares_outstanding"].split()[0].replace(",", "")),
        "cumulative": True,
        "seats": 12,
        "pay rows that add up": 16,
        "director rows that add up": 11,
        "auditor fees": [38911000, 36088000],
        "pay ratio": ratio["printed"],
        "pay of the CEO": ratio["ceo"],
        "pay of the median": ratio["median"],
        "employees": 114092,
        "owner group": notes["ownership"]["group"],
        "percent of BlackRock": "7.7",
        "percent of The Vanguard Group": "9.01",
    }


def facts_scores(shared: Path) -> list[Score]:
    """The scores of the facts, a document each."""
    real = shared / "real" / "proxy-statements"
    notes = {each["id"]: each["facts"] for each in json.loads((real / "facts.json").read_text())}
    first = json.loads((shared / "seed_facts.json").read_text("utf-8"))
    cases: list[tuple[str, Path, Known]] = [
        ("2013, damaged text", shared / "seed-proxy-statement.txt", statement_2013(first)),
        ("2024, inline XBRL", real / "cabot-2024.html", cabot_2024(notes["cabot_2024"])),
        ("2025, Markdown", real / "abbott-2025.md", abbott_2025(notes["abbott_2025"])),
    ]
    return [scored(name, known, found_in(_facts(path))) for name, path, known in cases]


def facts_section(shared: Path) -> Iterator[str]:
    """The facts of statements: right, wrong, missed."""
    yield from ("## Facts of proxy statements", "")
    yield from ("| statement | right | wrong | missed |", "|---|---:|---:|---:|")
    scores = facts_scores(shared)
    for each in scores:
        yield f"| {each.document} | {len(each.right)} | {len(each.wrong)} | {len(each.missed)} |"
    yield ""
    for each in scores:
        for word, names in (("Wrong", each.wrong), ("Missed", each.missed)):
            if names:
                yield f"{word} in {each.document}: {'; '.join(names)}."
    yield ""


Section: TypeAlias = Callable[[Path], Iterator[str]]
SECTIONS: tuple[Section, ...] = (facts_section,)


def page(shared: Path = SHARED) -> str:
    """The whole page."""
    from tools.scorecard_findings import findings_section  # noqa: PLC0415 - see main()

    lines = ["# Scorecard", "", MADE, "", *_ABOUT, ""]
    for section in (*SECTIONS, findings_section):
        lines += section(shared)
    return "\n".join(lines).rstrip() + "\n"


_ABOUT = [
    "What careful readers found in real filings, against what the program finds.",
    "A fact the program does not tell is missed; one it tells otherwise is wrong.",
]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true", help="write docs/scorecard.md")
    arguments = parser.parse_args()
    sys.path.insert(0, str(ROOT))  # run as a script, the folder above is not on the path
    made = page()
    sys.stdout.write(made)
    if arguments.write:
        PAGE.write_text(made, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
