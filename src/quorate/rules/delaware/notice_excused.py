"""Whom need no notice reach, and what stands for notice?"""

from datetime import date

from quorate.rules.cite import law
from quorate.rules.days import on

HOUSEHOLD_DAYS = 60
RETURNED = 2
SHOWN_ON_THE_NETWORK = date(2022, 8, 1)


@law("8 Del. C. § 222(c)")
def adjournment_told(
    meeting_day: date, *, announced: bool, shown_on_network: bool = False, in_notice: bool = False
) -> bool:
    """Is an adjournment of 30 days or less told well enough without a new notice?

    What it decides: it is where time, place and means of remote communication are announced at the
    meeting.  From August 1, 2022 it is also enough that they are shown on the network of a virtual
    meeting during the time it was called for, or stand in the notice.

    Example: shown on screen alone: not in 2013, enough in 2026.

    Authority: § 222(c), as amended from August 1, 2022.
    """
    since = meeting_day >= SHOWN_ON_THE_NETWORK
    return announced or (since and (shown_on_network or in_notice))


@law("8 Del. C. § 229")
def waived(*, signed_waiver: bool, attended: bool, objected_at_the_outset: bool) -> bool:
    """Has a holder waived notice?

    What it decides: a waiver signed or sent, before or after, is as good as notice.  Attending is a
    waiver too, unless one attends to object at the beginning that the meeting was not lawfully
    called.

    Example: a holder told nine days before who comes and votes has waived; one who stays away has
    not.

    Authority: § 229.
    """
    return signed_waiver or (attended and not objected_at_the_outset)


@law("8 Del. C. § 230")
def need_not_be_given(*, annual_notices_returned: int, communication_unlawful: bool) -> bool:
    """May notice to a holder be left out?

    What it decides: it may where communication with the holder is unlawful, or where the notices of
    two annual meetings in a row came back undeliverable and no new address was given.  The holder's
    shares vote all the same.

    Example: the notices of 2024 and 2025 returned: none is needed in 2026.

    Authority: § 230(a) and (b).
    """
    return communication_unlawful or annual_notices_returned >= RETURNED


@law("8 Del. C. § 233")
def household_consent_from(intention_told: date) -> date:
    """The first day on which one notice may go to holders who share an address.

    What it decides: a holder who does not object in writing within 60 days of being told of the
    intention is taken to consent, from the 60th day on.

    Example: told February 1, 2026: from April 2.

    Authority: § 233(b).
    """
    return on(intention_told, HOUSEHOLD_DAYS)
