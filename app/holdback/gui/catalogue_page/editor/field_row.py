# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One field of the editor: its name, its value for all tracks, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons, text
from holdback.gui.catalogue_page.editor.draft import Shared
from holdback.gui.theme import GRID, label
from holdback.rights import Field
from holdback.rights.fields import check_field

_LINES_SHOWN = 3
_ICON = 2 * GRID - 2


def pasted_list() -> str:
    """Return the clipboard's text if it is a list, else ""."""
    found = QGuiApplication.clipboard().text()
    return found if "\n" in found.strip() else ""


class _Line(QLineEdit):
    """Tells when it is entered, and when a list is pasted into it."""

    entered = Signal()
    list_pasted = Signal(str)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and (found := pasted_list()):
            self.list_pasted.emit(found)
            return
        completer = self.completer()
        if event.key() == Qt.Key.Key_Down and completer is not None and not self.isReadOnly():
            completer.setCompletionPrefix("")
            completer.complete()
            return
        super().keyPressEvent(event)


class _Text(QPlainTextEdit):
    """The same for texts of several lines; Tab leaves it."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        room = self.fontMetrics().lineSpacing() * _LINES_SHOWN
        self.setFixedHeight(room + 2 * GRID)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()


class FieldRow(QWidget):
    """Shows what the tracks have in common; says what the user types.

    Signals:
        edited: the field and its new text, at each change by the user.
        reverted: the field whose changes are to be taken back.
        entered: the field that has the focus now.
        list_pasted: the field and the text of several lines.
    """

    edited = Signal(object, str)
    reverted = Signal(object)
    entered = Signal(object)
    list_pasted = Signal(object, str)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._name = text.field_name(field)
        self.input: _Line | _Text = _Text(self) if field is Field.USAGE_TERMS else _Line(self)
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        self._caption = label(self._name, "caption", self)
        self._caption.setBuddy(self.input)
        head.addWidget(self._caption, 1)
        self._mark = label("", "small", self)
        self._mark.setWordWrap(False)
        head.addWidget(self._mark)
        self.back = QToolButton(self)
        self.back.setIcon(icons.icon("undo"))
        self.back.setAutoRaise(True)
        self.back.setIconSize(QSize(_ICON, _ICON))
        self.back.setFixedSize(4 * GRID, 3 * GRID + GRID // 2)
        room = self.back.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # the field must not jump at the first letter
        self.back.setSizePolicy(room)
        words = self.tr("Take the changes of “{field}” back").replace("{field}", self._name)
        self.back.setToolTip(words)
        self.back.setAccessibleName(words)
        head.addWidget(self.back)
        column.addLayout(head)
        self.input.setAccessibleName(self._name)
        column.addWidget(self.input)
        below = QHBoxLayout()
        below.setSpacing(GRID // 2)
        self._sign = QLabel(self)
        self._problem = label("", "small", self)
        below.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._problem, 1)
        column.addLayout(below)
        self._suggested = QStringListModel(self)
        if isinstance(self.input, _Line):
            completer = QCompleter(self._suggested, self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.input.setCompleter(completer)
            completer.activated.connect(self._on_edited)
        self.say_problem("")
        self.mark(0)

    def _connect(self) -> None:
        self.back.clicked.connect(self._on_back)
        self.input.entered.connect(self._on_entered)
        if isinstance(self.input, _Line):
            self.input.textEdited.connect(self._on_edited)
            self.input.list_pasted.connect(self._on_list)
        else:
            self.input.textChanged.connect(self._on_edited)

    # --- showing --------------------------------------------------------------------------

    def show_value(self, shared: Shared) -> None:
        """Show what the tracks have in common; nothing while the user types the same."""
        if self.value == shared.text and not shared.is_mixed:
            self._hint("")
            return
        with QSignalBlocker(self.input):
            if isinstance(self.input, _Line):
                self.input.setText(shared.text)
            else:
                self.input.setPlainText(shared.text)
        self._hint(
            self.tr("%n different value(s)", "", shared.different) if shared.is_mixed else ""
        )

    def _hint(self, words: str) -> None:
        self.input.setPlaceholderText(words)
        self.input.setAccessibleDescription(words)

    def suggest(self, values: Sequence[str]) -> None:
        """Offer these values while the user types, and on the arrow down."""
        self._suggested.setStringList(list(values))

    def mark(self, changed: int) -> None:
        """Say in how many tracks the field was changed."""
        self.back.setVisible(changed > 0)
        self._mark.setText(self.tr("changed in %n track(s)", "", changed) if changed else "")

    def say_problem(self, words: str) -> None:
        """Say what is wrong, or nothing."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self._sign.setVisible(bool(words))
        if words:
            colour = self.palette().color(QPalette.ColorRole.Text).name()
            self._sign.setPixmap(icons.pixmap("warning", colour, 2 * GRID, self.devicePixelRatio()))
            self.input.setAccessibleDescription(words)

    @property
    def value(self) -> str:
        """What stands in the input."""
        return self.input.text() if isinstance(self.input, _Line) else self.input.toPlainText()

    @property
    def problem(self) -> str:
        """What is wrong, as it is shown."""
        return self._problem.text()

    # --- hearing --------------------------------------------------------------------------

    @Slot()
    def _on_edited(self) -> None:
        problem = check_field(self.field, self.value).problem
        self.say_problem(text.sentence(problem) if problem else "")
        self.edited.emit(self.field, self.value)

    @Slot()
    def _on_back(self) -> None:
        self.say_problem("")
        self.reverted.emit(self.field)

    @Slot()
    def _on_entered(self) -> None:
        self.entered.emit(self.field)

    @Slot(str)
    def _on_list(self, pasted: str) -> None:
        self.list_pasted.emit(self.field, pasted)
