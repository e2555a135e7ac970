"""Is each name spelled one way?  Who is called by two names, what has two letters exchanged."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from quorate.disclosure.checks.say import Said, note
from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.phrases.sentences import Sentence

RULE = "SELF-NAME"
_GOES_ON = re.compile(r" [A-Z]")
RARELY = 2  # times a name that is a slip may stand
OFTEN = 5  # times a name stands in a statement before a rarer one may be a slip of it

_ABBREVIATED = re.compile(r"\b(?P<short>[A-Z]{3,6}) (?P<next>[A-Z][a-z]{3,})\b")
_TITLED = re.compile(
    r"\b(?:Mr|Ms|Mrs|Dr)\. (?P<name>[A-Z][a-z]+(?:-[A-Z][a-z]+)?)(?: (?P<last>[A-Z][a-z]+))?"
)


def exchanged(stated: Stated) -> Said:
    """An abbreviation before a word, with two neighbouring letters of a commoner one exchanged."""
    places: defaultdict[tuple[str, str], list[tuple[Sentence, int, int]]] = defaultdict(list)
    for sentence in stated.sentences:
        for each in _ABBREVIATED.finditer(sentence.text):
            places[each["short"], each["next"]].append((sentence, each.start(), each.end()))
    counts = {pair: len(found) for pair, found in places.items()}
    for (short, following), found in places.items():
        for other in _neighbours_exchanged(short):
            often = counts.get((other, following), 0)
            if often >= OFTEN and often > len(found) * OFTEN:
                sentence, begin, end = found[0]
                yield note(
                    RULE,
                    sentence.where(stated.file, begin, end),
                    f"{short} {following}",
                    f"{other} {following}",
                    f"so it is spelled {often} times; two letters are exchanged",
                )


def _neighbours_exchanged(word: str) -> Iterator[str]:
    for at in range(len(word) - 1):
        if word[at] != word[at + 1]:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def called_by_two(stated: Stated) -> Said:
    """A person of two names who is Mr. by the one here and by the other there."""
    titled: Counter[str] = Counter()
    places: dict[str, tuple[Sentence, int, int]] = {}
    for sentence in stated.having("mr. ", "ms. ", "mrs. ", "dr. "):
        for each in _TITLED.finditer(sentence.text):
            if each["last"] is None and _GOES_ON.match(sentence.text, each.end()):
                continue
            name = f"{each['name']} {each['last']}" if each["last"] else each["name"]
            titled[name] += 1
            places.setdefault(name, (sentence, each.start(), each.end()))
    for full in [each for each in titled if " " in each]:
        first, last = full.split()
        usual, rare = sorted((first, last), key=lambda name: -titled[name])
        if not 0 < titled[rare] <= RARELY or titled[usual] < 2 * titled[rare]:
            continue
        if _are_two(stated, usual, rare):
            continue
        sentence, begin, end = places[rare]
        said = sentence.text[begin:end]
        yield note(
            RULE,
            sentence.where(stated.file, begin, end),
            said,
            f"{said.split()[0]} {usual}",
            f"{full} is called by {usual} {titled[usual]} times",
        )


def _are_two(stated: Stated, usual: str, rare: str) -> bool:
    """Another person bears the rarer name."""
    bears = re.compile(rf"\b(?P<first>[A-Z][a-z]+) (?:[A-Z]\. ){{0,2}}{re.escape(rare)}\b")
    return any(
        each["first"] not in {usual, "Mr", "Ms", "Dr"}
        for sentence in stated.having(rare.lower())
        for each in bears.finditer(sentence.text)
    )
