"""Do words by themselves look like the name of a nominee?

Two to seven words that begin with capitals, initials, nicknames in quotation marks and particles
among them, and none of the words that head a part of a filing.
"""

import re

LONGEST = 60  # characters

_PARTICLE = r"de|da|del|der|van|von|la|le|di|bin|al"
_WORD = rf"(?:[A-Z][\w.'\u2019-]*|[\u201c\"(][A-Z][\w.]*[\u201d\")]|{_PARTICLE})"
_NAME = re.compile(rf"{_WORD}(?:,? {_WORD}){{1,6}},?")
_HEADS = re.compile(
    r"\b(?:meeting|proposals?|items?|company|votes?|voting|results|board|directors?|election|form"
    r"|report|shares?|stock|broker|abstentions?|total|class|nominees?|approval|ratification|inc|corp"
    r"|llp|llc|exhibit|signatures?|section|security|holders|matters|amendment|plan|compensation)\b",
    re.IGNORECASE,
)


def is_name(text: str) -> bool:
    """Is it a person's name, and no heading?"""
    words = text.strip(" :;,.-\u2013\u2014\u2022\u00b7")
    if len(words) > LONGEST or not _NAME.fullmatch(words):
        return False
    return _HEADS.search(words) is None
