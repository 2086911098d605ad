# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Undo in the Edit menu, in words: it belongs to the ledger, so it works after a restart too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence

from holdback.gui import icons
from holdback.gui.actions import Menu
from holdback.gui.catalogue_page import work
from holdback.gui.jobs import Changes, Lane
from holdback.gui.page import Shell

if TYPE_CHECKING:
    from holdback.protect import BatchSummary, UndoReport


class Undo(QObject):
    """Keeps the Undo action in step with the newest batch that can be undone."""

    finished = Signal(object)  # UndoReport
    failed = Signal(object)  # BaseException

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._batch: BatchSummary | None = None
        self._is_running = False
        self.action = shell.actions.add(
            "edit.undo",
            self.tr("&Undo"),
            self.undo_newest,
            menu=Menu.EDIT,
            shortcut=QKeySequence.StandardKey.Undo,
            icon=icons.icon("undo"),
            keywords=self.tr("put back restore"),
        )
        self.action.setEnabled(False)

    @Slot()
    def refresh(self) -> None:
        """Ask the ledger again what can be undone."""
        self._shell.jobs.run(work.newest_batch(self._shell.services), done=self._take)

    @Slot(object)
    def _take(self, batch: BatchSummary | None) -> None:
        self._batch = batch
        self.action.setEnabled(batch is not None and not self._is_running)
        if batch is None:
            self.action.setText(self.tr("&Undo"))
            return
        left = batch.written - batch.undone
        self.action.setText(
            self.tr("&Undo: edit %n track(s)", "", left)
            if batch.is_edit
            else self.tr("&Undo: protect %n track(s)", "", left)
        )

    @Slot()
    def undo_newest(self) -> None:
        """Put back what the newest batch wrote."""
        if self._batch is not None:
            self.undo(self._batch.number)

    def undo(self, batch: int) -> None:
        """Put back what this batch wrote."""
        if self._is_running:
            return
        self._is_running = True
        self.action.setEnabled(False)
        self._shell.jobs.run(
            work.undo(self._shell.services, batch),
            lane=Lane.FILES,
            title=self.tr("Putting files back"),
            done=self._done,
            failed=self._failed,
            changes=Changes(tracks=True, statements=True, history=True),
        )

    @Slot(object)
    def _done(self, report: UndoReport) -> None:
        self._is_running = False
        self.finished.emit(report)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._is_running = False
        self.refresh()
        self.failed.emit(error)
