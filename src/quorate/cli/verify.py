"""Check a bundle and recount it, with the one-file program that imports nothing of Quorate.

The same as: python3 -I verify.py BUNDLE [--json] [--key FILE] [--checkpoint FILE] [--strict]
"""

import argparse
import subprocess
import sys


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("bundle", help="a bundle made by: quorate export")
    parser.add_argument("--json", action="store_true", help="print the recount as JSON")
    parser.add_argument("--key", action="append", default=[], metavar="FILE", help="a signer's key")
    parser.add_argument("--checkpoint", metavar="FILE", help="a signed note kept outside")
    parser.add_argument("--strict", action="store_true", help="what is not checked is a failure")
    parser.add_argument("--memory", metavar="MEGABYTES", help="refuse what may need more")


def run(args: argparse.Namespace) -> int:
    from quorate.cli.waiting import waiting
    from quorate.files.shipped import verifier

    words = [sys.executable, "-I", str(verifier()), args.bundle]
    words += ["--json"] if args.json else []
    words += ["--strict"] if args.strict else []
    for key in args.key:
        words += ["--key", key]
    for name in ("checkpoint", "memory"):
        if getattr(args, name) is not None:
            words += [f"--{name}", getattr(args, name)]
    with waiting("Recounting"):
        done = subprocess.run(  # noqa: S603  our own program, no shell
            words, check=False, capture_output=True, text=True, encoding="utf-8"
        )
    sys.stdout.write(done.stdout)
    sys.stderr.write(done.stderr)
    return done.returncode
