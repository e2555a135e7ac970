"""A checkpoint is three lines in one form, and its journal is named after issuer and day."""

from datetime import date

import pytest

from quorate.journal.checkpoint import Checkpoint, from_text, key_name, origin, read
from quorate.journal.note import NoteError, Signer, sign
from quorate.keeper.keys import from_seed

DAY = date(2013, 6, 18)
ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="
ORIGIN = "quorate/ascent-solar-technologies-inc/2013-06-18"
TEXT = f"{ORIGIN}\n18\n{ROOT}\n"


@pytest.mark.parametrize(
    ("issuer", "named"),
    [
        ("Ascent Solar Technologies, Inc.", "ascent-solar-technologies-inc"),
        ("Société Générale S.A.", "societe-generale-s-a"),
        ("A+B  Holdings", "a-b-holdings"),
        ("…", "issuer"),
        ("株式会社", "株式会社"),
    ],
)
def test_a_journal_is_named_after_its_issuer_and_day(issuer: str, named: str) -> None:
    assert origin(issuer, DAY) == f"quorate/{named}/2013-06-18"


def test_a_person_s_key_has_no_spaces() -> None:
    assert key_name(" Inés  Okafor ") == "Inés_Okafor"
    with pytest.raises(NoteError, match="cannot name a key"):
        key_name("A+B")


def test_a_checkpoint_is_read_as_it_is_written() -> None:
    found = from_text(TEXT)

    assert (found.origin, found.size, len(found.root)) == (ORIGIN, 18, 32)
    assert found.text == TEXT


def test_a_signed_checkpoint_comes_with_its_note() -> None:
    signer = Signer(ORIGIN, from_seed(b"s" * 32))
    written = Checkpoint(ORIGIN, 0, bytes(32))
    found, note = read(sign(written.text, [signer]))

    assert found == written
    assert note.verified_by([signer.verifier]) == (signer.verifier,)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (TEXT, TEXT + "more\n", "three lines"),
        (f"{ROOT}\n", "", "three lines"),
        (ORIGIN, "", "without an origin"),
        ("\n18\n", "\n018\n", "no plain decimal"),
        ("\n18\n", "\n+18\n", "no plain decimal"),
        ("\n18\n", "\n١٨\n", "no plain decimal"),
        ("\n18\n", "\n\n", "no plain decimal"),
        ("\n18\n", f"\n{'9' * 5000}\n", "no plain decimal"),
        (ROOT, ROOT[4:], "canonical base64 of 32 bytes"),
        (ROOT, ROOT.replace("I=", "J="), "canonical base64 of 32 bytes"),
        (ROOT, ROOT[:-1], "canonical base64 of 32 bytes"),
        (ROOT, "é", "canonical base64 of 32 bytes"),
    ],
)
def test_what_is_no_checkpoint_is_refused(old: str, new: str, says: str) -> None:
    with pytest.raises(NoteError, match=says):
        from_text(TEXT.replace(old, new))
