"""Whose pay is shown, against what the statement says of whose pay it shows?"""

import re
from collections.abc import Iterator

from quorate.disclosure.checks.say import Said, note
from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.findings import Where
from quorate.disclosure.phrases.numbers import count_of
from quorate.disclosure.statement.tables.table import Role, StatementTable, TableKind

RULE, DIRECTORS, AWARDS = "SELF-OFFICERS", "SELF-OFFICERS", "SK-402-SRC"
ABOVE, BELOW = 12, 30  # lines above and below a table that may speak of it

_OTHERS = re.compile(
    r"\bprincipal executive officer,?(?P<financial>(?: and)? (?:our |the )?principal financial"
    r" officer,?)? and (?:our |the )?(?:next )?(?P<count>two|three|four|2|3|4) other most highly"
    r" (?:compensated|paid)"
)
_CHIEF = re.compile(r"\bchief executive\b|\bprincipal executive\b|\bceo\b", re.IGNORECASE)
_FINANCIAL = re.compile(r"\bchief financial\b|\bprincipal financial\b|\bcfo\b", re.IGNORECASE)
_FORMER = re.compile(r"\bformer\b|\bformerly\b|\bretired\b", re.IGNORECASE)
_NON_EMPLOYEE = re.compile(
    r"\b(?:compensation|paid|earned)\b[^.;]{0,60}\beach of our non-employee directors\b"
)
_AWARDS_HELD = re.compile(
    r"\b(?:outstanding|unvested|unexercised|held|owned|holds|had)\b[^.;]{0,200}"
    r"\b(?:as of|at|on) (?:the end of|december|january|february|march|april|may|june|july|august"
    r"|september|october|november|fiscal|year|our)"
    r"|\b(?:as of|at|on) (?:the end of|december|january|february|march|april|may|june|july|august"
    r"|september|october|november|fiscal|year)[^.;]{0,200}"
    r"\b(?:outstanding|unvested|unexercised|held|owned|holds|had)\b"
)
_AWARDS = re.compile(r"\b(?:options?|units?|awards?|rsus?|shares?|stock)\b")


def others(stated: Stated) -> Said:
    """So many other officers are announced; are there as many in the table?"""
    tables = list(stated.of_kind(TableKind.SUMMARY_COMPENSATION))
    if len(tables) != 1:
        return
    persons = list(_persons(tables[0]))
    for sentence in stated.having("most highly"):
        found = _OTHERS.search(sentence.lower)
        if found is None or not 0 <= tables[0].where.line - sentence.line() <= ABOVE:
            continue
        counted = [
            each
            for each in persons
            if not _CHIEF.search(each) and not (found["financial"] and _FINANCIAL.search(each))
        ]
        announced = count_of(found["count"]) or 0
        if persons and len(counted) < announced:
            yield note(
                RULE,
                sentence.where(stated.file, found.start(), found.end()),
                f"{found['count']} other officers",
                f"{len(counted)}, or the others",
                f"the table shows {len(persons)} persons, {len(counted)} of them others",
            )


def _persons(table: StatementTable) -> Iterator[str]:
    """The words of each person: a row of the latest year, and those below it."""
    years = [table.cell(entry, Role.YEAR) for entry in table.entries]
    latest = max((cell.text for cell in years if cell and cell.text.isdigit()), default="")
    words: list[str] = []
    for entry, year in zip(table.entries, years, strict=True):
        if year is not None and year.text == latest and words:
            yield " ".join(words)
            words = []
        words.append(entry.label)
    if words and latest:
        yield " ".join(words)


def employees(stated: Stated) -> Said:
    """A table of non-employee directors that has the chief executive among them."""
    chiefs = {
        name
        for table in stated.of_kind(TableKind.SUMMARY_COMPENSATION)
        for each in _persons(table)
        if _CHIEF.search(each) and not _FORMER.search(each)
        for name in [_name(each)]
    }
    for table in stated.of_kind(TableKind.DIRECTOR_COMPENSATION):
        for sentence in stated.having("non-employee"):
            found = _NON_EMPLOYEE.search(sentence.lower)
            if found is None or not 0 <= table.where.line - sentence.line() <= ABOVE:
                continue
            for entry in table.entries:
                if _name(entry.label) in chiefs - {""}:
                    yield note(
                        DIRECTORS,
                        Where(stated.file, entry.line, entry.label),
                        "in a table of non-employee directors",
                        "left out, or directors of every sort in the sentence",
                        f"{entry.label} is an officer in the table of officers' pay",
                    )


def _name(label: str) -> str:
    """First and last name of a label."""
    found = re.match(
        r"(?:(?:Mr|Ms|Dr)\. )?([A-Z][\w.'\u2019-]+(?: [A-Z]\.)*(?: [A-Z][\w'\u2019-]+))", label
    )
    return found.group(1) if found else ""


def awards_held(stated: Stated) -> Said:
    """The footnote on how many awards each director held at the end of the year."""
    for table in stated.of_kind(TableKind.DIRECTOR_COMPENSATION):
        if not any(
            column.role in {Role.STOCK_AWARDS, Role.OPTION_AWARDS} for column in table.columns
        ):
            continue
        last = max(entry.line for entry in table.entries)
        if _told(stated, table.where.line, last):
            continue
        if stated.document.form.value in {"markdown", "text"} or last - table.where.line > 0:
            yield note(
                AWARDS,
                table.where,
                "no number of awards held at the end of the year",
                "a footnote with the awards of each director outstanding at the end of the year",
                "nothing near the table, nor of directors elsewhere, counts them",
                "17 CFR 229.402(k)(2)(iii) and (iv); 17 CFR 229.402(r)(2)(iii) and (iv)",
            )


def _told(stated: Stated, first: int, last: int) -> bool:
    """Something near the table, or about directors anywhere, that counts awards held."""
    ended = stated.facts.fiscal_year_end
    for sentence in stated.sentences:
        lower = sentence.lower
        if not _AWARDS.search(lower) or not _AWARDS_HELD.search(lower):
            continue
        near = first - ABOVE <= sentence.line() <= last + BELOW * _lines_each(stated)
        if near or "director" in lower:
            return True
    return ended is None


def _lines_each(stated: Stated) -> int:
    """Lines of the file to a passage: HTML has many."""
    return 20 if stated.document.form.value == "html" else 1
