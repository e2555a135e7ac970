"""Are the products and quotients that sentences print what their numbers come to?"""

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from quorate.disclosure.checks.say import Said, right, warning
from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.findings import Confirmed, Finding, Where
from quorate.disclosure.phrases.numbers import count_of
from quorate.disclosure.phrases.sentences import Sentence
from quorate.disclosure.statement.tables.table import Entry, Role, TableKind

RULE, PHONE = "SELF-PRODUCT", "SELF-PHONE"
LEAST = 1_000  # shares of an award
BELOW = 16  # lines below a row in which its footnote stands

_SCALE = {"": 1, "million": 10**6, "billion": 10**9}
_AMOUNT = r"\\?\$(?P<amount>\d[\d,]*(?:\.\d+)?)(?: (?P<scale>million|billion))?"
_EACH = re.compile(
    r"(?P<shares>\d{1,3}(?:,\d{3})+) shares,?(?: of [\w ]{0,30}?)? (?:for|at) "
    rf"(?:an aggregate (?:purchase )?price of )?{_AMOUNT},? or (?:approximately )?"
    r"\\?\$(?P<price>\d+\.\d+) per share"
)
_TIMES = re.compile(
    r"\b(?P<times>two|three|four|five|six|seven|eight|nine|ten|twenty|\d{1,3}) times"
    r" (?:greater than |higher than |that of |of )?\\?\$(?P<price>\d+\.\d+),? or"
    r" \\?\$(?P<product>\d+\.\d+)"
)
_VALUE = re.compile(
    rf"market (?:value|capitalization) of {_AMOUNT} and (?P<shares>\d+(?:\.\d+)?) (?P<many>million"
    r"|billion) shares (?:outstanding )?[\w ,]{0,40}price of \\?\$(?P<price>\d+\.\d+)"
)
_LETTERS = re.compile(r"-(?P<word>[A-Z]{4}) \((?P<digits>\d{4})\)")
_KEYS = dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999"[:26], strict=True))
_SHARES = re.compile(r"(?<![\d,.$])(\d{1,3}(?:,\d{3})+) (?:shares|units|options)")


def sentences(stated: Stated) -> Said:
    """Shares for an amount, or so much each; so many times a price; a value over its shares."""
    for sentence in stated.having("$"):
        for found in _EACH.finditer(sentence.text):
            amount = _number(found["amount"]) * _SCALE[found["scale"] or ""]
            yield _quotient(stated, sentence, found, amount, _number(found["shares"]))
        for found in _VALUE.finditer(sentence.text):
            amount = _number(found["amount"]) * _SCALE[found["scale"] or ""]
            shares = _number(found["shares"]) * _SCALE[found["many"]]
            yield _quotient(stated, sentence, found, amount, shares)
        for found in _TIMES.finditer(sentence.text):
            times = Decimal(count_of(found["times"]) or 0)
            product = times * _number(found["price"])
            told = f"{times} x ${found['price']} = ${product}"
            where = sentence.where(stated.file, found.start(), found.end())
            if product == _number(found["product"]):
                yield right(RULE, where, told)
            else:
                yield warning(RULE, where, f"${found['product']}", f"${product}", told)


def _number(digits: str) -> Decimal:
    return Decimal(digits.replace(",", ""))


def _quotient(
    stated: Stated, sentence: Sentence, found: re.Match[str], amount: Decimal, shares: Decimal
) -> Finding | Confirmed:
    """An amount over its shares, where the amount itself may be rounded in its last digit."""
    printed = _number(found["price"])
    unit = Decimal(1).scaleb(-_places(found["price"]))
    loose = Decimal(1).scaleb(-_places(found["amount"])) * _SCALE[found["scale"] or ""] / 2
    low, high = ((amount - loose) / shares - unit / 2, (amount + loose) / shares + unit / 2)
    exact = (amount / shares).quantize(unit / 10, ROUND_HALF_UP)
    told = f"${amount:,} / {shares:,} = ${exact}"
    where = sentence.where(stated.file, found.start(), found.end())
    if low <= printed <= high:
        return right(RULE, where, told)
    return warning(RULE, where, f"${printed}", f"${exact.quantize(unit, ROUND_HALF_UP)}", told)


def _places(digits: str) -> int:
    return len(digits.partition(".")[2])


def telephone(stated: Stated) -> Said:
    """The letters of a telephone number, and the digits given for them."""
    for sentence in stated.having("-800-", "-888-", "-877-", "-866-"):
        for found in _LETTERS.finditer(sentence.text):
            digits = "".join(_KEYS[letter] for letter in found["word"])
            where = sentence.where(stated.file, found.start() + 1, found.end())
            if digits == found["digits"]:
                yield right(PHONE, where, f"{found['word']} is {digits} on the keys")
            else:
                because = f"{found['word']} is {digits} on the keys of a telephone"
                yield warning(PHONE, where, found["digits"], digits, because)


def awards(stated: Stated) -> Said:
    """Stock awards that are a number of shares told for their holder, or of a price printed."""
    printed = _prices(stated)
    for kind in (TableKind.SUMMARY_COMPENSATION, TableKind.DIRECTOR_COMPENSATION):
        for table in stated.of_kind(kind):
            name = ""
            for entry in table.entries:
                name = entry.label or name
                value = table.amount(entry, Role.STOCK_AWARDS)
                where = Where(stated.file, entry.line, name)
                for count, price in _factors(stated, entry, name, printed, value):
                    yield right(RULE, where, f"{count:,f} x ${price:.2f} = {value:,}")


def _prices(stated: Stated) -> frozenset[Decimal]:
    """The prices of the table of outstanding awards."""
    return frozenset(
        cell.value
        for table in stated.of_kind(TableKind.OUTSTANDING_EQUITY)
        for entry in table.entries
        for cell in entry.cells
        if cell.value is not None and cell.places == 2 and not cell.percent
    )


def _factors(
    stated: Stated, entry: Entry, name: str, printed: frozenset[Decimal], value: Decimal | None
) -> Iterator[tuple[Decimal, Decimal]]:
    """A count of whole thousands at a printed price, or a told count at a price of whole cents."""
    if not value:
        return
    for price in printed:
        if value % price == 0 and (value / price) % 1000 == 0:
            yield value / price, price
    surname = name.split("(", maxsplit=1)[0].split(",", maxsplit=1)[0].split()[-1:] if name else []
    for sentence in stated.between(entry.line + 1, entry.line + BELOW):
        if not surname or surname[0] not in sentence.text:
            continue
        for each in _SHARES.findall(sentence.text):
            count = _number(each)
            if count >= LEAST and (value / count * 100) % 1 == 0:
                yield count, value / count
