"""The keys of meeting.yaml: those the contract needs, each with a kind the reader knows."""

from collections.abc import Iterator, Mapping

from quorate.entries.meeting import Counting
from quorate.files.callshape import COUNTING, ISSUER, ITEM, MEETING, MEETING_FILE, SHARE_CLASS
from quorate.files.shapes import Field
from quorate.words import ItemKind

KINDS = {"text", "whole", "truth", "any", "texts", "map", "object", "objects"}


def every(fields: Mapping[str, Field]) -> Iterator[Field]:
    for each in fields.values():
        yield each
        yield from every(each.fields)


def needed(fields: Mapping[str, Field]) -> set[str]:
    return {name for name, each in fields.items() if each.needed}


def test_what_a_call_cannot_be_without_is_what_the_contract_says() -> None:
    assert needed(MEETING_FILE) == {"issuer", "meeting", "classes", "items"}
    assert needed(ISSUER) == {"name", "state"}
    assert needed(MEETING) == {"kind", "title", "starts", "record_date", "polls_close"}
    assert needed(SHARE_CLASS) == {"outstanding"}
    assert needed(ITEM) == {"number", "kind", "title", "standard"}


def test_every_key_is_of_a_kind_the_reader_knows() -> None:
    assert {each.kind for each in every(MEETING_FILE)} <= KINDS


def test_an_item_is_of_one_of_the_kinds_there_are() -> None:
    assert ITEM["kind"].among == tuple(ItemKind)


def test_each_choice_of_the_law_has_its_default_among_what_may_be_written() -> None:
    defaults = Counting()
    for name, each in COUNTING.items():
        value = getattr(defaults, name)
        assert each.kind == "truth" or value in each.among, name
    assert set(COUNTING) == set(Counting.__slots__)
