"""Every kind of entry, to canonical JSON and back; what is of no known kind stops the reader."""

from pathlib import Path

import pytest

from quorate.entries import KINDS
from quorate.entries.coding import EntryError, decode, encode
from quorate.entries.meeting import ResultCertified
from quorate.files.folder import read
from quorate.files.shipped import example
from quorate.journal import canonical
from quorate.keeper.sealing import pending
from quorate.words import Json


def test_every_entry_of_the_2013_meeting_survives_the_way_there_and_back() -> None:
    folder = read(example("ascent-2013"))
    kinds = set()
    for data in pending(folder, None, bytes).entries:
        value = canonical.decode(data)
        assert isinstance(value, dict)
        kinds.add(str(value["kind"]))
        entry = decode(value)
        assert canonical.encode(encode(entry)) == data
    assert kinds == set(KINDS) - {"certified/1", "broker_policy/1"}


def test_a_certificate_survives_too() -> None:
    folder = read(example("ascent-2013"))
    entry = ResultCertified(
        version="final", number=1, inspector="Inés Okafor", at=folder.called.starts,
        result="0" * 64, certificate="1" * 64,
    )  # fmt: skip

    assert decode(encode(entry)) == entry


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"kind": "act/2"}, "unknown kind 'act/2'"),
        ({"extra": "x"}, "its fields are not those of its kind: extra"),
        ({"at": "2026-06-18"}, "is no instant in canonical form"),
        ({"items": "1"}, "is no list"),
        ({"act": "dance"}, "'dance' is not a valid ActKind"),
        ({"by": None}, "is no text"),
    ],
)
def test_what_is_no_entry_is_refused(change: dict[str, Json], says: str) -> None:
    act = encode(read(example("ascent-2013")).acts[0])

    with pytest.raises(EntryError, match=says):
        decode({**act, **change})


def test_the_example_lies_where_it_is_looked_for() -> None:
    assert (Path(example("ascent-2013")) / "meeting.yaml").is_file()


GOOD: dict[str, Json] = {
    "kind": "instruction/1", "instruction": "", "position": "R-1", "channel": "web",
    "received": "2026-05-10T16:00:00Z", "dated": "2026-05-10", "postmark": None, "signed": True,
    "signers": [], "capacity": "", "discretion": True, "rows": [{"marks": {}, "shares": "300"}],
}  # fmt: skip


def with_shares(text: str) -> Json:
    return [{"marks": {}, "shares": text}]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *(
            ("rows", with_shares(text))
            for text in ("", "007", "+3", "-3", " 3", "3.0", "1_0", "٣", "3" * 5000)
        ),
        ("rows", [{"marks": {}, "shares": True}]),
        ("rows", [{"marks": [], "shares": None}]),
        ("rows", [{"shares": None}]),
        ("rows", [[]]),
        ("dated", "20260510"),
        ("dated", "2026-W19-7"),
        ("dated", "2026-02-30"),
        ("received", "2026-05-10T16:00:00+00:00"),
        ("received", "2026-05-10T16:00:00"),
        ("received", "2026-05-10T16:00:00.000Z"),
        ("received", "2026-05-10 16:00:00Z"),
        ("received", None),
        ("signed", "yes"),
        ("signers", "R-1"),
        ("channel", "WEB"),
    ],
)
def test_a_value_has_one_encoding_and_no_other_is_read(field: str, value: Json) -> None:
    assert encode(decode(dict(GOOD))) == GOOD
    with pytest.raises(EntryError):
        decode({**GOOD, field: value})


@pytest.mark.parametrize("text", ["2/4", "2/1", "0.5", "1e3", "-1", "1/0", "01"])
def test_a_fraction_is_in_its_lowest_terms(text: str) -> None:
    call = encode(read(example("ascent-2013")).called)
    some = call["classes"]
    assert isinstance(some, list)
    assert isinstance(some[0], dict)

    with pytest.raises(EntryError):
        decode({**call, "classes": [{**some[0], "votes_per_share": text}]})


@pytest.mark.parametrize("value", [None, "act/1", [], {}, {"kind": None}, {"kind": ["act/1"]}])
def test_what_has_no_kind_is_no_entry(value: Json) -> None:
    with pytest.raises(EntryError):
        decode(value)
