# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Saved searches: a button beside the filters whose menu tells what each would find."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QWidget, QWidgetAction

from holdback.errors import Message
from holdback.gui import icons, text
from holdback.gui.catalogue_page import work
from holdback.gui.i18n import format_count
from holdback.gui.page import Shell
from holdback.gui.theme import set_role

if TYPE_CHECKING:
    from holdback.catalogue import SavedSearch


class SearchMenu(QPushButton):
    """Offers the saved searches; the counts are asked for when the menu opens."""

    chosen = Signal(str)  # the query
    failed = Signal(object)  # BaseException

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._query = ""
        self._searches: tuple[SavedSearch, ...] = ()
        self.setText(self.tr("Searches"))
        self.setAccessibleName(self.tr("Saved searches"))
        self.setIcon(icons.icon("filter"))
        set_role(self, "flat")
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self.refresh)
        self.setMenu(self._menu)
        self._name = QLineEdit(self._menu)
        self._name.setPlaceholderText(self.tr("Name this search and press Enter"))
        self._name.setAccessibleName(self.tr("Name for the search"))
        self._name.returnPressed.connect(self._save)
        self._name_action = QWidgetAction(self._menu)
        self._name_action.setDefaultWidget(self._name)
        self._fill()

    def set_query(self, query: str) -> None:
        """Say what is searched now: that is what can be saved."""
        self._query = query

    @property
    def searches(self) -> tuple[SavedSearch, ...]:
        """The saved searches with what they found when the menu was opened last."""
        return self._searches

    @Slot()
    def refresh(self) -> None:
        """Ask what each search finds now."""
        self._fill()
        self._shell.jobs.run(
            work.searches(self._shell.services), done=self.take, failed=self.failed.emit
        )

    @Slot(object)
    def take(self, searches: tuple[SavedSearch, ...]) -> None:
        """Show these searches."""
        self._searches = searches
        self._fill()

    def _fill(self) -> None:
        self._menu.removeAction(self._name_action)
        self._menu.clear()
        for search in self._searches:
            name = text.sentence(search.name) if isinstance(search.name, Message) else search.name
            action = QAction(f"{name}  ({format_count(search.count)})", self._menu)
            action.setData(search.query)
            action.setToolTip(search.query)
            action.triggered.connect(self._choose)
            self._menu.addAction(action)
        own = [str(s.name) for s in self._searches if s.is_own]
        if own:
            remove = self._menu.addMenu(icons.icon("trash"), self.tr("Remove a search"))
            for name in own:
                action = remove.addAction(name)
                action.setData(name)
                action.triggered.connect(self._remove)
        self._menu.addSeparator()
        if self._query:
            self._menu.addAction(self._name_action)
        else:
            hint = self._menu.addAction(self.tr("Search for something, then save it here"))
            hint.setEnabled(False)

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.chosen.emit(str(action.data()))

    @Slot()
    def _save(self) -> None:
        name = self._name.text().strip()
        if not name or not self._query:
            return
        with QSignalBlocker(self._name):
            self._name.clear()
        self._menu.close()
        self._shell.jobs.run(
            work.save_search(self._shell.services, name, self._query),
            done=self.take,
            failed=self.failed.emit,
        )

    @Slot()
    def _remove(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._shell.jobs.run(
                work.remove_search(self._shell.services, str(action.data())),
                done=self.take,
                failed=self.failed.emit,
            )
