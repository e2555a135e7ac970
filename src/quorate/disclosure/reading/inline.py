"""Which facts does inline XBRL name?  Its tags with their periods and members (Inline XBRL 1.1).

Element and attribute names come in small letters, as the HTML parser gives them.
"""

from datetime import date
from typing import Any

from lxml import etree

from quorate.disclosure.document import Tag

# Characters of a tag's text that are kept: names, dates and amounts, not whole notes.
TEXT_MAX = 300

_NAMING = frozenset(("ix:nonnumeric", "ix:nonfraction"))


class Facts:
    """The tags met so far, and the contexts they refer to, which may come after them."""

    def __init__(self) -> None:
        self._named: list[tuple[str, str, int, str]] = []
        self._contexts: dict[str, tuple[date | None, date | None, tuple[str, ...]]] = {}

    def note(self, element: etree._Element, tag: str, line: int) -> None:
        """A tag that is shown."""
        if tag in _NAMING:
            name = element.get("name") or ""
            self._named.append((name, _text(element), line, element.get("contextref") or ""))

    def hidden(self, element: etree._Element, line: int) -> None:
        """All that a part which is not shown names: tags and contexts."""
        for inner in element.iter(etree.Element):
            tag = str(inner.tag)
            at = max(line, line_of(inner))
            if tag in _NAMING:
                self.note(inner, tag, at)
            elif tag.endswith(":context"):
                self._contexts[inner.get("id") or ""] = _context(inner)

    def tags(self) -> tuple[Tag, ...]:
        none: tuple[None, None, tuple[str, ...]] = (None, None, ())
        return tuple(
            Tag(name, text, line, *self._contexts.get(context, none))
            for name, text, line, context in self._named
        )


def line_of(element: etree._Element) -> int:
    """The line its start tag ends on, 0 where the parser did not keep it."""
    line: Any = element.sourceline  # the stubs call it an ellipsis
    return line or 0


def _text(element: etree._Element) -> str:
    out: list[str] = []
    length = 0
    for part in element.itertext():
        out.append(str(part))
        length += len(part)
        if length > TEXT_MAX:
            break
    return " ".join("".join(out).split())[:TEXT_MAX]


def _context(element: etree._Element) -> tuple[date | None, date | None, tuple[str, ...]]:
    since = until = None
    members = []
    for inner in element.iter(etree.Element):
        tag = str(inner.tag).rpartition(":")[2]
        if tag in {"startdate", "instant"}:
            since = _day(inner.text)
        if tag in {"enddate", "instant"}:
            until = _day(inner.text)
        if tag == "explicitmember":
            members.append((inner.text or "").strip())
    return since, until, tuple(members)


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat((text or "").strip()[:10])
    except ValueError:
        return None
