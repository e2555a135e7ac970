"""What is to be voted on, what does the board recommend, and which vote is said to carry it?"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import TypeVar

from quorate.disclosure.document import CELL
from quorate.disclosure.facts import Fact, How
from quorate.disclosure.findings import Where
from quorate.disclosure.phrases.sentences import Sentence
from quorate.disclosure.statement.facts import Proposal, VoteRequired
from quorate.disclosure.statement.headings import Heading
from quorate.disclosure.statement.named import (
    about_words,
    first_numbers,
    kinds_named,
    numbers_named,
    proposals_named,
)
from quorate.disclosure.statement.standards import standard_in
from quorate.words import Choice, ItemKind

T = TypeVar("T")

_THIS_PROPOSAL = re.compile(r"\bthis (?:non-binding )?(?:proposal|item|matter|resolution)\b")

_BY_HOLDER = re.compile(
    r"\b(?:stock|share|unit)(?:holders?|owners?)[\u2019']?s? proposals?\b|\bproposal (?:submitted"
    r"|presented|requested|from|by)"
    r"|\b(?:stock|share)holder (?:requested|submitted)|\bregarding\b.{0,60}\brequest"
    r"|\bproposal requesting\b",
    re.IGNORECASE,
)
_CHARTER = re.compile(
    r"\bamend\w*\b.{0,80}\b(?:certificate|articles|charter|declaration)\b|\breverse (?:stock "
    r"|share )?split\b|\bstock split\b"
    r"|\bincrease\b.{0,40}\bauthorized\b|\bdeclassif|\breincorporat|\bredomesticat|\bexculpat"
    r"|\bchange (?:of|in|our|the) (?:the )?(?:company\u2019s )?name\b"
    r"|\brestated (?:certificate|articles)\b",
    re.IGNORECASE,
)
_PLAN = re.compile(r"\bplan\b|\bequity incentive\b|\bstock option\b|\bESPP\b", re.IGNORECASE)
_AUDITORS = re.compile(
    r"\b(?:selection|appointment)\b.{0,40}\b(?:auditors?|accountants?|accounting firm"
    r"|registered public)",
    re.IGNORECASE,
)
_ELECTION = re.compile(r"\belect(?:ion|ing)?\b", re.IGNORECASE)
_PAY = re.compile(r"\bsay[- ]on[- ]pay\b|\bcompensation\b|\bremuneration\b", re.IGNORECASE)
_RECOMMENDS = re.compile(r"\brecommend(?:s|ed|ing|ation)?\b", re.IGNORECASE)
_WHICH = re.compile(
    r"(?P<quote>[“\"\u2018']\s?(?P<quoted>for|against|abstain|(?:every )?(?:one|1) year|(?:two"
    r"|2) years|(?:three|3) years|1 year)\b)"
    r"|\b(?P<capital>(?-i:FOR|AGAINST|ABSTAIN|ONE YEAR|1 YEAR|EVERY YEAR))\b"
    r"|\b(?:vote|votes|voting|voted) (?P<plain>for|against|in favor)\b|\b(?P<annual>every year"
    r"|every one year|annual basis|an annual (?:advisory )?vote)\b",
    re.IGNORECASE,
)
_UNLESS = re.compile(
    r"\b(?:unless|if you (?:do not|sign|return)|proxies (?:received|will be)|will be voted"
    r"|in the absence|intend to vote)\b",
    re.IGNORECASE,
)
_CHOICES = {
    "for": Choice.FOR, "in favor": Choice.FOR, "against": Choice.AGAINST, "abstain": Choice.ABSTAIN,
    "one year": Choice.ONE_YEAR, "1 year": Choice.ONE_YEAR, "every one year": Choice.ONE_YEAR,
    "every 1 year": Choice.ONE_YEAR, "every year": Choice.ONE_YEAR, "annual basis": Choice.ONE_YEAR,
    "an annual vote": Choice.ONE_YEAR, "an annual advisory vote": Choice.ONE_YEAR,
    "two years": Choice.TWO_YEARS, "2 years": Choice.TWO_YEARS,
    "three years": Choice.THREE_YEARS, "3 years": Choice.THREE_YEARS,
}  # fmt: skip
_ROW_CHOICE = re.compile(
    r"(?:^|\| )(FOR|AGAINST|(?:EVERY )?(?:ONE|1) YEAR|For|Against|One Year|1 Year)(?: (?:EACH"
    r"|each|ALL|all)[^|]{0,40})?(?= \||$)"
)

_VOTE = re.compile(
    r"\b(?:plurality|majority|two-thirds|affirmative vote|more votes|more shares|greatest"
    r"|highest number|most votes|exceeds?|66)\b"
)
_REQUIRES = re.compile(
    r"\b(?:requir\w+|necessary|needed|elect\w*|approv\w+|adopt\w+|ratif\w+|pass\w*|deemed"
    r"|considered|carr(?:y|ied)|decided"
    r"|determined|receiv\w+|vote standard|voting standard)\b"
)
# Where only its place tells of what a sentence speaks, it must set the vote in so many words.
_SETS = re.compile(
    r"\b(?:requir\w+|necessary|needed|must|will be (?:\w+ )?(?:elected|approved|adopted|deemed"
    r"|considered|ratified))\b"
)
_ANY_MATTER = re.compile(
    r"\b(?:any other matters?|(?:all|each|the) other (?:matters?|proposals?)|a matter|each matter"
    r"|other matters?)\b"
)
_RESOLVED = re.compile(r"\bresolved\b|\bthis proxy\b")
_NO_STANDARD = re.compile(
    r"\b(?:quorum|independent directors|directors then in office|disinterested|controlled company"
    r"|majority of the board"
    r"|majority of (?:our|the|its) (?:directors|board|members|independent|whole board"
    r"|compensation|stockholders have)|committee|resign\w*|last year"
    r"|in 20\d\d,|prior year|(?:19|20)\d\d annual meeting,? (?:approximately|over|more than)"
    r"|received (?:the )?support"
    r"|supermajority|stock ownership|target|change (?:in|of) control|proposal (?:asks|requests)"
    r"|proponent"
    r"|more or less frequently|request that|requests that|requested that|shall mean"
    r"|altered, amended|in furtherance|prohibit|absence of"
    r"|other than (?:the )?proposals?|except for|represents? a majority|so long as"
    r"|holds? a majority|future amendments"
    r"|business combination|if necessary this|in that case|local director"
    r"|holdover|successor|bylaws may be|removed?|vacanc\w+|adjourn\w*)\b"
)
_ROUTINE = re.compile(r"\b(?P<non>non-? ?)?[“\"\u2018']?(?:non-?)?routine\b")


@dataclass(frozen=True, slots=True)
class Put:
    """The proposals put: their kinds, the words of their matter, and where each has its say."""

    kinds: Mapping[str, ItemKind]
    words: Mapping[str, frozenset[str]]
    say: Mapping[int, str]  # of a passage, the proposal whose say it lies in

    def named(self, sentence: Sentence, lower: str) -> tuple[tuple[str, ...], How]:
        """The proposals a sentence, or a clause of it, speaks of; or the one whose say it is.

        Where it lies in the say of one it names, it speaks of that one, unless it numbers others.
        """
        own = self.say.get(sentence.at)
        numbered = tuple(each for each in numbers_named(lower) if each in self.kinds)
        if numbered:
            return numbered, How.STATED
        told = proposals_named(lower, self.kinds, self.words)
        if _THIS_PROPOSAL.search(lower):
            return ((own,) if own else ()), How.PLACED
        if own is not None and (own in told or not told):
            return (own,), How.STATED if told else How.PLACED
        return told, How.STATED


def put(headings: Sequence[Heading]) -> Put:
    """The proposals of these headings."""
    titles: dict[str, list[str]] = {}
    say: dict[int, str] = {}
    for heading in headings:
        titles.setdefault(heading.number, []).append(heading.title)
        if not heading.in_contents:
            for at in range(heading.at, min(heading.end, heading.at + _SAY_MAX)):
                say[at] = heading.number
    order = sorted(titles, key=int)
    kinds = {number: kind_of(titles[number]) for number in order}
    return Put(kinds, {number: about_words(titles[number]) for number in order}, say)


_SAY_MAX = 400  # paragraphs and rows: the longest biographies of a board


def kind_of(titles: Sequence[str]) -> ItemKind:
    """The kind of a proposal, as most of its titles tell it."""
    if _is_by_holder(titles):
        return ItemKind.OTHER
    told = Counter(kind for title in titles if (kind := _kind_told(title)) is not ItemKind.OTHER)
    return told.most_common(1)[0][0] if told else ItemKind.OTHER


def _is_by_holder(titles: Sequence[str]) -> bool:
    """Whether half of its titles or more say that a holder has put it."""
    return 2 * sum(bool(_BY_HOLDER.search(title)) for title in titles) >= len(titles)


def _kind_told(title: str) -> ItemKind:
    told = kinds_named(title.lower())
    if ItemKind.FREQUENCY in told:
        return ItemKind.FREQUENCY
    if _CHARTER.search(title):
        return ItemKind.CHARTER_AMENDMENT
    if ItemKind.RATIFICATION in told or _AUDITORS.search(title):
        return ItemKind.RATIFICATION
    if _PLAN.search(title):
        return ItemKind.PLAN
    if "adjourn" in title.lower():
        return ItemKind.ADJOURNMENT
    if ItemKind.ELECTION in told or _ELECTION.search(title):
        return ItemKind.ELECTION
    return ItemKind.ADVISORY if _PAY.search(title) else ItemKind.OTHER


def proposals(
    headings: Sequence[Heading], placed: Put, sentences: Sequence[Sentence], file: str
) -> tuple[Proposal, ...]:
    """All that the statement tells of each proposal, in the order of their numbers."""
    recommended = _by_number(_recommended(headings, placed, sentences, file))
    required = _by_number(_required(placed, sentences, file))
    routine = _by_number(_routine(placed, sentences, file))
    out = []
    for number, kind in placed.kinds.items():
        own = [each for each in headings if each.number == number]
        titles = tuple(
            Fact(each.title, Where(file, each.line, each.title), How.STATED)
            for each in sorted(own, key=lambda each: (each.in_contents, each.at))
        )
        by_holder = _is_by_holder([each.title for each in own])
        told = (recommended.get(number, []), required.get(number, []), routine.get(number, []))
        out.append(
            Proposal(
                number, kind, by_holder, titles, _settled(told[0]), tuple(told[1]), tuple(told[2])
            )
        )
    return tuple(out)


def _by_number(facts: Iterable[tuple[str, Fact[T]]]) -> dict[str, list[Fact[T]]]:
    out: dict[str, list[Fact[T]]] = {}
    for number, fact in facts:
        out.setdefault(number, []).append(fact)
    return out


def _recommended(
    headings: Sequence[Heading], placed: Put, sentences: Sequence[Sentence], file: str
) -> Iterator[tuple[str, Fact[Choice]]]:
    rows = {heading.at: heading.number for heading in headings}
    for sentence in sentences:
        row = _ROW_CHOICE.search(sentence.text) if sentence.at in rows else None
        if row and " | " in sentence.text:
            choice = _CHOICES[row[1].lower()]
            where = sentence.where(file, row.start(1), row.end(1))
            yield rows[sentence.at], Fact(choice, where, How.PLACED)
        recommends = _RECOMMENDS.search(sentence.text)
        if not recommends or ("board" not in sentence.lower and "directors" not in sentence.lower):
            continue
        if _UNLESS.search(sentence.text, 0, recommends.start()):
            continue
        yield from _recommendations(placed, sentence, recommends, file)


def _recommendations(
    placed: Put, sentence: Sentence, recommends: re.Match[str], file: str
) -> Iterator[tuple[str, Fact[Choice]]]:
    """Each choice of a recommendation, for the proposals named beside it."""
    found = list(_WHICH.finditer(sentence.text, recommends.end()))
    for match, after in zip_longest(found, found[1:]):
        words = match["quoted"] or match["capital"] or match["plain"] or match["annual"]
        choice = _CHOICES[" ".join(words.lower().split())]
        beside = sentence.lower[match.end() : after.start() if after else len(sentence.text)]
        named, how = _beside(placed, sentence, beside, alone=len(found) == 1)
        where = sentence.where(file, recommends.start(), match.end())
        for number in named:
            frequency = placed.kinds.get(number) is ItemKind.FREQUENCY
            if number in placed.kinds and frequency == (choice in _YEARS):
                yield number, Fact(choice, where, how)


def _beside(
    placed: Put, sentence: Sentence, beside: str, *, alone: bool
) -> tuple[tuple[str, ...], How]:
    """The proposals a choice is recommended for: numbered, named, or the one whose say it is."""
    numbered = first_numbers(beside) or (numbers_named(sentence.lower) if alone else ())
    if numbered:
        return numbered, How.STATED
    own = placed.say.get(sentence.at)
    told = proposals_named(beside, placed.kinds, placed.words)
    if own is not None and alone and (own in told or not told):
        return (own,), How.PLACED
    return (told if len(told) == 1 else ()), How.PLACED


def _settled(facts: Sequence[Fact[Choice]]) -> tuple[Fact[Choice], ...]:
    """Recommendations, those by place alone left out where they contradict one that is named."""
    stated = [each for each in facts if each.how is How.STATED]
    values = {each.value for each in stated or facts}
    if len(values) > 1 and not stated:
        return ()
    return tuple(each for each in facts if each.how is How.STATED or {each.value} == values)


_YEARS = frozenset((Choice.ONE_YEAR, Choice.TWO_YEARS, Choice.THREE_YEARS))


def _required(
    placed: Put, sentences: Sequence[Sentence], file: str
) -> Iterator[tuple[str, Fact[VoteRequired]]]:
    for sentence in sentences:
        if "vote" not in sentence.lower or not _VOTE.search(sentence.lower):
            continue
        clauses = [(at, each) for at, each in _clauses(sentence.lower) if _VOTE.search(each)]
        for begin, clause in clauses:
            whole = sentence.lower if len(clauses) == 1 else clause
            yield from _required_by(placed, sentence, begin, clause, whole, file)


def _required_by(
    placed: Put, sentence: Sentence, begin: int, clause: str, whole: str, file: str
) -> Iterator[tuple[str, Fact[VoteRequired]]]:
    """The vote a clause sets, for the proposals it names, or `whole` where it is alone."""
    if _NO_STANDARD.search(clause) or not _REQUIRES.search(clause):
        return
    ends = clause.rstrip().endswith(_ENDS) or ";" in sentence.text or CELL in sentence.text
    if len(clause) > _BRIEF and not ends:
        return  # a fragment of a table, or of a page's end
    named, how = placed.named(sentence, whole)
    if how is How.PLACED and not _SETS.search(clause):
        return
    frequency = bool(named) and all(placed.kinds[each] is ItemKind.FREQUENCY for each in named)
    standard = standard_in(clause, frequency=frequency)
    if standard is None or (_RESOLVED.search(clause) and standard.name != "most_votes"):
        return
    where = sentence.where(file, begin, begin + len(clause))
    value = VoteRequired(standard.name, standard.part, standard.of, where.text)
    for number in named:
        if standard.name != "plurality" or placed.kinds[number] is ItemKind.ELECTION:
            yield number, Fact(value, where, how)


_BRIEF = 120  # characters; what is longer and does not end is no sentence
_ENDS = (".", ":", ")", '"', "”")


def general_votes(sentences: Sequence[Sentence], file: str) -> tuple[Fact[VoteRequired], ...]:
    """Sentences that set the vote for whatever matter has no rule of its own."""
    found = []
    for sentence in sentences:
        if "matter" not in sentence.lower and "other proposal" not in sentence.lower:
            continue
        for begin, clause in _clauses(sentence.lower):
            if not _ANY_MATTER.search(clause) or _NO_STANDARD.search(clause):
                continue
            standard = standard_in(clause) if _VOTE.search(clause) else None
            if standard is not None and standard.of is not None:
                where = sentence.where(file, begin, begin + len(clause))
                value = VoteRequired(standard.name, standard.part, standard.of, where.text)
                found.append(Fact(value, where, How.STATED))
    return tuple(found)


def _clauses(lower: str) -> Iterator[tuple[int, str]]:
    """The clauses between semicolons, each with its place."""
    begin = 0
    for clause in lower.split(";"):
        yield begin, clause
        begin += len(clause) + 1


def _routine(
    placed: Put, sentences: Sequence[Sentence], file: str
) -> Iterator[tuple[str, Fact[bool]]]:
    """Whether a sentence calls a proposal a routine matter for brokers."""
    for sentence in sentences:
        if "routine" not in sentence.lower:
            continue
        found = list(_ROUTINE.finditer(sentence.lower))
        kinds = {"non" in match.group() for match in found}
        if len(kinds) != 1:
            continue
        named = proposals_named(sentence.lower, placed.kinds, placed.words)
        where = sentence.where(file, found[0].start(), found[0].end())
        for number in named:
            yield number, Fact(not kinds.copy().pop(), where, How.STATED)
