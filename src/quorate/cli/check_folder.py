"""What is wrong in a meeting folder, and on which line of which file?"""

import csv
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from quorate.disclosure.findings import Checked, Where
from quorate.disclosure.findings import Finding as Located
from quorate.entries.meeting import MeetingCalled
from quorate.files import folder
from quorate.files.callshape import MEETING_FILE
from quorate.files.shapes import Document
from quorate.files.shapes import read as read_document
from quorate.meeting.facts import facts
from quorate.meeting.findings import CALL, At, Finding, standard_in_words
from quorate.meeting.legality import findings
from quorate.tally.result import ItemResult
from quorate.words import Json


def check_folder(path: Path) -> tuple[MeetingCalled, Checked]:
    """The call of a meeting folder and its findings, each with its place."""
    read = folder.read(path)
    found = list(findings(read.called, material=read.material, acts=read.acts))
    if read.instructions or read.reports:
        found = _with_outcomes(found, path, read.called)
    places = _Places(path)
    return read.called, Checked(
        findings=tuple(places.located(each) for each in found), facts=facts(read.called)
    )


class _Places:
    """Where in the folder's files the values stand that findings speak of."""

    def __init__(self, path: Path) -> None:
        self.folder = path
        self.call: Document = read_document(path / CALL, MEETING_FILE)

    def located(self, finding: Finding) -> Located:
        in_call = finding.file == self.call.file
        line, text = self._in_call(finding.at) if in_call else self._in_rows(finding)
        return Located(
            rule=finding.rule,
            severity=finding.severity,
            where=Where(finding.file, line, text),
            says=finding.says,
            expected=finding.expected,
            because=finding.because,
            authority=finding.authority,
        )

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
