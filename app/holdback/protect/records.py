# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The plain records that ``protect`` hands to the window and the command line."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from holdback.errors import Message
from holdback.rights import Declaration, FieldChange, Policy, Profile, Reading

if TYPE_CHECKING:  # at run time these would load the cryptography library for every start
    from holdback.seal.identity import Identity
    from holdback.seal.manifest import Origin


class Existing(StrEnum):
    """What becomes of a notice or statement of somebody else that stands in a file already."""

    KEEP = "keep"  # theirs stays as it is; ours goes only where nothing stands yet
    ADD = "add"  # theirs stays readable, ours is appended (the default)
    REPLACE = "replace"  # ours takes its place


class SidecarChoice(StrEnum):
    """When an ``.xmp`` file is written beside the track."""

    AUTO = "auto"  # only where the format has no place of its own for the reservation
    NEVER = "never"
    ALWAYS = "always"


class HardLinks(StrEnum):
    """What becomes of a file that has several names (hard links)."""

    REFUSE = "refuse"  # told, not written: replacing it would split the names apart
    SPLIT = "split"  # the planned name gets the new file, the other names keep the old one


class Outcome(StrEnum):
    """What became of one file of a batch."""

    WRITTEN = "written"
    UNCHANGED = "unchanged"  # everything asked for stood there already; the file was not touched
    REFUSED = "refused"  # not written, by rule; the file is as it was
    FAILED = "failed"  # not written, because something went wrong; the file is as it was


class UndoOutcome(StrEnum):
    """What became of one file that was to be put back."""

    RESTORED = "restored"
    REFUSED = "refused"
    FAILED = "failed"


class VerifyOutcome(StrEnum):
    """How a file compares with what the ledger remembers of it."""

    AS_WRITTEN = "as_written"  # byte for byte what Holdback wrote last (or put back)
    RETAGGED = "retagged"  # other tags, the same audio
    AUDIO_CHANGED = "audio_changed"
    UNKNOWN = "unknown"  # the ledger holds nothing about it
    MISSING = "missing"


class ConflictKind(StrEnum):
    """What stands in the way of writing without asking."""

    NOTICE = "notice"  # another copyright notice
    CREATIVE_COMMONS = "creative_commons"  # a Creative Commons licence
    PHONOGRAM = "phonogram"  # a label's or producer's ℗ line
    RESERVATION = "reservation"  # a statement about AI or TDM that says otherwise
    RIGHTS_URL = "rights_url"  # another rights page
    USAGE_TERMS = "usage_terms"  # other terms of use


