"""What fixes who may vote: sealed with digests alone, so that names can go."""

from dataclasses import fields

from quorate.entries.coding import encode
from quorate.entries.register import BrokerPolicyFiled, OwnersFiled, RegisterSealed


def test_the_seal_of_the_register_has_no_name_in_it() -> None:
    assert [field.name for field in fields(RegisterSealed)] == [
        "positions", "entitlements", "particulars", "totals",
    ]  # fmt: skip


def test_a_register_without_names_is_sealed_with_an_empty_root() -> None:
    sealed = RegisterSealed(positions=3, entitlements="0" * 64)

    assert encode(sealed) == {
        "kind": "register/1",
        "positions": "3",
        "entitlements": "0" * 64,
        "particulars": "",
        "totals": {},
    }


def test_owners_keep_the_order_in_which_they_were_filed() -> None:
    filed = OwnersFiled(position="R-1", owners=(("Bo", "1/2"), ("Ann", "1/2")))

    assert encode(filed)["owners"] == [["Bo", "1/2"], ["Ann", "1/2"]]


def test_a_policy_without_a_number_says_null_and_not_nought() -> None:
    none = BrokerPolicyFiled(participant="D-1", policy="none")
    nought = BrokerPolicyFiled(participant="D-1", policy="none", uninstructed=0)

    assert (encode(none)["uninstructed"], encode(nought)["uninstructed"]) == (None, "0")
