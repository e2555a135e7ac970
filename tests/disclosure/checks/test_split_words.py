"""A split takes effect once, and what it does to capital is said in one way."""

import pytest

from tests.disclosure.checks.saying import right, statement, told

FILED = "The amendment will become effective on the date that it is filed."
HOUR = 'As of 5:00 p.m. (eastern time) on [    ] (the "Effective Time"), shares are combined.'
REDUCED = "The stated capital attributable to our common stock will be reduced."
UP = "In the reverse stock split fractions are rounded up to a whole share."


@pytest.mark.parametrize(
    ("more", "severity"),
    [
        ([FILED, HOUR], "error"),
        ([FILED], None),
        ([HOUR], None),
        ([FILED.replace("filed.", "filed or at such later time as it states."), HOUR], None),
    ],
)
def test_an_amendment_takes_effect_once(more: list[str], severity: str | None) -> None:
    says = [each for each, *_ in told(statement(more=more), "SELF-EFFECTIVE")]

    assert says == ([severity] if severity else [])


@pytest.mark.parametrize(
    ("more", "severities"),
    [
        (["The split will not affect the common stock capital account.", REDUCED], ["warning"]),
        (["The capital of the corporation shall not be reduced by it.", REDUCED], ["note"]),
        ([REDUCED], []),
    ],
)
def test_capital_is_reduced_or_it_is_not(more: list[str], severities: list[str]) -> None:
    assert [each for each, *_ in told(statement(more=more), "RS-6")] == severities


@pytest.mark.parametrize(
    ("sentence", "fires"),
    [
        ("The reverse stock split will not affect any holder's percentage ownership.", True),
        (("The reverse stock split will not affect any holder's percentage ownership, except as "
         "fractions are rounded."), False),
    ],
)  # fmt: skip
def test_where_fractions_are_rounded_up_percentages_change(sentence: str, fires: bool) -> None:
    assert bool(told(statement(more=[sentence, UP]), "RS-1")) is fires


def test_a_split_gives_no_appraisal_rights() -> None:
    more = [
        "PROPOSAL NO. 4 - REVERSE STOCK SPLIT",
        "Holders are not entitled to appraisal rights with respect to the reverse stock split.",
    ]

    assert right(statement(more=more), "DGCL-262") == [
        "none arise: a reverse split is no merger or conversion"
    ]
