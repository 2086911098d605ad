# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds everything once and starts the window."""

from __future__ import annotations

import functools
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox

from holdback import __version__
from holdback.errors import UserError
from holdback.gui import text
from holdback.gui.actions import Actions
from holdback.gui.faults import FaultKeeper
from holdback.gui.fonts import ensure_letters
from holdback.gui.garbage import GarbageCollector
from holdback.gui.i18n import Languages
from holdback.gui.jobs import Jobs, Lane, Reporter
from holdback.gui.main_window import MainWindow
from holdback.gui.message_bar import Choice, Kind
from holdback.gui.page import Navigator, Shell
from holdback.gui.profiles import Profiles, list_profiles
from holdback.gui.services import Services
from holdback.gui.settings import Settings, SettingsStore
from holdback.gui.single_instance import Listener, hand_over
from holdback.gui.theme import Appearance, Theme
from holdback.support.clock import Clock, SystemClock
from holdback.support.paths import DataFolder
from holdback.support.progress import CancelToken

_OWN_FLAGS = "--holdback-"


class Holdback(QObject):
    """The application's objects, and the window made of them.

    When the language changes the window is built anew: work goes on, it belongs to ``jobs``.
    The databases are opened beside it; when that fails ``cannot_work`` says why, once.
    """

    cannot_work = Signal(object)  # UserError

    def __init__(
        self, qt: QApplication, data_folder: DataFolder, clock: Clock | None = None
    ) -> None:
        super().__init__(qt)
        self._garbage = GarbageCollector(self)
        self.jobs = Jobs(self)
        self.settings = SettingsStore(data_folder.settings_file, self.jobs, self)
        self.languages = Languages(self)
        ensure_letters(self.languages.use(self.settings.value.language))
        self.theme = Theme(qt, Appearance(self.settings.value.appearance))
        self.services = Services(data_folder, clock or SystemClock())
        # First in its lane: whatever the pages ask of the databases waits behind it.
        self.jobs.run(
            functools.partial(_open_databases, self.services),
            lane=Lane.DB,
            title=self.tr("Open the records"),
            failed=self._on_unusable,
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

    @Slot(object)
    def take_over(self, paths: tuple[str, ...]) -> None:
        """Come to the front with what a second start handed over."""
        if self.window.isMinimized():
            self.window.showNormal()
        self.window.raise_()
        self.window.activateWindow()
        if paths:
            self.window.take_paths(paths)

    def tell_fault(self, error: BaseException, kept: Path | None) -> None:
        """Show a mistake of ours in the page in view, and offer the report that was kept."""
        if self.window.page is not None:
            words = self.tr("Show the report")
            offer = () if kept is None else (Choice(words, lambda: _open_file(kept)),)
            self.window.page.messages.show_fault(error, *offer)

    def tell_left_behind(self, crash: Path) -> None:
        """Say that the last run ended by a crash, and offer what is known about it."""
        if self.window.page is None:
            return
        self.window.page.messages.show_message(
            Kind.WARNING,
            self.tr(
                "Holdback made a mistake of its own in an earlier run. Files at work were left "
                "whole. What happened is kept on this computer and sent to nobody; read it, and "
                "tell us if you like."
            ),
            Choice(self.tr("Show the report"), lambda: _open_file(crash)),
            key="crash",
        )

    def close(self) -> None:
        """Stop all work and close the databases."""
        self.jobs.close()
        self.services.close()
        self._garbage.close()

    def _on_unusable(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            raise error
        self.cannot_work.emit(error)

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
        ensure_letters(self.languages.use(self.settings.value.language))
        self.window = self._make_window()
        self.window.show()
        old.retire()


def _open_databases(services: Services, progress: Reporter, cancel: CancelToken) -> None:
    services.open()


def _open_file(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def main(argv: Sequence[str] | None = None, data_dir: Path | None = None) -> int:
    """Start the window with these folders and files; return when it is closed."""
    words = list(sys.argv[1:] if argv is None else argv)
    if argv is None and words and words[0].startswith(_OWN_FLAGS):
        # A frozen program starts itself to read files in a process of their own.
        from holdback.catalogue import run_if_asked

        if run_if_asked(sys.argv):
            return 0
    qt = QApplication.instance() or QApplication(["holdback"])
    assert isinstance(qt, QApplication)
    qt.setApplicationName("Holdback")
    qt.setApplicationDisplayName("Holdback")
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName("holdback")
    clock = SystemClock()
    paths = [str(Path(path).absolute()) for path in words]
    try:
        data_folder = DataFolder.locate(data_dir)
        listener = Listener(data_folder.root, qt)
        if not listener.start() and hand_over(data_folder.root, paths):
            return 0
        holdback = Holdback(qt, data_folder, clock)
    except UserError as error:
        return _tell_that_it_cannot_start(error)
    listener.asked.connect(holdback.take_over)
    holdback.cannot_work.connect(lambda error: qt.exit(_give_up(holdback.window, error)))
    faults = FaultKeeper(data_folder.logs, clock)
    left_behind = faults.start()
    faults.tell(holdback.tell_fault)
    holdback.start(paths)
    if left_behind is not None:
        holdback.tell_left_behind(left_behind)
    code = qt.exec()
    listener.stop()
    faults.tell(None)
    holdback.close()
    faults.stop()
    return code


def _give_up(window: MainWindow, error: UserError) -> int:
    window.hide()
    return _tell_that_it_cannot_start(error)


def _tell_that_it_cannot_start(error: UserError) -> int:
    # Without its data folder there is no window to show a message in: the one modal box.
    words = text.sentence(error.message)
    print(words, file=sys.stderr)  # noqa: T201 - for those who started it from a terminal
    if QApplication.platformName() not in ("offscreen", "minimal"):
        QMessageBox.critical(None, "Holdback", words)
    return 1
