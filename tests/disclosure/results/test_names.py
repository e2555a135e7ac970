"""What may be the name of a nominee, and what heads a part of a filing."""

import pytest

from quorate.disclosure.results.names import is_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kim J. Huntley", True),
        ("Gaurdie E. Banister Jr.", True),
        ("S. P. \u201cCHIP\u201d JOHNSON IV", True),
        ("Lynn Forester de Rothschild", True),
        ("Martina Hund-Mejean:", True),
        ("Huntley", False),
        ("Election of Directors", False),
        ("Broker Non-Votes", False),
        ("Annual Meeting Results", False),
        ("Hein & Associates LLP", False),
        ("the votes were", False),
        ("John " * 20, False),
    ],
)
def test_words_that_may_be_a_name(text: str, name: bool) -> None:
    assert is_name(text) is name
