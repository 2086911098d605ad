# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks C2PA manifests, without network.

The library runs native code on strangers' files: it is imported only where a manifest was seen,
and any exception it raises becomes *not checkable*, with the reason (safety.md §3).
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from holdback import formats
from holdback.errors import Message, UserError, say
from holdback.rights import Seal
from holdback.seal.report import SealReport
from holdback.seal.statements import assertions_in, statements_in

_log = logging.getLogger(__name__)

# Containers into which a manifest can be embedded (standards.md §12); others have a sidecar.
_MIME_TYPES: Mapping[str, str] = {
    "mp3": "audio/mpeg",
    "wav": "audio/wav",
    "flac": "audio/flac",
    "m4a": "audio/mp4",
    "mp4": "video/mp4",
}
_SIDECAR_MIME = "application/octet-stream"
_LARGEST_SIDECAR = 64 << 20
_LARGEST_REPORT = 32 << 20

_EXPIRED = "signingCredential.expired"
_UNTRUSTED = "signingCredential.untrusted"
_CREDENTIAL_FAULTS = ("signingCredential.", "timeStamp.")
# The signature itself holds, but the file is not the one that was signed.
_LATER_EDITS = frozenset(
    f"assertion.{kind}.mismatch" for kind in ("dataHash", "bmffHash", "boxesHash")
)


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the library said, as plain values."""

    state: str
    results: Mapping[str, object]
    store: Mapping[str, object]


def check(
    path: Path, format_name: str, *, has_manifest: bool | None = None, own_root_pem: str = ""
) -> SealReport:
    """Say whether the file is sealed, by whom, whether it still holds, and what it states.

    No network is used. ``has_manifest`` is the reading's cheap look, taken here if not given:
    without a manifest in the file and without a ``.c2pa`` beside it the answer is ``none``, and
    c2pa is not even imported. ``own_root_pem`` are the certificates whose signers count as trusted:
    the artist's own root and whatever the user added to the list. Whatever is wrong with the file,
    the answer is a report, never an exception.
    """
    sidecar = _sidecar_of(path)
    if has_manifest is None:
        try:
            has_manifest = formats.read(path, format=format_name, sidecars=False).has_manifest
        except UserError as error:
            return SealReport(Seal.NOT_CHECKABLE, problems=(error.message,))
    if not has_manifest and sidecar is None:
        return SealReport(Seal.NONE)
    if has_manifest and format_name not in _MIME_TYPES:
        return SealReport(
            Seal.NOT_CHECKABLE,
            problems=(say("Holdback cannot check manifests in files of this format."),),
        )
    beside = None if has_manifest else sidecar
    mime = _MIME_TYPES[format_name] if beside is None else _SIDECAR_MIME
    answer = _ask(path, mime, beside, own_root_pem)
    if answer is None:
        return SealReport(Seal.NONE)
    if isinstance(answer, Message):
        return SealReport(Seal.NOT_CHECKABLE, problems=(answer,), sidecar=_name(beside))
    return _report(answer, _name(beside))


def _name(sidecar: Path | None) -> str:
    return "" if sidecar is None else sidecar.name


def _sidecar_of(path: Path) -> Path | None:
    candidates = (path.with_name(path.name + ".c2pa"), path.with_suffix(".c2pa"))
    return next((one for one in candidates if one != path and _is_there(one)), None)


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # with the suffix the name may be too long for the file system
        return False


def _ask(
    path: Path, mime: str, sidecar: Path | None, own_root_pem: str
) -> _Answer | Message | None:
    """Let the library look; None: it found no manifest after all."""
    settings: dict[str, object] = {"verify": {"remote_manifest_fetch": False}}
    if own_root_pem:
        settings["trust"] = {"user_anchors": own_root_pem}
    try:
        import c2pa  # costs 30 MB and native code: only where there is something to check
    except (ImportError, OSError) as error:
        _log.warning("c2pa cannot be loaded: %s", error)
        return say("The part of Holdback that checks C2PA manifests cannot be loaded here.")
    try:
        manifest = None
        if sidecar is not None:
            if sidecar.stat().st_size > _LARGEST_SIDECAR:
                return say("The manifest file beside the track is far too large to be one.")
            manifest = sidecar.read_bytes()
        with (
            c2pa.Context.from_dict(settings) as context,
            path.open("rb") as file,
            c2pa.Reader(mime, file, manifest, context=context) as reader,
        ):
            return _answer_of(
                reader.json(), reader.get_validation_state(), reader.get_validation_results()
            )
    except c2pa.C2paError.ManifestNotFound:
        if sidecar is None:
            return None
        return say("The manifest file beside the track does not hold a manifest.")
    except Exception as error:  # noqa: BLE001 - the fence around native code
        _log.info("a manifest could not be checked: %s", type(error).__name__)
        if "must fetch remote manifests" in str(error):
            return say("The manifest lies on a server, and Holdback does not go online to read it.")
        return say("The manifest cannot be checked ({reason}).", reason=_short(error))


def _answer_of(
    text: str, state: str | None, results: Mapping[str, object] | None
) -> _Answer | Message:
    if len(text) > _LARGEST_REPORT:
        return say("The manifest is far larger than a real one; it was not read.")
    return _Answer(str(state), results or {}, json.loads(text))


def _short(error: Exception) -> str:
    return (str(error).splitlines() or [""])[0][:200] or type(error).__name__


def _report(answer: _Answer, sidecar: str) -> SealReport:
    active = answer.results.get("activeManifest")
    failures = _codes(active, "failure")
    state = _state(answer.state, failures)
    problems = [*_own_problems(state, failures), *_ingredient_problems(answer)]
    manifests = answer.store.get("manifests")
    label = answer.store.get("active_manifest")
    manifest = manifests.get(label) if isinstance(manifests, Mapping) else None
    return SealReport(
        state=state,
        signer=_signer(manifest),
        statements=statements_in(manifest, state),
        problems=tuple(problems),
        sidecar=sidecar,
        serial=_serial(manifest),
        assertions=assertions_in(manifest),
    )


def _state(said: str, failures: Iterable[str]) -> Seal:
    """Map the library's state and failure codes to ours (standards.md §15, point 3)."""
    if said == "Trusted":
        return Seal.TRUSTED
    if said == "Valid":
        return Seal.VALID
    wrong = [code for code in failures if code != _UNTRUSTED]
    if _EXPIRED in wrong and all(code.startswith(_CREDENTIAL_FAULTS) for code in wrong):
        return Seal.EXPIRED
    if wrong and all(code.startswith(_CREDENTIAL_FAULTS) for code in wrong):
        # The content is as signed, but with a certificate that may not sign: nobody can tell.
        return Seal.NOT_CHECKABLE
    return Seal.BROKEN


