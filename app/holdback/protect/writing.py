# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes one planned track: copy, edit, prove, seal, record, replace (design.md §4.1)."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from holdback import formats
from holdback.errors import (
    BugError,
    ChangedOnDisk,
    FileMissing,
    Message,
    UserError,
    say,
)
from holdback.protect.beside import prepare_beside
from holdback.protect.blocks import shared_runs
from holdback.protect.building import build, clone_pays
from holdback.protect.content import Proof, compare, prove
from holdback.protect.delta import make_delta
from holdback.protect.entries import TRACK, Intent, OpenBatch
from holdback.protect.ledger import Ledger
from holdback.protect.records import FileResult, Fingerprint, Outcome, TrackPlan
from holdback.protect.remembered import pack_changes, pack_said
from holdback.protect.replacement import Replacement, in_words, not_confirmed
from holdback.protect.sealing import Sealed, Sealer, sidecar_of
from holdback.rights import Declaration, Policy

_Ready = tuple[Replacement, Intent]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A track whose new files lie ready beside the old ones."""

    track: TrackPlan
    ready: tuple[_Ready, ...]
    note: Message | None
    open_files: ExitStack

    @property
    def size_bytes(self) -> int:
        """How much room the copies may take up."""
        return sum(intent.size_after or 0 for _, intent in self.ready)


@dataclass(slots=True)
class _Landing:
    """A prepared track on its way into place."""

    prepared: Prepared
    rows: list[int]
    placed: int = 0
    problem: Message | None = None
    error: Exception | None = None


class TrackWriter:
    """Writes the tracks of one batch; safe to use from several threads."""

    def __init__(
        self, ledger: Ledger, batch: OpenBatch, policy: Policy | None, next_name: Callable[[], int]
    ) -> None:
        self._ledger = ledger
        self._batch = batch
        self._policy = policy
        self._next = next_name

    def prepare(self, track: TrackPlan) -> Prepared:
        """Make everything new for one track, proven and flushed; nothing is replaced yet.

        Raises:
            UserError: it cannot be written; the file is as it was.
        """
        if track.declaration is None or track.fingerprint is None:
            raise BugError("a refused track was to be written")
        with ExitStack() as open_files:
            job = _Job(track, track.declaration, track.fingerprint, _resolved(track), open_files)
            ready, note = self._prepare(job)
            return Prepared(track, tuple(ready), note, open_files.pop_all())

    def put(self, group: Sequence[Prepared]) -> list[FileResult | Exception]:
        """Record what is about to happen, put everything in its place, and make that last.

        One commit and one flush of each folder serve the whole group. Returned is, for each
        track, what became of it; an error means that its file is as it was, if it does not say
        otherwise.
        """
        intents = [intent for one in group for _, intent in one.ready]
        with ExitStack() as open_files:  # whatever happens, copies that stay behind must go
            for one in group:
                open_files.enter_context(one.open_files)
            try:
                ids = iter(self._ledger.intend(self._batch.number, intents))
            except Exception as error:  # noqa: BLE001 - it is every file's result
                return [error for _ in group]
            landings = [_Landing(one, [next(ids) for _ in one.ready]) for one in group]
            for landing in landings:
                self._replace(landing)
            self._confirm(landings)
        return [landing.error or _result(landing) for landing in landings]

    def _replace(self, landing: _Landing) -> None:
        """Put a track's files in their places; where only one beside it fails, that is told."""
        for index, (replacement, intent) in enumerate(landing.prepared.ready):
            try:
                replacement.replace()
            except (UserError, OSError) as found:
                error = found if isinstance(found, UserError) else in_words(found, intent.path)
                if isinstance(error, ChangedOnDisk | FileMissing):
                    self._ledger.settle(landing.rows[index], "abandoned")
                if index == 0:
                    landing.error = error
                else:
                    landing.problem = _not_beside(intent.path, error)
                return
            except Exception as error:  # noqa: BLE001 - the fence: the rest of the group goes on
                landing.error = error
                return
            landing.placed += 1

    def _confirm(self, landings: Sequence[_Landing]) -> None:
        """Flush each folder once, and record as done what then lasts."""
        flushed: dict[tuple[int, int] | Path, OSError | None] = {}
        for landing in landings:
            for row, (replacement, intent) in zip(
                landing.rows[: landing.placed], landing.prepared.ready, strict=False
            ):
                folder = replacement.folder.identity
                if folder not in flushed:
                    flushed[folder] = _flushed(replacement)
                failure = flushed[folder]
                if failure is None:
                    self._ledger.settle(row, "done")
                else:
                    landing.error = landing.error or not_confirmed(intent.path, failure)

    def _prepare(self, job: _Job) -> tuple[list[_Ready], Message | None]:
        """Make everything new, proven and flushed: the track first, then what lies beside it."""
        ready: list[_Ready] = []
        sealed: Sealed | None = None
        sealer = self._sealer(job)
        if job.track.in_file or (sealer and formats.has_place(job.track.format)):
            entry, sealed = self._file(job, sealer)
            if entry:
                ready.append(entry)
        elif sealer:
            sealed = Sealed(False, sealer.beside())
        if job.track.sidecar is not None:
            ready.append(self._beside(job, job.track.sidecar, job.merged, job.sidecar_carriers))
        if sealed and not sealed.embedded:
            path, content = sidecar_of(job.real), sealed.beside
            carrier = (f"sidecar:{path.name}",)
            ready.append(self._beside(job, path, lambda _old: content, carrier))
        return ready, sealed.note if sealed else None

    def _sealer(self, job: _Job) -> Sealer | None:
        order = job.track.options.seal
        wanted = any(change.carrier.startswith("c2pa:") for change in job.track.changes)
        if order is None or not wanted:
            return None
        return Sealer(order, job.track, job.real, job.declaration, self._policy)

    def _name(self) -> str:
        return self._batch.temporary_name(self._next())

    def _file(self, job: _Job, sealer: Sealer | None) -> tuple[_Ready | None, Sealed | None]:
        """Return the track's new file; None where only a manifest goes beside it."""
        replacement = job.open_files.enter_context(
            Replacement(
                job.real,
                self._name(),
                job.fingerprint,
                mtime_ns=job.fingerprint.mtime_ns if job.track.options.keep_mtime else None,
            )
        )
        rewrite = formats.rewrite(job.real, job.declaration, format=job.track.format)
        if not rewrite.splices and job.track.in_file:
            raise ChangedOnDisk(
                "{file} says everything already; it was changed since it was looked at. "
                "It was not touched.",
                file=job.real.name,
            )
        shares_blocks = _fill(job, rewrite, replacement)
        replacement.prepare()  # proven is what the disk has
        prover = _Prover(job, rewrite, replacement, shares_blocks=shares_blocks)
        prover.prove(replacement.temp, replacement.temp_path)
        carriers = rewrite.carriers if rewrite.splices else ()
        sealed = None
        if sealer:
            second = replacement.second_temp(self._name())
            sealed = sealer.embed(replacement.temp_path, second, prover.prove_sealed)
            if sealed.embedded:
                replacement.adopt_second()
                replacement.prepare()
                carriers = (*carriers, "c2pa:manifest")
            else:
                replacement.drop_second()
                if not rewrite.splices:
                    return None, sealed
                prover.prove(replacement.temp, replacement.temp_path)
        return (replacement, prover.intent(carriers)), sealed

    def _beside(
        self,
        job: _Job,
        path: Path,
        make: Callable[[bytes | None], bytes],
        carriers: tuple[str, ...],
    ) -> _Ready:
        named, name = job.track.path, self._name()
        ready, intent = prepare_beside(path, named, name, make, carriers, job.open_files)
        prefix = f"sidecar:{path.name}"
        changes = pack_changes(c for c in job.track.changes if c.carrier.startswith(prefix))
        return ready, replace(intent, changes=changes)


