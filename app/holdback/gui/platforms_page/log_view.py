# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The log of checks: when which document was looked at, where, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedWidget, QTreeView, QWidget

from holdback.gui import text
from holdback.gui.empty_state import EmptyState
from holdback.gui.full_page import FullPage
from holdback.gui.i18n import format_moment
from holdback.gui.platforms_page.outcomes import outcome_status
from holdback.gui.status import STATUS_ROLE, StatusDelegate

if TYPE_CHECKING:
    from holdback.terms import Check

_OUTCOME = 3


class LogView(FullPage):
    """A row for each check, the newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("All services"), self.tr("Checks that were made"), parent)
        self._model = QStandardItemModel(0, 5, self)
        self._model.setHorizontalHeaderLabels(
            [
                self.tr("When"),
                self.tr("Service"),
                self.tr("Source"),
                self.tr("Outcome"),
                self.tr("What was told"),
            ]
        )
        self.rows = QTreeView(self)
        self.rows.setModel(self._model)
        self.rows.setItemDelegateForColumn(_OUTCOME, StatusDelegate(self.rows))
        self.rows.setAccessibleName(self.tr("Checks, the newest first"))
        self.rows.setRootIsDecorated(False)
        self.rows.setUniformRowHeights(True)
        self.rows.setAllColumnsShowFocus(True)
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.rows.header().setStretchLastSection(True)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.rows)
        self.stack.addWidget(
            EmptyState(
                "history",
                self.tr("Nothing was checked yet"),
                self.tr(
                    "Each check of a service's terms is noted here, with its outcome: those that "
                    "you ask for, and those of the schedule."
                ),
                parent=self,
            )
        )
        self.column.addWidget(self.stack, 1)

    def show_checks(self, checks: Sequence[Check], name_of: Callable[[str], str]) -> None:
        """List checks; ``name_of`` gives a service's name by its id."""
        from holdback.terms import source_name

        self._model.removeRows(0, self._model.rowCount())
        for check in checks:
            status = outcome_status(check.outcome.value)
            told = text.sentence(check.message) if check.message else ""
            cells = [
                QStandardItem(format_moment(check.at)),
                QStandardItem(name_of(check.platform)),
                QStandardItem(text.sentence(source_name(check.source))),
                QStandardItem(status.word),
                QStandardItem(told),
            ]
            cells[_OUTCOME].setData(status, STATUS_ROLE)
            cells[1].setToolTip(check.place)
            cells[4].setToolTip(told)
            cells[4].setData(told, Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(cells)
        self.stack.setCurrentIndex(0 if checks else 1)
