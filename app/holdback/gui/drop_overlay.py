# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The veil that names what dropping will do, while files are held over the window."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from holdback.gui import icons
from holdback.gui.colours import colours_of
from holdback.gui.page import DropWish
from holdback.gui.theme import GRID


class DropOverlay(QWidget):
    """Covers the window and says what will happen. It takes no events itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._sentence = ""
        self._icon = ""
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says now."""
        return self._sentence

    def show_for(self, wish: DropWish) -> None:
        """Name what dropping here will do."""
        self._sentence = wish.sentence
        self._icon = wish.icon
        self.setAccessibleName(self._sentence)
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(colours.window)
        veil.setAlpha(244)
        painter.fillRect(self.rect(), veil)
        frame = QRectF(self.rect()).adjusted(3 * GRID, 3 * GRID, -3 * GRID, -3 * GRID)
        painter.setPen(QPen(QColor(colours.accent), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame, 2 * GRID, 2 * GRID)
        middle = frame.center()
        size = 6 * GRID
        icons.paint_icon(
            painter,
            self._icon,
            colours.link,
            QRectF(middle.x() - size / 2, middle.y() - size - GRID, size, size),
        )
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        below = QRectF(frame.left(), middle.y() + GRID, frame.width(), 4 * GRID)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._sentence)
        painter.end()
