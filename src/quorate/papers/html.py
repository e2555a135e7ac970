"""How does a paper look in a browser and on letter paper?  One file, no script, nothing fetched."""

from collections.abc import Iterable
from html import escape as _escape

from quorate.papers.model import (
    Block,
    Column,
    Facts,
    Paper,
    Picture,
    Points,
    Section,
    SignHere,
    Table,
    Words,
)
from quorate.papers.style import STYLE
from quorate.papers.wording import plain, unbroken

# The page may load nothing, run nothing and be told nothing by what a file put into a name.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"

_STACKS_FROM = 4  # columns: a wider table becomes a list of records on a narrow screen

_SHORT = 8  # rows: a table up to this is kept on one page

_WHOLE = 12  # characters: a cell up to this is a name, a number or two words, and is not broken

_SIGNS = {"carried": "\N{CHECK MARK}", "fell": "\N{MULTIPLICATION SIGN}", "warning": "!"}


def escape(text: str) -> str:
    """Text that a browser shows as it is, control signs as their escapes; no citation is broken."""
    return unbroken(_escape(plain(text)), "&nbsp;")


def write(paper: Paper) -> str:
    """The paper as one HTML document."""
    title = escape(f"{paper.title}, {paper.meeting}, {paper.issuer}")
    return "\n".join(
        [
            "<!doctype html>",
            '<html lang="en">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{title}</title>",
            f"<style>{STYLE}</style>",
            "</head>",
            "<body>",
            *_standing(paper, "head"),
            "<main>",
            *_masthead(paper),
            *_sections(paper.blocks),
            "</main>",
            *_standing(paper, "foot"),
            "</body>",
            "</html>",
            "",
        ]
    )


def _standing(paper: Paper, where: str) -> list[str]:
    """Head and foot of every page: print repeats them, see the stylesheet."""
    said = f"<strong>{escape(paper.standing)}</strong>" if paper.standing else ""
    title = f"<span>{escape(paper.title)}, {escape(paper.meeting)}</span>"
    tag = "header" if where == "head" else "footer"
    kind = "standing" if paper.standing else "standing quiet"
    return [f'<{tag} class="{kind} {where}"><p>{said} {title}</p></{tag}>']


def _masthead(paper: Paper) -> list[str]:
    return [
        '<div class="masthead">',
        f"<p>{escape(paper.issuer)}<br>{escape(paper.meeting)}</p>",
        f"<h1>{escape(paper.title)}</h1>",
        "</div>",
    ]


def _sections(blocks: Iterable[Block]) -> list[str]:
    lines: list[str] = []
    within = False
    for block in blocks:
        if isinstance(block, Section):
            lines += ["</section>"] if within else []
            lines += ["<section>", f"<h2>{escape(block.title)}</h2>"]
            within = True
        else:
            lines += _block(block)
    return [*lines, "</section>"] if within else lines


def _block(block: Words | Points | Facts | Table | SignHere | Picture) -> list[str]:
    match block:
        case Words(text, tone):
            return [_paragraph(text, tone)]
        case Points(points):
            return ["<ul>", *(f"<li>{escape(point)}</li>" for point in points), "</ul>"]
        case Facts(facts):
            return _facts(facts)
        case Table():
            return table(block)
        case SignHere(name, office):
            line = '<p class="line"><span>Signature</span><span>Date</span></p>'
            return [f'<div class="sign">{line}<p>{escape(name)}<br>{escape(office)}</p></div>']
        case Picture():
            return _picture(block)


def _paragraph(text: str, tone: str) -> str:
    kind = f' class="{tone}"' if tone else ""
    if tone not in _SIGNS:
        return f"<p{kind}>{escape(text)}</p>"
    sign = f'<span class="sign-of" aria-hidden="true">{_SIGNS[tone]}</span>'
    return f"<p{kind}>{sign}<span>{escape(text)}</span></p>"


def _facts(facts: Iterable[tuple[str, str]]) -> list[str]:
    rows = [f"<div><dt>{escape(name)}</dt><dd>{escape(says)}</dd></div>" for name, says in facts]
    return ["<dl>", *rows, "</dl>"]


def table(data: Table) -> list[str]:
    """A table with its caption and scopes.

    The roles are said because a narrow screen shows rows as blocks, which would drop them.
    """
    caption = f"<caption>{escape(data.caption)}</caption>"
    if not data.rows:
        return [f'<p class="empty"><b>{escape(data.caption)}</b> {escape(data.nothing)}</p>']
    kinds = ["stacks"] if len(data.columns) >= _STACKS_FROM else []
    kinds += ["short"] if len(data.rows) <= _SHORT else []
    kind = f' class="{" ".join(kinds)}"' if kinds else ""
    heads = "".join(
        f'<th scope="col" role="columnheader"{_figures(column)}>{escape(column.title)}</th>'
        for column in data.columns
    )
    return [
        f'<table role="table"{kind}>',
        caption,
        f'<thead role="rowgroup"><tr role="row">{heads}</tr></thead>',
        '<tbody role="rowgroup">',
        *(_row(row, data.columns) for row in data.rows),
        "</tbody>",
        "</table>",
    ]


def _row(row: tuple[str, ...], columns: tuple[Column, ...]) -> str:
    first, *rest = zip(row, columns, strict=True)
    head = f'<th scope="row" role="rowheader"{_kind(*first)}>{escape(first[0])}</th>'
    cells = "".join(
        f'<td role="cell"{_kind(cell, column)} data-of="{escape(column.title)}">{escape(cell)}</td>'
        for cell, column in rest
    )
    return f'<tr role="row">{head}{cells}</tr>'


def _kind(cell: str, column: Column) -> str:
    """Figures stand to the right; a short cell is kept in one piece."""
    if column.figures:
        return _figures(column)
    return ' class="s"' if 0 < len(cell) <= _WHOLE else ""


def _figures(column: Column) -> str:
    return ' class="n"' if column.figures else ""


def _picture(picture: Picture) -> list[str]:
    """The drawings are our own markup, escaped where they were drawn."""
    return [
        "<figure>",
        f"<figcaption>{escape(picture.sentence)}</figcaption>",
        f'<div class="wide">{picture.wide}</div>',
        f'<div class="narrow">{picture.narrow}</div>',
        "</figure>",
        *table(picture.table),
    ]
