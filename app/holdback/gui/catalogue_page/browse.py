# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of tracks with its filters on top and the details beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QByteArray,
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import text
from holdback.gui.catalogue_page.columns import COLUMNS, INDEX_OF, Column
from holdback.gui.catalogue_page.details import DetailsPane
from holdback.gui.catalogue_page.filters import FilterBar
from holdback.gui.catalogue_page.model import TrackTable
from holdback.gui.catalogue_page.protection_bar import ProtectionBar
from holdback.gui.status import StatusDelegate
from holdback.gui.theme import GRID, label
from holdback.rights import Verdict

_ROW_HEIGHT = 4 * GRID + 2
_START_SORT = "artist"


class TableView(QTableView):
    """The table; Esc clears the selection, Return opens the details."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clearSelection()
            return
        super().keyPressEvent(event)


class BrowseView(QWidget):
    """Filters, table, details."""

    selection_changed = Signal()

    def __init__(self, model: TrackTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self._selected: tuple[int, ...] | None = None
        self.filters = FilterBar(self)
        self.protection = ProtectionBar(self)
        self.details = DetailsPane(self)
        self.table = self._build_table()
        self._nothing = label("", "muted", self)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.hide()
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.filters)
        column.addWidget(self.protection)
        column.addWidget(self.table, 1)
        column.addWidget(self._nothing, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.details)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([732, 316])
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.splitter)

    def _build_table(self) -> TableView:
        table = TableView(self)
        table.setModel(self.model)
        table.setItemDelegate(StatusDelegate(table))
        table.setAccessibleName(self.tr("Tracks"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = table.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._choose_columns)
        for number, column in enumerate(COLUMNS):
            table.setColumnWidth(number, max(column.width, self._room_for(column)))
            table.setColumnHidden(number, not column.is_shown)
        header.setSortIndicator(INDEX_OF[_START_SORT], Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        # To paint itself the header asks whether whole columns are selected: a question to the
        # model per row, seconds at 100,000. It gets a selection of its own that stays empty.
        header.setSelectionModel(QItemSelectionModel(self.model, header))
        table.selectionModel().selectionChanged.connect(self._on_selection)
        self.model.modelReset.connect(self._on_selection)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        return table

    def _room_for(self, column: Column) -> int:
        """Return the width that the longest word of a state takes in the user's language."""
        words = [text.verdict(v).word for v in Verdict] if column.key == "verdict" else []
        return max((self.fontMetrics().horizontalAdvance(w) for w in words), default=0) + 6 * GRID

    # --- what is selected -----------------------------------------------------------------

    def selected_ids(self) -> tuple[int, ...]:
        """Return the ids of the selected rows, in the order of the table."""
        if self._selected is not None:
            return self._selected
        ids = self.model.ids
        found: list[int] = []
        spans = self.table.selectionModel().selection().toList()
        for span in sorted(spans, key=lambda s: s.top()):
            found.extend(ids[span.top() : span.bottom() + 1])
        self._selected = tuple(dict.fromkeys(found))
        return self._selected

    @Slot()
    def _on_selection(self) -> None:
        self._selected = None
        self.selection_changed.emit()

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show these rows; selection, current row and scroll position stay where they can."""
        selected = set(self.selected_ids())
        current_index = self.table.currentIndex()
        current = self.model.ids[current_index.row()] if current_index.isValid() else None
        at = self.table.verticalScrollBar().value()
        before = self.model.ids
        self.model.set_ids(ids)
        if before is not self.model.ids:
            self._select_again(selected, current)
            self.table.verticalScrollBar().setValue(at)

    def _select_again(self, selected: set[int], current: int | None) -> None:
        if not self.model.ids or (not selected and current is None):
            return
        selection = QItemSelection()
        start: int | None = None
        ids = self.model.ids
        last_column = len(COLUMNS) - 1
        if selected.issuperset(ids):  # all are selected, as after Ctrl+A: no need to look at each
            selection.select(self.model.index(0, 0), self.model.index(len(ids) - 1, last_column))
            ids = ids[:0]
        for row in range(len(ids) + 1):
            is_in = row < len(ids) and ids[row] in selected
            if is_in and start is None:
                start = row
            elif not is_in and start is not None:
                top, bottom = self.model.index(start, 0), self.model.index(row - 1, last_column)
                selection.select(top, bottom)
                start = None
        model = self.table.selectionModel()
        if current is not None and current in self.model.ids:
            index = self.model.index(self.model.ids.index(current), 0)
            model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def say_nothing_found(self, words: str) -> None:
        """Show a sentence in place of the table, or the table again if it is empty."""
        self._nothing.setText(words)
        self._nothing.setVisible(bool(words))
        self.table.setVisible(not words)

    # --- columns --------------------------------------------------------------------------

    @Slot(QPoint)
    def _choose_columns(self, point: QPoint) -> None:
        menu = self.columns_menu()
        menu.exec(self.table.horizontalHeader().mapToGlobal(point))
        menu.deleteLater()

    def columns_menu(self) -> QMenu:
        """Return a menu in which each column can be shown or hidden."""
        menu = QMenu(self)
        for number, column in enumerate(COLUMNS):
            action = QAction(column.name(), menu)
            action.setCheckable(True)
            action.setChecked(not self.table.isColumnHidden(number))
            # The title is what a row is recognised by.
            action.setEnabled(column.key != "title")
            action.setData(number)
            action.toggled.connect(self._toggle_column)
            menu.addAction(action)
        return menu

    @Slot(bool)
    def _toggle_column(self, is_shown: bool) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.table.setColumnHidden(int(action.data()), not is_shown)

    # --- state ----------------------------------------------------------------------------

    def save_state(self) -> dict[str, object]:
        """Return the layout of columns and splitter."""
        return {
            "columns": self.table.horizontalHeader().saveState(),
            "column_count": len(COLUMNS),
            "splitter": self.splitter.saveState(),
        }

    def restore_state(self, state: dict[str, object]) -> None:
        """Take the layout back, unless the columns are other ones now."""
        columns, splitter = state.get("columns"), state.get("splitter")
        is_same = str(state.get("column_count")) == str(len(COLUMNS))
        if isinstance(columns, QByteArray) and is_same:
            self.table.horizontalHeader().restoreState(columns)
        if isinstance(splitter, QByteArray):
            self.splitter.restoreState(splitter)
