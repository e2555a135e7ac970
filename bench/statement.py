"""What does a long proxy statement look like?  Made up, as EDGAR has it, of any length.

A notice that says what every statement says, then a biography, a table of pay and a table of awards
for one officer after another, their numbers tagged as inline XBRL tags them.
"""

from itertools import count

HEAD = """<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL">
<head><title>DEF 14A</title></head><body>
<div style="display:none"><ix:header><ix:hidden>
<ix:nonNumeric name="dei:EntityRegistrantName" contextRef="c0">Harbor Light Company</ix:nonNumeric>
</ix:hidden></ix:header></div>
<p style="text-align:center"><b>Harbor Light Company</b></p>
<p>SCHEDULE 14A</p>
<p>Proxy Statement Pursuant to Section 14(a) of the Securities Exchange Act of 1934</p>
<p>NOTICE OF ANNUAL MEETING OF STOCKHOLDERS</p>
<p>PROXY STATEMENT</p>
<p>The Annual Meeting of Stockholders of Harbor Light Company, a Delaware corporation, will be held
on Thursday, May 14, 2026, at 10:00 a.m. Eastern Time. The record date for the meeting is March 20,
2026. On the record date there were 1,000,000 shares of common stock outstanding, each entitled to
one vote. These materials are first being sent to stockholders on or about April 6, 2026.</p>
<p><b>Proposal 1: Election of directors</b></p>
<p>The Board recommends a vote FOR each nominee. Directors are elected by a plurality.</p>
"""
TAIL = "</body></html>\n"


def long_statement(size: int) -> str:
    """A statement of at least so many characters."""
    parts = [HEAD]
    length = len(HEAD)
    for number in count(1):
        if length >= size:
            break
        parts.append(_officer(number))
        length += len(parts[-1])
    return "".join([*parts, TAIL])


def _officer(number: int) -> str:
    salary, stock, other = 400_000 + number, 900_000 + 3 * number, 20_000 + number
    cells = (2025, salary, stock, other, salary + stock + other)
    rows = "".join(f"<td style='text-align:right'><span>{cell:,}</span></td>" for cell in cells)
    tagged = (
        f'<ix:nonFraction name="ecd:PeoTotalCompAmt" contextRef="c{number}" unitRef="usd" '
        f'decimals="0" id="f{number}">{cells[-1]:,}</ix:nonFraction>'
    )
    return f"""<p style="font:10pt Times"><b>Officer Number {number}</b></p>
<p style="font:10pt Times;margin:6pt 0">Officer {number} has served as a vice president since March
{1 + number % 28}, 2019, and before that with a maker of lamps. The officer&#8217;s pay in 2025 was
${tagged}, of which {stock * 100 // cells[-1]}% was in stock that vests over three years, as the
Compensation Committee decided on February {1 + number % 28}, 2025.</p>
<table style="border-collapse:collapse"><tr><td><b>Name</b></td><td><b>Year</b></td>
<td><b>Salary ($)</b></td><td><b>Stock Awards ($)</b></td><td><b>All Other ($)</b></td>
<td><b>Total ($)</b></td></tr><tr><td>Officer {number}</td>{rows}</tr></table>
"""
