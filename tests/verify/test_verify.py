"""The one-file verifier: what it accepts, and what it says of every way to alter a bundle."""

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.verify.bundles import ANOTHER_SEED, SEED, Bundle, canonical, verifier_key, zipped
from tests.verify.sealed import Sent, forged, mended, send, verified
from verify import verify

MEMBERS = (
    "manifest.json",
    "result.json",
    "checkpoint",
    "checkpoints.jsonl",
    "proofs.json",
    "entries.jsonl",
    "entitlements.csv",
    "certificate.txt",
)


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Sent:
    return send(tmp_path_factory.mktemp("sent"))


def test_a_bundle_that_nobody_touched_is_recounted_in_full(sent: Sent, tmp_path: Path) -> None:
    keys = ("--key", sent.journal_key, "--key", sent.inspector_key)
    code, says = verified(tmp_path, sent.members, "--strict", "--checkpoint", sent.older, *keys)

    assert code == 0
    assert says.endswith("match: recounted in full, signed\n")
    assert "the tree extends the one kept" in says


def test_its_own_recount_is_what_the_count_said(sent: Sent, tmp_path: Path) -> None:
    code, says = verified(tmp_path, sent.members, "--json")
    found = json.loads(says[says.index("{\n") : says.rindex("\n}\n") + 3])
    stated = sent.result()

    assert code == 0
    for name in ("meeting", "as_of", "outstanding", "quorum", "root"):
        assert found[name] == stated[name], name
    for mine, theirs in zip(found["items"], stated["items"], strict=True):
        for name in ("item", "votes", "sources", "outcome"):
            assert mine[name] == theirs[name], (mine["item"], name)


def test_the_test_bundle_has_every_member(sent: Sent) -> None:
    assert set(sent.members) == set(MEMBERS) == verify.MEMBERS


