# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Timestamps (RFC 3161): asked of an authority that the user names, read without network.

The authority learns a digest, and nothing about what it is of.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.x509.oid import ExtendedKeyUsageOID

from holdback.errors import NetworkUnavailable, say
from holdback.seal import der
from holdback.seal.certificates import name_of
from holdback.seal.cms import HASHES, SignatureError, is_vouched_for, verify
from holdback.support.http import HttpClient
from holdback.support.progress import CancelToken

_SHA256 = "2.16.840.1.101.3.4.2.1"
_TST_INFO = "1.2.840.113549.1.9.16.1.4"
_GRANTED = (0, 1)


@dataclass(frozen=True, slots=True)
class Timestamp:
    """A timestamp that holds.

    Attributes:
        at: when the content existed at the latest.
        authority: who says so, as its certificate names it.
        is_trusted: whether a certificate that the user trusts vouches for the authority.
    """

    at: datetime
    authority: str
    is_trusted: bool


def request_for(content: bytes, nonce: int) -> bytes:
    """Return the request (DER): the digest of ``content``, a nonce, and send your certificate."""
    algorithm = der.write(der.SEQUENCE, der.write_oid(_SHA256) + der.write(der.NULL, b""))
    digest = der.write(der.OCTET_STRING, hashlib.sha256(content).digest())
    return der.write(
        der.SEQUENCE,
        der.write_number(1)
        + der.write(der.SEQUENCE, algorithm + digest)
        + der.write_number(nonce)
        + der.write(der.BOOLEAN, b"\xff"),
    )


def ask(url: str, content: bytes, client: HttpClient, cancel: CancelToken | None = None) -> bytes:
    """Ask the authority at ``url`` for a timestamp of ``content``; return its answer, checked.

    Raises:
        NetworkUnavailable: it cannot be reached, refuses, or its answer does not hold.
        Cancelled: the user stopped it.
    """
    nonce = secrets.randbits(63)
    answer = client.post(
        url,
        request_for(content, nonce),
        content_type="application/timestamp-query",
        accept="application/timestamp-reply",
        cancel=cancel,
    )
    if answer.status != 200:
        raise NetworkUnavailable(
            "The timestamp authority answered with status {status}. Nothing was timestamped.",
            status=answer.status,
        )
    try:
        _read(answer.body, content, "", nonce)
    except SignatureError as error:
        raise NetworkUnavailable(
            "The answer of the timestamp authority does not hold ({reason}). Nothing was "
            "timestamped.",
            reason=error.message,
        ) from error
    return answer.body


def read_timestamp(response: bytes, content: bytes, trusted_pem: str) -> Timestamp:
    """Check a response (as ``openssl ts`` reads it) against what it is to be a timestamp of.

    Raises:
        SignatureError: it does not hold, or belongs to something else.
    """
    return _read(response, content, trusted_pem, None)


def _read(response: bytes, content: bytes, trusted_pem: str, nonce: int | None) -> Timestamp:
    try:
        status, *token = der.read(response).expect(der.SEQUENCE).parts()
        if status.parts()[0].number not in _GRANTED or not token:
            raise SignatureError(say("The authority refused."))
        signed = verify(token[0].raw, None, _TST_INFO)
        at = _check_info(signed.content, content, nonce)
    except (der.DerError, IndexError, ValueError) as error:
        if isinstance(error, SignatureError):
            raise
        raise SignatureError(say("It cannot be read.")) from error
    _check_purpose(signed.signer)
    if not signed.signer.not_valid_before_utc <= at <= signed.signer.not_valid_after_utc:
        raise SignatureError(say("The authority's certificate was not valid at that time."))
    return Timestamp(at, name_of(signed.signer), is_vouched_for(signed, trusted_pem, at))


def _check_info(info: bytes, content: bytes, nonce: int | None) -> datetime:
    """Check what the token says (TSTInfo) and return its time."""
    version, _policy, imprint, _serial, when, *rest = der.read(info).expect(der.SEQUENCE).parts()
    method, digest = imprint.expect(der.SEQUENCE).parts()
    algorithm = HASHES.get(method.parts()[0].oid)
    if version.number != 1 or algorithm is None:
        raise SignatureError(say("It is of a kind that Holdback does not read."))
    state = hashes.Hash(algorithm())
    state.update(content)
    if digest.expect(der.OCTET_STRING).content != state.finalize():
        raise SignatureError(say("It belongs to something else."))
    answered = [part.number for part in rest if part.tag == der.INTEGER]
    if nonce is not None and answered != [nonce]:
        raise SignatureError(say("It answers another question."))
    return _time(when.expect(der.GENERALIZED_TIME).content.decode("ascii"))


def _time(text: str) -> datetime:
    """Read GeneralizedTime as RFC 3161 restricts it: UTC, with or without fractions."""
    form = "%Y%m%d%H%M%S.%fZ" if "." in text else "%Y%m%d%H%M%SZ"
    return datetime.strptime(text, form).replace(tzinfo=UTC)


def _check_purpose(certificate: x509.Certificate) -> None:
    try:
        found = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage)
    except x509.ExtensionNotFound:
        raise SignatureError(say("The certificate is not one of a timestamp authority.")) from None
    if ExtendedKeyUsageOID.TIME_STAMPING not in found.value:
        raise SignatureError(say("The certificate is not one of a timestamp authority."))
