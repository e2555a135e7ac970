"""The stylesheet: its colours can be read, and print and narrow screens are provided for."""

import pytest

from quorate.papers.style import ACCENT, INK, PAGE, QUIET, STYLE


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colour", [INK, QUIET, ACCENT])
def test_every_letter_can_be_read_on_the_page(colour: str) -> None:
    assert contrast(colour, PAGE) >= 4.5  # WCAG 2.1, 1.4.3


def test_every_brace_is_closed_and_nothing_is_fetched() -> None:
    assert STYLE.count("{") == STYLE.count("}")
    assert "url(" not in STYLE
    assert "@import" not in STYLE


@pytest.mark.parametrize(
    "rule",
    [
        "@media print",
        "@media (max-width: 40rem)",
        "size: letter",
        ".head { display: table-header-group",
        "tr { break-inside: avoid; }",
        "break-after: avoid; break-inside: avoid; }",
        ".wide svg { max-height",
        ".stacks td::before { content: attr(data-of)",
        "tabular-nums",
    ],
)
def test_print_and_narrow_screens_are_provided_for(rule: str) -> None:
    assert rule in STYLE
