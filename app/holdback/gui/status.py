# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows a :class:`~holdback.gui.text.Status`: icon, word and tone, in a cell or on its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from holdback.gui import icons
from holdback.gui.colours import Colours, colours_of
from holdback.gui.text import Status

STATUS_ROLE = int(Qt.ItemDataRole.UserRole) + 100
"""The role under which a model hands out a Status; it answers DisplayRole with its word too."""

_ICON = 16
_GAP = 5
_PAD = 7
_ENOUGH = 0.75


def _ink(colours: Colours, status: Status) -> str:
    return colours.muted if status.tone is None else colours.tones[status.tone].ink


def paint_status(
    painter: QPainter,
    area: QRectF,
    status: Status,
    colours: Colours,
    *,
    with_ground: bool = True,
) -> None:
    """Draw icon and word on a soft ground, as wide as they need."""
    ink = _ink(colours, status)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    metrics = painter.fontMetrics()
    edge = min(float(_ICON), area.height())
    word_room = area.width() - edge - _GAP - 2 * _PAD
    word = metrics.elidedText(status.word, Qt.TextElideMode.ElideRight, max(round(word_room), 0))
    if word != status.word and len(word) < _ENOUGH * len(status.word):
        # Half a word reads worse than none; the tooltip and the screen reader have all of it.
        word = ""
    if with_ground and status.tone is not None:
        width = edge + 2 * _PAD
        if word:
            width += _GAP + metrics.horizontalAdvance(word)
        pill = QRectF(area.x(), area.center().y() - 12, min(width, area.width()), 24)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.tones[status.tone].soft))
        painter.drawRoundedRect(pill, 6, 6)
    corner = QPointF(area.x() + _PAD, area.center().y() - edge / 2)
    icons.paint_icon(painter, status.icon, ink, QRectF(corner.x(), corner.y(), edge, edge))
    painter.setPen(QColor(ink))
    painter.drawText(
        QRectF(corner.x() + edge + _GAP, area.y(), word_room, area.height()),
        Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
        word,
    )
    painter.restore()


class StatusDelegate(QStyledItemDelegate):
    """Draws the Status of a cell as a soft pill; other cells as ever. The tooltip explains."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        status = index.data(STATUS_ROLE)
        if not isinstance(status, Status):
            super().paint(painter, option, index)
            return
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        cell.text = ""
        widget = option.widget
        style = widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, widget)
        colours = colours_of(widget.palette())
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        area = QRectF(option.rect).adjusted(2, 2, -2, -2)
        painter.setFont(option.font)
        paint_status(painter, area, status, colours, with_ground=not is_selected)
        if is_selected and bool(option.state & QStyle.StateFlag.State_HasFocus):
            painter.setPen(QPen(QColor(colours.link), 1))
            painter.drawRoundedRect(area, 6, 6)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        status = index.data(STATUS_ROLE)
        if not isinstance(status, Status):
            return super().sizeHint(option, index)
        return _size(option.fontMetrics, status.word) + QSize(4, 4)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        status = index.data(STATUS_ROLE)
        if event.type() == QEvent.Type.ToolTip and isinstance(status, Status):
            own = index.data(Qt.ItemDataRole.ToolTipRole)
            words = own or f"{status.word}: {status.explanation}"
            QToolTip.showText(event.globalPos(), str(words), view)
            return True
        return super().helpEvent(event, view, option, index)


class StatusLabel(QWidget):
    """One Status on its own, as a pill."""

    def __init__(self, status: Status | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status: Status | None = None
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if status is not None:
            self.set_status(status)

    @property
    def status(self) -> Status | None:
        """What is shown."""
        return self._status

    def set_status(self, status: Status | None) -> None:
        """Show another status, or none."""
        self._status = status
        self.setVisible(status is not None)
        if status is not None:
            self.setToolTip(f"{status.word}\n{status.explanation}".strip())
            self.setAccessibleName(status.word)
            self.setAccessibleDescription(status.explanation)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._status is None:
            return QSize(0, 0)
        return _size(self.fontMetrics(), self._status.word)

    def minimumSizeHint(self) -> QSize:
        # Narrower than that the word ends in dots; the tooltip still has it whole.
        return QSize(min(self.sizeHint().width(), 12 * _ICON), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._status is None:
            return
        painter = QPainter(self)
        colours = colours_of(self.palette())
        paint_status(painter, QRectF(self.rect()), self._status, colours, with_ground=True)
        painter.end()


def _size(metrics: QFontMetrics, word: str) -> QSize:
    width = _ICON + _GAP + 2 * _PAD + metrics.horizontalAdvance(word) + 2
    return QSize(width, max(metrics.height() + 8, 26))
