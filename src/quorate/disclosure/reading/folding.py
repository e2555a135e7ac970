"""Which words belong together?  Pieces of text, each on its line, folded into one paragraph."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from quorate.disclosure.document import Block, Paragraph

# A piece of text as it stands in the file, and the line on which it begins.
Piece: TypeAlias = tuple[str, int]

# What HTML of the 1990s means by these code points (WHATWG HTML § 13.2.5.5, windows-1252), and
# characters that are not seen.
_SEEN = {
    code: bytes([code]).decode("cp1252", "ignore") or None for code in range(0x80, 0xA0)
} | dict.fromkeys((0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF))
_UNSEEN = re.compile("[\x80-\x9f\xad\u200b-\u200d\u2060\ufeff]")

# A page of print is done with: its number, and the way back to the contents.
_FURNITURE = re.compile(
    r"(?:-\s*)?(?:\d{1,3}|[ivxlc]{1,6}|[A-H]-\d{1,2})(?:\s*-)?|(?:back to |return to )?"
    r"table of contents|<page>|page \d{1,3}",
    re.IGNORECASE,
)
# A paragraph that goes on: it ends in a small word, a comma or a hyphen, and the next begins small.
_GOES_ON = re.compile(r"[a-z0-9,\u2013\u2014-]$")
_BEGINS_SMALL = re.compile(
    r"(?:[a-z]{2,}|a)[ ,]|(?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December) \d{1,2}, \d{4}"
)
_JOINED_FROM = 40  # characters: shorter ones are labels, headings, lines of an address

# A running head: so short, and on so many pages.
_RUNNING_MAX = 90
_RUNNING_FROM = 4
_BETWEEN_MAX = 8  # pieces of furniture between the two halves of a paragraph
_NO_DIGITS = dict.fromkeys(map(ord, "0123456789"))

_LETTERS_MIN = 4  # fewer are a mark or a number
_HEADING_MAX = 160  # characters; longer ones are sentences set in bold or capitals


def fold(pieces: Iterable[Piece], level: int = 0) -> Paragraph | None:
    """One paragraph of these pieces, or nothing where they are blank."""
    out: list[str] = []
    breaks: list[tuple[int, int]] = []
    length = first = at = 0
    gap = False
    for text, line in pieces:
        seen = text
        if not text.isascii() and _UNSEEN.search(text):
            seen = text.translate(_SEEN)
        for down, part in enumerate(seen.split("\n")):
            words = part.split()
            gap = gap or down > 0 or part[:1].isspace()
            if not words:
                continue
            if out and gap:
                out.append(" ")
                length += 1
            if not first:
                first = at = line + down
            elif line + down != at:
                at = line + down
                breaks.append((length, at))
            out.append(" ".join(words))
            length += len(out[-1])
            gap = part[-1].isspace()
    return Paragraph("".join(out), first, level, tuple(breaks)) if out else None


def heading_level(text: str, *, bold: bool = False) -> int:
    """How high a line stands that no markup calls a heading: 4 in capitals, 5 in bold, or 0."""
    if len(text) > _HEADING_MAX or text.endswith((",", ";")):
        return 0
    if not (bold or text.isupper()) or sum(map(str.isalpha, text)) < _LETTERS_MIN:
        return 0
    if text.isupper():
        return 4
    ends_a_sentence = text.endswith(".") and len(text) > 80
    return 5 if bold and not ends_a_sentence else 0


def mended(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with the paragraphs joined that a page's end has cut in two."""
    running = Counter(_numberless(block) for block in blocks)
    out: list[Block] = []
    for block in blocks:
        opened = len(out) - 1
        furthest = max(-1, opened - _BETWEEN_MAX)
        while opened > furthest and _is_furniture(out[opened], running):
            opened -= 1
        before = out[opened] if opened > furthest else None
        match before, block:
            case Paragraph(), Paragraph() if _continues(before, block):
                out[opened:] = [_joined(before, block)]
            case _:
                out.append(block)
    return out


def _is_furniture(block: Block, running: Counter[str]) -> bool:
    """Is it a page's number, a running head or the way back to the contents?"""
    if not isinstance(block, Paragraph) or len(block.text) > _RUNNING_MAX:
        return False
    return running[_numberless(block)] >= _RUNNING_FROM or bool(_FURNITURE.fullmatch(block.text))


def _numberless(block: Block) -> str:
    """A short paragraph without its digits: a running head is the same on every page but those."""
    if not isinstance(block, Paragraph) or len(block.text) > _RUNNING_MAX:
        return ""
    return block.text.translate(_NO_DIGITS)


def _continues(before: Paragraph, after: Paragraph) -> bool:
    return (
        not before.level
        and not after.level
        and len(before.text) >= _JOINED_FROM
        and bool(_GOES_ON.search(before.text))
        and bool(_BEGINS_SMALL.match(after.text))
    )


def _joined(before: Paragraph, after: Paragraph) -> Paragraph:
    start = len(before.text) + 1
    moved = tuple((start + offset, line) for offset, line in after.breaks)
    breaks = (*before.breaks, (start, after.line), *moved)
    return Paragraph(f"{before.text} {after.text}", before.line, before.level, breaks)
