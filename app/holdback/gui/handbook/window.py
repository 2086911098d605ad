# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The handbook beside the window: chapters on the left, text on the right, a field to search."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons
from holdback.gui.handbook.chapters import FIRST, Chapter, Handbook
from holdback.gui.handbook.typesetting import set_text
from holdback.gui.theme import GRID, Theme, label, set_role

_LIST_WIDTH = 30 * GRID


class HandbookWindow(QDialog):
    """Stays open beside the main window; F1 brings the chapter of the page in view."""

    def __init__(self, handbook: Handbook, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._handbook = handbook
        self._theme = theme
        self._shown: Chapter | None = None
        self.setWindowTitle(self.tr("Handbook"))
        self.setModal(False)
        self.resize(110 * GRID, 84 * GRID)
        self._build()
        theme.changed.connect(self._set_again)
        self.search.textChanged.connect(self._list)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.text.anchorClicked.connect(self._on_link)
        self._list("")

    def _build(self) -> None:
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find in the handbook"))
        self.search.setAccessibleName(self.tr("Find in the handbook"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.list = QListWidget(self)
        set_role(self.list, "navigation")
        self.list.setAccessibleName(self.tr("Chapters"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing: QLabel = label(self.tr("No chapter has these words."), "muted", self)
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(self.tr("Text of the chapter"))
        self.text.setOpenLinks(False)
        left = QVBoxLayout()
        left.setSpacing(GRID)
        for widget in (self.search, self.list, self.nothing):
            widget.setFixedWidth(_LIST_WIDTH)
            left.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        row.setSpacing(2 * GRID)
        row.addLayout(left)
        row.addWidget(self.text, 1)
        find = QAction(self)
        find.setShortcut(QKeySequence.StandardKey.Find)
        find.triggered.connect(self.search.setFocus)
        self.addAction(find)

    def open_at(self, name: str = FIRST) -> None:
        """Show a chapter and come to the front."""
        self.search.clear()
        self._go_to(name)
        self.show()
        self.raise_()
        self.activateWindow()

    @property
    def chapter(self) -> str:
        """The name of the chapter in view."""
        return self._shown.name if self._shown is not None else ""

    @Slot(str)
    def _list(self, words: str) -> None:
        found = self._handbook.find(words)
        self.list.blockSignals(True)
        self.list.clear()
        for chapter in found:
            item = QListWidgetItem(chapter.title, self.list)
            item.setData(Qt.ItemDataRole.UserRole, chapter.name)
        self.list.blockSignals(False)
        self.nothing.setVisible(not found)
        names = [chapter.name for chapter in found]
        if names:
            self.list.setCurrentRow(names.index(self.chapter) if self.chapter in names else 0)

    def _go_to(self, name: str) -> None:
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == name:
                self.list.setCurrentRow(row)

    @Slot()
    def _on_chosen(self) -> None:
        item = self.list.currentItem()
        chapter = self._handbook.chapter(item.data(Qt.ItemDataRole.UserRole)) if item else None
        if chapter is not None:
            self._shown = chapter
            self._set_again()

    @Slot()
    def _set_again(self) -> None:
        if self._shown is not None:
            set_text(self.text, self._shown.markdown, self._theme.colours)
            words = self.search.text().split()
            if words:
                self.text.find(words[0])

    @Slot(QUrl)
    def _on_link(self, url: QUrl) -> None:
        if url.isRelative():
            self.search.clear()
            self._go_to(url.path().removesuffix(".md"))
        else:
            QDesktopServices.openUrl(url)
