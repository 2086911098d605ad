# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the choice to the result: preview, progress, outcome. Nothing is written unseen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
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
from holdback.gui.catalogue_page.file_choice import FileChoice
from holdback.gui.catalogue_page.plan_model import FILE, STATE, PlanModel
from holdback.gui.catalogue_page.protect_form import ProtectForm
from holdback.gui.catalogue_page.seal_choice import MANIFEST, SealChoice, seal_values
from holdback.gui.jobs import Changes, Lane, Task
from holdback.gui.message_bar import MessageBar
from holdback.gui.page import Shell
from holdback.gui.status import StatusDelegate
from holdback.gui.task_panel import TaskWords, set_bar
from holdback.gui.theme import GRID, label, set_role

if TYPE_CHECKING:
    from holdback.protect import BatchResult, Plan, PlanOptions, TrackPlan

_TYPING_MS = 300
_ROW_HEIGHT = 4 * GRID


class ProtectView(QWidget):
    """Shows a plan, has it carried out when the user says so, and shows what became of it."""

    left = Signal()  # the user wants to go back
    finished = Signal(object)  # BatchResult
    failed = Signal(object)  # BaseException

    def __init__(
        self, shell: Shell, parent: QWidget | None = None, messages: MessageBar | None = None
    ) -> None:
        super().__init__(parent)
        self._shell = shell
        self._messages = messages
        self._paths: tuple[Path, ...] = ()
        self._plan: Plan | None = None
        self._planning: Task | None = None
        self._kept: Path | None = None
        self._is_deciding = False  # between opening the preview and approving it
        self._writing: Task | None = None
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._make_plan)
        self._words = TaskWords(self)
        self._build()
        shell.jobs.task_progressed.connect(self._on_progress)

    # --- building -------------------------------------------------------------------------

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        self._back = QPushButton(self.tr("Back to the catalogue"), self)
        self._back.setIcon(icons.icon("chevron-left"))
        self._back.setAccessibleName(self.tr("Back to the catalogue"))
        set_role(self._back, "flat")
        self._back.clicked.connect(self.leave)
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        self._before = self.tr(
            "Nothing is written until you press the button below. The audio is never touched, and "
            "each file can be put back exactly as it was. The tags state your reservation; they "
            "do not block copying."
        )
        self._promise = label(self._before, "muted", self)
        head.addWidget(self._promise, 1)
        column.addLayout(head)
        self.form = ProtectForm(self._shell.profiles, self._shell.settings, self)
        self.form.changed.connect(self._on_choice)
        column.addWidget(self.form)
        self.seal = SealChoice(self._shell, self._messages, self)
        self.seal.changed.connect(self._on_choice)
        column.addWidget(self.seal)
        column.addWidget(self._build_preview(), 1)
        column.addLayout(self._build_foot())

    def _build_preview(self) -> QSplitter:
        self.model = PlanModel(self)
        self._files = QTableView(self)
        self._files.setModel(self.model)
        self._files.setItemDelegate(StatusDelegate(self._files))
        self._files.setAccessibleName(self.tr("Files and what happens to them"))
        self._files.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._files.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._files.setShowGrid(False)
        self._files.setTabKeyNavigation(False)
        self._files.setWordWrap(False)
        self._files.verticalHeader().hide()
        self._files.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._files.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = self._files.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        self._files.setColumnWidth(FILE, 36 * GRID)
        self._files.setColumnWidth(STATE, 20 * GRID)
        self._files.selectionModel().currentChanged.connect(self._on_current)
        self.choice = FileChoice(self)
        self.choice.chosen.connect(self._plan_file_again)
        self._values = QTreeWidget(self)
        self._values.setAccessibleName(self.tr("Values before and after"))
        self._values.setHeaderLabels(
            [self.tr("Field"), self.tr("Before"), self.tr("After"), self.tr("Place")]
        )
        self._values.setRootIsDecorated(False)
        self._values.setUniformRowHeights(True)
        for number, width in enumerate((26, 34, 50, 28)):
            self._values.setColumnWidth(number, width * GRID)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.addWidget(self._files)
        lower = QWidget(self)
        below = QVBoxLayout(lower)
        below.setContentsMargins(0, GRID, 0, 0)
        below.setSpacing(GRID)
        below.addWidget(self.choice)
        below.addWidget(self._values, 1)
        self._lower = lower
        splitter.addWidget(lower)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        return splitter

    def _build_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(2 * GRID)
        self._summary = label("", "", self)
        foot.addWidget(self._summary, 1)
        self._bar = QProgressBar(self)
        self._bar.setFixedWidth(30 * GRID)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        foot.addWidget(self._bar)
        self._stop = QPushButton(self.tr("Stop"), self)
        self._stop.setToolTip(self.tr("The file at work is finished, the rest is not begun."))
        self._stop.clicked.connect(self._cancel)
        foot.addWidget(self._stop)
        self._go = QPushButton(self.tr("Protect"), self)
        set_role(self._go, "primary")
        self._go.setIcon(icons.icon_on_accent("protect"))
        self._go.clicked.connect(self.approve)
        foot.addWidget(self._go)
        return foot

    # --- preview --------------------------------------------------------------------------

    @property
    def is_writing(self) -> bool:
        """Whether files are being written now."""
        return self._writing is not None

    def is_ready(self) -> bool:
        """Whether what is in view is what pressing the button would write."""
        return self._go.isEnabled() and not self._typing.isActive()

    def open_for(self, paths: Sequence[Path], *, seal: bool = False) -> None:
        """Begin with these files; ``seal``: to seal them, so that box is ticked already."""
        if self.is_writing:
            return
        self._paths = tuple(paths)
        self._is_deciding = True
        self.form.show()
        self.seal.start(wanted=seal)
        self.seal.show()
        self.seal.setEnabled(True)
        self._promise.setText(self._before)
        self._lower.show()
        self.form.setEnabled(True)
        self._make_plan()
        self.form.focus_first()

    @Slot()
    def _on_choice(self) -> None:
        """Plan anew when the choosing has paused; what is in view is not what would be written."""
        self._go.setEnabled(False)
        self._typing.start()

    @Slot()
    def _make_plan(self) -> None:
        if not self._is_deciding:
            return  # the profile was saved while files are written, or the result is in view
        if self._planning is not None:
            self._planning.cancel()
            self._planning = None
        self._plan = None
        profile = self.form.profile
        if profile is None:
            self.model.show_plan(None)
            self._values.clear()
            self._show_foot(self.tr("Enter your artist name to see what would be written."))
            return
        self._show_foot(self.tr("Looking at the files…"), is_busy=True)
        self._planning = self._shell.jobs.run(
            work.plan(
                self._shell.services,
                self._paths,
                profile,
                self.form.policy,
                replace(self.form.options(), seal=self.seal.order()),
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
        paths = [track.path for track in self.model.tracks]
        if paths:
            self._files.selectRow(paths.index(self._kept) if self._kept in paths else 0)
        self._kept = None
        to_write = len(plan.to_write)
        refused = sum(1 for track in plan.tracks if track.refusal is not None)
        unchanged = len(plan.tracks) - to_write - refused
        conflicts = sum(1 for track in plan.tracks if track.conflicts and track.will_write)
        parts = [self.tr("%n will be written", "", to_write)]
        if conflicts:
            parts.append(self.tr("%n of them need a look", "", conflicts))
        if unchanged:
            parts.append(self.tr("%n already there", "", unchanged))
        if refused:
            parts.append(self.tr("%n left alone", "", refused))
        self.seal.show_sealed(sum(1 for track in plan.tracks if _has_seal_in_the_way(track)))
        problem = self.seal.problem
        self._show_foot(problem or " · ".join(parts))
        self._go.setText(self.tr("Protect %n track(s)", "button", to_write))
        self._go.setAccessibleName(self._go.text())
        self._go.setEnabled(to_write > 0 and not problem)

    @Slot(object)
    def _on_plan_failed(self, error: BaseException) -> None:
        self._planning = None
        self._show_foot("")
        self.failed.emit(error)

    def _show_foot(self, words: str, *, is_busy: bool = False) -> None:
        self._summary.setText(words)
        self._bar.setVisible(is_busy)
        self._stop.setVisible(is_busy)
        self._go.setVisible(not is_busy)
        self._go.setEnabled(False)
        if is_busy:
            self._bar.setRange(0, 1)
        if self._plan is None:
            self._go.setText(self.tr("Protect"))

    @Slot(QModelIndex)
    def _on_current(self, index: QModelIndex) -> None:
        self._values.clear()
        self.choice.hide()
        if index.isValid():
            track = self.model.tracks[index.row()]
            self._show_values(track)
            if self._plan is not None:
                self.choice.show_for(track, self._plan.options)

    @Slot(object)
    def _plan_file_again(self, options: PlanOptions) -> None:
        index = self._files.currentIndex()
        if self._plan is None or not index.isValid():
            return
        self._kept = self.model.tracks[index.row()].path
        self._planning = self._shell.jobs.run(
            work.plan_again(self._shell.services, self._plan, (self._kept,), options),
            lane=Lane.LOOK,
            done=self._take_plan,
            failed=self._on_plan_failed,
        )

    def _show_values(self, track: TrackPlan) -> None:
        from holdback.protect import Existing

        items = []
        for conflict in track.conflicts:
            what = {
                Existing.KEEP: self.tr("Conflict: theirs is kept"),
                Existing.ADD: self.tr("Conflict: yours is added"),
                Existing.REPLACE: self.tr("Conflict: yours replaces it"),
            }[conflict.choice]
            item = QTreeWidgetItem([what, conflict.found, conflict.ours, conflict.carrier])
            item.setIcon(0, icons.icon("conflicting"))
            items.append(item)
        for change in track.changes:
            if change.carrier == MANIFEST:
                name, after = seal_values(track, change)
                before = self.tr("(nothing)") if change.before is None else change.before
                items.append(QTreeWidgetItem([name, before, after, change.carrier]))
                continue
            name = text.field_name(change.field) if change.field else _last_part(change.carrier)
            before = self.tr("(nothing)") if change.before is None else change.before
            after = self.tr("(removed)") if change.after is None else change.after
            items.append(QTreeWidgetItem([name, before, after, change.carrier]))
        for item in items:
            for column in range(1, 4):
                item.setToolTip(column, item.text(column))
        self._values.addTopLevelItems(items)

    # --- writing --------------------------------------------------------------------------

    @Slot()
    def approve(self) -> None:
        """Have the plan in sight carried out."""
        profile = self.form.profile
        if self._plan is None or profile is None or not self._go.isEnabled():
            return
        if self.form.is_new_profile:
            self._shell.profiles.save(profile, failed=self.failed.emit)
        approved = self._plan
        self._is_deciding = False
        self._typing.stop()
        self.form.setEnabled(False)
        self.seal.setEnabled(False)
        self._show_foot("", is_busy=True)
        number = len(approved.to_write)
        self._writing = self._shell.jobs.run(
            work.protect(self._shell.services, approved),
            lane=Lane.FILES,
            title=self.tr("Protecting %n track(s)", "", number),
            done=self._take_result,
            failed=self._on_write_failed,
            changes=Changes(tracks=True, statements=True, history=True),
        )

    @Slot(object)
    def _on_progress(self, task: Task) -> None:
        if task is self._writing or task is self._planning:
            set_bar(self._bar, task)
            current = Path(task.current).name if task.current else ""
            self._summary.setText(" · ".join(p for p in (self._words.of(task), current) if p))

    @Slot()
    def _cancel(self) -> None:
        for task in (self._writing, self._planning):
            if task is not None:
                task.cancel()

    @Slot(object)
    def _take_result(self, result: BatchResult) -> None:
        self._writing = None
        self.model.show_result(result)
        self.form.hide()
        self.seal.hide()
        self.seal.end()
        self._promise.setText(self.tr("What became of each file:"))
        self._lower.hide()
        self._show_foot(self.result_words(result))
        self._go.hide()
        self.finished.emit(result)

    def result_words(self, result: BatchResult) -> str:
        """Say in one sentence what became of a run."""
        counted = {
            outcome: sum(one.outcome.value == outcome for one in result.results)
            for outcome in ("written", "unchanged", "refused", "failed")
        }
        parts = [self.tr("%n track(s) protected.", "", counted["written"])]
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
        self._is_deciding = True
        self.form.setEnabled(True)
        self.seal.setEnabled(True)
        self._make_plan()
        self.failed.emit(error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.is_writing:
            self.leave()
            return
        super().keyPressEvent(event)

    @Slot()
    def leave(self) -> None:
        """Go back to the table. What is being written goes on."""
        if self._planning is not None:
            self._planning.cancel()
            self._planning = None
        self.seal.end()
        self.left.emit()


def _has_seal_in_the_way(track: TrackPlan) -> bool:
    reading = track.reading
    return track.refusal is not None and reading is not None and reading.has_manifest


def _last_part(carrier: str) -> str:
    return carrier.rpartition(":")[2] or carrier
