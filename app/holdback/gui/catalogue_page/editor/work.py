# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the editor has done beside the window. No Qt here: plain data in, plain data out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from holdback.errors import Message
from holdback.gui.catalogue_page.editor.draft import Draft, Loaded, loaded
from holdback.gui.jobs import Reporter, Work
from holdback.gui.services import Services
from holdback.rights import Policy, Profile
from holdback.support.progress import CancelToken

if TYPE_CHECKING:
    from holdback.protect import Edit, Plan

MOST_TRACKS = 10_000
"""What the editor takes at once: every track is held in memory with all its values."""

_MOST_NEIGHBOURS = 40
_MOST_FOLDERS = 3


@dataclass(frozen=True, slots=True)
class LoadedTracks:
    """The chosen tracks with others of their folders, and files that could not be read."""

    draft: Draft
    unreadable: tuple[tuple[Path, Message], ...] = ()


def load(services: Services, paths: Sequence[Path]) -> Work:
    """Read the chosen files, and some of their neighbours for suggestions."""

    def work(progress: Reporter, cancel: CancelToken) -> LoadedTracks:
        found: list[Loaded] = []
        unreadable: list[tuple[Path, Message]] = []
        for number, one in enumerate(_examined(services, paths)):
            cancel.raise_if_cancelled()
            progress(number, len(paths), one.path.name)
            if isinstance(one, Loaded):
                found.append(one)
            else:
                unreadable.append((one.path, one.message))
        others = _examined(services, _neighbours(paths))
        neighbours = tuple(one for one in others if isinstance(one, Loaded))
        draft = Draft(tuple(found), neighbours).prepared()
        return LoadedTracks(draft, tuple(unreadable))

    return work


@dataclass(frozen=True, slots=True)
class _Failed:
    path: Path
    message: Message


def _examined(services: Services, paths: Sequence[Path]) -> Iterator[Loaded | _Failed]:
    from holdback.catalogue import Told

    for path, one in zip(paths, services.catalogue.examine_all(paths), strict=True):
        if isinstance(one, Told):
            yield _Failed(path, one.message)
        else:
            yield loaded(path, one.tags)


def _neighbours(paths: Iterable[Path]) -> list[Path]:
    from holdback import formats

    chosen = set(paths)
    found: list[Path] = []
    for folder in list(dict.fromkeys(path.parent for path in chosen))[:_MOST_FOLDERS]:
        try:
            names = sorted(entry.name for entry in folder.iterdir())
        except OSError:
            continue  # suggestions only
        known = (folder / name for name in names if name[0] != ".")
        found += [p for p in known if p.suffix.lower() in formats.EXTENSIONS and p not in chosen]
    return found[:_MOST_NEIGHBOURS]


def plan(
    services: Services,
    edits: Sequence[Edit],
    profile: Profile | None,
    policy: Policy | None,
    *,
    may_break_seals: bool = False,
) -> Work:
    """Say what writing the edits would change. Writes nothing."""

    def work(progress: Reporter, cancel: CancelToken) -> Plan:
        from holdback.gui.signing import with_renewal
        from holdback.protect import PlanOptions, plan_edits

        def planned(options: PlanOptions) -> Plan:
            return plan_edits(
                edits,
                profile=profile,
                policy=policy,
                options=replace(options, allow_breaking_seal=may_break_seals),
                today=services.clock.today(),
                progress=progress,
                cancel=cancel,
            )

        return with_renewal(services, planned(PlanOptions()), planned)

    return work
