# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The letters as a table."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from holdback.gui import text
from holdback.gui.diary_page import words
from holdback.gui.i18n import format_date
from holdback.gui.status import STATUS_ROLE
from holdback.gui.text import Status

if TYPE_CHECKING:
    from holdback.gui.diary_page.work import Loaded
    from holdback.letters import DiaryEntry, LetterType

Index = QModelIndex | QPersistentModelIndex
STATUS, DUE, TO, LETTER, DATED = range(5)


class DiaryModel(QAbstractTableModel):
    """One row per letter, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[DiaryEntry, ...] = ()
        self._types: dict[str, LetterType] = {}
        self.today = date.min

    def show_entries(self, loaded: Loaded, entries: tuple[DiaryEntry, ...]) -> None:
        """Show these letters of the diary."""
        self.beginResetModel()
        self._entries, self._types, self.today = entries, loaded.types, loaded.today
        self.endResetModel()

    def entry(self, row: int) -> DiaryEntry:
        """Return the letter of a row."""
        return self._entries[row]

    def row_of(self, number: int) -> int:
        """Return the row of a letter; -1 if it is not shown."""
        return next((row for row, one in enumerate(self._entries) if one.id == number), -1)

    def type_name(self, entry: DiaryEntry) -> str:
        """Return what kind of letter it is."""
        found = self._types.get(entry.type)
        return text.sentence(found.name) if found else entry.type

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else DATED + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Status"),
                self.tr("Answer due"),
                self.tr("To"),
                self.tr("Letter"),
                self.tr("Dated"),
            )[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        status = self._status(entry, index.column())
        if role == STATUS_ROLE:
            return status
        if role == Qt.ItemDataRole.ToolTipRole and status is not None:
            return status.explanation
        if role == Qt.ItemDataRole.AccessibleTextRole and status is not None:
            heading = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return f"{heading}: {status.word}, {status.explanation}"
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return status.word if status else self._words(entry, index.column())
        return None

    def _status(self, entry: DiaryEntry, column: int) -> Status | None:
        if column == STATUS:
            return words.status(entry.status.value)
        return words.due(entry, self.today) if column == DUE else None

    def _words(self, entry: DiaryEntry, column: int) -> str:
        if column == TO:
            return entry.recipient_name or self.tr("everybody")
        if column == LETTER:
            return self.type_name(entry)
        return format_date(entry.dated) if column == DATED else ""
