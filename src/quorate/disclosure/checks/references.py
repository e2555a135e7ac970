"""Do the proposals and annexes that the statement refers to exist, and are headings of one kind?"""

import re
from collections import Counter

from quorate.disclosure.checks.say import Said, note, warning
from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.document import Form
from quorate.disclosure.findings import Where

OFTEN = 2  # times a proposal is named that is put
REFERENCE, HEADING = "SELF-REFERENCE", "SELF-HEADING"

_PROPOSAL = re.compile(r"\bProposal (?:No\. ?)?(?P<number>\d{1,2})\b(?!\.\d)")
_ANNEX = re.compile(
    r"\battached (?:hereto |to this proxy statement )?(?:as|in) "
    r"(?P<kind>Annex|Appendix) (?P<name>[A-Z]|\d)\b"
)
_OTHERS = re.compile(
    r"\b(?:20\d\d (?:annual|special) meeting|prior|previous|last year|20\d\d proxy)"
)
_BODY_HEADING = re.compile(
    r"(?:PROPOSAL|Proposal) (?P<no>NO\.|No\.|Number|NUMBER)? ?(?P<number>\d{1,2})\b"
    r"[\s:.\u2013\u2014-]"
)


def proposals(stated: Stated) -> Said:
    """A proposal that is referred to and is not put."""
    last = max((int(each.number) for each in stated.facts.proposals), default=0)
    named = Counter[int]()
    for sentence in stated.having("proposal"):
        named.update(int(each["number"]) for each in _PROPOSAL.finditer(sentence.text))
    # One more than once named is one whose heading was not read.
    if stated.document.form is Form.PDF or named[last + 1] != 1 or named[last] < OFTEN:
        return
    for sentence in stated.having("proposal"):
        if _OTHERS.search(sentence.lower):
            continue
        for found in _PROPOSAL.finditer(sentence.text):
            if int(found["number"]) == last + 1:
                yield warning(
                    REFERENCE,
                    sentence.where(stated.file, found.start(), found.end()),
                    found.group(),
                    f"Proposal 1 to {last}",
                    f"{last} proposals are put",
                )


def annexes(stated: Stated) -> Said:
    """An annex that is said to be attached and has no heading."""
    headed = set()
    for passage in stated.passages:
        text = passage.text.strip(" |*#")
        found = re.match(r"(annex|appendix|exhibit)\s+([a-z]|\d)\b", text, re.IGNORECASE)
        if found:
            headed.add(found[2].upper())
    if not headed or stated.document.form is Form.PDF:
        return
    for sentence in stated.having("attached"):
        for found in _ANNEX.finditer(sentence.text):
            if found["name"] not in headed:
                yield warning(
                    REFERENCE,
                    sentence.where(stated.file, found.start("kind"), found.end()),
                    f"{found['kind']} {found['name']}",
                    f"{found['kind']} {', '.join(sorted(headed))}",
                    "no part of the statement has this heading",
                )


def headings(stated: Stated) -> Said:
    """Headings of proposals, some with `No.` and some without."""
    found: dict[bool, list[tuple[int, int, str]]] = {True: [], False: []}
    for passage in stated.document.paragraphs():
        match = _BODY_HEADING.match(passage.text.strip("*# "))
        if match and len(passage.text) < 200 and (passage.level or passage.text.isupper()):
            number = int(match["number"])
            found[bool(match["no"])].append((number, passage.line, passage.text))
    with_no = {number for number, _, _ in found[True]}
    without = [each for each in found[False] if each[0] not in with_no]
    if with_no and without:
        number, line, text = without[0]
        yield note(
            HEADING,
            Where(stated.file, line, text[:80]),
            f"Proposal {number}",
            f"Proposal No. {number}",
            f"proposal {min(with_no)} is headed with `No.`, {len(without)} others are not",
        )
