"""Is a proxy statement right?  Against the law of its day, against itself, against the call."""

from quorate.disclosure.checks.all import said
from quorate.disclosure.checks.stated import stated as read
from quorate.disclosure.document import Document
from quorate.disclosure.findings import Checked, Confirmed, Finding, gravest_first
from quorate.disclosure.statement.form import facts_form
from quorate.entries.meeting import MeetingCalled


def findings(document: Document, called: MeetingCalled | None = None) -> Checked:
    """Every finding on a proxy statement, what was found right, and the facts they rest on.

    `called` is the meeting's call, where the statement is checked against one.
    """
    stated = read(document)
    every = list(said(stated, called))
    found = [each for each in every if isinstance(each, Finding)]
    return Checked(
        findings=tuple(sorted(found, key=gravest_first)),
        confirmed=tuple(each for each in every if isinstance(each, Confirmed)),
        facts=facts_form(stated.facts),
    )