# ── One bit ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("name", MEMBERS)
def test_one_bit_changed_anywhere_in_a_member_is_refused_and_the_member_named(
    name: str, sent: Sent, tmp_path: Path
) -> None:
    data = sent.members[name]
    for at in {*range(0, len(data), max(1, len(data) // 16)), len(data) - 1}:
        altered = bytearray(data)
        altered[at] ^= 1 << at % 8
        code, says = verified(tmp_path, sent.members | {name: bytes(altered)})
        assert code == 1, f"byte {at}: {says}"
        assert "mismatch: " in says
        assert name in says or name == "manifest.json", f"byte {at}: {says}"


@pytest.mark.long
@pytest.mark.parametrize("name", MEMBERS)
def test_a_bit_of_every_byte_counts(name: str, sent: Sent, tmp_path: Path) -> None:
    data = sent.members[name]
    for at in range(len(data)):
        altered = bytearray(data)
        altered[at] ^= 1 << at % 8
        code, says = verified(tmp_path, sent.members | {name: bytes(altered)})
        assert code == 1, f"byte {at}: {says}"


# ── An entry altered, dropped, moved, by one who mends the manifest too ───────────────────────────


def lines(sent: Sent) -> list[bytes]:
    return sent.members["entries.jsonl"].splitlines(keepends=True)


def index_of(sent: Sent, kind: str) -> int:
    return next(at for at, entry in enumerate(sent.entries()) if entry["kind"] == kind)


def with_lines(sent: Sent, changed: list[bytes]) -> dict[str, bytes]:
    return mended(sent.members | {"entries.jsonl": b"".join(changed)})


def test_an_entry_changed_with_the_manifest_mended_is_found_in_the_tree(
    sent: Sent, tmp_path: Path
) -> None:
    every, at = lines(sent), index_of(sent, "instruction/1")
    every[at] = every[at].replace(b'"3":"for"', b'"3":"abstain"')
    assert every[at] != lines(sent)[at]
    code, says = verified(tmp_path, with_lines(sent, every))

    assert code == 1
    assert f"entries 0 to {len(every) - 3}: one of them is not the leaf in the tree" in says
    assert "nothing was recounted" in says


def test_the_last_entry_alone_under_a_checkpoint_is_named(sent: Sent, tmp_path: Path) -> None:
    every, at = lines(sent), index_of(sent, "certified/1")
    every[at] = every[at].replace(b'"version":"final"', b'"version":"amended"')
    code, says = verified(tmp_path, with_lines(sent, every))

    assert code == 1
    assert f"entry {at} (certified amended 1)" in says


@pytest.mark.parametrize("at", [0, 1, 5])
def test_a_dropped_entry_is_named_by_the_gap_it_leaves(at: int, sent: Sent, tmp_path: Path) -> None:
    every = lines(sent)
    del every[at]
    code, says = verified(tmp_path, with_lines(sent, every))

    assert code == 1
    assert f"entry {at} (entries.jsonl:{at + 1}): its index is '{at + 1}'" in says


def test_two_swapped_entries_are_named(sent: Sent, tmp_path: Path) -> None:
    every = lines(sent)
    every[3], every[4] = every[4], every[3]
    code, says = verified(tmp_path, with_lines(sent, every))

    assert code == 1
    assert "entry 3 (entries.jsonl:4): its index is '4': an entry was dropped, added or moved" in (
        says
    )


def renumbered(every: list[bytes]) -> list[bytes]:
    return [
        canonical(json.loads(line) | {"index": str(at)}) + b"\n" for at, line in enumerate(every)
    ]


@pytest.mark.parametrize("change", ["dropped", "swapped", "added"])
def test_with_the_numbers_mended_too_the_tree_finds_it(
    change: str, sent: Sent, tmp_path: Path
) -> None:
    every = lines(sent)
    match change:
        case "dropped":
            del every[3]
        case "swapped":
            every[3], every[4] = every[4], every[3]
        case _:
            every.insert(4, every[3])
    code, says = verified(tmp_path, with_lines(sent, renumbered(every)))

    assert code == 1
    assert "NO  tree" in says


def test_an_entry_of_an_unknown_kind_stops_the_recount(sent: Sent, tmp_path: Path) -> None:
    entries = sent.entries()
    entries[3] = {"kind": "dance/1", "at": "2026-05-14T14:00:00Z"}
    forged = Bundle(entries, sent.result(), sent.members["entitlements.csv"])
    code, says = verified(tmp_path, forged.zipped())

    assert code == 1
    assert "entry 3" in says
    assert "the kind 'dance/1' is unknown" in says


# ── A whole history forged, consistent in itself ──────────────────────────────────────────────────


def test_a_consistent_forgery_agrees_with_itself_and_is_told_to_be_of_no_known_signer(
    sent: Sent, tmp_path: Path
) -> None:
    code, says = verified(tmp_path, forged(sent).zipped())

    assert code == 0
    assert "self-consistent at most, signer unknown" in says
    assert says.endswith("match: recounted in full, self-consistent, signer unknown\n")
    assert verified(tmp_path, forged(sent).zipped(), "--strict")[0] == 1


@pytest.mark.parametrize("outside", ["journal_key", "inspector_key", "older"])
def test_a_consistent_forgery_under_another_key_is_refused_with_anything_from_outside(
    outside: str, sent: Sent, tmp_path: Path
) -> None:
    word = "--checkpoint" if outside == "older" else "--key"
    code, says = verified(tmp_path, forged(sent).zipped(), word, getattr(sent, outside))

    assert code == 1
    assert "mismatch: " in says


def test_a_key_that_signed_is_enough_and_another_is_not(sent: Sent, tmp_path: Path) -> None:
    bundle = forged(sent)
    key = tmp_path / "k"
    for seed, code in ((ANOTHER_SEED, 0), (SEED, 1)):
        key.write_text(verifier_key("quorate/tulip-bulbs-inc/2026-06-18", seed), encoding="utf-8")
        assert verified(tmp_path, bundle.zipped(), "--key", key)[0] == code


def test_a_checkpoint_of_a_longer_journal_shows_that_entries_are_missing(
    sent: Sent, tmp_path: Path
) -> None:
    kept = tmp_path / "kept"
    kept.write_bytes(sent.members["checkpoint"])
    entries = sent.entries()
    bundle = Bundle(entries[:-2], sent.result(), sent.members["entitlements.csv"])
    code, says = verified(tmp_path, bundle.zipped(), "--checkpoint", kept)

    assert code == 1
    assert "NO  checkpoint" in says


# ── What result.json and the certificate say ──────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (
            lambda r: r["items"][3]["votes"].update({"for": 201}),
            "item 3: for is 201 in result.json",
        ),
        (lambda r: r["items"][3].update(outcome="carries"), "item 3: outcome is carries"),
        (lambda r: r["items"][0]["sources"].update(unmarked=1), "item 1a: source unmarked is 1"),
        (lambda r: r["quorum"].update(present=999), "quorum: present is 999 in result.json"),
        (lambda r: r.update(outstanding=1001), "outstanding is 1,001 in result.json"),
        (lambda r: r["items"].pop(), "item 3 is missing in result.json"),
        (
            lambda r: r["items"][3]["standards"][0].update(needed=500),
            "item 3: standard majority_present: needed is 500 in result.json",
        ),
        (
            lambda r: r["defects"].append(
                {"kind": "late", "position": "R-1", "instruction": "M-1", "item": "", "detail": ""}
            ),
            "defect late (M-1 of R-1): 1 in result.json, 0 recounted",
        ),
    ],
    ids=["votes", "outcome", "source", "quorum", "outstanding", "item", "needed", "defect"],
)
def test_a_result_that_is_not_the_recount_is_told_figure_by_figure(
    change: Callable[[dict[str, Any]], None], says: str, sent: Sent, tmp_path: Path
) -> None:
    result = sent.result()
    change(result)
    data = json.dumps(result, indent=1).encode()
    code, told = verified(tmp_path, mended(sent.members | {"result.json": data}))

    assert code == 1
    assert says in told


