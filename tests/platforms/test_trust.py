# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whose updates are taken: what the release names, and what the user adds and takes away."""

from __future__ import annotations

import base64
import tomllib
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from holdback.errors import BugError, UsageError
from holdback.platforms import distrust_key, trust_key, trusted_keys
from holdback.support.resources import resource

KEY = base64.b64encode(Ed25519PrivateKey.generate().public_key().public_bytes_raw()).decode()
OTHER = base64.b64encode(Ed25519PrivateKey.generate().public_key().public_bytes_raw()).decode()
SHIPPED = resource("dossier-keys.toml")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "dossier-keys.toml"


def test_no_key_is_trusted_until_the_user_adds_one(own: Path) -> None:
    assert trusted_keys(SHIPPED, own) == ()
    added = trust_key(SHIPPED, own, " Friends of Sound ", f"{KEY[:20]}\n {KEY[20:]}")
    assert (added.name, added.key, added.is_users_own) == ("Friends of Sound", KEY, True)
    assert trusted_keys(SHIPPED, own) == (added,)
    assert tomllib.loads(own.read_text(encoding="utf-8"))["keys"] == {"Friends of Sound": KEY}
    assert len(added.fingerprint.split()) == 8


def test_a_key_can_be_taken_away_again(own: Path) -> None:
    trust_key(SHIPPED, own, "one", KEY)
    trust_key(SHIPPED, own, "two", OTHER)
    distrust_key(SHIPPED, own, "one")
    assert [key.name for key in trusted_keys(SHIPPED, own)] == ["two"]
    with pytest.raises(UsageError, match="no key named"):
        distrust_key(SHIPPED, own, "one")


def test_a_name_is_never_given_to_another_key_unasked(own: Path) -> None:
    trust_key(SHIPPED, own, "one", KEY)
    trust_key(SHIPPED, own, "one", KEY)
    with pytest.raises(UsageError, match="Another key"):
        trust_key(SHIPPED, own, "one", OTHER)
    assert [key.key for key in trusted_keys(SHIPPED, own)] == [KEY]


def test_a_key_of_the_user_cannot_stand_for_a_shipped_one(tmp_path: Path, own: Path) -> None:
    shipped = tmp_path / "shipped.toml"
    shipped.write_text(f'[keys]\nmaintainers = "{KEY}"\n', encoding="utf-8")
    own.write_text(f'[keys]\nmaintainers = "{OTHER}"\n', encoding="utf-8")
    (key,) = trusted_keys(shipped, own)
    assert (key.key, key.is_users_own) == (KEY, False)
    with pytest.raises(UsageError, match="Another key"):
        trust_key(shipped, own, "maintainers", OTHER)
    with pytest.raises(UsageError, match="no key named"):
        distrust_key(shipped, own, "maintainers")


@pytest.mark.parametrize(
    "key",
    ["", "hello", KEY[:-4], KEY + KEY, "ä" * 44],
    ids=["empty", "word", "short", "twice", "foreign letters"],
)
def test_what_is_no_key_is_refused(own: Path, key: str) -> None:
    with pytest.raises(UsageError, match="no public key"):
        trust_key(SHIPPED, own, "one", key)
    assert not own.exists()


@pytest.mark.parametrize("name", ["", "  ", "a\nb", "x" * 81])
def test_a_key_needs_a_name(own: Path, name: str) -> None:
    with pytest.raises(UsageError, match="name"):
        trust_key(SHIPPED, own, name, KEY)


@pytest.mark.parametrize("text", ["keys", "", "[keys]\none = 1\n", '[keys]\none = "x"\n'])
def test_a_faulty_list_is_told_and_trusts_nothing(tmp_path: Path, own: Path, text: str) -> None:
    own.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match="cannot be read"):
        trusted_keys(SHIPPED, own)
    with pytest.raises(BugError):
        trusted_keys(own, tmp_path / "none.toml")
