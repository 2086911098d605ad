# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A signed, dated list of recordings: bound to their audio, so no re-tagging can loosen it.

Three files: the list (JSON), beside it its signature (``.p7s``, detached CMS) and, on request, a
timestamp of that signature (``.p7s.tsr``, RFC 3161). ``docs/proof.md`` shows how anybody checks
them with openssl. The list names each recording by the digest of its audio without any tag.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from holdback.errors import FileMissing, Message, NoPermission, UnreadableFile, UsageError, say
from holdback.rights import Declaration, Policy, Track
from holdback.rights.vocabulary import VOCABULARIES
from holdback.seal.certificates import name_of
from holdback.seal.cms import SignatureError, is_vouched_for, sign_detached, verify
from holdback.seal.identity import Identity
from holdback.seal.timestamp import Timestamp, read_timestamp
from holdback.support.clock import Clock

FORMAT = "holdback-proof-1"
_LARGEST = 64 << 20


@dataclass(frozen=True, slots=True)
class Listed:
    """One recording of a list: what it is called, and the digest of its audio."""

    title: str
    artist: str
    isrc: str
    essence: str
    iscc: str = ""


@dataclass(frozen=True, slots=True)
class ProofReport:
    """What a list says, and whether it holds.

    Attributes:
        holds: whether the signature fits the list, and the timestamp (if any) the signature.
        signer: who signed, as the certificate says; "" if the signature does not hold.
        is_trusted: whether somebody the user trusts vouches for the signer.
        made: when the list was made, as it says itself.
        timestamp: what an authority says of when, or None if there is no timestamp that holds.
        recordings: the recordings listed.
        problems: what is wrong or doubtful.
    """

    holds: bool
    signer: str
    is_trusted: bool
    made: datetime | None
    timestamp: Timestamp | None
    recordings: tuple[Listed, ...]
    problems: tuple[Message, ...] = ()
    policy: Mapping[str, str] = field(default_factory=dict)


def signature_path(path: Path) -> Path:
    """Return where the signature of a list lies."""
    return path.with_name(path.name + ".p7s")


def timestamp_path(path: Path) -> Path:
    """Return where the timestamp of a list's signature lies."""
    return path.with_name(path.name + ".p7s.tsr")


def signer_path(path: Path) -> Path:
    """Return where the signer's last certificate lies, which others check against."""
    return path.with_name(path.name + ".root.pem")


def list_of(
    tracks: Sequence[Track],
    declaration: Declaration,
    policy: Policy,
    identity: Identity,
    clock: Clock,
    codes: Mapping[Path, str] | None = None,
) -> bytes:
    """Return the list as the exact bytes that are signed.

    Raises:
        UsageError: there is no track, or the digest of one's audio is not known.
    """
    if not tracks:
        raise UsageError("There is no track to put on the list. Nothing was written.")
    for track in tracks:
        if not track.essence:
            raise UsageError(
                "The digest of the audio of {file} is not known. Nothing was written.",
                file=track.path.name,
            )
    words = VOCABULARIES[policy]
    document = {
        "format": FORMAT,
        "made": clock.now().astimezone(UTC).isoformat(timespec="seconds"),
        "by": {"name": identity.name, "certificate_sha256": _plain(identity.fingerprint)},
        "policy": {
            "choice": policy.value,
            "notice": declaration.notice,
            "plus:DataMining": declaration.plus,
            "tdm-reservation": words.tdm_reservation,
            "tdm-policy": declaration.tdm_policy,
            "Content-Usage": words.content_usage,
        },
        "tracks": [_entry(track, (codes or {}).get(track.path, "")) for track in tracks],
    }
    text = json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True)
    return text.encode("utf-8", "replace") + b"\n"


def _plain(fingerprint: str) -> str:
    return fingerprint.replace(":", "").lower()


def _entry(track: Track, code: str) -> dict[str, object]:
    entry: dict[str, object] = {
        "title": track.title or track.path.stem,
        "artist": track.artist,
        "album": track.album,
        "isrc": track.isrc,
        "format": track.format,
        "essence_sha256": track.essence,
        "says": track.verdict.value,
    }
    if track.duration_s is not None:
        entry["seconds"] = round(track.duration_s, 3)
    if code:
        entry["iscc"] = code
    return entry


