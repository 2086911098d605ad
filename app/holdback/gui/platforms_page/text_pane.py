# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A text of terms to be read, with the passages that matter marked in their context."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons, text
from holdback.gui.colours import Tone, colours_of
from holdback.gui.platforms_page.story_work import Mark, ShownText
from holdback.gui.status import StatusLabel
from holdback.gui.text import Status
from holdback.gui.theme import GRID, label, set_role
from holdback.platforms import use_name

_MOST_PILLS = 4


class TextPane(QWidget):
    """The text below, what the chosen passage says above it.

    Signals:
        mark_chosen: another passage is in view; None if the text has none.
    """

    mark_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: ShownText | None = None
        self._at = -1
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        self.count = label("", "caption", self)
        row.addWidget(self.count, 1)
        self.previous = self._step("chevron-up", self.tr("Previous passage"), self._go_back)
        self.following = self._step("chevron-down", self.tr("Next passage"), self._go_on)
        row.addWidget(self.previous)
        row.addWidget(self.following)
        column.addLayout(row)
        self._said = QVBoxLayout()
        self._said.setSpacing(GRID // 2)
        column.addLayout(self._said)
        self.words = QPlainTextEdit(self)
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.tr("The text of the terms"))
        column.addWidget(self.words, 1)

    def _step(self, icon: str, name: str, slot: object) -> QPushButton:
        button = QPushButton(icons.icon(icon), "", self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        set_role(button, "flat")
        button.clicked.connect(slot)
        return button

    @property
    def mark(self) -> Mark | None:
        """The passage in view."""
        return self._shown.marks[self._at] if self._shown and self._at >= 0 else None

    def show_text(self, shown: ShownText | None) -> None:
        """Show a text from its first marked passage on; None empties the pane."""
        self._shown = shown
        self._at = -1
        self.words.setPlainText(shown.words if shown else "")
        has_marks = bool(shown and shown.marks)
        self.previous.setEnabled(has_marks)
        self.following.setEnabled(has_marks)
        if has_marks:
            self._go(0)
        else:
            self._draw()
            self.mark_chosen.emit(None)

    @Slot()
    def _go_on(self) -> None:
        self._go(self._at + 1)

    @Slot()
    def _go_back(self) -> None:
        self._go(self._at - 1)

    def _go(self, number: int) -> None:
        assert self._shown is not None
        self._at = number % len(self._shown.marks)
        self._draw()
        mark = self._shown.marks[self._at]
        scroll_to(self.words, self._shown.words, mark.start)
        self.mark_chosen.emit(mark)

    # --- drawing --------------------------------------------------------------------------

    def _draw(self) -> None:
        shown = self._shown
        self.words.setExtraSelections(
            [
                passage(self.words, shown.words, mark.start, mark.end, tone, is_bold=is_current)
                for number, mark in enumerate(shown.marks)
                for is_current in (number == self._at,)
                for tone in (Tone.CAUTION if is_current else Tone.INFO,)
            ]
            if shown
            else []
        )
        self._draw_count()
        empty(self._said)
        mark = self.mark
        if mark is None:
            return
        for use, stance in mark.said[:_MOST_PILLS]:
            row = QHBoxLayout()
            holder = QWidget(self)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(GRID)
            row.addWidget(StatusLabel(text.stance(stance, use=use), holder))
            row.addWidget(label(text.sentence(use_name(use)), "small", holder), 1)
            holder.setLayout(row)
            self._said.addWidget(holder)
        if not mark.said:
            quoted = Status(self.tr("Quoted in the dossier"), "quote", Tone.QUIET, "")
            self._said.addWidget(StatusLabel(quoted, self))
        if mark.note is not None:
            self._said.addWidget(label(text.sentence(mark.note), "muted", self))

    def _draw_count(self) -> None:
        if self._shown is None:
            self.count.setText("")
        elif not self._shown.marks:
            self.count.setText(self.tr("No passage in this text is about AI."))
        else:
            self.count.setText(
                self.tr("Passage {number} of {total}")
                .replace("{number}", str(self._at + 1))
                .replace("{total}", str(len(self._shown.marks)))
            )


def passage(
    shown: QPlainTextEdit, words: str, start: int, end: int, tone: Tone, *, is_bold: bool
) -> QTextEdit.ExtraSelection:
    """Return the marking of a passage of ``words``, which ``shown`` shows."""
    colours = colours_of(shown.palette())
    mark = QTextEdit.ExtraSelection()
    look = QTextCharFormat()
    look.setBackground(QColor(colours.tones[tone].soft))
    if is_bold:
        look.setFontWeight(QFont.Weight.Bold)
        look.setForeground(QColor(colours.tones[tone].ink))
    cursor = QTextCursor(shown.document())
    cursor.setPosition(_utf16(words, start))
    cursor.setPosition(_utf16(words, end), QTextCursor.MoveMode.KeepAnchor)
    mark.cursor = cursor
    mark.format = look
    return mark


def scroll_to(shown: QPlainTextEdit, words: str, position: int) -> None:
    """Bring a place of ``words`` into the middle of ``shown``."""
    cursor = QTextCursor(shown.document())
    cursor.setPosition(_utf16(words, position))
    shown.setTextCursor(cursor)
    shown.centerCursor()


def _utf16(words: str, position: int) -> int:
    """Return where a Python position lies in Qt's text, which counts UTF-16 units."""
    return len(words[:position].encode("utf-16-le")) // 2


def empty(column: QVBoxLayout) -> None:
    """Take everything out of a column."""
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
