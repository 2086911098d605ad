# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ctrl+K: find anything Holdback can do by typing a part of its name."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons
from holdback.gui.actions import Actions, Command
from holdback.gui.theme import GRID, set_role

_WIDTH = 70 * GRID
_MOST_ROWS = 10
_LIST_PADDING = 2 * GRID


def matches(command: Command, typed: str) -> bool:
    """Whether every typed word is a part of the command's name or of its keywords."""
    haystack = f"{command.action.text().replace('&', '')} {command.keywords}".casefold()
    return all(word in haystack for word in typed.casefold().split())


def _rank(command: Command) -> int:
    """Acts on the user's own things first, then ways through the window, leaving it last."""
    first = command.name.partition(".")[0]
    return {"go": 1, "window": 2, "help": 3}.get(first, 0)


class CommandPalette(QFrame):
    """A field over a list; Enter runs, Esc or a click elsewhere closes."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._before: QWidget | None = None
        self._most_height = 0
        set_role(self, "card")
        self.setAutoFillBackground(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(self.tr("What do you want to do?"))
        self._field.setAccessibleName(self.tr("Search commands"))
        self._field.textChanged.connect(self._refill)
        self._field.returnPressed.connect(self._run_current)
        self._field.installEventFilter(self)
        self._list = QListWidget(self)
        set_role(self._list, "navigation")
        self._list.setAccessibleName(self.tr("Commands"))
        self._list.setIconSize(QSize(icons.SIZE, icons.SIZE))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.itemClicked.connect(self._run_item)
        column.addWidget(self._field)
        column.addWidget(self._list)
        self.hide()

    def open_over(self, window: QWidget) -> None:
        """Show it in the upper middle of the window with an empty field."""
        self._before = window.focusWidget()
        width = min(_WIDTH, window.width() - 4 * GRID)
        self._most_height = min(52 * GRID, window.height() - 16 * GRID)
        self.setGeometry((window.width() - width) // 2, 8 * GRID, width, self._most_height)
        self._field.clear()
        self._refill()
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _refill(self) -> None:
        self._list.clear()
        for command in sorted(self._actions.commands(), key=_rank):
            action = command.action
            if command.is_listed and action.isEnabled() and matches(command, self._field.text()):
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                name = action.text().replace("&", "")
                item = QListWidgetItem(action.icon(), f"{name}    {keys}" if keys else name)
                item.setData(Qt.ItemDataRole.UserRole, command.name)
                self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._fit()

    def _fit(self) -> None:
        """Be as high as whole rows are: half a row looks like a mistake."""
        around = 3 * GRID + self._field.sizeHint().height() + _LIST_PADDING
        row = max(self._list.sizeHintForRow(0), 1)
        rows = min((self._most_height - around) // row, max(self._list.count(), 1))
        self._list.setFixedHeight(rows * row + _LIST_PADDING)
        self.resize(self.width(), around + rows * row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self.hide()
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _MOST_ROWS,
                    Qt.Key.Key_PageUp: -_MOST_ROWS}.get(Qt.Key(event.key()), 0)  # fmt: skip
            if step and self._list.count():
                row = min(max(self._list.currentRow() + step, 0), self._list.count() - 1)
                self._list.setCurrentRow(row)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.dismiss()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _run_current(self) -> None:
        self._run_item(self._list.currentItem())

    @Slot(QListWidgetItem)
    def _run_item(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        action = self._actions.action(item.data(Qt.ItemDataRole.UserRole))
        self.dismiss()
        action.trigger()

    def dismiss(self) -> None:
        """Hide it and give the focus back."""
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
            self._before = None
