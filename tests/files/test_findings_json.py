"""The contract's form of a check, key by key."""

import json

from quorate.disclosure.findings import Finding, Where
from quorate.files.acceptances import Acceptance, Sifted
from quorate.files.findings_json import dump
from quorate.meeting.findings import Severity

FOUND = Finding(
    rule="DGCL-213-A",
    severity=Severity.ERROR,
    where=Where("s.txt", 111, "April 15"),
    says="2013-04-15",
    expected="2013-04-19 to 2013-06-08",
    because="64 days before the meeting; at most 60",
    authority="8 Del. C. § 213(a)",
)


def test_a_finding_has_the_keys_of_the_contract() -> None:
    said = json.loads(dump(Sifted((FOUND,), (), (), ()), {"proposals": []}))
    assert said == {
        "findings": [
            {
                "rule": "DGCL-213-A",
                "severity": "error",
                "where": {"file": "s.txt", "line": 111, "text": "April 15"},
                "says": "2013-04-15",
                "expected": "2013-04-19 to 2013-06-08",
                "because": "64 days before the meeting; at most 60",
                "authority": "8 Del. C. § 213(a)",
            }
        ],
        "facts": {"proposals": []},
    }


def test_what_was_accepted_is_told_with_reason_and_name() -> None:
    why = Acceptance(rule="DGCL-213-A", where="s.txt:111", reason="amended", by="Inés Okafor",
                     until=None, line=2)  # fmt: skip
    said = json.loads(dump(Sifted((), ((FOUND, why),), (), ()), {}))
    assert said["findings"] == []
    (accepted,) = said["accepted"]
    assert (accepted["rule"], accepted["reason"], accepted["by"]) == (
        "DGCL-213-A",
        "amended",
        "Inés Okafor",
    )
