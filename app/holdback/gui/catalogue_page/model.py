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
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from holdback.gui.catalogue_page.columns import COLUMNS
from holdback.gui.i18n import format_count
from holdback.gui.status import STATUS_ROLE

if TYPE_CHECKING:
    from holdback.catalogue import GroupHead, TrackRow

CHUNK = 256
_MOST_ROWS_KEPT = 16 * CHUNK

Index = QModelIndex | QPersistentModelIndex


def group_words(head: GroupHead) -> str:
    """Return what the head of a group says."""
    name = head.name or QCoreApplication.translate("Groups", "No album")
    words = QCoreApplication.translate("Groups", "{name}: {reserved} of {count} reserved")
    return (
        words.replace("{reserved}", format_count(head.reserved))
        .replace("{count}", format_count(head.tracks))
        .replace("{name}", name)
    )


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
        self._entries: Sequence[int] = self._ids
        self._heads: Sequence[GroupHead] = ()
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
        """The ids of all tracks, in the order of the table."""
        return self._ids

    @property
    def entries(self) -> Sequence[int]:
        """What each row shows: a track's id, or a negative number for the head of a group."""
        return self._entries

    def show(
        self, ids: Sequence[int], entries: Sequence[int] | None = None, heads: Sequence[Any] = ()
    ) -> bool:
        """Show these tracks, in this order; what is known of them may be out of date.

        ``entries`` holds the heads of groups as well: -1 is the first of ``heads``. Returns
        whether the rows are other ones now.
        """
        entries = ids if entries is None else entries
        self.invalidate()
        if len(entries) == len(self._entries) and entries == self._entries:
            self._heads = heads
            self._repaint()
            return False
        self.beginResetModel()
        self._ids, self._entries, self._heads = ids, entries, heads
        self.endResetModel()
        return True

    def id_at(self, number: int) -> int | None:
        """Return the track that a row shows; None for the head of a group."""
        entry = self._entries[number]
        return entry if entry > 0 else None

    def head_at(self, number: int) -> GroupHead | None:
        """Return the group that a row is the head of."""
        entry = self._entries[number]
        return self._heads[-entry - 1] if -len(self._heads) <= entry < 0 else None

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
        track_id = self._entries[number]
        generation, row = self._rows.get(track_id, (-1, None))
        if generation != self._generation:
            self._want(number // CHUNK)
        return row

    def row_of_id(self, track_id: int) -> TrackRow | None:
        """Return the row with this id if it is known."""
        return self._rows.get(track_id, (0, None))[1]

    def _repaint(self) -> None:
        # One signal for all: a view repaints what is in sight and nothing else.
        if self._entries:
            last = self.index(len(self._entries) - 1, len(COLUMNS) - 1)
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
            wanted.extend(e for e in self._entries[chunk * CHUNK : (chunk + 1) * CHUNK] if e > 0)
        if wanted:
            self.rows_wanted.emit(tuple(wanted))

    # --- what Qt asks ---------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._entries)

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
        head = self.head_at(index.row())
        if head is not None:
            return self._of_head(head, index.column(), role)
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

    def _of_head(self, head: GroupHead, column: int, role: int) -> str | None:
        if role == STATUS_ROLE or (column and role == Qt.ItemDataRole.DisplayRole):
            return None
        return group_words(head)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._heads and self._entries[index.row()] < 0:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section].name()
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(COLUMNS):
            self.sort_asked.emit(COLUMNS[column].key, order is Qt.SortOrder.DescendingOrder)
