"""An agreement replaces the prior one of its name, and a certificate keeps to its own terms."""

import pytest

from tests.disclosure.checks.saying import statement, told

REPLACED = (
    "The Amended and Restated {} Agreement became effective at the closing, at which time it "
    "replaced and superseded the Prior Registration Rights Agreement."
)


@pytest.mark.parametrize(
    ("name", "fires"), [("Registration Rights", False), ("Stockholders", True)]
)
def test_an_agreement_replaces_its_own_prior(name: str, fires: bool) -> None:
    checked = statement(("OTHER MATTERS", REPLACED.format(name)))

    assert bool(told(checked, "SELF-AGREEMENT")) is fires


@pytest.mark.parametrize(
    ("whose", "fires"), [("the Corporation's charter", False), ("the Company's charter", True)]
)
def test_a_certificate_defines_who_speaks(whose: str, fires: bool) -> None:
    more = [
        "CERTIFICATE OF AMENDMENT",
        'Acme Corporation (the "Corporation") certifies:',
        f"FIRST: that {whose} is amended.",
    ]

    assert bool(told(statement(more=more), "SELF-TERM")) is fires
