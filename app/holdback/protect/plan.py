# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From paths, a profile and a policy to what would happen to each file. Writes nothing."""

from __future__ import annotations

import logging
import os
import stat
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from holdback import formats, seal
from holdback.errors import (
    FileMissing,
    Message,
    NoPermission,
    UnreadableFile,
    UsageError,
    UserError,
    WriteRefused,
    say,
)
from holdback.protect.conflicts import Settlement, settle
from holdback.protect.finding import Found, found_in
from holdback.protect.records import (
    Existing,
    Fingerprint,
    HardLinks,
    Plan,
    PlanOptions,
    SidecarChoice,
    TrackPlan,
)
from holdback.rights import (
    Declaration,
    FieldChange,
    Policy,
    Profile,
    Reading,
    Seal,
    declare,
    year_of,
)
from holdback.support.clock import SystemClock
from holdback.support.progress import CancelToken, Progress, no_progress

_log = logging.getLogger(__name__)
_Word = TypeVar("_Word", SidecarChoice, Existing)


Wanted = Callable[[Path, Reading, PlanOptions], Settlement]


def make_plan(
    paths: Sequence[Path],
    profile: Profile,
    policy: Policy | None = None,
    *,
    sidecar: str = "auto",
    existing: str | None = None,
    options: PlanOptions | None = None,
    today: date | None = None,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Plan:
    """Look at every file and say what would be written, with every field before and after.

    ``policy`` is the profile's own if not given. ``existing`` is ``keep``, ``add``, ``replace`` or
    None, which means ``add`` but refuses tracks under a Creative Commons licence. ``options``,
    if given, stands instead of ``sidecar`` and ``existing``. What cannot be read or may not be
    written is in the plan as a refusal, never an exception.

    Raises:
        Cancelled: the user stopped it.
        UsageError: ``sidecar`` or ``existing`` is none of its words.
    """
    chosen = options or PlanOptions(
        sidecar=_word(SidecarChoice, sidecar, "sidecar"),
        existing=_word(Existing, existing, "existing") if existing is not None else None,
    )
    effective = policy or profile.policy
    planner = Planner(_reservation(profile, effective, today or SystemClock().today()))
    tracks = planner.plan_all(tuple(found_in(paths)), chosen, progress, cancel)
    return Plan(profile, effective, chosen, tracks)


def _reservation(profile: Profile, policy: Policy, today: date) -> Wanted:
    def wanted(path: Path, reading: Reading, options: PlanOptions) -> Settlement:
        declaration = declare(profile, policy, year=year_of(reading), today=today)
        return settle(reading, declaration, profile, options.existing)

    return wanted


def replan(
    plan: Plan, paths: Collection[Path], options: PlanOptions, *, today: date | None = None
) -> Plan:
    """Return ``plan`` with these tracks looked at again under other ``options``.

    Raises:
        UsageError: the plan is one of edits, in which there is nothing to decide.
    """
    if plan.profile is None or plan.policy is None:
        raise UsageError("A plan of edited fields has no options. Nothing was changed.")
    planner = Planner(_reservation(plan.profile, plan.policy, today or SystemClock().today()))
    wanted = set(paths)
    return replace(
        plan,
        tracks=tuple(
            planner.plan(Found(track.path), options) if track.path in wanted else track
            for track in plan.tracks
        ),
    )


def _word(kind: type[_Word], value: str, name: str) -> _Word:
    try:
        return kind(value)
    except ValueError as error:
        raise UsageError(
            "{value} is no choice for {name}. Choose one of: {choices}. Nothing was changed.",
            value=value,
            name=name,
            choices=", ".join(kind),
        ) from error


class Planner:
    """Plans one file after the other; knows which folders and files it met.

    ``wanted`` says what each is to carry, seen what it carries now.
    """

    def __init__(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._folders: dict[Path, bool] = {}
        self._met: dict[Path, Path] = {}

    def plan_all(
        self,
        found: Sequence[Found],
        options: PlanOptions,
        progress: Progress,
        cancel: CancelToken | None,
    ) -> tuple[TrackPlan, ...]:
        """Plan these files in turn.

        Raises:
            Cancelled: the user stopped it.
        """
        tracks = []
        for index, one in enumerate(found):
            if cancel:
                cancel.raise_if_cancelled()
            progress(index, len(found), one.path.name)
            tracks.append(self.plan(one, options))
        progress(len(found), len(found))
        return tuple(tracks)

    def plan(self, found: Found, options: PlanOptions) -> TrackPlan:
        """Plan one file; whatever stands against it is its refusal."""
        try:
            return self._plan(found, options)
        except Exception as error:  # noqa: BLE001 - the fence: one odd file must not end the plan
            _log.error("planning failed", exc_info=error)
            refusal = say(
                "{file} met a fault inside Holdback while it was looked at ({kind}). It was not "
                "changed. The log holds the details; please report it.",
                file=found.path.name,
                kind=type(error).__name__,
            )
            return TrackPlan(found.path, options=options, refusal=refusal)

    def _plan(self, found: Found, options: PlanOptions) -> TrackPlan:
        bare = TrackPlan(found.path, options=options)
        try:
            real = self._resolved(found)
            earlier = self._met.setdefault(real, found.path)
            if earlier != found.path:
                return replace(
                    bare,
                    remark=say(
                        "This is the same file as {other}, dealt with there.", other=earlier
                    ),
                )
            status = self._checked(real, options)
            format_name = formats.identify(real)
            reading = formats.read(real, format=format_name)
        except UserError as error:
            return replace(bare, refusal=error.message)
        except OSError as error:
            return replace(bare, refusal=_unreadable(found.path, error).message)
        known = replace(
            bare,
            target=real,
            format=format_name,
            fingerprint=Fingerprint.of(status),
            reading=reading,
        )
        return self._with_changes(known, real, reading, options)

    def _with_changes(
        self, known: TrackPlan, real: Path, reading: Reading, options: PlanOptions
    ) -> TrackPlan:
        settled = self._wanted(known.path, reading, options)
        known = replace(known, conflicts=settled.conflicts)
        report = _seal_of(real, reading, options)
        refusal = settled.refusal or _sealed(report, options)
        if refusal:
            return replace(known, refusal=refusal)
        try:
            changes, remark = _in_file(real, known.format, settled.declaration, options)
            beside = _beside(real, known.format, settled.declaration, options)
        except UserError as error:
            return replace(known, refusal=error.message)
        except OSError as error:
            return replace(known, refusal=_unreadable(known.path, error).message)
        return replace(
            known,
            changes=(*changes, *beside, *_sealing(report, options, bool(changes))),
            declaration=settled.declaration,
            in_file=bool(changes),
            sidecar=formats.sidecar_path(real) if beside else None,
            remark=remark,
        )

    def _resolved(self, found: Found) -> Path:
        try:
            real = found.path.resolve(strict=True)
        except FileNotFoundError as error:
            if found.path.is_symlink():
                raise FileMissing(
                    "{file} is a link to something that is not there.", file=found.path
                ) from error
            raise FileMissing("There is no file at {file}.", file=found.path) from error
        except (OSError, RuntimeError) as error:
            raise UnreadableFile(
                "{file} is a link that leads nowhere ({reason}).",
                file=found.path,
                reason=getattr(error, "strerror", None) or error,
            ) from error
        if found.roots and not any(real.is_relative_to(root) for root in found.roots):
            raise WriteRefused(
                "{file} is a link to {target}, outside the chosen folders. It was left alone; "
                "name that file itself if it shall be written.",
                file=found.path,
                target=real,
            )
        return real

    def _checked(self, real: Path, options: PlanOptions) -> os.stat_result:
        status = real.lstat()  # a link put here since it was resolved is no plain file
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableFile("{file} is not a plain file; it was not opened.", file=real)
        if status.st_nlink > 1 and options.hard_links is HardLinks.REFUSE:
            raise WriteRefused(
                "{file} has {count} names (hard links). A safe write would give only this one the "
                "new content, so it was left alone. Allow splitting hard links if that is right.",
                file=real,
                count=status.st_nlink,
            )
        if not status.st_mode & 0o222 or not os.access(real, os.W_OK):
            raise NoPermission(
                "{file} is write-protected. It was left as it is; take the protection away if it "
                "shall be written.",
                file=real,
            )
        if not self._folders.setdefault(real.parent, os.access(real.parent, os.W_OK | os.X_OK)):
            raise NoPermission(
                "The folder {folder} cannot be written, and a safe write needs that. Nothing in "
                "it was changed.",
                folder=real.parent,
            )
        return status


def _unreadable(path: Path, error: OSError) -> UnreadableFile:
    return UnreadableFile(
        "{file} cannot be read ({reason}). Nothing was changed.",
        file=path,
        reason=error.strerror or error,
    )


def _seal_of(real: Path, reading: Reading, options: PlanOptions) -> seal.SealReport:
    root = options.seal.identity.root_pem if options.seal else ""
    return seal.check(real, reading.format, has_manifest=reading.has_manifest, own_root_pem=root)


def _sealed(report: seal.SealReport, options: PlanOptions) -> Message | None:
    """Say why a sealed file is left alone: any tag written later makes its signature invalid."""
    if options.allow_breaking_seal or report.state in (Seal.NONE, Seal.BROKEN):
        return None
    if options.seal and report.is_by(options.seal.identity.serial):
        return None  # sealed by the same identity: it is sealed anew
    if report.signer:
        return say(
            "This file carries content credentials (C2PA) signed by {signer}, which any change "
            "makes invalid. It was left alone; allow breaking the seal if it shall be written.",
            signer=report.signer,
        )
    return say(
        "This file carries content credentials (C2PA), which any change makes invalid. It was "
        "left alone; allow breaking the seal if it shall be written."
    )


def _sealing(
    report: seal.SealReport, options: PlanOptions, file_changes: bool
) -> tuple[FieldChange, ...]:
    """Return the change that signing is, unless our own seal holds and the file stays as it is."""
    if options.seal is None or (report.state is Seal.TRUSTED and not file_changes):
        return ()
    if options.seal.origin is None and not report.is_by(options.seal.identity.serial):
        return ()
    before = None if report.state is Seal.NONE else f"{report.state.value}: {report.signer}"
    return (FieldChange("c2pa:manifest", before, options.seal.identity.name),)


def _in_file(
    real: Path, format_name: str, declaration: Declaration, options: PlanOptions
) -> tuple[tuple[FieldChange, ...], Message | None]:
    if not formats.has_place(format_name):
        if declaration.is_silent and not formats.sidecar_path(real).is_file():
            raise WriteRefused(
                "Files of the format {format} have no place for these fields. Nothing was "
                "changed; keep the data in another format too, such as WAV or FLAC.",
                format=format_name,
            )
        if options.sidecar is SidecarChoice.NEVER:
            raise WriteRefused(
                "Files of the format {format} have no safe place for a reservation. Allow a "
                "sidecar file (.xmp) beside it. Nothing was changed.",
                format=format_name,
            )
        return (), None
    try:
        return formats.plan(real, declaration, format=format_name), None
    except WriteRefused as error:
        if options.sidecar is not SidecarChoice.ALWAYS:
            raise
        return (), error.message  # the sidecar was asked for, and is safe


def _beside(
    real: Path, format_name: str, declaration: Declaration, options: PlanOptions
) -> tuple[FieldChange, ...]:
    if declaration.is_silent:  # a sidecar that is there is kept in step, none is made
        is_there = formats.sidecar_path(real).is_file()
        return formats.plan_sidecar(real, declaration) if is_there else ()
    wanted = options.sidecar is SidecarChoice.ALWAYS or (
        options.sidecar is SidecarChoice.AUTO and not formats.has_place(format_name)
    )
    return formats.plan_sidecar(real, declaration) if wanted else ()
