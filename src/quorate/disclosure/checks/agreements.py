"""Are agreements and parties called what they were defined as?"""

import re

from quorate.disclosure.checks.say import Said, note
from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.document import Paragraph
from quorate.disclosure.findings import Where

RULE, TERM = "SELF-AGREEMENT", "SELF-TERM"

_NAME = r"(?:[A-Z][\w\u2019']+ (?:and |of )?)"
_REPLACED = re.compile(
    rf"\bThe (?P<new>{_NAME}{{1,6}})Agreement (?:became effective|has|will)\b[^.;]{{0,160}}"
    rf"\b(?:replaced|superseded)\b[^.;]{{0,20}}\bthe Prior (?P<old>{_NAME}{{1,4}})Agreement"
)
_CERTIFICATE = re.compile(r"\bcertificate of amendment\b", re.IGNORECASE)
_DEFINES = re.compile(r"\(the [\u201c\"]Corporation[\u201d\"]\)")
_THE_COMPANY = re.compile(r"\bthe Company(?:\u2019s|'s)?\b")
_REACH = 20  # passages of a certificate


def replaced(stated: Stated) -> Said:
    """An agreement said to replace the prior agreement of another name."""
    for sentence in stated.having("superseded", "replaced"):
        for found in _REPLACED.finditer(sentence.text):
            old, new = found["old"].split(), found["new"].split()
            if old != new[-len(old) :]:
                yield note(
                    RULE,
                    sentence.where(stated.file, found.start(), found.end("new") + 9),
                    f"{found['new']}Agreement",
                    f"the {found['old']}Agreement that replaced the prior one",
                    f"it is said to replace the Prior {found['old']}Agreement",
                )


def undefined(stated: Stated) -> Said:
    """A certificate that calls itself the Corporation, and then says the Company."""
    passages = stated.passages
    for at, passage in enumerate(passages):
        if not _DEFINES.search(passage.text) or not _in_certificate(passages, at):
            continue
        for below in passages[at : at + _REACH]:
            found = _THE_COMPANY.search(below.text)
            if found:
                yield note(
                    TERM,
                    Where(stated.file, below.line_at(found.start()), _around(below, found)),
                    found.group(),
                    found.group().replace("Company", "Corporation"),
                    f"line {passage.line} defines the Corporation, and no Company",
                )
                return


def _in_certificate(passages: tuple[Paragraph, ...], at: int) -> bool:
    return any(_CERTIFICATE.search(each.text) for each in passages[max(at - 8, 0) : at + 1])


def _around(passage: Paragraph, found: re.Match[str]) -> str:
    return passage.text[max(found.start() - 30, 0) : found.end() + 50].strip()
