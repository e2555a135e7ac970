"""Do the outstanding awards add up, have they a market value, and vest when they are said to?"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from quorate.disclosure.checks.say import Said, note, right, warning
from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.findings import Confirmed, Finding, Where
from quorate.disclosure.phrases.cells import Shown
from quorate.disclosure.phrases.dates import dates_in
from quorate.disclosure.statement.tables.table import Entry, StatementTable, TableKind
from quorate.rules.cite import authority
from quorate.rules.days import anniversary
from quorate.rules.federal import officers

VALUE, AS_OF, VESTING, SUM = "SK-402-SRC", "SELF-AS-OF", "SELF-VESTING", "SELF-SUM"
WRONG_MAX = 2  # rows of a table that an author gets wrong
NEAR = 7  # days from the rest of a pattern within which one date is a slip

_UNITS = re.compile(r"\bnumber of (?:shares|units)|\bshares or units\b|\bunits of stock\b")
_MARKET = re.compile(r"\bmarket (?:or payout )?value\b")
_NOT_VESTED = re.compile(r"\bnot\s+vested\b|\bunvested\b")
_EARNED = re.compile(r"\bunearned\b|\bequity incentive plan\b|\bpayout\b")
_UNVESTED_AS_OF = re.compile(
    r"\b(?:unexercised|not yet vested|unvested|not vested|outstanding)\b[^:;.]{0,60}?\bas of "
)
_VESTS = re.compile(
    r"(?P<count>\d{1,3}(?:,\d{3})+|\d{1,3}) (?:shares |options |units )?(?:\(\d{1,2}\))?"
    r"(?:will )?vest(?:s|ed)?(?: on)? (?P<day>\d{1,2}/\d{1,2}/\d{2,4}|[A-Z][a-z]+ \d{1,2}, \d{4})"
)
_IN_YEARS = re.compile(
    r"(?P<count>\d{1,3}(?:,\d{3})+) (?:shares |units )?vesting (?P<years>one|two|three|four|five)"
    r" years? (?:from|after) the (?:grant date|date of grant)"
)
_GRANTED = re.compile(r"\bgrant date of (?P<day>[A-Z][a-z]+ \d{1,2}, \d{4})")
_YEARS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}


def market_values(stated: Stated) -> Said:
    """Has every row of unvested stock its value, and is it the same price for each?"""
    for table in stated.of_kind(TableKind.OUTSTANDING_EQUITY):
        units, market = _columns(table)
        if units is None or market is None:
            continue
        for name, entry in _named(table):
            count = entry.cells[units].whole if units < len(entry.cells) else None
            value = entry.cells[market] if market < len(entry.cells) else None
            if entry.uncertain or not count or value is None:
                continue
            if value.shown is Shown.NONE:
                yield warning(
                    VALUE,
                    Where(stated.file, entry.line, name),
                    f"no market value for {count:,} units",
                    f"{count:,} times the closing price at the end of the fiscal year",
                    "the value of stock that has not vested has a column of its own",
                    authority(officers.unvested_value),
                )


def _columns(table: StatementTable) -> tuple[int | None, int | None]:
    """The one column of unvested units, and the one of their value."""
    headings = [each.heading.lower() for each in table.columns[1:]]
    plain = [
        at
        for at, heading in enumerate(headings)
        if _NOT_VESTED.search(heading) and not _EARNED.search(heading)
    ]
    market = [at for at in plain if _MARKET.search(headings[at])]
    units = [at for at in plain if at not in market and _UNITS.search(headings[at])]
    one = len(units) == 1 and len(market) == 1
    return (units[0], market[0]) if one else (None, None)


def _named(table: StatementTable) -> Iterator[tuple[str, Entry]]:
    name = ""
    for entry in table.entries:
        name = entry.label or name
        yield name, entry


def prices(stated: Stated) -> Said:
    """Units times one price: a value that fits another price than all the others is wrong."""
    for table in stated.of_kind(TableKind.OUTSTANDING_EQUITY):
        units, market = _columns(table)
        if units is None or market is None:
            continue
        pairs = list(_pairs(table, units, market))
        price = _common_price(pairs)
        if price is None:
            continue
        said = [_valued(Where(stated.file, each[1].line, each[0]), price, each) for each in pairs]
        # Where more than two differ they are another stock, or valued on another day.
        if sum(isinstance(each, Finding) for each in said) <= WRONG_MAX:
            yield from said


def _valued(
    where: Where, price: Decimal, pair: tuple[str, Entry, int, Decimal]
) -> Finding | Confirmed:
    _, _, count, value = pair
    if abs(count * price - value) <= max(Decimal(count) / 200, Decimal(1)):
        return right(SUM, where, f"{count:,} x ${price} = {value:,}")
    return warning(
        SUM,
        where,
        f"{value:,}",
        f"{count * price:,.0f}",
        f"{count:,} units at ${price}, the price of the table's other rows",
        authority(officers.unvested_value),
    )


def _pairs(
    table: StatementTable, units: int, market: int
) -> Iterator[tuple[str, Entry, int, Decimal]]:
    for name, entry in _named(table):
        if entry.uncertain or max(units, market) >= len(entry.cells):
            continue
        count, value = entry.cells[units].whole, entry.cells[market].value
        if count and value:
            yield name, entry, count, value


def _common_price(pairs: Sequence[tuple[str, Entry, int, Decimal]]) -> Decimal | None:
    """The price to the cent that most rows have, where all but one or two have it."""
    cents = Decimal("0.01")
    found = Counter((value / count).quantize(cents) for _, _, count, value in pairs if count >= 500)
    if sum(found.values()) < 4:
        return None
    price, times = found.most_common(1)[0]
    return price if times * 10 >= sum(found.values()) * 8 else None


def totals(stated: Stated) -> Said:
    """A row without a name that is the sum of the rows above it."""
    for table in stated.of_kind(TableKind.OUTSTANDING_EQUITY):
        for at, entry in enumerate(table.entries):
            above = _above(table.entries, at)
            filled = [n for n, cell in enumerate(entry.cells) if cell.shown is Shown.NUMBER]
            if entry.label or len(above) < 2 or not filled or len(filled) == len(entry.cells):
                continue
            for column in filled:
                parts = [each.cells[column].amount or Decimal(0) for each in above]
                printed = entry.cells[column].value
                if printed is not None and sum(parts) == printed and sum(map(bool, parts)) > 1:
                    told = " + ".join(f"{part:,}" for part in parts if part)
                    where = Where(stated.file, entry.line, above[0].label)
                    yield right(SUM, where, f"{told} = {printed:,}")


def _above(entries: Sequence[Entry], at: int) -> Sequence[Entry]:
    """The rows of the same person above one: back to the last that has a name."""
    for begin in range(at - 1, -1, -1):
        if entries[begin].label:
            return entries[begin:at]
    return ()


def as_of(stated: Stated) -> Said:
    """Do the footnotes speak of the day the table speaks of?"""
    for table in stated.of_kind(TableKind.OUTSTANDING_EQUITY):
        days = [each.value.date for each in stated.facts.fiscal_year_ends]
        ended = stated.facts.fiscal_year_end
        if ended is None or len(set(days)) != 1:
            continue
        for sentence in stated.between(table.where.line + 1, _last_line(table)):
            for said in _UNVESTED_AS_OF.finditer(sentence.lower):
                told = [each for each in sentence.dates if 0 <= each.start - said.end() < 3]
                day = told[0].value if told else None
                if day is not None and day == anniversary(ended.value.date, -1):
                    yield note(
                        AS_OF,
                        sentence.where(stated.file, said.start(), told[0].end),
                        str(day),
                        str(ended.value.date),
                        f"the table shows the awards at the end of the fiscal year, "
                        f"{ended.value.date}; this is the end of the year before",
                    )


def _last_line(table: StatementTable) -> int:
    return (
        max([entry.line for entry in table.entries] + [each.where.line for each in table.footnotes])
        + 4
    )


def vesting(stated: Stated) -> Said:
    """Does one date of a yearly series stand a few days off the others?"""
    for sentence in stated.having("vest"):
        found = [(each, _day(each["day"])) for each in _VESTS.finditer(sentence.text)]
        for run in _series([(match, day) for match, day in found if day is not None]):
            days = [day for _, day in run]
            usual = Counter((day.month, day.day) for day in days).most_common(1)[0]
            odd = [(match, day) for match, day in run if (day.month, day.day) != usual[0]]
            if len(odd) != 1 or usual[1] < 2:
                continue
            match, day = odd[0]
            expected = day.replace(month=usual[0][0], day=usual[0][1])
            if abs((day - expected).days) <= NEAR:
                yield note(
                    VESTING,
                    sentence.where(stated.file, match.start(), match.end()),
                    str(day),
                    str(expected),
                    f"the other parts vest on {expected:%B} {expected.day} of their years",
                )


def _series(
    found: Sequence[tuple[re.Match[str], date]],
) -> Iterator[list[tuple[re.Match[str], date]]]:
    """Runs of one number that vests in one year after another, three or more."""
    run: list[tuple[re.Match[str], date]] = []
    for each in found:
        goes_on = (
            run and run[-1][0]["count"] == each[0]["count"] and run[-1][1].year + 1 == each[1].year
        )
        if not goes_on:
            if len(run) > 2:
                yield run
            run = []
        run.append(each)
    if len(run) > 2:
        yield run


def _day(words: str) -> date | None:
    found = dates_in(words)
    return found[0].value if found else None


def granted(stated: Stated) -> Said:
    """Does stock vest so many years after its grant as one place says, on the day of the other?"""
    vests = [
        (sentence, each, _day(each["day"]))
        for sentence in stated.having("vest")
        for each in _VESTS.finditer(sentence.text)
    ]
    before = None
    for sentence in stated.having("grant"):
        told = _IN_YEARS.search(sentence.text)
        grant = _GRANTED.search(sentence.text)
        if grant is None and before is not None and told is not None:
            grant = _GRANTED.search(before.text) if before.at == sentence.at else None
        before = sentence
        day = _day(grant["day"]) if grant else None
        if told is None or day is None:
            continue
        due = anniversary(day, _YEARS[told["years"]])
        same = [each for each in vests if each[1]["count"] == told["count"]]
        if len(same) == 1 and same[0][2] is not None and same[0][2] != due:
            other, match, printed = same[0]
            yield warning(
                VESTING,
                other.where(stated.file, match.start(), match.end()),
                str(printed),
                str(due),
                f"line {sentence.line(told.start())} has {told['count']} vesting {told['years']} "
                f"years after the grant of {day}",
            )
