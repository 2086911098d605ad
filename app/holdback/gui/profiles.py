# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The user's profiles: one TOML file each in the data folder, one of them in use."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from holdback.errors import Message, NoPermission, UserError
from holdback.gui.jobs import Changes, Jobs, Lane, Reporter
from holdback.gui.settings import Settings, SettingsStore
from holdback.rights import Profile, dump_profile, load_profile
from holdback.support.progress import CancelToken


@dataclass(frozen=True, slots=True)
class ProfileEntry:
    """One file of the profiles folder: a profile, or the reason why it cannot be read."""

    path: Path
    profile: Profile | None
    problem: Message | None = None

    @property
    def key(self) -> str:
        """What the settings remember it by."""
        return self.path.stem


def list_profiles(folder: Path) -> tuple[ProfileEntry, ...]:
    """Read all profiles, by name; a broken one comes with its problem."""
    entries = []
    for path in sorted(folder.glob("*.toml")) if folder.is_dir() else ():
        try:
            entries.append(ProfileEntry(path, load_profile(path)))
        except UserError as error:
            entries.append(ProfileEntry(path, None, error.message))
    return tuple(entries)


def file_name_for(name: str, folder: Path) -> Path:
    """Return a free path in ``folder`` that a person recognises ``name`` by."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii")
    stem = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:40] or "profile"
    path = folder / f"{stem}.toml"
    number = 2
    while path.exists():
        path = folder / f"{stem}-{number}.toml"
        number += 1
    return path


def save_profile(profile: Profile, path: Path) -> Path:
    """Write a profile whole or not at all; comments in an existing file stay.

    Raises:
        NoPermission: the file cannot be written.
    """
    try:
        existing = path.read_text(encoding="utf-8-sig") if path.exists() else ""
        text = dump_profile(profile, existing)
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_name(path.name + ".partial")
        partial.write_text(text, encoding="utf-8")
        os.replace(partial, path)  # noqa: PTH105 - atomic on every system
    except OSError as error:
        raise NoPermission(
            "The profile {path} could not be saved ({reason}). The former one is unchanged.",
            path=path,
            reason=error.strerror or error,
        ) from error
    return path


class Profiles(QObject):
    """The profiles as the window knows them."""

    changed = Signal()

    def __init__(
        self, folder: Path, settings: SettingsStore, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._settings = settings
        self._jobs = jobs
        self._entries: tuple[ProfileEntry, ...] = ()
        settings.changed.connect(self._on_settings)
        self._chosen = settings.value.profile

    @property
    def folder(self) -> Path:
        """Where the files lie."""
        return self._folder

    @property
    def entries(self) -> tuple[ProfileEntry, ...]:
        """All profiles, broken ones included."""
        return self._entries

    @property
    def usable(self) -> tuple[ProfileEntry, ...]:
        """The profiles that can be used."""
        return tuple(entry for entry in self._entries if entry.profile is not None)

    @property
    def current_entry(self) -> ProfileEntry | None:
        """The profile in use with its file, or None if there is none yet."""
        usable = self.usable
        return next((e for e in usable if e.key == self._chosen), usable[0] if usable else None)

    @property
    def current(self) -> Profile | None:
        """The profile in use, or None if there is none yet."""
        entry = self.current_entry
        return entry.profile if entry else None

    def choose(self, key: str) -> None:
        """Use the profile with this key from now on."""
        self._settings.update(profile=key)

    def reload(self) -> None:
        """Read the folder again, beside the window; ``changed`` follows."""
        folder = self._folder

        def work(progress: Reporter, cancel: CancelToken) -> tuple[ProfileEntry, ...]:
            return list_profiles(folder)

        self._jobs.run(work, lane=Lane.DB, done=self.take)

    def save(
        self,
        profile: Profile,
        path: Path | None = None,
        *,
        done: Callable[[Path], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Write a profile (a new file if ``path`` is None) and use it."""
        folder = self._folder

        def work(progress: Reporter, cancel: CancelToken) -> tuple[Path, Any]:
            target = path or file_name_for(profile.name, folder)
            save_profile(replace(profile, source=target), target)
            return target, list_profiles(folder)

        def finish(result: tuple[Path, Any]) -> None:
            self._chosen = result[0].stem
            self._settings.update(profile=result[0].stem)
            self.take(result[1])
            if done is not None:
                done(result[0])

        self._jobs.run(
            work, lane=Lane.DB, done=finish, failed=failed, changes=Changes(profiles=True)
        )

    @Slot(object)
    def take(self, entries: tuple[ProfileEntry, ...]) -> None:
        """Show these profiles from now on."""
        self._entries = entries
        self.changed.emit()

    @Slot(object)
    def _on_settings(self, settings: Settings) -> None:
        if settings.profile != self._chosen:
            self._chosen = settings.profile
            self.changed.emit()
