# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds everything once and starts the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTimer, Slot
from PySide6.QtWidgets import QApplication

from holdback import __version__
from holdback.gui.actions import Actions
from holdback.gui.i18n import Languages
from holdback.gui.jobs import Jobs
from holdback.gui.main_window import MainWindow
from holdback.gui.page import Navigator, Shell
from holdback.gui.profiles import Profiles, list_profiles
from holdback.gui.services import Services
from holdback.gui.settings import Settings, SettingsStore
from holdback.gui.theme import Appearance, Theme
from holdback.support.clock import Clock, SystemClock
from holdback.support.database import index_database, records_database
from holdback.support.paths import DataFolder


class Holdback(QObject):
    """The application's objects, and the window made of them.

    When the language changes the window is built anew: work goes on, it belongs to ``jobs``.
    """

    def __init__(
        self, qt: QApplication, data_folder: DataFolder, clock: Clock | None = None
    ) -> None:
        super().__init__(qt)
        self.jobs = Jobs(self)
        self.settings = SettingsStore(data_folder.settings_file, self.jobs, self)
        self.languages = Languages(self)
        self.languages.use(self.settings.value.language)
        self.theme = Theme(qt, Appearance(self.settings.value.appearance))
        self.services = Services(
            data_folder,
            clock or SystemClock(),
            records_database(data_folder.records_db).open(),
            index_database(data_folder.index_db).open(),
        )
        self.profiles = Profiles(data_folder.profiles, self.settings, self.jobs, self)
        self.profiles.take(list_profiles(data_folder.profiles))
        self._geometry = QSettings(
            str(data_folder.root / "window.ini"), QSettings.Format.IniFormat, self
        )
        self.settings.changed.connect(self._on_settings)
        self.window = self._make_window()

    def _make_window(self) -> MainWindow:
        shell = Shell(
            services=self.services,
            jobs=self.jobs,
            actions=Actions(self),
            settings=self.settings,
            profiles=self.profiles,
            languages=self.languages,
            navigator=Navigator(self),
            theme=self.theme,
        )
        window = MainWindow(shell, self._geometry)
        return window

    def start(self, paths: Sequence[str] = ()) -> None:
        """Show the window, and these files and folders in it."""
        self.window.show()
        if paths:
            self.window.take_paths(tuple(paths))

    def close(self) -> None:
        """Stop all work and close the databases."""
        self.jobs.close()
        self.services.records.close()
        self.services.index.close()

    @Slot(object)
    def _on_settings(self, settings: Settings) -> None:
        if settings.appearance != self.theme.appearance:
            self.theme.set_appearance(settings.appearance)
        if self.languages.best(settings.language) != self.languages.current:
            # Not from within the combo box's own signal: it goes with the old window.
            QTimer.singleShot(0, self._rebuild)

    @Slot()
    def _rebuild(self) -> None:
        old = self.window
        old.save_state()
        self.languages.use(self.settings.value.language)
        self.window = self._make_window()
        self.window.show()
        old.retire()


def main(argv: Sequence[str] | None = None, data_dir: Path | None = None) -> int:
    """Start the window with these folders and files; return when it is closed."""
    paths = list(sys.argv[1:] if argv is None else argv)
    qt = QApplication.instance() or QApplication(["holdback"])
    assert isinstance(qt, QApplication)
    qt.setApplicationName("Holdback")
    qt.setApplicationDisplayName("Holdback")
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName("holdback")
    holdback = Holdback(qt, DataFolder.locate(data_dir))
    holdback.start([str(Path(path).absolute()) for path in paths])
    code = qt.exec()
    holdback.close()
    return code
