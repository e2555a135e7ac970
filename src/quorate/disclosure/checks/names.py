"""Is each name spelled one way?  Who is called by two names, what has two letters exchanged."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from quorate.disclosure.checks.say import Said, note
from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.phrases.sentences import Sentence

RULE = "SELF-NAME"
OFTEN = 5  # times a name stands in a statement before a rarer one may be a slip of it
LENGTH_MIN = 3  # letters of an abbreviation with two exchanged

_ABBREVIATED = re.compile(r"\b(?P<short>[A-Z]{3,6}) (?P<next>[A-Z][a-z]{3,})\b")
_TITLED = re.compile(
    r"\b(?:Mr|Ms|Mrs|Dr)\. (?P<name>[A-Z][a-z]+(?:-[A-Z][a-z]+)?)(?P<more> [A-Z])?"
)
_FULL = re.compile(
    r"(?P<title>\b(?:Mr|Ms|Mrs|Dr)\. )?\b(?P<first>[A-Z][a-z]+) (?:[A-Z]\. ){0,2}"
    r"(?P<last>[A-Z][a-z]+)\b"
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
    full, with_title = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for sentence in stated.sentences:
        for each in _FULL.finditer(sentence.text):
            full[each["first"], each["last"]] += 1
            with_title.update([(each["first"], each["last"])] if each["title"] else [])
        for each in _TITLED.finditer(sentence.text):
            if not each["more"]:
                titled[each["name"]] += 1
                places.setdefault(each["name"], (sentence, each.start(), each.end()))
    for (first, last), times in full.items():
        usual, rare = sorted((first, last), key=lambda name: -titled[name])
        if (
            times < 2
            or not with_title[first, last]
            or not titled[rare]
            or titled[usual] <= titled[rare]
            or titled[rare] > 2
        ):
            continue
        if _surname_of_another(full, usual, rare):
            continue
        sentence, begin, end = places[rare]
        yield note(
            RULE,
            sentence.where(stated.file, begin, end),
            sentence.text[begin:end],
            f"{sentence.text[begin:end].split()[0]} {usual}",
            f"{first} {last} is called by {usual} {titled[usual]} times",
        )


def _surname_of_another(full: Counter[tuple[str, str]], usual: str, rare: str) -> bool:
    """Another person bears the rarer name, or two persons share these names."""
    return any(last == rare and first != usual for first, last in full) or (
        (usual, rare) in full and (rare, usual) in full
    )
