"""Check a meeting folder against the law of the meeting's day and against itself.

Exits 1 where a finding changes a right or an outcome, 0 otherwise, 2 when the folder cannot be
read.  --json has the form of the contract, with the deadlines and effects among the facts.
"""

import argparse
import csv
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from inspect import cleandoc
from pathlib import Path
from textwrap import fill

from quorate.entries.meeting import MeetingCalled
from quorate.files.callshape import MEETING_FILE
from quorate.files.faults import Fault, InputError
from quorate.files.shapes import Document
from quorate.files.shapes import read as read_document
from quorate.meeting.findings import At, Finding, Severity, standard_in_words
from quorate.rules.delaware import charter, inspectors, notice, quorum, record_date
from quorate.rules.exchanges import broker_votes, listed_approvals
from quorate.rules.federal import cards, delivery
from quorate.tally.result import ItemResult
from quorate.words import Json

FOUND, SOUND = 1, 0
KEY_WIDTH = 10
WIDTH = 100

# The page of the law behind a finding, for --explain.
PAGES: dict[str, Callable[..., object]] = {
    "DGCL-213-A": record_date.is_lawful,
    "DGCL-222-A": notice.is_lawful,
    "DGCL-216": quorum.statutory_floor,
    "DGCL-231": inspectors.in_time,
    "DGCL-242-A": charter.required_standards,
    "DGCL-242-B": charter.votes_cast_suffice,
    "SEC-14A16": delivery.may_send_notice_only,
    "SEC-14A4-B1": cards.must_offer,
    "SEC-14A4-B2": cards.must_offer,
    "SEC-14A4-B3": cards.must_offer,
    "SEC-14A4-OV": cards.over_marked,
    "BRK-2": broker_votes.discretion_refused,
    "BRK-3": broker_votes.routine,
    "BRK-4": broker_votes.routine,
    "NYSE-312.07": listed_approvals.abstentions_are_cast,
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, help="a meeting folder")
    parser.add_argument("--json", action="store_true", help="the findings in the contract's form")
    parser.add_argument(
        "--explain", action="store_true", help="the rules behind, the effects, the deadlines"
    )


def run(args: argparse.Namespace) -> int:
    from quorate.files import folder
    from quorate.meeting.facts import facts
    from quorate.meeting.legality import findings

    path: Path = args.folder
    if path.is_file():
        raise InputError(
            Fault(str(path), "a file; check reads a meeting folder, which holds a meeting.yaml")
        )
    read = folder.read(path)
    found = list(findings(read.called, material=read.material, acts=read.acts))
    if read.instructions or read.reports:
        found = _with_outcomes(found, path, read.called)
    places = _Places(path)
    if args.json:
        said = {"findings": [_as_json(each, places) for each in found], "facts": facts(read.called)}
        sys.stdout.write(json.dumps(said, ensure_ascii=False, indent=1) + "\n")
    else:
        _show(read.called, found, places)
        if args.explain:
            _show_pages(found)
            _show_effects(read.called)
            _show_deadlines(read.called)
    return FOUND if any(each.severity is Severity.ERROR for each in found) else SOUND


