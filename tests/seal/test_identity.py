# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The signing identity: made, kept encrypted, moved to another machine."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

from authority import Authority
from holdback.errors import NoPermission, SecretStoreUnavailable, UsageError
from holdback.seal.identity import (
    VALID_YEARS,
    Identity,
    export_identity,
    identity_of,
    import_identity,
    make_identity,
)
from holdback.seal.identity_store import IdentityStore, TrustList
from holdback.seal.sign import prove_identity
from holdback.support.clock import SystemClock
from holdback.support.secrets import SecretStore
from keyrings import MemoryKeyring


def store_with(backend: object) -> SecretStore:
    kind = (type(backend).__module__, type(backend).__qualname__)
    return SecretStore(lambda: backend, safe={kind: "the test's keyring"})


def test_the_certificate_is_of_the_kind_that_validates() -> None:
    identity = make_identity("Ada", SystemClock(), email="ada@artist.example")
    leaf, root = x509.load_pem_x509_certificates(identity.chain_pem)
    assert leaf.issuer == root.subject != leaf.subject
    usage = leaf.extensions.get_extension_for_class(x509.KeyUsage)
    assert usage.critical
    assert usage.value.digital_signature
    assert not leaf.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    purposes = leaf.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    assert {oid.dotted_string for oid in purposes} == {
        "1.3.6.1.5.5.7.3.4",
        "1.3.6.1.4.1.62558.2.1",
    }
    years = leaf.not_valid_after_utc.year - leaf.not_valid_before_utc.year
    assert years == VALID_YEARS
    leaf.verify_directly_issued_by(root)


def test_a_name_is_needed() -> None:
    with pytest.raises(UsageError):
        make_identity("  ", SystemClock())


def test_the_key_never_shows_in_words() -> None:
    identity = make_identity("Ada", SystemClock())
    assert "PRIVATE" not in repr(identity)


def test_export_and_import_with_a_passphrase(tmp_path: Path) -> None:
    identity = make_identity("Ada", SystemClock())
    path = tmp_path / "ada.pem"
    export_identity(identity, path, "correct horse")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert b"ENCRYPTED" in path.read_bytes()
    again = import_identity(path, "correct horse")
    assert (again.name, again.chain_pem, again.is_self_made) == ("Ada", identity.chain_pem, True)
    for wrong in ("wrong horse", ""):
        with pytest.raises(UsageError, match="passphrase is wrong"):
            import_identity(path, wrong)
    with pytest.raises(NoPermission, match="exists already"):
        export_identity(identity, path, "correct horse")
    with pytest.raises(UsageError, match="eight"):
        export_identity(identity, tmp_path / "b.pem", "short")


def test_a_foreign_key_is_refused(tmp_path: Path) -> None:
    ada, bob = make_identity("Ada", SystemClock()), make_identity("Bob", SystemClock())
    path = tmp_path / "mixed.pem"
    path.write_bytes(ada.chain_pem + bob.key_pem)
    with pytest.raises(UsageError, match="does not belong"):
        import_identity(path)
    path.write_text("no certificate")
    with pytest.raises(UsageError, match="no certificate"):
        import_identity(path)


