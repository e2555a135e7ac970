"""When does a holder act?  Drawn days, far enough apart that each lot means one thing."""

from quorate.rehearsal import call
from quorate.rehearsal.draws import Draws
from quorate.words import Channel

OPENS, SHUTS = 8 * 3600, 21 * 3600


def hour_of(draws: Draws, day: int) -> int:
    """An instant of that day, between eight in the morning and nine in the evening."""
    return call.on_day(day, draws.between(OPENS, SHUTS))


def any_time(draws: Draws) -> int:
    """From soon after the mailing to the evening before the meeting."""
    return hour_of(draws, draws.between(-38, -1))


def early(draws: Draws) -> int:
    return hour_of(draws, draws.between(-38, -20))


def later(draws: Draws) -> int:
    """At least two weeks after every `early` day less the week a card may be dated back."""
    return hour_of(draws, draws.between(-6, -1))


def floor_time(draws: Draws) -> int:
    """While the polls are open and somebody is still speaking."""
    return draws.between(call.POLLS_OPEN, call.CLOSE - 900)


def just_after(draws: Draws, instant: int) -> int:
    """The next second, as often as some time within the hour."""
    return instant + (1 if draws.one_in(2) else draws.between(2, 3600))


def deadline(channel: Channel) -> int:
    """The last second in which the channel is in time."""
    return call.CUTOFF if channel in (Channel.WEB, Channel.PHONE) else call.CLOSE
