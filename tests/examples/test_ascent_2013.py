"""Does the example show what its README says, and can anyone rely on its figures?"""

import csv
import re
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from quorate.files import folder as folders
from quorate.tally.trace import trace
from tests.stories import counted

EXAMPLE = Path(__file__).parents[2] / "examples" / "ascent-2013"


@pytest.fixture(scope="module")
def result() -> dict[str, Any]:
    return dict(counted(EXAMPLE))


def rows(name: str) -> list[dict[str, str]]:
    with (EXAMPLE / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def item(result: dict[str, Any], name: str) -> dict[str, Any]:
    found = [each for each in result["items"] if each["item"] == name]
    return dict(found[0])


def outcomes(result: dict[str, Any], name: str) -> dict[str, str]:
    return {each["standard"]: each["outcome"] for each in item(result, name)["standards"]}


def test_s_011_the_register_sums_to_the_shares_outstanding() -> None:
    held = [int(row["shares"]) for row in rows("register") if not row["parent"]]
    assert sum(held) == 51_523_758


def test_tfg_radiant_holds_what_the_statement_prints() -> None:
    held = {row["registration"]: row["shares"] for row in rows("register")}
    assert held["TFG Radiant Investment Group Ltd."] == "16032842"


def test_street_name_goes_three_levels_deep_behind_cede() -> None:
    above = {row["position"]: row["parent"] for row in rows("register")}
    kinds = {row["position"]: row["kind"] for row in rows("register")}
    deep = [position for position in above if above.get(above.get(above[position], ""), "")]
    assert deep
    for position in deep:
        chain = [kinds[position]]
        while above[position]:
            position = above[position]  # noqa: PLW2901  climbs the chain
            chain.append(kinds[position])
        assert chain[-3:] == ["respondent", "participant", "depository"]


def test_it_can_be_certified_and_no_open_doubt_changes_an_outcome(result: dict[str, Any]) -> None:
    assert result["certifiable"] is True
    assert result["defects"]
    assert result["doubts"] == []


def test_s_052_marsh_fails_the_stated_majority_and_would_win_by_plurality(
    result: dict[str, Any],
) -> None:
    assert item(result, "1a")["outcome"] == "elected"
    assert outcomes(result, "1b") == {"majority_present": "not_elected", "plurality": "elected"}


def test_s_054_pay_carries_on_one_reading_and_fails_on_the_other(result: dict[str, Any]) -> None:
    assert outcomes(result, "3") == {
        "majority_present": "fails",
        "more_for_than_against": "carries",
    }


def test_s_055_one_year_leads_without_a_majority(result: dict[str, Any]) -> None:
    assert outcomes(result, "4") == {"most_votes": "one_year", "majority_present": "no_preference"}


def test_s_056_the_split_is_short_of_the_outstanding_by_what_the_readme_says(
    result: dict[str, Any],
) -> None:
    assert outcomes(result, "5") == {"majority_outstanding": "fails", "majority_present": "carries"}
    work = item(result, "5")["standards"][0]
    short = work["needed"] - Fraction(work["votes_for"])
    says = re.search(
        r"([\d,]+)(?: (\d/\d))? votes short", (EXAMPLE / "README.md").read_text("utf-8")
    )
    assert says is not None
    assert short == int(says[1].replace(",", "")) + Fraction(says[2] or 0)


def test_s_063_every_sort_of_defect_that_is_left_unruled_is_one_the_readme_tells_of(
    result: dict[str, Any],
) -> None:
    told = (EXAMPLE / "README.md").read_text("utf-8")
    for defect in result["defects"]:
        assert re.search(rf"\b{re.escape(defect['position'])}\b", told), defect


def test_every_position_the_readme_names_is_there_to_be_traced() -> None:
    folder = folders.read(EXAMPLE)
    told = (EXAMPLE / "README.md").read_text("utf-8")
    named = re.findall(r"^\| ([^|]+) \|", told, re.MULTILINE)[2:]
    positions = {name for cell in named for name in re.split(r", | to ", cell.strip())}
    assert len(positions) >= 25
    for position in positions - {"R-990"}:  # the one that is in no register
        assert trace(folder, position)
