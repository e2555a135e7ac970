"""Whose law is known: found by name or code, and a state added by a file alone."""

from datetime import date
from pathlib import Path

import pytest

from quorate.rules import jurisdictions, states
from quorate.rules.jurisdictions import known, of

FOLDER = Path(states.__file__).parent


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Delaware", "Delaware"),
        (" delaware ", "Delaware"),
        ("DE", "Delaware"),
        ("new  york", "New York"),
        ("NY", "New York"),
        ("md", "Maryland"),
    ],
)
def test_a_state_is_found_however_it_is_written(written: str, name: str) -> None:
    found = of(written)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("written", ["Ohio", "", "N", "York"])
def test_a_state_that_is_not_known_is_none(written: str) -> None:
    assert of(written) is None


def test_every_file_of_the_folder_is_a_state() -> None:
    files = {path.stem for path in FOLDER.glob("*.py")} - {"__init__"}
    assert {name.casefold().replace(" ", "_") for name in known()} == files | {"delaware"}


def test_every_rule_of_a_state_has_an_id_and_an_authority() -> None:
    for name in known():
        state = of(name)
        assert state is not None
        assert all((state.record_date_id, state.record_date_authority))
        assert all((state.notice_id, state.notice_authority))
        assert (state.next_meeting_by is None) == (not state.next_meeting_id)


NEW_STATE = '''"""A state for a test."""

from quorate.rules.states.maryland import notice_days, record_dates

NAMES = ("Atlantis", "AT")
RECORD_DATE_ID, NOTICE_ID = "AT-1", "AT-2"
'''


def test_a_state_is_added_by_a_file_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "atlantis.py").write_text(NEW_STATE, encoding="utf-8")
    monkeypatch.setattr(states, "__path__", [*states.__path__, str(tmp_path)])
    jurisdictions._by_name.cache_clear()  # noqa: SLF001  the folder was read before
    try:
        found = of("Atlantis")
        assert found is not None
        assert found.record_dates(date(2013, 6, 18))[0] == date(2013, 3, 20)
        assert found.record_date_id == "AT-1"
    finally:
        monkeypatch.undo()
        jurisdictions._by_name.cache_clear()  # noqa: SLF001  the same
    assert of("Atlantis") is None
