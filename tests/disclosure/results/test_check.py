"""The whole check: one filing in eleven layouts, and the real filings beside the project."""

import json
from pathlib import Path
from typing import Any

import pytest

from quorate.disclosure.findings import Checked
from quorate.disclosure.reading.read import read
from quorate.disclosure.results.check import check
from tests.disclosure.results.filings import matter
from tests.disclosure.results.layouts import LAYOUTS, Line, Matter

KEYS = {
    "FOR": "for", "AGAINST": "against", "WITHHELD": "withhold", "ABSTAIN": "abstain",
    "Y1": "one_year", "Y2": "two_years", "Y3": "three_years", "BNV": "broker_non_vote",
}  # fmt: skip
KINDS = {"director": "election", "routine": "ratification", "frequency": "frequency",
         "advisory": "advisory"}  # fmt: skip

MATTERS = (
    matter("1", "Election of directors", ("Al B. Roe", 912_345, 50_000, 17_655, 20_000),
           ("Bo Lim, Jr.", 900_000, 62_345, 17_655, 20_000)),
    matter("2", "Ratification of the auditor", ("", 990_000, 8_000, 2_000, 0)),
    matter("3", "Approval of the incentive plan", ("", 700_000, 250_000, 30_000, 20_000)),
)  # fmt: skip


def laid_out(layout: str, matters: tuple[Matter, ...]) -> Checked:
    ending, write = LAYOUTS[layout]
    return check(read(write(matters, "June 18, 2013").encode(), f"results.{ending}"))


def figures(checked: Checked) -> list[list[dict[str, int]]]:
    proposals: Any = checked.facts["proposals"]
    return [[row["votes"] for row in proposal["rows"]] for proposal in proposals]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_same_figures_are_read_from_every_layout(layout: str) -> None:
    checked = laid_out(layout, MATTERS)
    assert figures(checked) == [[line.votes for line in each.lines] for each in MATTERS]
    assert checked.findings == ()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_slip_is_found_in_every_layout(layout: str) -> None:
    slipped = matter("3", "Approval of the incentive plan", ("", 700_000, 205_000, 30_000, 20_000))
    (found,) = laid_out(layout, (*MATTERS[:2], slipped)).findings
    assert (found.rule, found.says, found.expected) == ("SELF-ROW-SUM", "955000", "1000000")
    assert "205,000 against may be 250,000" in found.because


def meetings(real: Path) -> list[dict[str, Any]]:
    read_meetings: list[dict[str, Any]] = json.loads(
        (real / "results-8k" / "meetings.json").read_text("utf-8")
    )
    return read_meetings


def wanted(row: dict[str, Any]) -> dict[str, int]:
    return {KEYS[key]: row[key] for key in KEYS if row.get(key) is not None}


def test_every_figure_of_the_real_filings_is_read(real: Path) -> None:
    tried = 0
    for meeting in meetings(real):
        if meeting.get("raw_file") is None:
            continue
        file = real / "results-8k" / meeting["raw_file"]
        checked = check(read(file.read_bytes(), file.name))
        proposals: Any = checked.facts["proposals"]
        assert checked.facts["meeting_date"] == meeting["meeting_date"], file.name
        assert len(proposals) == len(meeting["proposals"]), file.name
        for proposal, stated in zip(proposals, meeting["proposals"], strict=True):
            assert KINDS.get(stated["kind"], proposal["kind"]) == proposal["kind"], file.name
            rows = stated.get("rows") or [stated]
            assert len(proposal["rows"]) == len(rows), file.name
            for row, expected in zip(proposal["rows"], rows, strict=True):
                # "There were no broker non-votes" is a 0 that the collection leaves out.
                votes = {k: n for k, n in row["votes"].items() if n or k in wanted(expected)}
                assert votes == wanted(expected), (file.name, row["name"])
                assert expected.get("name", "") in (row["name"], ""), file.name
                tried += 1
    assert tried >= 190


def test_nothing_is_found_in_the_real_filings_but_one_date_of_the_year_before(real: Path) -> None:
    found = {
        (file.name, each.rule, each.says)
        for file in sorted((real / "results-8k").glob("*.htm"))
        for each in check(read(file.read_bytes(), file.name)).findings
    }
    assert found == {("100493_8K_2020_0000100493-20-000043.htm", "SELF-EVENT-DATE", "2019-02-12")}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_forty_real_meetings_are_read_from_every_layout(real: Path, layout: str) -> None:
    tried = 0
    for meeting in meetings(real):
        matters = tuple(
            Matter(str(at), proposal["title"], lines)
            for at, proposal in enumerate(meeting["proposals"], 1)
            if (lines := of_one_sort(proposal))
        )
        if matters:
            tried += 1
            expected = [[line.votes for line in each.lines] for each in matters]
            assert figures(laid_out(layout, matters)) == expected, meeting["id"]
    assert tried >= 30


def of_one_sort(proposal: dict[str, Any]) -> tuple[Line, ...]:
    """The rows of a proposal where all print the same marks, more than one; else nothing."""
    rows = proposal.get("rows") or [proposal]
    named = "rows" in proposal
    lines = tuple(Line(row.get("name", "") if named else "", wanted(row)) for row in rows)
    marks = {frozenset(line.votes) for line in lines}
    return lines if len(marks) == 1 and len(lines[0].votes) > 1 else ()
