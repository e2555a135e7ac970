"""A call that cannot be read says which key, on which line, and what to write."""

import json
from datetime import UTC, date, datetime
from fractions import Fraction
from pathlib import Path

import pytest

from quorate.entries.meeting import MeetingCalled
from quorate.files import shapes
from quorate.files.callfile import read_call
from quorate.files.callshape import MEETING_FILE
from quorate.files.faults import InputError
from quorate.words import Choice, ItemKind

CALL = """\
issuer: {name: Acme Corporation, state: Delaware}
meeting:
  kind: annual
  title: A meeting
  starts: 2013-06-18 14:00 America/Denver
  record_date: 2013-04-15
  cutoffs: {web: 2013-06-18 01:00 America/Chicago}
  polls_close: 2013-06-18 15:00 America/Denver
  quorum: majority of outstanding
classes:
  common: {outstanding: 51523758, votes_per_share: 1}
items:
  - number: "1"
    kind: election
    title: Elect
    seats: 2
    nominees: {1a: Ada Okafor, 1b: Bo Ruiz}
    choices: [for, withhold]
    standard: majority_present
    recommend: for
    routine: false
  - {number: 4, kind: frequency, title: How often, standard: most_votes, recommend: 1 Year}
  - {number: 5, kind: other, title: Other, standard: {more_than: 1/2, of: outstanding}}
"""


def call(tmp_path: Path, *changes: tuple[str, str]) -> MeetingCalled:
    text = CALL
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    (tmp_path / "meeting.yaml").write_text(text, encoding="utf-8")
    return read_call(tmp_path)


def test_s_003_the_meeting_starts_at_one_instant(tmp_path: Path) -> None:
    called = call(tmp_path)

    assert called.starts == datetime(2013, 6, 18, 20, tzinfo=UTC)
    assert called.zone == "America/Denver"
    assert f"{called.starts:%A}" == "Tuesday"
    assert called.record_date == date(2013, 4, 15)


def test_s_033_the_cut_off_is_fourteen_hours_before_the_start(tmp_path: Path) -> None:
    called = call(tmp_path)

    assert called.cutoffs["web"] == datetime(2013, 6, 18, 6, tzinfo=UTC)
    assert (called.starts - called.cutoffs["web"]).total_seconds() == 14 * 3600


def test_s_043_one_year_and_1_year_are_one_choice(tmp_path: Path) -> None:
    frequency = call(tmp_path).items[1]

    assert frequency.recommend == {"4": Choice.ONE_YEAR}
    assert frequency.kind is ItemKind.FREQUENCY
    assert len(frequency.choices) == 4


def test_a_zone_may_be_an_offset(tmp_path: Path) -> None:
    called = call(tmp_path, ("2013-06-18 14:00 America/Denver", "2013-06-18T14:00:00-06:00"))

    assert called.zone == "-06:00"
    assert called.starts == datetime(2013, 6, 18, 20, tzinfo=UTC)


def test_json_is_yaml(tmp_path: Path) -> None:
    before = call(tmp_path)
    document = shapes.read(tmp_path / "meeting.yaml", MEETING_FILE)
    (tmp_path / "meeting.yaml").write_text(json.dumps(document.data), encoding="utf-8")

    assert read_call(tmp_path) == before


@pytest.mark.parametrize(
    ("stated", "expected"),
    [("1", Fraction(1)), ("10", Fraction(10)), ("1/10", Fraction(1, 10)), ("0", Fraction(0))],
)
def test_votes_per_share(stated: str, expected: Fraction, tmp_path: Path) -> None:
    called = call(tmp_path, ("votes_per_share: 1", f"votes_per_share: {stated}"))

    assert called.classes[0].votes_per_share == expected


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (
            ("  starts: 2013-06-18 14:00 America/Denver\n", ""),
            "meeting.yaml:3: meeting (column 3): 'starts' is missing",
        ),
        (
            ("14:00 America/Denver", "14:00"),
            "meeting.yaml:5: meeting.starts (column 11): '2013-06-18 14:00' has no zone",
        ),
        (("14:00 America/Denver", "14:00 America/Denvr"), "'America/Denvr' is no time zone"),
        (("2013-06-18 14:00", "2013-03-10 02:30"), "the clocks change then"),
        (("2013-06-18 14:00", "2013-11-03 01:30"), "the clocks change then"),
        (("2013-04-15", "April 15"), "meeting.record_date (column 16): 'April 15' is no date"),
        (("kind: annual", "kind: yearly"), "'yearly' is none of annual, special"),
        (("outstanding: 51523758", "outstanding: 51523758.5"), "'51523758.5' is no whole number"),
        (("outstanding: 51523758", "outstanding: " + "9" * 30), "30 digits; at most 18"),
        (("title: A meeting", "titel: A meeting"), "unknown key 'titel'; did you mean 'title'?"),
        (("quorum: majority of outstanding", "quorum: most"), "'most' is no quorum"),
        (("quorum: majority of outstanding", "quorum: 3/2"), "3/2 is no part of the votes"),
        (("standard: majority_present", "standard: majority"), "'majority' is no standard"),
        (("more_than: 1/2", "more_then: 1/2"), "a standard spelled out has more_than or at_least"),
        (("of: outstanding}", "of: outstanding, class: B}"), "no class 'B'; the call has common"),
        (("seats: 2", "seats: 0"), "0 seats; an election fills 1 to 100"),
        (
            ("recommend: for", "recommend: against"),
            "'against' for 1a: the choices are for, withhold",
        ),
        (("choices: [for, withhold]", "choices: [for, perhaps]"), "'perhaps' is no choice"),
        (("number: 5", "number: 4"), "'4' names a column already taken"),
        (("number: 5", "number: shares"), "'shares' names a column already taken"),
        (("cutoffs: {web", "cutoffs: {mail"), "no cut-off for 'mail': only web and phone have one"),
        (("routine: false", "routine: perhaps"), "write true, false, or {stated"),
        (("kind: other", "kind: motion"), "'motion' is none of election"),
        (("items:\n", "items: x\n#"), "not YAML"),
        (("issuer: {", "issuer: [{"), "not YAML"),
    ],
)
def test_a_call_that_cannot_be_read(change: tuple[str, str], expected: str, tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        call(tmp_path, change)

    assert expected in str(caught.value)


def test_a_bomb_of_aliases_is_refused_in_bounded_time(tmp_path: Path) -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [" + ", ".join([f"*a{n - 1}"] * 9) + "]" for n in range(1, 12)]
    (tmp_path / "meeting.yaml").write_text("\n".join(lines), encoding="utf-8")

    with pytest.raises(InputError, match="too many parts"):
        read_call(tmp_path)
