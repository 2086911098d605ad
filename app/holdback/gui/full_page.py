# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A view that takes a page's whole body for a while: a way back, a heading, and its content."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from holdback.gui import icons
from holdback.gui.theme import GRID, label, set_role


class FullPage(QWidget):
    """The frame. Subclasses fill ``column``; further buttons go into ``head``.

    Signals:
        left: the user goes back to where they came from.
    """

    left = Signal()

    def __init__(self, back: str, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GRID + GRID // 2)
        self.head = QHBoxLayout()
        self.head.setSpacing(GRID)
        self.back = QPushButton(icons.icon("chevron-left"), back, self)
        self.back.clicked.connect(self.left)
        self.head.addWidget(self.back)
        self.heading = label(heading, "heading", self)
        self.head.addWidget(self.heading, 1)
        self.column.addLayout(self.head)

    def add_halves(self, sides: Sequence[QWidget], sizes: Sequence[int]) -> QSplitter:
        """Put widgets beside each other below the heading; ``sizes`` are their shares."""
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        for side in sides:
            splitter.addWidget(side)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.setSizes(list(sizes))
        self.column.addWidget(splitter, 1)
        return splitter


def card(title: str = "", parent: QWidget | None = None) -> tuple[QFrame, QVBoxLayout]:
    """Return a raised frame and the column inside it, with a heading if there is one."""
    frame = QFrame(parent)
    set_role(frame, "card")
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(2 * GRID, GRID + GRID // 2, 2 * GRID, GRID + GRID // 2)
    inside.setSpacing(GRID - 2)
    if title:
        inside.addWidget(label(title, "heading", frame))
    return frame, inside
