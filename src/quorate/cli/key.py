"""Make a signing key: FILE is the private key, FILE.pub what others check signatures with.

The private key stays on the inspector's machine.  Nothing is ever overwritten.
"""

import argparse
import secrets
from pathlib import Path

from quorate.files.faults import Fault, InputError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    parser.add_argument("--name", default="inspector", help="whose key it is: 'Inés Okafor'")


def run(args: argparse.Namespace) -> int:
    from quorate.keeper import keys, store

    public = args.out.with_name(args.out.name + ".pub")
    for path in (args.out, public):
        if path.exists():
            raise InputError(Fault(str(path), "is there already; a key is never overwritten"))
    if not args.out.parent.is_dir():
        raise InputError(Fault(str(args.out.parent), "no such folder; make it first"))
    key = keys.from_seed(secrets.token_bytes(32))
    verifier = keys.signer(args.name, key).verifier
    store.replace(args.out, keys.pem(key), 0o600)
    store.replace(public, f"{verifier}\n".encode())
    print(f"{args.out}: the private key; {public}: the key to check signatures with")
    return 0
