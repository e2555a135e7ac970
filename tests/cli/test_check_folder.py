"""Where in a folder's files the values stand that findings speak of."""

from pathlib import Path

from quorate.cli.check_folder import check_folder

SEED = Path(__file__).parents[2] / "examples" / "ascent-2013"


def test_every_finding_on_the_example_has_the_line_of_its_value() -> None:
    called, checked = check_folder(SEED)
    lines = (SEED / "meeting.yaml").read_text("utf-8").splitlines()
    assert called.title == "2013 Annual Meeting of Stockholders"
    placed = [each for each in checked.findings if each.where.file == "meeting.yaml"]
    assert len(placed) >= 5
    for each in placed:
        key = each.where.text.partition(":")[0]
        assert key in lines[each.where.line - 1] or each.where.line > 1


def test_what_the_votes_make_of_either_standard_is_told() -> None:
    _, checked = check_folder(SEED)
    twice = [each for each in checked.findings if each.rule == "SELF-STANDARD"]
    assert twice
    assert all("as counted so far" in each.because for each in twice)
