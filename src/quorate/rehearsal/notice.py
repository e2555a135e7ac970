"""What does meeting.yaml say?  The call in the words of the format, and the acts of the meeting."""

from quorate.rehearsal import call
from quorate.rehearsal.call import Column, Standard
from quorate.words import ItemKind

_HEAD = """\
issuer: {{name: "Quillfeather Lanterns, Inc.", state: Delaware, exchange: NYSE, ticker: QUIL}}
meeting:
  kind: annual
  title: {title}
  starts: {day} 14:00 {zone}
  place: The Lamp Room, 1 Wick Lane, Nettlecombe
  record_date: {record_date}
  mailed: {mailed}
  prior_meeting: 2025-05-21
  cutoffs: {{web: {day} 01:00 America/Chicago, phone: {day} 01:00 America/Chicago}}
  polls_close: {day} 15:00 {zone}
  quorum: majority of outstanding
"""


def meeting_yaml(outstanding: dict[str, int], ballot: tuple[Column, ...] = ()) -> str:
    """The text of meeting.yaml; `outstanding` are shares by class, no ballot is the usual one."""
    head = _HEAD.format(
        title=call.TITLE,
        zone=call.ZONE,
        day=call.date_text(0),
        mailed=call.date_text(call.MAILED_DAY),
        record_date=call.date_text(-54),
    )
    lines = ["classes:"]
    lines += [
        f"  {name}: {{outstanding: {shares}, votes_per_share: {call.VOTES_PER_SHARE[name]}}}"
        for name, shares in outstanding.items()
    ]
    lines.append("items:")
    ballot = ballot or call.columns(len(outstanding))
    lines += _election([column for column in ballot if column.kind is ItemKind.ELECTION])
    for column in ballot:
        if column.kind is not ItemKind.ELECTION:
            lines += _item(column)
    return head + "\n".join(lines) + "\n"


def _election(nominees: list[Column]) -> list[str]:
    first = nominees[0]
    names = ", ".join(f"{nominee.name}: {nominee.title}" for nominee in nominees)
    return [
        f'  - number: "{first.number}"',
        "    kind: election",
        "    title: Election of two directors",
        f"    seats: {len(nominees)}",
        f"    nominees: {{{names}}}",
        "    choices: [for, withhold]",
        *_votes(first),
    ]


def _item(column: Column) -> list[str]:
    return [
        f'  - number: "{column.number}"',
        f"    kind: {column.kind}",
        f"    title: {column.title}",
        *_votes(column),
    ]


def _votes(column: Column) -> list[str]:
    standards = [_standard(standard) for standard in column.standards]
    one = standards[0] if len(standards) == 1 else f"[{', '.join(standards)}]"
    lines = [f"    standard: {one}"]
    if column.also_disclosed:
        also = ", ".join(_standard(standard) for standard in column.also_disclosed)
        lines.append(f"    also_disclosed: [{also}]")
    lines.append(f"    recommend: {column.recommend}")
    lines.append(f"    routine: {'true' if column.routine else 'false'}")
    return lines


def _standard(standard: Standard) -> str:
    if isinstance(standard, str):
        return standard
    return "{" + ", ".join(f"{key}: {value}" for key, value in standard.items()) + "}"


def acts() -> list[tuple[str, str, str, str, str, str]]:
    """Rows of acts.csv: act, at, by, items, choice, detail."""
    inspector, chair = "Ottoline Ferrule", "Barnaby Quillfeather"
    return [
        ("oath", call.zone_text(call.POLLS_OPEN - 1800), inspector, "", "", ""),
        ("polls_opened", call.zone_text(call.POLLS_OPEN), chair, "", "", ""),
        ("proxyholders_ballot", call.zone_text(call.CLOSE - 600), "Proxy committee", "", "", ""),
        ("polls_closed", call.zone_text(call.CLOSE), chair, "", "", ""),
    ]
