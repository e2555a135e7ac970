"""Does each event come after what it follows from?"""

import re
from collections.abc import Iterator
from datetime import date

from quorate.disclosure.checks.say import Said, warning
from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.phrases.dates import MONTHS, dates_in
from quorate.disclosure.phrases.sentences import Sentence
from quorate.rules.days import months_after

RULE = "SELF-ORDER"

_SETTLED = re.compile(
    r"\b(?:receivables?|balances?|amounts? (?:due|owed|outstanding)|payables?)\b[^.;]{0,80}?"
    r"\b(?:was|were|been) (?:subsequently |fully |all )?(?:collected|paid|repaid|settled|received)"
    r"(?: in full)? in (?P<month>[a-z]+) (?P<year>20\d\d)\b"
)
_BALANCE = re.compile(r"\bas of (?:the end of )?")
_OWED = re.compile(r"\b(?:receivable|payable|owed|due from|due to|balance|deposits?)")


def settled(stated: Stated) -> Said:
    """A balance that was collected, or paid, in a month before the day it is told for."""
    for sentence in stated.having("collected", "paid", "settled", "received"):
        for found in _SETTLED.finditer(sentence.lower):
            last = _last_day(found["month"], found["year"])
            days = list(_balances(stated, sentence))
            if last is None or not days or last >= min(days):
                continue
            yield warning(
                RULE,
                sentence.where(stated.file, found.start(), found.end()),
                f"{found['month'].title()} {found['year']}",
                f"{found['month'].title()} {int(found['year']) + 1}, or later than {min(days)}",
                f"the balance is told as of {min(days)}; it cannot have been settled before",
            )


def _last_day(month: str, year: str) -> date | None:
    names = [name.lower() for name in MONTHS]
    if month not in names:
        return None
    return months_after(date(int(year), names.index(month) + 1, 1), 1)


def _balances(stated: Stated, told: Sentence) -> Iterator[date]:
    """The days for which the paragraph tells what is owed, before this sentence."""
    for sentence in stated.between(told.paragraph.line, told.line()):
        if (
            sentence.at != told.at
            or sentence.start > told.start
            or not _OWED.search(sentence.lower)
        ):
            continue
        for as_of in _BALANCE.finditer(sentence.lower):
            for each in dates_in(sentence.text[as_of.end() : as_of.end() + 30]):
                if each.value and each.start <= 2:
                    yield each.value
