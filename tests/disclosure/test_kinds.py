"""What a document is told to be by its own words."""

import pytest

from quorate.disclosure.document import Document, Form, Paragraph
from quorate.disclosure.kinds import Kind, form_of, kind_of

STATEMENT = "This proxy statement is furnished with the solicitation of proxies."


def document(*texts: str) -> Document:
    return Document("f", Form.TEXT, tuple(Paragraph(text, at) for at, text in enumerate(texts, 1)))


@pytest.mark.parametrize(
    ("texts", "kind"),
    [
        (("SCHEDULE 14A INFORMATION", "Acme"), Kind.STATEMENT),
        (("NOTICE OF ANNUAL MEETING OF STOCKHOLDERS", STATEMENT), Kind.STATEMENT),
        ((STATEMENT, STATEMENT, STATEMENT), Kind.STATEMENT),
        ((STATEMENT, STATEMENT), None),
        (
            ("FORM 8-K", "Item 5.07 Submission of Matters to a Vote of Security Holders"),
            Kind.RESULTS,
        ),
        (("FORM 10-K", STATEMENT, STATEMENT, STATEMENT), None),
        (("Annual report on Form 10-K", *[STATEMENT] * 3), None),
        (("A letter to a friend.",), None),
    ],
)
def test_the_kind_of_a_document(texts: tuple[str, ...], kind: Kind | None) -> None:
    assert kind_of(document(*texts)) is kind


@pytest.mark.parametrize(
    ("text", "form"),
    [("FORM 10-K", "10-K"), ("Form 10 - Q", "10-Q"), ("We filed a Form 10-K.", ""), ("form", "")],
)
def test_the_form_on_the_cover(text: str, form: str) -> None:
    assert form_of(document(text)) == form
