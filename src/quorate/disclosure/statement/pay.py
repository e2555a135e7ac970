"""What is the pay ratio said to be, of which amounts, and how many are employed? (Item 402(u))"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from quorate.disclosure.facts import Fact, How
from quorate.disclosure.phrases.numbers import numbers_in
from quorate.disclosure.phrases.sentences import Sentence
from quorate.disclosure.statement.facts import PayRatio

_RATIO = re.compile(
    r"(?P<a>\d{1,3}(?:,\d{3})*(?:\.\d+)?)(?:[\s-]*(?::|to)[\s-]*)(?P<b>1|one)\b(?!\.\d)"
    r"|(?<![\d.,])(?P<b2>1)\s*(?::|to)\s*(?P<a2>\d{1,3}(?:,\d{3})*(?:\.\d+)?)"
    r"|(?P<times>\d{1,3}(?:,\d{3})*(?:\.\d+)?) times\b"
)
_OF_PAY = re.compile(
    r"\bpay ratio\b|\bratio\b.*\b(?:ceo|chief executive|principal executive|median|compensation)"
    r"|\b(?:ceo|chief executive|median|compensation)\b.*\bratio\b"
)
_ANOTHER = re.compile(r"\b(?:average|decrease|increase|percentage|supplement\w*|adjusted|neos)\b")
_OTHER_THAN = re.compile(r"\b(?:other than|excluding|except)\b[^,;)]{0,60}")
_MEDIAN = re.compile(r"\bmedian\b")
_PRINCIPAL = re.compile(r"\b(?:chief executive|ceo|principal executive|president)\b")
_EMPLOYED = re.compile(
    r"(?P<count>\d{1,3}(?:,\d{3})+|\d{2,6}) (?:[\w-]+ ){0,4}?(?:employees|associates|team members"
    r"|colleagues|people)\b"
)
_MAY_COUNT = re.compile(r"\d (?:[\w-]+ ){0,4}?(?:employee|associate|team member|colleague|people)")
_ALL = re.compile(
    r"\b(?:employee population|workforce|we (?:had|have|employed?)|consist\w+ of|total of"
    r"|employed|headcount)\b"
)
_NOT_ALL = re.compile(
    r"\b(?:excluded?|excluding|exclusion|de minimis|approximately \d+% of|other than)\b"
)
# An amount is somebody's pay where it is said to be, not where it was added or taken away.
_IS = re.compile(
    r"\b(?:was|is|were|of|totaled|totalled|equaled|equal to|at|be)"
    r"(?: approximately| about)? ?[:(]?$"
)
_BACK = 8  # sentences before the ratio in which its amounts stand


def pay_ratios(sentences: Sequence[Sentence], file: str) -> tuple[Fact[PayRatio], ...]:
    """The ratio as printed, with the two amounts it is of where its section tells them."""
    found = []
    for place, sentence in enumerate(sentences):
        if "ratio" not in sentence.lower:
            continue
        if not _OF_PAY.search(sentence.lower) or _ANOTHER.search(sentence.lower):
            continue
        if not _near(sentences, place, _MEDIAN):
            continue
        match = _RATIO.search(sentence.lower)
        if match is None:
            continue
        printed = match["a"] or match["a2"] or match["times"]
        ratio = Decimal(printed.replace(",", ""))
        if ratio < 1:
            continue
        amounts = _amounts(sentences[max(place - _BACK, 0) : place + 2])
        where = sentence.where(file, match.start(), match.end())
        found.append(Fact(PayRatio(ratio, *amounts), where, How.STATED))
    return tuple(found)


def _near(sentences: Sequence[Sentence], place: int, words: re.Pattern[str]) -> bool:
    return any(words.search(each.lower) for each in sentences[max(place - 4, 0) : place + 2])


def _amounts(sentences: Sequence[Sentence]) -> tuple[Decimal | None, Decimal | None]:
    """The principal executive's pay and the median employee's; nothing where two are told."""
    principal: set[Decimal] = set()
    median: set[Decimal] = set()
    for sentence in sentences:
        for number, words in _dollars(sentence):
            if not _IS.search(words):
                continue
            last_median = max((m.end() for m in _MEDIAN.finditer(words)), default=-1)
            last_principal = max((m.end() for m in _PRINCIPAL.finditer(words)), default=-1)
            if last_median == last_principal == -1 or (
                "total" not in words and "compensation" not in words
            ):
                continue
            (median if last_median > last_principal else principal).add(number)
    return (_one(principal), _one(median))


def _dollars(sentence: Sentence) -> Iterator[tuple[Decimal, str]]:
    begin = 0
    for number in numbers_in(sentence.text):
        if "$" in number.text and number.value >= 1000:
            yield number.value, _OTHER_THAN.sub("", sentence.lower[begin : number.start])
            begin = number.end


def _one(values: set[Decimal]) -> Decimal | None:
    return values.pop() if len(values) == 1 else None


def employees(sentences: Sequence[Sentence], file: str) -> tuple[Fact[int], ...]:
    """How many the company employs, where the pay ratio's section tells."""
    found = []
    for place, sentence in enumerate(sentences):
        lower = sentence.lower
        if not _MAY_COUNT.search(lower) or not _ALL.search(lower) or _NOT_ALL.search(lower):
            continue
        if not _near(sentences, place, _MEDIAN):
            continue
        match = _EMPLOYED.search(lower)
        if match:
            where = sentence.where(file, match.start(), match.end())
            found.append(Fact(int(match["count"].replace(",", "")), where, How.STATED))
    return tuple(found)
