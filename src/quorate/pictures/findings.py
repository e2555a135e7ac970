"""What does a check look like on a page?  Each passage with its finding beside it, and the map."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quorate.disclosure.document import Document, Row
from quorate.disclosure.findings import Confirmed, Finding
from quorate.disclosure.rule_names import name
from quorate.meeting.findings import Severity
from quorate.papers.html import escape, table
from quorate.papers.model import Column, Picture, Table
from quorate.papers.style import ACCENT, INK, LINE, QUIET, STYLE
from quorate.pictures.findings_map import findings_map
from quorate.pictures.passages import Excerpt, Passage, Prose, passage_of

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"

HALF_LONGEST = 13  # characters
WIDE_FROM = 4  # columns of a table
_FIGURE = re.compile(r"[\d,.%$()\u2012-\u2015-]+")

_WORDS = {
    Severity.ERROR: "Error: changes a right or an outcome",
    Severity.WARNING: "Warning: misleads",
    Severity.NOTE: "Note",
}
# Shapes, and not colours alone, tell how grave a finding is; they are those of the map.
_SIGNS = {Severity.ERROR: "\u25cf", Severity.WARNING: "\u25c9", Severity.NOTE: "\u25cb"}

_OWN_STYLE = f"""
.finding {{ display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 0 2rem;
  border-top: 1.5px solid {INK}; padding: 1rem 0 1.5rem; }}
.finding header {{ grid-column: 1 / -1; font-family: "Source Sans 3", "Segoe UI", "Helvetica Neue",
  "Liberation Sans", Arial, sans-serif; margin-bottom: .5rem; }}
