# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The artist's signing identity: a certificate chain and its private key.

Certificate profile of standards.md §12: ES256, an end-entity with keyUsage digitalSignature,
extended key usage emailProtection and C2PA claim signing, and a self-signed root that vouches for
it. Readers elsewhere say *valid, signer unknown*: the signature proves that nothing was changed
since, not who the signer is. Only an authority on the C2PA trust list can vouch for that.

The private key lies encrypted in the data folder, its passphrase in the system's keyring only.
"""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier

from holdback.errors import FileMissing, NoPermission, UnreadableFile, UsageError
from holdback.support.clock import Clock
from holdback.support.secrets import SecretStore

CLAIM_SIGNING = ObjectIdentifier("1.3.6.1.4.1.62558.2.1")
VALID_YEARS = 20  # there is no trusted timestamp offline: an expired certificate ends the seal
_SECRET = "signing-identity"  # the name under which the keyring keeps the passphrase


@dataclass(frozen=True, slots=True)
class Identity:
    """Who signs.

    Attributes:
        name: the signer's name as it stands in the certificate.
        chain_pem: end-entity first, root last.
        key_pem: the private key, PKCS#8, unencrypted; lives in memory only.
        expires: when the end-entity certificate expires.
        is_self_made: whether the root is the artist's own, so that others call the signer unknown.
    """

    name: str
    chain_pem: bytes
    key_pem: bytes
    expires: datetime
    is_self_made: bool

    def __repr__(self) -> str:
        return f"Identity({self.name!r}, expires {self.expires:%Y-%m-%d})"

    @property
    def root_pem(self) -> str:
        """The last certificate of the chain, as an anchor for checking."""
        certificates = x509.load_pem_x509_certificates(self.chain_pem)
        return certificates[-1].public_bytes(serialization.Encoding.PEM).decode("ascii")


def make_identity(name: str, clock: Clock, *, email: str = "") -> Identity:
    """Make a new identity. The root's own key is thrown away: it can never sign anything else.

    Raises:
        UsageError: the name is empty.
    """
    if not name.strip():
        raise UsageError("A signing identity needs a name. Nothing was made.")
    now = clock.now() - timedelta(minutes=5)  # clocks of readers may be a little behind
    until = now.replace(year=now.year + VALID_YEARS, day=min(now.day, 28))
    root_key = ec.generate_private_key(ec.SECP256R1())
    key = ec.generate_private_key(ec.SECP256R1())
    root_name = _name(f"{name[:50]} (own root)", name)
    root = (
        _certificate(root_name, root_name, root_key.public_key(), now, until)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
        .add_extension(_key_id(root_key.public_key()), critical=False)
        .sign(root_key, hashes.SHA256())
    )
    leaf = (
        _certificate(_name(name[:60], name), root_name, key.public_key(), now, until)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs_certificates=False), critical=True)
        .add_extension(
            x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION, CLAIM_SIGNING]),
            critical=False,
        )
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(root_key.public_key()),
            critical=False,
        )
        .add_extension(_key_id(key.public_key()), critical=False)
    )
    if email.isascii() and email.count("@") == 1:
        leaf = leaf.add_extension(
            x509.SubjectAlternativeName([x509.RFC822Name(email)]), critical=False
        )
    signed = leaf.sign(root_key, hashes.SHA256())
    encoding = serialization.Encoding.PEM
    return Identity(
        name=name,
        chain_pem=signed.public_bytes(encoding) + root.public_bytes(encoding),
        key_pem=key.private_bytes(
            encoding, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        ),
        expires=until,
        is_self_made=True,
    )


def _name(common: str, organisation: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, common),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation[:60]),
        ]
    )


def _certificate(
    subject: x509.Name,
    issuer: x509.Name,
    public_key: ec.EllipticCurvePublicKey,
    since: datetime,
    until: datetime,
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public_key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(since)
        .not_valid_after(until)
    )


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        encipher_only=False,
        decipher_only=False,
    )


def _key_id(public_key: ec.EllipticCurvePublicKey) -> x509.SubjectKeyIdentifier:
    return x509.SubjectKeyIdentifier.from_public_key(public_key)


def export_identity(identity: Identity, path: Path, passphrase: str) -> None:
    """Write chain and encrypted key to one PEM file, readable by the user only.

    Raises:
        UsageError: the passphrase is shorter than eight characters.
        NoPermission: the file exists or cannot be written.
    """
    if len(passphrase) < 8:
        raise UsageError("The passphrase must have at least eight characters. Nothing was written.")
    _write_private(path, identity.chain_pem + _encrypted(identity, passphrase))


def import_identity(path: Path, passphrase: str = "") -> Identity:
    """Read a PEM file with a certificate chain (end-entity first) and its private key.

    Raises:
        FileMissing, UnreadableFile: there is no such file, or it cannot be read.
        UsageError: it holds no usable chain and key, or the passphrase is wrong.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissing("There is no identity at {path}.", path=path) from error
    except OSError as error:
        raise UnreadableFile(
            "The identity {path} cannot be read ({reason}).", path=path, reason=error.strerror
        ) from error
    return _parse(content, passphrase, path.name)


