# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The signing identity: made, kept encrypted, moved to another machine."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from cryptography import x509

from holdback.errors import NoPermission, SecretStoreUnavailable, UsageError
from holdback.seal.identity import (
    VALID_YEARS,
    IdentityStore,
    export_identity,
    import_identity,
    make_identity,
)
from holdback.support.clock import SystemClock
from holdback.support.secrets import SecretStore


class MemoryKeyring:
    """A keyring that lives as long as the test."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


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
