"""Which outcome does a filing state for a matter, and by which standard was it decided?

What was asked, what may be and what was decided before are not outcomes; an outcome has holders or
a proposal for its subject, or stands by itself.
"""

import re
from collections.abc import Iterator

from quorate.words import ItemKind, Outcome

_HOLDERS = r"(?:(?:stock|share|unit|security)?holders|members)"
_DID = r"(?:approved|ratified|adopted|authorized|passed)"
_BE = r"(?:was|were|has been|have been)"
_HOW = r"(?:\s+(?:also|duly|hereby|each|all|overwhelmingly|therefore|accordingly|thus|by))?"
_MATTER = r"(?:proposals?|resolutions?|matters?|amendments?|motions?|measures?)"

_FAILED = re.compile(
    rf"\b{_BE}\s+(?:therefore\s+|accordingly\s+)?not\s+(?:\w+\s+){{0,3}}?(?:approved|adopted|passed"
    r"|carried|ratified|elected|re-elected)\b"
    rf"|\b{_HOLDERS}\s+(?:\w+\s+)?(?:did not|rejected|voted against|defeated)\b"
    rf"|\b{_MATTER}\s+(?:\w+\s+){{0,6}}?(?:failed|did not (?:pass|carry|receive)|was (?:rejected"
    r"|defeated))\b|\bdid not receive (?:the |a )?(?:required|requisite|necessary|sufficient|major)"
    r"|\bfailed (?:to (?:pass|receive)|,? having)|^\W*(?:not (?:approved|passed|carried|elected)"
    r"|failed|rejected|defeated)\W*$",
    re.IGNORECASE | re.MULTILINE,
)
_CARRIED = re.compile(
    rf"\b{_BE}{_HOW}\s+{_DID}\b|\b{_HOLDERS}{_HOW}\s+(?:\([ivx]+\)\s*)?(?:{_DID}\b"
    r"|voted (?:to (?:approve|ratify|adopt)|in favou?r of|for))"
    rf"|\b{_MATTER}\s+(?:passed|carried)\b|^\W*(?:{_DID}|carried)\b",
    re.IGNORECASE | re.MULTILINE,
)
_ELECTED = re.compile(
    rf"\b{_BE}{_HOW}\s+(?:re-?)?elected\b|\b{_HOLDERS}{_HOW}\s+(?:re-?)?elected\b"
    rf"|\b{_HOLDERS}{_HOW}\s+voted to (?:re-?)?elect\b|^\W*(?:re-?)?elected\b"
    r"|\b(?:re-?)?elected (?:each|all|the following|by)\b",
    re.IGNORECASE | re.MULTILINE,
)
# What was asked, what may be, what had been done before.
_NOT_NOW = re.compile(
    r"\b(?:to be|if|whether|would be|will be|may be|until|shall be|previously|originally|once|as"
    r"|which (?:was|were)|that (?:was|were)|as amended and|most recently)\s+(?:duly\s+)?"
    r"(?:approved|ratified|adopted|elected|passed|authorized)\b"
    r"|\bsuccessors?\b[^.;]{0,60}\bqualified\b|\bfor election\b|\bnominees? for\b",
    re.IGNORECASE,
)
_YEARS = re.compile(
    r"(?P<one>\bannual(?:ly)?\b(?! meeting| report| general| stockholder| shareholder)"
    r"|\b(?:every|one|1|once (?:a|every|per))[ -]+(?:one |1 |single )?year\b(?!s)|\beach year)"
    r"|(?P<two>\b(?:every )?(?:two|2|other)[ -]+years?\b|\bbiennial)"
    r"|(?P<three>\b(?:every )?(?:three|3)[ -]+years?\b|\btriennial)",
    re.IGNORECASE,
)
_PREFERRED = re.compile(
    r"\b(?:approved|recommended|voted|selected|chose|determined|indicated|expressed|favou?red|preferred"
    r"|supported|received (?:the )?(?:highest|greatest|most|plurality|majority)"
    r"|received a (?:plurality|majority)|having received)\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:board|management|committee|the company|we)\b(?![\u2019']s\s+\w+holders)", re.IGNORECASE
)

_STANDARDS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (standard, re.compile(words, re.IGNORECASE))
    for standard, words in (
        (
            "majority_outstanding",
            r"majority of (?:the |all )*(?:issued and |total )?(?:\w+ ){0,3}outstanding",
        ),
        (
            "majority_present",
            (
                r"majority of (?:the |all )*(?:shares|votes|stock|voting power)[^.;]{0,60}"
                r"(?:present|represented|against,? or abstain)"
            ),
        ),
        (
            "more_for_than_against",
            (
                r"majority of (?:the |all )*(?:votes|shares)(?: \w+)?"
                r" (?:properly |duly |validly )?cast"
                r"|more votes (?:cast )?[\u201c\"']?for[\u201d\"']? [^.;]{0,40}than"
            ),
        ),
        ("plurality", r"\bplurality\b"),
        (
            "supermajority",
            r"two-thirds|three-fourths|three-quarters|66 ?2/3|\b(?:80|75|67|60)\s?(?:%|percent)",
        ),
    )
)


def outcome_in(text: str, kind: ItemKind) -> tuple[Outcome, str] | None:
    """The outcome these words state, with the words; None where they state none, or both."""
    told = _NOT_NOW.sub(" ", text)
    if kind is ItemKind.FREQUENCY:
        return _frequency(told)
    failed = _FAILED.search(told)
    won = (_ELECTED if kind is ItemKind.ELECTION else _CARRIED).search(_FAILED.sub(" ", told))
    if failed and won:
        return None
    if failed:
        bad = Outcome.NOT_ELECTED if kind is ItemKind.ELECTION else Outcome.FAILS
        return bad, failed[0].strip()
    if won:
        good = Outcome.ELECTED if kind is ItemKind.ELECTION else Outcome.CARRIES
        return good, won[0].strip()
    return None


def _frequency(text: str) -> tuple[Outcome, str] | None:
    """The interval preferred, where the sentences that say so name one alone."""
    by_group = {"one": Outcome.ONE_YEAR, "two": Outcome.TWO_YEARS, "three": Outcome.THREE_YEARS}
    found: dict[Outcome, str] = {}
    for sentence in sentences(text):
        if _PREFERRED.search(sentence) and not _OTHERS.search(sentence):
            named = {by_group[str(each.lastgroup)]: each[0] for each in _YEARS.finditer(sentence)}
            if len(named) == 1:
                found |= named
    return next(iter(found.items())) if len(found) == 1 else None


def sentences(text: str) -> Iterator[str]:
    """The sentences of a passage; an initial or an abbreviation of two letters ends none."""
    yield from re.split(r"(?<=[a-z)\u201d]{2}[.;])\s", text)


def standard_in(text: str) -> tuple[str, str] | None:
    """The standard these words state, with the words; None where they state none, or several."""
    found = [(standard, match) for standard, words in _STANDARDS if (match := words.search(text))]
    # "a majority of the shares cast for, against or abstain" begins as a majority of those cast.
    plain = [
        (standard, match)
        for at, (standard, match) in enumerate(found)
        if all(match.start() != other.start() for _, other in found[:at])
    ]
    return (plain[0][0], plain[0][1][0]) if len(plain) == 1 else None
