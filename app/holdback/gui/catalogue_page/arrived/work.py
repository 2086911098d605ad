# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What watching needs done beside the window. No Qt here: plain data in, plain data out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from holdback.errors import Message, say
from holdback.gui.jobs import Reporter, Work
from holdback.gui.services import Services
from holdback.rights import Profile, Verdict
from holdback.support.progress import CancelToken

if TYPE_CHECKING:
    from holdback.catalogue.arrivals import Arrivals
    from holdback.catalogue.folders import FolderBook, FolderRule, FolderStore
    from holdback.protect import TrackPlan

_MOST_WATCHED = 2000


@dataclass(frozen=True, slots=True)
class Noticed:
    """What a look found: the book with what arrived, what is to be protected, what still grows."""

    book: FolderBook
    to_protect: tuple[Path, ...] = ()
    arrived: tuple[Path, ...] = ()
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class Protected:
    """What became of arrived files: those written, and why others wait."""

    written: tuple[Path, ...]
    waiting: Mapping[Path, Message] = field(default_factory=dict)
    batches: tuple[int, ...] = ()


def read_book(path: Path) -> Work:
    """Read the rules and the list of arrived files."""

    def work(progress: Reporter, cancel: CancelToken) -> FolderBook:
        return _store(path).book()

    return work


def change_book(path: Path, how: Callable[[FolderStore], FolderBook]) -> Work:
    """Change the rules or the list."""

    def work(progress: Reporter, cancel: CancelToken) -> FolderBook:
        return how(_store(path))

    return work


def begin_watching(services: Services, path: Path, rule: FolderRule) -> Work:
    """Take what lies in a folder into the catalogue, then watch: only what comes later is new."""

    def work(progress: Reporter, cancel: CancelToken) -> FolderBook:
        services.catalogue.scan((rule.folder,), progress=progress, cancel=cancel)
        cancel.raise_if_cancelled()
        return _store(path).put(rule)

    return work


def folders_to_watch(book: FolderBook) -> Work:
    """Name the folders whose changes are worth a look."""

    def work(progress: Reporter, cancel: CancelToken) -> tuple[str, ...]:
        from holdback.catalogue.arrivals import folders_below

        found: list[Path] = []
        for rule in book.watched:
            if rule.folder.is_dir():
                found += folders_below(rule.folder, _MOST_WATCHED - len(found))
        return tuple(map(str, found))

    return work


def look(services: Services, path: Path, memory: list[Arrivals]) -> Work:
    """Look for new, finished files; take them into the catalogue and sort them by their rule.

    ``memory`` holds what was still being written at the last look.
    """

    def work(progress: Reporter, cancel: CancelToken) -> Noticed:
        from holdback.catalogue.arrivals import Arrivals
        from holdback.catalogue.folders import Arriving

        if not memory:
            memory.append(Arrivals(services.clock))
        book = _store(path).book()
        catalogue = services.catalogue
        waiting = set(book.arrived)

        def is_known(file: Path, size: int, time_ns: int) -> bool:
            row = catalogue.row_of(file)
            is_same = row is not None and (row.size_bytes, row.modified_ns) == (size, time_ns)
            return is_same or file in waiting

        found = memory[0].look([rule.folder for rule in book.watched], is_known)
        if not found.settled:
            return Noticed(book, waiting=found.waiting)
        catalogue.refresh(found.settled)
        by_rule = {file: _arriving(book, services, file) for file in found.settled}
        listed = [file for file, what in by_rule.items() if what not in (None, Arriving.IGNORE)]
        to_protect = tuple(p for p, what in by_rule.items() if what is Arriving.PROTECT)
        return Noticed(_store(path).arrive(listed), to_protect, tuple(listed), found.waiting)

    return work


def _store(path: Path) -> FolderStore:
    from holdback.catalogue.folders import FolderStore

    return FolderStore(path)


def _arriving(book: FolderBook, services: Services, path: Path) -> str | None:
    """Return what is to become of a file; None where it reserves everything already."""
    from holdback.catalogue.folders import Arriving

    row = services.catalogue.row_of(path)
    if row is not None and row.verdict is Verdict.RESERVED:
        return None
    rule = book.rule_for(path, row.album if row else "")
    return rule.arriving if rule else Arriving.ASK


def protect_arrived(
    services: Services,
    book_path: Path,
    paths: Sequence[Path],
    profiles: Mapping[str, Profile],
    current: Profile | None,
) -> Work:
    """Protect files, each in the name of its folder's profile. What needs a decision waits."""

    def work(progress: Reporter, cancel: CancelToken) -> Protected:
        store = _store(book_path)
        book = store.book()
        groups: dict[str, list[Path]] = {}
        for path in paths:
            row = services.catalogue.row_of(path)
            rule = book.rule_for(path, row.album if row else "")
            groups.setdefault(rule.profile if rule else "", []).append(path)
        done = Protected(())
        for key, files in groups.items():
            cancel.raise_if_cancelled()
            profile = profiles.get(key) if key else current
            done = _joined(done, _protect(services, files, profile, progress, cancel))
        store.settle([*done.written, *(path for path in paths if not path.exists())])
        return done

    return work


def _protect(
    services: Services,
    paths: Sequence[Path],
    profile: Profile | None,
    progress: Reporter,
    cancel: CancelToken,
) -> Protected:
    from holdback.protect import Outcome, make_plan

    if profile is None:
        reason = say("There is no profile for this folder. Choose one; nothing was written.")
        return Protected((), dict.fromkeys(paths, reason))
    plan = make_plan(paths, profile, today=services.clock.today(), progress=progress, cancel=cancel)
    asked = ((track.path, _question(track)) for track in plan.tracks)
    open_questions = {path: reason for path, reason in asked if reason is not None}
    clear = tuple(track for track in plan.tracks if track.path not in open_questions)
    result = services.protector.protect(replace(plan, tracks=clear), progress, cancel)
    good = (Outcome.WRITTEN, Outcome.UNCHANGED)
    written = tuple(one.path for one in result.results if one.outcome in good)
    essences = {one.path: one.essence_after for one in result.results}
    services.catalogue.refresh(written, written=True, essences=essences)
    failed = {
        one.path: one.reason
        for one in result.results
        if one.outcome not in good and one.reason is not None
    }
    batches = () if result.batch is None else (result.batch,)
    return Protected(written, {**open_questions, **failed}, batches)


def _question(track: TrackPlan) -> Message | None:
    """Say what somebody has to decide before this file may be written."""
    if track.refusal is not None:
        return track.refusal
    if track.conflicts:
        return say(
            "Somebody else's words stand in it already. Protect it by hand to decide what "
            "becomes of them."
        )
    return None


def _joined(one: Protected, other: Protected) -> Protected:
    return Protected(
        (*one.written, *other.written),
        {**one.waiting, **other.waiting},
        (*one.batches, *other.batches),
    )
