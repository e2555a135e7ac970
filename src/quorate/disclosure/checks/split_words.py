"""Does what is said of a split agree with itself: when it takes effect, what it does to capital?"""

import re

from quorate.disclosure.checks.say import Said, error, note, right, warning
from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.phrases.sentences import Sentence

EFFECTIVE, CAPITAL, PART = "SELF-EFFECTIVE", "RS-6", "RS-1"

_ON_FILING = re.compile(
    r"\b(?:amendment|certificate|split|combination)\b[^.;]{0,60}\b(?:become|becomes|be) effective"
    r"(?: on the date| at the time| immediately)?(?: that| when| upon| as of| of| on)*"
    r"(?: the| its| it is| such)*(?: date of)? ?(?:filing|filed)\b"
)
_OR_LATER = re.compile(r"\bor (?:at )?(?:such )?(?:later|other)\b|\bunless\b|\bspecified\b")
_AT_AN_HOUR = re.compile(
    r"\b(?:as of|at|effective(?: as of| at)?) \d{1,2}:\d\d [ap]\.?m\.?[^.;]{0,60}?\(?the"
    r" [\u201c\"]?effective time"
)
_UNAFFECTED = re.compile(
    r"\bnot (?:affect|change|alter)\b[^.;]{0,30}\bcommon stock capital account\b"
    r"|\bcommon stock capital account\b[^.;]{0,40}\bnot (?:be )?(?:affected|changed?)\b"
)
_REDUCED = re.compile(
    r"\bstated capital\b[^.;]{0,120}\breduced\b|\breduc\w+\b[^.;]{0,60}\bstated capital\b"
)
_NOT_REDUCED = re.compile(r"\bcapital of the corporation shall not be reduced\b")
_UNIFORM = re.compile(
    r"\bnot (?:affect|change|alter)\b[^.;]{0,60}"
    r"\b(?:percentage|proportionate) (?:ownership|interest)"
)
_BUT_FRACTIONS = re.compile(r"\bexcept\b|\bfraction|\bother than\b|\bsubject to\b|\bminor\b")
_UP = re.compile(r"\bround(?:ed|ing)? up\b|\brounding up\b")
_SPLIT = re.compile(r"\breverse (?:stock |share )?split\b|\bcombin")


def effect(stated: Stated) -> Said:
    """When the certificate takes effect: on filing, or at an hour that it names itself."""
    filed = _first(stated, "effective", _ON_FILING, without=_OR_LATER)
    named = _first(stated, "effective time", _AT_AN_HOUR)
    if filed is None or named is None:
        return
    sentence, found = named
    yield error(
        EFFECTIVE,
        sentence.where(stated.file, found.start(), found.end()),
        sentence.text[found.start() : found.end()],
        "one time at which it takes effect",
        f"line {filed[0].line(filed[1].start())} has it effective when filed",
        "8 Del. C. § 103(d)" if stated.is_delaware else "the statement itself",
    )


def _first(
    stated: Stated, word: str, words: re.Pattern[str], *, without: re.Pattern[str] | None = None
) -> tuple[Sentence, re.Match[str]] | None:
    """The first sentence that has `word`, words of one pattern, and none of the other."""
    for sentence in stated.having(word):
        found = words.search(sentence.lower)
        if found and (without is None or not without.search(sentence.lower)):
            return sentence, found
    return None


def capital(stated: Stated) -> Said:
    """What becomes of the common stock account and of capital."""
    untouched, reduced = (
        _first(stated, "capital account", _UNAFFECTED),
        _first(stated, "stated capital", _REDUCED, without=_NOT_REDUCED),
    )
    if untouched and reduced:
        sentence, found = untouched
        yield warning(
            CAPITAL,
            sentence.where(stated.file, found.start(), found.end()),
            "the common stock account is not affected",
            "par times the shares that are left; the rest moves to additional paid-in capital",
            f"line {reduced[0].line(reduced[1].start())} has stated capital reduced",
        )
    kept = _first(stated, "shall not be reduced", _NOT_REDUCED)
    if kept and reduced:
        sentence, found = kept
        yield note(
            CAPITAL,
            sentence.where(stated.file, found.start(), found.end()),
            "capital shall not be reduced",
            "a word on the two meanings of capital",
            f"line {reduced[0].line(reduced[1].start())} has stated capital reduced: the one is "
            "the capital of § 244, the other par on the books",
            "8 Del. C. §§ 153, 154, 244",
        )


def percentages(stated: Stated) -> Said:
    """Where fractions are rounded up, percentages do change."""
    uniform = _first(stated, "percentage", _UNIFORM, without=_BUT_FRACTIONS)
    up = _first(stated, "round", _UP)
    if uniform is None or up is None or not _SPLIT.search(uniform[0].lower):
        return
    sentence, found = uniform
    yield note(
        PART,
        sentence.where(stated.file, found.start(), found.end()),
        sentence.text[found.start() : found.end()],
        "except for fractions of a share",
        f"line {up[0].line(up[1].start())} rounds them up: a holder of one share has more of "
        "the company than before",
    )


_APPRAISAL = re.compile(
    r"\bnot entitled to (?:dissenter\u2019?'?s?\u2019?|appraisal)[^.;]{0,30} rights\b"
    r"|\bno (?:dissenter\u2019?'?s?\u2019?|appraisal) rights\b"
)


def appraisal(stated: Stated) -> Said:
    """No appraisal rights: § 262 gives them for mergers and the like, and not for a split."""
    found = _first(stated, "rights", _APPRAISAL)
    splits = any(
        _SPLIT.search(title.value.lower())
        for each in stated.facts.proposals
        for title in each.titles
    )
    if found and stated.is_delaware and splits and not stated.merger:
        sentence, words = found
        says = "none arise: a reverse split is no merger or conversion"
        yield right("DGCL-262", sentence.where(stated.file, words.start(), words.end()), says)
