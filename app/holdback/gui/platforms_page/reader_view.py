# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Read any text of terms: opened from a file or pasted, of a service in the dossier or not."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons, text
from holdback.gui.full_page import FullPage, card
from holdback.gui.platforms_page.story_work import ShownText
from holdback.gui.platforms_page.text_pane import TextPane, empty
from holdback.gui.status import StatusLabel
from holdback.gui.theme import GRID, label, set_role
from holdback.platforms import use_name


class ReaderView(FullPage):
    """Where the text comes from and what it says on the left, the text on the right.

    Signals:
        read_asked: read this file (a Path) or this text (a str).
    """

    read_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("All services"), self.tr("Read a text of terms"), parent)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._make_source(), 1)
        column.addWidget(self._make_said())
        right = QWidget(self)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(2 * GRID, 0, 0, 0)
        self.pane = TextPane(right)
        beside.addWidget(self.pane)
        self.add_halves((left, right), (440, 600))

    def _make_source(self) -> QFrame:
        frame, inside = card(self.tr("Which text?"), self)
        inside.setSpacing(GRID)
        inside.addWidget(
            label(
                self.tr(
                    "Web page, saved page (.mhtml), PDF, Markdown or plain text. It stays on this "
                    "computer."
                ),
                "muted",
                frame,
            )
        )
        self.pasted = QPlainTextEdit(frame)
        self.pasted.setAccessibleName(self.tr("Paste the text here"))
        self.pasted.setPlaceholderText(self.tr("Paste the text here"))
        self.pasted.setTabChangesFocus(True)
        self.pasted.textChanged.connect(self._on_pasted)
        inside.addWidget(self.pasted, 1)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        self.open = QPushButton(icons.icon("folder"), self.tr("Open a file…"), frame)
        self.open.clicked.connect(self._choose)
        self.read = QPushButton(icons.icon_on_accent("search"), self.tr("Read it"), frame)
        set_role(self.read, "primary")
        self.read.setEnabled(False)
        self.read.clicked.connect(self._read_pasted)
        row.addWidget(self.open)
        row.addStretch(1)
        row.addWidget(self.read)
        inside.addLayout(row)
        return frame

    def _make_said(self) -> QFrame:
        self.said, inside = card(self.tr("What it says about AI"), self)
        self._stances = QVBoxLayout()
        self._stances.setSpacing(GRID)
        inside.addLayout(self._stances)
        inside.addWidget(
            label(
                self.tr("Found by rules, word for word. It is a finding to check, no advice."),
                "small",
                self.said,
            )
        )
        self.said.hide()
        return self.said

    def show_text(self, shown: ShownText) -> None:
        """Show what a text says, and the text."""
        self.pane.show_text(shown)
        empty(self._stances)
        for use, stance in shown.stances:
            holder = QWidget(self.said)
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(GRID)
            row.addWidget(label(text.sentence(use_name(use)), "", holder), 1)
            status = StatusLabel(text.stance_short(stance, use=use), holder)
            row.addWidget(status, 0, Qt.AlignmentFlag.AlignRight)
            self._stances.addWidget(holder)
        self.said.show()

    @Slot()
    def _on_pasted(self) -> None:
        self.read.setEnabled(bool(self.pasted.toPlainText().strip()))

    @Slot()
    def _read_pasted(self) -> None:
        self.read_asked.emit(self.pasted.toPlainText())

    @Slot()
    def _choose(self) -> None:
        kinds = self.tr("Texts of terms (*.html *.htm *.mhtml *.mht *.pdf *.md *.txt)")
        name, _kind = QFileDialog.getOpenFileName(self, self.tr("Open a text of terms"), "", kinds)
        if name:
            self.read_asked.emit(Path(name))