@dataclass(frozen=True, slots=True)
class _Job:
    """One track at work."""

    track: TrackPlan
    declaration: Declaration
    fingerprint: Fingerprint
    real: Path
    open_files: ExitStack

    def merged(self, old: bytes | None) -> bytes:
        """Return the content of the ``.xmp`` beside the track."""
        return formats.sidecar_bytes(old, self.declaration)

    @property
    def sidecar_carriers(self) -> tuple[str, ...]:
        """The places in the ``.xmp`` that will hold something of ours."""
        return tuple(
            change.carrier
            for change in self.track.changes
            if change.carrier.startswith("sidecar:") and change.after is not None
        )


class _Prover:
    """Proves copies of one track against its original; remembers the last proof."""

    def __init__(
        self,
        job: _Job,
        rewrite: formats.Rewrite,
        replacement: Replacement,
        *,
        shares_blocks: bool,
    ) -> None:
        self._job = job
        self._rewrite = rewrite
        self._replacement = replacement
        self._shares_blocks = shares_blocks
        self._original = _original(replacement)
        self._audio = formats.essence_ranges(job.real, job.track.format)
        self._items = formats.inventory(job.real, job.track.format)
        self._proof: Proof | None = None
        self._said: bytes | None = None

    def prove(self, new: BinaryIO, path: Path, *, is_sealed: bool = False) -> None:
        """Compare audio, tags and statements.

        Raises:
            WriteRefused: the copy must not replace the original.
        """
        job = self._job
        audio = formats.essence_ranges(path, job.track.format)
        shares = self._shares_blocks and not is_sealed
        shared = shared_runs(self._original.fileno(), new.fileno()) if shares else ()
        self._proof = compare(self._original, new, self._audio, audio, job.real.name, shared)
        after = prove(
            job.track,
            job.declaration,
            self._rewrite.carriers,
            self._items,
            path,
            job.real.name,
            is_sealed=is_sealed,
        )
        self._said = pack_said(after)

    def prove_sealed(self, path: Path) -> None:
        """Prove a signed copy."""
        with path.open("rb") as new:
            self.prove(new, path, is_sealed=True)

    def intent(self, carriers: tuple[str, ...]) -> Intent:
        """Return what the ledger is to hold of the copy proven last."""
        if self._proof is None:
            raise BugError("nothing was proven")
        status, temp = self._replacement.status, self._replacement.temp
        return Intent(
            named=self._job.track.path,
            path=self._job.real,
            role=TRACK,
            format=self._job.track.format,
            carriers=carriers,
            size_before=status.st_size,
            size_after=os.fstat(temp.fileno()).st_size,
            digest_before=self._proof.digest_before,
            digest_after=self._proof.digest_after,
            essence_before=self._proof.essence,
            essence_after=self._proof.essence,
            mtime_ns_before=status.st_mtime_ns,
            delta=make_delta(self._original, temp, self._proof.shared),
            changes=pack_changes(
                c for c in self._job.track.changes if not c.carrier.startswith("sidecar:")
            ),
            said=self._said,
        )


