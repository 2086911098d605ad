# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether this installation is whole: what ``holdback doctor`` says, and the reports kept here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons, text
from holdback.gui.colours import Tone
from holdback.gui.jobs import Lane, Reporter, Work
from holdback.gui.message_bar import MessageBar
from holdback.gui.page import Shell
from holdback.gui.services import Services
from holdback.gui.theme import GRID, label
from holdback.support.checkup import Check, look_over, places
from holdback.support.progress import CancelToken


def look_over_all(services: Services) -> Work:
    """Check everything that ``holdback doctor`` checks."""

    def work(progress: Reporter, cancel: CancelToken) -> tuple[Check, ...]:
        return look_over(
            places(
                lambda: services.data_folder.root,
                lambda: services.records.path,
                lambda: services.index.path,
                lambda: len(services.dossier),
            )
        )

    return work


class CheckTab(QWidget):
    """A table of what was looked at; it is looked at when the tab is first opened."""

    def __init__(self, shell: Shell, messages: MessageBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._messages = messages
        self._is_looked_over = False
        self._rows: list[list[str]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * GRID, 0, 0)
        column.setSpacing(2 * GRID)
        self.outcome = label(self.tr("Not looked over yet."), "heading", self)
        column.addWidget(self.outcome)
        self.table = QTreeWidget(self)
        self.table.setAccessibleName(self.tr("What was checked"))
        self.table.setHeaderLabels([self.tr("What"), self.tr("State"), self.tr("Details")])
        self.table.setRootIsDecorated(False)
        self.table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        column.addWidget(self.table, 1)
        column.addLayout(self._build_buttons())

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        self.again = QPushButton(icons.icon("refresh"), self.tr("Check again"), self)
        self.again.clicked.connect(self.look)
        copy = QPushButton(icons.icon("copy"), self.tr("Copy the result"), self)
        copy.clicked.connect(self._copy)
        self.crash = QPushButton(icons.icon("document"), self.tr("Show the newest report"), self)
        self.crash.setToolTip(
            self.tr("What was kept when Holdback itself made a mistake. It is sent to nobody.")
        )
        self.crash.clicked.connect(self._open_crash)
        for button in (self.again, copy, self.crash):
            row.addWidget(button)
        row.addStretch(1)
        return row

    @property
    def _newest_crash(self) -> Path | None:
        return max(self._shell.services.data_folder.logs.glob("crash-*.txt"), default=None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.crash.setVisible(self._newest_crash is not None)
        if not self._is_looked_over:
            self.look()

    @Slot()
    def look(self) -> None:
        """Look everything over, beside the window."""
        self._is_looked_over = True
        self.again.setEnabled(False)
        self.outcome.setText(self.tr("Looking everything over…"))
        self._shell.jobs.run(
            look_over_all(self._shell.services),
            lane=Lane.LOOK,
            title=self.tr("Checking this installation"),
            done=self._show,
            failed=self._on_failed,
        )

    @Slot(object)
    def _show(self, checks: tuple[Check, ...]) -> None:
        self.again.setEnabled(True)
        broken = sum(check.is_sound is False for check in checks)
        self.outcome.setText(
            self.tr("%n thing(s) are not as they should be.", "", broken)
            if broken
            else self.tr("Everything is as it should be.")
        )
        looks = {
            True: (self.tr("sound"), "success", Tone.GOOD),
            False: (self.tr("problem"), "error", Tone.BAD),
            None: (self.tr("for information"), "info", Tone.QUIET),
        }
        self.table.clear()
        self._rows = []
        for check in checks:
            word, icon, tone = looks[check.is_sound]
            self._rows.append([text.sentence(check.name), word, text.sentence(check.detail)])
            item = QTreeWidgetItem(self._rows[-1])
            item.setIcon(1, icons.icon(icon, tone))
            item.setToolTip(2, item.text(2))
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{item.text(0)}: {word}")
            self.table.addTopLevelItem(item)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self.again.setEnabled(True)
        self.outcome.setText(self.tr("Not looked over yet."))
        self._messages.show_error(error)

    @Slot()
    def _copy(self) -> None:
        words = ("\t".join(row) for row in self._rows)
        QGuiApplication.clipboard().setText("\n".join(words))

    @Slot()
    def _open_crash(self) -> None:
        newest = self._newest_crash
        if newest is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(newest)))
