"""How is a check written as JSON?  In the contract's form, the same bytes for the same findings."""

import json
from collections.abc import Mapping

from quorate.disclosure.findings import Finding
from quorate.files.acceptances import Sifted


def dump(sifted: Sifted, facts: Mapping[str, object]) -> str:
    """The findings and the facts; what was accepted, where anything was."""
    said: dict[str, object] = {
        "findings": [as_json(each) for each in sifted.findings],
        "facts": dict(facts),
    }
    if sifted.accepted:
        said["accepted"] = [
            as_json(finding) | {"reason": acceptance.reason, "by": acceptance.by}
            for finding, acceptance in sifted.accepted
        ]
    return json.dumps(said, ensure_ascii=False, indent=1) + "\n"


def as_json(finding: Finding) -> dict[str, object]:
    """One finding in the contract's form."""
    where = finding.where
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "where": {"file": where.file, "line": where.line, "text": where.text},
        "says": finding.says,
        "expected": finding.expected,
        "because": finding.because,
        "authority": finding.authority,
    }
