# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The artist's signing identity: a certificate chain and its private key.

Readers elsewhere call a self-made identity *valid, signer unknown*: the signature proves that
nothing was changed since, not who the signer is. Only an authority on the C2PA trust list can
vouch for that; a chain issued by one can be used as well. See ``identity_store`` for where the key
lies.
"""

from __future__ import annotations

import itertools
import os
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

from holdback.errors import FileMissing, NoPermission, UnreadableFile, UsageError
from holdback.seal.certificates import fingerprint_of, is_own_root, make_chain, name_of
from holdback.support.clock import Clock

VALID_YEARS = 20  # there is no trusted timestamp offline: an expired certificate ends the seal
SHORTEST_PASSPHRASE = 8
_LARGEST_FILE = 1 << 20
_SMALLEST_RSA = 2048  # what C2PA asks of an RSA key
_CURVES = {"secp256r1": "es256", "secp384r1": "es384", "secp521r1": "es512"}

Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey | ed25519.Ed25519PrivateKey


@dataclass(frozen=True, slots=True)
class Identity:
    """Who signs.

    Attributes:
        name: the signer's name as it stands in the certificate.
        chain_pem: end-entity first, root (or the last issuer that is known) last.
        key_pem: the private key, PKCS#8, unencrypted; lives in memory only. Empty where only the
            certificates were loaded.
        since: when the end-entity certificate begins to be valid.
        expires: when it expires.
        is_self_made: whether the root is the artist's own, so that others call the signer unknown.
        algorithm: what C2PA calls the way this key signs, e.g. ``es256``.
        issuer: who vouches for the name, as the certificate says.
        fingerprint: SHA-256 of the end-entity certificate, in pairs.
        serial: the end-entity certificate's serial number, as C2PA readers print it.
    """

    name: str
    chain_pem: bytes
    key_pem: bytes
    since: datetime
    expires: datetime
    is_self_made: bool
    algorithm: str
    issuer: str
    fingerprint: str
    serial: str

    def __repr__(self) -> str:
        return f"Identity({self.name!r}, expires {self.expires:%Y-%m-%d})"

    @property
    def root_pem(self) -> str:
        """The last certificate of the chain, as an anchor for checking."""
        certificates = x509.load_pem_x509_certificates(self.chain_pem)
        return certificates[-1].public_bytes(serialization.Encoding.PEM).decode("ascii")


def identity_of(chain: list[x509.Certificate], key: Key | None = None) -> Identity:
    """Describe a chain (end-entity first) and its key."""
    leaf = chain[0]
    return Identity(
        name=name_of(leaf),
        chain_pem=b"".join(one.public_bytes(serialization.Encoding.PEM) for one in chain),
        key_pem=b"" if key is None else _plain(key),
        since=leaf.not_valid_before_utc,
        expires=leaf.not_valid_after_utc,
        is_self_made=is_own_root(chain[-1]),
        algorithm="" if key is None else _algorithm(key),
        issuer=name_of(chain[1]) if len(chain) > 1 else leaf.issuer.rfc4514_string(),
        fingerprint=fingerprint_of(leaf),
        serial=str(leaf.serial_number),
    )


def make_identity(name: str, clock: Clock, *, email: str = "") -> Identity:
    """Make a new identity. The root's own key is thrown away: it can never sign anything else.

    Raises:
        UsageError: the name is empty.
    """
    if not name.strip():
        raise UsageError("A signing identity needs a name. Nothing was made.")
    since = clock.now() - timedelta(minutes=5)  # clocks of readers may be a little behind
    until = since.replace(year=since.year + VALID_YEARS, day=min(since.day, 28))
    key = ec.generate_private_key(ec.SECP256R1())
    return identity_of(list(make_chain(name.strip(), email, key, since, until)), key)


def export_identity(identity: Identity, path: Path, passphrase: str) -> None:
    """Write chain and encrypted key to one PEM file, readable by the user only.

    Raises:
        UsageError: the passphrase is shorter than eight characters.
        NoPermission: the file exists or cannot be written.
    """
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise UsageError("The passphrase must have at least eight characters. Nothing was written.")
    write_private(path, identity.chain_pem + encrypted_key(identity, passphrase))


def import_identity(path: Path, passphrase: str = "") -> Identity:
    """Read a PEM file with a certificate chain (end-entity first) and its private key.

    Raises:
        FileMissing, UnreadableFile: there is no such file, or it cannot be read.
        UsageError: it holds no usable chain and key, or the passphrase is wrong.
    """
    return _parse(read_small(path), passphrase, path.name)


def read_small(path: Path) -> bytes:
    """Return the content of a file of certificates.

    Raises:
        FileMissing, UnreadableFile: there is no such file, or it cannot be read.
    """
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST_FILE + 1)
    except FileNotFoundError as error:
        raise FileMissing("There is no identity at {path}.", path=path) from error
    except OSError as error:
        raise UnreadableFile(
            "The identity {path} cannot be read ({reason}).", path=path, reason=error.strerror
        ) from error
    if len(content) > _LARGEST_FILE:
        raise UnreadableFile("{path} is far too large to hold certificates.", path=path)
    return content


def certificates_in(content: bytes, name: str) -> list[x509.Certificate]:
    """Return the PEM certificates of a file.

    Raises:
        UsageError: there is none, or one is damaged.
    """
    try:
        return x509.load_pem_x509_certificates(content)
    except (ValueError, x509.InvalidVersion) as error:
        raise UsageError("{file} holds no certificate. Nothing was changed.", file=name) from error


def _parse(content: bytes, passphrase: str, name: str) -> Identity:
    chain = certificates_in(content, name)
    try:
        key = serialization.load_pem_private_key(
            _private_part(content), passphrase.encode() or None
        )
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise UsageError(
            "The private key in {file} cannot be opened: it is missing, or the passphrase is "
            "wrong. Nothing was changed.",
            file=name,
        ) from error
    if not isinstance(key, Key) or not _algorithm(key):
        raise UsageError(
            "The key in {file} is not of a kind that C2PA signs with: an elliptic curve (P-256, "
            "P-384, P-521), Ed25519, or RSA of 2048 bits or more. Nothing was changed.",
            file=name,
        )
    if chain[0].public_key() != key.public_key():
        raise UsageError(
            "The private key in {file} does not belong to its first certificate. Nothing was "
            "changed.",
            file=name,
        )
    _check_chain(chain, name)
    return identity_of(chain, key)


def _check_chain(chain: list[x509.Certificate], name: str) -> None:
    """C2PA refuses a lone certificate; each one must be issued by the next."""
    if len(chain) < 2:
        raise UsageError(
            "{file} holds only your own certificate. C2PA also needs the certificate of the "
            "authority that issued it (its chain). Add it to the file. Nothing was changed.",
            file=name,
        )
    for one, issuer in itertools.pairwise(chain):
        try:
            one.verify_directly_issued_by(issuer)
        except (ValueError, TypeError, InvalidSignature) as error:
            raise UsageError(
                "The certificates in {file} are no chain: “{name}” was not issued by the one "
                "after it. Your own comes first, the root last. Nothing was changed.",
                file=name,
                name=name_of(one),
            ) from error


def _algorithm(key: Key) -> str:
    if isinstance(key, ec.EllipticCurvePrivateKey):
        return _CURVES.get(key.curve.name, "")
    if isinstance(key, ed25519.Ed25519PrivateKey):
        return "ed25519"
    return "ps256" if key.key_size >= _SMALLEST_RSA else ""


def _plain(key: Key) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )


def _private_part(content: bytes) -> bytes:
    kinds = (b"ENCRYPTED PRIVATE KEY", b"PRIVATE KEY", b"EC PRIVATE KEY", b"RSA PRIVATE KEY")
    for kind in kinds:
        begin = content.find(b"-----BEGIN " + kind + b"-----")
        if begin >= 0:
            return content[begin:]
    return b""


def encrypted_key(identity: Identity, passphrase: str) -> bytes:
    """Return the private key as PEM, encrypted."""
    key = serialization.load_pem_private_key(identity.key_pem, None)
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(passphrase.encode()),
    )


def write_private(path: Path, content: bytes) -> None:
    """Write a new file that only the user can read.

    Raises:
        NoPermission: it exists already, or cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
    except FileExistsError as error:
        raise NoPermission(
            "{path} exists already and was left as it is. Choose another name.", path=path
        ) from error
    except OSError as error:
        raise NoPermission(
            "{path} cannot be written ({reason}).", path=path, reason=error.strerror
        ) from error
