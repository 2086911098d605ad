# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an empty page shows: what this is, why it is empty, and what to press."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from holdback.gui import icons
from holdback.gui.colours import colours_of
from holdback.gui.theme import GRID, label, set_role

_ICON_EDGE = 8 * GRID
_TEXT_WIDTH = 64 * GRID


class EmptyState(QWidget):
    """An icon, a headline, one sentence, and buttons: the first is the primary one."""

    def __init__(
        self,
        icon: str,
        headline: str,
        sentence: str,
        actions: tuple[QAction, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        column = QVBoxLayout(self)
        column.setSpacing(2 * GRID)
        column.addStretch(2)
        self._sign = QLabel(self)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._sign)
        self.headline = label(headline, "title", self)
        self.sentence = label(sentence, "lead", self)
        for words in (self.headline, self.sentence):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence.setFixedWidth(_TEXT_WIDTH)
        column.addWidget(self.headline)
        column.addWidget(self.sentence, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addStretch(1)
        self.buttons: list[QPushButton] = []
        for number, action in enumerate(actions):
            button = QPushButton(action.iconText(), self)
            button.setAccessibleName(action.iconText())
            button.clicked.connect(action.trigger)
            if number == 0:
                set_role(button, "primary")
            self.buttons.append(button)
            row.addWidget(button)
        row.addStretch(1)
        column.addSpacing(GRID)
        column.addLayout(row)
        column.addStretch(3)
        self._draw_icon()
        self._fit_sentence()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._draw_icon()
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_sentence()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_sentence()

    def _fit_sentence(self) -> None:
        # A box layout gives an aligned label the height of one line, however often it wraps.
        self.sentence.setMinimumHeight(max(self.sentence.heightForWidth(_TEXT_WIDTH), 0))

    def _draw_icon(self) -> None:
        colours = colours_of(self.palette())
        self._sign.setPixmap(
            icons.pixmap(self._icon, colours.muted, _ICON_EDGE, self.devicePixelRatioF())
        )
