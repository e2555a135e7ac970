"""The 2013 meeting of Ascent Solar: laid out, counted, explained, certified, verified.

Its register and its votes are made up; its call is the one of the proxy statement.  Everything is
written into one folder, with a key that is thrown away: nothing here is official.
"""

import argparse
import secrets
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from rich.console import Console

from quorate.cli import papers
from quorate.cli.show import show
from quorate.files.faults import Fault, InputError
from quorate.files.folder import Folder
from quorate.files.shipped import example, verifier
from quorate.journal.checkpoint import key_name
from quorate.journal.note import Signer
from quorate.keeper import certifying, keys, store
from quorate.keeper.bundle import bundle
from quorate.keeper.count import counted
from quorate.tally.result import Result

EXAMPLE = "ascent-2013"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, help="a new folder; demo, or the next free demo-2 …")


def run(args: argparse.Namespace) -> int:
    out = _new(args.out)
    on = Console(highlight=False)
    meeting = _laid_out(out)
    result, folder = counted(meeting, engine="plain")
    on.rule("The count")
    show(result, on)
    on.rule("The certificate")
    inspector = certifying.sworn(folder)
    signer = _key(out, inspector)
    made = certifying.certify(
        folder,
        signer.key,
        inspector=inspector,
        version="final",
        at=datetime.now(UTC).replace(microsecond=0),
        random=secrets.token_bytes,
    )
    root = made.sealed.journal.root.hex()
    on.print(f"{len(made.sealed.journal.openings):,} entries sealed; root {root}")
    on.print(f"certificate {made.entry.number}, {made.entry.version}, signed by {inspector}")
    result, folder = counted(meeting, engine="plain")
    papers.write(out / "papers", result, folder)
    on.rule("The bundle, recounted by a program that imports nothing of Quorate")
    code = _verified(out, result, folder)
    _next(out, on)
    return code


def _new(named: Path | None) -> Path:
    """A folder that holds nothing yet: what was made or edited before is never written over."""
    if named is not None:
        if named.exists() and (not named.is_dir() or any(named.iterdir())):
            raise InputError(Fault(str(named), "holds other things; name a new folder: --out DIR"))
        return named
    return next(
        place
        for at in count(1)
        if not (place := Path("demo" if at == 1 else f"demo-{at}")).exists()
    )


def _laid_out(out: Path) -> Path:
    """Copies the example, so that it can be edited and counted again."""
    meeting = out / "meeting"
    meeting.mkdir(parents=True)
    for path in sorted(example(EXAMPLE).iterdir()):
        if path.is_file():
            shutil.copyfile(path, meeting / path.name)
    return meeting


def _key(out: Path, inspector: str) -> Signer:
    """A key to be thrown away, under the inspector's name."""
    signer = Signer(key_name(inspector), keys.from_seed(secrets.token_bytes(32)))
    store.replace(out / "inspector.key", keys.pem(signer.key), 0o600)
    store.replace(out / "inspector.key.pub", f"{signer.verifier}\n".encode())
    return signer


def _verified(out: Path, result: Result, folder: Folder) -> int:
    path = out / "bundle.zip"
    store.replace(path, bundle(folder, result, public=False))
    public = out / "public.zip"
    store.replace(public, bundle(folder, result, public=True))
    words = [sys.executable, "-I", str(verifier()), str(path), "--strict"]
    words += ["--key", str(out / "inspector.key.pub")]
    sys.stdout.flush()
    return subprocess.run(words, check=False).returncode  # noqa: S603  our own program, no shell


def _next(out: Path, on: Console) -> None:
    on.rule("What to look at next")
    for says, what in (
        ("the report with its pictures, in a browser", out / "papers" / "report.html"),
        ("the inspector's certificate", out / "papers" / "certificate.html"),
        ("the meeting as a folder anyone can edit", out / "meeting"),
        ("a share's way through the count", f"quorate count {out / 'meeting'} --trace R-1"),
        ("what the law says of the call", f"quorate check {out / 'meeting'}"),
    ):
        on.print(f"  {what}", soft_wrap=True)
        on.print(f"      {says}")
