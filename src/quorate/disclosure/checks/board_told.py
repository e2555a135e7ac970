"""Does the board add up: its classes, its size, its committees?"""

import re
from collections.abc import Iterator

from quorate.disclosure.checks.say import Said, note, right
from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.phrases.numbers import count_of
from quorate.disclosure.phrases.sentences import Sentence

RULE, COMMITTEE = "SELF-BOARD", "SELF-COMMITTEE"

_NUMBER = r"(?P<count>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen)"
_SIZE = re.compile(
    rf"\b(?:board of directors|board)\b (?:currently )?(?:consists|is composed|is comprised) of"
    rf" {_NUMBER}(?: \(\d+\))? (?:members|directors)\b"
    rf"|\bthere are (?:currently )?{_NUMBER.replace('count', 'other')} (?:members of|directors on)"
    r" (?:our|the) board\b"
)
_RANGE = re.compile(
    rf"\bat least {_NUMBER.replace('count', 'least')} and (?:no|not) more than"
    rf" {_NUMBER.replace('count', 'most')} (?:members|directors)\b"
)
_CLASS = re.compile(
    r"\bOur Class (?P<name>[123IVX]{1,3}) directors? (?:is|are) (?P<names>[^;:]{3,200})\.?\Z"
)
_NAMES = re.compile(
    r"(?:(?:Mr|Ms|Mrs|Dr|Messrs)\. )?(?:[A-Z][\w.'\u2019-]*,? )*[A-Z][\w.'\u2019-]*\Z"
)
_MEMBERS = re.compile(
    r"\b(?P<name>Audit|Compensation|Nominating and (?:Corporate )?Governance) Committee is"
    r" (?:currently )?(?:comprised|composed) of (?P<names>[^;]{3,200})\Z"
)
_SIGNED = re.compile(r"\brespectfully submitted\b|\bsubmitted by\b", re.IGNORECASE)
_SURNAME = re.compile(
    r"(?:Mr|Ms|Mrs|Dr)\. (?:[A-Z]\. )?(?:[A-Z][\w'\u2019-]+ )?([A-Z][\w'\u2019-]+)"
)


def classes(stated: Stated) -> Said:
    """Do the directors of the classes come to the number the board is said to have?"""
    sizes = list(_sizes(stated))
    counted = dict(_classes(stated))
    numbers = {count for _, _, count in sizes}
    if len(numbers) != 1:
        return
    size, (sentence, found, _) = numbers.pop(), sizes[0]
    where = sentence.where(stated.file, found.start(), found.end())
    told = " + ".join(str(count) for count in counted.values())
    if len(counted) > 1 and sum(counted.values()) == size:
        yield right(RULE, where, f"{told} directors of {len(counted)} classes are {size}")
    elif len(counted) > 1:
        yield note(RULE, where, str(size), told, f"the classes named have {sum(counted.values())}")
    for other in stated.having("at least"):
        between = _RANGE.search(other.lower)
        least = count_of(between["least"]) if between else None
        most = count_of(between["most"]) if between else None
        if least and most and least <= size <= most:
            yield right(RULE, where, f"{size} members, between {least} and {most}")
            return


def _sizes(stated: Stated) -> Iterator[tuple[Sentence, re.Match[str], int]]:
    for sentence in stated.having("board"):
        found = _SIZE.search(sentence.lower)
        count = count_of(found["count"] or found["other"]) if found else None
        if found and count:
            yield sentence, found, count


def _classes(stated: Stated) -> Iterator[tuple[str, int]]:
    """The classes with the number of their directors, where each is a name and nothing else."""
    for sentence in stated.having("our class "):
        found = _CLASS.search(sentence.text)
        if found is None:
            continue
        names = re.split(r", and |, | and ", found["names"].rstrip("."))
        if all(_NAMES.match(each) for each in names):
            yield found["name"], len(names)


def committees(stated: Stated) -> Said:
    """Is the audit committee's report signed by its members?"""
    passages = stated.passages
    for sentence in stated.having("committee is "):
        for found in _MEMBERS.finditer(sentence.text):
            names = _SURNAME.findall(found["names"])
            where = sentence.where(stated.file, found.start(), found.end())
            if found["name"] != "Audit" or len(names) < 2:
                continue
            for at, passage in enumerate(passages):
                below = " ".join(each.text for each in passages[at : at + 4])
                if _SIGNED.search(passage.text) and all(name in below for name in names):
                    says = f"{', '.join(names)} sign the report on line {passage.line}"
                    yield right(COMMITTEE, where, says)
                    return
