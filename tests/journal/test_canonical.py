"""Each value has one encoding, and each other encoding of it is refused."""

import pytest

from quorate.journal.canonical import CanonicalError, decode, encode
from quorate.words import Json

ENCODINGS: list[tuple[Json, str]] = [
    ({}, "{}"),
    ([], "[]"),
    ({"b": None, "a": [True, False]}, '{"a":[true,false],"b":null}'),
    ({"é": "1", "z": "2", "Z": "3"}, '{"Z":"3","z":"2","é":"1"}'),
    ({"\U0001f600": "1", "\ufb33": "2"}, '{"\ufb33":"2","\U0001f600":"1"}'),  # code points
    ('a"b\\c/d', '"a\\"b\\\\c/d"'),
    ("\b\t\n\f\r", '"\\b\\t\\n\\f\\r"'),
    ("\x00\x1f\x7f\u2028", '"\\u0000\\u001f\x7f\u2028"'),
]


@pytest.mark.parametrize(("value", "text"), ENCODINGS)
def test_a_value_has_these_bytes_and_they_have_this_value(value: Json, text: str) -> None:
    assert encode(value) == text.encode()
    assert decode(text.encode()) == value


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b'{"a": "1"}', "byte 6: not in canonical form"),
        (b'{"b":"1","a":"2"}', "byte 3: not in canonical form"),
        (b'{"a":"1","a":"2"}', "not in canonical form"),
        (b'"1"\n', "byte 4: not in canonical form"),
        (b'"\\u000a"', "not in canonical form"),
        (b'"\\u00e9"', "not in canonical form"),
        (b'"\\/"', "not in canonical form"),
        (b'"\\ud800"', "half a character"),
        (b'"\xff"', "byte 2: not UTF-8"),
        (b"[1]", "the number 1"),
        (b"[1.5]", "the number 1.5"),
        (b"[NaN]", "the number NaN"),
        (b"[", "character 2"),
        (b"", "character 1"),
        (b"[" * 100_000, "nested too deep"),
    ],
)
def test_other_bytes_are_refused_with_the_place(data: bytes, says: str) -> None:
    with pytest.raises(CanonicalError, match=says):
        decode(data)


@pytest.mark.parametrize("value", [1, 1.5, {"a": 1}, ["a", (1,)], {1: "a"}, {None: "a"}, b"a"])
def test_what_is_no_text_is_not_turned_into_one(value: Json) -> None:
    with pytest.raises(CanonicalError):
        encode(value)
