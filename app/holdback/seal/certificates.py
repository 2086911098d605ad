# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The two certificates of a self-made identity (standards.md §12): what each must carry.

ES256; an end-entity with keyUsage digitalSignature (critical), extended key usage emailProtection
and C2PA claim signing, both key identifiers; and a root that vouches for it and signs nothing else.
"""

from __future__ import annotations

from datetime import datetime

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier

CLAIM_SIGNING = ObjectIdentifier("1.3.6.1.4.1.62558.2.1")
OWN_ROOT = "(own root)"


def make_chain(
    name: str, email: str, key: ec.EllipticCurvePrivateKey, since: datetime, until: datetime
) -> tuple[x509.Certificate, x509.Certificate]:
    """Return the certificate for ``key`` and its root, whose own key is thrown away here."""
    root_key = ec.generate_private_key(ec.SECP256R1())
    root_name = _name(f"{name[:50]} {OWN_ROOT}", name)
    root = (
        _certificate(root_name, root_name, root_key.public_key(), since, until)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
        .add_extension(_key_id(root_key.public_key()), critical=False)
        .sign(root_key, hashes.SHA256())
    )
    leaf = (
        _certificate(_name(name[:60], name), root_name, key.public_key(), since, until)
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
    return leaf.sign(root_key, hashes.SHA256()), root


def name_of(certificate: x509.Certificate) -> str:
    """Return the subject's common name, or all of the subject where there is none."""
    common = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(common[0].value) if common else certificate.subject.rfc4514_string()


def fingerprint_of(certificate: x509.Certificate) -> str:
    """Return the SHA-256 fingerprint as openssl and browsers show it, in pairs."""
    return certificate.fingerprint(hashes.SHA256()).hex(":").upper()


def is_own_root(certificate: x509.Certificate) -> bool:
    """Whether Holdback made this root."""
    return name_of(certificate).endswith(OWN_ROOT)


def is_authority(certificate: x509.Certificate) -> bool:
    """Whether it may vouch for others."""
    try:
        found = certificate.extensions.get_extension_for_class(x509.BasicConstraints)
    except (x509.ExtensionNotFound, ValueError):
        return False
    return bool(found.value.ca)


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
