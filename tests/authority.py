# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A certificate authority for tests: root, intermediate, and what it issues."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey | ed25519.Ed25519PrivateKey
PEM = serialization.Encoding.PEM


def _named(name: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, name),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, name),
        ]
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


class Authority:
    """Issues certificates as a commercial one does: by an intermediate below its root."""

    def __init__(self, name: str) -> None:
        self._since = datetime.now(UTC) - timedelta(days=2)
        self._root_key = ec.generate_private_key(ec.SECP256R1())
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = _named(f"{name} Sub")
        root = _named(f"{name} Root")
        self.root = self._authority(root, self._root_key, root)
        self.intermediate = self._authority(self._name, self._key, root)

    def _builder(self, subject: x509.Name, issuer: x509.Name, key: Key) -> x509.CertificateBuilder:
        return (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(issuer)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(self._since)
            .add_extension(
                x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False
            )
        )

    def _authority(self, name: x509.Name, key: Key, issuer: x509.Name) -> x509.Certificate:
        public = self._root_key.public_key()
        return (
            self._builder(name, issuer, key)
            .not_valid_after(self._since + timedelta(days=3650))
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
            .add_extension(_usage(signs_certificates=True), critical=True)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(public), critical=False
            )
            .sign(self._root_key, hashes.SHA256())
        )

    def issue(
        self,
        name: str,
        path: Path,
        key: Key | None = None,
        *,
        has_root: bool = True,
        flaw: str = "",
        purpose: x509.ObjectIdentifier = ExtendedKeyUsageOID.EMAIL_PROTECTION,
    ) -> Path:
        """Write chain and key (unencrypted) to ``path``; ``flaw``: ``purpose`` or ``expired``."""
        key = key or ec.generate_private_key(ec.SECP256R1())
        if flaw == "purpose":
            purpose = ExtendedKeyUsageOID.SERVER_AUTH
        days = 1 if flaw == "expired" else 365
        public = self._key.public_key()
        leaf = (
            self._builder(_named(name), self._name, key)
            .not_valid_after(self._since + timedelta(days=days))
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_usage(signs_certificates=False), critical=True)
            .add_extension(
                x509.ExtendedKeyUsage([purpose]),
                critical=purpose == ExtendedKeyUsageOID.TIME_STAMPING,
            )
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(public), critical=False
            )
            .sign(self._key, hashes.SHA256())
        )
        chain = [leaf, self.intermediate, *([self.root] if has_root else [])]
        private = key.private_bytes(
            PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        path.write_bytes(b"".join(one.public_bytes(PEM) for one in chain) + private)
        return path