def _parse(content: bytes, passphrase: str, name: str) -> Identity:
    try:
        chain = x509.load_pem_x509_certificates(content)
    except ValueError as error:
        raise UsageError("{file} holds no certificate. Nothing was changed.", file=name) from error
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
    if not isinstance(key, ec.EllipticCurvePrivateKey) or not isinstance(key.curve, ec.SECP256R1):
        raise UsageError(
            "The key in {file} is not of the kind that Holdback signs with (ES256, the curve "
            "P-256). Nothing was changed.",
            file=name,
        )
    if chain[0].public_key() != key.public_key():
        raise UsageError(
            "The private key in {file} does not belong to its first certificate. Nothing was "
            "changed.",
            file=name,
        )
    encoding = serialization.Encoding.PEM
    common = chain[0].subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return Identity(
        name=str(common[0].value) if common else chain[0].subject.rfc4514_string(),
        chain_pem=b"".join(certificate.public_bytes(encoding) for certificate in chain),
        key_pem=key.private_bytes(
            encoding, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        ),
        expires=chain[0].not_valid_after_utc,
        is_self_made=len(chain) < 2 or _is_own_root(chain[-1]),
    )


def _is_own_root(certificate: x509.Certificate) -> bool:
    names = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return any(str(name.value).endswith("(own root)") for name in names)


def _private_part(content: bytes) -> bytes:
    begin = content.find(b"-----BEGIN ENCRYPTED PRIVATE KEY-----")
    if begin < 0:
        begin = content.find(b"-----BEGIN PRIVATE KEY-----")
    if begin < 0:
        begin = content.find(b"-----BEGIN EC PRIVATE KEY-----")
    return content[begin:] if begin >= 0 else b""


def _encrypted(identity: Identity, passphrase: str) -> bytes:
    key = serialization.load_pem_private_key(identity.key_pem, None)
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(passphrase.encode()),
    )


def _write_private(path: Path, content: bytes) -> None:
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


class IdentityStore:
    """Keeps the one identity of this data folder: the key encrypted, its passphrase elsewhere."""

    def __init__(self, folder: Path, store: SecretStore) -> None:
        self._file = folder / "signing-identity.pem"
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
        _write_private(partial, identity.chain_pem + _encrypted(identity, passphrase))
        try:
            self._store.set(_SECRET, passphrase)
        except BaseException:
            partial.unlink(missing_ok=True)
            raise
        if self.exists:
            self._file.replace(self._file.with_suffix(f".before-{secrets.token_hex(4)}.pem"))
        partial.replace(self._file)

    def load(self) -> Identity | None:
        """Return the kept identity, or None if there is none.

        Raises:
            SecretStoreUnavailable: the keyring does not answer or lost the passphrase.
            UsageError: the kept file is damaged.
        """
        if not self.exists:
            return None
        return import_identity(self._file, self._store.get(_SECRET) or "")

    def certificate(self) -> Identity | None:
        """Return the identity without its key, for checking: no keyring is asked."""
        if not self.exists:
            return None
        chain = x509.load_pem_x509_certificates(self._file.read_bytes())
        found = Identity("", b"", b"", datetime.now(UTC), is_self_made=False)
        common = chain[0].subject.get_attributes_for_oid(NameOID.COMMON_NAME)
        return replace(
            found,
            name=str(common[0].value) if common else "",
            chain_pem=b"".join(c.public_bytes(serialization.Encoding.PEM) for c in chain),
            expires=chain[0].not_valid_after_utc,
            is_self_made=_is_own_root(chain[-1]),
        )
