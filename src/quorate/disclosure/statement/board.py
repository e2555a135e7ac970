"""How many directors are elected, of which class, for how long, and who stands?"""

import re
from collections.abc import Iterator, Sequence

from quorate.disclosure.facts import Fact, How
from quorate.disclosure.phrases.numbers import COUNT, count_of
from quorate.disclosure.phrases.sentences import Sentence
from quorate.disclosure.statement.facts import Seats

SEATS_MAX = 40  # no board that files has more

_ELECTS = re.compile(
    rf"\b(?:elect(?:ion of)?|electing) (?:the |all |each of (?:the |our )?"
    rf"|our )?(?P<count>{COUNT})(?: \(\d{{1,2}}\))?"
    r" (?P<words>(?:[\w\u2019'-]+ ){0,4}?)(?:directors?|nominees?|persons|individuals|trustees?"
    r"|members of (?:the|our) board)\b"
    r"(?P<rest>[^.;]{0,260})"
)
_CLASS = re.compile(r"\b(?:class (?P<name>[123]|iii|ii|i|[abc])\b|(?P<named>[ivx123]+) class\b)")
_UNTIL = re.compile(
    r"\b(?:until|expir\w+ (?:at|in)|ending (?:at|in)|through)(?: the"
    r"| our)?(?: company\u2019s)? (?:annual meeting[\w ]{0,30}(?:in|of) )?(?P<year>20\d\d)\b"
    r"|\bannual meeting (?:of (?:stock|share)holders )?(?:to be held )?in (?P<year2>20\d\d)\b"
    r"|\b(?P<year3>20\d\d) annual meeting\b"
)
_OTHERS = re.compile(
    r"\b(?:may|right to|entitled to|appoint|would|holders of (?:the )?(?:series|preferred)"
    r"|proxy access|nominate)\b"
)

_NAME = (
    r"(?:(?:Mr|Mrs|Ms|Dr|Adm|Gen|Hon|Sen)\. )?(?:[A-Z][\w\u2019'-]+"
    r"|[A-Z]\.)(?: (?:[A-Z][\w\u2019'-]+|[A-Z]\.|de|van|von|del|la|di|Van|Del)){1,4}"
    r"(?:,? (?:Jr|Sr|II|III|IV|Ph\.D|M\.D|MD|PhD)\.?)*"
)
_LIST = re.compile(rf"(?P<names>{_NAME}(?:, {_NAME}){{1,20}},? and {_NAME})")
_TWO = re.compile(rf"(?P<names>{_NAME} and {_NAME})")
_EACH = re.compile(_NAME)
_NOMINATES = re.compile(
    r"\b(?:nominated|nominees?|nominating|to elect|election of|re-elect\w*"
    r"|stand(?:ing)? for (?:re-?)?election)\b",
    re.IGNORECASE,
)
_CARD = re.compile(
    rf"^(?:(?:1\s?)?[a-t][.)]|0\d[.)]?|\d{{1,2}}[.)]|\(\d{{1,2}}\)|1\.\d{{1,2}}[.)]?"
    rf"|\d[a-t][.)]?)\s*[-\u2013|]?\s*"
    rf"(?P<name>{_NAME})(?= \||$)"
)
# Who is called Mr., Ms. or Dr. somewhere is a person.
_CALLED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Messrs|Drs)\. (?=(?P<names>[A-Z][^.;()]{2,120}))")
_SURNAME = re.compile(r"[A-Z][\w\u2019'-]+")
_SUFFIX = re.compile(r",? (?:Jr|Sr|II|III|IV|Ph\.D|M\.D|MD|PhD)\.?")
_NOT_NAMES = re.compile(
    r"\b(?:Board|Directors?|Committee|Company|Annual|Meeting|Stockholders?|Shareholders?|Proposal"
    r"|Class|Chief|Officer|Corporation|Inc|LLP"
    r"|Proxy|Statement|Vote|Election|Executive|Compensation|Governance|Nominating|Audit|Form"
    r"|Report|Act|Bylaws?|Section|Nominees?"
    r"|January|February|March|April|June|July|August|September|October|November|December"
    r"|University|United|States|New York|Chair\w*|President"
    r"|Vice|Senior|General|Counsel|Secretary|The|Our|Each|Item|Rule|Exchange|Securities"
    r"|Independent|Registered|Public|Accounting|Firm|Plan"
    r"|Stock|Common|Shares?|Young|Touche|Deloitte|KPMG|Ernst|Group|Holdings|Bank|Capital"
    r"|Partners)\b"
)


def seats(sentences: Sequence[Sentence], file: str) -> tuple[Fact[Seats], ...]:
    """How many directors are to be elected, wherever it is told in so many words."""
    found = []
    for sentence in sentences:
        if "elect" not in sentence.lower:
            continue
        for match in _ELECTS.finditer(sentence.lower):
            count = count_of(match["count"])
            before = sentence.lower[max(match.start() - 60, 0) : match.start()]
            if not count or count > SEATS_MAX or _OTHERS.search(before):
                continue
            named = _CLASS.search(match["words"] + match["rest"])
            name = (named["name"] or named["named"]).upper() if named else ""
            until = _UNTIL.search(match["rest"])
            year = next((int(each) for each in until.groups() if each), None) if until else None
            where = sentence.where(file, match.start(), match.start("rest"))
            found.append(
                Fact(Seats(count, f"Class {name}" if name else "", year), where, How.STATED)
            )
    return tuple(found)


def nominees(sentences: Sequence[Sentence], file: str) -> tuple[Fact[str], ...]:
    """Those who stand for election, by name, where a list or the card names them."""
    surnames = _surnames(sentences)
    found: dict[str, Fact[str]] = {}
    for fact in _nominees(sentences, file):
        own = _SURNAME.findall(_SUFFIX.sub("", fact.value))
        if own and own[-1].title() in surnames:
            found.setdefault(fact.value, fact)
    return tuple(found.values())


def _surnames(sentences: Sequence[Sentence]) -> frozenset[str]:
    """Every word that follows a Mr., Ms. or Dr. as a name."""
    return frozenset(
        name.title()
        for sentence in sentences
        if "r. " in sentence.text or "s. " in sentence.text
        for called in _CALLED.finditer(sentence.text)
        for name in _SURNAME.findall(called["names"])
    )


def _nominees(sentences: Sequence[Sentence], file: str) -> Iterator[Fact[str]]:
    for sentence in sentences:
        card = _CARD.match(sentence.text)
        if card and len(sentence.text) < 90 and not _NOT_NAMES.search(card["name"]):
            where = sentence.where(file, card.start("name"), card.end("name"))
            yield Fact(card["name"], where, How.PLACED)
        elects = "nomin" in sentence.lower or "elect" in sentence.lower
        words = _NOMINATES.search(sentence.lower) if elects else None
        if words is None:
            continue
        listed = _LIST.search(sentence.text, words.start()) or _TWO.search(
            sentence.text, words.end()
        )
        near = listed is not None and listed.start() - words.end() < 120
        if listed is not None and near and not _NOT_NAMES.search(listed["names"]):
            for name in _EACH.finditer(sentence.text, listed.start("names"), listed.end("names")):
                where = sentence.where(file, name.start(), name.end())
                yield Fact(name.group(), where, How.STATED)
