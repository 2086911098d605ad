# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu bar, made from the registry of actions and kept in step with it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QMainWindow, QMenu

from holdback.gui.actions import Actions, Menu


class Menus(QObject):
    """Fills the menus; pages that are built later bring further actions."""

    def __init__(self, actions: Actions, window: QMainWindow) -> None:
        super().__init__(window)
        self._actions = actions
        self._window = window
        names = {
            Menu.FILE: self.tr("&File"),
            Menu.EDIT: self.tr("&Edit"),
            Menu.CATALOGUE: self.tr("&Catalogue"),
            Menu.VIEW: self.tr("&View"),
            Menu.HELP: self.tr("&Help"),
        }
        self._menus: dict[Menu, QMenu] = {
            which: window.menuBar().addMenu(name) for which, name in names.items()
        }
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.fill)
        actions.added.connect(self._later.start)
        self.fill()

    @Slot()
    def fill(self) -> None:
        """Put every action where it belongs, groups divided by lines."""
        for which, menu in self._menus.items():
            menu.clear()
            commands = self._actions.of_menu(which)
            group = commands[0].group if commands else 0
            for command in commands:
                if command.group != group:
                    menu.addSeparator()
                    group = command.group
                menu.addAction(command.action)
        for command in self._actions.commands():
            if command.menu is None and command.action not in self._window.actions():
                self._window.addAction(command.action)
