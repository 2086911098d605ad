# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows a letter's pages as sheets of paper, one below the other."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from holdback.gui.colours import colours_of
from holdback.gui.theme import GRID

_MARGIN = 2 * GRID
_GAP = 2 * GRID


class _Sheets(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages: tuple[QImage, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def set_pages(self, pages: tuple[QImage, ...]) -> None:
        self.pages = pages
        self._fit()
        self.update()

    def _width(self) -> float:
        return max(self.width() - 2 * _MARGIN, 40)

    def _height_of(self, page: QImage) -> float:
        return self._width() * page.height() / max(page.width(), 1)

    def _fit(self) -> None:
        height = sum(self._height_of(page) + _GAP for page in self.pages) + _GAP
        self.setMinimumHeight(round(height))

    def resizeEvent(self, event: object) -> None:
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(560, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QPen(QColor(colours_of(self.palette()).border), 1))
        top = float(_GAP)
        for page in self.pages:
            area = QRectF(_MARGIN, top, self._width(), self._height_of(page))
            if area.intersects(QRectF(event.rect())):
                painter.fillRect(area, Qt.GlobalColor.white)
                painter.drawImage(area, page)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(area)
            top += area.height() + _GAP
        painter.end()


class PagesView(QScrollArea):
    """The preview. The letter's text is its accessible description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets = _Sheets(self)
        self.setWidget(self._sheets)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview of the letter"))

    @property
    def pages(self) -> tuple[QImage, ...]:
        """The pages shown."""
        return self._sheets.pages

    @property
    def picture_width(self) -> int:
        """How many pixels wide a page should be pictured to look sharp here."""
        width = max(self.viewport().width() - 2 * _MARGIN, 480)
        return round(width * self.devicePixelRatioF())

    def set_pages(self, pages: tuple[QImage, ...], words: str) -> None:
        """Show these pages; ``words`` is what a screen reader reads out."""
        self._sheets.set_pages(pages)
        self.setAccessibleDescription(words)
