"""Check a meeting folder, a proxy statement or a results filing against the law and against itself.

Exits 1 where a finding changes a right or an outcome, 0 otherwise, 2 when what was given cannot be
read.  --json has the form of the contract.
"""

import argparse
import sys
from datetime import date
from pathlib import Path

from quorate import __version__
from quorate.cli.check_given import Given, take
from quorate.files.acceptances import Sifted, read_acceptances, sift
from quorate.files.faults import Fault, InputError
from quorate.meeting.findings import Severity

FOUND, SOUND = 1, 0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "path",
        type=Path,
        metavar="PATH",
        help="a meeting folder, a proxy statement or a results filing (.txt .html .htm .md .pdf)",
    )
    parser.add_argument("--json", action="store_true", help="the findings in the contract's form")
    parser.add_argument("--sarif", type=Path, metavar="FILE", help="write SARIF 2.1.0 too")
    parser.add_argument("--html", type=Path, metavar="FILE", help="write the report as a page too")
    parser.add_argument(
        "--accept", type=Path, metavar="FILE", help="findings that may stand, with reason and name"
    )
    parser.add_argument(
        "--meeting", type=Path, metavar="FOLDER", help="check a proxy statement against this call"
    )
    parser.add_argument(
        "--explain",
        action="store_true",
        help="what was found right, the rules behind; of a folder the effects and the deadlines",
    )


def run(args: argparse.Namespace) -> int:
    accepted = read_acceptances(args.accept) if args.accept else ()
    given = take(args.path, args.meeting)
    sifted = sift(given.checked.findings, accepted, date.today())  # noqa: DTZ011 - the reader's day
    for each in sifted.expired:
        until = f"its time ended on {each.until}"
        print(f"quorate: {args.accept}:{each.line}: {each.rule}: {until}", file=sys.stderr)
    for each in sifted.idle:
        says = f"meets no finding: {each.rule} at {each.where!r}"
        print(f"quorate: {args.accept}:{each.line}: {says}", file=sys.stderr)
    _write_files(args, given, sifted)
    if args.json:
        from quorate.files.findings_json import dump

        sys.stdout.write(dump(sifted, given.checked.facts))
    else:
        _show(args, given, sifted)
    return FOUND if any(each.severity is Severity.ERROR for each in sifted.findings) else SOUND


def _show(args: argparse.Namespace, given: Given, sifted: Sifted) -> None:
    from quorate.cli import check_print

    on = check_print.console()
    check_print.show(given.title, sifted, on)
    if args.explain:
        check_print.show_confirmed(given.checked.confirmed, on)
        check_print.show_pages(given.checked.findings)
        if given.called is not None:
            check_print.show_effects(given.called)
            check_print.show_deadlines(given.called)


def _write_files(args: argparse.Namespace, given: Given, sifted: Sifted) -> None:
    if args.sarif:
        from quorate.files import sarif

        _write(args.sarif, sarif.dump(sifted, __version__))
    if args.html:
        from quorate.cli.check_print import summary
        from quorate.pictures.findings import Report, write

        report = Report(
            title=given.title,
            summary=summary(sifted),
            findings=sifted.findings,
            accepted=tuple((each, f"{why.reason} ({why.by})") for each, why in sifted.accepted),
            confirmed=given.checked.confirmed,
            sources=given.sources,
        )
        _write(args.html, write(report))


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, "utf-8")
    except OSError as error:
        raise InputError(Fault(str(path), f"cannot be written: {error.strerror}")) from None
    print(f"quorate: wrote {path}", file=sys.stderr)
