"""The corporation law of states other than Delaware: the record date, the notice, the next meeting.

A file is a state, and is found because it is there.  To add one, write `STATE.py` with

- `NAMES`, the state's name and its postal code;
- `RECORD_DATE_ID` and `NOTICE_ID`, by which a finding names the two rules;
- `record_dates(meeting_day, *, merger)` and `notice_days(meeting_day, *, merger)`, the first and
  the last lawful day of each, cited with `@law`;
- where the law has one, `next_meeting_by(last_meeting)` with `NEXT_MEETING_ID`;
- `ARTICLES_MAY_DIFFER = True` where the articles may fix other days, so that a departure is a
  warning and no error.
"""
