"""A PDF is read where it has text; a scan says that it has none."""

import pytest

from quorate.disclosure.document import Form
from quorate.disclosure.reading import pdf
from quorate.disclosure.reading.pdf import pdf_document
from quorate.disclosure.reading.unreadable import UnreadableError

SENTENCE = "The meeting will be held on June 18, 2013."


def made(*pages: list[str]) -> bytes:
    """A PDF of these pages, each with these lines."""
    objects = ["<</Type/Catalog/Pages 2 0 R>>", ""]
    kids = []
    for lines in pages:
        text = "".join(f"({line}) Tj 0 -14 Td " for line in lines)
        stream = f"BT /F1 12 Tf 72 720 Td {text}ET"
        objects.append(f"<</Length {len(stream)}>>stream\n{stream}\nendstream")
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents {len(objects)} 0 R"
            "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(kids)}]>>"
    body = "%PDF-1.4\n" + "".join(
        f"{number} 0 obj\n{each}\nendobj\n" for number, each in enumerate(objects, 1)
    )
    return (body + "trailer<</Root 1 0 R>>\n").encode()


def test_lines_are_counted_through_all_pages() -> None:
    document = pdf_document(made(["Notice of the meeting", SENTENCE], [SENTENCE]), "a.pdf")

    assert document.form is Form.PDF
    found = [(each.text, each.line) for each in document.paragraphs()]
    assert found == [(f"Notice of the meeting {SENTENCE}", 1), (SENTENCE, 3)]


def test_a_scan_is_told_what_it_wants() -> None:
    with pytest.raises(UnreadableError, match=r"its 2 pages are pictures.*OCR"):
        pdf_document(made([], []), "a.pdf")


def test_what_does_not_open_is_refused() -> None:
    with pytest.raises(UnreadableError, match="no PDF that opens"):
        pdf_document(b"%PDF-1.4\nrubbish", "a.pdf")


def test_more_pages_than_any_statement_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "PAGES_MAX", 2)
    assert pdf_document(made(*[[SENTENCE]] * 2), "a.pdf").blocks

    with pytest.raises(UnreadableError, match="it has 3 pages; at most 2"):
        pdf_document(made(*[[SENTENCE]] * 3), "a.pdf")
