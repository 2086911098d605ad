# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A table before it is taken: every line with its track, then every value, then the safe write."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons
from holdback.gui.catalogue_page.editor.preview import EditPreview
from holdback.gui.catalogue_page.importing import work as import_work
from holdback.gui.catalogue_page.importing.model import LINE, SAID, STATE, TRACK, ImportModel
from holdback.gui.full_page import FullPage
from holdback.gui.jobs import Lane, Task
from holdback.gui.page import Shell
from holdback.gui.status import StatusDelegate
from holdback.gui.theme import GRID, label, set_role

if TYPE_CHECKING:
    from holdback.gui.catalogue_page.importing.work import Proposal


class ImportView(FullPage):
    """Shows which line of a table belongs to which track.

    Signals:
        finished: what became of a write (BatchResult), and the words to say.
        failed: BaseException.
    """

    finished = Signal(object, str)
    failed = Signal(object)

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.back.setText(self.tr("Back to the catalogue"))
        self._shell = shell
        self._reading: Task | None = None
        self._proposal: Proposal | None = None
        self._stack = QStackedWidget(self)
        self._matching = self._build_matching()
        self.preview = EditPreview(shell, self)
        self._stack.addWidget(self._matching)
        self._stack.addWidget(self.preview)
        self.column.addWidget(self._stack, 1)
        self.preview.left.connect(self._show_matching)
        self.preview.finished.connect(self.finished)
        self.preview.failed.connect(self.failed)

    def _build_matching(self) -> QWidget:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        self._notes = label("", "muted", side)
        column.addWidget(self._notes)
        self.model = ImportModel(self)
        self.lines = QTableView(side)
        self.lines.setModel(self.model)
        self.lines.setItemDelegate(StatusDelegate(self.lines))
        self.lines.setAccessibleName(self.tr("Lines of the table and their tracks"))
        self.lines.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.lines.setShowGrid(False)
        self.lines.setTabKeyNavigation(False)
        self.lines.setWordWrap(False)
        self.lines.verticalHeader().hide()
        self.lines.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.lines.verticalHeader().setDefaultSectionSize(4 * GRID)
        header = self.lines.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        for number, width in ((LINE, 6), (STATE, 17), (SAID, 22), (TRACK, 22)):
            self.lines.setColumnWidth(number, width * GRID)
        column.addWidget(self.lines, 1)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        self.summary = label("", "", side)
        foot.addWidget(self.summary, 1)
        self.go = QPushButton(self.tr("Show what will be written"), side)
        self.go.setIcon(icons.icon_on_accent("eye"))
        set_role(self.go, "primary")
        self.go.clicked.connect(self.show_preview)
        foot.addWidget(self.go)
        column.addLayout(foot)
        return side

    @property
    def is_writing(self) -> bool:
        """Whether files are being written now."""
        return self.preview.is_writing

    def open_for(self, table: Path) -> None:
        """Read this table and match it with the catalogue."""
        if self.is_writing:
            return
        if self._reading is not None:
            self._reading.cancel()
        self._proposal = None
        self.model.show_lines(())
        self.heading.setText(table.name)
        self._notes.setText("")
        self.summary.setText(self.tr("Reading the table…"))
        self.go.setEnabled(False)
        self._show_matching()
        self._reading = self._shell.jobs.run(
            import_work.propose(self._shell.services, table),
            lane=Lane.LOOK,
            title=self.tr("Reading the table"),
            done=self._take,
            failed=self._on_failed,
        )

    @Slot(object)
    def _take(self, proposal: Proposal) -> None:
        self._reading = None
        self._proposal = proposal
        self.model.show_lines(proposal.lines)
        notes = [
            self.tr("Only cells that hold something are taken. What a track was found by stays.")
        ]
        if proposal.unknown:
            names = ", ".join(proposal.unknown)
            notes.append(self.tr("Columns left out: {names}.").replace("{names}", names))
        self._notes.setText(" ".join(notes))
        self.summary.setText(self._counted(proposal))
        self.go.setEnabled(bool(proposal.edits))
        (self.go if proposal.edits else self.back).setFocus()

    def _counted(self, proposal: Proposal) -> str:
        counted = Counter(line.match.value for line in proposal.lines)
        words = (
            (counted["matched"], self.tr("%n line(s) found their track", "", counted["matched"])),
            (counted["ambiguous"], self.tr("%n fit several", "", counted["ambiguous"])),
            (counted["twice"], self.tr("%n name a track twice", "", counted["twice"])),
            (counted["invalid"], self.tr("%n hold a wrong value", "", counted["invalid"])),
            (counted["not_found"], self.tr("%n found none", "", counted["not_found"])),
        )
        return " · ".join(word for number, word in words if number) or self.tr("No lines.")

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._reading = None
        self.left.emit()
        self.failed.emit(error)

    @Slot()
    def show_preview(self) -> None:
        """Show every value that would change before anything is written."""
        if self._proposal is not None and self._proposal.edits:
            self._stack.setCurrentWidget(self.preview)
            self.preview.open_for(self._proposal.edits, None)

    @Slot()
    def _show_matching(self) -> None:
        self._stack.setCurrentWidget(self._matching)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.is_writing:
            self.left.emit()
            return
        super().keyPressEvent(event)
