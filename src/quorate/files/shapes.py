"""What shape has a YAML file?  One description from which files are checked and schemas written.

YAML is read without guesses: a scalar is text, whatever it looks like, so no date becomes another
date and no number a float.  Each value keeps the line and column it stands on.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import TypeAlias

import yaml

from quorate.files.faults import Fault, InputError
from quorate.files.tables import SHARES_DIGITS_MAX
from quorate.words import Json

BYTES_MAX = 4_000_000
DEPTH_MAX = 24
At: TypeAlias = tuple[str, ...]

TRUE, FALSE = ("true", "yes"), ("false", "no")


@dataclass(frozen=True, slots=True)
class Field:
    """A key of a mapping: `kind` is text, whole, truth, any, texts, map, object or objects."""

    kind: str = "text"
    needed: bool = False
    says: str = ""
    among: tuple[str, ...] = ()
    fields: Mapping[str, "Field"] = field(default_factory=dict)


@dataclass(slots=True)
class Document:
    """A YAML file as read: its data, where each value stands, and what is wrong so far."""

    file: str
    data: Json
    marks: dict[At, tuple[int, int]]
    faults: list[Fault] = field(default_factory=list)

    def fault(self, at: At, says: str) -> None:
        """Notes what is wrong with the value at a path, or with the nearest one above it."""
        while at and at not in self.marks:
            at = at[:-1]
        line, column = self.marks.get(at, (1, 1))
        where = ".".join(at)
        place = f"{where} (column {column})" if where else f"column {column}"
        self.faults.append(Fault(self.file, says, line, place))


def read(path: Path, shape: Mapping[str, Field]) -> Document:
    """The document of a file, checked against its shape; what is wrong stands in its faults."""
    if not path.exists():
        raise InputError(Fault(path.name, f"not in {path.parent}; every meeting folder needs one"))
    if not path.is_file():
        raise InputError(Fault(path.name, "is no file; put the call itself there"))
    if path.stat().st_size > BYTES_MAX:
        says = f"{path.stat().st_size:,} bytes; at most {BYTES_MAX:,}"
        raise InputError(Fault(path.name, says))
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(Fault(path.name, f"cannot be read: {error.strerror}")) from None
    document = Document(path.name, None, {})
    try:
        text = data.decode("utf-8-sig")
        text = _whole_characters(text)
        _check_depth(text, path.name)
        node = yaml.compose(text, Loader=_Loader)
        document.data = _value(node, (), document, 0)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(Fault(path.name, "not UTF-8; save the file as UTF-8", line)) from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        where = mark.line + 1 if mark else None
        raise InputError(Fault(path.name, f"not YAML: {error.problem}", where)) from None
    except (yaml.YAMLError, RecursionError) as error:
        says = str(error).splitlines()[0] if str(error) else "nested too deep"
        raise InputError(Fault(path.name, f"not YAML: {says}")) from None
    if document.data is None:
        raise InputError(Fault(path.name, "is empty; say who meets, when, and on what items", 1))
    _check(document.data, (), Field("object", fields=shape), document)
    return document


_PAIR = re.compile(r"\\\\|\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})")


def _whole_characters(text: str) -> str:
    """JSON with each character that it writes in two halves in one, as YAML would have it."""
    return _PAIR.sub(_whole, text) if text.lstrip()[:1] in ("{", "[") else text


def _whole(found: re.Match[str]) -> str:
    if not found[1]:
        return found[0]  # an escaped backslash begins no escape
    high, low = int(found[1], 16) - 0xD800, int(found[2], 16) - 0xDC00
    return f"\\U{0x10000 + (high << 10) + low:08X}"


def _check_depth(text: str, file: str) -> None:
    """Refuses what is nested too deep before it is composed, which recurses and could not end."""
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > DEPTH_MAX:
            line = event.start_mark.line + 1 if event.start_mark else None
            raise InputError(Fault(file, f"nested more than {DEPTH_MAX} deep", line))


_Loader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def _value(node: yaml.Node | None, at: At, document: Document, depth: int) -> Json:
    if node is None:
        return None
    twice = at in document.marks
    document.marks[at] = (node.start_mark.line + 1, node.start_mark.column + 1)
    if twice:
        document.fault(at, f"{at[-1]!r} stands here a second time; keep one")
    if depth > DEPTH_MAX or len(document.marks) > BYTES_MAX // 8:
        raise yaml.YAMLError("nested too deep, or made of too many parts")
    if isinstance(node, yaml.MappingNode):
        found: dict[str, Json] = {}
        for key, value in node.value:
            name = str(key.value)
            found[name] = _value(value, (*at, name), document, depth + 1)
        return found
    if isinstance(node, yaml.SequenceNode):
        return [
            _value(value, (*at, str(place)), document, depth + 1)
            for place, value in enumerate(node.value)
        ]
    plain = isinstance(node, yaml.ScalarNode) and not node.style
    return _scalar(str(node.value), plain=plain)


def _scalar(text: str, *, plain: bool) -> Json:
    if plain and text.casefold() in ("", "~", "null"):
        return None
    if plain and text.casefold() in TRUE:
        return True
    if plain and text.casefold() in FALSE:
        return False
    return text


def _check(value: Json, at: At, expected: Field, document: Document) -> None:
    problem = _problem(value, expected)
    if problem:
        document.fault(at, problem)
    elif expected.kind == "object" and isinstance(value, dict):
        _check_object(value, at, expected.fields, document)
    elif expected.kind == "objects" and isinstance(value, list):
        for place, each in enumerate(value):
            _check(each, (*at, str(place)), Field("object", fields=expected.fields), document)
    elif expected.kind == "map" and isinstance(value, dict) and expected.fields:
        for name, each in value.items():
            _check(each, (*at, name), Field("object", fields=expected.fields), document)


def _check_object(
    value: dict[str, Json], at: At, fields: Mapping[str, Field], document: Document
) -> None:
    for name in value:
        if name not in fields:
            near = get_close_matches(name, fields, 1)
            meant = f"; did you mean {near[0]!r}?" if near else ""
            document.fault((*at, name), f"unknown key {name!r}{meant}")
    for name, each in fields.items():
        if value.get(name) is not None:
            _check(value[name], (*at, name), each, document)
        elif each.needed:
            document.fault(at, f"{name!r} is missing{': ' if each.says else ''}{each.says}")


_IS: dict[str, tuple[type, ...]] = {
    "text": (str,),
    "whole": (str,),
    "truth": (bool,),
    "texts": (list,),
    "map": (dict,),
    "object": (dict,),
    "objects": (list,),
}


def _problem(value: Json, expected: Field) -> str:
    """What is wrong with a value by itself; nothing where it is of the kind expected."""
    kinds = _IS.get(expected.kind)
    if kinds is None or (value is None and not expected.needed):
        return ""
    if not isinstance(value, kinds):
        quotes = '; write it in quotes, such as "No"' if isinstance(value, bool) else ""
        return f"{_named(value)} where {_EXPECTED[expected.kind]} is expected{quotes}"
    if expected.kind == "whole" and not (str(value).isascii() and str(value).isdigit()):
        return f"{value!r} is no whole number; write digits alone"
    if expected.kind == "whole" and len(str(value)) > SHARES_DIGITS_MAX:
        return f"{len(str(value))} digits; at most {SHARES_DIGITS_MAX}"
    if expected.among and value not in expected.among:
        return f"{value!r} is none of {', '.join(expected.among)}"
    return ""


_EXPECTED = {
    "text": "a text",
    "whole": "a whole number",
    "truth": "true or false",
    "texts": "a list",
    "map": "a mapping",
    "object": "a mapping",
    "objects": "a list of mappings",
}


def _named(value: Json) -> str:
    if isinstance(value, dict):
        return "a mapping"
    return "a list" if isinstance(value, list) else repr(value)


def schema(title: str, fields: Mapping[str, Field]) -> dict[str, object]:
    """The JSON Schema (2020-12) of a shape, for editors that check while one writes."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        **_schema(Field("object", fields=fields)),
    }


def _schema(each: Field) -> dict[str, object]:
    return dict(_schema_parts(each))


def _schema_parts(each: Field) -> Iterator[tuple[str, object]]:
    if each.says:
        yield "description", each.says
    if each.among:
        yield "enum", list(each.among)
    yield from _schema_of_kind(each)


def _schema_of_kind(each: Field) -> Iterator[tuple[str, object]]:
    properties = {name: _schema(inner) for name, inner in each.fields.items()}
    needed = [name for name, inner in each.fields.items() if inner.needed]
    inside = {"type": "object", "properties": properties, "additionalProperties": False}
    if needed:
        inside["required"] = needed
    match each.kind:
        case "object":
            yield from inside.items()
        case "objects":
            yield from (("type", "array"), ("items", inside))
        case "map":
            yield "type", "object"
            if each.fields:
                yield "additionalProperties", inside
        case "texts":
            yield from (("type", "array"), ("items", {"type": ["string", "integer"]}))
        case "whole":
            yield "type", ["integer", "string"]
        case "truth":
            yield "type", "boolean"
        case "text":
            yield "type", ["string", "integer"]
        case _:
            return  # any value
