"""What does a finding under a rule say, in a line?

The law's rules have their page in the law reference; the checks of a document against itself have
only this line.
"""

NAMES: dict[str, str] = {
    "8K-507-A": "The results are reported late.",
    "BRK-7": "A matter that brokers may vote has broker non-votes.",
    "SELF-EVENT-DATE": "The dates of the report do not fit the meeting's.",
    "SELF-OUTCOME": "The outcome stated does not follow from the votes.",
    "SELF-PERCENT": "A percentage is not that of the numbers beside it.",
    "SELF-PRESENT": "More votes are reported than shares are said to be there.",
    "SELF-ROW-SUM": "A row of votes does not add up to what the other rows add up to.",
    "SELF-WEEKDAY": "A date has another weekday in the calendar.",
}


def name(rule: str) -> str:
    """The line of a rule; nothing where it has none."""
    return NAMES.get(rule, "")
