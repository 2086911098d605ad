# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's settings: a frozen record, kept as TOML that people can read and edit.

Only the geometry of windows goes to QSettings; its INI form hands back strings for everything.
"""

from __future__ import annotations

import logging
import os
import tomllib
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

import tomlkit
from PySide6.QtCore import QObject, Signal

from holdback.gui.jobs import Jobs, Lane, Reporter
from holdback.support.progress import CancelToken

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user chose.

    Attributes:
        language: code of the interface language; empty follows the system.
        appearance: ``system``, ``light`` or ``dark``.
        profile: file stem of the profile in use; empty takes the first.
        sidecar: ``auto``, ``never`` or ``always``.
        existing: what to do with reservations that stand there:
            ``keep``, ``add``, ``replace``, or empty: add, but leave Creative Commons tracks alone.
        tray_reminders: empty: none; ``on``, or the day of the last one (see ``diary_page``).
        watch_in_tray: whether watching goes on beside the clock when the window is closed.
        first_run_done: whether the welcome was finished or skipped.
    """

    language: str = ""
    appearance: str = "system"
    profile: str = ""
    sidecar: str = "auto"
    existing: str = ""
    tray_reminders: str = ""
    watch_in_tray: bool = False
    first_run_done: bool = False


_CHOICES = {
    "appearance": ("system", "light", "dark"),
    "sidecar": ("auto", "never", "always"),
    "existing": ("", "keep", "add", "replace"),
}


def load_settings(path: Path) -> Settings:
    """Read the settings. What is missing or makes no sense takes its default; never an error."""
    try:
        data: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        _LOG.info("the settings file cannot be read, defaults apply: %s", error)
        return Settings()
    defaults = Settings()
    values: dict[str, Any] = {}
    for field in fields(Settings):
        value = data.get(field.name, getattr(defaults, field.name))
        if isinstance(value, list) and all(isinstance(one, str) for one in value):
            value = tuple(value)
        is_known = value in _CHOICES.get(field.name, (value,))
        if is_known and isinstance(value, type(getattr(defaults, field.name))):
            values[field.name] = value
    return Settings(**values)


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings whole or not at all; comments and unknown keys of the file stay."""
    try:
        document = tomlkit.parse(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomlkit.exceptions.ParseError):
        document = tomlkit.document()
    for field in fields(Settings):
        value = getattr(settings, field.name)
        document[field.name] = list(value) if isinstance(value, tuple) else value
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(path.name + ".partial")
    partial.write_text(tomlkit.dumps(document), encoding="utf-8")
    os.replace(partial, path)  # noqa: PTH105 - atomic on every system


class SettingsStore(QObject):
    """The settings in use. Changes are announced at once and written beside the window."""

    changed = Signal(object)  # Settings

    def __init__(self, path: Path, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._jobs = jobs
        self._value = load_settings(path)

    @property
    def value(self) -> Settings:
        """The settings as they are now."""
        return self._value

    def update(self, **changes: object) -> None:
        """Change some settings; nothing happens if they are as asked already."""
        wanted = replace(self._value, **changes)  # type: ignore[arg-type] # names checked there
        if wanted == self._value:
            return
        self._value = wanted
        path = self._path

        def work(progress: Reporter, cancel: CancelToken) -> None:
            save_settings(path, wanted)

        self._jobs.run(work, lane=Lane.DB)
        self.changed.emit(wanted)
