# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The explanation beside the window: it stays open while the user goes on."""

from __future__ import annotations

import html

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from holdback.gui import icons
from holdback.gui.explain.record import Explanation
from holdback.gui.help import Help
from holdback.gui.theme import GRID, label, set_role


class ExplainWindow(QDialog):
    """Shows one explanation at a time; another one takes its place."""

    def __init__(self, handbook: Help, parent: QWidget) -> None:
        super().__init__(parent)
        self._handbook = handbook
        self._shown: Explanation | None = None
        self.setWindowTitle(self.tr("In plain words"))
        self.setModal(False)
        self.resize(72 * GRID, 60 * GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        self.heading = label("", "heading", self)
        column.addWidget(self.heading)
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(self.tr("Explanation"))
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._open_link)
        column.addWidget(self.text, 1)
        column.addLayout(self._build_buttons())

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        copy = QPushButton(icons.icon("copy"), self.tr("Copy the text"), self)
        copy.clicked.connect(self._copy)
        chapter = QPushButton(icons.icon("help"), self.tr("Read on in the handbook"), self)
        chapter.clicked.connect(self._open_chapter)
        close = QPushButton(self.tr("Close"), self)
        set_role(close, "primary")
        close.clicked.connect(self.close)
        for button in (copy, chapter, close):
            button.setAutoDefault(False)
        row.addWidget(copy)
        row.addWidget(chapter)
        row.addStretch(1)
        row.addWidget(close)
        return row

    @property
    def shown(self) -> Explanation | None:
        """What is explained now."""
        return self._shown

    def explain(self, explanation: Explanation) -> None:
        """Show an explanation and come to the front."""
        self._shown = explanation
        self.heading.setText(explanation.heading)
        parts = [f"<p>{html.escape(words)}</p>" for words in explanation.paragraphs]
        for address in explanation.links:
            safe = html.escape(address, quote=True)
            parts.append(f'<p><a href="{safe}">{safe}</a></p>')
        self.text.setHtml("".join(parts))
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus()

    @Slot()
    def _copy(self) -> None:
        if self._shown is not None:
            QGuiApplication.clipboard().setText(self._shown.text)

    @Slot()
    def _open_chapter(self) -> None:
        if self._shown is not None:
            self._handbook.handbook_window.open_at(self._shown.chapter)

    @Slot(QUrl)
    def _open_link(self, address: QUrl) -> None:
        if address.scheme() == "https":
            QDesktopServices.openUrl(address)
