# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes one planned track: copy, edit, prove, record, replace (design.md §4.1)."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from holdback import formats
from holdback.errors import BugError, ChangedOnDisk, FileMissing, WriteRefused
from holdback.protect.content import Proof, build, clone_pays, compare, digest_of, prove
from holdback.protect.delta import make_delta
from holdback.protect.ledger import SIDECAR, TRACK, Intent, Ledger, OpenBatch
from holdback.protect.records import FileResult, Fingerprint, Outcome, TrackPlan
from holdback.protect.replacement import Replacement
from holdback.rights import Declaration

_LARGEST_SIDECAR = 64 << 20


@dataclass(frozen=True, slots=True)
class _Ready:
    """A replacement that is complete, proven and flushed, and what the ledger will say of it."""

    replacement: Replacement
    intent: Intent


class TrackWriter:
    """Writes the tracks of one batch; safe to use from several threads."""

    def __init__(self, ledger: Ledger, batch: OpenBatch, next_name: Callable[[], int]) -> None:
        self._ledger = ledger
        self._batch = batch
        self._next = next_name

    def write(self, track: TrackPlan) -> FileResult:
        """Write one track and its sidecar, if planned; return what became of it.

        Raises:
            UserError: it was not written; the file is as it was.
        """
        declaration = track.declaration
        if declaration is None or track.fingerprint is None:
            raise BugError("a refused track was to be written")
        real = _resolved(track)
        with ExitStack() as open_files:
            ready = []
            if track.sidecar is not None:
                ready.append(self._sidecar(track, real, declaration, open_files))
            if track.in_file:
                ready.append(self._file(track, real, declaration, open_files))
            ids = self._ledger.intend(self._batch.number, [one.intent for one in ready])
            for one, row in zip(ready, ids, strict=True):
                self._put(one, row)
        last = ready[-1].intent
        return FileResult(
            track.path,
            Outcome.WRITTEN,
            reason=track.remark,
            carriers=tuple(carrier for one in ready for carrier in one.intent.carriers),
            essence_before=last.essence_before,
            essence_after=last.essence_after,
        )

    def _put(self, one: _Ready, row: int) -> None:
        try:
            one.replacement.replace()
        except (ChangedOnDisk, FileMissing):
            self._ledger.settle(row, "abandoned")
            raise
        self._ledger.settle(row, "done")

    def _name(self) -> str:
        return self._batch.temporary_name(self._next())

    def _file(
        self, track: TrackPlan, real: Path, declaration: Declaration, open_files: ExitStack
    ) -> _Ready:
        fingerprint = track.fingerprint
        keep = track.options.keep_mtime and fingerprint is not None
        replacement = open_files.enter_context(
            Replacement(
                real,
                self._name(),
                fingerprint,
                mtime_ns=fingerprint.mtime_ns if keep and fingerprint else None,
            )
        )
        rewrite = formats.rewrite(real, declaration, format=track.format)
        if not rewrite.splices:
            raise ChangedOnDisk(
                "{file} says everything already; it was changed since it was looked at. "
                "It was not touched.",
                file=real.name,
            )
        proof = self._make(track, real, declaration, rewrite, replacement)
        original = replacement.original
        if original is None:
            raise BugError("a track without an original")
        intent = Intent(
            named=track.path,
            path=real,
            role=TRACK,
            format=track.format,
            carriers=rewrite.carriers,
            size_before=replacement.status.st_size,
            size_after=os.fstat(replacement.temp.fileno()).st_size,
            sha256_before=proof.sha256_before,
            sha256_after=proof.sha256_after,
            essence_before=proof.essence,
            essence_after=proof.essence,
            mtime_ns_before=replacement.status.st_mtime_ns,
            delta=make_delta(original, replacement.temp, proof.shared),
        )
        return _Ready(replacement, intent)

    def _make(
        self,
        track: TrackPlan,
        real: Path,
        declaration: Declaration,
        rewrite: formats.Rewrite,
        replacement: Replacement,
    ) -> Proof:
        original, temp = replacement.original, replacement.temp
        if original is None:
            raise BugError("a track without an original")
        size = replacement.status.st_size
        growth = sum(splice.growth for splice in rewrite.splices)
        clone = clone_pays(size, rewrite.splices)
        if replacement.make_room(size + max(0, growth), clone=clone):
            formats.apply(replacement.temp_path, declaration, format=track.format)
        else:
            build(original, temp, rewrite.splices)
        proof = compare(
            original,
            temp,
            formats.essence_ranges(real, track.format),
            formats.essence_ranges(replacement.temp_path, track.format),
            real.name,
        )
        items = formats.inventory(real, track.format)
        prove(track, declaration, rewrite.carriers, items, replacement.temp_path, real.name)
        replacement.prepare()
        return proof

    def _sidecar(
        self, track: TrackPlan, real: Path, declaration: Declaration, open_files: ExitStack
    ) -> _Ready:
        path = formats.sidecar_path(real)
        expected = _fingerprint_if_there(path)
        replacement = open_files.enter_context(Replacement(path, self._name(), expected))
        old = b""
        if replacement.original is not None:
            if replacement.status.st_size > _LARGEST_SIDECAR:
                raise WriteRefused(
                    "The sidecar {file} is far too large to be one. Nothing was changed.",
                    file=path.name,
                )
            old = replacement.original.read()
        existed = replacement.original is not None
        new = formats.sidecar_bytes(old if existed else None, declaration)
        replacement.make_room(len(new), clone=False)
        replacement.temp.write(new)
        replacement.prepare()
        return _Ready(
            replacement,
            Intent(
                named=track.path,
                path=path,
                role=SIDECAR,
                format="xmp",
                carriers=tuple(
                    change.carrier
                    for change in track.changes
                    if change.carrier.startswith("sidecar:") and change.after is not None
                ),
                size_before=len(old) if existed else None,
                size_after=len(new),
                sha256_before=digest_of(io.BytesIO(old)) if existed else None,
                sha256_after=digest_of(replacement.temp),
                mtime_ns_before=replacement.status.st_mtime_ns if existed else None,
                delta=make_delta(io.BytesIO(old), replacement.temp, ()) if existed else None,
            ),
        )


def _resolved(track: TrackPlan) -> Path:
    """Return the planned target, if the name still leads there.

    Raises:
        FileMissing: it leads nowhere any more.
        ChangedOnDisk: a link was put in the way since the plan was made.
    """
    try:
        real = track.path.resolve(strict=True)
    except (OSError, RuntimeError) as error:
        raise FileMissing(
            "{file} is not there any more, or its folder was moved. Nothing was written.",
            file=track.path,
        ) from error
    if real != track.target:
        raise ChangedOnDisk(
            "{file} leads to another file than when it was looked at. Nothing was written.",
            file=track.path,
        )
    return real


def _fingerprint_if_there(path: Path) -> Fingerprint | None:
    try:
        return Fingerprint.of(path.lstat())
    except FileNotFoundError:
        return None
