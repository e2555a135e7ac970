"""What kind of file is it, and what does it say?  Bytes in, a document out.

The bytes decide, and the name only where Markdown and text look alike.
"""

import re

from quorate.disclosure.document import Document, Form
from quorate.disclosure.reading.html import html_document
from quorate.disclosure.reading.pdf import pdf_document
from quorate.disclosure.reading.text import text_document
from quorate.disclosure.reading.unreadable import UnreadableError

BYTES_MAX = 40_000_000  # the largest statements on EDGAR are below half of it
LINE_MAX = 2_000_000  # characters of one line of text

TEXT_MAX = 12_000_000  # characters of words; the longest statements have some three million

_LOOKED_AT = 20_000  # bytes, to tell what a file is
# A text of EDGAR has <TABLE>, <S>, <C> and <PAGE> too; these no text has.
_HTML = re.compile(
    rb"<(?:html|body|!doctype\s+html|div|p|font|center|tr|td|br)[\s>]", re.IGNORECASE
)
_ENTITY = re.compile(rb"<!ENTITY\s", re.IGNORECASE)
# A whole submission as EDGAR keeps it: the first document is the filing, the others its exhibits.
_SUBMISSION = re.compile(rb"<TEXT>[ \t]*\r?\n", re.IGNORECASE)
_SUBMISSION_ENDS = re.compile(rb"</TEXT>", re.IGNORECASE)
_WORDS_MIN = 20  # fewer are no filing


def read(data: bytes, file: str) -> Document:
    """The document in these bytes; `file` is the name findings cite.

    Raises `UnreadableError` where there is nothing to read or more than any filing has.
    """
    if not data.strip(b"\0 \t\r\n"):
        raise UnreadableError(file, "it is empty", "give a filing that has words")
    if len(data) > BYTES_MAX:
        raise UnreadableError(
            file,
            f"it has {len(data):,} bytes; at most {BYTES_MAX:,} are read",
            "give the filing alone, without its pictures and exhibits",
        )
    document = _read(data, file)
    length = words = 0
    for passage in document.passages():
        length += len(passage.text)
        words += passage.text.count(" ") + 1 if words < _WORDS_MIN else 0
    if words < _WORDS_MIN:
        raise UnreadableError(file, f"it has {words} words of text", "give a filing that has words")
    if length > TEXT_MAX:
        raise UnreadableError(
            file,
            f"it has {length:,} characters of text; at most {TEXT_MAX:,} are read",
            "give the filing alone, without its exhibits",
        )
    return document


def _read(data: bytes, file: str) -> Document:
    if b"%PDF-" in data[:1024]:
        return pdf_document(data, file)
    whole = _utf8(data)
    start = whole[:_LOOKED_AT]
    if _ENTITY.search(start):
        raise UnreadableError(
            file, "it declares entities of its own", "give the filing without a DOCTYPE of its own"
        )
    inner = _main_document(whole)
    if _HTML.search(inner.lstrip()[:_LOOKED_AT]):
        return html_document(inner, file)
    if b"\0" in start:
        raise UnreadableError(
            file, "it is neither text nor PDF", "give it as .html, .md, .txt or .pdf"
        )
    lines = _decoded(inner).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if max(map(len, lines)) > LINE_MAX:
        raise UnreadableError(
            file, f"a line has more than {LINE_MAX:,} characters", "give the filing as it was made"
        )
    markdown = file.lower().endswith((".md", ".markdown"))
    return text_document(lines, file, Form.MARKDOWN if markdown else Form.TEXT)


def _utf8(data: bytes) -> bytes:
    """The bytes as they are, but for UTF-16 with its mark."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace").encode("utf-8", "replace")
    return data


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _main_document(data: bytes) -> bytes:
    """Of a whole submission its first document, every line in its place; else all of it."""
    begins = _SUBMISSION.search(data)
    if begins is None or b"<DOCUMENT>" not in data[: begins.start()].upper():
        return data
    ends = _SUBMISSION_ENDS.search(data, begins.end())
    above = b"\n" * data.count(b"\n", 0, begins.end())
    return above + data[begins.end() : ends.start() if ends else len(data)]
