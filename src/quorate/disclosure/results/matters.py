"""What is a matter put to the vote about, by its heading, and which number has it?"""

import re
from dataclasses import dataclass

from quorate.words import ItemKind

TITLE_LONGEST = 300

_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9,
          "x": 10, "xi": 11, "xii": 12, "xiii": 13, "xiv": 14, "xv": 15}  # fmt: skip
_SPELLED = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen")  # fmt: skip
_SPELLED_AS = {word: number for number, word in enumerate(_SPELLED, 1)}

_NUMBERED = re.compile(
    r"(?P<whose>(?:stock|share|unit)holder\s+)?"
    r"(?:(?P<noun>proposals?|items?|matters?|resolutions?|propositions?|agenda items?)\s*"
    r"(?:nos?\.|numbers?|#)?\s*(?P<number>\d{1,2}(?!\d|\.\d\d)|[ivx]{1,4}\b|"
    + "|".join(_SPELLED)
    + r")(?P<part>\(?[a-z]\)?(?![a-z]))?"
    r"|\(?(?P<mark>\d{1,2}[a-z]?|[ivx]{1,4}|[a-z])[.)](?!\d)(?:\([a-z]\))?)"
    r"[\s.:)\u2010-\u2015-]*(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)

_OTHER = (
    r"\b(?:share|stock|unit)holders?[\u2019']?s?[ -]+proposal"
    r"|proposal (?:by|from|submitted|of) (?:a |certain )?(?:share|stock)holder"
)
_FREQUENCY = r"\bfrequency\b|how (?:often|frequently)|every (?:one|two|three|1|2|3)\b.{0,40}years?"
_RATIFICATION = (
    r"(?:ratif|appoint|select|reappoint|engage).{0,200}"
    r"(?:audit|account(?:ant|ing firm)|\bL\.?L\.?P)"
    r"|(?:audit|accountant|accounting firm).{0,200}ratif"
    r"|ratif\w* (?:of )?(?:the )?(?:\w+[\u2019']?s? ){0,3}(?:selection|appointment|engagement)"
)
_ADVISORY = (
    r"say[ -]on[ -]pay|compensation of .{0,80}executive|executive (?:officer )?compensation"
    r"|(?:advisory|non-?binding|consultative).{0,160}(?:compensat|remunerat|pay\b|golden parachute)"
    r"|(?:compensation|remuneration|pay)\b.{0,160}(?:advisory|non-?binding)"
)
_PLAN = (
    r"(?:incentive|equity|stock|share|option|purchase|award|bonus|compensation|omnibus|performance"
    r"|inducement)[\w\s-]{0,40}\bplans?\b|\bplan\b.{0,40}(?:incentive|equity|option)"
)
_CHARTER = (
    r"(?:certificate|articles) of (?:incorporation|association|amendment|organization|formation)"
    r"|\bcharter\b|reverse (?:stock|share) split|declassif|supermajority"
    r"|authorized (?:number of )?(?:shares|common|capital)"
)
_ELECTION = (
    r"\belect(?:ed|ing|ion|s)?\b.{0,160}(?:director|trustee|nominee|individual|person|board|class"
    r"|member|manager)|(?:director|trustee|nominee|board member)s?.{0,80}\belect|\bdirectors\b"
)

# The first that matches decides: a proposal about a plan may be a holder's, an advisory vote is on
# a plan's pay, an auditor is elected in some companies.
_KINDS = tuple(
    (kind, re.compile(words, re.IGNORECASE))
    for kind, words in (
        (ItemKind.OTHER, _OTHER),
        (ItemKind.FREQUENCY, _FREQUENCY),
        (ItemKind.RATIFICATION, _RATIFICATION),
        (ItemKind.ADVISORY, _ADVISORY),
        (ItemKind.PLAN, _PLAN),
        (ItemKind.ADJOURNMENT, r"\badjourn"),
        (ItemKind.CHARTER_AMENDMENT, _CHARTER),
        (ItemKind.ELECTION, _ELECTION),
    )
)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a matter: its number as digits where it has one, and the rest of its words."""

    number: str
    title: str
    named: bool  # "Proposal 1" and not "1." alone


def heading_of(text: str) -> Heading | None:
    """The heading a text begins with; None where it begins with no number."""
    found = _NUMBERED.match(text.strip())
    if found is None:
        return None
    mark = found["number"] or found["mark"]
    number = _digits(mark)
    if found["noun"] and found["number"] is None:
        return None
    if not found["noun"] and mark.isupper() and kind_of(found["rest"]) is None:
        return None  # an initial: "W. Nicholas"
    part = (found["part"] or "").strip("()").lower()
    whose = (found["whose"] or "").strip()
    rest = title_of(found["rest"])
    title = f"{whose} proposal: {rest}" if whose and rest else rest
    return Heading(number + part, title, named=bool(found["noun"]))


def _digits(mark: str) -> str:
    low = mark.casefold()
    if low in _SPELLED_AS:
        return str(_SPELLED_AS[low])
    return str(_ROMAN[low]) if low in _ROMAN else low


_ENDS = re.compile(r"(?<=[a-z)\u201d]{2})[.:](?:\s|$)")


def title_of(text: str) -> str:
    """The first sentence of a heading."""
    words = text.strip(" \t:;\u2013\u2014-")
    ends = _ENDS.search(words)
    if ends is not None and len(words[: ends.start()].split()) > 2:
        words = words[: ends.start()]
    return words[:TITLE_LONGEST].strip()


def telling_sentence(text: str) -> str:
    """Of a passage the last sentence that names a matter, or the whole."""
    sentences = re.split(r"(?<=[a-z)\u201d]{2}[.;])\s", text)
    telling = [each for each in sentences if kind_of(each) is not None]
    return telling[-1] if telling else text


def kind_of(text: str) -> ItemKind | None:
    """What sort of matter these words name; None where they name none."""
    for kind, words in _KINDS:
        if words.search(text[:1000]):
            return kind
    return None


_MATTER = re.compile(
    r"\b(?:approv|ratif|amend|proposal|adopt|authoriz|advisory|election of)", re.IGNORECASE
)
NAME_LONGEST = 60  # characters of a nominee's name


def names_a_matter(text: str) -> bool:
    """Is this the name of a matter, and not of a nominee?"""
    if len(text) > NAME_LONGEST or _MATTER.search(text):
        return True
    return kind_of(text) is not None and len(text.split()) > 2
