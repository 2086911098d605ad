# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of tracks with its filters on top and the details beside it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QByteArray,
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    QRectF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons, text
from holdback.gui.catalogue_page.columns import COLUMNS, INDEX_OF, Column
from holdback.gui.catalogue_page.details import DetailsPane
from holdback.gui.catalogue_page.filters import FilterBar
from holdback.gui.catalogue_page.model import TrackTable, group_words
from holdback.gui.catalogue_page.protection_bar import ProtectionBar
from holdback.gui.colours import colours_of
from holdback.gui.status import StatusDelegate
from holdback.gui.theme import GRID, label, set_role
from holdback.rights import Verdict

if TYPE_CHECKING:
    from holdback.gui.catalogue_page.work import Found

_ROW_HEIGHT = 4 * GRID + 2
_START_SORT = "artist"
_ROOM_FOR_SIDEBAR = 1400  # width of the window
_DETAILS_WIDTH = 320
_MOST_KEPT = 1000  # selected rows that are remembered over a restart


class TableView(QTableView):
    """The table; Esc clears the selection. The heads of groups run across all columns."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        model = self.model()
        if isinstance(model, TrackTable) and model.rowCount():
            self._paint_heads(model)

    def _paint_heads(self, model: TrackTable) -> None:
        view = self.viewport()
        first, last = self.rowAt(0), self.rowAt(view.height() - 1)
        colours = colours_of(self.palette())
        painter = QPainter(view)
        for row in range(max(first, 0), (last if last >= 0 else model.rowCount() - 1) + 1):
            head = model.head_at(row)
            if head is None:
                continue
            area = QRectF(0, self.rowViewportPosition(row), view.width(), self.rowHeight(row))
            painter.fillRect(area, QColor(colours.raised))
            painter.setPen(QColor(colours.border))
            painter.drawLine(area.bottomLeft(), area.bottomRight())
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(colours.text))
            inside = area.adjusted(GRID, 0, -GRID, 0)
            words = painter.fontMetrics().elidedText(
                group_words(head), Qt.TextElideMode.ElideMiddle, int(inside.width())
            )
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clearSelection()
            return
        super().keyPressEvent(event)


class BrowseView(QWidget):
    """Filters, table, details."""

    selection_changed = Signal()

    def __init__(self, model: TrackTable, sidebar: QWidget, parent: QWidget | None = None) -> None:
        """``sidebar`` stands left of the table while there is room, or when it is asked for."""
        super().__init__(parent)
        self.model = model
        self.sidebar = sidebar
        self._wants_sidebar: bool | None = None
        self._selected: tuple[int, ...] | None = None
        self.filters = FilterBar(self)
        self.protection = ProtectionBar(self)
        self.details = DetailsPane(self)
        self.details.setMinimumWidth(_DETAILS_WIDTH)
        self.sidebar_button = self._build_sidebar_button()
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
        self.splitter.addWidget(self.sidebar)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.details)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 3)
        self.splitter.setStretchFactor(2, 1)
        self.splitter.setSizes([184, 600, _DETAILS_WIDTH])
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.splitter)

    def _build_sidebar_button(self) -> QPushButton:
        button = QPushButton(icons.icon("star"), self.tr("Searches"), self)
        button.setCheckable(True)
        button.setChecked(True)
        button.setToolTip(self.tr("Show or hide the saved searches"))
        set_role(button, "flat")
        button.clicked.connect(self.show_sidebar)
        self.filters.add_tool(button)
        return button

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
        entries = self.model.entries
        found: list[int] = []
        spans = self.table.selectionModel().selection().toList()
        for span in sorted(spans, key=lambda s: s.top()):
            found.extend(entries[span.top() : span.bottom() + 1])
        if entries is not self.model.ids:
            found = [entry for entry in found if entry > 0]
        self._selected = tuple(dict.fromkeys(found))
        return self._selected

    @Slot()
    def _on_selection(self) -> None:
        self._selected = None
        self.selection_changed.emit()

    def show_found(self, found: Found) -> None:
        """Show these rows; selection, current row and scroll position stay where they can."""
        selected = set(self.selected_ids())
        current_index = self.table.currentIndex()
        current = self.model.id_at(current_index.row()) if current_index.isValid() else None
        at = self.table.verticalScrollBar().value()
        if self.model.show(found.ids, found.entries, found.heads):
            self._select_again(selected, current)
            self.table.verticalScrollBar().setValue(at)

    def select(self, ids: Iterable[int], scrolled_to: int) -> None:
        """Select these rows as far as they are there, and scroll."""
        wanted = set(ids)
        self._select_again(wanted, next(iter(wanted), None))
        self.table.verticalScrollBar().setValue(scrolled_to)

    def _select_again(self, selected: set[int], current: int | None) -> None:
        if not self.model.ids or (not selected and current is None):
            return
        selection = QItemSelection()
        start: int | None = None
        ids = self.model.entries
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
            index = self.model.index(self.model.entries.index(current), 0)
            model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def say_nothing_found(self, words: str) -> None:
        """Show a sentence in place of the table, or the table again if it is empty."""
        self._nothing.setText(words)
        self._nothing.setVisible(bool(words))
        self.table.setVisible(not words)

    # --- the sidebar ----------------------------------------------------------------------

    @Slot(bool)
    def show_sidebar(self, is_wanted: bool) -> None:
        """Show or hide the sidebar, whatever room there is."""
        self._wants_sidebar = is_wanted
        self._set_sidebar(is_wanted)

    def _set_sidebar(self, is_shown: bool) -> None:
        self.sidebar.setVisible(is_shown)
        self.sidebar_button.setChecked(is_shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wants_sidebar is None:
            self._set_sidebar(self.window().width() >= _ROOM_FOR_SIDEBAR)

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
            "panes": self.splitter.saveState(),
            "sidebar": "" if self._wants_sidebar is None else str(int(self._wants_sidebar)),
            "selected": ",".join(map(str, self.selected_ids()[:_MOST_KEPT])),
            "scrolled": self.table.verticalScrollBar().value(),
        }

    def restore_state(self, state: dict[str, object]) -> None:
        """Take the layout back, unless the columns are other ones now."""
        columns, splitter = state.get("columns"), state.get("panes")
        is_same = str(state.get("column_count")) == str(len(COLUMNS))
        if isinstance(columns, QByteArray) and is_same:
            self.table.horizontalHeader().restoreState(columns)
        if isinstance(splitter, QByteArray):
            self.splitter.restoreState(splitter)
        if state.get("sidebar"):
            self.show_sidebar(str(state["sidebar"]) == "1")
