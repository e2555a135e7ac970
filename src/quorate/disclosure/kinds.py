"""What kind of filing is a document: a proxy statement, a results filing, or neither?"""

import re
from enum import StrEnum
from itertools import islice

from quorate.disclosure.document import Document
from quorate.disclosure.results.filing import is_results_filing

COVER = 60  # passages within which a filing says which form it is
BEGINNING = 600  # passages within which a statement calls itself one

_FORM = re.compile(
    r"^\W*(?:annual|quarterly|current)?\W*(?:report\W*)?(?:on\s+)?form\s+"
    r"(?P<form>10\s?-\s?[KQ]|20-F|40-F|6-K|8\s?-\s?K|S-\d{1,2}|F-\d{1,2}|11-K|N-CSR|N-PX|1-A|D)\b",
    re.IGNORECASE,
)
_SCHEDULE = re.compile(r"schedule\s*14\s?[AC]\b|\b14a-101\b|\bDEF\s?14A\b", re.IGNORECASE)
_STATEMENT = re.compile(r"\bproxy\s+statement\b|\binformation\s+statement\b", re.IGNORECASE)
_NOTICE = re.compile(
    r"\bnotice of (?:the )?(?:\d{4} )?(?:annual|special|extraordinary)\b[^.]{0,40}\bmeeting\b",
    re.IGNORECASE,
)
_TIMES = 3  # a filing that only refers to a proxy statement says so once or twice


class Kind(StrEnum):
    """What `quorate check` reads."""

    STATEMENT = "statement"
    RESULTS = "results"


def kind_of(document: Document) -> Kind | None:
    """What the document is; None where it is neither."""
    if is_results_filing(document):
        return Kind.RESULTS
    beginning = [each.text for each in islice(document.passages(), BEGINNING)]
    if any(_SCHEDULE.search(text) for text in beginning[:COVER]):
        return Kind.STATEMENT
    if form_of(document):
        return None
    notice = any(_NOTICE.search(text) for text in beginning)
    times = sum(len(_STATEMENT.findall(text)) for text in beginning)
    return Kind.STATEMENT if times >= _TIMES or (notice and times) else None


def form_of(document: Document) -> str:
    """The form the cover names, such as 10-K; nothing where it names none."""
    for passage in islice(document.passages(), COVER):
        if found := _FORM.match(passage.text):
            return re.sub(r"\s", "", found["form"]).upper()
    return ""
