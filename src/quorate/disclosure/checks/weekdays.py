"""Is each date on the weekday the statement calls it?"""

from quorate.disclosure.checks.say import Said, right, warning
from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.phrases.dates import WEEKDAYS

RULE = "SELF-WEEKDAY"


def weekdays(stated: Stated) -> Said:
    """Every date with a weekday beside it."""
    for sentence, dates in stated.dates:
        for each in dates:
            if each.weekday is None or each.value is None:
                continue
            where = sentence.where(stated.file, each.start, each.end)
            name = WEEKDAYS[each.value.weekday()]
            because = f"{each.value} is a {name}"
            if each.weekday_agrees:
                yield right(RULE, where, because)
            else:
                yield warning(RULE, where, WEEKDAYS[each.weekday], name, because, "the calendar")


def impossible_days(stated: Stated) -> Said:
    """Every date that no calendar has."""
    for sentence, dates in stated.dates:
        for each in dates:
            if each.value is None and not each.year_shared and "/" not in each.text:
                yield warning(
                    "SELF-DATE",
                    sentence.where(stated.file, each.start, each.end),
                    each.text,
                    "a day that the calendar has",
                    "no calendar has it",
                    "the calendar",
                )