class _Places:
    """Where in the folder's files the values stand that findings speak of."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.call: Document = read_document(folder / "meeting.yaml", MEETING_FILE)

    def of(self, finding: Finding) -> tuple[int, str]:
        """The line, and the words complained of."""
        if finding.file == self.call.file:
            return self._in_call(finding.at)
        return self._in_rows(finding)

    def _in_call(self, at: At) -> tuple[int, str]:
        there = at
        while there and there not in self.call.marks:
            there = there[:-1]
        line, _ = self.call.marks.get(there, (1, 1))
        if there == at:
            return line, f"{at[-1]}: {_flat(self._value(at))}"
        heading = self._value((*at[:2], "title")) if at[0] == "items" else there[-1:]
        return line, str(heading or at[-1])

    def _value(self, at: At) -> Json:
        value = self.call.data
        for key in at:
            if isinstance(value, dict):
                value = value.get(key)
            elif isinstance(value, list) and key.isdigit() and int(key) < len(value):
                value = value[int(key)]
        return value

    def _in_rows(self, finding: Finding) -> tuple[int, str]:
        """The row whose first cell is the one named; rows of Parquet have no lines."""
        file = self.folder / finding.file
        if file.is_file():
            with file.open(encoding="utf-8-sig", newline="") as lines:
                rows = csv.reader(lines)
                for row in rows:
                    if row[:1] == list(finding.at[:1]):
                        return rows.line_num, row[0]
        return 1, finding.at[0]


def _flat(value: Json) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_flat(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_flat, value)) + "]"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    return value


def _as_json(finding: Finding, places: _Places) -> dict[str, object]:
    line, text = places.of(finding)
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "where": {"file": finding.file, "line": line, "text": text},
        "says": finding.says,
        "expected": finding.expected,
        "because": finding.because,
        "authority": finding.authority,
    }


def _with_outcomes(found: Sequence[Finding], path: Path, called: MeetingCalled) -> list[Finding]:
    """Says of each item whose required vote is stated twice what the votes make of either."""
    if not any(each.rule == "SELF-STANDARD" for each in found):
        return list(found)
    from quorate.keeper.count import counted

    result, _ = counted(path)
    if not result.quorum.reached:
        return list(found)
    by_number = {item.number: item for item in result.items}
    return [
        replace(each, because=f"{each.because}; {_outcomes(by_number[number], each.says)}")
        if each.rule == "SELF-STANDARD"
        and (number := called.items[int(each.at[1])].number) in by_number
        else each
        for each in found
    ]


def _outcomes(item: ItemResult, also: str) -> str:
    other = [each.outcome for each in item.standards if standard_in_words(each.standard) == also]
    words = [item.outcome.replace("_", " "), *(each.replace("_", " ") for each in other)]
    if len(set(words)) == 1:
        return f"as counted so far, {words[0]} by both"
    return f"as counted so far, {words[0]} by the call's and {words[1]} by this one"


def _show(called: MeetingCalled, found: Sequence[Finding], places: _Places) -> None:
    print(f"{called.title}, {called.issuer}\n")
    for each in found:
        line, text = places.of(each)
        print(f"{each.severity.value:<{KEY_WIDTH}}{each.rule}  {each.file}:{line}  {text}")
        print(_indented(f"says {each.says}; expected {each.expected}"))
        print(_indented(f"{each.because} ({each.authority})") + "\n")
    counts = [
        f"{number} {severity.value}{'s' if number != 1 else ''}"
        for severity in Severity
        if (number := sum(each.severity is severity for each in found))
    ]
    print(", ".join(counts) if counts else "Nothing found.")


def _indented(text: str) -> str:
    indent = " " * KEY_WIDTH
    return fill(text, WIDTH, initial_indent=indent, subsequent_indent=indent)


def _show_pages(found: Sequence[Finding]) -> None:
    for rule in dict.fromkeys(each.rule for each in found if each.rule in PAGES):
        print(f"\n{rule}\n{cleandoc(PAGES[rule].__doc__ or '')}")


def _show_effects(called: MeetingCalled) -> None:
    from quorate.meeting.effects import effects

    print(f"\n{'item':<{KEY_WIDTH}}{'abstain':<10}{'withhold':<10}{'non-vote':<10}absent")
    for item in called.items:
        worked = effects(item)
        cells = (worked.abstain, worked.withhold, worked.broker_non_vote, worked.absent)
        row = "".join(f"{each.value:<10}" for each in cells).rstrip()
        print(f"{item.number:<{KEY_WIDTH}}{row}")


def _show_deadlines(called: MeetingCalled) -> None:
    from quorate.meeting.calendar import deadlines

    print()
    for each in deadlines(called):
        days = str(each.first) if each.first == each.last else f"{each.first} to {each.last}"
        print(f"{days:<26}{each.name}: {each.because} ({each.authority})")
