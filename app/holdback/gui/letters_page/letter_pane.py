# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The right side of the page: the letter as it prints, what is missing for it, or confirming it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from holdback.gui import text
from holdback.gui.letters_page.confirm_view import ConfirmView
from holdback.gui.letters_page.nothing_yet import NothingYet
from holdback.gui.letters_page.pages_view import PagesView
from holdback.gui.letters_page.records import Drafted
from holdback.gui.theme import GRID, label

_PREVIEW, _NOTHING, _CONFIRM = 0, 1, 2


class LetterPane(QStackedWidget):
    """Shows a draft, and below it what the recipient will learn and what the marks mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_letter = False
        self.preview = PagesView(self)
        self.learns = label("", "small", self)
        self.marks = label("", "small", self)
        self.shown = QWidget(self)
        column = QVBoxLayout(self.shown)
        column.setContentsMargins(GRID, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self.preview, 1)
        for line in (self.learns, self.marks):
            line.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            column.addWidget(line)
        self.addWidget(self.shown)
        self.nothing = NothingYet(self)
        self.addWidget(self.nothing)
        self.confirm = ConfirmView(self)
        self.addWidget(self.confirm)

    def show_draft(self, drafted: Drafted) -> None:
        """Show a letter."""
        letter = drafted.letter
        self._has_letter = True
        self.preview.set_pages(drafted.pages, drafted.words)
        told = [text.sentence(one) for one in letter.disclosures]
        _say(
            self.learns,
            self.tr("The recipient will learn: {things}.").replace("{things}", "; ".join(told))
            if told
            else "",
        )
        marks = []
        if letter.gaps:
            marks.append(self.tr("Yellow: still missing; it stands in the letter as a gap."))
        if letter.filled or letter.own_wording:
            marks.append(self.tr("Blue, on the screen only: your answers and your own words."))
        _say(self.marks, " ".join(marks))
        self.setCurrentIndex(_PREVIEW)

    def show_nothing(self, headline: str, sentence: str) -> None:
        """Say why there is no letter."""
        self._has_letter = False
        self.nothing.say(headline, sentence)
        self.setCurrentIndex(_NOTHING)

    @Slot(str, int)
    def ask_to_confirm(self, words: str, gaps: int) -> None:
        """Show the whole text once more; ``gaps`` are open in it."""
        self.setCurrentIndex(_CONFIRM)
        self.confirm.ask(words, gaps)

    @Slot()
    def show_again(self) -> None:
        """Go back from confirming."""
        self.setCurrentIndex(_PREVIEW if self._has_letter else _NOTHING)


def _say(line: QLabel, words: str) -> None:
    line.setText(words)
    line.setVisible(bool(words))
