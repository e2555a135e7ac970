"""What the page of findings shows, and what nobody can smuggle into it."""

from html.parser import HTMLParser

from quorate.disclosure.document import Document, Form, Paragraph, Row, Table
from quorate.disclosure.findings import Confirmed, Finding, Where
from quorate.meeting.findings import Severity
from quorate.pictures.findings import Report, grouped, write

BLOCKS = (
    Paragraph("Results <script>alert(1)</script>", 1, level=1),
    Table(
        (
            Row(("Nominee", "For", "Against", "Abstain"), 2),
            Row(("Al <i>Roe</i>", "900", "60", "20"), 3),
        )
    ),
)
SOURCE = Document("results.htm", Form.HTML, BLOCKS)


def finding(**changed: object) -> Finding:
    values: dict[str, object] = {
        "rule": "SELF-ROW-SUM",
        "severity": Severity.ERROR,
        "where": Where("results.htm", 3, "Al <i>Roe</i>"),
        "says": "1475703020",
        "expected": "1475702720",
        "because": "300 more",
        "authority": "the filing itself",
    }
    return Finding(**(values | changed))  # type: ignore[arg-type] # the fields by name


def page(*findings: Finding, accepted: tuple[tuple[Finding, str], ...] = ()) -> str:
    confirmed = Confirmed(rule="SELF-WEEKDAY", where=Where("results.htm", 1, "June"), says="right")
    return write(
        Report(title="Results filing", summary="1 error", findings=findings, accepted=accepted,
               confirmed=(confirmed,), sources=(SOURCE,))
    )  # fmt: skip


class _Balance(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names))
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element of a drawing that closes itself."""

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_is_whole_and_loads_and_runs_nothing() -> None:
    written = page(finding(), accepted=((finding(), "amended (Inés Okafor)"),))
    parser = _Balance()
    parser.feed(written)
    assert parser.open == []
    assert "default-src 'none'" in written
    assert "<script" not in written
    assert "<i>" not in written


def test_the_passage_stands_beside_what_is_said_of_it() -> None:
    written = page(finding())
    row = written.index('<tr role="row" class="marked">')
    assert "Al &lt;i&gt;Roe&lt;/i&gt;" in written[row : row + 200]
    assert written.index("1,475,703,020") > row
    for words in (
        "1,475,702,720",
        "300 more",
        "the filing itself",
        "changes a right or an outcome",
    ):
        assert words in written


def test_what_is_accepted_and_what_was_right_are_listed() -> None:
    written = page(accepted=((finding(), "amended (Inés Okafor)"),))
    assert "amended (Inés Okafor)" in written
    assert "Checked and found right" in written
    assert "What was found</h2>" not in written


def test_a_finding_on_a_file_that_is_not_there_shows_its_words() -> None:
    written = page(finding(where=Where("elsewhere.csv", 1, "P-1")))
    assert "<mark>P-1</mark>" in written


def test_only_a_number_alone_has_its_thousands_set_apart() -> None:
    assert [grouped(each) for each in ("1475703020", "2013", "2013-06-18", "1/2")] == [
        "1,475,703,020",
        "2013",
        "2013-06-18",
        "1/2",
    ]
