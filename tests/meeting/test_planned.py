"""An empty plan plans nothing."""

from quorate.meeting.planned import NOTHING, Plan


def test_a_plan_may_be_empty() -> None:
    assert Plan() == NOTHING
    assert not any(
        (NOTHING.fiscal_year_end, NOTHING.notice_only, NOTHING.insiders, NOTHING.bid_price_notices)
    )
