"""Which proposals does the statement put, under which titles, and where does each have its say?

Proposals are found by their headings (`PROPOSAL NO. 3 - …`, `Item 3. …`), in the body, in the
table of contents, on the card and in summaries; where there are none, by the numbered list of the
notice.  Their numbers must run from 1: a number that does not is another item, such as one of
Regulation S-K.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quorate.disclosure.document import CELL, Paragraph
from quorate.disclosure.phrases.numbers import count_of

NUMBERS_MAX = 40  # proposals of one meeting; the most ever put are some twenty

_LENGTH_MAX = 320  # characters; longer is a paragraph that begins with the words
_NUMBER = (
    r"(?P<number>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|[IVX]{1,4}\b)"
)
_HEADING = re.compile(
    r"(?P<word>(?:(?:management|company|board|voting|agenda) )?(?:proposal|item|matter|resolution))"
    rf"(?: (?:no\.?|number|#))? ?#?{_NUMBER}(?![\w%])(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
# The other way round: `Election of Directors (Proposal No. 1)`, `(Item 1 on Proxy Card)`.
_TAIL = re.compile(
    rf"(?P<rest>.{{0,200}}?)\((?P<word>proposal"
    rf"|item)(?: no\.?)? {_NUMBER}(?: on (?:the )?(?:your )?(?:proxy )?card)?\)"
    r"(?P<page>(?:\s*\|)?\s*\d{0,3})\s*",
    re.IGNORECASE | re.DOTALL,
)
_SEPARATOR = re.compile(r"^[\s:.)\u2013\u2014|*-]+")
_PAGE = re.compile(r"(?:\s*\|)?[\s.]*(?:\|\s*)?(?:page\s+)?\d{1,3}\s*$", re.IGNORECASE)
_CONTINUED = re.compile(r"\s*\((?:continued|cont[\u2019'.]?d?)\)\s*$", re.IGNORECASE)
_REFERENCE = re.compile(
    r"^(?:of|in|on|above|below|is|are|was|will|has|have|requires?|and|or|to be|,|by|at the|if|as"
    r"|has"
    r"|receives?|must|may|should|for the|under|set forth|described)\b|^[,;\u2019']"
)
_NO_TITLE = re.compile(
    r"(?:to )?(?:transact|consider|act upon|conduct)?[\w ]{0,24}\b(?:such|any) other (?:business"
    r"|matter)|(?:the|our) board\b.{0,40}\brecommend|table of contents|page\b",
    re.IGNORECASE,
)
# A title that a line has cut: it ends in a word that another must follow.
_GOES_ON = re.compile(
    r"\b(?:of|to|the|and|for|on|in|by|our|an?|or|with|from|as|its|approve|named|executive|officers?"
    r"[\u2019']?|independent|registered|public|appointment|regarding|requesting|proposal)$",
    re.IGNORECASE,
)
_LINE = re.compile(r"[A-Z(\u201c\"][^.?!]{3,110}")
_CHOICE = re.compile(
    r"(?:for|against|abstain|withhold|one year|1 year|yes|no|page|☐|o|¨|ý)\b[\s\w]{0,12}\Z",
    re.IGNORECASE,
)
_PURPOSES = re.compile(
    r"\b(?:for the following (?:purposes|matters)|following (?:purposes|matters|items|proposals"
    r"|business)"
    r"|items of business|purposes? of the (?:annual |special )?meeting|agenda)\b",
    re.IGNORECASE,
)
_LISTED = re.compile(r"\(?(?P<number>\d{1,2})[.)]\s+(?P<rest>\S.{8,})", re.DOTALL)
_WITHIN = re.compile(
    r"\((?P<number>\d{1,2})\)\s+(?P<rest>(?:to|the|a|an)\b[^;.]{8,300})", re.IGNORECASE
)
# What begins a part of the statement that is no proposal's.
_ENDS_THE_SAY = re.compile(
    r"(?:annual report|(?:stock|share)holder proposals (?:for|to be)|(?:stock"
    r"|share)holders?[\u2019']? proposals$|other (?:matters|business|information)"
    r"|(?:frequently asked )?questions and answers|information about (?:the|our|voting|this)"
    r"|about the (?:annual )?meeting|general information|voting information"
    r"|additional information|voting (?:procedures|and)|householding|security ownership"
    r"|stock ownership|beneficial ownership"
    r"|executive compensation|compensation discussion|report of the|ownership of|annex|appendix"
    r"|submission of|executive officers|director compensation"
    r"|certain relationships|corporate governance|equity compensation plan)",
    re.IGNORECASE,
)
_REACH = 25  # paragraphs and rows after the words that open the list


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a proposal; `at` is its place among the passages, `end` where its say ends."""

    number: str
    title: str
    at: int
    line: int
    end: int
    in_contents: bool


def proposal_headings(passages: Sequence[Paragraph]) -> tuple[Heading, ...]:
    """The headings of all proposals, in their order."""
    found = list(_found(passages))
    for word in ("proposal", "item", "matter", "resolution"):
        of_word = [each for each in found if word in each[0]]
        kept = _running_from_one([each[1] for each in of_word])
        if kept > 1 or (kept == 1 and word == "proposal"):
            return _bounded([each[1] for each in of_word if int(each[1].number) <= kept], passages)
    listed = list(_listed(passages))
    kept = _running_from_one(listed)
    return tuple(each for each in listed if int(each.number) <= kept)


