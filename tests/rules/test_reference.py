"""The page of the law is the one the rules write."""

from pathlib import Path

import pytest

from quorate.rules.cite import Rule
from quorate.rules.reference import PageError, cited, page, paragraphs

LAW = Path(__file__).resolve().parents[2] / "docs" / "reference" / "law.md"

AGAIN = "stale: write quorate.rules.reference.page() to docs/reference/law.md"


def test_the_page_of_the_law_is_what_the_rules_say() -> None:
    assert LAW.read_text(encoding="utf-8") == page(), AGAIN


def test_every_rule_stands_on_the_page_once() -> None:
    written = page()
    for rule in cited():
        assert written.count(f"#### `{rule.name}`\n\n{paragraphs(rule)[0]}\n") == 1, rule.name


def test_a_rule_with_dates_says_them() -> None:
    written = page()
    assert "**In force**: from 2023-08-01" in written
    assert "**In force**: before 2022-08-01" in written


@pytest.mark.parametrize("missing", ["What it decides", "Example", "Authority"])
def test_a_rule_that_lacks_a_heading_is_refused(missing: str) -> None:
    headings = {"What it decides": "it.", "Example": "one.", "Authority": "§ 216."}
    del headings[missing]
    says = "A rule.\n\n" + "\n\n".join(f"{name}: {text}" for name, text in headings.items())
    with pytest.raises(PageError, match=missing):
        paragraphs(Rule(module="quorate.rules.days", name="a_rule", citations=("§",), says=says))
