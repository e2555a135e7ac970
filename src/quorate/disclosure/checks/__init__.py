"""Is a proxy statement right?  Against the law of its day, against itself, against the call."""

from quorate.disclosure.document import Document
from quorate.disclosure.findings import Checked
from quorate.entries.meeting import MeetingCalled


def findings(document: Document, called: MeetingCalled | None = None) -> Checked:
    """Every finding on a proxy statement, what was found right, and the facts they rest on.

    `called` is the meeting's call, where the statement is checked against one.
    """
    del document, called
    return Checked(findings=())