def _result(landing: _Landing) -> FileResult:
    prepared = landing.prepared
    intents = [intent for _, intent in prepared.ready]
    return FileResult(
        prepared.track.path,
        Outcome.WRITTEN,
        reason=landing.problem or prepared.note or prepared.track.remark,
        carriers=tuple(carrier for intent in intents for carrier in intent.carriers),
        essence_before=intents[0].essence_before,
        essence_after=intents[0].essence_after,
    )


def _not_beside(path: Path, error: UserError) -> Message:
    return say(
        "The track is written, but {file} beside it is not: {reason}",
        file=path.name,
        reason=error.message,
    )


def _flushed(replacement: Replacement) -> OSError | None:
    """Flush a folder, once; return why it cannot be told whether that worked."""
    try:
        replacement.folder.flush()
    except OSError as error:
        return error
    return None


def _fill(job: _Job, rewrite: formats.Rewrite, replacement: Replacement) -> bool:
    """Write the new content into the temporary file; say whether it shares the old one's blocks."""
    size = replacement.status.st_size
    growth = sum(splice.growth for splice in rewrite.splices)
    clone = clone_pays(size, rewrite.splices)
    if replacement.make_room(size + max(0, growth), clone=clone):
        formats.perform(replacement.temp, rewrite.splices)
        return True
    return build(_original(replacement), replacement.temp, rewrite.splices)


def _original(replacement: Replacement) -> BinaryIO:
    if replacement.original is None:
        raise BugError("a track without an original")
    return replacement.original


def _resolved(track: TrackPlan) -> Path:
    """Return the planned target, if the name still leads there.

    Raises:
        FileMissing: it leads nowhere any more.
        DiskTrouble: the disk does not answer.
        ChangedOnDisk: a link was put in the way since the plan was made.
    """
    try:
        real: Path | None = track.path.resolve(strict=True)
    except OSError as error:
        raise in_words(error, track.path) from error
    except RuntimeError:  # links that lead in a circle
        real = None
    if real is None or real != track.target:
        raise ChangedOnDisk(
            "{file} leads to another file than when it was looked at. Nothing was written.",
            file=track.path,
        )
    return real
