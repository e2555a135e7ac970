"""May one set of papers serve a household, and until when?"""

from datetime import date

from quorate.rules.cite import law
from quorate.rules.days import on

FROM = date(2000, 12, 4)
NOTICE_DAYS = 60
RESUMED_DAYS = 30


@law("17 CFR 240.14a-3(e)(1)(ii)(B)", since=FROM)
def one_set_from(notice_sent: date) -> date:
    """The first day on which one set may go to holders who never consented in writing.

    What it decides: the 60th day after a separate notice in plain language that tells them how to
    opt out, if none of them did.  Each account keeps a card of its own.

    Example: a notice of January 2, 2026: from March 3.

    Authority: Rule 14a-3(e)(1)(ii)(B): at least 60 days before.
    """
    return on(notice_sent, NOTICE_DAYS)


@law("17 CFR 240.14a-3(e)(1)(iii)", since=FROM)
def separate_again_by(consent_revoked: date) -> date:
    """The last day to send papers to each holder again after a consent is revoked.

    What it decides: the 30th day after the revocation.

    Example: revoked March 1, 2026: by March 31.

    Authority: Rule 14a-3(e)(1)(iii).
    """
    return on(consent_revoked, RESUMED_DAYS)


@law("17 CFR 240.14a-101, Item 23", since=FROM)
def undertaking_is_whole(
    *, one_set_told: bool, promptly_on_request: bool, telephone: bool, address: bool
) -> bool:
    """Does a statement say what a household must be told?

    What it decides: that one set is sent, that another comes promptly on a written or oral request,
    and the telephone number and the mailing address to ask at.

    Example: a mailing address alone falls short.

    Authority: Schedule 14A, Item 23.
    """
    return one_set_told and promptly_on_request and telephone and address
