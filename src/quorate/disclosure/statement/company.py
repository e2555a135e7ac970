"""Which company is it, under whose law, and when does its year end?"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from quorate.disclosure.document import Document, Paragraph, Tag
from quorate.disclosure.facts import Fact, How
from quorate.disclosure.findings import Where
from quorate.disclosure.phrases.sentences import Sentence
from quorate.disclosure.statement.facts import Day, most_told

STATES = (
    "Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware",
    "Florida", "Georgia", "Hawaii", "Idaho", "Illinois", "Indiana", "Iowa", "Kansas", "Kentucky",
    "Louisiana", "Maine", "Maryland", "Massachusetts", "Michigan", "Minnesota", "Mississippi",
    "Missouri", "Montana", "Nebraska", "Nevada", "New Hampshire", "New Jersey", "New Mexico",
    "New York", "North Carolina", "North Dakota", "Ohio", "Oklahoma", "Oregon", "Pennsylvania",
    "Rhode Island", "South Carolina", "South Dakota", "Tennessee", "Texas", "Utah", "Vermont",
    "Virginia", "Washington", "West Virginia", "Wisconsin", "Wyoming", "Puerto Rico",
    "Bermuda", "Ireland", "Jersey", "Luxembourg", "Switzerland", "Canada", "Marshall Islands",
)  # fmt: skip
_ALTERNATIVES = "|".join(sorted(STATES, key=len, reverse=True))
_NAME = r"(?:[A-Z0-9][\w&\u2019'.,/()-]*|&|of|and|the|de|for)"
_CHARTER = re.compile(
    r"\(?\s*(?:exact )?name of (?:the )?registrant as specified in (?:its|the) charter",
    re.IGNORECASE,
)
_MEETING_OF = re.compile(
    rf"[Mm]eeting of (?:[Ss]tock|[Ss]hare"
    rf"|[Uu]nit)holders of (?P<name>(?:{_NAME} ){{0,7}}{_NAME})(?=[, ]|$)"
)
# The boxes of the cover, which may stand on one line with the name.
_BOX = re.compile(r"[☐☒☑]|14a.12\)?|§ ?240")
_COVER = 1_500  # passages within which the cover ends; a dump of tags may stand before it
_IS_OF_STATE = re.compile(
    rf"\ba[n]? (?P<state>{_ALTERNATIVES}) (?:corporation|company|statutory trust|limited"
    rf"|real estate|public benefit|business trust|stock|nonstock)"
)
_BODY = re.compile(r" (?:corporation|company|trust|limited|public benefit)")
_UNDER = re.compile(r"corporations? (?:law|act)|laws of|incorporated in|organi[sz]ed|existing")
_LAWS_OF = re.compile(
    rf"\b(?:incorporated|organized|organised|existing)\b[^.;]{{0,60}}\b(?:in|of"
    rf"|under the laws of)(?: the)?(?: State| Commonwealth)?(?: of)? (?P<state>{_ALTERNATIVES})\b"
)
_LAW = re.compile(
    rf"\b(?:(?P<state>{_ALTERNATIVES}) (?:General Corporation|Business Corporations?) (?:Law|Act)"
    rf"|(?:General Corporation|Business Corporations?) (?:Law|Act) of(?: the)?"
    rf"(?: State of| Commonwealth of)? (?P<state2>{_ALTERNATIVES})\b)"
)
_HEADER_STATE = re.compile(r"STATE OF INCORPORATION:\s*(?P<code>[A-Z]{2})\b")
_YEAR = re.compile(r"\b(?:fiscal )?year[s]? (?:ended|ending)(?: on)?\s*$")


def company(document: Document, sentences: Sequence[Sentence]) -> tuple[Fact[str], ...]:
    """The registrant's name: as tagged, as on the cover, as in the notice."""
    found: list[Fact[str]] = []
    found.extend(
        Fact(tag.text, _where(document, tag), How.TAGGED)
        for tag in document.tags
        if tag.name == "dei:EntityRegistrantName" and tag.text
    )
    found += _on_the_cover(document)
    for sentence in sentences[:400]:
        match = _MEETING_OF.search(sentence.text)
        if match and len(match["name"]) > 2:
            name = match["name"].strip(" ,(")
            where = sentence.where(document.file, match.start("name"), match.end("name"))
            found.append(Fact(name, where, How.STATED))
            break
    return tuple(found)


def _where(document: Document, tag: Tag) -> Where:
    return Where(document.file, tag.line, tag.text)


def _on_the_cover(document: Document) -> Iterator[Fact[str]]:
    """The line above `(Name of Registrant as Specified In Its Charter)`, or what precedes it."""
    above: Paragraph | None = None
    for number, passage in enumerate(document.passages()):
        if number > _COVER:
            return
        match = _CHARTER.search(passage.text)
        if match:
            before = passage.text[: match.start()].strip(" |")
            source = passage if len(before) > 2 else above
            name = before if len(before) > 2 else (above.text if above else "")
            name = _BOX.split(name)[-1].strip(" |()")
            if source is not None and 2 < len(name) < 100:
                yield Fact(name, Where(document.file, source.line, name), How.PLACED)
            return
        if any(letter.isalpha() for letter in passage.text):
            above = passage


def state(sentences: Sequence[Sentence], file: str, names: Sequence[str]) -> tuple[Fact[str], ...]:
    """The state it is incorporated in; of its law alone it is inferred."""
    short = {name.split()[0].lower().strip(",.") for name in names if name}
    said: list[Fact[str]] = []
    law: list[Fact[str]] = []
    for sentence in sentences:
        said += _said_to_be_of(sentence, short, file)
        law += _under_law_of(sentence, file)
    return _most_told(said) or _most_told(law)


def _said_to_be_of(sentence: Sentence, short: AbstractSet[str], file: str) -> Iterator[Fact[str]]:
    """`a Delaware corporation`, said of the company and of no other."""
    if not _BODY.search(sentence.lower):
        return
    for match in _IS_OF_STATE.finditer(sentence.text):
        before = sentence.lower[max(match.start() - 90, 0) : match.start()]
        if "company" in before or "corporation" in before or any(each in before for each in short):
            yield _state(sentence, match, "state", file, How.STATED)


def _under_law_of(sentence: Sentence, file: str) -> Iterator[Fact[str]]:
    if not _UNDER.search(sentence.lower):
        return
    for match in _LAWS_OF.finditer(sentence.text):
        yield _state(sentence, match, "state", file, How.INFERRED)
    for match in _LAW.finditer(sentence.text):
        yield _state(sentence, match, "state" if match["state"] else "state2", file, How.INFERRED)


def _most_told(facts: Sequence[Fact[str]]) -> tuple[Fact[str], ...]:
    value = most_told(each.value for each in facts)
    return tuple(each for each in facts if each.value == value)


def _state(sentence: Sentence, match: re.Match[str], group: str, file: str, how: How) -> Fact[str]:
    return Fact(match[group], sentence.where(file, match.start(), match.end()), how)


def fiscal_year_ends(sentences: Sequence[Sentence], file: str) -> tuple[Fact[Day], ...]:
    """The end of the year the annual report covers, wherever that report is spoken of."""
    found = []
    for sentence in sentences:
        lower = sentence.lower
        if "year" not in lower or not ("annual report" in lower or "10-k" in lower):
            continue
        for stated in sentence.dates:
            before = lower[max(stated.start - 30, 0) : stated.start]
            if stated.value is not None and _YEAR.search(before):
                where = sentence.where(file, stated.start, stated.end)
                found.append(Fact(Day(stated.value, stated.weekday), where, How.STATED))
    return tuple(found)
