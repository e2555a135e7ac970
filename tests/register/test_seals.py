"""The two seals of a register: entitlements as one file, particulars row by row."""

from hashlib import sha256

import pytest

from quorate.journal.tree import root
from quorate.register.positions import PositionRow, build
from quorate.register.seals import digest, entitlements, particulars_leaves, particulars_root
from quorate.words import HolderKind

HEADER = b"position,kind,parent,class,shares\n"


def row(position: str, shares: int = 5) -> PositionRow:
    return PositionRow(position, HolderKind.BENEFICIAL, "D-1", "common", shares)


def sealed(*rows: PositionRow) -> bytes:
    """The entitlements of these rows, behind the participant through which they are held."""
    above = PositionRow("D-1", HolderKind.PARTICIPANT, "", "common", 10**25)
    return entitlements(build([above, *rows], {})[0])


ABOVE = b"D-1,participant,,common,10000000000000000000000000\n"


@pytest.mark.parametrize(
    ("position", "written"),
    [
        ("R-1", b"R-1"),
        ("Rü 1", "Rü 1".encode()),
        ("'R-1'", b"'R-1'"),
        ("a,b", b'"a,b"'),
        ('a"b', b'"a""b"'),
        ("a\nb", b'"a\nb"'),
        ("a\rb", b'"a\rb"'),  # a line break to some readers: quoted whatever wrote it
    ],
)
def test_a_field_is_quoted_only_where_it_must_be(position: str, written: bytes) -> None:
    plain = b"R-0,beneficial,D-1,common,5\n"
    found = sealed(row("R-0"), row(position))

    assert found == HEADER + ABOVE + plain + written + b",beneficial,D-1,common,5\n"


def test_a_parent_is_quoted_as_a_position_is() -> None:
    above = PositionRow("D,1", HolderKind.PARTICIPANT, "", "common", 9)
    register, _ = build([above, row("R-1")._replace(parent="D,1")], {})

    assert entitlements(register).endswith(b'R-1,beneficial,"D,1",common,5\n')


def test_shares_are_plain_digits_of_any_length() -> None:
    assert sealed(row("R-1", 10**24)).endswith(b",1000000000000000000000000\n")


def test_a_register_of_nobody_is_a_header() -> None:
    assert entitlements(build([], {})[0]) == HEADER


def test_one_share_changed_is_another_digest() -> None:
    assert digest(sealed(row("R-1", 5))) != digest(sealed(row("R-1", 6)))


ROWS = [b"Lena Marsh", b"Tomas Ruiz", b""]
SALTS = bytes(range(48))


def test_the_particulars_are_a_tree_of_salted_rows() -> None:
    commitments = [
        sha256(b"quorate particulars v1\n" + SALTS[16 * at : 16 * at + 16] + name).digest()
        for at, name in enumerate(ROWS)
    ]
    leaves = [sha256(b"\x00" + each).digest() for each in commitments]

    assert particulars_leaves(ROWS, SALTS) == leaves
    assert particulars_root(ROWS, SALTS) == root(leaves).hex()


def test_an_erased_row_s_leaf_keeps_the_root() -> None:
    kept = particulars_leaves(ROWS, SALTS)
    again = [kept[0], *particulars_leaves(ROWS[1:], SALTS[16:])]

    assert root(again).hex() == particulars_root(ROWS, SALTS)


def test_two_holders_of_one_name_do_not_show_it() -> None:
    one, other = particulars_leaves([b"Lena Marsh"] * 2, SALTS[:32])

    assert one != other


def test_no_particulars_have_no_root() -> None:
    assert particulars_root([], b"") == ""


@pytest.mark.parametrize("length", [0, 47, 49, 64])
def test_every_row_has_a_salt_of_its_own(length: int) -> None:
    with pytest.raises(ValueError, match=f"{length} bytes of salt for 3 rows"):
        particulars_root(ROWS, bytes(length))
