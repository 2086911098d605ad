# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bringing files into the catalogue, and out of it again. The files themselves stay as they are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog

from holdback.gui import icons, text
from holdback.gui.actions import Menu
from holdback.gui.catalogue_page import work
from holdback.gui.jobs import Changes, Lane
from holdback.gui.message_bar import Kind
from holdback.gui.page import Page

if TYPE_CHECKING:
    from holdback.catalogue import ScanResult

MOST_NAMED = 3


class Intake(QObject):
    """Adds folders, files and the samples, reads again, takes out."""

    begun = Signal()  # files are about to be read
    some_rows = Signal()  # a running scan has put rows into the index
    finished = Signal()  # a scan has ended

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._shell = page.shell
        add = self._shell.actions.add
        keys = QKeySequence.StandardKey
        self.add_folder = add("catalogue.add_folder", self.tr("Add &folder…"), self._ask_folder,
            menu=Menu.FILE, shortcut=keys.Open, icon=icons.icon("add-folder"),
            keywords=self.tr("open music import scan"))  # fmt: skip
        self.add_files = add("catalogue.add_files", self.tr("Add f&iles…"), self._ask_files,
            menu=Menu.FILE, shortcut="Ctrl+Shift+O", icon=icons.icon("add-file"))  # fmt: skip
        self.try_samples = add("catalogue.samples", self.tr("&Try the samples"),
            self._copy_samples, menu=Menu.FILE, icon=icons.icon("star"),
            keywords=self.tr("demo example"))  # fmt: skip
        add("catalogue.rescan", self.tr("&Read everything again"), self._read_again,
            menu=Menu.CATALOGUE, group=1, shortcut=keys.Refresh, icon=icons.icon("refresh"),
            keywords=self.tr("rescan refresh"))  # fmt: skip

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Read files and folders into the catalogue; none means all that it has already."""
        self.begun.emit()
        self._page.run(
            work.scan(self._shell.services, paths),
            lane=Lane.FILES,
            title=self.tr("Reading files"),
            item=self._on_some_rows,
            done=self._on_scanned,
        )

    def copy_samples(self, folder: Path) -> None:
        """Copy the sample tracks into ``folder`` and show them."""
        self.begun.emit()
        self._page.run(
            work.copy_samples(self._shell.services, folder),
            lane=Lane.FILES,
            title=self.tr("Copying the samples"),
            item=self._on_some_rows,
            done=self._on_scanned,
        )

    def forget(self, paths: tuple[Path, ...]) -> None:
        """Take these files out of the catalogue."""
        self._page.run(
            work.forget(self._shell.services, paths),
            done=self._on_forgotten,
            changes=Changes(tracks=True),
        )

    @Slot()
    def _ask_folder(self) -> None:
        words = self.tr("Add a folder to the catalogue")
        folder = QFileDialog.getExistingDirectory(self._page, words, _music_folder())
        if folder:
            self.add_paths([Path(folder)])

    @Slot()
    def _ask_files(self) -> None:
        words = self.tr("Add files to the catalogue")
        files, _ = QFileDialog.getOpenFileNames(self._page, words, _music_folder())
        if files:
            self.add_paths([Path(file) for file in files])

    @Slot()
    def _copy_samples(self) -> None:
        self.copy_samples(self._shell.services.data_folder.root / "samples")

    @Slot()
    def _read_again(self) -> None:
        self.add_paths([])

    @Slot(object)
    def _on_some_rows(self, _ids: object) -> None:
        self.some_rows.emit()

    @Slot(object)
    def _on_scanned(self, result: ScanResult) -> None:
        self.finished.emit()
        messages = self._page.messages
        if result.unreadable:
            number = len(result.unreadable)
            lines = [self.tr("%n item(s) could not be read; the rest is there.", "", number)]
            for told in result.unreadable[:MOST_NAMED]:
                lines.append(f"{told.path.name}: {text.sentence(told.message)}")
            if number > MOST_NAMED:
                lines.append("…")
            messages.show_message(Kind.WARNING, "\n".join(lines), key="scan")
        elif not len(result.tracks):
            words = self.tr(
                "There is no audio file of a kind that Holdback knows. Nothing was changed; try "
                "another folder."
            )
            messages.show_message(Kind.INFO, words, key="scan")
        else:
            messages.remove("scan")

    @Slot(object)
    def _on_forgotten(self, number: int) -> None:
        self._page.messages.show_message(
            Kind.INFO,
            self.tr("%n track(s) left the catalogue; the files stay as they are.", "", number),
            key="forget",
        )


def _music_folder() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
