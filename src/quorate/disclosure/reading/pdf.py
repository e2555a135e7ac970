"""What does a filing in PDF say?  The text of its pages, as lines counted through all of them."""

import re
from collections.abc import Iterator
from itertools import pairwise

import pypdfium2  # type: ignore[import-untyped]  # it ships no types

from quorate.disclosure.document import Document, Form
from quorate.disclosure.reading.text import text_document
from quorate.disclosure.reading.unreadable import UnreadableError

PAGES_MAX = 2_000  # a long statement with its annexes has some 300
_WORDS_A_PAGE_MIN = 5  # on the average; below, the pages are pictures

_FULL_LINE = 75  # percent of the page's longest line; a shorter line may end a paragraph
_ENDS = (".", ":", ";", "!", "?", ".”", '."')
_BEGINS = re.compile(r"\s*(?:[A-Z0-9$(“\"•·●▪■☐☑✓]|\Z)")
_ITEM = re.compile(r"\s*(?:\(?\d{1,2}[.)] +\D|[•·●▪■☐☑✓])")
# Few words, all that are not small ones in capitals: a title, not the beginning of a sentence.
_SMALL = r"(?:of|the|and|to|for|in|on|or|by|with|a|an|at|from|as|\u2013|—|-|&|/)"
_TITLE = re.compile(rf"\s*(?:(?:{_SMALL}|[A-Z0-9(“\u2018\"$#][^\s.;]*)(?:\s+|\Z)){{1,12}}[.:?]?\s*")


def pdf_document(data: bytes, file: str) -> Document:
    """A filing in PDF.  Pictures of pages are refused: they want to be recognised first."""
    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise UnreadableError(
            file, f"it is no PDF that opens ({error})", "give one without a password, and whole"
        ) from None
    try:
        if len(pdf) > PAGES_MAX:
            raise UnreadableError(
                file, f"it has {len(pdf)} pages; at most {PAGES_MAX} are read", "give it in parts"
            )
        pages = [_lines(pdf, number) for number in range(len(pdf))]
    finally:
        pdf.close()
    words = sum(len(line.split()) for page in pages for line in page)
    if words < _WORDS_A_PAGE_MIN * max(len(pages), 1):
        raise UnreadableError(
            file,
            f"its {len(pages)} pages are pictures: {words} words of text in all",
            "have the scan's text recognised (OCR), or give the filing as HTML",
        )
    lines = [line for page in pages for line in page]
    return text_document(lines, file, Form.PDF, frozenset(_ends(pages)))


def _lines(pdf: pypdfium2.PdfDocument, number: int) -> list[str]:
    try:
        text: str = pdf[number].get_textpage().get_text_range()
    except pypdfium2.PdfiumError:
        return []  # a page that does not open has no words
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\ufffe", "-").split("\n")


def _ends(pages: list[list[str]]) -> Iterator[int]:
    """The places of lines that end a paragraph: a page's last, and what the next shows."""
    above = 0
    for page in pages:
        full = max((len(line) for line in page), default=0)
        for at, (line, after) in enumerate(pairwise(page), above):
            if _BEGINS.match(after) and _is_last(line, after, full):
                yield at
        above += len(page)
        yield above - 1


def _is_last(line: str, after: str, full: int) -> bool:
    """A short line that ends a sentence, a title by itself, or what stands before a list's item."""
    if _ITEM.match(after) or _TITLE.fullmatch(line):
        return True
    return len(line) * 100 < full * _FULL_LINE and line.rstrip().endswith(_ENDS)
