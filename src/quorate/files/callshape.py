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

MEETING_FILE = {
    "issuer": Field("object", needed=True, fields=ISSUER),
    "meeting": Field("object", needed=True, fields=MEETING),
    "classes": Field("map", needed=True, fields=SHARE_CLASS),
    "items": Field("objects", needed=True, fields=ITEM),
    "counting": Field("object", fields=COUNTING, says="where the law leaves a choice"),
}
