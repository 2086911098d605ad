# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of pages on the left, with a number beside those where something waits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from holdback.gui import icons
from holdback.gui.colours import colours_of
from holdback.gui.pages import PageEntry
from holdback.gui.theme import GRID, set_role

_WIDTH = 23 * GRID
_PAGE = int(Qt.ItemDataRole.UserRole)
COUNT_ROLE = _PAGE + 1
"""The role under which an entry hands out how many things wait there."""
_BADGE_HEIGHT = 18
_MOST = 99


class Navigation(QListWidget):
    """One row for each page: icon, word, and what waits there.

    Signals:
        chosen: the page of this id is to be shown.
    """

    chosen = Signal(str)

    def __init__(self, entries: Sequence[PageEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "navigation")
        self.setAccessibleName(self.tr("Pages"))
        self.setFixedWidth(_WIDTH)
        self.setIconSize(QSize(icons.SIZE, icons.SIZE))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Badges(self))
        for entry in entries:
            item = QListWidgetItem(icons.icon(entry.icon), entry.name())
            item.setData(_PAGE, entry.page_id)
            self.addItem(item)
        self.currentRowChanged.connect(self._on_row)

    @property
    def page_id(self) -> str:
        """The page that is chosen; empty before any is."""
        item = self.currentItem()
        return str(item.data(_PAGE)) if item is not None else ""

    def choose(self, page_id: str) -> bool:
        """Choose a page; False if there is none of that name."""
        item = self._item(page_id)
        if item is not None:
            self.setCurrentItem(item)
        return item is not None

    @Slot(str, int, str)
    def show_waiting(self, page_id: str, count: int, words: str) -> None:
        """Put a number beside a page; ``words`` tell those who hear the window read. 0: none."""
        item = self._item(page_id)
        if item is None:
            return
        item.setData(COUNT_ROLE, count)
        item.setToolTip(words if count else "")
        spoken = f"{item.text()}, {words}" if count else item.text()
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)

    def _item(self, page_id: str) -> QListWidgetItem | None:
        items = (self.item(row) for row in range(self.count()))
        return next((item for item in items if item.data(_PAGE) == page_id), None)

    @Slot(int)
    def _on_row(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(self.page_id)


class _Badges(QStyledItemDelegate):
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        count = index.data(COUNT_ROLE)
        if not count:
            return
        colours = colours_of(option.palette)
        words = QLocale().toString(count) if count <= _MOST else f"{QLocale().toString(_MOST)}+"
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        font.setBold(True)
        painter.setFont(font)
        width = max(_BADGE_HEIGHT, painter.fontMetrics().horizontalAdvance(words) + GRID)
        area = QRectF(0, 0, width, _BADGE_HEIGHT)
        area.moveCenter(QRectF(option.rect).center())
        area.moveRight(option.rect.right() - GRID)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(area, _BADGE_HEIGHT / 2, _BADGE_HEIGHT / 2)
        painter.setPen(QColor(colours.on_accent))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()
