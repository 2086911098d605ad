# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table's model: a list of ids, and rows that are fetched when they are painted.

Sorting and filtering are the index's (SQL); a proxy model over 100,000 rows takes many seconds.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from holdback.gui.catalogue_page.columns import COLUMNS
from holdback.gui.status import STATUS_ROLE

if TYPE_CHECKING:
    from holdback.catalogue import TrackRow

CHUNK = 256
_MOST_ROWS_KEPT = 16 * CHUNK

Index = QModelIndex | QPersistentModelIndex


class TrackTable(QAbstractTableModel):
    """Rows of the catalogue, by id.

    Signals:
        rows_wanted: these ids are on screen and not known yet; ``take_rows`` brings them.
        sort_asked: the user wants another order (key of the column, descending).
    """

    rows_wanted = Signal(object)  # tuple[int, ...]
    sort_asked = Signal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: Sequence[int] = array("q")
        self._rows: dict[int, tuple[int, TrackRow]] = {}
        self._generation = 0
        self._missing: set[int] = set()
        self._asked: dict[int, int] = {}
        self._collector = QTimer(self)
        self._collector.setSingleShot(True)
        self._collector.setInterval(0)
        self._collector.timeout.connect(self._ask)

    # --- what the page does ---------------------------------------------------------------

    @property
    def ids(self) -> Sequence[int]:
        """The ids of all rows, in the order of the table."""
        return self._ids

    def set_ids(self, ids: Sequence[int]) -> None:
        """Show these rows, in this order; what is known of them may be out of date."""
        self.invalidate()
        if len(ids) == len(self._ids) and ids == self._ids:
            self._repaint()
            return
        self.beginResetModel()
        self._ids = ids
        self.endResetModel()

    def invalidate(self) -> None:
        """Fetch each row again when it is painted next; until then the old one is shown."""
        self._generation += 1
        self._asked.clear()

    def take_rows(self, rows: Iterable[TrackRow]) -> None:
        """Show what the index said."""
        if len(self._rows) > _MOST_ROWS_KEPT:
            self._rows.clear()
        for row in rows:
            self._rows[row.id] = (self._generation, row)
        self._repaint()

    def row(self, number: int) -> TrackRow | None:
        """Return one row if it is known; if not, it is asked for."""
        track_id = self._ids[number]
        generation, row = self._rows.get(track_id, (-1, None))
        if generation != self._generation:
            self._want(number // CHUNK)
        return row

    def row_of_id(self, track_id: int) -> TrackRow | None:
        """Return the row with this id if it is known."""
        return self._rows.get(track_id, (0, None))[1]

    def _repaint(self) -> None:
        # One signal for all: a view repaints what is in sight and nothing else.
        if self._ids:
            last = self.index(len(self._ids) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _want(self, chunk: int) -> None:
        if self._asked.get(chunk) == self._generation:
            return
        self._asked[chunk] = self._generation
        self._missing.add(chunk)
        self._collector.start()

    @Slot()
    def _ask(self) -> None:
        chunks, self._missing = sorted(self._missing), set()
        wanted: list[int] = []
        for chunk in chunks:
            wanted.extend(self._ids[chunk * CHUNK : (chunk + 1) * CHUNK])
        if wanted:
            self.rows_wanted.emit(tuple(wanted))

    # --- what Qt asks ---------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
            STATUS_ROLE,
        ):
            return None
        row = self.row(index.row())
        column = COLUMNS[index.column()]
        if row is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole and index.column() == 0 else None
        if role == STATUS_ROLE:
            return column.status(row) if column.status is not None else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return None if column.status is not None else column.words(row) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.name()}: {column.words(row)}"
        if column.key == "seal" and column.status is not None and column.status(row) is None:
            return ""  # "no seal" in every row would only be noise
        return column.words(row)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section].name()
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(COLUMNS):
            self.sort_asked.emit(COLUMNS[column].key, order is Qt.SortOrder.DescendingOrder)
