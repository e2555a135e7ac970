"""A fault says its file, its line and its column, as far as it has them."""

import pytest

from quorate.files.faults import Fault, InputError


@pytest.mark.parametrize(
    ("fault", "says"),
    [
        (Fault("acts.csv", "wrong"), "acts.csv: wrong"),
        (Fault("acts.csv", "wrong", 3), "acts.csv:3: wrong"),
        (Fault("acts.csv", "wrong", 3, "at"), "acts.csv:3: at: wrong"),
        (Fault("acts.csv", "wrong", None, "at"), "acts.csv: at: wrong"),
        (Fault("acts.csv", "wrong", 0), "acts.csv:0: wrong"),
        (Fault("acts.csv", "\x1b[31mred\x07"), "acts.csv: \\x1b[31mred\\x07"),
    ],
)
def test_a_fault_in_one_line(fault: Fault, says: str) -> None:
    assert str(fault) == says


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("a" * 499, "a" * 499),
        ("a" * 500, "a" * 500),
        ("a" * 250 + "b" + "c" * 250, "a" * 250 + " \N{HORIZONTAL ELLIPSIS} " + "c" * 250),
    ],
)
def test_a_cell_as_long_as_its_file_is_not_printed_whole(said: str, printed: str) -> None:
    assert str(Fault("register.csv", said, 2)) == f"register.csv:2: {printed}"
    assert str(Fault("register.csv", "unknown", 1, said)) == f"register.csv:1: {printed}: unknown"


def test_every_fault_is_told_on_a_line_of_its_own() -> None:
    error = InputError(Fault("a", "x", 1), Fault("b", "y"))

    assert str(error) == "a:1: x\nb: y"
    assert error.faults == (Fault("a", "x", 1), Fault("b", "y"))
