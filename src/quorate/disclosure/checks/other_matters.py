"""On matters that nobody noticed, do the proxies follow the board or their own judgment?"""

import re

from quorate.disclosure.checks.say import Said, warning
from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.phrases.sentences import Sentence

RULE = "SEC-14A4-C"

_OTHERS = ("other matter", "other business")
_BOARD = re.compile(
    r"\b(?:intend to|will|to) vote\b[^.;]{0,60}\bas (?:recommended by )?the board\b"
    r"(?: of directors)?(?: may)?(?: recommends?| directs?)?"
)
_OWN = re.compile(
    r"\b(?:discretion|(?:best )?judgment) of (?:your|the) prox(?:y|ies)\b"
    r"|\bin their (?:own )?discretion\b"
)
_EITHER = re.compile(r"\bif no recommendation\b|\bor,? (?:if|in the absence)\b|\bor in their\b")


def other_matters(stated: Stated) -> Said:
    """Two ways of voting what is not on the card."""
    board = _first(stated, _BOARD)
    own = _first(stated, _OWN)
    if board is None or own is None or board[0] is own[0]:
        return
    if any(_EITHER.search(each.lower) for each in stated.having(*_OTHERS)):
        return
    sentence, found = board
    yield warning(
        RULE,
        sentence.where(stated.file, found.start(), found.end()),
        "as the board recommends",
        "one way of voting such matters",
        f"line {own[0].line(own[1].start())} leaves them to the discretion of the proxies",
        "17 CFR 240.14a-4(c)",
    )


def _first(stated: Stated, words: re.Pattern[str]) -> tuple[Sentence, re.Match[str]] | None:
    for sentence in stated.having(*_OTHERS):
        found = words.search(sentence.lower) if "proposals" not in sentence.lower else None
        if found:
            return sentence, found
    return None
