# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asking the live site: on demand, what is there, what is missing, what says something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons, text
from holdback.gui.colours import Tone
from holdback.gui.status import STATUS_ROLE, StatusDelegate
from holdback.gui.text import Status
from holdback.gui.theme import GRID, label, set_role

if TYPE_CHECKING:
    from holdback.website import CheckedPart

translate = QCoreApplication.translate


def finding_status(finding: str) -> Status:
    """Return how a finding is shown."""
    return {
        "there": Status(
            translate("CheckView", "There"),
            "success",
            Tone.GOOD,
            translate("CheckView", "Your site answers as the kit says."),
        ),
        "missing": Status(
            translate("CheckView", "Missing"),
            "minus",
            Tone.CAUTION,
            translate("CheckView", "Your site has nothing of this yet."),
        ),
        "different": Status(
            translate("CheckView", "Different"),
            "conflicting",
            Tone.CAUTION,
            translate("CheckView", "Something is there, but it does not say what you chose."),
        ),
        "unreadable": Status(
            translate("CheckView", "Not read"),
            "unclear",
            Tone.QUIET,
            translate("CheckView", "The site gave no usable answer; that says nothing about it."),
        ),
    }[finding]


class CheckView(QWidget):
    """A button and the list of what was found."""

    check_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * GRID, 0, 0)
        column.setSpacing(2 * GRID)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        self.words = label("", "", self)
        row.addWidget(self.words, 1)
        self.check = QPushButton(self.tr("Check my site now"), self)
        set_role(self.check, "primary")
        self.check.setIcon(icons.icon_on_accent("refresh"))
        self.check.clicked.connect(self.check_asked)
        row.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("What your site says"))
        self.tree.setHeaderLabels(
            [self.tr("Part"), self.tr("State"), self.tr("What was found"), self.tr("Address")]
        )
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setItemDelegateForColumn(1, StatusDelegate(self.tree))
        for number, width in enumerate((18, 16, 50)):
            self.tree.setColumnWidth(number, width * GRID)
        column.addWidget(self.tree, 1)

    def show_site(self, origin: str) -> None:
        """Say which site would be asked; an earlier result goes."""
        self.tree.clear()
        words = self.tr(
            "Goes online when you press the button, and only to {site}: it asks for robots.txt, "
            "tdmrep.json, license.xml, ai.txt, the TDM policy and the headers of the first page."
        )
        self.words.setText(words.replace("{site}", origin))

    def set_busy(self, *, is_busy: bool) -> None:
        """Show that the site is being asked."""
        self.check.setEnabled(not is_busy)

    @Slot(object)
    def show_parts(self, parts: tuple[CheckedPart, ...]) -> None:
        """Show what was found."""
        self.tree.clear()
        missing = 0
        for part in parts:
            status = finding_status(part.finding.value)
            missing += part.finding.value != "there"
            item = QTreeWidgetItem(
                [part.name, status.word, text.sentence(part.detail), part.address]
            )
            item.setData(1, STATUS_ROLE, status)
            for column in (2, 3):
                item.setToolTip(column, item.text(column))
            self.tree.addTopLevelItem(item)
        if missing:
            self.words.setText(
                self.tr("%n part(s) of the kit are not there as chosen.", "", missing)
            )
        else:
            self.words.setText(self.tr("Everything is there and says what you chose."))
