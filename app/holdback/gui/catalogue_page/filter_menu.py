# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The filter menu: each choice writes its condition into the search field, where it can be read.

So the menu teaches the language of the search field, and whatever it builds can be saved.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from holdback.gui import icons, text
from holdback.gui.catalogue_page.query_terms import toggled, values_of
from holdback.gui.theme import set_role
from holdback.rights import Seal, Verdict

if TYPE_CHECKING:
    from holdback.catalogue import Counts


class FilterMenu(QPushButton):
    """A button whose menu builds a query."""

    changed = Signal(str)  # the whole query as it is now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._query = ""
        self._formats: tuple[str, ...] = ()
        self.setIcon(icons.icon("filter"))
        self.setText(self.tr("Filter"))
        self.setToolTip(self.tr("Choose conditions; they are written into the search field."))
        set_role(self, "flat")
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self._fill()

    def set_query(self, query: str) -> None:
        """Say what is searched now: what it asks is ticked in the menu."""
        self._query = query

    def set_counts(self, counts: Counts) -> None:
        """Offer the formats that there are."""
        self._formats = tuple(sorted(counts.formats))

    def entries(self) -> tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...]:
        """Return the choices: heading, name in a query, and values with their words."""
        missing = tuple(
            (name, self.tr("No {field}").replace("{field}", words))
            for name, words in (
                ("isrc", "ISRC"),
                ("title", self.tr("title")),
                ("artist", self.tr("artist")),
                ("label", self.tr("label")),
                ("notice", self.tr("copyright notice")),
            )
        )
        verdicts = tuple((v.value, text.verdict(v).word) for v in Verdict)
        return (
            (self.tr("Reservation"), "verdict", verdicts),
            (self.tr("Seal"), "seal", tuple((s.value, text.seal(s).word) for s in Seal)),
            (self.tr("Format"), "format", tuple((name, name.upper()) for name in self._formats)),
            (self.tr("Missing"), "", missing),
            (
                self.tr("Changed"),
                "changed",
                (
                    ("today", self.tr("Today")),
                    ("<7d", self.tr("In the last 7 days")),
                    ("<30d", self.tr("In the last 30 days")),
                    ("elsewhere", self.tr("By another program since it was protected")),
                ),
            ),
            (
                self.tr("Copyright notice"),
                "notice",
                (("differs", self.tr("Differs between places in the file")),),
            ),
        )

    @Slot()
    def _fill(self) -> None:
        self._menu.clear()
        for heading, name, values in self.entries():
            if not values:
                continue
            part = self._menu.addMenu(heading)
            for value, words in values:
                term = (name, value) if name else (value, "missing")
                action = part.addAction(words)
                action.setCheckable(True)
                action.setChecked(term[1] in values_of(self._query, term[0]))
                action.setData(term)
                action.triggered.connect(self._toggle)
        self._menu.addSeparator()
        clear = self._menu.addAction(icons.icon("close"), self.tr("Clear the search"))
        clear.setEnabled(bool(self._query))
        clear.triggered.connect(self._clear)

    @Slot()
    def _toggle(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            name, value = action.data()
            self.changed.emit(toggled(self._query, name, value))

    @Slot()
    def _clear(self) -> None:
        self.changed.emit("")


class GroupMenu(QPushButton):
    """A button whose menu says what the table is grouped by."""

    chosen = Signal(str)  # "album", "folder" or empty

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grouping = ""
        self.setIcon(icons.icon("list"))
        self.setText(self.tr("Group"))
        set_role(self, "flat")
        menu = QMenu(self)
        self._actions: dict[str, QAction] = {}
        for grouping, words in (
            ("", self.tr("No groups")),
            ("album", self.tr("By album")),
            ("folder", self.tr("By folder")),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setData(grouping)
            action.triggered.connect(self._choose)
            self._actions[grouping] = action
        self.setMenu(menu)
        self.set_grouping("")

    def set_grouping(self, grouping: str) -> None:
        """Tick another grouping, without a signal."""
        self.grouping = grouping if grouping in self._actions else ""
        for name, action in self._actions.items():
            action.setChecked(name == self.grouping)

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.set_grouping(str(action.data()))
            self.chosen.emit(self.grouping)
