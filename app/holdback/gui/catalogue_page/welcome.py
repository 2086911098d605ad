# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first run: who you are, where your music is, what you reserve. All of it can be skipped."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
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
_MUSIC, _LAST = 1, 2


class Welcome(QWidget):
    """Three short steps in one card. Nothing is written into any file of the user.

    Each step can be skipped alone, or all at once. While the last is answered, the music that
    the second one named is read already.

    Signals:
        profile_made: who the user is and what they reserve; only if they gave a name.
        folder_wanted: a folder is to be chosen; answered by :meth:`music_arrived`.
        samples_wanted: the samples are to be copied; answered the same way.
        finished: the last step was answered or skipped.
    """

    profile_made = Signal(object)  # Profile
    folder_wanted = Signal()
    samples_wanted = Signal()
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentences: list[QLabel] = []
        self.has_music = False
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
        for step in (self._who(), self._where(), self._what()):
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
                "The sentence that says whose music this is names you; your name stays on this "
                "computer until you write it into your files."
            ),
        )
        self.name = QLineEdit(step)
        self.name.setPlaceholderText(self.tr("Your artist name"))
        self.name.setAccessibleName(self.tr("Your artist name"))
        self.name.returnPressed.connect(self._next)
        self.name.textChanged.connect(self._show_words)
        column.addWidget(self.name)
        column.addStretch(1)
        return step

    def _where(self) -> QWidget:
        step, column = self._step(
            self.tr("Where is your music?"),
            self.tr(
                "Holdback can read your music and show what it says about AI; it changes no file "
                "before you have seen each change and said yes."
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
                self._folder = button
            button.clicked.connect(wanted)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return step

    def _what(self) -> QWidget:
        step, column = self._step(
            self.tr("What do you want to reserve?"),
            self.tr(
                "Holdback can write your no into your files, in words that machines read; it "
                "cannot stop anybody from copying them."
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
            self._sentences.append(hint)
            pair = QVBoxLayout()
            pair.setSpacing(0)
            pair.addWidget(button)
            pair.addWidget(hint)
            column.addLayout(pair)
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
        self._show_words()
        first = (self.name, self._folder, self.policies.checkedButton())[step]
        if first is not None and self.isVisible():
            first.setFocus()

    @Slot()
    def _show_words(self) -> None:
        step = self._steps.currentIndex()
        is_answered = (bool(self.name.text().strip()), self.has_music, True)[step]
        if step == _LAST:
            self.skip.setText(self.tr("Skip this step"))
            self.next.setText(self.tr("Show my tracks") if self.has_music else self.tr("Done"))
        else:
            self.skip.setText(self.tr("Skip the introduction"))
            self.next.setText(self.tr("Next") if is_answered else self.tr("Later"))
        set_role(self.next, "primary" if is_answered else "")

    @Slot()
    def music_arrived(self) -> None:
        """Take the second step for answered: a folder or the samples are being read."""
        self.has_music = True
        self._show_words()
        if self._steps.currentIndex() == _MUSIC:
            self._go_to(_LAST)

    @Slot()
    def _next(self) -> None:
        step = self._steps.currentIndex()
        if step == _LAST:
            self._end(self.policies.checkedButton())
        else:
            self._go_to(_LAST if self.has_music else step + 1)

    @Slot()
    def _back(self) -> None:
        self._go_to(self._steps.currentIndex() - 1)

    @Slot()
    def _skip(self) -> None:
        if self._steps.currentIndex() == _LAST:
            self._end(None)
        else:
            self.finished.emit()

    def _end(self, chosen: QAbstractButton | None) -> None:
        profile = Profile(name=self.name.text().strip())
        if chosen is not None:
            profile = replace(profile, policy=Policy(chosen.property("policy")))
        if profile.name:
            self.profile_made.emit(profile)
        self.finished.emit()
