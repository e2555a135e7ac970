"""The examples come to what their README files say."""

from pathlib import Path

import pytest

from quorate.files.folder import read
from quorate.files.result_json import as_json
from quorate.tally.count import count

EXAMPLES = Path(__file__).parents[1] / "examples"

SAMPLE = {
    "1a": ({"for": 23_500_000, "withhold": 2_500_000}, "elected", "90.38", 13_000_001),
    "1b": ({"for": 12_900_000, "withhold": 13_100_000}, "not_elected", "49.62", 13_000_001),
    "2": (
        {"for": 38_900_000, "against": 600_000, "abstain": 500_000},
        "carries",
        "97.25",
        20_000_001,
    ),
    "3": (
        {"for": 12_900_000, "against": 12_500_000, "abstain": 600_000},
        "fails",
        "49.62",
        13_000_001,
    ),
    "5": (
        {"for": 25_700_000, "against": 200_000, "abstain": 100_000},
        "fails",
        "49.88",
        25_761_880,
    ),
}


@pytest.mark.parametrize("item", SAMPLE)
def test_the_sample_tally_worked_by_hand(item: str) -> None:
    votes, outcome, percent, needed = SAMPLE[item]
    result = as_json(count(read(EXAMPLES / "sample-tally")))
    items = result["items"]
    assert isinstance(items, list)
    found = next(each for each in items if each["item"] == item)
    whole = dict.fromkeys(found["votes"], 0) | votes
    whole["broker_non_vote"] = 40_000_000 - sum(votes.values())

    assert found["votes"] == whole
    assert found["outcome"] == outcome
    working = found["standards"][0]
    assert (working["percent"], working["needed"]) == (percent, needed)


def test_the_sample_frequency_leads_without_a_majority() -> None:
    result = count(read(EXAMPLES / "sample-tally"))
    frequency = next(item for item in result.items if item.item == "4")

    assert [str(each.outcome) for each in frequency.standards] == ["one_year", "no_preference"]
    assert frequency.standards[1].percent == "46.15"
