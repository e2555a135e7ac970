"""How is a drawing written?  Elements of SVG as text, everything that comes from a file escaped."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from html import escape as _escape
from math import floor

from quorate.papers.wording import plain
from quorate.words import Votes

INK, QUIET, LINE, ACCENT, PAPER = "#1b2226", "#56636a", "#c9d0d3", "#17506a", "#ffffff"
_FONT = "'Source Sans 3','Segoe UI','Helvetica Neue','Liberation Sans',Arial,sans-serif"

SIZE = 14  # of letters, in the drawing's units, which are pixels at its full width
_WIDEST = Fraction(56, 100)  # of a letter, on the average, in parts of its size


def escape(text: str) -> str:
    """Text that a drawing shows as it is, control signs as their escapes."""
    return _escape(plain(text))


def element(name: str, attributes: dict[str, object], *within: str) -> str:
    """One element; an attribute of None is left out."""
    said = "".join(
        f' {key}="{escape(str(value))}"' for key, value in attributes.items() if value is not None
    )
    return f"<{name}{said}>{''.join(within)}</{name}>" if within else f"<{name}{said}/>"


def text(
    words: str,
    x: object,
    y: object,
    *,
    anchor: str | None = None,
    bold: bool = False,
    colour: str = INK,
) -> str:
    """Words with their base line at y."""
    weight = 650 if bold else None
    attributes: dict[str, object] = {
        "x": x,
        "y": y,
        "text-anchor": anchor,
        "font-weight": weight,
        "fill": colour,
    }
    return element("text", attributes, escape(words))


@dataclass(frozen=True, slots=True)
class Fill:
    """How an area is filled: solid, or a pattern that stays apart in grey."""

    name: str
    ground: str
    marks: str = ""  # the path of an 8 by 8 tile
    ink: str = ""

    def definition(self, prefix: str) -> str:
        """The pattern, or nothing for a solid fill."""
        if not self.marks:
            return ""
        tile: dict[str, object] = {
            "id": f"{prefix}-{self.name}",
            "width": 8,
            "height": 8,
            "patternUnits": "userSpaceOnUse",
        }
        ground = element("rect", {"width": 8, "height": 8, "fill": self.ground})
        ink = {"d": self.marks, "stroke": self.ink, "stroke-width": "1.6", "fill": "none"}
        return element("pattern", tile, ground, element("path", {**ink}))

    def paint(self, prefix: str) -> str:
        """What an element's `fill` says."""
        return f"url(#{prefix}-{self.name})" if self.marks else self.ground


_RISING = "M-2 2 2-2M0 8 8 0M6 10 10 6"
_FALLING = "M-2 6 2 10M0 0 8 8M6-2 10 2"
_DOTS = "M1 2h2M5 6h2"

SOLID = Fill("solid", ACCENT)
HATCHED = Fill("hatched", PAPER, _RISING, INK)
DOTTED = Fill("dotted", "#dfe6e8", _DOTS, INK)
CROSSED = Fill("crossed", PAPER, _RISING + _FALLING, QUIET)
LEVEL = Fill("level", "#e9edee", "M0 4H8", QUIET)
UPRIGHT = Fill("upright", PAPER, "M4 0V8", ACCENT)
PALE = Fill("pale", "#b9ccd4")
FALLEN = Fill("fallen", "#b9ccd4", _FALLING, ACCENT)
DARK = Fill("dark", "#5c7f8f")
EMPTY = Fill("empty", PAPER)
FILLS = (SOLID, HATCHED, DOTTED, CROSSED, LEVEL, UPRIGHT, PALE, FALLEN, DARK, EMPTY)


def drawing(
    prefix: str, width: int, height: int, title: str, description: str, parts: Iterable[str]
) -> str:
    """The whole drawing, with its title and description for those who cannot see it."""
    body = "".join(parts)
    used = [fill for fill in FILLS if f"#{prefix}-{fill.name})" in body]
    attributes: dict[str, object] = {
        "xmlns": "http://www.w3.org/2000/svg",
        "viewBox": f"-2 0 {width + 4} {height}",  # room for the outlines
        "role": "img",
        "aria-labelledby": f"{prefix}-title {prefix}-says",
        "font-family": _FONT,
        "font-size": SIZE,
    }
    return element(
        "svg",
        attributes,
        element("title", {"id": f"{prefix}-title"}, escape(title)),
        element("desc", {"id": f"{prefix}-says"}, escape(description)),
        element("defs", {}, *(fill.definition(prefix) for fill in used)) if used else "",
        body,
    )


def along(votes: Votes, most: Votes, width: int) -> str:
    """How far votes reach on a line of this width, to a hundredth of a unit."""
    hundredths = floor(Fraction(votes) * width * 100 / Fraction(most)) if most else 0
    return f"{hundredths // 100}.{hundredths % 100:02d}"


def breadth(words: str) -> int:
    """About how wide words are when drawn; never too little for figures."""
    return floor(len(words) * SIZE * _WIDEST) + 1


def lines(words: str, width: int) -> list[str]:
    """Words broken into lines of at most this width."""
    broken: list[str] = []
    for word in words.split():
        longer = f"{broken[-1]} {word}" if broken else word
        if broken and breadth(longer) <= width:
            broken[-1] = longer
        else:
            broken.append(word)
    return broken or [""]


def area(x: str, y: int, width: str, height: int, fill: Fill, prefix: str) -> str:
    """A filled stretch of a bar, with an outline that keeps it apart from the next."""
    attributes: dict[str, object] = {
        "x": x,
        "y": y,
        "width": width,
        "height": height,
        "fill": fill.paint(prefix),
        "stroke": INK,
        "stroke-width": ".75",
    }
    return element("rect", attributes)


def flowed(words: Sequence[str], room: int, left: int) -> list[tuple[int, int]]:
    """Where words with a swatch before each stand when set one after the other: x and row."""
    return set_out([[each] for each in words], room, left)[0]


def set_out(
    entries: Sequence[Sequence[str]], room: int, left: int
) -> tuple[list[tuple[int, int]], int]:
    """As `flowed`, for entries of several lines, which have rows of their own; and all the rows."""
    places: list[tuple[int, int]] = []
    x = row = 0
    for entry in entries:
        wide = left + max(map(breadth, entry))
        if x and (x + wide > room or len(entry) > 1):
            x, row = 0, row + 1
        places.append((x, row))
        x += wide + left
        if len(entry) > 1:
            x, row = 0, row + len(entry)
    return places, row + bool(x)
