"""What was given to be checked: a meeting folder, a proxy statement or a results filing?"""

from dataclasses import dataclass
from pathlib import Path

from quorate.disclosure.document import Document, Form, Paragraph
from quorate.disclosure.findings import Checked
from quorate.disclosure.kinds import Kind, form_of, kind_of
from quorate.disclosure.reading.read import BYTES_MAX, read
from quorate.disclosure.reading.unreadable import UnreadableError
from quorate.entries.meeting import MeetingCalled
from quorate.files.faults import Fault, InputError

ENDINGS = (".txt", ".html", ".htm", ".md", ".pdf")
READS = f"check reads a meeting folder, a proxy statement or a results filing ({' '.join(ENDINGS)})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What was checked, what the check came to, and the sources, for passages to be shown."""

    title: str
    checked: Checked
    sources: tuple[Document, ...]
    called: MeetingCalled | None = None  # of a folder


def take(path: Path, against: Path | None = None) -> Given:
    """Reads and checks what stands at a path.

    `against` is the folder of the meeting a proxy statement is checked against.  Raises InputError
    where there is nothing that can be read.
    """
    if path.is_dir():
        return _folder(path)
    if not path.is_file():
        raise InputError(Fault(str(path), f"no such file or folder; {READS}"))
    document = _document(path)
    kind = kind_of(document)
    if kind is None:
        form = form_of(document)
        what = f"a Form {form}" if form else "a text of another kind"
        raise InputError(Fault(path.name, f"{what}; {READS}"))
    checked = _checked(document, kind, against)
    return Given(title=_title(document, kind, checked), checked=checked, sources=(document,))


def _document(path: Path) -> Document:
    size = path.stat().st_size
    if size > BYTES_MAX:
        says = f"{size:,} bytes; at most {BYTES_MAX:,}. Give the filing without its exhibits"
        raise InputError(Fault(path.name, says))
    try:
        return read(path.read_bytes(), path.name)
    except UnreadableError as error:
        raise InputError(Fault(error.file, f"{error.what}; {error.remedy}")) from None


def _checked(document: Document, kind: Kind, against: Path | None) -> Checked:
    if kind is Kind.RESULTS:
        from quorate.disclosure.results.check import check

        return check(document)
    from quorate.disclosure.checks import findings
    from quorate.files.callfile import read_call

    return findings(document, read_call(against) if against is not None else None)


def _title(document: Document, kind: Kind, checked: Checked) -> str:
    said = checked.facts.get("meeting_date")
    of_day = f", meeting of {said}" if said else ""
    noun = "Results filing" if kind is Kind.RESULTS else "Proxy statement"
    return f"{noun} {document.file}{of_day}"


def _folder(path: Path) -> Given:
    from quorate.cli.check_folder import check_folder

    called, checked = check_folder(path)
    files = dict.fromkeys(["meeting.yaml", *(each.where.file for each in checked.findings)])
    return Given(
        title=f"{called.title}, {called.issuer}",
        checked=checked,
        sources=tuple(_lines(path / file) for file in files if (path / file).is_file()),
        called=called,
    )


def _lines(path: Path) -> Document:
    """A file of the folder, a line a paragraph; what is not set in is a heading of YAML."""
    text = path.read_text("utf-8-sig", errors="replace")
    yaml = path.suffix == ".yaml"
    blocks = tuple(
        Paragraph(line.rstrip(), number, int(yaml and line[:1].isalpha()))
        for number, line in enumerate(text.splitlines(), 1)
        if line.strip()
    )
    return Document(path.name, Form.TEXT, blocks)
