# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From paths, a profile and a policy to what would happen to each file. Writes nothing."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path

from holdback.protect.records import Plan, PlanOptions
from holdback.rights import Policy, Profile
from holdback.support.progress import CancelToken, Progress, no_progress


def find_files(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Return the audio files that ``paths`` (files, and folders with all below) name.

    A path named explicitly is always in the answer, so that it can be refused in words; inside
    folders only files with an extension of a known format count, and links to folders are not
    followed.
    """
    raise NotImplementedError


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
    raise NotImplementedError


def replan(plan: Plan, paths: Collection[Path], options: PlanOptions) -> Plan:
    """Return ``plan`` with these tracks looked at again under other ``options``."""
    raise NotImplementedError
