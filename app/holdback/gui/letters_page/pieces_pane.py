# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The letter in pieces, for recipients who take such letters through a form on their site."""

from __future__ import annotations

import re
from functools import partial
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons
from holdback.gui.i18n import format_count
from holdback.gui.platforms_page.links import open_address
from holdback.gui.theme import GRID, label, set_role

_PIECE_LINES = 7
# A line may break after these signs of an address; the space put there has no width.
_BREAKS = re.compile(r"([/?&=.#-])")


class PiecesPane(QScrollArea):
    """The form's address, the pieces with their lengths, and a way to note down the sending.

    Signals:
        copy_asked: the piece with this number (from 0) is to go to the clipboard.
        sent: the user says they sent the letter through the form.
    """

    copy_asked = Signal(int)
    sent = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("The letter for the recipient's form"))
        self._form = ""
        self.pieces: tuple[str, ...] = ()
        self.texts: list[QPlainTextEdit] = []
        self.copies: list[QPushButton] = []

    def show_pieces(self, form: str, pieces: tuple[str, ...]) -> None:
        """Show the letter in these pieces, to be pasted into the form at ``form``."""
        if (form, pieces) == (self._form, self.pieces):
            return  # the pages were only drawn afresh: what was noted down stays in view
        self._form, self.pieces, self.texts, self.copies = form, pieces, [], []
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, GRID, GRID)
        column.setSpacing(GRID + GRID // 2)
        column.addWidget(self._address_card(form))
        for number in range(len(pieces)):
            column.addWidget(self._piece_card(number))
        column.addWidget(self._sent_card())
        column.addStretch(1)
        self.setWidget(content)

    def _address_card(self, form: str) -> QFrame:
        card, inside = _card(self.tr("Their form"))
        shown = escape(_BREAKS.sub("\\1\u200b", form))
        self.link = QLabel(f'<a href="{escape(form, quote=True)}">{shown}</a>', card)
        self.link.setTextFormat(Qt.TextFormat.RichText)
        self.link.setWordWrap(True)
        self.link.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.link.setAccessibleName(self.tr("Address of the form"))
        self.link.setAccessibleDescription(form)
        self.link.linkActivated.connect(open_address)
        inside.addWidget(self.link)
        inside.addWidget(
            label(
                self.tr(
                    "This recipient takes such letters through a form. Open it, paste the pieces "
                    "in order, and send it there yourself: Holdback sends nothing, and opens the "
                    "page only when you click its address."
                ),
                "muted",
                card,
            )
        )
        return card

    def _piece_card(self, number: int) -> QFrame:
        piece, count = self.pieces[number], len(self.pieces)
        title = (
            self.tr("Piece {number} of {count}")
            .replace("{number}", str(number + 1))
            .replace("{count}", str(count))
        )
        card, inside = _card(title)
        box = QPlainTextEdit(piece, card)
        box.setReadOnly(True)
        box.setTabChangesFocus(True)
        box.setAccessibleName(title)
        box.setFixedHeight(_PIECE_LINES * self.fontMetrics().lineSpacing() + 2 * GRID)
        inside.addWidget(box)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        length = self.tr("%n character(s)", "", len(piece)).replace(
            str(len(piece)), format_count(len(piece))
        )
        row.addWidget(label(length, "small", card), 1)
        copy = QPushButton(icons.icon("copy"), self.tr("Copy"), card)
        copy.setAccessibleName(self.tr("Copy: {piece}").replace("{piece}", title))
        copy.clicked.connect(partial(self._ask_copy, number))
        row.addWidget(copy)
        inside.addLayout(row)
        self.texts.append(box)
        self.copies.append(copy)
        return card

    def _sent_card(self) -> QFrame:
        card, inside = _card(self.tr("When you have sent it"))
        self.note = label(
            self.tr("The diary then counts the days until an answer is due."), "muted", card
        )
        inside.addWidget(self.note)
        self.sent_button = QPushButton(self.tr("I sent it through the form today"), card)
        self.sent_button.clicked.connect(self.sent)
        inside.addWidget(self.sent_button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def show_sent(self) -> None:
        """Say that the sending is in the diary; it cannot be noted down twice by a slip."""
        self.sent_button.setEnabled(False)
        self.note.setText(self.tr("The diary says that you sent it today through the form."))

    def _ask_copy(self, number: int) -> None:
        self.copy_asked.emit(number)


def _card(title: str) -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    set_role(card, "card")
    inside = QVBoxLayout(card)
    inside.setContentsMargins(2 * GRID, GRID + GRID // 2, 2 * GRID, GRID + GRID // 2)
    inside.setSpacing(GRID)
    inside.addWidget(label(title, "heading", card))
    return card, inside
