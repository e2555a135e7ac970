"""What came with the program is found, installed or in a checkout."""

from pathlib import Path

import pytest

from quorate.files import shipped

ROOT = Path(__file__).parents[2]


def test_a_checkout_has_the_verifier_where_people_look_for_it() -> None:
    assert shipped.verifier() == ROOT / "verify" / "verify.py"


def test_the_first_meeting_is_a_folder_with_a_call_and_a_register() -> None:
    folder = shipped.example("ascent-2013")
    assert (folder / "meeting.yaml").is_file()
    assert (folder / "register.csv").is_file()


def test_an_example_that_is_not_there_names_both_places() -> None:
    with pytest.raises(FileNotFoundError, match=r"data/examples/nowhere nor .*examples/nowhere"):
        shipped.example("nowhere")


def test_what_was_installed_is_found_before_the_checkout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package, checkout = tmp_path / "site" / "quorate", tmp_path / "checkout"
    for place in (package / "data" / "verify.py", checkout / "verify" / "verify.py"):
        place.parent.mkdir(parents=True)
        place.touch()
    monkeypatch.setattr(shipped, "_PACKAGE", package)
    monkeypatch.setattr(shipped, "_CHECKOUT", checkout)

    assert shipped.verifier() == package / "data" / "verify.py"
