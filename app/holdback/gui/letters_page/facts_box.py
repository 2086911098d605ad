# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The facts that only the sender knows: one field for each question of the chosen letter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from holdback.gui import text
from holdback.gui.letters_page.fields import form_card, line_field, text_field
from holdback.gui.theme import label

if TYPE_CHECKING:
    from holdback.letters import Question

CONFIRMED = "confirmed"
"""The answer by which statements under penalty of perjury are confirmed; never asked for here."""
_YES = "yes"
Answer = QLineEdit | QPlainTextEdit | QCheckBox


class FactsBox(QFrame):
    """Asks; answers survive a change to a letter that asks other things.

    Signals:
        changed: an answer changed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers: dict[str, str] = {}
        self._unasked: dict[str, str] = {}
        self._fields: dict[str, Answer] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, self._form = form_card(self.tr("What only you know"), self)
        outer.addWidget(frame)

    def load(self, answers: Mapping[str, str]) -> None:
        """Take the answers of a letter of the diary, for the questions that come.

        What no question asks for (the day the first letter was received) stays with it, too;
        only a confirmation is never taken over.
        """
        self._answers = dict(answers)
        self._unasked = {key: words for key, words in answers.items() if key != CONFIRMED}
        self._fields = {}

    def forget_unasked(self) -> None:
        """What comes is another letter: it knows only what is asked for."""
        self._unasked = {}

    def answers(self) -> Mapping[str, str]:
        """Return the answers to the questions asked; those left empty are not in it."""
        self._collect()
        asked = {key: self._answers[key] for key in self._fields if self._answers[key].strip()}
        unasked = {key: one for key, one in self._unasked.items() if key not in self._fields}
        return {**unasked, **asked}

    def field(self, key: str) -> Answer:
        """Return the field of one question."""
        return self._fields[key]

    def ask(self, questions: Sequence[Question]) -> None:
        """Ask these questions now."""
        self._collect()
        while self._form.rowCount() > 1:
            self._form.removeRow(1)
        self._fields = {}
        for question in questions:
            self._fields[question.key] = self._add(question)
        self.setVisible(bool(questions))

    def _add(self, question: Question) -> Answer:
        words, before = text.sentence(question.label), self._answers.get(question.key, "")
        if question.is_yes_no:
            tick = QCheckBox(words, self)
            tick.setChecked(before == _YES)
            tick.toggled.connect(self.changed)
            self._form.addRow(tick)
            return tick
        field: QLineEdit | QPlainTextEdit
        if question.multiline:
            field = text_field(words, self)
            field.setPlainText(before)
        else:
            field = line_field(words, self)
            field.setText(before)
        field.textChanged.connect(self.changed)
        if not question.required:
            field.setPlaceholderText(self.tr("Optional"))
        caption = label(words, "", self)
        caption.setBuddy(field)
        self._form.addRow(caption)
        self._form.addRow(field)
        return field

    def _collect(self) -> None:
        for key, field in self._fields.items():
            self._answers[key] = _words(field)


def _words(field: Answer) -> str:
    if isinstance(field, QCheckBox):
        return _YES if field.isChecked() else ""
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
