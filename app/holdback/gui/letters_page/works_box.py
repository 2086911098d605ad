# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The works the letter is about: from files, folders or the catalogue; each can be left out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons, text
from holdback.gui.letters_page.records import WorksRead
from holdback.gui.theme import GRID, label, set_role
from holdback.rights import Work

_LIST_ROWS = 6


class WorksBox(QFrame):
    """A card with the list of works.

    Signals:
        files_asked: these files and folders are to be read.
        catalogue_asked: those of the catalogue are to be read.
        changed: other works are chosen now.
    """

    files_asked = Signal(tuple)
    catalogue_asked = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._paths: tuple[Path, ...] = ()
        self._works: tuple[Work, ...] = ()
        self._is_required = True
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID + GRID // 2, 2 * GRID, GRID + GRID // 2)
        column.setSpacing(GRID)
        column.addWidget(label(self.tr("Works"), "heading", self))
        self.summary = label("", "muted", self)
        column.addWidget(self.summary)
        self.list = QListWidget(self)
        set_role(self.list, "checks")
        self.list.setAccessibleName(self.tr("Works in the letter"))
        self.list.setFixedHeight(_LIST_ROWS * 26 + 2 * GRID)
        self.list.setUniformItemSizes(True)
        self.list.itemChanged.connect(self._on_checked)
        column.addWidget(self.list)
        self.problems = label("", "small", self)
        column.addWidget(self.problems)
        column.addLayout(self._make_buttons())
        column.addWidget(self._make_tables())
        self.set_works(WorksRead((), ()))

    def _make_buttons(self) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(GRID)
        first = QHBoxLayout()
        first.setSpacing(GRID)
        self.files = QPushButton(icons.icon("add-file"), self.tr("Files…"), self)
        self.files.setAccessibleName(self.tr("Choose files for the list of works"))
        self.files.clicked.connect(self._choose_files)
        self.folder = QPushButton(icons.icon("add-folder"), self.tr("Folder…"), self)
        self.folder.setAccessibleName(self.tr("Choose a folder for the list of works"))
        self.folder.clicked.connect(self._choose_folder)
        first.addWidget(self.files)
        first.addWidget(self.folder)
        first.addStretch(1)
        self.whole = QPushButton(icons.icon("catalogue"), self.tr("Catalogue"), self)
        self.whole.hide()
        self.whole.clicked.connect(self.catalogue_asked)
        self.clear = QPushButton(self.tr("Clear"), self)
        self.clear.setAccessibleName(self.tr("Clear the list of works"))
        self.clear.clicked.connect(self._clear)
        second = QHBoxLayout()
        second.setSpacing(GRID)
        second.addWidget(self.whole)
        second.addWidget(self.clear)
        second.addStretch(1)
        rows.addLayout(first)
        rows.addLayout(second)
        return rows

    def _make_tables(self) -> QWidget:
        self.tables = QWidget(self)
        column = QVBoxLayout(self.tables)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(label(self.tr("Beside the letter, save the list as"), "", self.tables))
        self.as_csv = QCheckBox(self.tr("Table as text (CSV)"), self.tables)
        self.as_xlsx = QCheckBox(self.tr("Spreadsheet (XLSX)"), self.tables)
        for box in (self.as_csv, self.as_xlsx):
            column.addWidget(box)
        return self.tables

    def table_kinds(self) -> tuple[str, ...]:
        """Return the kinds of table to write beside the letter, by their endings."""
        kinds = ((self.as_csv, ".csv"), (self.as_xlsx, ".xlsx"))
        return tuple(suffix for box, suffix in kinds if box.isChecked())

    def set_required(self, is_required: bool) -> None:
        """Say whether the letter can do without works."""
        self._is_required = is_required
        self._say()

    def set_catalogue_size(self, tracks: int) -> None:
        """Offer the catalogue, if there is anything in it."""
        self.whole.setText(self.tr("Catalogue (%n track(s))", "", tracks))
        self.whole.setAccessibleName(self.tr("Take the works of the whole catalogue"))
        self.whole.setVisible(tracks > 0)

    def set_works(self, found: WorksRead) -> None:
        """Show these works, all of them chosen."""
        self._paths, self._works = found.paths, found.works
        with QSignalBlocker(self.list):
            self.list.clear()
            for work in found.works:
                item = QListWidgetItem(_line(work))
                item.setCheckState(Qt.CheckState.Checked)
                item.setToolTip(_more(work))
                self.list.addItem(item)
        self.list.setVisible(bool(found.works))
        self.clear.setVisible(bool(found.paths))
        self.tables.setVisible(bool(found.works))
        notes = [text.sentence(one) for one in found.unreadable[:3]]
        if len(found.unreadable) > len(notes):
            notes.append(self.tr("%n more could not be read", "", len(found.unreadable) - 3))
        if found.was_cut:
            notes.append(self.tr("The list was cut; choose fewer files."))
        self.problems.setText("\n".join(notes))
        self.problems.setVisible(bool(notes))
        self._say()
        self.changed.emit()

    def chosen(self) -> tuple[Work, ...]:
        """Return the works that are ticked."""
        return tuple(
            work
            for row, work in enumerate(self._works)
            if self.list.item(row).checkState() is Qt.CheckState.Checked
        )

    def add_paths(self, paths: tuple[Path, ...]) -> None:
        """Ask for these files and folders beside those that are in the list already."""
        self.files_asked.emit(tuple(dict.fromkeys((*self._paths, *paths))))

    def _say(self) -> None:
        if not self._works:
            self.summary.setText(
                self.tr("Choose the tracks this letter is about, or drop them anywhere here.")
                if self._is_required
                else self.tr("Optional: tracks to name in the letter. Drop them anywhere here.")
            )
            return
        self.summary.setText(
            self.tr("{chosen} of %n work(s) in the letter", "", len(self._works)).replace(
                "{chosen}", str(len(self.chosen()))
            )
        )

    @Slot()
    def _on_checked(self) -> None:
        self._say()
        self.changed.emit()

    @Slot()
    def _choose_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose tracks"))
        if names:
            self.add_paths(tuple(Path(name) for name in names))

    @Slot()
    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder of tracks"))
        if name:
            self.add_paths((Path(name),))

    @Slot()
    def _clear(self) -> None:
        self.set_works(WorksRead((), ()))


def _line(work: Work) -> str:
    title = f"{work.title} ({work.version})" if work.version else work.title
    return " – ".join(part for part in (work.artist, title) if part)


def _more(work: Work) -> str:
    parts = [_line(work), work.isrc, work.reserved_where, *(str(path) for path in work.files[:5])]
    return "\n".join(part for part in parts if part)
