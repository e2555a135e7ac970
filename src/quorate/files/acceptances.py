"""Which findings has somebody accepted, with which reason, and until when?

An acceptance names the rule and the place.  It is not a way to switch a rule off: one without a
reason or without a name is refused, and one that meets nothing is told.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from quorate.disclosure.findings import Finding
from quorate.files import times
from quorate.files.faults import Fault, InputError
from quorate.files.shapes import Document, Field, read
from quorate.words import Json

ACCEPTANCE = {
    "rule": Field(needed=True, says="the id of the rule, such as SELF-ROW-SUM"),
    "where": Field(needed=True, says="FILE:LINE, or words of the place"),
    "reason": Field(needed=True, says="why the finding may stand"),
    "by": Field(needed=True, says="the name of who accepts it"),
    "until": Field(says="the last day the acceptance holds, as 2027-05-31"),
}
SHAPE = {"accepted": Field("objects", needed=True, fields=ACCEPTANCE)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance:
    """A finding that may stand, on whose word."""

    rule: str
    where: str
    reason: str
    by: str
    until: date | None
    line: int  # of the acceptance's own file

    def meets(self, finding: Finding) -> bool:
        """Is it this finding's rule and place?"""
        if finding.rule != self.rule:
            return False
        place = f"{finding.where.file}:{finding.where.line}"
        return self.where == place or _words(self.where) in _words(finding.where.text)

    def holds(self, today: date) -> bool:
        return self.until is None or today <= self.until


@dataclass(frozen=True, slots=True)
class Sifted:
    """Findings that stand, those accepted with their acceptance, and acceptances of no use."""

    findings: tuple[Finding, ...]
    accepted: tuple[tuple[Finding, Acceptance], ...]
    expired: tuple[Acceptance, ...]
    idle: tuple[Acceptance, ...]  # they meet nothing


def _words(text: str) -> str:
    return " ".join(text.casefold().split())


def sift(findings: Iterable[Finding], given: Sequence[Acceptance], today: date) -> Sifted:
    """The findings, less those that an acceptance still in force meets."""
    standing: list[Finding] = []
    accepted: list[tuple[Finding, Acceptance]] = []
    met: set[int] = set()
    for finding in findings:
        meeting = [each for each in given if each.meets(finding)]
        met |= {id(each) for each in meeting}
        in_force = [each for each in meeting if each.holds(today)]
        if in_force:
            accepted.append((finding, in_force[0]))
        else:
            standing.append(finding)
    return Sifted(
        findings=tuple(standing),
        accepted=tuple(accepted),
        expired=tuple(each for each in given if id(each) in met and not each.holds(today)),
        idle=tuple(each for each in given if id(each) not in met),
    )


def read_acceptances(path: Path) -> tuple[Acceptance, ...]:
    """The acceptances of a file.  Raises InputError with every fault found."""
    if not path.is_file():
        raise InputError(Fault(str(path), "no such file; --accept takes a YAML file"))
    document = read(path, SHAPE)
    found: list[Acceptance] = []
    if not document.faults and isinstance(document.data, dict):
        listed = document.data["accepted"]
        for at, each in enumerate(listed if isinstance(listed, list) else []):
            if isinstance(each, dict):
                found.append(_acceptance(document, at, each))
    if document.faults:
        raise InputError(*document.faults)
    return tuple(found)


def _acceptance(document: Document, at: int, values: dict[str, Json]) -> Acceptance:
    place = ("accepted", str(at))
    texts = {name: str(values.get(name) or "").strip() for name in ACCEPTANCE}
    for name, field in ACCEPTANCE.items():
        if field.needed and not texts[name]:
            document.fault((*place, name), f"{name!r} is empty: {field.says}")
    until = None
    if texts["until"]:
        try:
            until = times.day(texts["until"])
        except ValueError as error:
            document.fault((*place, "until"), str(error))
    line, _ = document.marks.get(place, (1, 1))
    return Acceptance(
        rule=texts["rule"],
        where=texts["where"],
        reason=texts["reason"],
        by=texts["by"],
        until=until,
        line=line,
    )
