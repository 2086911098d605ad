# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The screen of its own on which some letters are confirmed, statement by statement."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from holdback.gui.theme import GRID, label, set_role


class ConfirmView(QWidget):
    """Shows the whole text once more and asks whether it is true.

    Signals:
        confirmed: the user read it and stands by it.
        left: they went back without confirming.
    """

    confirmed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, 0, 0)
        column.setSpacing(GRID + GRID // 2)
        column.addWidget(label(self.tr("Read and confirm"), "title", self))
        column.addWidget(
            label(
                self.tr(
                    "This letter makes statements in your name that can have legal consequences. "
                    "Read it to the end before you take it out of Holdback."
                ),
                "",
                self,
            )
        )
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The whole letter"))
        column.addWidget(self.text, 1)
        self.gaps = label("", "", self)
        column.addWidget(self.gaps)
        self.check = QCheckBox(
            self.tr("I have read the letter, and every statement in it is true."), self
        )
        self.check.toggled.connect(self._on_checked)
        column.addWidget(self.check)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        self.back = QPushButton(self.tr("Back to the draft"), self)
        self.back.clicked.connect(self.left)
        self.go = QPushButton(self.tr("Confirm the letter"), self)
        set_role(self.go, "primary")
        self.go.clicked.connect(self.confirmed)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.go)
        column.addLayout(row)

    def ask(self, words: str, gaps: int) -> None:
        """Show a letter's text; ``gaps`` are still open in it."""
        self.text.setPlainText(words)
        self.check.setChecked(False)
        self.go.setEnabled(False)
        self.gaps.setText(self.tr("%n gap(s) are still open in it.", "", gaps) if gaps else "")
        self.gaps.setVisible(bool(gaps))
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(bool)
    def _on_checked(self, is_checked: bool) -> None:
        self.go.setEnabled(is_checked)
