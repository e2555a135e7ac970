"""What does a finding under a rule say, in a line?

The law's rules have their page in the law reference; the checks of a document against itself have
only this line.
"""

NAMES: dict[str, str] = {
    "8K-507-A": "The results are reported late.",
    "BRK-2": "A broker's own vote of uninstructed shares is out of time.",
    "BRK-3": "A matter that brokers may not vote is called routine.",
    "BRK-4": "Whether brokers may vote a matter is not settled as the exchange would.",
    "BRK-7": "A matter that brokers may vote has broker non-votes.",
    "DGCL-213-A": "The record date is not within the days the law allows.",
    "DGCL-216": "The quorum is below what the law allows.",
    "DGCL-219-A": "The list of holders is not open for as long as the law asks.",
    "DGCL-222-A": "Notice is not given within the days the law allows.",
    "DGCL-222-B": "Notice is not given within the days the law allows.",
    "DGCL-231": "The inspectors are not in office as the law asks.",
    "DGCL-242-A": "An amendment of the charter is not put to the vote the law asks.",
    "DGCL-242-B": "An amendment of the charter is not put to the vote the law asks.",
    "NYSE-312.07": "Abstentions are not counted as the exchange asks.",
    "SEC-14A4-B1": "The card does not offer the choices it must.",
    "SEC-14A4-B2": "The card does not offer a vote against that has effect.",
    "SEC-14A4-B3": "The card does not offer the intervals it must.",
    "SEC-14A4-C": "The day for votes at discretion is not the one that governs.",
    "SEC-14A4-OV": "The card does not say what becomes of too many marks.",
    "SEC-14A5-F": "The proxy statement lacks a deadline for the next meeting.",
    "SEC-14A8-E2": "The deadline for holders' proposals is not the one the rule gives.",
    "SEC-14A16": "A notice alone is sent too late.",
    "SELF-DATE": "A date is one no calendar has, or is told twice and differs.",
    "SELF-EVENT-DATE": "The dates of the report do not fit the meeting's.",
    "SELF-ORDER": "Days stand in an order in which they cannot have come.",
    "SELF-OUTCOME": "The outcome stated does not follow from the votes.",
    "SELF-PERCENT": "A percentage is not that of the numbers beside it.",
    "SELF-PRESENT": "More votes are reported than shares are said to be there.",
    "SELF-ROW-SUM": "A row of votes does not add up to what the other rows add up to.",
    "SELF-STANDARD": "Two required votes are told for one matter.",
    "SELF-TREATMENT": "Two effects are told for one kind of vote.",
    "SELF-WEEKDAY": "A date has another weekday in the calendar.",
}


def name(rule: str) -> str:
    """The line of a rule; nothing where it has none."""
    return NAMES.get(rule, "")
