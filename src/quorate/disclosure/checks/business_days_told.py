"""Were the exchanges open, and the Commission, on the days of prices, filings and letters?"""

import re
from datetime import date, timedelta

from quorate.disclosure.checks.say import Said, note, right
from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.phrases.dates import WEEKDAYS
from quorate.meeting.kept_days import in_calendar
from quorate.rules.business_days import commission, exchanges

TRADING, FILING, WEEKDAY = "SELF-TRADING-DAY", "SELF-FILING-DAY", "SELF-WEEKDAY"

_PRICE = re.compile(
    r"\bclosing (?:sale |sales |market |bid |share |stock )?price\b[^.;]{0,90}?\b(?:on|as of) $"
)
_FILED = re.compile(r"\bfiled\b[^.;]{0,140}?\bon $")
_FILED_AFTER = re.compile(r"[^.;]{0,10}, we filed\b")
_LETTER = re.compile(r"^on $")
_RECEIVED = re.compile(r",? we received (?:notice|notification|a (?:notice|letter))\b")
_LAST_OF = re.compile(r"\blast (?:trading|business) day\b|\bpreceding\b|\bprior to\b|\bnearest\b")


def days(stated: Stated) -> Said:
    """Each day of a closing price, of a filing and of a letter."""
    seen = set[tuple[str, object]]()
    ends = {each.value.date for each in stated.facts.fiscal_year_ends}
    for sentence, dates in stated.dates:
        if not any(word in sentence.lower for word in ("price", "filed", "received")):
            continue
        for each in dates:
            day = each.value
            if day is None or not in_calendar(day) or each.year_shared:
                continue
            before = sentence.lower[max(each.start - 170, 0) : each.start]
            after = sentence.lower[each.end : each.end + 60]
            rule = _rule(before, after)
            if rule is None or (rule, day) in seen:
                continue
            seen.add((rule, day))
            calendar = commission() if rule == FILING else exchanges()
            where = sentence.where(stated.file, each.start, each.end)
            name = WEEKDAYS[day.weekday()]
            if calendar.is_open(day):
                yield right(rule, where, f"{day}, a {name}: open, by the days of {calendar.name}")
            elif rule == TRADING and not (
                _LAST_OF.search(sentence.lower) or day in ends or _ends_a_period(day)
            ):
                yield note(
                    rule,
                    where,
                    str(day),
                    f"{calendar.before(day, 1)}, the trading day before",
                    f"{day} is a {name}, and {calendar.name} were closed: it has no closing price",
                    "the calendar",
                )


def _ends_a_period(day: date) -> bool:
    """The last or the first of a month: what is meant is the last trading day of a period."""
    return day.day == 1 or (day + timedelta(days=1)).day == 1


def _rule(before: str, after: str) -> str | None:
    if _PRICE.search(before):
        return TRADING
    if _FILED.search(before) or _FILED_AFTER.match(after):
        return FILING
    if before.endswith("on ") and _RECEIVED.match(after):
        return WEEKDAY
    return None


def own_days(stated: Stated) -> Said:
    """The weekdays of the record date and of the day of sending."""
    for told, what in (
        (stated.facts.record_date, "the record date"),
        (stated.facts.mailed_on, "the day of sending"),
    ):
        if told is not None:
            day = told.value.date
            says = f"{what}, {day}, is a {WEEKDAYS[day.weekday()]}"
            yield right(WEEKDAY, told.where, says)
