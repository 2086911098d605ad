# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The row above the matrix that says which services are shown."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from holdback.gui import i18n, icons, text
from holdback.gui.platforms_page.selection import Evidence, Filter
from holdback.gui.platforms_page.terms_work import Overview
from holdback.gui.theme import GRID, label
from holdback.platforms import Group, Stance, group_name


class FilterBar(QWidget):
    """A search field and a box for each thing to filter by.

    Signals:
        changed: something else is wanted now.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find a service"))
        self.search.setAccessibleName(self.tr("Find a service"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMinimumWidth(16 * GRID)
        self.search.textChanged.connect(self.changed)
        row.addWidget(self.search, 1)
        self.among = self._combo(self.tr("Which services"), self.tr("All services"))
        self.among.addItem(icons.icon("star"), self.tr("My platforms"), "mine")
        self.among.addItem(icons.icon("compare"), self.tr("Changed"), "changed")
        self.groups = self._combo(self.tr("Kind of service"), self.tr("All kinds"))
        for group in Group:
            self.groups.addItem(text.sentence(group_name(group)), group)
        self.stances = self._combo(self.tr("Stance on any use"), self.tr("Any stance"))
        for stance in Stance:
            status = text.stance(stance)
            self.stances.addItem(icons.icon(status.icon, status.tone), status.word, stance)
        self.evidence = self._combo(self.tr("Age of the evidence"), self.tr("Any evidence"))
        self.evidence.addItem(self.tr("Seen within 90 days"), Evidence.FRESH)
        self.evidence.addItem(self.tr("Seen more than 90 days ago"), Evidence.STALE)
        self.evidence.addItem(self.tr("Not verified"), Evidence.NOT_VERIFIED)
        for combo in self._combos():
            combo.currentIndexChanged.connect(self.changed)
            row.addWidget(combo)
        self.count = label("", "muted", self)
        self.count.setWordWrap(False)
        row.addWidget(self.count)

    def _combos(self) -> tuple[QComboBox, ...]:
        return self.among, self.groups, self.stances, self.evidence

    def _combo(self, name: str, everything: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(11)
        combo.addItem(everything, None)
        return combo

    def wanted(self, overview: Overview) -> Filter:
        """Return what the user looks for; ``overview`` knows which are theirs, which changed."""
        among = {"mine": overview.mine, "changed": overview.changed}
        return Filter(
            words=self.search.text(),
            group=self.groups.currentData(),
            stance=self.stances.currentData(),
            evidence=self.evidence.currentData() or Evidence.ANY,
            among=among.get(self.among.currentData()),
        )

    @Slot()
    def clear(self) -> None:
        """Let everything through again."""
        self.search.clear()
        for combo in self._combos():
            combo.setCurrentIndex(0)

    def show_count(self, shown: int, total: int) -> None:
        """Say how many services of how many are shown."""
        self.count.setText(
            self.tr("{shown} of {total}")
            .replace("{shown}", i18n.format_count(shown))
            .replace("{total}", i18n.format_count(total))
        )
