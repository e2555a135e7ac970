"""How is a check written as SARIF 2.1.0, which editors and code hosts read?"""

import json
from collections.abc import Iterable
from urllib.parse import quote

from quorate.disclosure.findings import Finding
from quorate.disclosure.rule_names import name
from quorate.files.acceptances import Acceptance, Sifted

VERSION = "2.1.0"
SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


def dump(sifted: Sifted, program_version: str) -> str:
    """One run with every finding; an accepted one is there and marked as suppressed."""
    found = [(each, None) for each in sifted.findings]
    every = [*found, *sifted.accepted]
    driver = {
        "name": "quorate check",
        "version": program_version,
        "rules": [_rule(rule) for rule in _rules(finding for finding, _ in every)],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, acceptance) for finding, acceptance in every],
    }
    log = {"$schema": SCHEMA, "version": VERSION, "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=1) + "\n"


def _rules(findings: Iterable[Finding]) -> list[str]:
    return sorted({each.rule for each in findings})


def _rule(rule: str) -> dict[str, object]:
    says = name(rule)
    return {"id": rule, "shortDescription": {"text": says}} if says else {"id": rule}


def _result(finding: Finding, acceptance: Acceptance | None) -> dict[str, object]:
    said = f"says {finding.says}; expected {finding.expected}"
    where = finding.where
    region = {"startLine": max(where.line, 1), "snippet": {"text": where.text}}
    result: dict[str, object] = {
        "ruleId": finding.rule,
        "level": finding.severity.value,
        "message": {"text": f"{said}: {finding.because} ({finding.authority})"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": quote(where.file)},
                    "region": region,
                }
            }
        ],
    }
    if acceptance is not None:
        result["suppressions"] = [
            {
                "kind": "external",
                "status": "accepted",
                "justification": f"{acceptance.reason} ({acceptance.by})",
            }
        ]
    return result
