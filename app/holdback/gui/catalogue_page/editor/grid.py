# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One field in every track: what stands there and what will. Each value can be edited alone."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from holdback.gui import icons, text
from holdback.gui.catalogue_page.editor.draft import Draft
from holdback.gui.catalogue_page.editor.field_row import pasted_list
from holdback.gui.theme import GRID
from holdback.rights import Field

Index = QModelIndex | QPersistentModelIndex
TRACK, BEFORE, AFTER = range(3)
_ROW_HEIGHT = 4 * GRID


class GridModel(QAbstractTableModel):
    """One row per track of the draft.

    Signals:
        edited: the user changed a value here.
    """

    edited = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft = Draft()
        self.field = Field.TITLE

    def show_draft(self, draft: Draft) -> None:
        """Show another draft."""
        self.beginResetModel()
        self._draft = draft
        self.endResetModel()

    def show_field(self, field: Field) -> None:
        """Show another field of the same tracks."""
        self.field = field
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, BEFORE, AFTER)
        self.refresh()

    def refresh(self) -> None:
        """Show values that were changed elsewhere."""
        if self.rowCount():
            last = self.index(self.rowCount() - 1, AFTER)
            self.dataChanged.emit(self.index(0, TRACK), last)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._draft.tracks)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else 3

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == AFTER else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        is_touched = self._draft.is_touched(row, self.field)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._words(row, column)
        if column == AFTER and role == Qt.ItemDataRole.DecorationRole and is_touched:
            has_problem = self._draft.problem(row, self.field) is not None
            return icons.icon("warning" if has_problem else "write")
        if column == AFTER and role == Qt.ItemDataRole.FontRole and is_touched:
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.ToolTipRole:
            problem = self._draft.problem(row, self.field) if column == AFTER else None
            return text.sentence(problem) if problem else self._tip(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, column)
        return None

    def _words(self, row: int, column: int) -> str:
        if column == TRACK:
            return self._draft.tracks[row].name
        if column == BEFORE:
            return self._draft.before(row, self.field)
        return self._draft.after(row, self.field)

    def _tip(self, row: int, column: int) -> str:
        return str(self._draft.tracks[row].path) if column == TRACK else self._words(row, column)

    def _spoken(self, row: int, column: int) -> str:
        words = self._words(row, column)
        if column != AFTER or not self._draft.is_touched(row, self.field):
            return words
        problem = self._draft.problem(row, self.field)
        state = text.sentence(problem) if problem else self.tr("changed")
        return f"{words or self.tr('(removed)')}, {state}"

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() != AFTER:
            return False
        self._draft.set_one(index.row(), self.field, str(value).strip())
        self.dataChanged.emit(index, index)
        self.edited.emit()
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        name = text.field_name(self.field)
        return (
            self.tr("Track"),
            self.tr("{field} now").replace("{field}", name),
            self.tr("{field} afterwards").replace("{field}", name),
        )[section]


class GridView(QTableView):
    """The table: lists can be pasted from a row on, values filled down, copied, taken away.

    Signals:
        list_pasted: the text of several lines and the row it begins at.
        fill_wanted: the rows to fill down over.
        clear_wanted: the rows whose value is to go.
    """

    list_pasted = Signal(str, int)
    fill_wanted = Signal(object)
    clear_wanted = Signal(object)

    def __init__(self, model: GridModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(self.tr("The chosen field in every track"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def selected_rows(self) -> list[int]:
        """Return the selected rows in order; the current one if none is selected."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        current = self.currentIndex()
        return rows or ([current.row()] if current.isValid() else [])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = QKeySequence.StandardKey
        current = self.currentIndex()
        if event.matches(keys.Copy):
            self.copy_values()
        elif event.matches(keys.Paste):
            found = pasted_list() or QGuiApplication.clipboard().text()
            self.list_pasted.emit(found, max(current.row(), 0))
        elif (
            event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        ):
            self.fill_down()
        elif event.matches(keys.Delete):
            self.clear_wanted.emit(self.selected_rows())
        elif (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and current.isValid()
            and (self.state() is not QAbstractItemView.State.EditingState)
        ):
            self.edit(current.siblingAtColumn(AFTER))
        elif event.text().isprintable() and event.text() and current.column() != AFTER:
            self.setCurrentIndex(current.siblingAtColumn(AFTER))
            super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    @Slot()
    def fill_down(self) -> None:
        """Ask for the topmost selected value in the others."""
        self.fill_wanted.emit(self.selected_rows())

    @Slot()
    def copy_values(self) -> None:
        """Put the selected values onto the clipboard, a line each."""
        column = self.model().index
        values = [str(column(row, AFTER).data() or "") for row in self.selected_rows()]
        QGuiApplication.clipboard().setText("\n".join(values))
