"""What must a proxy statement say of deadlines, of votes and of how it reached holders?"""

from datetime import date

from quorate.rules.cite import law
from quorate.rules.federal.cards import UNIVERSAL

POSTED = date(2009, 1, 1)
EXPLAINED = date(2010, 3, 29)
COMMUNICATIONS = date(2019, 5, 2)


@law("17 CFR 240.14a-5(e)")
def deadlines_to_state(meeting_day: date) -> tuple[str, ...]:
    """The rules whose deadlines for next year a statement must print.

    What it decides: the last day for proposals under Rule 14a-8 and the day from which notice of
    other matters is untimely; at meetings after August 31, 2022 also the last day for a dissident's
    notice under Rule 14a-19.

    Example: two in 2013, three in 2026.

    Authority: Rule 14a-5(e)(1), (2) and (4).
    """
    always = ("17 CFR 240.14a-8(e)", "17 CFR 240.14a-4(c)(1)")
    return (*always, "17 CFR 240.14a-19(b)") if meeting_day >= UNIVERSAL else always


@law("17 CFR 240.14a-101, Item 21(b)")
def effects_to_state(meeting_day: date, *, elects: bool) -> frozenset[str]:
    """What a statement must say the effect of, beside the vote that each matter needs.

    What it decides: abstentions and broker non-votes; at meetings after August 31, 2022 that elect
    directors, withheld votes too.

    Example: withheld votes in 2026, not in 2013.

    Authority: Schedule 14A, Item 21(b), as amended.
    """
    always = {"abstentions", "broker non-votes"}
    return frozenset(always | {"withheld votes"} if elects and meeting_day >= UNIVERSAL else always)


@law("17 CFR 240.14a-16", since=POSTED)
def must_be_posted(meeting_day: date) -> bool:
    """Must the material be on a public website, whatever is mailed?

    What it decides: of every filer from January 1, 2009.

    Example: yes in 2013.

    Authority: Rule 14a-16(b) and (n), as made to bind all filers on that day.
    """
    return meeting_day >= POSTED


@law("17 CFR 240.14a-16(f)(2)", since=EXPLAINED)
def explanation_may_accompany(sent: date) -> bool:
    """May an explanation of the notice go with a notice of availability?

    What it decides: from March 29, 2010 it may; before, the notice went alone but for what state
    law asks.

    Example: with a notice of April 29, 2013 it may.

    Authority: Rule 14a-16(f)(2)(iv).
    """
    return sent >= EXPLAINED


@law("17 CFR 240.14a-16(m)")
def notice_only_is_open(*, business_combination: bool) -> bool:
    """May material be delivered by a notice of availability at all?

    What it decides: not for a business combination.

    Example: a merger goes with the full set.

    Authority: Rule 14a-16(m).
    """
    return not business_combination


@law("17 CFR 240.14a-4(f)", "17 CFR 240.14a-3(a)")
def card_may_go(card_sent: date, definitive_filed: date | None) -> bool:
    """May a card be sent on a day?

    What it decides: it may once the definitive statement is filed, with it or after it.

    Example: filed and sent on April 29, 2013.

    Authority: Rule 14a-4(f).
    """
    return definitive_filed is not None and definitive_filed <= card_sent


@law("17 CFR 229.407(d)(3)(i)(B)")
def auditor_communications(filed: date) -> str:
    """The standard an audit committee's report names for what it discussed with the auditor.

    What it decides: the applicable requirements of the PCAOB and the Commission, from May 2, 2019;
    before, the statement on auditing standards No. 61.

    Example: a report of 2013 names No. 61.

    Authority: Item 407(d)(3)(i)(B), as amended on that day.
    """
    if filed >= COMMUNICATIONS:
        return "the applicable requirements of the PCAOB and the Commission"
    return "Statement on Auditing Standards No. 61"
