"""Must there be inspectors of election, and what do they still take?"""

from datetime import datetime

from quorate.rules.cite import law

HOLDERS = 2000

DUTIES = (
    "ascertain the number of shares outstanding and the voting power of each",
    "determine the shares represented at the meeting and the validity of proxies and ballots",
    "count all votes and ballots",
    "determine and keep a record of the disposition of any challenges",
    "certify the number of shares represented and the count of all votes and ballots",
)


@law("8 Del. C. § 231(a)", "8 Del. C. § 231(e)")
def required(*, listed: bool, holders_of_record: int) -> bool:
    """Must the corporation appoint inspectors before the meeting?

    What it decides: it must where a class of its stock is listed on an exchange or quoted on the
    system of a registered association, or is held of record by more than 2,000.

    Example: a listed company with 300 holders of record must; an unlisted one with 2,000 need not.

    Authority: § 231(a) requires them, § 231(e) exempts the others unless charter or bylaws say
    otherwise.
    """
    return listed or holders_of_record > HOLDERS


@law("8 Del. C. § 231(c)")
def in_time(received: datetime, polls_closed: datetime) -> bool:
    """Is a ballot, a proxy or a revocation still taken?

    What it decides: it is taken up to the closing of the polls on its matter, that second included,
    whenever it is keyed.  Only the Court of Chancery may let in what comes after.

    Example: polls close at 2:45 p.m.: a vote of 2:46 is out, a card of 2:40 keyed at 3:10 is in.

    Authority: § 231(c): no ballot, proxies or votes, nor any revocations thereof or changes
    thereto, shall be accepted by the inspectors after the closing of the polls.
    """
    return received <= polls_closed


@law("8 Del. C. § 231(d)")
def reconcilable(votes: int, shares: int) -> bool:
    """May inspectors look beyond proxies and ballots, to other reliable information?

    What it decides: they may to reconcile what banks and brokers submit with more votes than the
    holder of record authorized or holds, and then say in the certificate what they relied on.

    Example: 860,471 votes on a position of 859,647: 824 too many, to be reconciled.

    Authority: § 231(d); Seidman & Associates v. G.A. Financial, 837 A.2d 21 (Del. Ch. 2003).
    """
    return votes > shares
