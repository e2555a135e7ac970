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
from pathlib import Path

from rich.console import Console

from quorate.cli import papers
from quorate.cli.show import show
from quorate.files.faults import Fault, InputError
from quorate.files.folder import read
from quorate.files.shipped import example, verifier
from quorate.journal.checkpoint import key_name
from quorate.journal.note import Signer
from quorate.keeper import certifying, keys, store
from quorate.keeper.bundle import bundle
from quorate.keeper.count import counted

EXAMPLE = "ascent-2013"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, default=Path("demo"), help="a folder to make (demo)")


def run(args: argparse.Namespace) -> int:
    out: Path = args.out
    if out.exists() and not (out / "meeting" / "meeting.yaml").is_file() and any(out.iterdir()):
        raise InputError(Fault(str(out), "holds other things; name a new folder: --out DIR"))
    shutil.rmtree(out, ignore_errors=True)
    on = Console(highlight=False)
    meeting = _laid_out(out)
    result, folder = counted(meeting, engine="plain")
    on.rule("The count")
    show(result, on)
    on.rule("The certificate")
    inspector = certifying.sworn(folder)
    signer = _key(out, inspector)
    made = certifying.certify(
        read(meeting),
        signer.key,
        inspector=inspector,
        version="final",
        at=datetime.now(UTC).replace(microsecond=0),
        random=secrets.token_bytes,
    )
    root = made.sealed.journal.root.hex()
    on.print(f"{len(made.sealed.journal.openings):,} entries sealed; root {root}")
    on.print(f"certificate {made.entry.number}, {made.entry.version}, signed by {inspector}")
    papers.write(out / "papers", *counted(meeting, engine="plain"))
    on.rule("The bundle, recounted by a program that imports nothing of Quorate")
    code = _verified(out, meeting)
    _next(out, on)
    return code


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


def _verified(out: Path, meeting: Path) -> int:
    result, folder = counted(meeting, engine="plain")
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
