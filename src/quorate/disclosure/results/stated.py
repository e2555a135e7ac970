"""Which outcome does a filing state for a matter, and by which standard was it decided?"""

import re

from quorate.words import ItemKind, Outcome

_FAILED = re.compile(
    r"\b(?:was|were|is|are|has|have|did|been)\s+not\b[\w\s,\u201c\u201d\"'-]{0,40}\b(?:approv|adopt"
    r"|pass|carr|ratif|elect|receiv\w* (?:the )?(?:required|requisite|sufficient|a majority|enough))"
    r"|\bdid not (?:approve|adopt|pass|ratify|elect|receive|obtain|carry)|\b(?:proposal|resolution"
    r"|amendment|measure|motion|vote)\b[^.]{0,60}\b(?:failed|was (?:defeated|rejected))"
    r"|\b(?:rejected|voted down|defeated)\b|\bnot (?:approved|adopted|ratified|elected|passed)\b",
    re.IGNORECASE,
)
_CARRIED = re.compile(
    r"\b(?:approved|ratified|adopted|passed|carried|authorized)\b|\bvoted (?:to approve|to ratify"
    r"|to adopt|in favou?r of|for (?:the )?approval)\b",
    re.IGNORECASE,
)
_ELECTED = re.compile(r"\b(?:re-?)?elected\b|\bvoted to elect\b", re.IGNORECASE)
# Words that speak of what was asked, or of what may be, and not of what came of it.
_ASKED = re.compile(
    r"\b(?:to be|if|whether|would be|will be|may be|until|shall be|successors? (?:is|are|has|have)"
    r"(?: been)? (?:duly )?|previously|once|proposal to be|as)\s+(?:duly )?(?:approved|ratified"
    r"|adopted|elected|passed|authorized)(?: and qualified)?|elected and qualified|not yet",
    re.IGNORECASE,
)
_YEARS = re.compile(
    r"(?P<one>\bannual(?:ly)?\b(?! meeting| report| general| stockholder| shareholder)"
    r"|\b(?:every|one|1|once (?:a|every|per))[ -]+(?:one |1 |single )?year\b(?!s)|each year)"
    r"|(?P<two>\b(?:every )?(?:two|2|other)[ -]+years?\b|biennial)"
    r"|(?P<three>\b(?:every )?(?:three|3)[ -]+years?\b|triennial)",
    re.IGNORECASE,
)
_PREFERRED = re.compile(
    r"\b(?:approved|recommended|voted|selected|chose|indicated|expressed|favou?red|preferred"
    r"|supported|advised|received (?:the )?(?:highest|greatest|most|plurality|majority)"
    r"|received a (?:plurality|majority))\b",
    re.IGNORECASE,
)

_STANDARDS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (standard, re.compile(words, re.IGNORECASE))
    for standard, words in (
        ("majority_outstanding", r"majority of (?:the |all )*(?:issued and |total )?(?:\w+ ){0,3}outstanding"),  # noqa: E501 – one pattern a line
        ("majority_present", r"majority of (?:the |all )*(?:shares|votes|stock|voting power)[^.;]{0,60}(?:present|represented|against,? or abstain)"),  # noqa: E501 – one pattern a line
        ("more_for_than_against", r"majority of (?:the |all )*(?:votes|shares)(?: \w+)? (?:properly |duly |validly )?cast|more votes (?:cast )?[\u201c\"']?for[\u201d\"']? [^.;]{0,40}than|votes [^.;]{0,40}exceed"),  # noqa: E501 – one pattern a line
        ("plurality", r"\bplurality\b"),
        ("supermajority", r"(?:two-thirds|three-fourths|three-quarters|66 ?2/3|80|75|67|60)\s?(?:%|percent|of the)"),  # noqa: E501 – one pattern a line
    )
)  # fmt: skip


def outcome_in(text: str, kind: ItemKind) -> tuple[Outcome, str] | None:
    """The outcome these words state, with the words; None where they state none, or both."""
    told = _ASKED.sub(" ", text)
    if kind is ItemKind.FREQUENCY:
        return _frequency(told)
    failed = _FAILED.search(told)
    rest = _FAILED.sub(" ", told)
    won = (_ELECTED if kind is ItemKind.ELECTION else _CARRIED).search(rest)
    if failed and won:
        return None
    if failed:
        bad = Outcome.NOT_ELECTED if kind is ItemKind.ELECTION else Outcome.FAILS
        return bad, failed[0]
    if won:
        return (Outcome.ELECTED if kind is ItemKind.ELECTION else Outcome.CARRIES), won[0]
    return None


def _frequency(text: str) -> tuple[Outcome, str] | None:
    """The interval preferred, where a sentence that says so names one alone."""
    by_group = {"one": Outcome.ONE_YEAR, "two": Outcome.TWO_YEARS, "three": Outcome.THREE_YEARS}
    found: dict[Outcome, str] = {}
    for sentence in re.split(r"(?<=[.;])\s", text):
        if _PREFERRED.search(sentence):
            named = {by_group[str(each.lastgroup)]: each[0] for each in _YEARS.finditer(sentence)}
            if len(named) == 1:
                found |= named
    return next(iter(found.items())) if len(found) == 1 else None


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