def _running_from_one(headings: Sequence[Heading]) -> int:
    """How far the numbers run from 1 without a gap."""
    numbers = {int(each.number) for each in headings}
    last = 0
    while last + 1 in numbers and last < NUMBERS_MAX:
        last += 1
    return last


def _found(passages: Sequence[Paragraph]) -> Iterator[tuple[str, Heading]]:
    for at, passage in enumerate(passages):
        if len(passage.text) > _LENGTH_MAX:
            continue
        match = _HEADING.match(passage.text)
        if match is not None:
            title, paged = _after(match["rest"].strip(), passages, at)
        elif match := _TAIL.fullmatch(passage.text):
            title, paged = _before(match, passages, at)
        else:
            continue
        number = _number(match["number"])
        proposed = number is not None and 1 <= number <= NUMBERS_MAX
        if proposed and title and not _NO_TITLE.match(title):
            yield (
                match["word"].lower(),
                Heading(str(number), title, at, passage.line, at + 1, paged),
            )


def _after(rest: str, passages: Sequence[Paragraph], at: int) -> tuple[str, bool]:
    """The title that follows the number, or stands in the next paragraph."""
    if _REFERENCE.match(rest):
        return "", False
    title, paged = _title(rest)
    if at + 1 >= len(passages):
        return title, paged
    if not title:
        return _title_below(passages[at + 1])
    if not paged and _GOES_ON.search(title) and _LINE.fullmatch(passages[at + 1].text):
        more, paged = _title_below(passages[at + 1])
        title = f"{title} {more}".strip()
    return title, paged


def _before(tail: re.Match[str], passages: Sequence[Paragraph], at: int) -> tuple[str, bool]:
    """The title that precedes the number in brackets, or stands in the paragraph above."""
    title, _ = _title(tail["rest"])
    if not title and at > 0 and len(passages[at - 1].text) <= 200:
        title, _ = _title(passages[at - 1].text)
    return title, any(each.isdigit() for each in tail["page"])


def _number(words: str) -> int | None:
    if words.isdigit() or words.lower() not in {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii"}:
        return None if set(words) <= set("IVX") else count_of(words)
    return ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"].index(words.lower()) + 1


def _title(rest: str) -> tuple[str, bool]:
    """A title without what stands before and after it; and whether a page follows."""
    bare = _SEPARATOR.sub("", rest)
    cells = [cell.strip() for cell in bare.split(CELL)]
    words = next((cell for cell in cells if cell and not _CHOICE.match(cell)), "")
    paged = bool(_PAGE.search(bare)) and not re.search(
        r"(?:for|of|fiscal|year|in|december 31,) \d{4}$", bare, re.IGNORECASE
    )
    bare = _CONTINUED.sub("", _PAGE.sub("", words) if paged else words).strip(" .:|\u2013\u2014-")
    return (bare if any(each.isalpha() for each in bare) and len(bare) > 5 else ""), paged


def _title_below(passage: Paragraph) -> tuple[str, bool]:
    if len(passage.text) > 200 or _HEADING.match(passage.text) or passage.text.endswith(","):
        return "", False
    return _title(passage.text)


def _bounded(headings: Sequence[Heading], passages: Sequence[Paragraph]) -> tuple[Heading, ...]:
    """Each heading with the end of its say: the next heading of another proposal."""
    out = []
    for at, heading in enumerate(headings):
        end = len(passages)
        for below in range(heading.at + 2, min(len(passages), heading.at + 600)):
            if _ENDS_THE_SAY.match(passages[below].text) and len(passages[below].text) < 90:
                end = below
                break
        for later in headings[at + 1 :]:
            if later.number != heading.number or later.at - heading.at < 3:
                end = min(end, later.at)
                break
        brief = end - heading.at <= 3 and not _says_much(passages[heading.at + 1 : end])
        out.append(replace(heading, end=end, in_contents=heading.in_contents or brief))
    return tuple(out)


def _says_much(passages: Sequence[Paragraph]) -> bool:
    return any(len(each.text) > 150 for each in passages)


def _listed(passages: Sequence[Paragraph]) -> Iterator[Heading]:
    """The numbered list that follows `for the following purposes`."""
    for at, passage in enumerate(passages[:600]):
        words = _PURPOSES.search(passage.text)
        if words is None:
            continue
        found = [(match, at, passage) for match in _WITHIN.finditer(passage.text, words.end())]
        if len(found) < 2:
            found = []
            for below, each in enumerate(passages[at + 1 : at + _REACH], at + 1):
                listed = _LISTED.match(each.text)
                if listed:
                    found.append((listed, below, each))
        if len(found) > 1 and found[0][0]["number"] == "1":
            for match, place, each in found:
                line = each.line_at(match.start())
                title = match["rest"].split(CELL)[0].strip(" .;")[:300]
                if not _NO_TITLE.match(title):
                    number = match["number"]
                    yield Heading(number, title, place, line, place + 1, in_contents=True)
            return
