"""Of what day is a proxy, how long does it live, and who may vote in person?"""

from datetime import date

from quorate.rules.cite import law
from quorate.rules.days import anniversary
from quorate.words import HolderKind

LIFE_IN_YEARS = 3

# They own through somebody: without a legal proxy their voice is an instruction, not a ballot.
_THROUGH_OTHERS = frozenset({HolderKind.BENEFICIAL, HolderKind.PLAN})


@law("Parshalle v. Roy, 567 A.2d 19 (Del. Ch. 1989)")
def effective_day(
    dated: date | None, postmark: date | None, received_day: date, undated: str
) -> date:
    """The day by which a proxy takes its place among others of the same holder.

    What it decides: the day the proxy bears, but never later than the day it was received.  One
    that bears no day takes the day of receipt, or with `undated` "postmark" the day of its
    postmark if that is not later.

    Example: a card dated June 10 and received June 17 yields to a web vote of June 12.

    Authority: of two valid proxies the later in date is counted (Parshalle v. Roy).  A date after
    receipt is a post-date, which 17 CFR 240.14a-10 bars.
    """
    if dated is not None:
        return min(dated, received_day)
    if undated == "postmark" and postmark is not None:
        return min(postmark, received_day)
    return received_day


@law("8 Del. C. § 212(b)")
def expired(dated: date, meeting_day: date) -> bool:
    """Is a proxy too old to be voted?

    What it decides: a proxy may be voted through the third anniversary of its date, and not after.
    One that provides for a longer life has it; that is for whoever reads the proxy to say.

    Example: dated May 10, 2013, it may be voted through May 10, 2016; of February 29, 2012, through
    February 28, 2015.

    Authority: § 212(b): no proxy shall be voted or acted upon after 3 years from its date, unless
    the proxy provides for a longer period.
    """
    return meeting_day > anniversary(dated, LIFE_IN_YEARS)


@law("8 Del. C. § 212(a)", "8 Del. C. § 219(c)")
def may_vote_in_person(kind: HolderKind) -> bool:
    """May a position of this kind vote by ballot at the meeting?

    What it decides: those on the stock ledger and those who hold a proxy from them may.  A
    beneficial owner or a participant of a plan needs a legal proxy first.

    Example: a broker's client who comes without a legal proxy may listen, not vote.

    Authority: § 219(c): the stock ledger is the only evidence of who may vote in person or by
    proxy.
    """
    return kind not in _THROUGH_OTHERS


@law("8 Del. C. § 216", "8 Del. C. § 212(a)")
def present_by_attending(kind: HolderKind) -> bool:
    """Does coming to the meeting, without a vote, make a position's shares present?

    What it decides: it does for a holder of record, for the holder of a legal proxy, and for the
    depository, participants and respondents, who hold by the chain of omnibus proxies.  It does
    not for a beneficial owner or a participant of a plan.

    Example: a holder of record who comes and casts no ballot counts to the quorum and is silent.

    Authority: § 216 counts shares present in person or represented by proxy.
    """
    return kind not in _THROUGH_OTHERS


@law("8 Del. C. § 212(e)")
def irrevocable(*, says_so: bool, coupled_with_an_interest: bool) -> bool:
    """Can a proxy not be taken back?

    What it decides: it cannot where it says so and as long as it is coupled with an interest in the
    stock or in the company.  Any other is revoked by a later proxy, a revocation before the polls
    close, or a ballot in person; attending alone revokes nothing.

    Example: a covenant to vote for the board's nominees is no proxy, and revocable if it were one.

    Authority: § 212(e).
    """
    return says_so and coupled_with_an_interest


@law("8 Del. C. § 212(c)(2)")
def transmission_is_valid(*, shows_the_holder: bool, information_specified: bool) -> bool:
    """Is a proxy that came by web, telephone or mail without paper a proxy?

    What it decides: it is where it sets forth, or comes with, information from which it can be
    determined that the holder authorized it, and the inspectors say what information that was.

    Example: a control number with the time it was used; a bare name on a datagram is none.

    Authority: § 212(c)(2); Parshalle v. Roy for the datagram.
    """
    return shows_the_holder and information_specified


@law("8 Del. C. § 212(d)")
def copy_stands_for_it(*, complete: bool, reliable: bool) -> bool:
    """May a copy of a proxy be used for the original?

    What it decides: a complete and reliable reproduction may, for every purpose.

    Example: a scan of the whole card; a scan of its first page is not enough.

    Authority: § 212(d).
    """
    return complete and reliable
