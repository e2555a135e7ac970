"""Which proposals does a sentence speak of?  By their numbers, or by what they are about."""

import re
from collections.abc import Iterable, Iterator, Mapping

from quorate.disclosure.phrases.numbers import count_of
from quorate.words import ItemKind

_ONE = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b"
_NUMBERED = re.compile(
    rf"\b(?<!this )(?:proposals?|items?)(?: (?:nos?\.?|numbers?))? ?(?P<list>{_ONE}(?:(?:,? and "
    rf"|, | or "
    rf"| through | to | & |-)"
    rf"(?:proposals? |items? )?(?:nos?\.? )?{_ONE})*)"
)
_RANGE = re.compile(rf"({_ONE})(?: through | to |-)({_ONE})")
_EACH = re.compile(_ONE)
_RANGE_MAX = 30  # proposals of one meeting, at most

_ABOUT = {
    ItemKind.ELECTION: re.compile(
        r"\belection of (?:[\w-]+ ){0,6}(?:directors?|trustees?|nominees?)\b|\belect(?:ing"
        r"|ed)? (?:[\w-]+ ){0,6}(?:directors?|trustees?|nominees?)\b"
        r"|\bdirectors? (?:nominees? |candidates? )?(?:\w+ ){0,9}(?:elected|election)\b"
        r"|\bdirector nominees?\b|\bnominees? for (?:election as )?director"
    ),
    ItemKind.RATIFICATION: re.compile(r"\bratif(?:y|ied|ication|ying)\b"),
    ItemKind.FREQUENCY: re.compile(r"\bfrequency\b|\bsay[- ]on[- ]frequency\b"),
    ItemKind.ADVISORY: re.compile(
        r"\bsay[- ]on[- ]pay\b|\badvisory (?:\([\w-]+\) )?(?:vote|approval|resolution|basis)\b"
        r"|\b(?:executive|named executive officers?\u2019?'?) compensation\b"
        r"|\bcompensation (?:of|paid to) (?:[\w\u2019'-]+ ){0,4}(?:named )?executive"
    ),
    ItemKind.ADJOURNMENT: re.compile(
        r"\badjourn(?:ment)? (?:of )?(?:the |our )?(?:annual |special )?(?:meeting|proposal)"
    ),
}
_FREQUENCY_OF_VOTES = re.compile(r"\bfrequency\b[^,;]{0,140}")
_COMMON = frozenset(
    re.findall(
        r"\S+",
        "about above advisory after against amend amended amending amendment annual approval "
        "approve approved articles authority authorize authorized authorization basis before "
        "board business bylaws certificate changes charter common company company\u2019s "
        "compensation consider corporation delaware directors effect election executive existing "
        "first fiscal group holders holdings incorporation independent matters meeting named "
        "number officers other plan proposal proposals provide ratification registered regarding "
        "report request requesting restated resolution second shareholder shareholders shareowner "
        "shares stock stockholder stockholders their third under voting which would year years "
        "accounting firm public vote votes inc. limited through current",
    )
)


def about_words(titles: Iterable[str]) -> frozenset[str]:
    """The words of a proposal's titles that no other proposal is likely to have."""
    words = set()
    for title in titles:
        for word in re.findall(r"[a-z][\w\u2019-]{4,}", title.lower()):
            if word not in _COMMON:
                words.add(word)
    return frozenset(words)


def numbers_named(lower: str) -> tuple[str, ...]:
    """The numbers of proposals that a sentence in small letters names, in their order."""
    found = {value for match in _NUMBERED.finditer(lower) for value in _listed(match["list"])}
    return tuple(str(each) for each in sorted(found))


def first_numbers(lower: str) -> tuple[str, ...]:
    """The numbers of the first list of proposals that a sentence names."""
    match = _NUMBERED.search(lower)
    return tuple(str(each) for each in sorted(set(_listed(match["list"])))) if match else ()


def _listed(words: str) -> Iterator[int]:
    for first, last in _RANGE.findall(words):
        begin, end = count_of(first), count_of(last)
        if begin and end and begin < end < begin + _RANGE_MAX:
            yield from range(begin, end + 1)
    yield from (value for word in _EACH.findall(words) if (value := count_of(word)))


def kinds_named(lower: str) -> frozenset[ItemKind]:
    """The kinds of matter a sentence in small letters speaks of."""
    without = _FREQUENCY_OF_VOTES.sub("", lower)
    return frozenset(
        kind
        for kind, words in _ABOUT.items()
        if words.search(without if kind is ItemKind.ADVISORY else lower)
    )


def proposals_named(
    lower: str, kinds: Mapping[str, ItemKind], words: Mapping[str, frozenset[str]]
) -> tuple[str, ...]:
    """The proposals a sentence speaks of: those it numbers, or else those whose matter it names."""
    numbered = tuple(number for number in numbers_named(lower) if number in kinds)
    if numbered:
        return numbered
    told = kinds_named(lower)
    out = []
    for number, kind in kinds.items():
        if kind in _ABOUT:
            if kind in told:
                out.append(number)
            continue
        own = words[number]
        met = sum(word in lower for word in own)
        if own and met >= min(2, len(own)):
            out.append(number)
    return tuple(out)
