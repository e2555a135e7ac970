"""What is this document: a proxy statement, a results filing, an annual report, or other?"""

import re
from enum import StrEnum

from quorate.disclosure.document import Document


class Kind(StrEnum):
    """What a document is, as far as its own words say."""

    PROXY_STATEMENT = "proxy_statement"  # Schedule 14A, or what solicits a proxy
    RESULTS = "results"  # Form 8-K with Item 5.07, or what reports votes
    ANNUAL_REPORT = "annual_report"  # Form 10-K
    OTHER = "other"


_COVER = 4_000  # characters at the head of a document, where its form is named

_SCHEDULE_14A = re.compile(
    r"\bschedule\s+14\s?a\b|\bproxy statement pursuant to section\s+14\(a\)", re.IGNORECASE
)
_FORM_8K = re.compile(r"\bform\s+8-?\s?k\b|\bcurrent report\b", re.IGNORECASE)
_FORM_10K = re.compile(r"\bform\s+10-?\s?k\b", re.IGNORECASE)
_ANNUAL = re.compile(r"\bannual report pursuant to section\s+13\b", re.IGNORECASE)
_ITEM_507 = re.compile(
    r"\bitem\s+5\.0?7\b|\bsubmission of matters to a vote of security holders\b", re.IGNORECASE
)
_SOLICITS = re.compile(
    r"\bprox(?:y|ies)\b.{0,80}\bsolicit|\bsolicitation of prox|\bnotice of (?:\d{4} )?(?:annual"
    r"|special) (?:and special )?(?:general )?meeting of\b"
    r"|\bproxy statement\b",
    re.IGNORECASE,
)
_SOLICITED_AT_LEAST = 3  # times, where no form is named


def kind_of_document(document: Document) -> Kind:
    """The kind: by its tag of inline XBRL, by the form its cover names, by what it does."""
    for tag in document.tags:
        if tag.name == "dei:DocumentType":
            return _of_form(tag.text, document)
    head: list[str] = []
    length = 0
    solicits = 0
    for passage in document.passages():
        if length < _COVER:
            head.append(passage.text)
            length += len(passage.text)
        solicits += bool(_SOLICITS.search(passage.text))
    cover = " ".join(head)[:_COVER]
    if _SCHEDULE_14A.search(cover):
        return Kind.PROXY_STATEMENT
    if _FORM_8K.search(cover):
        return Kind.RESULTS if _has_results(document) else Kind.OTHER
    if _ANNUAL.search(cover) or (_FORM_10K.search(cover) and solicits < _SOLICITED_AT_LEAST):
        return Kind.ANNUAL_REPORT
    if solicits >= _SOLICITED_AT_LEAST:
        return Kind.PROXY_STATEMENT
    return Kind.RESULTS if _has_results(document) else Kind.OTHER


def _of_form(form: str, document: Document) -> Kind:
    name = form.upper().replace("/A", "").strip()
    if "14A" in name or "14C" in name:
        return Kind.PROXY_STATEMENT
    if name.startswith("10-K"):
        return Kind.ANNUAL_REPORT
    if name.startswith("8-K") and _has_results(document):
        return Kind.RESULTS
    return Kind.OTHER


def _has_results(document: Document) -> bool:
    return any(_ITEM_507.search(passage.text) for passage in document.passages())
