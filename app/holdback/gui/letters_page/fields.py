# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the cards of the form are built from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from holdback.gui.theme import GRID, label, set_role

_TEXT_LINES = 4


def form_card(title: str, parent: QWidget) -> tuple[QFrame, QFormLayout]:
    """Return a raised frame with a heading and rows below it."""
    frame = QFrame(parent)
    set_role(frame, "card")
    form = QFormLayout(frame)
    form.setContentsMargins(2 * GRID, GRID + GRID // 2, 2 * GRID, GRID + GRID // 2)
    form.setSpacing(GRID)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.addRow(label(title, "heading", frame))
    return frame, form


def line_field(name: str, parent: QWidget) -> QLineEdit:
    """Return a field for one line."""
    field = QLineEdit(parent)
    field.setAccessibleName(name)
    return field


def text_field(name: str, parent: QWidget) -> QPlainTextEdit:
    """Return a field for several lines; Tab leaves it."""
    field = QPlainTextEdit(parent)
    field.setAccessibleName(name)
    field.setTabChangesFocus(True)
    field.setFixedHeight(_TEXT_LINES * parent.fontMetrics().lineSpacing() + 2 * GRID)
    return field


class Since(QWidget):
    """Says that something changed since an opened letter was saved, and offers what is new.

    Signals:
        taken: the user wants what is new.
    """

    taken = Signal()

    def __init__(self, take: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        self.words = label("", "", self)
        column.addWidget(self.words)
        self.take = QPushButton(take, self)
        self.take.clicked.connect(self.taken)
        column.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        self.say("")

    def say(self, words: str) -> None:
        """Say this; nothing: nothing changed."""
        self.words.setText(words)
        self.setVisible(bool(words))
