"""Which keys has meeting.yaml, and what do they mean?"""

from quorate.files.shapes import Field
from quorate.words import ItemKind

ISSUER = {
    "name": Field(needed=True, says="the corporation's full name"),
    "state": Field(needed=True, says="its state of incorporation"),
    "exchange": Field(says="where its stock is listed"),
    "ticker": Field(),
}

MEETING = {
    "kind": Field(needed=True, among=("annual", "special")),
    "title": Field(needed=True),
    "starts": Field(needed=True, says="a time with its zone: 2013-06-18 14:00 America/Denver"),
    "place": Field(),
    "record_date": Field(needed=True, says="8 Del. C. § 213(a)"),
    "mailed": Field(says="the day the notice was given"),
    "prior_meeting": Field(says="the day of last year's meeting"),
    "cutoffs": Field("map", says="by channel, the last instant: {web: …, phone: …}"),
    "polls_close": Field(needed=True, says="8 Del. C. § 231(c)"),
    "quorum": Field("any", says="majority of outstanding, a fraction, or a mapping by class"),
}

SHARE_CLASS = {
    "outstanding": Field("whole", needed=True, says="in the class's unit, on the record date"),
    "votes_per_share": Field(says="1 where nothing is said (8 Del. C. § 212(a))"),
    "unit": Field(says="1, or a part such as 1/10000 where fractions of a share are held"),
}

ITEM = {
    "number": Field(needed=True),
    "kind": Field(needed=True, among=tuple(ItemKind)),
    "title": Field(needed=True),
    "seats": Field("whole"),
    "nominees": Field("map", says="by the column of the card that bears the name"),
    "choices": Field("texts"),
    "standard": Field("any", needed=True, says="the required vote; a list must all hold"),
    "also_disclosed": Field("any", says="other standards the statement states"),
    "recommend": Field("any", says="the board's recommendation; for an election also by nominee"),
    "routine": Field("any", says="true, false, or {stated, exchange_ruling, date} (NYSE Rule 452)"),
    "classes": Field("texts", says="the classes that vote on it; all where none is named"),
    "cumulative": Field("truth", says="8 Del. C. § 214"),
    "action": Field("any", says="what the result causes"),
}

COUNTING = {
    "same_day": Field(among=("reject", "latest")),
    "same_day_present": Field("truth"),
    "spoiled": Field(among=("no_authority", "silent")),
    "unmarked_electronic": Field(among=("recommend", "silent")),
    "undated": Field(among=("received", "postmark")),
}

PRINTED = {
    "proposals_by": Field(says="17 CFR 240.14a-8(e)(2)"),
    "advance_from": Field(says="the bylaw's window, its first day"),
    "advance_to": Field(says="its last day"),
    "discretion_after": Field(says="17 CFR 240.14a-4(c)(1)"),
}

BYLAW_WINDOW = {
    "earliest": Field("whole", needed=True, says="days before the anniversary"),
    "latest": Field("whole", needed=True, says="days before the anniversary"),
}

INSIDER = {
    "name": Field(needed=True),
    "became": Field(says="the day of the office, or of the tenth per cent"),
    "traded": Field(says="the day of the transaction"),
    "gave": Field(says="the day of the gift"),
}

PLANNING = {
    "fiscal_year_end": Field(says="of the last fiscal year before the meeting"),
    "announced": Field(says="when the meeting's day was first made public"),
    "broker_search": Field(says="17 CFR 240.14a-13(a)(3)"),
    "preliminary_filed": Field(says="17 CFR 240.14a-6(a)"),
    "definitive_filed": Field(says="17 CFR 240.14a-6(b)"),
    "delivery": Field(among=("full_set", "notice_only"), says="17 CFR 240.14a-16"),
    "advance_notice": Field("object", fields=BYLAW_WINDOW, says="the bylaw's window"),
    "next_meeting": Field(says="the day of next year's meeting, once it is known"),
    "next_announced": Field(says="when that day was first made public"),
    "smaller_reporting": Field("truth"),
    "emerging_growth": Field("truth"),
    "pay_vote_every": Field(among=("one_year", "two_years", "three_years")),
    "split_effective": Field(says="the day a split takes effect in the market"),
    "printed": Field("object", fields=PRINTED, says="the days the proxy statement prints"),
    "bid_price_notices": Field("texts", says="the days of the exchange's letters"),
    "insiders": Field("objects", fields=INSIDER, says="who owes a report under section 16"),
}

MEETING_FILE = {
    "issuer": Field("object", needed=True, fields=ISSUER),
    "meeting": Field("object", needed=True, fields=MEETING),
    "classes": Field("map", needed=True, fields=SHARE_CLASS),
    "items": Field("objects", needed=True, fields=ITEM),
    "counting": Field("object", fields=COUNTING, says="where the law leaves a choice"),
    "planning": Field("object", fields=PLANNING, says="what the calendar of deadlines needs"),
}