def write_proof(path: Path, content: bytes, identity: Identity) -> tuple[Path, ...]:
    """Write list, signature and the certificate to check it against; returns the files.

    Raises:
        NoPermission: one exists already, or cannot be written.
        UsageError: the identity cannot sign lists.
    """
    signature = sign_detached(content, identity)
    files = {
        path: content,
        signature_path(path): signature,
        signer_path(path): identity.root_pem.encode("ascii"),
    }
    for target in (*files, timestamp_path(path)):
        if target.exists():
            raise NoPermission(
                "{path} exists already and was left as it is. Choose another name.", path=target
            )
    for target, data in files.items():
        write_new(target, data)
    return tuple(files)


def write_new(target: Path, data: bytes) -> None:
    """Write a file that does not exist yet.

    Raises:
        NoPermission: it exists, or cannot be written.
    """
    try:
        with target.open("xb") as file:
            file.write(data)
    except OSError as error:
        raise NoPermission(
            "{path} cannot be written ({reason}). Choose another folder or name.",
            path=target,
            reason=error.strerror or error,
        ) from error


def is_proof(path: Path) -> bool:
    """Whether a file looks like a list, by its first bytes."""
    try:
        if path.suffix.lower() != ".json" or path.stat().st_size > _LARGEST:
            return False
        return f'"format": "{FORMAT}"' in path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return False


def check_proof(path: Path, trusted_pem: str, clock: Clock) -> ProofReport:
    """Check a list with what lies beside it. No network is used.

    Raises:
        FileMissing, UnreadableFile: the list or its signature is not there or cannot be read.
    """
    content = _read(path)
    document = _parse(content, path)
    signature = _read(signature_path(path))
    problems: list[Message] = []
    timestamp, stamp_holds = _timestamp_of(path, signature, trusted_pem, problems)
    try:
        signed = verify(signature, content)
    except SignatureError as error:
        problems[:0] = [say("The signature of the list does not hold."), error.message]
        return _report(document, problems, timestamp)
    at = timestamp.at if timestamp is not None else clock.now()
    is_trusted = is_vouched_for(signed, trusted_pem, at)
    if not signed.signer.not_valid_before_utc <= at <= signed.signer.not_valid_after_utc:
        problems.append(say("The signer's certificate was not valid at that time."))
    if not is_trusted:
        problems.append(
            say("The signature holds, but nobody known to Holdback vouches for the signer.")
        )
    return _report(
        document, problems, timestamp,
        holds=stamp_holds, signer=name_of(signed.signer), is_trusted=is_trusted,
    )  # fmt: skip


def _timestamp_of(
    path: Path, signature: bytes, trusted_pem: str, problems: list[Message]
) -> tuple[Timestamp | None, bool]:
    """Return the timestamp beside the list, and whether nothing about it is wrong."""
    where = timestamp_path(path)
    if not where.exists():
        return None, True
    try:
        found = read_timestamp(_read(where), signature, trusted_pem)
    except SignatureError as error:
        problems += [say("The timestamp does not hold."), error.message]
        return None, False
    if not found.is_trusted:
        problems.append(
            say(
                "The timestamp holds, but nobody known to Holdback vouches for its authority "
                "({name}). Add its root certificate to the trusted ones if you know it.",
                name=found.authority,
            )
        )
    return found, True


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
    except FileNotFoundError as error:
        raise FileMissing("{path} is missing, so the list cannot be checked.", path=path) from error
    except OSError as error:
        raise UnreadableFile(
            "{path} cannot be read ({reason}).", path=path, reason=error.strerror or error
        ) from error
    if len(content) > _LARGEST:
        raise UnreadableFile("{path} is far too large to be a list of recordings.", path=path)
    return content


def _parse(content: bytes, path: Path) -> Mapping[str, object]:
    try:
        document = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise UnreadableFile("{path} is no list of recordings.", path=path) from error
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise UnreadableFile("{path} is no list of recordings.", path=path)
    return document


def _report(
    document: Mapping[str, object],
    problems: Sequence[Message],
    timestamp: Timestamp | None,
    *,
    holds: bool = False,
    signer: str = "",
    is_trusted: bool = False,
) -> ProofReport:
    tracks, policy = document.get("tracks"), document.get("policy")
    listed = tuple(
        Listed(*(str(one.get(key) or "") for key in _LISTED))
        for one in (tracks if isinstance(tracks, list) else ())
        if isinstance(one, dict)
    )
    return ProofReport(
        holds=holds,
        signer=signer,
        is_trusted=is_trusted,
        made=_moment(document.get("made")),
        timestamp=timestamp,
        recordings=listed,
        problems=tuple(problems),
        policy={str(k): str(v) for k, v in policy.items()} if isinstance(policy, dict) else {},
    )


_LISTED = ("title", "artist", "isrc", "essence_sha256", "iscc")


def _moment(value: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