def _own_problems(state: Seal, failures: Iterable[str]) -> list[Message]:
    codes = ", ".join(dict.fromkeys(failures))
    if state is Seal.BROKEN and _LATER_EDITS & set(failures):
        return [
            say(
                "The seal was broken by a later edit. The statements are still there, and still "
                "count, but unsealed ({codes}).",
                codes=codes,
            )
        ]
    if state is Seal.BROKEN:
        return [
            say(
                "The manifest itself was changed after it was signed, or is damaged ({codes}).",
                codes=codes or "-",
            )
        ]
    if state is Seal.EXPIRED:
        return [say("The file is as it was signed, but the certificate has expired since.")]
    if state is Seal.NOT_CHECKABLE:
        return [
            say("It was signed with a certificate that cannot be judged ({codes}).", codes=codes)
        ]
    if state is Seal.VALID:
        return [say("The signature holds, but nobody known to Holdback vouches for the signer.")]
    return []


def _ingredient_problems(answer: _Answer) -> list[Message]:
    """Tell what is wrong with earlier versions, which the outer state hides (standards.md §12).

    A failure stands where the ingredient was taken in (``validation_results``, or the older
    ``validation_status``), or as a difference that this reading found (``ingredientDeltas``).
    """
    deltas = answer.results.get("ingredientDeltas")
    codes = [
        code
        for delta in _mappings(deltas)
        for code in _codes(delta.get("validationDeltas"), "failure")
    ]
    manifests = answer.store.get("manifests")
    for manifest in _mappings(list(manifests.values()) if isinstance(manifests, Mapping) else None):
        for ingredient in _mappings(manifest.get("ingredients")):
            results = ingredient.get("validation_results")
            if isinstance(results, Mapping):
                codes += _codes(results.get("activeManifest"), "failure")
            codes += [
                str(status.get("code", ""))
                for status in _mappings(ingredient.get("validation_status"))
            ]
    wrong = dict.fromkeys(code for code in codes if code and code != _UNTRUSTED)
    if not wrong:
        return []
    return [
        say(
            "An earlier version of the file that is named inside has a broken seal ({codes}).",
            codes=", ".join(wrong),
        )
    ]


def _mappings(several: object) -> list[Mapping[str, object]]:
    return [
        one for one in (several if isinstance(several, list) else ()) if isinstance(one, Mapping)
    ]


def _codes(results: object, kind: str) -> list[str]:
    found = results.get(kind) if isinstance(results, Mapping) else None
    return [str(one.get("code", "")) for one in _mappings(found)]


def _signature(manifest: object) -> Mapping[str, object]:
    info = manifest.get("signature_info") if isinstance(manifest, Mapping) else None
    return info if isinstance(info, Mapping) else {}


def _serial(manifest: object) -> str:
    return str(_signature(manifest).get("cert_serial_number") or "")


def _signer(manifest: object) -> str:
    info = _signature(manifest)
    names = [str(info[key]) for key in ("common_name", "issuer") if info.get(key)]
    return " / ".join(dict.fromkeys(names))