def test_kept_encrypted_with_the_passphrase_in_the_keyring_only(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    store = IdentityStore(tmp_path, store_with(keyring))
    assert store.load() is None
    identity = make_identity("Ada", SystemClock())
    store.keep(identity)
    [passphrase] = keyring.kept.values()
    for file in tmp_path.iterdir():
        content = file.read_bytes()
        assert b"BEGIN PRIVATE" not in content
        assert passphrase.encode() not in content
    loaded = store.load()
    assert loaded is not None
    assert loaded.key_pem == identity.key_pem
    certificate = store.certificate()
    assert certificate is not None
    assert (certificate.name, certificate.key_pem) == ("Ada", b"")


def test_an_earlier_identity_is_never_overwritten(tmp_path: Path) -> None:
    store = IdentityStore(tmp_path, store_with(MemoryKeyring()))
    store.keep(make_identity("Ada", SystemClock()))
    store.keep(make_identity("Bob", SystemClock()))
    loaded = store.load()
    assert loaded is not None
    assert loaded.name == "Bob"
    assert len(list(tmp_path.iterdir())) == 2


def test_without_a_safe_keyring_nothing_is_kept(tmp_path: Path) -> None:
    store = IdentityStore(tmp_path, SecretStore(lambda: object()))
    with pytest.raises(SecretStoreUnavailable):
        store.keep(make_identity("Ada", SystemClock()))
    assert list(tmp_path.iterdir()) == []


def test_an_earlier_identitys_key_stays_usable(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    store = IdentityStore(tmp_path, store_with(keyring))
    store.keep(make_identity("Ada", SystemClock()))
    store.keep(make_identity("Bob", SystemClock()))
    [earlier] = tmp_path.glob("*before*")
    assert sum(_opens(earlier, one) for one in keyring.kept.values()) == 1


def _opens(path: Path, passphrase: str) -> bool:
    try:
        return import_identity(path, passphrase).name == "Ada"
    except UsageError:
        return False


def test_removing_destroys_key_and_passphrase_but_keeps_the_certificate(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    store = IdentityStore(tmp_path, store_with(keyring))
    store.remove()
    identity = make_identity("Ada", SystemClock())
    store.keep(identity)
    store.remove()
    assert store.load() is None
    assert keyring.kept == {}
    assert not any(b"PRIVATE KEY" in file.read_bytes() for file in tmp_path.iterdir())
    assert identity.root_pem in TrustList(tmp_path).pem(), "its seals are still ours"


@pytest.mark.parametrize(
    ("make_key", "algorithm"),
    [
        (lambda: ec.generate_private_key(ec.SECP256R1()), "es256"),
        (lambda: ec.generate_private_key(ec.SECP384R1()), "es384"),
        (lambda: rsa.generate_private_key(65537, 2048), "ps256"),
        (ed25519.Ed25519PrivateKey.generate, "ed25519"),
    ],
)
@pytest.mark.parametrize("has_root", [True, False])
def test_a_chain_of_an_authority_is_used(
    make_key: object, algorithm: str, has_root: bool, tmp_path: Path
) -> None:
    authority = Authority("Big CA")
    path = authority.issue("Ada GmbH", tmp_path / "ada.pem", make_key(), has_root=has_root)
    identity = import_identity(path)
    prove_identity(identity)
    assert (identity.name, identity.algorithm) == ("Ada GmbH", algorithm)
    assert (identity.issuer, identity.is_self_made) == ("Big CA Sub", False)
    export_identity(identity, tmp_path / "again.pem", "correct horse")
    assert import_identity(tmp_path / "again.pem", "correct horse") == identity


def test_a_chain_that_is_none_is_refused(tmp_path: Path) -> None:
    authority = Authority("Big CA")
    path = authority.issue("Ada", tmp_path / "ada.pem")
    leaf, sub, root = path.read_bytes().split(b"-----END CERTIFICATE-----\n")[:3]
    key = path.read_bytes().rpartition(b"-----END CERTIFICATE-----\n")[2]
    end = b"-----END CERTIFICATE-----\n"
    path.write_bytes(leaf + end + key)
    with pytest.raises(UsageError, match="only your own certificate"):
        import_identity(path)
    path.write_bytes(leaf + end + root + end + sub + end + key)
    with pytest.raises(UsageError, match="no chain"):
        import_identity(path)


@pytest.mark.parametrize("flaw", ["purpose", "expired"])
def test_a_certificate_that_readers_refuse_is_told_at_once(flaw: str, tmp_path: Path) -> None:
    path = Authority("Big CA").issue("Ada", tmp_path / "ada.pem", flaw=flaw)
    with pytest.raises(UsageError, match="invalid for every reader"):
        prove_identity(import_identity(path))


def root_file(identity: Identity, path: Path) -> Path:
    path.write_text(identity.root_pem)
    return path


def test_the_list_of_trusted_certificates(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    trusted = TrustList(data)
    assert trusted.entries() == ()
    assert trusted.pem() == ""
    own = make_identity("Ada", SystemClock())
    IdentityStore(data, store_with(MemoryKeyring())).keep(own)
    friend = make_identity("Bob", SystemClock())
    [new] = trusted.add(root_file(friend, tmp_path / "bob.pem"))
    assert (new.name, new.is_own) == ("Bob (own root)", False)
    assert trusted.add(root_file(friend, tmp_path / "bob2.pem")) == ()
    assert [(one.name, one.is_own) for one in trusted.entries()] == [
        ("Ada (own root)", True),
        ("Bob (own root)", False),
    ]
    assert trusted.pem() == own.root_pem + friend.root_pem
    [mine] = [one for one in trusted.entries() if one.is_own]
    with pytest.raises(UsageError, match="no added certificate"):
        trusted.remove(mine.fingerprint)
    trusted.remove(new.fingerprint.lower())
    assert trusted.pem() == own.root_pem


def test_a_certificate_in_der_is_taken_and_a_key_never_copied(tmp_path: Path) -> None:
    path = Authority("Big CA").issue("Ada", tmp_path / "ada.pem")
    trusted = TrustList(tmp_path)
    assert {one.name for one in trusted.add(path)} == {"Big CA Sub", "Big CA Root"}
    assert b"PRIVATE" not in (tmp_path / "trusted-certificates.pem").read_bytes()
    root = x509.load_pem_x509_certificates(make_identity("B", SystemClock()).chain_pem)[1]
    (tmp_path / "b.cer").write_bytes(root.public_bytes(serialization.Encoding.DER))
    assert [one.name for one in trusted.add(tmp_path / "b.cer")] == ["B (own root)"]


def test_only_an_authority_can_be_trusted(tmp_path: Path) -> None:
    leaf = x509.load_pem_x509_certificates(make_identity("B", SystemClock()).chain_pem)[0]
    (tmp_path / "leaf.pem").write_bytes(identity_of([leaf]).chain_pem)
    with pytest.raises(UsageError, match="none that vouches"):
        TrustList(tmp_path).add(tmp_path / "leaf.pem")
    (tmp_path / "x.pem").write_text("nothing")
    with pytest.raises(UsageError, match="no certificate"):
        TrustList(tmp_path).add(tmp_path / "x.pem")


def test_a_damaged_list_makes_nothing_trusted_and_stops_no_reading(tmp_path: Path) -> None:
    (tmp_path / "trusted-certificates.pem").write_text("damaged")
    assert TrustList(tmp_path).pem() == ""
    with pytest.raises(UsageError):
        TrustList(tmp_path).entries()
