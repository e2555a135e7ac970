"""What was left open: blanks, placeholders, pages that are `xx`, sentences that break off?"""

import re

from quorate.disclosure.checks.say import Said, note, warning
from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.document import Form, Paragraph
from quorate.disclosure.findings import Finding, Where

BLANK, SENTENCE, SIGNED = "SELF-BLANK", "SELF-SENTENCE", "SELF-SIGNED"

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_PAGE = re.compile(
    r"\bpages?\s+(?:xx+|XX+|\[[\s\u2022\u25cf_x]*\]|_{2,}|\?{1,3})(?:\W|$)|\bpage\s+\d?x{2}\b"
)
_DATE = re.compile(
    rf"(?<!\bin )\b{_MONTH}(?:\s+|\s*(?:\[[\s\u2022\u25cf_]*\]|_{{2,}})\s*),\s*20\d\d\b"
)
_DOT = re.compile(
    r"\[\s?[\u2022\u25cf\u00b7]{1,3}\s?\]|\[(?:insert|tbd|tbc|to come)\b[^\]]{0,40}\]"
)
# Papers that are annexed as forms are there to be filled in.
_FORM = re.compile(
    r"\b(?:annex|appendix|exhibit|form of|certificate of amendment|in witness whereof|hereby"
    r" certif|attest|agreement)\b",
    re.IGNORECASE,
)
_BREAKS_OFF = re.compile(r"\bProposals (?:Nos?\. )?\d{1,2}(?:, \d{1,2})*,? and\.?\Z")
_WORD_MISSING = re.compile(r"\b(?:have|has) the same as an? (?:\w+ ){0,2}vote\b")
_TWICE = re.compile(r"\b(?P<word>the|of|to|will|and) (?P=word)\b")
_SIGNED = re.compile(r"/s/\s*[A-Z][\w.]+")
_OPEN = re.compile(
    r"\bthis\s+\[?[\s_\u2022\u25cf]*\]?\s+day of\s+\[?[\s_,\u2022\u25cf]*\]?|\b20\d?_+"
    r"|\[\s*\] day of"
)
_MARKS = (" , 20", "_", "[", "]", "xx", "XX", "page ?")  # without one nothing is open
_NEAR = 14  # passages between a blank and the signature below it


def placeholders(stated: Stated) -> Said:
    """Pages and days that were to be filled in."""
    annexed = False
    for passage in stated.passages:
        text = passage.text
        if len(text) < 120 and re.match(r"\W*(?:annex|appendix|exhibit)\b", text, re.IGNORECASE):
            annexed = True
        if not any(mark in text for mark in _MARKS):
            continue
        for pattern, what in ((_PAGE, "the page"), (_DATE, "the day of the month")):
            for found in pattern.finditer(text):
                yield _open(stated, passage, found, what)
        if not annexed and not _FORM.search(text):
            for found in _DOT.finditer(text):
                yield _open(stated, passage, found, "what belongs there")


def _open(stated: Stated, passage: Paragraph, found: re.Match[str], what: str) -> Finding:
    where = Where(stated.file, passage.line_at(found.start()), _around(passage.text, found))
    return warning(BLANK, where, found.group().strip(), what, "it was left open")


def _around(text: str, found: re.Match[str]) -> str:
    begin = max(text.rfind(". ", 0, found.start()) + 2, found.start() - 60, 0)
    return text[begin : found.end() + 20].strip()


def sentences(stated: Stated) -> Said:
    """Sentences that break off, or lack a word."""
    numbers = {each.number for each in stated.facts.proposals}
    for sentence in stated.sentences:
        ends_so = sentence.text.endswith(("and", "and."))
        broken = _BREAKS_OFF.search(sentence.text) if ends_so else None
        ends = sentence.start + len(sentence.text) >= len(sentence.paragraph.text.rstrip())
        if broken and ends and len(numbers) > 1:
            yield note(
                SENTENCE,
                sentence.where(stated.file, broken.start(), broken.end()),
                broken.group(),
                "a number after the last `and`",
                "the list of proposals breaks off",
            )
        if "the same as" not in sentence.lower:
            continue
        for found in _WORD_MISSING.finditer(sentence.lower):
            yield note(
                SENTENCE,
                sentence.where(stated.file, found.start(), found.end()),
                sentence.text[found.start() : found.end()],
                "the same effect as",
                "a word is missing",
            )


def words_twice(stated: Stated) -> Said:
    """A small word that stands twice."""
    if stated.document.form is Form.PDF:
        return  # its columns run into one another
    for sentence in stated.having(" the the ", " of of ", " to to ", " will will ", " and and "):
        for found in _TWICE.finditer(sentence.text):
            yield note(
                SENTENCE,
                sentence.where(stated.file, max(found.start() - 30, 0), found.end() + 30),
                found.group(),
                found["word"],
                "the word stands twice",
            )


def signatures(stated: Stated) -> Said:
    """A form that still has its blanks, and a signature below it."""
    passages = stated.passages
    for at, passage in enumerate(passages):
        signed = _SIGNED.search(passage.text) if "/s/" in passage.text else None
        if signed is None:
            continue
        above = passages[max(at - _NEAR, 0) : at + 1]
        open_ = next((each for each in reversed(above) if _OPEN.search(each.text)), None)
        if open_ is not None:
            yield note(
                SIGNED,
                Where(stated.file, passage.line, passage.text[:80]),
                signed.group(),
                "By:, and a line to sign on",
                f"line {open_.line} leaves the day open: what is not dated is not signed",
            )
