"""How many shares may vote, with how many votes each, and how many must be there?"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from quorate.disclosure.facts import Fact, How
from quorate.disclosure.phrases.numbers import count_of, fraction_of
from quorate.disclosure.phrases.sentences import Sentence
from quorate.disclosure.statement.facts import Outstanding, Quorum, VotesPerShare

SHARES_MIN = 10_000  # fewer shares outstanding no company that files has

_COUNT = r"(?P<count>\d{1,3}(?:,\d{3})+)"
_STOCK = (
    r"(?:[a-z][\w.\u2019'-]* ){0,5}?(?:shares?|common units)\b"
    r"(?: (?:of|in) (?:[\w.\u2019'$,-]+ ){0,12}?(?:stock|shares|interest)\b)?"
)
# `there were 51,523,758 [issued and outstanding] shares of common stock [outstanding]`
_COUNTED = re.compile(rf"(?<![\w$,.]){_COUNT} (?:issued and outstanding |outstanding )?{_STOCK}")
_OUTSTANDING = re.compile(r"\boutstanding\b|\bin issue\b|\bentitled to vote\b")
_FAR = 130  # characters between the shares and the word that says they are outstanding
_OTHER = re.compile(
    r"\b(?:options?|awards?|issuable|reserved|authori[sz]ed (?:for|to|but)|unvested|underlying"
    r"|warrants"
    r"|convertible|repurchase[ds]?|grants?|granted|weighted|hypothetical|restricted stock units?"
    r"|rsus"
    r"|available for|treasury|tendered|subject to|would|dilut"
    r"|burn rate"
    r"|overhang|plan|pledged|exercis|ratio|least of|lesser of|consists? of|% voted|were voted)"
)
_HELD_BY = re.compile(r"\b(?:beneficially|held by|owned by|owns|holds|hold)\b")
_HELD_NEAR = 45  # characters on either side: so near, they are somebody's shares
# A number of shares that suffices for something is not all there are.
_ENOUGH = re.compile(r"\b(?:majority|quorum|at least|one[- ]third|two[- ]thirds)\b[^.;]{0,90}$")
_MUST = re.compile(r",? must be (?:present|represented)")
_ON_RECORD_DATE = re.compile(
    r"\b(?:on|as of|at)(?: the close of business on)? (?:the|our|that|such) (?:record )?date\b"
)
_CLASS = re.compile(r"\b(class|series) ([a-z]|\d)\b")

# Two classes counted together: `shares of Class A common stock and Class B common stock`.
_AND_CLASS = re.compile(
    r",? (?:and|or)(?: [a-z\u2019']+){0,3} (?:class"
    r"|series) [a-z]\b(?! common stock (?:\w+ ){0,3}\d)"
)

_VOTES = re.compile(
    r"\b(?:entitle[sd]?|entitling|has|have|cast|carries|carry|with|and)\b[^.;]{0,70}?\b"
    r"(?P<count>one|two|three|five|ten|twenty|\d{1,3}|one-tenth|1/10)(?:th)? (?:\(\d+\) )?votes?\b"
    r"|\b(?P<count2>one|ten|twenty) (?:\(\d+\) )?votes? (?=(?:per|for each|for every)\b)"
)
_CLASS_AFTER = re.compile(
    r" ?(?:per|for each|for every)(?: [\w\u2019']+){0,3}? shares? of (?:our |the |its )?"
    r"(class|series) ([a-z]|\d)\b"
)
_TENTHS = frozenset(("one-tenth", "1/10"))
_PER_SHARE = re.compile(
    r"\b(?:each|per|every|a|one)(?: outstanding)?(?: [\w\u2019']+){0,4} shares?\b|\bper share\b"
    r"|\bshares? held\b|\bfor each share\b"
)
_CUMULATIVE = re.compile(r"\bcumulat(?:ive|e)(?: voting|ly| (?:his|her|their|your|its) votes)?\b")
_NO = re.compile(r"\b(?:no|not|neither|without|nor)\b")

_PART = re.compile(
    r"(?P<part>(?:a |the )?(?:simple )?majority|one[- ]third|(?:\d{1,3}(?:\.\d+)?|[a-z-]+)\s?(?:%"
    r"|percent)(?: \(\d+%\))?"
    r"|two[- ]thirds|one[- ]half)"
    r"(?P<of>[^.;]{0,170})"
)
_OF_SHARES = re.compile(
    r"\b(?:outstanding|issued|entitled to vote|entitled to be cast|voting power|shares|votes"
    r"|stock)\b"
)
_THIS_IS = re.compile(
    r"(?:this|that|such)\b[^.]{0,30}\b(?:called|referred|known|constitutes?|is)\b"
)
_NO_QUORUM_RULE = re.compile(
    r"\b(?:committee|board of directors (?:shall )?constitute|directors then in office)\b"
)


def outstanding(sentences: Sequence[Sentence], file: str) -> tuple[Fact[Outstanding], ...]:
    """Every count of shares outstanding that a sentence tells, with its day where it has one."""
    found: list[Fact[Outstanding]] = []
    for sentence in sentences:
        if "outstanding" in sentence.lower or "entitled to vote" in sentence.lower:
            found += _outstanding(sentence, file)
    return tuple(found)


def _outstanding(sentence: Sentence, file: str) -> Iterator[Fact[Outstanding]]:
    lower = sentence.lower
    for counted in _COUNTED.finditer(lower):
        shares = int(counted["count"].replace(",", ""))
        around = lower[max(counted.start() - _FAR, 0) : counted.end() + _FAR]
        said = _OUTSTANDING.search(lower, max(counted.start() - _FAR, 0), counted.end() + _FAR)
        enough = _ENOUGH.search(lower, 0, counted.start()) or _MUST.match(lower, counted.end())
        near = max(counted.start() - _HELD_NEAR, 0), counted.end() + _HELD_NEAR
        another = enough or _OTHER.search(around) or _HELD_BY.search(lower, *near)
        if shares < SHARES_MIN or said is None or another:
            continue
        days = {each.value for each in sentence.dates}
        as_of = days.pop() if len(days) == 1 else None
        on_record_date = bool(_ON_RECORD_DATE.search(lower) or "record date" in lower)
        both = _AND_CLASS.match(lower, counted.end())
        words = counted.group() + (both.group() if both else "")
        value = Outstanding(shares, _classes(words), as_of, on_record_date)
        where = sentence.where(file, counted.start(), counted.end())
        yield Fact(value, where, How.STATED)


def _classes(words: str) -> str:
    """The classes that words name: `Class A`, or `Class A and Class B`."""
    names = [f"{kind.title()} {name.upper()}" for kind, name in _CLASS.findall(words)]
    return " and ".join(dict.fromkeys(names))


def votes_per_share(sentences: Sequence[Sentence], file: str) -> tuple[Fact[VotesPerShare], ...]:
    """How many votes a share has, by its class where there is more than one."""
    found = []
    for sentence in sentences:
        if "vote" not in sentence.lower:
            continue
        for match in _VOTES.finditer(sentence.lower):
            count = match["count"] or match["count2"]
            begin = max(match.start() - 120, 0)
            if not _PER_SHARE.search(sentence.lower, begin, match.end() + 60):
                continue
            votes = Fraction(1, 10) if count in _TENTHS else Fraction(count_of(count) or 0)
            value = VotesPerShare(votes, _class_of_vote(sentence.lower, begin, match))
            where = sentence.where(file, match.start(), match.end())
            found.append(Fact(value, where, How.STATED))
    return tuple(each for each in found if each.value.votes)


def _class_of_vote(lower: str, begin: int, match: re.Match[str]) -> str:
    """The class a count of votes is told for: named after it, or last before it."""
    after = _CLASS_AFTER.match(lower, match.end())
    if after:
        return _classes(after.group())
    named = list(_CLASS.finditer(lower, begin, match.end()))
    return _classes(named[-1].group()) if named else ""


def cumulative(sentences: Sequence[Sentence], file: str) -> tuple[Fact[bool], ...]:
    """Whether votes may be cumulated in the election of directors, wherever it is told."""
    found = []
    for sentence in sentences:
        match = _CUMULATIVE.search(sentence.lower) if "cumulat" in sentence.lower else None
        if match and ("vot" in match.group() or "cumulate" in match.group()):
            denied = bool(_NO.search(sentence.lower))
            where = sentence.where(file, match.start(), match.end())
            how = (
                How.STATED
                if denied or "may" in sentence.lower or "right" in sentence.lower
                else How.INFERRED
            )
            found.append(Fact(not denied, where, how))
    return tuple(found)


def quorums(sentences: Sequence[Sentence], file: str) -> tuple[Fact[Quorum], ...]:
    """What makes a quorum of holders, wherever it is told."""
    found = []
    for before, sentence in pairwise((None, *sentences)):
        lower = sentence.lower if sentence else ""
        if not sentence or "quorum" not in lower or _NO_QUORUM_RULE.search(lower):
            continue
        fact = _quorum(sentence, file)
        if fact is None and before and before.at == sentence.at and _THIS_IS.match(lower):
            fact = _quorum(before, file)
        if fact is not None:
            found.append(fact)
    return tuple(found)


def _quorum(sentence: Sentence, file: str) -> Fact[Quorum] | None:
    for match in _PART.finditer(sentence.lower):
        part = fraction_of(match["part"])
        if part is not None and _OF_SHARES.search(match["of"]):
            where = sentence.where(file, match.start(), match.end())
            value = Quorum(part, "majority" in match["part"], where.text)
            return Fact(value, where, How.STATED)
    return None
