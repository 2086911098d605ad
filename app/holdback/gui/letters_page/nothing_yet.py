# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in the letter's place while something is missing for it."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from holdback.gui.empty_state import EmptyState
from holdback.gui.theme import GRID

_MOST_WIDTH = 64 * GRID
_LEAST_WIDTH = 28 * GRID
_MARGIN = 3 * GRID


class NothingYet(EmptyState):
    """An empty state beside a form: its sentence wraps where the pane is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("letters", "", "", (), parent)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.headline.setWordWrap(True)

    def say(self, headline: str, sentence: str) -> None:
        """Show other words."""
        self.headline.setText(headline)
        self.sentence.setText(sentence)
        self._fit_sentence()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_sentence()

    def _fit_sentence(self) -> None:
        width = min(max(self.width(), _LEAST_WIDTH) - 2 * _MARGIN, _MOST_WIDTH)
        self.sentence.setFixedWidth(width)
        self.sentence.setMinimumHeight(max(self.sentence.heightForWidth(width), 0))
