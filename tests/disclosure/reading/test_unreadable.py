"""An error says which file, what is wrong, and what to do."""

from quorate.disclosure.reading.unreadable import UnreadableError


def test_the_message_has_file_fault_and_remedy() -> None:
    error = UnreadableError("a.pdf", "its pages are pictures", "have the text recognised")

    assert str(error) == "a.pdf: its pages are pictures; have the text recognised"
