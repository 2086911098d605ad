# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One registry of everything a user can do: it feeds menus, shortcuts and the command palette."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence

Shortcut = str | QKeySequence | QKeySequence.StandardKey


class Menu(StrEnum):
    """The menus, in the order of the menu bar."""

    FILE = "file"
    EDIT = "edit"
    CATALOGUE = "catalogue"
    VIEW = "view"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a user can do.

    Attributes:
        name: stable, dotted: ``catalogue.protect``.
        action: the QAction that menus and buttons share.
        menu: where it stands, or None for the palette only.
        group: actions of one group stand together, groups are divided by a line.
        keywords: other words people may look for in the palette.
        is_listed: whether the palette offers it.
    """

    name: str
    action: QAction
    menu: Menu | None
    group: int
    keywords: str
    is_listed: bool


class Actions(QObject):
    """The registry. It owns the actions."""

    added = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands: dict[str, Command] = {}

    def add(
        self,
        name: str,
        text: str,
        slot: Callable[..., object],
        *,
        menu: Menu | None = None,
        group: int = 0,
        shortcut: Shortcut | Iterable[Shortcut] | None = None,
        icon: QIcon | None = None,
        hint: str = "",
        keywords: str = "",
        role: QAction.MenuRole = QAction.MenuRole.NoRole,
        is_listed: bool = True,
    ) -> QAction:
        """Register a command. ``text`` may hold a mnemonic (``&``); ``slot`` takes no argument."""
        action = QAction(text, self)
        # A tool button would drop the ellipsis that says "this asks before it acts".
        action.setIconText(text.replace("&", ""))
        if icon is not None:
            action.setIcon(icon)
        if shortcut is not None:
            wanted = [shortcut] if isinstance(shortcut, Shortcut) else list(shortcut)
            action.setShortcuts([QKeySequence(one) for one in wanted])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if hint:
            action.setToolTip(hint)
            action.setStatusTip(hint)
        action.setMenuRole(role)
        action.triggered.connect(slot)
        self._commands[name] = Command(name, action, menu, group, keywords, is_listed)
        self.added.emit(name)
        return action

    def action(self, name: str) -> QAction:
        """Return the action of a registered command."""
        return self._commands[name].action

    def commands(self) -> tuple[Command, ...]:
        """Return all commands in the order they were registered."""
        return tuple(self._commands.values())

    def of_menu(self, menu: Menu) -> tuple[Command, ...]:
        """Return the commands of one menu, by group and then by order of registration."""
        return tuple(
            sorted((c for c in self._commands.values() if c.menu is menu), key=lambda c: c.group)
        )
