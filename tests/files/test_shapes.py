"""YAML without guesses: a scalar is text, each value keeps its line, and no input ends badly."""

from pathlib import Path

import pytest

from quorate.files.faults import InputError
from quorate.files.shapes import BYTES_MAX, DEPTH_MAX, Document, Field, read, schema

SHAPE = {
    "name": Field(needed=True, says="who it is"),
    "kind": Field(among=("annual", "special")),
    "seats": Field("whole"),
    "open": Field("truth"),
    "words": Field("texts"),
    "by": Field("map", fields={"shares": Field("whole", needed=True)}),
    "one": Field("object", fields={"at": Field(needed=True)}),
    "many": Field("objects", fields={"at": Field(needed=True)}),
    "any": Field("any"),
}


def document(folder: Path, text: str | bytes) -> Document:
    path = folder / "m.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read(path, SHAPE)


def faults(folder: Path, text: str | bytes) -> list[str]:
    try:
        return [str(fault) for fault in document(folder, text).faults]
    except InputError as error:
        return [str(fault) for fault in error.faults]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2013-06-18", "2013-06-18"),
        ("1.50", "1.50"),
        ("0x10", "0x10"),
        ("12:30:45", "12:30:45"),
        ("007", "007"),
        ("yes", True),
        ("False", False),
        ("'yes'", "yes"),
        ("~", None),
        ("", None),
        ("'~'", "~"),
        ("[a, 1]", ["a", "1"]),
        ("{a: 1}", {"a": "1"}),
    ],
)
def test_a_scalar_is_text_whatever_it_looks_like(text: str, value: object, tmp_path: Path) -> None:
    data = document(tmp_path, f"name: x\nany: {text}\n").data

    assert isinstance(data, dict)
    assert data["any"] == value


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("kind: annual", "m.yaml:1: column 1: 'name' is missing: who it is"),
        ("name: x\nkind: weekly", "m.yaml:2: kind (column 7): 'weekly' is none of annual, special"),
        ("name: x\nseats: two", "seats (column 8): 'two' is no whole number; write digits alone"),
        ("name: x\nseats: -2", "'-2' is no whole number"),
        ("name: x\nopen: perhaps", "open (column 7): 'perhaps' where true or false is expected"),
        ("name: x\nwords: a", "words (column 8): 'a' where a list is expected"),
        ("name: x\none: [a]", "one (column 6): a list where a mapping is expected"),
        ("name: x\nmany: {a: b}", "many (column 7): a mapping where a list of mappings is expecte"),
        ("name: x\nmany:\n  - at: 1\n  - {}", "m.yaml:4: many.1 (column 5): 'at' is missing"),
        ("name: x\nby: {B: {}}", "by.B (column 9): 'shares' is missing"),
        ("name: x\nnmae: y", "nmae (column 7): unknown key 'nmae'; did you mean 'name'?"),
        ("name: x\nzzz: y", "unknown key 'zzz'"),
        ("name: x\nname: y", "m.yaml:2: name (column 7): 'name' stands here a second"),
        ("- a", "m.yaml:1: column 1: a list where a mapping is expected"),
        ("", "m.yaml:1: is empty; say who meets"),
        ("# nothing\n", "is empty"),
        ("name: [x", "m.yaml:2: not YAML: did not find expected ',' or ']'"),
        ("name: x\n\tkind: y", "not YAML"),
        (b"name: \xe9", "m.yaml:1: not UTF-8; save the file as UTF-8"),
        ("name: *a", "not YAML: found undefined alias"),
    ],
)
def test_what_is_wrong_is_said_with_its_line_and_what_to_do(
    text: str | bytes, says: str, tmp_path: Path
) -> None:
    found = faults(tmp_path, text)

    assert any(says in fault for fault in found), found


@pytest.mark.parametrize(
    ("depth", "refused"), [(DEPTH_MAX - 1, False), (DEPTH_MAX, True), (DEPTH_MAX * 2000, True)]
)
def test_what_is_nested_too_deep_is_refused_and_never_the_end(
    depth: int, tmp_path: Path, *, refused: bool
) -> None:
    found = faults(tmp_path, f"name: x\nany: {'[' * depth}{']' * depth}\n")

    assert (found == [f"m.yaml:2: nested more than {DEPTH_MAX} deep"]) is refused


def test_what_multiplies_itself_is_refused(tmp_path: Path) -> None:
    lines = ["name: x", "any:", "  a: &a [x,x,x,x,x,x,x,x,x]"]
    for before, after in zip("abcdefgh", "bcdefghi", strict=True):
        lines.append(f"  {after}: &{after} [{','.join(['*' + before] * 9)}]")

    assert "made of too many parts" in faults(tmp_path, "\n".join(lines))[0]


def test_a_file_that_is_too_long_or_none_is_named(tmp_path: Path) -> None:
    assert "at most 4,000,000" in faults(tmp_path, b"#" * (BYTES_MAX + 1))[0]
    with pytest.raises(InputError, match=r"gone\.yaml: not in .*; every meeting folder needs one"):
        read(tmp_path / "gone.yaml", SHAPE)
    (tmp_path / "d.yaml").mkdir()
    with pytest.raises(InputError, match=r"d\.yaml: is no file; put the call itself there"):
        read(tmp_path / "d.yaml", SHAPE)


def test_every_fault_is_told_at_once(tmp_path: Path) -> None:
    assert len(faults(tmp_path, "kind: weekly\nseats: x\nzzz: 1")) == 4


def test_the_schema_says_of_each_key_what_it_may_hold() -> None:
    found = schema("A file", SHAPE)
    keys = found["properties"]

    assert isinstance(keys, dict)
    assert found["required"] == ["name"]
    assert found["additionalProperties"] is False
    assert keys["name"] == {"description": "who it is", "type": ["string", "integer"]}
    assert keys["kind"]["enum"] == ["annual", "special"]
    assert keys["many"]["items"]["required"] == ["at"]
    assert keys["by"]["additionalProperties"]["properties"]["shares"]["type"] == [
        "integer", "string",
    ]  # fmt: skip
    assert keys["any"] == {}


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        (r"\ud83d\ude00 meet", "\U0001f600 meet"),
        (r"\\ud83d", r"\ud83d"),
        (r"\u00e9", "\u00e9"),
    ],
    ids=["a character in two halves", "a backslash that begins no escape", "one in one"],
)
def test_json_writes_a_character_in_two_halves(written: str, read_as: str, tmp_path: Path) -> None:
    data = document(tmp_path, f'{{"name": "{written}"}}').data

    assert isinstance(data, dict)
    assert data["name"] == read_as


def test_half_a_character_is_refused(tmp_path: Path) -> None:
    assert "not YAML" in faults(tmp_path, r'{"name": "\ud83d"}')[0]


def test_a_word_that_yaml_takes_for_another_is_asked_for_in_quotes(tmp_path: Path) -> None:
    (found,) = faults(tmp_path, "name: No")

    assert found.startswith("m.yaml:1: name (column 7): False where a text is expected")
    assert found.endswith('; write it in quotes, such as "No"')
