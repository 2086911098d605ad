# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The card of trusted certificates: whose seals count as trusted in this catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons
from holdback.gui.i18n import format_date
from holdback.gui.theme import GRID, label, set_role

if TYPE_CHECKING:
    from holdback.seal.identity_store import TrustEntry

_ROWS_HEIGHT = 16 * GRID


class TrustCard(QFrame):
    """Lists them; the artist's own stay, others come and go."""

    add_wanted = Signal()
    remove_wanted = Signal(str)  # fingerprint

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(label(self.tr("Whose seals are trusted here"), "heading", self))
        column.addWidget(
            label(
                self.tr(
                    "Your own, always. Add the root certificate of a label or a colleague, and the "
                    "catalogue shows their seals as trusted too. No public list is built in, and "
                    "seals are checked without the network."
                ),
                "",
                self,
            )
        )
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Trusted certificates"))
        self.list.setFixedHeight(_ROWS_HEIGHT)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.currentItemChanged.connect(self._on_chosen)
        column.addWidget(self.list)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        self.add = QPushButton(self.tr("Add a certificate…"), self)
        self.add.setIcon(icons.icon("plus"))
        self.add.clicked.connect(self.add_wanted)
        self.remove = QPushButton(self.tr("Trust it no longer"), self)
        self.remove.setIcon(icons.icon("minus"))
        self.remove.setEnabled(False)
        self.remove.clicked.connect(self._on_remove)
        row.addWidget(self.add)
        row.addWidget(self.remove)
        row.addStretch(1)
        column.addLayout(row)

    def show_entries(self, entries: tuple[TrustEntry, ...]) -> None:
        """Show the list as it is now."""
        self.list.clear()
        for entry in entries:
            self.list.addItem(self._item(entry))
        if not entries:
            nobody = QListWidgetItem(self.tr("Nobody yet."))
            nobody.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(nobody)
        self._on_chosen()

    def _item(self, entry: TrustEntry) -> QListWidgetItem:
        day = format_date(entry.expires.date())
        words = (
            self.tr("{name} (yours), until {day}")
            if entry.is_own
            else self.tr("{name}, until {day}")
        )
        item = QListWidgetItem(
            icons.icon("user" if entry.is_own else "seal-trusted"),
            words.replace("{name}", entry.name).replace("{day}", day),
        )
        item.setToolTip(entry.fingerprint)
        item.setData(Qt.ItemDataRole.UserRole, "" if entry.is_own else entry.fingerprint)
        return item

    @Slot()
    def _on_chosen(self) -> None:
        item = self.list.currentItem()
        can_go = item is not None and bool(item.data(Qt.ItemDataRole.UserRole))
        self.remove.setEnabled(can_go)

    @Slot()
    def _on_remove(self) -> None:
        self.remove_wanted.emit(self.list.currentItem().data(Qt.ItemDataRole.UserRole))
