"""Which of the defects that careful readers proved does the check find, and what else does it say?

A defect is known by the rule it offends and the line it stands on.  A finding that no reader noted
is false until somebody has looked at it and put it among the known.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from quorate.disclosure.checks import findings
from quorate.disclosure.reading.read import read

# The reader's number of a defect, with the rule and line of its finding; none where no check
# decides it, see docs/reference/checks.md.
STATEMENT_2013: dict[str, tuple[str, int] | None] = {
    "D-01": ("DGCL-213-A", 111), "D-02": ("SELF-WEEKDAY", 901), "D-03": ("SEC-14A8-E2", 778),
    "D-04": ("CB-7", 784), "D-05": ("CB-7", 784), "D-06": ("SEC-14A4-C", 784),
    "D-07": ("SEC-14A8-E2", 778), "D-08": ("NQ-BID-2", 688), "D-09": ("NQ-BID", 684),
    "D-10": ("SELF-ORDER", 545), "D-11": ("SELF-AS-OF", 462), "D-12": ("SELF-VESTING", 462),
    "D-13": ("SELF-VESTING", 462), "D-14": ("DGCL-242-A", 756), "D-15": ("SELF-STANDARD", 648),
    "D-16": ("SELF-STANDARD", 672), "D-17": ("SELF-TREATMENT", 191),
    "D-18": ("SELF-SENTENCE", 191), "D-19": ("BRK-7", 191), "D-20": ("SEC-14A4-B2", 863),
    "D-21": ("SELF-NUMBER", 610), "D-22": None, "D-23": ("SELF-HEADING", 634),
    "D-24": ("SELF-EFFECTIVE", 816), "D-25": ("RS-6", 742), "D-26": ("RS-6", 812),
    "D-27": ("RS-1", 712), "D-28": ("SELF-TERM", 808), "D-29": ("SELF-SIGNED", 820),
    "D-30": ("SELF-AGREEMENT", 522), "D-31": ("SELF-NAME", 553), "D-32": ("SELF-NAME", 403),
    "D-33": None, "D-34": ("SK-403", 473), "D-35": ("SELF-GROUP", 480), "D-36": None,
    "D-37": ("SELF-OUTSTANDING", 723), "D-38": ("RS-1", 723), "D-39": ("RS-3", 728),
    "D-40": ("SK-402-SRC", 455), "D-41": ("SELF-OFFICERS", 422), "D-42": ("SELF-OFFICERS", 394),
    "D-43": ("SEC-14A3-E", 219), "D-44": ("SEC-14A21", 644), "D-45": ("SK-402-SRC", 384),
    # Of the list of contradictions, what the list of defects does not have.
    "X-27": ("SEC-14A4-C", 788), "X-31": ("SELF-CUTOFF", 170),
}  # fmt: skip
# The same defects, found in a second place or as another rule.
AGAIN_2013 = frozenset({("SELF-STANDARD", 756), ("SELF-NUMBER", 614), ("SELF-NUMBER", 859)})
CABOT_2024: dict[str, tuple[str, int] | None] = {
    "1": ("SELF-BLANK", 24173),
    "2": ("SELF-BLANK", 28820),
    "3": ("SK-403", 6833),
}
# What its reader noted can all be explained, and is no finding.
ABBOTT_2025: dict[str, tuple[str, int] | None] = {}


@dataclass(frozen=True, slots=True)
class FindingsScore:
    """Of one document: defects found, defects missed, and findings that are none."""

    document: str
    found: tuple[str, ...]
    missed: tuple[str, ...]
    false: tuple[str, ...]


def findings_scores(shared: Path) -> list[FindingsScore]:
    """The scores of the findings, a document each."""
    real = shared / "real" / "proxy-statements"
    return [
        _score("2013, damaged text", shared / "seed-proxy-statement.txt", STATEMENT_2013),
        _score("2024, inline XBRL", real / "cabot-2024.html", CABOT_2024),
        _score("2025, Markdown", real / "abbott-2025.md", ABBOTT_2025),
    ]


def _score(document: str, path: Path, known: dict[str, tuple[str, int] | None]) -> FindingsScore:
    told = {
        (each.rule, each.where.line)
        for each in findings(read(path.read_bytes(), path.name)).findings
    }
    false = told - {place for place in known.values() if place} - AGAIN_2013
    return FindingsScore(
        document,
        tuple(number for number, place in known.items() if place in told),
        tuple(number for number, place in known.items() if place not in told),
        tuple(f"{rule} on line {line}" for rule, line in sorted(false)),
    )


def findings_section(shared: Path) -> Iterator[str]:
    """Defects found and missed, and findings that are no defects."""
    scores = findings_scores(shared)
    yield from ("## Findings on proxy statements", "")
    yield "A defect is one that a careful reader proved; a finding that is none of them is false."
    yield from ("", "| statement | found | missed | false |", "|---|---:|---:|---:|")
    for each in scores:
        yield f"| {each.document} | {len(each.found)} | {len(each.missed)} | {len(each.false)} |"
    yield ""
    for each in scores:
        for word, names in (("Missed", each.missed), ("False", each.false)):
            if names:
                yield f"{word} in {each.document}: {', '.join(names)}."
    yield ""
