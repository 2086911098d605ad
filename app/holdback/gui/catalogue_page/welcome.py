# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first run: who you are, what you reserve, where your music is. All of it can be skipped."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons, text
from holdback.gui.theme import GRID, label, set_role
from holdback.rights import Policy, Profile

_WIDTH = 76 * GRID
_INDENT = 3 * GRID


class Welcome(QWidget):
    """Three short steps in one card. Nothing is written into any file of the user."""

    profile_made = Signal(object)  # Profile
    folder_wanted = Signal()
    samples_wanted = Signal()
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentences: list[QLabel] = []
        column = QVBoxLayout(self)
        column.addStretch(1)
        card = QFrame(self)
        set_role(card, "card")
        card.setFixedWidth(_WIDTH)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, 3 * GRID)
        inside.setSpacing(2 * GRID)
        self._number = label("", "caption", card)
        inside.addWidget(self._number)
        self._steps = QStackedWidget(card)
        for step in (self._who(), self._what(), self._where()):
            self._steps.addWidget(step)
        inside.addWidget(self._steps)
        inside.addLayout(self._buttons(card))
        self._go_to(0)

    # --- the steps ------------------------------------------------------------------------

    def _step(self, headline: str, sentence: str) -> tuple[QWidget, QVBoxLayout]:
        step = QWidget(self)
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(label(headline, "title", step))
        words = label(sentence, "muted", step)
        self._sentences.append(words)
        column.addWidget(words)
        column.addSpacing(GRID)
        return step, column

    def _who(self) -> QWidget:
        step, column = self._step(
            self.tr("Who are you?"),
            self.tr(
                "Your artist name stands in the notice that says whose music this is. It stays on "
                "this computer until you write it into your files."
            ),
        )
        self.name = QLineEdit(step)
        self.name.setPlaceholderText(self.tr("Your artist name"))
        self.name.setAccessibleName(self.tr("Your artist name"))
        self.name.returnPressed.connect(self._next)
        column.addWidget(self.name)
        column.addStretch(1)
        return step

    def _what(self) -> QWidget:
        step, column = self._step(
            self.tr("What do you reserve?"),
            self.tr(
                "In many countries AI companies may mine music whose owner has not said no in a "
                "way that machines can read. A tag says no; it does not block copying."
            ),
        )
        self.policies = QButtonGroup(step)
        for policy in Policy:
            button = QRadioButton(text.policy_name(policy), step)
            button.setProperty("policy", policy.value)
            button.setAccessibleDescription(text.policy_explained(policy))
            button.setChecked(policy is Policy.RESERVE_ALL)
            self.policies.addButton(button)
            hint = label(text.policy_explained(policy), "small", step)
            hint.setContentsMargins(_INDENT, 0, 0, 0)
            pair = QVBoxLayout()
            pair.setSpacing(0)
            pair.addWidget(button)
            pair.addWidget(hint)
            column.addLayout(pair)
        column.addStretch(1)
        return step

    def _where(self) -> QWidget:
        step, column = self._step(
            self.tr("Where is your music?"),
            self.tr(
                "Holdback reads the files and shows what they say. It changes nothing until you "
                "have seen every change and said yes, and it can take each one back."
            ),
        )
        for is_first, words, icon, wanted in (
            (True, self.tr("Choose a folder…"), "add-folder", self.folder_wanted),
            (False, self.tr("Try the samples first"), "star", self.samples_wanted),
        ):
            button = QPushButton(words, step)
            button.setIcon(icons.icon(icon))
            if is_first:
                set_role(button, "primary")
                button.setIcon(icons.icon_on_accent(icon))
            button.clicked.connect(self._end)
            button.clicked.connect(wanted)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return step

    def _buttons(self, card: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        self.skip = QPushButton(self.tr("Skip the introduction"), card)
        set_role(self.skip, "flat")
        self.skip.clicked.connect(self._skip)
        self.back = QPushButton(self.tr("Back"), card)
        self.back.clicked.connect(self._back)
        self.next = QPushButton(self.tr("Next"), card)
        set_role(self.next, "primary")
        self.next.clicked.connect(self._next)
        row.addWidget(self.skip)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.next)
        return row

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for words in self._sentences:
            words.setMinimumHeight(max(words.heightForWidth(_WIDTH - 8 * GRID), 0))
        self.name.setFocus()

    # --- moving ---------------------------------------------------------------------------

    def _go_to(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        words = self.tr("Step {step} of {steps}")
        words = words.replace("{step}", str(step + 1)).replace("{steps}", str(self._steps.count()))
        self._number.setText(words)
        self.back.setVisible(step > 0)
        is_last = step == self._steps.count() - 1
        self.next.setText(self.tr("Later") if is_last else self.tr("Next"))
        set_role(self.next, "" if is_last else "primary")
        first = (self.name, self.policies.checkedButton(), None)[step]
        if first is not None and self.isVisible():
            first.setFocus()

    @Slot()
    def _next(self) -> None:
        step = self._steps.currentIndex()
        if step + 1 < self._steps.count():
            self._go_to(step + 1)
        else:
            self._end()

    @Slot()
    def _back(self) -> None:
        self._go_to(self._steps.currentIndex() - 1)

    @Slot()
    def _end(self) -> None:
        name = self.name.text().strip()
        chosen = self.policies.checkedButton()
        if name and chosen is not None:
            policy = Policy(chosen.property("policy"))
            self.profile_made.emit(Profile(name=name, policy=policy))
        self.finished.emit()

    @Slot()
    def _skip(self) -> None:
        self.finished.emit()
