"""What are abstentions, withheld votes and broker non-votes said to do, and to which proposals?"""

import re
from collections.abc import Iterator, Sequence

from quorate.disclosure.facts import Fact, How
from quorate.disclosure.phrases.sentences import Sentence
from quorate.disclosure.statement.facts import Effect, Treatment, Unvoted
from quorate.disclosure.statement.named import numbers_named, proposals_named
from quorate.disclosure.statement.proposals import Put

_OF = {
    Unvoted.ABSTENTIONS: re.compile(r"\babstentions?\b|\babstain(?:ing|s|ed)?\b"),
    Unvoted.BROKER_NON_VOTES: re.compile(r"\bbroker[\s-]{0,2}non-? ?votes?\b|\bnon-votes?\b"),
    Unvoted.WITHHELD: re.compile(r"\bwithh(?:old|eld)\w*\b"),
}
# Where one clause of a sentence ends and another may begin.
_CLAUSE = re.compile(r";|, (?:and|but|while|whereas)\b|\bwhile\b|\bwhereas\b|, however,")

_AGAINST = re.compile(
    r"\b(?:same )?(?:practical )?effect (?:as|of) (?:a |an )?(?:votes?|votes? cast|“?no”? vote"
    r"|negative vote)? ?(?:“|\"|\u2018)?(?:cast )?(?:“|\"|\u2018)?against\b"
    r"|\b(?:counted?|treated|considered|operates?|act"
    r"|be) as (?:a )?(?:votes? )?(?:cast )?[“\"\u2018]?(?:against|negative votes?|no votes?)\b"
    r"|\bsame (?:effect )?as (?:a )?(?:votes? )?(?:cast )?[“\"\u2018]?against\b"
    r"|\bcount(?:ed)? [“\"\u2018]?against\b|\bvotes? against (?:such|the|that|each"
    r"|this) (?:proposal|matter)s? for (?:this|that) purpose"
)
_NO_EFFECT = re.compile(
    r"\bno (?:legal |practical )?(?:effect|impact|bearing)\b|\bnot (?:have|has) (?:any"
    r"|an) (?:effect|impact)\b|\b(?:not|neither|nor)\b[^.;]{0,40}\b(?:affect|impact)\b"
    r"|\bnot (?:be )?(?:counted|count|considered|treated|deemed|regarded|included|constitute"
    r"|represent)\b[^.;]{0,60}\bvotes? (?:cast|for or against|on)\b"
    r"|\bnot (?:be )?(?:counted|considered|treated|deemed|regarded|votes)(?: as"
    r"| to be)?(?: a)? votes?\b(?! against)|\bare not votes cast\b"
    r"|\bnot (?:be )?(?:counted|included|considered) (?:in|for|towards?) (?:the )?(?:determin"
    r"|tabulat|vot(?:e|ing) (?:total|result))|\bdisregarded\b"
)
_NOT_EXPECTED = re.compile(
    r"\b(?:do not|don\u2019t|not) (?:expect|anticipate)\b[^.;]{0,60}|\bno broker non-votes\b"
    r"|\bnot (?:be|have) any broker|\bnot result in (?:any )?broker|\bwithout broker non-votes"
)
_UNVOTED = re.compile(r"\bas unvoted\b")
_QUORUM = re.compile(r"\bquorum\b")
_EXCEPT = re.compile(r"\b(?:except|other than|unless)\b")
_ONE_OF_THEM = re.compile(
    r"\b(?:this|these|that|such) (?:votes?|proposals?|matters?|items?|election|resolution)\b"
    r"|\bthe (?:vote|proposal|matter|item|election|resolution)\b|\bdirectors?\b"
)
_HYPOTHESIS = re.compile(r"\b(?:in the future|formerly|prior to 20|proposal (?:asks|requests))\b")


def treatments(
    sentences: Sequence[Sentence], placed: Put, file: str
) -> tuple[Fact[Treatment], ...]:
    """Every sentence that says what unvoted shares do to an outcome."""
    found: list[Fact[Treatment]] = []
    for sentence in sentences:
        lower = sentence.lower
        if not ("abst" in lower or "withh" in lower or "non-" in lower or "nonvote" in lower):
            continue
        if not any(words.search(lower) for words in _OF.values()) or _HYPOTHESIS.search(lower):
            continue
        found += _in_clauses(sentence, placed, file)
    return tuple(found)


def _in_clauses(sentence: Sentence, placed: Put, file: str) -> Iterator[Fact[Treatment]]:
    """A treatment for each clause that names shares and an effect; shares carry over."""
    subjects: tuple[Unvoted, ...] = ()
    begin = 0
    stops = [*_CLAUSE.finditer(sentence.lower), None]
    for stop in stops:
        end = stop.start() if stop else len(sentence.lower)
        clause = sentence.lower[begin:end]
        named = tuple(of for of, words in _OF.items() if words.search(clause))
        subjects = named or subjects
        effect = _effect(clause)
        if effect is not None and subjects and not _EXCEPT.search(clause):
            where = sentence.where(file, begin, end)
            numbers, how = _scope(sentence, clause, placed)
            if not numbers and _ONE_OF_THEM.search(clause):
                break  # of one proposal, and nothing says which
            for of in subjects:
                if effect is not Effect.NOT_EXPECTED or of is Unvoted.BROKER_NON_VOTES:
                    yield Fact(Treatment(of, effect, numbers), where, how)
        begin = end
        if effect is not None:
            subjects = ()


def _effect(clause: str) -> Effect | None:
    """The effect a clause tells; nothing where it tells none, or two."""
    if _NOT_EXPECTED.search(clause) and "broker" in clause:
        return Effect.NOT_EXPECTED
    told = [
        effect
        for effect, words in (
            (Effect.UNVOTED, _UNVOTED), (Effect.AGAINST, _AGAINST), (Effect.NONE, _NO_EFFECT),
        )
        if words.search(clause)
    ]  # fmt: skip
    return told[0] if len(told) == 1 else None


def _scope(sentence: Sentence, clause: str, placed: Put) -> tuple[tuple[str, ...], How]:
    """The proposals a clause speaks of; all, which is none named, where nothing says which."""
    numbered = tuple(each for each in numbers_named(clause) if each in placed.kinds)
    if numbered:
        return numbered, How.STATED
    told = proposals_named(clause, placed.kinds, placed.words)
    own = placed.say.get(sentence.at)
    if own is not None and (own in told or not told):
        return (own,), How.PLACED
    if told:
        return told, How.PLACED
    whole = proposals_named(sentence.lower, placed.kinds, placed.words)
    return whole, How.PLACED if whole else How.INFERRED
