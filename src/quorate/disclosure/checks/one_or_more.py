"""Is it one nominee or several?  The singular and the plural against the seats that are filled."""

import re

from quorate.disclosure.checks.say import Said, note
from quorate.disclosure.checks.stated import Stated
from quorate.words import ItemKind

RULE = "SELF-NUMBER"

_ONE = re.compile(
    r"\b(?:elect|election of|for) the (?:director nominee|nominee for director)(?! (?:who|for whom"
    r"|that|with|receiv\w+|and|named|\w+ed))\b(?=[\s.,;]|$)"
)
_EACH_HIS = re.compile(r"\beach (?:to serve |to hold office )?until (?:his|her) successors\b")


def nominees(stated: Stated) -> Said:
    """One nominee where several stand."""
    seats = {each.value.seats for each in stated.facts.seats}
    several = bool(seats) and min(seats) > 1
    if not several or not any(each.kind is ItemKind.ELECTION for each in stated.facts.proposals):
        return
    for sentence in stated.having("nominee", "successors"):
        for pattern, expected in (
            (_ONE, "the director nominees"),
            (_EACH_HIS, "until his or her successor"),
        ):
            for found in pattern.finditer(sentence.lower):
                yield note(
                    RULE,
                    sentence.where(stated.file, found.start(), found.end()),
                    sentence.text[found.start() : found.end()],
                    expected,
                    f"{min(seats)} directors are elected",
                )