@dataclass(frozen=True, slots=True)
class Conflict:
    """Something of somebody else that stands where ours would go.

    Attributes:
        kind: what it is.
        carrier: where it stands.
        found: its text, word for word.
        ours: what Holdback would write.
        choice: what will be done about it in this plan.
    """

    kind: ConflictKind
    carrier: str
    found: str
    ours: str
    choice: Existing


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What a file was when it was looked at; any difference later stops the write."""

    device: int
    inode: int
    size_bytes: int
    mtime_ns: int

    @classmethod
    def of(cls, status: os.stat_result) -> Fingerprint:
        """Take the fingerprint from a ``stat`` answer."""
        return cls(status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns)


@dataclass(frozen=True, slots=True)
class SealOrder:
    """The wish to sign each track after writing: by whom, and how the recordings came about.

    ``origin=None``: only what this identity sealed before is sealed anew, so that a change does
    not break it; the origin is the one that the earlier seal states.
    """

    identity: Identity
    origin: Origin | None


@dataclass(frozen=True, slots=True)
class PlanOptions:
    """How a plan is made. ``existing=None``: add, but refuse Creative Commons tracks.

    Attributes:
        sidecar: when an ``.xmp`` is written beside the file.
        existing: what becomes of what stands there already, chosen explicitly, or None.
        allow_breaking_seal: write even into a file that carries a C2PA manifest, which any later
            tag makes invalid.
        hard_links: what becomes of a file with several names.
        keep_mtime: whether the modification time stays as it was.
        seal: who signs the written tracks, or None. A track that this identity sealed before, and
            whose seal holds, is sealed anew with its history.
    """

    sidecar: SidecarChoice = SidecarChoice.AUTO
    existing: Existing | None = None
    allow_breaking_seal: bool = False
    hard_links: HardLinks = HardLinks.REFUSE
    keep_mtime: bool = False
    seal: SealOrder | None = None


@dataclass(frozen=True, slots=True)
class TrackPlan:
    """What would happen to one file.

    Attributes:
        path: the file as named (a symbolic link stays one; its target is written).
        target: the same with every link resolved; None if that was not possible.
        format: the container's short name, or empty if it could not be told.
        fingerprint: what the file was when the plan was made; None if it could not be looked at.
        changes: every value that would change, before and after.
        conflicts: what of others stands in the way, and what would be done about it.
        refusal: why nothing will be written here, or None.
        declaration: what the track is to say; None where refused.
        sidecar: the ``.xmp`` that would be written or extended, if any.
        in_file: whether the file itself would be written.
        remark: something worth knowing that does not stop the write.
        options: the options this track was planned with.
        reading: what the file says now; None if it could not be read.
    """

    path: Path
    target: Path | None = None
    format: str = ""
    fingerprint: Fingerprint | None = None
    changes: tuple[FieldChange, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    refusal: Message | None = None
    declaration: Declaration | None = None
    sidecar: Path | None = None
    in_file: bool = False
    remark: Message | None = None
    options: PlanOptions = field(default_factory=PlanOptions)
    reading: Reading | None = field(default=None, compare=False, repr=False)

    @property
    def is_unchanged(self) -> bool:
        """Whether everything asked for stands there already (the file will not be touched)."""
        return self.refusal is None and not self.changes

    @property
    def will_write(self) -> bool:
        """Whether something would be written."""
        return self.refusal is None and bool(self.changes)


@dataclass(frozen=True, slots=True)
class Plan:
    """An approved or to-be-approved run over many tracks; ``Protector.protect`` carries it out.

    ``profile`` and ``policy`` are None where fields are edited and no position is taken.
    """

    profile: Profile | None
    policy: Policy | None
    options: PlanOptions
    tracks: tuple[TrackPlan, ...]

    @property
    def to_write(self) -> tuple[TrackPlan, ...]:
        """The tracks that would be written."""
        return tuple(track for track in self.tracks if track.will_write)


@dataclass(frozen=True, slots=True)
class FileResult:
    """What became of one file.

    Attributes:
        path: the file as named in the plan.
        outcome: written, unchanged, refused or failed.
        reason: why, for refused and failed; a remark, if any, for the others.
        carriers: the places that now hold a statement.
        essence_before: SHA-256 of the audio before, as hexadecimal, if it was computed.
        essence_after: the same after the write, computed from the new file.
    """

    path: Path
    outcome: Outcome
    reason: Message | None = None
    carriers: tuple[str, ...] = ()
    essence_before: str = ""
    essence_after: str = ""


@dataclass(frozen=True, slots=True)
class BatchResult:
    """What became of one run.

    Attributes:
        batch: its number in the ledger; None if nothing was written.
        results: one per file that was dealt with, in the plan's order.
        not_done: files that were not reached (stopped by the user, disk full, drive gone); kept in
            the ledger, see :meth:`Protector.unfinished`.
        stopped: why the run ended early, if it did and the user did not stop it.
    """

    batch: int | None
    results: tuple[FileResult, ...]
    not_done: tuple[Path, ...] = ()
    stopped: Message | None = None

    @property
    def is_complete(self) -> bool:
        """Whether every file was dealt with."""
        return not self.not_done

    def count(self, outcome: Outcome) -> int:
        """Return how many files had this outcome."""
        return sum(result.outcome is outcome for result in self.results)


@dataclass(frozen=True, slots=True)
class BatchSummary:
    """One line of the list of batches, newest first."""

    number: int
    kind: str  # "protect" or "undo"
    started: datetime
    policy: str
    artist: str
    written: int
    undone: int
    not_done: int

    @property
    def is_edit(self) -> bool:
        """Whether fields were edited and no position was taken."""
        return self.kind == "protect" and not self.policy

    @property
    def can_be_undone(self) -> bool:
        """Whether some file of it has not been put back yet."""
        return self.kind == "protect" and self.undone < self.written


@dataclass(frozen=True, slots=True)
class UndoResult:
    """What became of one file that was to be put back."""

    path: Path
    outcome: UndoOutcome
    reason: Message | None = None


@dataclass(frozen=True, slots=True)
class UndoReport:
    """What an undo did; it is itself a batch of the ledger."""

    batch: int | None
    results: tuple[UndoResult, ...]
    not_done: tuple[Path, ...] = ()

    def count(self, outcome: UndoOutcome) -> int:
        """Return how many files had this outcome."""
        return sum(result.outcome is outcome for result in self.results)


@dataclass(frozen=True, slots=True)
class Reservation:
    """Since when a file carries a reservation of ours, and the SHA-256 of the file as it stands."""

    since: date
    digest: str


@dataclass(frozen=True, slots=True)
class VerifyResult:
    """How one file compares with the ledger.

    Attributes:
        path: the file.
        outcome: see :class:`VerifyOutcome`.
        batch: the batch that wrote it last, if the ledger knows it.
        written: when.
        essence: the audio's SHA-256 now, if it could be computed.
        reason: a sentence for people.
    """

    path: Path
    outcome: VerifyOutcome
    reason: Message
    batch: int | None = None
    written: datetime | None = None
    essence: str = ""


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """One write of one batch, as the history shows it.

    Attributes:
        path: where the file was when it was written.
        named: the track it belongs to, as the user named it.
        is_sidecar: whether it is a file beside the track.
        format: the container's short name.
        at: when.
        state: ``done``, ``intended``, ``abandoned`` or ``doubtful`` (see the ledger).
        carriers: the places that hold a statement since.
        changes: every value before and after; empty for writes of versions that kept none.
        is_undone: whether it was put back by a later batch.
        digest_before: the file digest (docs/essence.md), as hexadecimal; empty if there was none.
        digest_after: the same after the write.
    """

    path: Path
    named: Path
    is_sidecar: bool
    format: str
    at: datetime
    state: str
    carriers: tuple[str, ...]
    changes: tuple[FieldChange, ...]
    is_undone: bool
    digest_before: str
    digest_after: str


@dataclass(frozen=True, slots=True)
class FileStory:
    """What became of a file since Holdback wrote it.

    Attributes:
        verified: the comparison in words.
        digest_then: the file digest (docs/essence.md) as Holdback left it.
        digest_now: that of the file as it is.
        modified: when somebody last changed it, as the file system says.
        differences: each value as Holdback left it and as it is; None where the ledger did not
            keep the values of that write, or the file cannot be read.
        is_as_left: whether not one byte differs.
        problem: why the file cannot be read now.
    """

    verified: VerifyResult
    digest_then: str = ""
    digest_now: str = ""
    modified: datetime | None = None
    differences: tuple[FieldChange, ...] | None = None
    is_as_left: bool = False
    problem: Message | None = None


@dataclass(frozen=True, slots=True)
class SweepReport:
    """What was found and put right after a run that ended in the middle.

    Attributes:
        removed: temporary files of ours that were removed.
        completed: files whose write had been completed but not recorded; they are recorded now.
        untouched: files whose write had not happened; they are as they were.
        doubtful: files that are neither what they were nor what was to be written, with the reason.
    """

    removed: tuple[Path, ...] = ()
    completed: tuple[Path, ...] = ()
    untouched: tuple[Path, ...] = ()
    doubtful: Mapping[Path, Message] = field(default_factory=dict)

    @property
    def found_something(self) -> bool:
        """Whether there is anything to tell the user."""
        return bool(self.removed or self.completed or self.untouched or self.doubtful)


@dataclass(frozen=True, slots=True)
class UnfinishedBatch:
    """A batch that did not reach all its files; plan them again to resume."""

    number: int
    started: datetime
    policy: Policy
    paths: tuple[Path, ...]
