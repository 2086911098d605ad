# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sidebar: saved searches with what each finds now; the user's own can be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLineEdit,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from holdback.errors import Message
from holdback.gui import icons, text
from holdback.gui.catalogue_page import work
from holdback.gui.i18n import format_count
from holdback.gui.jobs import Work
from holdback.gui.page import Shell
from holdback.gui.theme import GRID, label

if TYPE_CHECKING:
    from holdback.catalogue import SavedSearch

_QUERY = int(Qt.ItemDataRole.UserRole)
_OWN_NAME = _QUERY + 1
_PLACE = _QUERY + 2
_REFRESH_MS = 400


class SearchSidebar(QWidget):
    """Lists all tracks and the saved searches; one press shows what a search finds."""

    chosen = Signal(str)  # the query; empty for all tracks
    place_chosen = Signal(str)  # the key of a view that is no search
    failed = Signal(object)  # BaseException

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._query = ""
        self._searches: tuple[SavedSearch, ...] = ()
        self._places: dict[str, QTreeWidgetItem] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, GRID, 0)
        column.setSpacing(GRID)
        column.addWidget(label(self.tr("Searches"), "caption", self))
        self.list = self._build_list()
        column.addWidget(self.list, 1)
        self._name = QLineEdit(self)
        self._name.setPlaceholderText(self.tr("Name this search"))
        self._name.setAccessibleName(self.tr("Name for the search"))
        self._name.setToolTip(self.tr("Press Enter to keep what is searched for now."))
        self._name.returnPressed.connect(self._save)
        self._name.hide()
        column.addWidget(self._name)
        self._refresher = QTimer(self)
        self._refresher.setSingleShot(True)
        self._refresher.setInterval(_REFRESH_MS)
        self._refresher.timeout.connect(self.refresh)
        self.setMinimumWidth(16 * GRID)

    def _build_list(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setAccessibleName(self.tr("Saved searches"))
        tree.setColumnCount(2)
        tree.setHeaderHidden(True)
        tree.setRootIsDecorated(False)
        tree.setIndentation(0)
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.viewport().setAutoFillBackground(False)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._open_menu)
        tree.itemClicked.connect(self._choose)
        tree.itemActivated.connect(self._choose)
        tree.itemChanged.connect(self._on_renamed)
        return tree

    # --- what the page does ---------------------------------------------------------------

    def add_place(self, key: str, name: str, explained: str) -> None:
        """List a view that is no search, below them all."""
        item = QTreeWidgetItem([name, ""])
        item.setData(0, _PLACE, key)
        item.setToolTip(0, explained)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._places[key] = item
        self.list.addTopLevelItem(item)

    def set_count(self, key: str, count: int) -> None:
        """Say how much waits in such a view."""
        item = self._places[key]
        with QSignalBlocker(self.list):
            number = format_count(count)
            item.setText(1, number)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{item.text(0)}: {number}")

    def set_query(self, query: str) -> None:
        """Say what is searched now: that is what can be kept, and what is marked."""
        self._query = query
        known = {search.query for search in self._searches}
        self._name.setVisible(bool(query) and query not in known)
        self._mark()

    @property
    def searches(self) -> tuple[SavedSearch, ...]:
        """The saved searches with what they found last."""
        return self._searches

    def refresh_soon(self) -> None:
        """Count again when things have come to rest."""
        self._refresher.start()

    @Slot()
    def refresh(self) -> None:
        """Ask what each search finds now."""
        self._shell.jobs.run(
            work.searches(self._shell.services), done=self.take, failed=self.failed.emit
        )

    @Slot(object)
    def take(self, searches: tuple[SavedSearch, ...]) -> None:
        """Show these searches."""
        if self.list.state() is QAbstractItemView.State.EditingState:
            return  # a name is being typed
        self._searches = searches
        with QSignalBlocker(self.list):
            for item in self._places.values():  # these stay: clear() would delete them
                self.list.takeTopLevelItem(self.list.indexOfTopLevelItem(item))
            self.list.clear()
            self._add(self.tr("All tracks"), "", None)
            for search in searches:
                is_own = search.is_own
                name = search.name
                shown = text.sentence(name) if isinstance(name, Message) else name
                self._add(shown, search.query, search.count, shown if is_own else "")
            self.list.addTopLevelItems(list(self._places.values()))
        self.set_query(self._query)

    def _add(self, name: str, query: str, count: int | None, own_name: str = "") -> None:
        number = "" if count is None else format_count(count)
        item = QTreeWidgetItem([name, number])
        item.setData(0, _QUERY, query)
        item.setData(0, _OWN_NAME, own_name)
        item.setToolTip(0, f"{name}\n{query}".strip())
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        words = f"{name}: {number}" if number else name
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, words)
        if own_name:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        self.list.addTopLevelItem(item)

    def _mark(self) -> None:
        with QSignalBlocker(self.list):
            self.list.clearSelection()
            for place in range(self.list.topLevelItemCount()):
                item = self.list.topLevelItem(place)
                if item is not None and item.data(0, _QUERY) == self._query:
                    item.setSelected(True)
                    self.list.setCurrentItem(item)
                    return

    # --- choosing, keeping, changing ------------------------------------------------------

    @Slot(QTreeWidgetItem, int)
    def _choose(self, item: QTreeWidgetItem, _column: int) -> None:
        place = item.data(0, _PLACE)
        if place:
            self._mark()  # what is searched for stays marked
            self.place_chosen.emit(str(place))
        else:
            self.chosen.emit(str(item.data(0, _QUERY)))

    @Slot()
    def _save(self) -> None:
        name = self._name.text().strip()
        if not name or not self._query:
            return
        with QSignalBlocker(self._name):
            self._name.clear()
        self._keep(name)

    def _keep(self, name: str) -> None:
        self._run(work.save_search(self._shell.services, name, self._query))

    @Slot(QPoint)
    def _open_menu(self, point: QPoint) -> None:
        item = self.list.itemAt(point)
        if item is not None and item.data(0, _OWN_NAME):
            menu = self.menu_of(item)
            menu.exec(self.list.viewport().mapToGlobal(point))
            menu.deleteLater()

    def menu_of(self, item: QTreeWidgetItem) -> QMenu:
        """Return the menu of one of the user's own searches."""
        menu = QMenu(self)
        rename = menu.addAction(icons.icon("write"), self.tr("Rename"))
        rename.setData("rename")
        change = menu.addAction(icons.icon("refresh"), self.tr("Set to what is searched for now"))
        change.setData("change")
        change.setEnabled(bool(self._query))
        remove = menu.addAction(icons.icon("trash"), self.tr("Remove"))
        remove.setData("remove")
        self.list.setCurrentItem(item)
        menu.triggered.connect(self._do)
        return menu

    @Slot(QAction)
    def _do(self, action: QAction) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        name = str(item.data(0, _OWN_NAME))
        if action.data() == "rename":
            self.list.editItem(item, 0)
        elif action.data() == "change":
            self._keep(name)
        else:
            self._run(work.remove_search(self._shell.services, name))

    @Slot(QTreeWidgetItem, int)
    def _on_renamed(self, item: QTreeWidgetItem, _column: int) -> None:
        old, new = str(item.data(0, _OWN_NAME)), item.text(0).strip()
        if old and new and new != old:
            self._run(work.rename_search(self._shell.services, old, new))

    def _run(self, asked: Work) -> None:
        self._shell.jobs.run(asked, done=self.take, failed=self.failed.emit)
