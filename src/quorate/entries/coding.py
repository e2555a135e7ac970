"""How does an entry stand in canonical JSON?  Every field always there, every number a text."""

import re
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from fractions import Fraction
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from quorate.entries import KINDS, Entry
from quorate.words import Json

_WHOLE = re.compile(r"0|[1-9][0-9]*")
_FRACTION = re.compile(r"(0|[1-9][0-9]*)(/[1-9][0-9]*)?")

KIND_OF: dict[type[Entry], str] = {kind: name for name, kind in KINDS.items()}


class EntryError(ValueError):
    """What is no entry of a known kind: an unknown kind stops a recount."""


def encode(entry: Entry) -> dict[str, Json]:
    """The entry as canonical values, `kind` among them."""
    return {"kind": KIND_OF[type(entry)], **_fields(entry)}


def _fields(value: Any) -> dict[str, Json]:
    kind: Any = type(value)
    return {name: encode_value(getattr(value, name)) for name in _names(kind)}


@lru_cache(maxsize=64)
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(each.name for each in fields(kind))


def encode_value(value: Any) -> Json:
    """A value of an entry as canonical JSON: numbers and times are texts."""
    match value:
        case None | bool():
            return value
        case Enum():
            return str(value.value)
        case str():
            return value
        case int():
            return str(value)
        case Fraction():
            whole = value.denominator == 1
            return str(value.numerator) if whole else f"{value.numerator}/{value.denominator}"
        case datetime():
            return f"{value.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
        case date():
            return value.isoformat()
        case dict():
            return {str(name): encode_value(each) for name, each in value.items()}
        case tuple() | list():
            return [encode_value(each) for each in value]
        case _:
            return _fields(value)


def decode(value: Json) -> Entry:
    """The entry of canonical values.  Raises EntryError for what is of no known kind or form."""
    if not isinstance(value, dict) or "kind" not in value:
        raise EntryError("an entry without a kind")
    kind = KINDS.get(str(value["kind"]))
    if kind is None:
        raise EntryError(f"an entry of the unknown kind {value['kind']!r}")
    body = {name: each for name, each in value.items() if name != "kind"}
    try:
        return _decoded(kind, body)
    except (TypeError, ValueError, KeyError) as error:
        raise EntryError(f"an entry of kind {value['kind']!r}: {error}") from None


_E = TypeVar("_E")


def _decoded(kind: type[_E], body: dict[str, Json]) -> _E:
    of_kind: Any = kind
    names = _names(of_kind)
    if set(body) != set(names):
        odd = ", ".join(sorted(set(body) ^ set(names)))
        raise EntryError(f"its fields are not those of its kind: {odd}")
    hints = _hints(of_kind)
    return kind(**{name: _value(hints[name], body[name]) for name in names})


@lru_cache(maxsize=64)
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


def _instant(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.utcoffset() is None or encode_value(moment) != text:
        raise EntryError(f"{text!r} is no instant in canonical form")
    return moment


def _day(text: str) -> date:
    day = date.fromisoformat(text)
    if day.isoformat() != text:
        raise EntryError(f"{text!r} is no date in canonical form")
    return day


def _whole(text: str) -> int:
    if not _WHOLE.fullmatch(text):
        raise EntryError(f"{text!r} is no whole number in canonical form")
    return int(text)


def _fraction(text: str) -> Fraction:
    if not _FRACTION.fullmatch(text) or encode_value(Fraction(text)) != text:
        raise EntryError(f"{text!r} is no fraction in canonical form")
    return Fraction(text)


_SCALARS: dict[type[Any], Callable[[str], object]] = {
    str: str,
    int: _whole,
    Fraction: _fraction,
    datetime: _instant,
    date: _day,
}


def _value(hint: Any, value: Any) -> Any:
    if hint is Json or _is_json(hint):
        return value
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        return _one_of(get_args(hint), value)
    if origin is tuple:
        return _tuple(get_args(hint), value)
    if origin is dict:
        return _by_name(get_args(hint)[1], value)
    if hint is bool:
        if not isinstance(value, bool):
            raise EntryError(f"{value!r} is neither true nor false")
        return value
    if hint in _SCALARS:
        return _SCALARS[hint](_text(value))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(_text(value))
    if isinstance(hint, type) and is_dataclass(hint):
        return _decoded(hint, value)
    raise EntryError(f"a field of type {hint}")  # no kind has one: see the test of all kinds


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise EntryError(f"{value!r} is no text")
    return value


def _is_json(hint: object) -> bool:
    return "Json" in str(hint)


def _one_of(hints: tuple[Any, ...], value: object) -> object:
    if value is None and NoneType in hints:
        return None
    for hint in hints:
        if hint is not NoneType:
            try:
                return _value(hint, value)
            except (EntryError, ValueError, TypeError):
                continue
    raise EntryError(f"{value!r} is of no type that belongs there")


def _by_name(hint: object, value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise EntryError(f"{value!r} is no object")
    return {name: _value(hint, each) for name, each in value.items()}


def _tuple(hints: tuple[Any, ...], value: object) -> tuple[object, ...]:
    if not isinstance(value, list):
        raise EntryError(f"{value!r} is no list")
    if hints[-1] is Ellipsis:
        return tuple(_value(hints[0], each) for each in value)
    return tuple(_value(hint, each) for hint, each in zip(hints, value, strict=True))
