# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Detached CMS signatures (RFC 5652): made with the signing identity, read without network.

``openssl cms -verify`` checks them too; timestamps (RFC 3161) are signed in the same form.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import pkcs7

from holdback.errors import Message, UsageError, say
from holdback.seal import der
from holdback.seal.certificates import fingerprint_of, name_of
from holdback.seal.identity import Identity

DATA = "1.2.840.113549.1.7.1"
_SIGNED_DATA = "1.2.840.113549.1.7.2"
_CONTENT_TYPE, _MESSAGE_DIGEST = "1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4"
HASHES: dict[str, type[hashes.SHA256 | hashes.SHA384 | hashes.SHA512]] = {
    "2.16.840.1.101.3.4.2.1": hashes.SHA256,
    "2.16.840.1.101.3.4.2.2": hashes.SHA384,
    "2.16.840.1.101.3.4.2.3": hashes.SHA512,
}
_LONGEST_CHAIN = 8


class SignatureError(ValueError):
    """The signature does not hold, or cannot be read; ``message`` says which, to people."""

    def __init__(self, message: Message) -> None:
        self.message = message
        super().__init__(str(message))


@dataclass(frozen=True, slots=True)
class Signed:
    """A signature that holds.

    Attributes:
        signer: the certificate that signed.
        chain: the certificates that came along, the signer's first.
        content: what was signed, where it stands inside; empty for a detached signature.
    """

    signer: x509.Certificate
    chain: tuple[x509.Certificate, ...]
    content: bytes


def sign_detached(content: bytes, identity: Identity) -> bytes:
    """Sign ``content``; return the signature alone, in DER, with the chain in it.

    Raises:
        UsageError: CMS cannot sign with this kind of key.
    """
    leaf, *issuers = x509.load_pem_x509_certificates(identity.chain_pem)
    key = serialization.load_pem_private_key(identity.key_pem, None)
    if not isinstance(key, ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey):
        raise UsageError(
            "Lists cannot be signed with this kind of key (Ed25519). Use an identity with an "
            "elliptic curve of the P kind, or RSA. Nothing was written."
        )
    builder = pkcs7.PKCS7SignatureBuilder().set_data(content)
    builder = builder.add_signer(leaf, key, hashes.SHA256())
    for issuer in issuers:
        builder = builder.add_certificate(issuer)
    options = [
        pkcs7.PKCS7Options.DetachedSignature,
        pkcs7.PKCS7Options.Binary,
        pkcs7.PKCS7Options.NoCapabilities,
    ]
    return builder.sign(serialization.Encoding.DER, options)


# What reading a damaged signature raises; the certificates' own errors are no ValueErrors.
_UNREADABLE = (
    der.DerError, IndexError, ValueError, UnsupportedAlgorithm,
    x509.InvalidVersion, x509.DuplicateExtension, x509.UnsupportedGeneralNameType,
)  # fmt: skip


def verify(signature: bytes, content: bytes | None, content_type: str = DATA) -> Signed:
    """Check a signature with one signer; ``content=None``: what was signed stands inside.

    Whether anybody vouches for the signer is another question: see :func:`is_vouched_for`.

    Raises:
        SignatureError: it does not hold, or it is not of a kind that Holdback reads.
    """
    try:
        return _verify(signature, content, content_type)
    except _UNREADABLE as error:
        if isinstance(error, SignatureError):
            raise
        raise SignatureError(say("It cannot be read.")) from error


def _verify(signature: bytes, content: bytes | None, content_type: str) -> Signed:
    kind, wrapped = der.read(signature).expect(der.SEQUENCE).parts()[:2]
    if kind.oid != _SIGNED_DATA:
        raise SignatureError(say("It is no CMS signature."))
    parts = der.read(wrapped.expect(0xA0).content).expect(der.SEQUENCE).parts()
    inner_type, *inside = parts[2].expect(der.SEQUENCE).parts()
    if inner_type.oid != content_type:
        raise SignatureError(say("Something else was signed."))
    signed = der.read(inside[0].expect(0xA0).content).content if inside else content
    if signed is None or (content is not None and signed != content):
        raise SignatureError(say("Something else was signed."))
    certificates = [
        x509.load_der_x509_certificate(one.raw)
        for part in parts[3:-1]
        if part.tag == 0xA0
        for one in part.parts()
        if one.tag == der.SEQUENCE
    ]
    for one in certificates:
        _ = name_of(one), one.not_valid_before_utc, one.extensions  # raises where it is damaged
    [info] = parts[-1].expect(der.SET).parts()
    signer = _check_signer(info, signed, content_type, certificates)
    chain = (signer, *(one for one in certificates if one != signer))
    return Signed(signer, chain, signed if inside else b"")