.finding h3 {{ font-size: 1.1rem; line-height: 1.35; margin: 0; font-weight: 650; }}
.finding header p {{ margin: .15rem 0 0; color: {QUIET}; max-width: none; font-size: .95rem; }}
.finding header .grave {{ color: {INK}; font-weight: 650; }}
.passage {{ margin: 0; padding: 0 0 0 1rem; border-left: 4px solid {LINE}; min-width: 0; }}
.error .passage {{ border-left-color: {INK}; }}
.warning-of .passage {{ border-left-color: {ACCENT}; }}
.passage blockquote {{ margin: 0; }}
.passage blockquote p {{ margin: 0; overflow-wrap: anywhere; white-space: pre-line; }}
.passage figcaption {{ font-size: .9rem; font-weight: 400; color: {QUIET}; margin: .6rem 0 0; }}
.passage table {{ margin: 0; font-size: .85rem; }}
.passage td {{ overflow-wrap: break-word; }}
.passage td.n {{ text-align: right; }}
.passage .marked td.n {{ white-space: nowrap; }}
.passage .rows {{ overflow-x: auto; }}
.passage tr.marked td {{ font-weight: 650; background: #fff4c2; }}
mark {{ background: #fff4c2; color: inherit; font-weight: 650; padding: 0 .1em;
  box-decoration-break: clone; -webkit-box-decoration-break: clone; }}
.says {{ margin: 0; font-size: .95rem; display: grid; grid-template-columns: 1fr 1fr; gap: 0 1rem;
  align-content: start; }}
.says div {{ display: block; padding: 0 0 .6rem; border: 0; grid-column: 1 / -1; }}
.says .half {{ grid-column: auto; }}
.says dt {{ font-size: .85rem; }}
.says .expected dd {{ font-weight: 650; }}
.across {{ grid-template-columns: minmax(0, 1fr); gap: 1rem 0; }}
.across .says {{ grid-template-columns: 1fr 1fr 3fr; gap: 0 1.5rem; padding-left: 1.25rem; }}
.across .says div {{ grid-column: auto; }}
.across .says div:last-child {{ grid-column: 3; }}
@media (max-width: 40rem) {{
  .across .says {{ grid-template-columns: 1fr 1fr; padding-left: 0; }}
  .across .says div {{ grid-column: 1 / -1; }}
  .across .says div:last-child {{ grid-column: 1 / -1; }}
  .across .says .half {{ grid-column: auto; }}
  .finding {{ grid-template-columns: minmax(0, 1fr); gap: .9rem 0; }}
  .passage table {{ font-size: .8rem; }}
}}
@media print {{
  .finding {{ grid-template-columns: minmax(0, 1fr) 2in; gap: 0 16pt; padding: 8pt 0 12pt;
    break-inside: avoid; }}
  .across {{ grid-template-columns: minmax(0, 1fr); gap: 6pt 0; }}
  .says, .passage table, .finding header p {{ font-size: 9pt; }}
  .says dt, .passage figcaption {{ font-size: 8pt; }}
  .finding h3 {{ font-size: 11pt; }}
  mark, .passage tr.marked td {{ print-color-adjust: exact; -webkit-print-color-adjust: exact; }}
}}
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A check to be shown.  `accepted` are findings that may stand, each with on whose word."""

    title: str
    summary: str
    findings: tuple[Finding, ...]
    accepted: tuple[tuple[Finding, str], ...]
    confirmed: tuple[Confirmed, ...]
    sources: tuple[Document, ...]


def write(report: Report) -> str:
    """The report as one HTML document, which loads nothing and runs nothing."""
    sources = {document.file: document for document in report.sources}
    placed = [(passage(sources, each), each) for each in report.findings]
    title = escape(report.title)
    return "\n".join(
        [
            "<!doctype html>",
            '<html lang="en">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{title}: findings</title>",
            f"<style>{STYLE}{_OWN_STYLE}</style>",
            "</head>",
            "<body>",
            f'<header class="standing quiet head"><p><span>{title}</span></p></header>',
            "<main>",
            f'<div class="masthead"><p>{title}</p><h1>Findings</h1></div>',
            f'<p class="lead">{escape(_lead(report))}</p>',
            *_map(placed),
            *_findings(placed),
            *_accepted(report.accepted),
            *_confirmed(report.confirmed),
            "</main>",
            f'<footer class="standing quiet foot"><p><span>{title}</span></p></footer>',
            "</body>",
            "</html>",
            "",
        ]
    )


def _lead(report: Report) -> str:
    errors = sum(each.severity is Severity.ERROR for each in report.findings)
    if not report.findings:
        return f"{report.summary.rstrip('.')}."
    grave = "none changes" if not errors else f"{errors} change{'s' if errors == 1 else ''}"
    return f"{report.summary}; {grave} a right or an outcome."


def passage(sources: Mapping[str, Document], finding: Finding) -> Passage:
    """The passage of a finding; of a file that is not there, the words alone.

    Where several files were checked, what stands under no heading stands under its file's name.
    """
    document = sources.get(finding.where.file)
    if document is None:
        return Passage(finding.where.file, Prose("", finding.where.text, ""))
    shown = passage_of(document, finding.where)
    if not shown.section and len(sources) > 1:
        return Passage(finding.where.file, shown.shown)
    return shown


def _map(placed: Sequence[tuple[Passage, Finding]]) -> list[str]:
    if not placed:
        return []
    picture: Picture = findings_map([(where.section, each) for where, each in placed])
    return [
        "<section>",
        "<h2>Where they lie</h2>",
        "<figure>",
        f"<figcaption>{escape(picture.sentence)}</figcaption>",
        f'<div class="wide">{picture.wide}</div>',
        f'<div class="narrow">{picture.narrow}</div>',
        "</figure>",
        *table(picture.table),
        "</section>",
    ]


def _findings(placed: Sequence[tuple[Passage, Finding]]) -> list[str]:
    if not placed:
        return []
    shown = [line for at, (where, each) in enumerate(placed, 1) for line in _one(at, where, each)]
    return ["<section>", "<h2>What was found</h2>", *shown, "</section>"]


def _one(number: int, where: Passage, finding: Finding) -> list[str]:
    kind = "warning-of" if finding.severity is Severity.WARNING else finding.severity.value
    asks = name(finding.rule)
    heading = asks.rstrip(".") if asks else finding.authority
    sign = f'<span aria-hidden="true">{_SIGNS[finding.severity]}</span>'
    return [
        f'<article class="finding {kind}{_breadth(where)}">',
        f'<header><p class="grave">{sign} {escape(_WORDS[finding.severity])}</p>',
        f"<h3>{number}. {escape(heading)}</h3>",
        f"<p>{escape(finding.rule)}</p></header>",
        '<figure class="passage">',
        *_shown(where),
        f"<figcaption>{escape(_place(where, finding))}</figcaption>",
        "</figure>",
        '<dl class="says">',
        *_pair("It says", grouped(finding.says), _half(finding)),
        *_pair("Expected", grouped(finding.expected), f"expected {_half(finding)}".strip()),
        *_pair("Because", finding.because),
        *_pair("Authority", finding.authority),
        "</dl>",
        "</article>",
    ]


def _breadth(where: Passage) -> str:
    """A table of many columns takes the whole width, with what is said of it below."""
    if isinstance(where.shown, Prose):
        return ""
    return " across" if len(_filled(where.shown.rows)[0]) >= WIDE_FROM else ""


def _place(where: Passage, finding: Finding) -> str:
    place = f"{finding.where.file}, line {finding.where.line}"
    under = where.section and where.section != finding.where.file
    return f"{place}, under \u201c{where.section}\u201d" if under else place


def _half(finding: Finding) -> str:
    """Short words stand beside each other."""
    longest = max(len(finding.says), len(finding.expected))
    return "half" if longest <= HALF_LONGEST else ""


def _pair(term: str, says: str, kind: str = "") -> list[str]:
    named = f' class="{kind}"' if kind else ""
    return [f"<div{named}><dt>{term}</dt><dd>{escape(says)}</dd></div>"]


def _shown(where: Passage) -> list[str]:
    match where.shown:
        case Prose(before, words, after):
            marked = f"<mark>{escape(words)}</mark>"
            quoted = f"{escape(before)}{marked}{escape(after)}"
            return [f"<blockquote><p>{quoted}</p></blockquote>"]
        case Excerpt(rows, at):
            return [
                '<div class="rows"><table role="table"><tbody role="rowgroup">',
                *_rows(_filled(rows), at),
                "</tbody></table></div>",
            ]


def _filled(rows: Sequence[Row]) -> list[tuple[str, ...]]:
    """The cells of the columns that any of the rows fills."""
    width = max(len(row.cells) for row in rows)
    padded = [(*row.cells, *[""] * (width - len(row.cells))) for row in rows]
    kept = [at for at in range(width) if any(row[at] for row in padded)]
    return [tuple(row[at] for at in kept) for row in padded]


def _rows(rows: Sequence[tuple[str, ...]], marked: int) -> list[str]:
    """The rows; a column whose cell in the marked row is a figure stands to the right."""
    kinds = [' class="n"' if _FIGURE.fullmatch(cell) else "" for cell in rows[marked]]
    lines: list[str] = []
    for at, row in enumerate(rows):
        cells = "".join(
            f'<td role="cell"{kind}>{escape(cell)}</td>'
            for kind, cell in zip(kinds, row, strict=True)
        )
        kind = ' class="marked"' if at == marked else ""
        lines.append(f'<tr role="row"{kind}>{cells}</tr>')
    return lines


def _accepted(accepted: Sequence[tuple[Finding, str]]) -> list[str]:
    if not accepted:
        return []
    rows = tuple(
        (each.rule, f"{each.where.file}:{each.where.line}", each.where.text, reason)
        for each, reason in accepted
    )
    columns = tuple(Column(each) for each in ("Rule", "Place", "Words", "Accepted because"))
    listed = table(Table(caption="Findings that may stand", columns=columns, rows=rows))
    return ["<section>", "<h2>Accepted</h2>", *listed, "</section>"]


def _confirmed(confirmed: Sequence[Confirmed]) -> list[str]:
    if not confirmed:
        return []
    rows = tuple(
        (each.rule, f"{each.where.file}:{each.where.line}", each.where.text, each.says)
        for each in confirmed
    )
    columns = tuple(Column(each) for each in ("Rule", "Place", "Words", "What was found"))
    listed = table(Table(caption="Each with its arithmetic", columns=columns, rows=rows))
    return ["<section>", "<h2>Checked and found right</h2>", *listed, "</section>"]


def grouped(said: str) -> str:
    """A number alone with its thousands separated; other words as they are."""
    return f"{int(said):,}" if said.isdecimal() and len(said) > 4 else said
