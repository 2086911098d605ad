# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every value before and after, file by file; then the same safe write as ever."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTableView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons, text
from holdback.gui.catalogue_page import work
from holdback.gui.catalogue_page.editor import work as editor_work
from holdback.gui.catalogue_page.plan_model import FILE, STATE, PlanModel
from holdback.gui.jobs import Changes, Lane, Task
from holdback.gui.page import Shell
from holdback.gui.status import StatusDelegate
from holdback.gui.task_panel import TaskWords, set_bar
from holdback.gui.theme import GRID, label, set_role
from holdback.rights import Policy

if TYPE_CHECKING:
    from holdback.protect import BatchResult, Edit, Plan, TrackPlan


class EditPreview(QWidget):
    """Plans edits, shows them, has them written when the user says so.

    Signals:
        left: back to editing.
        finished: what became of it (BatchResult), with the words to say.
        failed: BaseException.
    """

    left = Signal()
    finished = Signal(object, str)
    failed = Signal(object)

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._plan: Plan | None = None
        self._planning: Task | None = None
        self._writing: Task | None = None
        self._words = TaskWords(self)
        self._edits: tuple[Edit, ...] = ()
        self._policy: Policy | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(
            label(
                self.tr(
                    "Nothing is written until you press the button below. The audio is never "
                    "touched, other tags stay, and each file can be put back exactly as it was."
                ),
                "muted",
                self,
            )
        )
        column.addWidget(self._build_lists(), 1)
        self.seals = QCheckBox(self)
        self.seals.clicked.connect(self._make_plan)
        self.seals.hide()
        column.addWidget(self.seals)
        column.addLayout(self._build_foot())
        shell.jobs.task_progressed.connect(self._on_progress)

    def _build_lists(self) -> QSplitter:
        self.model = PlanModel(self)
        self.files = QTableView(self)
        self.files.setModel(self.model)
        self.files.setItemDelegate(StatusDelegate(self.files))
        self.files.setAccessibleName(self.tr("Files and what happens to them"))
        self.files.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.files.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.files.setShowGrid(False)
        self.files.setTabKeyNavigation(False)
        self.files.setWordWrap(False)
        self.files.verticalHeader().hide()
        self.files.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.files.verticalHeader().setDefaultSectionSize(4 * GRID)
        header = self.files.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        self.files.setColumnWidth(FILE, 36 * GRID)
        self.files.setColumnWidth(STATE, 20 * GRID)
        self.files.selectionModel().currentChanged.connect(self._on_current)
        self.values = QTreeWidget(self)
        self.values.setAccessibleName(self.tr("Values before and after"))
        self.values.setHeaderLabels(
            [self.tr("Field"), self.tr("Before"), self.tr("After"), self.tr("Place")]
        )
        self.values.setRootIsDecorated(False)
        self.values.setUniformRowHeights(True)
        for number, width in enumerate((22, 36, 36)):
            self.values.setColumnWidth(number, width * GRID)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.addWidget(self.files)
        splitter.addWidget(self.values)
        splitter.setChildrenCollapsible(False)
        return splitter

    def _build_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        self.summary = label("", "", self)
        foot.addWidget(self.summary, 1)
        self._bar = QProgressBar(self)
        self._bar.setFixedWidth(24 * GRID)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        foot.addWidget(self._bar)
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.setToolTip(self.tr("The file at work is finished, the rest is not begun."))
        self.stop.clicked.connect(self._cancel)
        foot.addWidget(self.stop)
        self.back = QPushButton(self.tr("Back to editing"), self)
        self.back.clicked.connect(self.leave)
        foot.addWidget(self.back)
        self.go = QPushButton(self)
        set_role(self.go, "primary")
        self.go.setIcon(icons.icon_on_accent("write"))
        self.go.clicked.connect(self.approve)
        foot.addWidget(self.go)
        return foot

    # --- planning -------------------------------------------------------------------------

    @property
    def is_writing(self) -> bool:
        """Whether files are being written now."""
        return self._writing is not None

    def open_for(self, edits: Sequence[Edit], policy: Policy | None) -> None:
        """Show what these edits would change."""
        if self.is_writing:
            return
        self._edits, self._policy = tuple(edits), policy
        self.seals.setChecked(False)
        self.seals.hide()
        self._make_plan()

    @Slot()
    def _make_plan(self) -> None:
        self._plan = None
        self.model.show_plan(None)
        self.values.clear()
        self._show_foot(self.tr("Looking at the files…"), is_busy=True)
        profile = self._shell.profiles.current
        self._planning = self._shell.jobs.run(
            editor_work.plan(
                self._shell.services,
                self._edits,
                profile,
                self._policy,
                may_break_seals=self.seals.isChecked(),
            ),
            lane=Lane.LOOK,
            title=self.tr("Preparing the preview"),
            done=self._take_plan,
            failed=self._on_plan_failed,
        )

    @Slot(object)
    def _take_plan(self, plan: Plan) -> None:
        self._planning = None
        self._plan = plan
        self.model.show_plan(plan)
        if self.model.rowCount():
            self.files.selectRow(0)
        self._offer_seals(plan)
        to_write = len(plan.to_write)
        refused = sum(1 for track in plan.tracks if track.refusal is not None)
        unchanged = len(plan.tracks) - to_write - refused
        parts = [self.tr("%n will be written", "", to_write)]
        if unchanged:
            parts.append(self.tr("%n already there", "", unchanged))
        if refused:
            parts.append(self.tr("%n left alone", "", refused))
        self._show_foot(" · ".join(parts))
        self.go.setText(self.tr("Write %n track(s)", "button", to_write))
        self.go.setAccessibleName(self.go.text())
        self.go.setEnabled(to_write > 0)
        (self.go if to_write else self.back).setFocus()

    def _offer_seals(self, plan: Plan) -> None:
        """Let the user decide about tracks that somebody else sealed, if any is left alone."""
        left_alone = (t.reading for t in plan.tracks if t.refusal is not None)
        sealed = sum(1 for reading in left_alone if reading and reading.has_manifest)
        if sealed:
            words = self.tr("Write %n sealed track(s) too: their seals will not hold", "", sealed)
            self.seals.setText(words)
        self.seals.setVisible(bool(sealed) or self.seals.isChecked())

    @Slot(object)
    def _on_plan_failed(self, error: BaseException) -> None:
        self._planning = None
        self._show_foot("")
        self.failed.emit(error)

    def _show_foot(self, words: str, *, is_busy: bool = False) -> None:
        self.summary.setText(words)
        self._bar.setVisible(is_busy)
        self.stop.setVisible(is_busy)
        self.go.setVisible(not is_busy)
        self.go.setEnabled(False)
        self.back.setEnabled(not self.is_writing)
        if is_busy:
            self._bar.setRange(0, 1)

    @Slot(QModelIndex)
    def _on_current(self, index: QModelIndex) -> None:
        self.values.clear()
        if index.isValid():
            self.values.addTopLevelItems(value_items(self.model.tracks[index.row()], self))

    # --- writing --------------------------------------------------------------------------

    @Slot()
    def approve(self) -> None:
        """Have the plan in sight carried out."""
        if self._plan is None or self.is_writing:
            return
        approved = self._plan
        self._writing = self._shell.jobs.run(
            work.protect(self._shell.services, approved),
            lane=Lane.FILES,
            title=self.tr("Writing %n track(s)", "", len(approved.to_write)),
            done=self._take_result,
            failed=self._on_write_failed,
            changes=Changes(tracks=True, statements=True, history=True),
        )
        self._show_foot("", is_busy=True)

    @Slot(object)
    def _on_progress(self, task: Task) -> None:
        if task is self._writing or task is self._planning:
            set_bar(self._bar, task)
            self.summary.setText(self._words.of(task))

    @Slot()
    def _cancel(self) -> None:
        for task in (self._writing, self._planning):
            if task is not None:
                task.cancel()

    @Slot(object)
    def _take_result(self, result: BatchResult) -> None:
        self._writing = None
        self._plan = None
        self.model.show_result(result)
        words = self._result_words(result)
        self._show_foot(words)
        self.go.hide()
        self.finished.emit(result, words)

    def _result_words(self, result: BatchResult) -> str:
        counted = {
            outcome: sum(one.outcome.value == outcome for one in result.results)
            for outcome in ("written", "unchanged", "refused", "failed")
        }
        parts = [self.tr("%n track(s) written.", "", counted["written"])]
        if counted["unchanged"]:
            parts.append(self.tr("%n had everything already.", "", counted["unchanged"]))
        if counted["refused"]:
            parts.append(self.tr("%n left alone.", "", counted["refused"]))
        if counted["failed"]:
            parts.append(self.tr("%n failed and are as they were.", "", counted["failed"]))
        if result.not_done:
            parts.append(self.tr("%n not reached and as they were.", "", len(result.not_done)))
        if result.stopped is not None:
            parts.append(text.sentence(result.stopped))
        return " ".join(parts)

    @Slot(object)
    def _on_write_failed(self, error: BaseException) -> None:
        self._writing = None
        self._show_foot("")
        self.failed.emit(error)

    @Slot()
    def leave(self) -> None:
        """Go back to editing, unless files are being written."""
        if self._planning is not None:
            self._planning.cancel()
            self._planning = None
        if not self.is_writing:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)


def value_items(track: TrackPlan, speaker: QWidget) -> list[QTreeWidgetItem]:
    """Return a row per value of one file that would change."""
    nothing, removed = speaker.tr("(nothing)"), speaker.tr("(removed)")
    items = []
    for change in track.changes:
        name = text.field_name(change.field) if change.field else change.carrier.rpartition(":")[2]
        before = nothing if change.before is None else change.before
        after = removed if change.after is None else change.after
        item = QTreeWidgetItem([name, before, after, change.carrier])
        for column in range(1, 4):
            item.setToolTip(column, item.text(column))
        items.append(item)
    return items