def _check_signer(
    info: der.Value, signed: bytes, content_type: str, certificates: list[x509.Certificate]
) -> x509.Certificate:
    """Check one SignerInfo and return its certificate."""
    _version, who, digest, *rest = info.expect(der.SEQUENCE).parts()
    algorithm = HASHES.get(digest.parts()[0].oid)
    if algorithm is None:
        raise SignatureError(say("It uses a digest that Holdback does not accept."))
    if not rest or rest[0].tag != 0xA0:
        raise SignatureError(say("It has no signed attributes."))
    attributes = rest[0]
    known = {part.parts()[0].oid: part.parts()[1].parts() for part in attributes.parts()}
    if _CONTENT_TYPE not in known or known[_CONTENT_TYPE][0].oid != content_type:
        raise SignatureError(say("Something else was signed."))
    if _MESSAGE_DIGEST not in known or known[_MESSAGE_DIGEST][0].content != _digest(
        algorithm, signed
    ):
        raise SignatureError(say("The content was changed after it was signed."))
    signer = _find(who, certificates)
    method = rest[1].parts()
    _check_signature(
        signer, method[0].oid, rest[2].expect(der.OCTET_STRING).content,
        der.write(der.SET, attributes.content), algorithm,
    )  # fmt: skip
    return signer


def _digest(algorithm: type[hashes.HashAlgorithm], content: bytes) -> bytes:
    state = hashes.Hash(algorithm())
    state.update(content)
    return state.finalize()


def _find(who: der.Value, certificates: list[x509.Certificate]) -> x509.Certificate:
    for one in certificates:
        if who.tag == der.SEQUENCE:
            issuer, serial = who.parts()
            if one.serial_number == serial.number and one.issuer.public_bytes() == issuer.raw:
                return one
        elif who.tag == 0x80 and _key_id(one) == who.content:
            return one
    raise SignatureError(say("The signer's certificate is not in it."))


def _key_id(certificate: x509.Certificate) -> bytes:
    try:
        found = certificate.extensions.get_extension_for_class(x509.SubjectKeyIdentifier)
    except x509.ExtensionNotFound:
        return b""
    return found.value.digest


def _check_signature(
    signer: x509.Certificate,
    method: str,
    signature: bytes,
    signed: bytes,
    algorithm: type[hashes.SHA256 | hashes.SHA384 | hashes.SHA512],
) -> None:
    key = signer.public_key()
    try:
        if isinstance(key, ec.EllipticCurvePublicKey):
            key.verify(signature, signed, ec.ECDSA(algorithm()))
        elif isinstance(key, rsa.RSAPublicKey) and not method.endswith(".1.1.10"):
            key.verify(signature, signed, padding.PKCS1v15(), algorithm())
        else:
            raise SignatureError(say("It uses a kind of key that Holdback does not read."))
    except InvalidSignature as error:
        raise SignatureError(say("The signature does not fit.")) from error


def is_vouched_for(signed: Signed, trusted_pem: str, at: datetime) -> bool:
    """Whether a chain of certificates, all valid at that time, leads to a trusted one."""
    trusted = x509.load_pem_x509_certificates(trusted_pem.encode()) if trusted_pem else []
    roots = {fingerprint_of(one) for one in trusted}
    pool = [*signed.chain[1:], *trusted]
    current = signed.signer
    for _ in range(_LONGEST_CHAIN):
        if not current.not_valid_before_utc <= at <= current.not_valid_after_utc:
            return False
        if fingerprint_of(current) in roots:
            return True
        issuer = next((one for one in pool if one != current and _issued(current, one)), None)
        if issuer is None:
            return False
        current = issuer
    return False


def _issued(certificate: x509.Certificate, issuer: x509.Certificate) -> bool:
    try:
        certificate.verify_directly_issued_by(issuer)
        constraints = issuer.extensions.get_extension_for_class(x509.BasicConstraints)
    except (
        ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm, x509.ExtensionNotFound,
    ):  # fmt: skip
        return False
    return bool(constraints.value.ca)
