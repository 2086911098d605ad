# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signs a finished copy of a track, and proves that nothing was lost by it.

c2pa-rs rewrites the ID3 tag of MP3 and of FLAC with an ID3 prefix, and where it cannot parse one
frame it silently writes an *empty* tag and still answers "Trusted" (standards.md §12). So every
embedded signature is made on a further copy and compared, item by item, before it may replace
anything; on any loss the manifest goes into a ``.c2pa`` file beside the track instead.
"""

from __future__ import annotations

import io
import re
import tempfile
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from holdback import formats
from holdback.errors import Message, UsageError, UserError, WriteRefused, say
from holdback.formats import Item
from holdback.rights import Seal
from holdback.seal.check import check
from holdback.seal.identity import Identity
from holdback.seal.manifest import Origin

EMBEDDABLE: Mapping[str, str] = {
    "mp3": "audio/mpeg",
    "wav": "audio/wav",
    "flac": "audio/flac",
    "m4a": "audio/mp4",
    "mp4": "video/mp4",
}
_ANY = "application/octet-stream"
_OFFLINE = {"verify": {"verify_after_sign": False, "remote_manifest_fetch": False}}


@dataclass(frozen=True, slots=True)
class Signed:
    """What came of signing one copy.

    Attributes:
        embedded: whether the manifest stands in the file.
        sidecar: the bytes for a ``.c2pa`` file beside the track, if it is not embedded.
        note: why a sidecar was chosen where the format could carry the manifest, for the user.
    """

    embedded: bool
    sidecar: bytes = b""
    note: Message | None = None


def sign(
    source: Path,
    target: Path,
    format_name: str,
    manifest: Mapping[str, object],
    identity: Identity,
    *,
    parent: Path | None = None,
) -> Signed:
    """Sign ``source`` into ``target`` (an empty file that exists), or beside it.

    ``parent`` is the untouched, still valid signed original where the track was signed before:
    it becomes the ``parentOf`` ingredient of a clean history. ``target`` is only to be used if
    the answer says ``embedded``; otherwise the content to use is that of ``source``.

    Raises:
        WriteRefused: signing failed altogether; nothing of the user's was touched.
    """
    if format_name in EMBEDDABLE:
        mime = EMBEDDABLE[format_name]
        try:
            _sign_embedded(source, target, mime, manifest, identity, parent)
            loss = _loss(source, target, format_name, identity)
        except WriteRefused as error:
            loss = error.message
        if loss is None:
            return Signed(embedded=True)
        return Signed(False, sign_beside(source, manifest, identity, parent=parent), loss)
    return Signed(False, sign_beside(source, manifest, identity, parent=parent))


def sign_beside(
    source: Path,
    manifest: Mapping[str, object],
    identity: Identity,
    *,
    parent: Path | None = None,
) -> bytes:
    """Return the manifest that fits ``source`` exactly as it is, for a ``.c2pa`` beside it.

    Always as ``application/octet-stream``: with the real MIME type of MP3 and FLAC the library
    would sign a file with an empty ID3 header that is not the user's (standards.md §2).

    Raises:
        WriteRefused: signing failed.
    """
    import c2pa

    with source.open("rb") as original:
        return _run(
            manifest,
            identity,
            parent,
            lambda builder, signer: _beside(builder, signer, original),
            c2pa,
        )


def _beside(builder: Any, signer: Any, original: io.BufferedReader) -> bytes:
    builder.set_no_embed()
    return bytes(builder.sign(signer, _ANY, original, io.BytesIO()))


def _sign_embedded(
    source: Path,
    target: Path,
    mime: str,
    manifest: Mapping[str, object],
    identity: Identity,
    parent: Path | None,
) -> None:
    import c2pa

    with source.open("rb") as original, target.open("r+b") as result:
        result.truncate(0)
        _run(
            manifest,
            identity,
            parent,
            lambda builder, signer: bytes(builder.sign(signer, mime, original, result) or b""),
            c2pa,
            parent_mime=mime,
        )


def _run(
    manifest: Mapping[str, object],
    identity: Identity,
    parent: Path | None,
    work: Any,
    c2pa: Any,
    *,
    parent_mime: str = _ANY,
) -> bytes:
    """Build and sign inside the fence around native code."""
    try:
        context = c2pa.Context.from_dict(_OFFLINE)
        info = c2pa.C2paSignerInfo(
            alg=identity.algorithm.encode("ascii"),
            sign_cert=identity.chain_pem,
            private_key=identity.key_pem,
            ta_url=None,
        )
        signer = c2pa.Signer.from_info(info)
        with c2pa.Builder(dict(manifest), context) as builder:
            if parent is not None:
                builder.set_intent(c2pa.C2paBuilderIntent.EDIT)
                with parent.open("rb") as stream:
                    builder.add_ingredient(
                        {"title": "before", "relationship": "parentOf"}, parent_mime, stream
                    )
            return bytes(work(builder, signer))
    except UserError:
        raise
    except Exception as error:
        raise WriteRefused(
            "The track could not be signed ({reason}). The file was not changed.",
            reason=(str(error).splitlines() or [type(error).__name__])[0][:200],
        ) from error


def _loss(source: Path, target: Path, format_name: str, identity: Identity) -> Message | None:
    """Compare everything that stood in the file before signing with what stands there now."""
    try:
        after = formats.read(target, format=format_name, sidecars=False)
        if not after.has_manifest:
            return say("The manifest is not in the signed copy.")
        before_items = formats.inventory(source, format_name)
        after_items = formats.inventory(target, format_name)
        missing = _missing(before_items, after_items)
        if missing:
            return say(
                "Signing inside the file would lose {what}. The signature lies in a file beside "
                "it instead; the track itself keeps everything.",
                what=", ".join(missing[:3]),
            )
        if formats.essence_digest(source, format_name) != formats.essence_digest(
            target, format_name
        ):
            return say("Signing inside the file would touch the audio.")
    except UserError as error:
        return error.message
    state = check(target, format_name, own_root_pem=identity.root_pem).state
    if state not in (Seal.VALID, Seal.TRUSTED):
        return say("The signature inside the file does not hold ({state}).", state=state.value)
    return None


def _missing(before: tuple[Item, ...], after: tuple[Item, ...]) -> list[str]:
    """Return the carriers whose values are gone; a frame may change its encoding and version."""
    remaining = Counter(map(_comparable, after))
    remaining.subtract(Counter(map(_comparable, before)))
    return [carrier for (carrier, _value), count in remaining.items() if count < 0]


def _comparable(item: Item) -> tuple[str, str]:
    return re.sub(r"^id3v2\.\d", "id3", item.carrier), item.value


def prove_identity(identity: Identity) -> None:
    """Sign a scratch file of a few bytes, and have the checker read them.

    So a certificate that C2PA readers would refuse (a purpose that is not for signing, expired,
    an algorithm too weak) is told when it is imported, not when an album is to be sealed.

    Raises:
        UsageError: readers would call seals made with it invalid.
    """
    with tempfile.TemporaryDirectory(prefix="holdback-") as scratch:
        sample = Path(scratch) / "sample.bin"
        sample.write_bytes(b"Holdback")
        created = {"action": "c2pa.created", "digitalSourceType": Origin.RECORDED.uri}
        manifest = {
            "claim_generator_info": [{"name": "Holdback"}],
            "assertions": [{"label": "c2pa.actions", "data": {"actions": [created]}}],
        }
        try:
            beside = sign_beside(sample, manifest, identity)
        except WriteRefused as error:
            raise _unfit(error.message) from error
        sample.with_name("sample.bin.c2pa").write_bytes(beside)
        report = check(sample, "", has_manifest=False, own_root_pem=identity.root_pem)
    if report.state not in (Seal.VALID, Seal.TRUSTED):
        raise _unfit(report.problems[0] if report.problems else say("it does not hold"))


def _unfit(reason: Message) -> UsageError:
    return UsageError(
        "Seals made with this certificate would be invalid for every reader ({reason}). Nothing "
        "was changed.",
        reason=reason,
    )
