"""Which bytes is a value written in?  One value, one encoding: canonical JSON without numbers.

Objects with keys sorted by code point, no white space, UTF-8, strings escaped as RFC 8785 does.
A number is a decimal string, because the numbers of RFC 8785 are doubles and shares are not.
"""

import json
from json.encoder import encode_basestring
from typing import NoReturn

from quorate.words import Json

_encoder = json.JSONEncoder(
    ensure_ascii=False, check_circular=False, separators=(",", ":"), sort_keys=True
)


class CanonicalError(ValueError):
    """Bytes that are not canonical JSON, or a value that has no canonical bytes."""


def encode(value: Json) -> bytes:
    """The canonical bytes of a value.  Raises CanonicalError where it has none."""
    _check(value)
    try:
        return _encoder.encode(value).encode()
    except UnicodeEncodeError as error:
        text = encode_basestring(error.object[error.start : error.end])
        raise CanonicalError(f"half a character ({text!a}) has no UTF-8") from None


def _check(value: object) -> None:
    """Refuses numbers and keys that `json` would turn into text without a word."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if not isinstance(key, str):
                raise CanonicalError(f"the key {key!r} is no text")
            if not isinstance(inner, str):
                _check(inner)
    elif isinstance(value, list):
        for inner in value:
            if not isinstance(inner, str):
                _check(inner)
    elif not (value is None or value is True or value is False or isinstance(value, str)):
        raise CanonicalError(f"{value!r} is neither text, a truth, null, a list nor an object")


def decode(data: bytes) -> Json:
    """The value of canonical bytes.  Raises CanonicalError for any other bytes."""
    try:
        value: Json = _decoder.decode(data.decode())
        again = encode(value)
    except UnicodeDecodeError as error:
        raise CanonicalError(f"byte {error.start + 1}: not UTF-8") from None
    except json.JSONDecodeError as error:
        raise CanonicalError(f"character {error.pos + 1}: {error.msg}") from None
    except RecursionError:
        raise CanonicalError("lists or objects are nested too deep") from None
    if again != data:
        pairs = zip(again, data, strict=False)
        shorter = min(len(again), len(data))
        place = next((at for at, (a, b) in enumerate(pairs) if a != b), shorter)
        raise CanonicalError(f"byte {place + 1}: not in canonical form (spaces, order or escapes)")
    return value


def _refuse_number(text: str) -> NoReturn:
    raise CanonicalError(f"the number {text}: numbers are written as text")


_decoder = json.JSONDecoder(
    parse_int=_refuse_number, parse_float=_refuse_number, parse_constant=_refuse_number
)
