"""What does a column of a tabulation count, by its heading?

A heading is read by the few words left when what every heading may say (number of, shares, votes,
cast) is taken away.  Anything else left over means that it is no heading of votes.
"""

import re
from enum import StrEnum
from typing import TypeAlias

from quorate.disclosure.results.facts import NON_VOTE, Mark
from quorate.words import Choice


class Column(StrEnum):
    """What is printed beside votes and is no vote."""

    PERCENT = "percent"
    TOTAL = "total"
    OTHER = "other"  # shares represented, a term, a note


Label: TypeAlias = Mark | Column

LONGEST = 80  # characters of a heading

_FILLING = (
    "number numbers no of shares share votes vote voted voting cast the in person by "
    "proxy or and common stock units election approval proposal to be resolution nominee "
    "nominees director directors such received present represented his her authority from "
    "executive advisory every compensation frequency with respect option a an year's "
    "results affirmative were was are aggregate ordinary total"
)
_FILLERS = frozenset(_FILLING.split())
_NOT_VOTED = r"(?:broker(?:s'?|'s)?[ -]*)?non[ -]*vot(?:es?|ed|ing)"
_YEARS = {"one": 1, "1": 1, "two": 2, "2": 2, "three": 3, "3": 3}
_YEAR_MARKS = {1: Choice.ONE_YEAR, 2: Choice.TWO_YEARS, 3: Choice.THREE_YEARS}
_SAYS_YEARS = {"annual": 1, "annually": 1, "biennial": 2, "biennially": 2} | {
    "triennial": 3,
    "triennially": 3,
}

_WORDS: dict[str, Mark] = {
    "for": Choice.FOR,
    "yes": Choice.FOR,
    "favor": Choice.FOR,
    "favour": Choice.FOR,
    "against": Choice.AGAINST,
    "opposed": Choice.AGAINST,
    "negative": Choice.AGAINST,
    "withheld": Choice.WITHHOLD,
    "withhold": Choice.WITHHOLD,
    "withholding": Choice.WITHHOLD,
    "withholds": Choice.WITHHOLD,
    "abstain": Choice.ABSTAIN,
    "abstains": Choice.ABSTAIN,
    "abstained": Choice.ABSTAIN,
    "abstaining": Choice.ABSTAIN,
    "abstention": Choice.ABSTAIN,
    "abstentions": Choice.ABSTAIN,
    "abstentation": Choice.ABSTAIN,
    "abstentations": Choice.ABSTAIN,
}
_BNV = re.compile(rf"^(?:total |number of )?(?:shares )?{_NOT_VOTED}$")
_MARKS_OFF = re.compile(r"[^a-z0-9%' -]+")
_FOOTNOTE = re.compile(r"\(\s*(?:\d{1,2}|[a-z*])\s*\)")


def label_of(cell: str) -> Label | None:
    """What a heading says its column counts; None where it is no such heading."""
    if not cell or len(cell) > LONGEST:
        return None
    words = " ".join(_MARKS_OFF.sub(" ", _plain(cell)).split())
    if "%" in words or "percent" in words:
        return Column.PERCENT
    if _BNV.match(words) or words in _UNINSTRUCTED:
        return NON_VOTE
    if (years := _years(words)) is not None:
        return _YEAR_MARKS[years]
    return _by_words(words.replace(" - ", " ").split())


# Other names of the shares a broker may not vote.
_UNINSTRUCTED = frozenset(
    (
        "brokernonvotes",
        "nonvotes",
        "bnv",
        "uninstructed",
        "uninstructed shares",
        "unvoted",
        "broker unvoted",
        "not voted",
        "shares not voted",
        "broker no-votes",
        "broker no votes",
        "delivered not voted",
    )
)


def _plain(cell: str) -> str:
    """Lower case, quotation marks and footnote marks away, every dash a hyphen."""
    text = cell.casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    for dash in "\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{EN DASH}\N{EM DASH}\N{MINUS SIGN}":
        text = text.replace(dash, "-")
    return _FOOTNOTE.sub(" ", text.replace("(1) year", "").replace("(s)", "s"))


def _years(words: str) -> int | None:
    split = re.split(r"[ -]+", words)
    found = [word for word in split if word not in _FILLERS and word != "for"]
    if len(found) == 1 and found[0] in _SAYS_YEARS:
        return _SAYS_YEARS[found[0]]
    if found and found[-1] in ("year", "years", "yr", "yrs"):
        numbers = {_YEARS[word] for word in found[:-1] if word in _YEARS}
        if not found[:-1] and "every" in words:
            return 1
        if len(numbers) == 1 and all(word in _YEARS for word in found[:-1]):
            return numbers.pop()
    return None


def _by_words(words: list[str]) -> Label | None:
    left = [word.strip("-'") for word in words]
    left = [word for word in left if word and word not in _FILLERS]
    marks = {_WORDS[word] for word in left if word in _WORDS}
    if not left:
        return _nothing_left(words)
    if not all(word in _WORDS for word in left):
        return None
    if Choice.WITHHOLD in marks and Choice.FOR not in marks:
        return Choice.WITHHOLD  # "against or withheld", "withheld/abstain"
    return marks.pop() if len(marks) == 1 else None


def _nothing_left(words: list[str]) -> Label | None:
    """Fillers alone: "Total votes", "No", "Affirmative"."""
    if words in (["no"], ["no", "votes"]):
        return Choice.AGAINST
    if "affirmative" in words:
        return Choice.FOR
    if "total" in words or words in (["votes", "cast"], ["shares", "voted"], ["votes", "received"]):
        return Column.TOTAL
    return None


_IN_LINE = re.compile(
    rf"(?P<bnv>{_NOT_VOTED})|(?P<years>\b(?:one|two|three|[123])[ -]*\(?[123]?\)?[ -]*years?\b)"
    r"|(?P<word>\b(?:for|against|withh(?:e|o)ld|withholding|abstain(?:ed|ing)?|abstentions?)\b)"
    r"|(?P<percent>%|\bpercent(?:age)?\b)",
    re.IGNORECASE,
)


def labels_in(line: str) -> list[Label]:
    """The headings of a line of text, in their order; empty where other words stand there too."""
    text = _plain(line)
    found = [_of_match(each) for each in _IN_LINE.finditer(text)]
    rest = _IN_LINE.sub(" ", text)
    words = [word for word in re.findall(r"[a-z0-9]+", rest) if word not in _FILLERS]
    strange = [word for word in words if word not in ("broker", "name", "non", "s", "names")]
    return [] if strange or len(found) < 2 else found


def _of_match(found: re.Match[str]) -> Label:
    if found["bnv"]:
        return NON_VOTE
    if found["percent"]:
        return Column.PERCENT
    if found["years"]:
        years = _years(" ".join(re.findall(r"[a-z0-9]+", found["years"].casefold())))
        return _YEAR_MARKS[years or 1]
    return _WORDS[found["word"].casefold()]
