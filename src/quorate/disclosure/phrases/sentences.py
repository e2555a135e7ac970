"""Where does a sentence end, and on which line of which file does it stand?"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from quorate.disclosure.document import Paragraph
from quorate.disclosure.findings import Where
from quorate.disclosure.phrases.dates import StatedDate, dates_in

# A full stop, and what begins after it.  Where a short word before it is no end, see below.
_STOP = re.compile(r"[.!?][”\"\u2019')\]]{0,3}\s+(?=[“\"\u2018'(\[]{0,2}[A-Z0-9•])")
_NO_END = re.compile(
    r"(?:\b(?:Inc|Corp|Co|Ltd|Mr|Mrs|Ms|Messrs|Dr|Prof|Jr|Sr|St|No|Nos|Art|Sec|Rev|Gen|Sen|Hon|vs?"
    r"|U\.S|e\.g|i\.e|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|[A-Z])|[ap]\.m)\.\Z"
)
# After these a capital letter begins a new sentence all the same.
_BEGINS_ANEW = re.compile(
    r"(?:The|A|An|If|In|On|At|For|To|We|Our|You|Your|It|This|These|Each|All)\b"
)
_MAY_END = re.compile(r"(?:Inc|Corp|Co|Ltd|Jr|Sr|U\.S|[ap]\.m)\.\Z")

_DATED = re.compile(r"\d{4}|\d/\d")  # what may hold a date

_NUMBER_MAX = 3  # characters: so short, what ends in a full stop is the number of a list's item

LENGTH_MAX = 4_000  # characters; what is longer is no sentence and is cut into pieces


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a paragraph, from `start`; `at` is the paragraph's place in the document.

    `lower` is the text in small letters, as long as it is, its hyphens plain.
    """

    text: str
    lower: str
    start: int
    paragraph: Paragraph
    at: int
    dates: tuple[StatedDate, ...] = ()

    def line(self, offset: int = 0) -> int:
        return self.paragraph.line_at(self.start + offset)

    def where(self, file: str, begin: int, end: int) -> Where:
        """The place of the words from one offset to another."""
        return Where(file, self.line(begin), self.text[begin:end].strip())


def sentences_in(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of a text, each from where to where."""
    begin = 0
    for stop in _STOP.finditer(text):
        if stop.start() - begin <= _NUMBER_MAX:
            continue
        before = text[max(begin, stop.start() - 10) : stop.start() + 1]
        after = text[stop.end() : stop.end() + 6]
        if _NO_END.search(before) and not (_MAY_END.search(before) and _BEGINS_ANEW.match(after)):
            continue
        yield from _cut(begin, stop.end())
        begin = stop.end()
    if begin < len(text):
        yield from _cut(begin, len(text))


def _cut(begin: int, end: int) -> Iterator[tuple[int, int]]:
    for at in range(begin, end, LENGTH_MAX):
        yield at, min(at + LENGTH_MAX, end)


def sentences_of(passages: Iterable[Paragraph]) -> Iterator[Sentence]:
    """The sentences of these passages in their order."""
    for at, paragraph in enumerate(passages):
        text = paragraph.text
        for begin, end in sentences_in(text):
            words = text[begin:end].rstrip()
            dates = dates_in(words) if _DATED.search(words) else ()
            yield Sentence(words, _lower(words), begin, paragraph, at, dates)


def _lower(words: str) -> str:
    """Small letters, character for character, every hyphen the plain one."""
    lower = words.lower()
    if len(lower) != len(words):
        lower = "".join(each.lower() if len(each.lower()) == 1 else each for each in words)
    if lower.isascii():
        return lower
    return lower.replace("\u2010", "-").replace("\u2011", "-").replace("\xa0", " ")
