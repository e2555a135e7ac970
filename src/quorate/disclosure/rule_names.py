"""What does a rule of a finding ask for, in a line?

The law's rules have their page in the law reference; the checks of a document against itself have
only this line.
"""

NAMES: dict[str, str] = {
    "8K-507-A": "The results are reported within four business days after the meeting.",
    "BRK-7": "A routine matter has no broker non-votes.",
    "SELF-EVENT-DATE": "The cover's date is that of the earliest event, and the report is signed "
    "after it.",
    "SELF-OUTCOME": "The outcome stated follows from the votes.",
    "SELF-PERCENT": "A printed percentage is that of the votes beside it.",
    "SELF-PRESENT": "No more votes are reported than shares were present, or outstanding.",
    "SELF-ROW-SUM": "The votes and non-votes of a row come to what the other rows come to.",
    "SELF-WEEKDAY": "A date's weekday is the calendar's.",
}


def name(rule: str) -> str:
    """The line of a rule; nothing where it has none."""
    return NAMES.get(rule, "")
