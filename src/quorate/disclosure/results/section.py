"""Is a document a results filing, and which of its blocks are Item 5.07?"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from quorate.disclosure.document import Block, Document, Paragraph

_ITEM = re.compile(
    r"(?:section\s+\d[^.]{0,80}\.?\s+)?items?\s*(?P<number>\d\s?\.\s?\d\d)", re.IGNORECASE
)
_ALSO = re.compile(r"5\s?\.\s?07")
_SIGNED = re.compile(r"(?:s\s?i\s?g\s?n\s?a\s?t\s?u\s?r\s?e\s?s?)\W*$", re.IGNORECASE)
_TITLE = re.compile(r"submission\s+of\s+matters\s+to\s+a\s+vote", re.IGNORECASE)
_HEADING_LONGEST = 260
COVER = 80  # passages within which the cover of a form ends
_FORM_8K = re.compile(r"\W*form\s*8\s?-?\s?k\b", re.IGNORECASE)
_CURRENT = re.compile(r"current\s+report", re.IGNORECASE)
_AMENDED = re.compile(r"8\s?-\s?k\s?/\s?a\b|\(?amendment no\.? ?\d", re.IGNORECASE)


def item_5_07(document: Document) -> tuple[Block, ...]:
    """The blocks of Item 5.07, wherever they stand; none where there is no such heading."""
    return tuple(_within(document.blocks))


def _within(blocks: Sequence[Block]) -> Iterator[Block]:
    within = False
    for block in blocks:
        opening = _opening(block)
        found = _ITEM.match(opening)
        if found:
            heading = opening[:_HEADING_LONGEST]
            if _TITLE.search(heading) or _ALSO.search(heading[: found.end() + 60]):
                within = True
            elif _is_heading(opening, found):
                within = False
        elif within and _SIGNED.match(opening):
            within = False
        if within:
            yield block


def _is_heading(opening: str, found: re.Match[str]) -> bool:
    """A reference such as "Item 5.02 of this report" opens a sentence, not an item."""
    after = opening[found.end() : found.end() + 12].lstrip()
    return not after[:3].islower()


def _opening(block: Block) -> str:
    if isinstance(block, Paragraph):
        return block.text
    return " ".join(filter(None, block.rows[0].cells)) if block.rows else ""


def says_form_8k(document: Document) -> bool:
    """Is it a Form 8-K by its cover, and no text that speaks of one?"""
    cover = [each.text for each in islice(document.passages(), COVER)]
    titled = any(_FORM_8K.match(text) for text in cover)
    return titled or any(_CURRENT.search(text) and _FORM_8K.search(text) for text in cover)


def is_amendment(document: Document) -> bool:
    """A Form 8-K/A, which is due on other days than the report it amends."""
    return any(_AMENDED.search(each.text) for each in islice(document.passages(), COVER))