def test_a_certificate_of_other_words_is_not_the_one_certified(sent: Sent, tmp_path: Path) -> None:
    text = sent.members["certificate.txt"].replace(b"fails", b"holds")
    code, says = verified(tmp_path, mended(sent.members | {"certificate.txt": text}))

    assert code == 1
    assert "certificate.txt is not the text that was certified" in says


def test_a_certificate_that_was_taken_out_is_missed(sent: Sent, tmp_path: Path) -> None:
    members = {name: data for name, data in sent.members.items() if name != "certificate.txt"}
    code, says = verified(tmp_path, mended(members))

    assert code == 1
    assert "a result was certified, and certificate.txt is missing" in says


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (b"common,600", b"common,601", "entitlements.csv is not the file"),
        (b"record,,", b"plan,,", "entitlements.csv is not the file"),
    ],
)
def test_a_register_that_is_not_the_sealed_one_is_refused(
    old: bytes, new: bytes, says: str, sent: Sent, tmp_path: Path
) -> None:
    data = sent.members["entitlements.csv"].replace(old, new)
    assert data != sent.members["entitlements.csv"]
    code, told = verified(tmp_path, mended(sent.members | {"entitlements.csv": data}))

    assert code == 1
    assert says in told


# ── What a bundle may hold ────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("name", [name for name in MEMBERS if name != "manifest.json"])
def test_a_member_fewer_is_refused_and_named(name: str, sent: Sent, tmp_path: Path) -> None:
    members = {other: data for other, data in sent.members.items() if other != name}
    code, says = verified(tmp_path, members)

    assert code == 1
    assert f"{name} is named in the manifest and missing" in says


def test_a_member_more_is_refused(sent: Sent, tmp_path: Path) -> None:
    code, says = verified(tmp_path, sent.members | {"more.txt": b"x"})

    assert code == 1
    assert "more.txt" in says


def test_a_member_twice_is_refused(sent: Sent, tmp_path: Path) -> None:
    file = io.BytesIO(zipped(sent.members))
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(file, "a") as archive:
        archive.writestr("result.json", b"{}")
    code, says = verified(tmp_path, file.getvalue())

    assert code == 1
    assert "member result.json is there twice" in says


@pytest.mark.parametrize("name", ["manifest.json", "proofs.json", "entries.jsonl"])
def test_json_that_is_not_in_its_one_form_is_refused(name: str, sent: Sent, tmp_path: Path) -> None:
    data = sent.members[name].replace(b'":"', b'": "', 1).replace(b'":[', b'": [', 1)
    assert data != sent.members[name]
    members = sent.members | {name: data}
    code, says = verified(tmp_path, members if name == "manifest.json" else mended(members))

    assert code == 1
    assert "not canonical JSON" in says


def test_a_withheld_opening_is_not_fully_recounted(sent: Sent, tmp_path: Path) -> None:
    entries = [entry for entry in sent.entries() if entry["kind"] != "certified/1"]
    bundle = Bundle(entries, sent.result(), sent.members["entitlements.csv"], withheld=[4])
    code, says = verified(tmp_path, bundle.zipped())

    assert code == 0
    assert "not fully recounted: 1 openings are withheld" in says
    assert verified(tmp_path, bundle.zipped(), "--strict")[0] == 1


def test_a_public_bundle_says_that_it_cannot_prove_the_totals(sent: Sent, tmp_path: Path) -> None:
    code, says = verified(tmp_path, sent.public, "--key", sent.journal_key)

    assert code == 0
    assert "it cannot prove the totals" in says
    assert says.endswith("match: not fully recounted, signed\n")
    assert verified(tmp_path, sent.public, "--key", sent.journal_key, "--strict")[0] == 1


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "cannot be read"),
        (b"position,kind\n", "not a zip"),
        (zipped({}), "an empty zip"),
    ],
    ids=["an empty file", "a text", "a zip of nothing"],
)
def test_what_is_no_bundle_cannot_be_read(data: bytes, says: str, tmp_path: Path) -> None:
    code, told = verified(tmp_path, data)

    assert code == 2
    assert says in told
    assert "Traceback" not in told


@pytest.mark.parametrize("part", [1, 2, 3])
def test_a_bundle_cut_short_cannot_be_read(part: int, sent: Sent, tmp_path: Path) -> None:
    data = zipped(sent.members)
    code, says = verified(tmp_path, data[: len(data) * part // 4])

    assert code == 2
    assert "cannot be read" in says


def test_a_bundle_that_is_not_there_and_a_key_that_is_none(sent: Sent, tmp_path: Path) -> None:
    assert verify.main([str(tmp_path / "absent.zip")]) == 2
    key = tmp_path / "k"
    key.write_bytes(b"not a key")
    assert verified(tmp_path, sent.members, "--key", key)[0] == 2


def test_more_memory_than_allowed_is_refused_before_anything_is_read(
    sent: Sent, tmp_path: Path
) -> None:
    code, says = verified(tmp_path, sent.members, "--memory", 1)

    assert code == 2
    assert "memory" in says
