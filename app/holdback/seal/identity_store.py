# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the signing identity lies: the key encrypted in the data folder, its passphrase elsewhere.

Also :class:`TrustList`: whose seals count as trusted here. That is the artist's own (certificates
of earlier identities stay, so that old seals are still known), and whoever the user added.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import serialization

from holdback.errors import UsageError, UserError
from holdback.seal.certificates import fingerprint_of, is_authority, name_of
from holdback.seal.identity import (
    Identity,
    certificates_in,
    encrypted_key,
    identity_of,
    import_identity,
    read_small,
    write_private,
)
from holdback.support.secrets import SecretStore

_NAME = "signing-identity"
_TRUSTED = "trusted-certificates.pem"


class IdentityStore:
    """Keeps the one identity of this data folder."""

    def __init__(self, folder: Path, store: SecretStore) -> None:
        self._file = folder / f"{_NAME}.pem"
        self._store = store

    @property
    def exists(self) -> bool:
        """Whether an identity was kept here."""
        return self._file.is_file()

    def keep(self, identity: Identity) -> None:
        """Keep ``identity``; an earlier one is renamed, never overwritten.

        Raises:
            SecretStoreUnavailable: no safe keyring; nothing was kept.
            NoPermission: the data folder cannot be written.
        """
        passphrase = secrets.token_urlsafe(32)
        partial = self._file.with_suffix(".new")
        partial.unlink(missing_ok=True)
        write_private(partial, identity.chain_pem + encrypted_key(identity, passphrase))
        try:
            self._store.set(_secret_of(identity), passphrase)
        except BaseException:
            partial.unlink(missing_ok=True)
            raise
        if self.exists:
            self._file.replace(self._other_name("before"))
        partial.replace(self._file)

    def load(self) -> Identity | None:
        """Return the kept identity, or None if there is none.

        Raises:
            SecretStoreUnavailable: the keyring does not answer or lost the passphrase.
            UsageError: the kept file is damaged.
        """
        known = self.certificate()
        if known is None:
            return None
        return import_identity(self._file, self._store.get(_secret_of(known)) or "")

    def certificate(self) -> Identity | None:
        """Return the identity without its key, for checking: no keyring is asked.

        Raises:
            UnreadableFile, UsageError: the kept file cannot be read or is damaged.
        """
        if not self.exists:
            return None
        return identity_of(certificates_in(read_small(self._file), self._file.name))

    def remove(self) -> None:
        """Destroy the private key. The certificate stays, so that earlier seals stay known.

        Raises:
            NoPermission: the data folder cannot be written.
            UserError: the keyring or the file cannot be reached; nothing was removed.
        """
        known = self.certificate()
        if known is None:
            return
        self._store.delete(_secret_of(known))
        write_private(self._other_name("removed"), known.chain_pem)
        self._file.unlink()

    def _other_name(self, what: str) -> Path:
        return self._file.with_suffix(f".{what}-{secrets.token_hex(4)}.pem")


def _secret_of(identity: Identity) -> str:
    return f"{_NAME} {identity.fingerprint.replace(':', '').lower()[:32]}"


@dataclass(frozen=True, slots=True)
class TrustEntry:
    """One certificate whose seals count as trusted.

    Attributes:
        name: whom it names.
        fingerprint: SHA-256, in pairs.
        expires: when it expires.
        is_own: whether it belongs to an identity of this data folder.
    """

    name: str
    fingerprint: str
    expires: datetime
    is_own: bool


def own_entry(identity: Identity) -> TrustEntry:
    """Return the entry of an identity that is in use without being kept."""
    root = x509.load_pem_x509_certificates(identity.chain_pem)[-1]
    return TrustEntry(name_of(root), fingerprint_of(root), root.not_valid_after_utc, is_own=True)


class TrustList:
    """Whose seals count as trusted in this data folder. No public list is built in."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / _TRUSTED

    def entries(self) -> tuple[TrustEntry, ...]:
        """Return all of them, the artist's own first.

        Raises:
            UserError: the list cannot be read.
        """
        own = {fingerprint_of(one): one for one in self._own()}
        added = {
            fingerprint_of(one): one for one in self._added() if fingerprint_of(one) not in own
        }
        return tuple(
            TrustEntry(name_of(one), fingerprint, one.not_valid_after_utc, fingerprint in own)
            for fingerprint, one in (own | added).items()
        )

    def pem(self) -> str:
        """Return all of them as PEM, for :func:`holdback.seal.check`; what is damaged is left out.

        A damaged list makes nothing trusted, and never stops a file from being read.
        """
        try:
            return _pem([*self._own(), *self._added()]).decode("ascii")
        except UserError:
            return ""

    def add(self, path: Path) -> tuple[TrustEntry, ...]:
        """Trust the authorities in a PEM or DER file; return those that are new in the list.

        Raises:
            FileMissing, UnreadableFile: it cannot be read.
            UsageError: it holds no certificate that can vouch for a signer.
            NoPermission: the list cannot be written.
        """
        content = read_small(path)
        try:
            found = [x509.load_der_x509_certificate(content)]
        except (ValueError, x509.InvalidVersion):
            found = certificates_in(content, path.name)
        authorities = [one for one in found if is_authority(one)]
        if not authorities:
            raise UsageError(
                "{file} holds a certificate, but none that vouches for signers. Ask for the root "
                "certificate of whoever signed. Nothing was changed.",
                file=path.name,
            )
        before = {one.fingerprint for one in self.entries()}
        self._write([*self._added(), *authorities])
        return tuple(one for one in self.entries() if one.fingerprint not in before)

    def remove(self, fingerprint: str) -> None:
        """Trust a certificate no longer.

        Raises:
            UsageError: it is not in the list, or it is the artist's own.
            NoPermission: the list cannot be written.
        """
        wanted = fingerprint.replace(":", "").lower()
        kept = [one for one in self._added() if _plain(one) != wanted]
        if len(kept) == len(self._added()):
            raise UsageError(
                "There is no added certificate with the fingerprint {fingerprint}. Nothing was "
                "changed.",
                fingerprint=fingerprint,
            )
        self._write(kept)

    def _own(self) -> list[x509.Certificate]:
        files = sorted(self._folder.glob(f"{_NAME}*.pem"))
        return [certificates_in(read_small(file), file.name)[-1] for file in files]

    def _added(self) -> list[x509.Certificate]:
        if not self._file.is_file():
            return []
        content = read_small(self._file)
        return certificates_in(content, self._file.name) if content.strip() else []

    def _write(self, certificates: list[x509.Certificate]) -> None:
        partial = self._file.with_suffix(".new")
        partial.unlink(missing_ok=True)
        write_private(partial, _pem(list({_plain(one): one for one in certificates}.values())))
        partial.replace(self._file)


def _plain(certificate: x509.Certificate) -> str:
    return fingerprint_of(certificate).replace(":", "").lower()


def _pem(certificates: list[x509.Certificate]) -> bytes:
    return b"".join(one.public_bytes(serialization.Encoding.PEM) for one in certificates)
