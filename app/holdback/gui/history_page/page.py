# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The history page: every run, its files, and the way back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QStandardPaths, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons, text
from holdback.gui.actions import Menu
from holdback.gui.catalogue_page import work
from holdback.gui.catalogue_page.proof import undo_words
from holdback.gui.empty_state import EmptyState
from holdback.gui.history_page.details import FileDetails
from holdback.gui.history_page.records import (
    RunFile,
    export_ledger,
    read_files,
    read_runs,
    read_story,
)
from holdback.gui.i18n import format_count, format_moment
from holdback.gui.jobs import Changes, Lane, Task
from holdback.gui.message_bar import Kind
from holdback.gui.page import Page, Shell
from holdback.gui.theme import GRID, label
from holdback.rights import Policy

if TYPE_CHECKING:
    from holdback.protect import BatchSummary, FileStory, UndoReport, VerifyResult

_RUN = int(Qt.ItemDataRole.UserRole)


class HistoryPage(Page):
    """What was written when, and how to take it back."""

    page_id = "history"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, self.tr("History"), parent)
        self._files: dict[int, tuple[RunFile, ...]] = {}
        self._reading: Task | None = None
        self._verified: dict[Path, VerifyResult] = {}
        self._is_stale = True
        self._stack = QStackedWidget(self)
        self.empty = EmptyState(
            "history",
            self.tr("Nothing has been written yet"),
            self.tr(
                "Each time Holdback writes into your files it is noted here, with what is needed "
                "to put every file back exactly as it was."
            ),
            parent=self,
        )
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._build_view())
        self.body.addWidget(self._stack)
        shell.actions.add(
            "history.export",
            self.tr("Export the &ledger…"),
            self._ask_export,
            menu=Menu.FILE,
            group=2,
            icon=icons.icon("export"),
            keywords=self.tr("json proof backup"),
        )

    def _build_view(self) -> QWidget:
        self.runs = self._tree(
            self.tr("Runs"), (self.tr("When"), self.tr("What"), self.tr("Files"), self.tr("Now"))
        )
        for number, width in enumerate((22, 44, 8)):
            self.runs.setColumnWidth(number, width * GRID)
        self.runs.currentItemChanged.connect(self._show_files)
        self.files = self._tree(
            self.tr("Files of the run"),
            (self.tr("File"), self.tr("State"), self.tr("Compared"), self.tr("Folder")),
        )
        self.files.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.files.itemSelectionChanged.connect(self._show_words)
        self.files.currentItemChanged.connect(self._show_details)
        for number, width in enumerate((24, 12, 14)):
            self.files.setColumnWidth(number, width * GRID)
        lower = QWidget(self)
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        self._headline = label("", "caption", lower)
        column.addWidget(self._headline)
        self.details = FileDetails(lower)
        self.details.story_wanted.connect(self._ask_story)
        halves = QSplitter(Qt.Orientation.Horizontal, lower)
        halves.addWidget(self.files)
        halves.addWidget(self.details)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(1)
        halves.setSizes([460, 580])
        column.addWidget(halves, 1)
        column.addLayout(self._build_buttons(lower))
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.addWidget(self.runs)
        self.splitter.addWidget(lower)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 2)
        return self.splitter

    def _build_buttons(self, parent: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        self.compare = QPushButton(self.tr("Compare with the files"), parent)
        self.compare.setIcon(icons.icon("compare"))
        self.compare.setToolTip(
            self.tr("Says for each file whether it is still what Holdback wrote.")
        )
        self.compare.clicked.connect(self._verify)
        self.undo = QPushButton(self.tr("Put the whole run back"), parent)
        self.undo.setIcon(icons.icon("undo"))
        self.undo.clicked.connect(self._undo)
        row.addStretch(1)
        row.addWidget(self.compare)
        row.addWidget(self.undo)
        return row

    def _tree(self, name: str, headers: tuple[str, ...]) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setAccessibleName(name)
        tree.setHeaderLabels(list(headers))
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.header().setStretchLastSection(True)
        return tree

    # --- showing --------------------------------------------------------------------------

    def activated(self) -> None:
        """Read the ledger when the page comes into view, if something was written since."""
        if self._is_stale:
            self._is_stale = False
            self.run(read_runs(self.shell.services), done=self._take)

    def on_changes(self, changes: Changes) -> None:
        """Read the ledger again: at once if in view, else when it comes into view."""
        if changes.history:
            self._is_stale = True
            if self.isVisible():
                self.activated()

    @Slot(object)
    def _take(self, runs: tuple[BatchSummary, ...]) -> None:
        current = self._run
        self._files = {}
        self._verified = {}
        self.runs.clear()
        items = [self._run_item(run) for run in runs]
        self.runs.addTopLevelItems(items)
        self._stack.setCurrentIndex(1 if runs else 0)
        wanted = current.number if current is not None else None
        for item, run in zip(items, runs, strict=True):
            if run.number == wanted:
                self.runs.setCurrentItem(item)
        if items and self.runs.currentItem() is None:
            self.runs.setCurrentItem(items[0])

    def _run_item(self, summary: BatchSummary) -> QTreeWidgetItem:
        if summary.kind == "undo":
            what, icon = self.tr("Put back"), "undo"
        elif summary.is_edit:
            what, icon = self.tr("Edited rights data"), "write"
        else:
            policy = text.policy_name(Policy(summary.policy)) if summary.policy else ""
            words = self.tr("Protect: {policy}, for {artist}")
            what = words.replace("{policy}", policy).replace("{artist}", summary.artist)
            icon = "protect"
        item = QTreeWidgetItem(
            [
                format_moment(summary.started),
                what,
                format_count(summary.written),
                self._now_words(summary),
            ]
        )
        item.setIcon(1, icons.icon(icon))
        item.setData(0, _RUN, summary)
        return item

    def _now_words(self, summary: BatchSummary) -> str:
        if summary.kind == "undo":
            return ""
        if summary.undone == summary.written:
            return self.tr("put back")
        if summary.undone:
            return self.tr("%n put back", "", summary.undone)
        if summary.not_done:
            return self.tr("%n not reached", "", summary.not_done)
        return self.tr("stands")

    @property
    def _run(self) -> BatchSummary | None:
        item = self.runs.currentItem() if self.runs.topLevelItemCount() else None
        return item.data(0, _RUN) if item is not None else None

    @property
    def _shown(self) -> tuple[RunFile, ...]:
        run = self._run
        return self._files.get(run.number, ()) if run is not None else ()

    @Slot()
    def _show_files(self) -> None:
        """Show the files of the chosen run; they are read when it is chosen first."""
        self.files.clear()
        self.details.show_file(None)
        run = self._run
        if run is None:
            return
        if run.number not in self._files:
            self._read_files(run.number)
            return
        shown = self._shown
        items = [self._file_item(file) for file in shown]
        self.files.addTopLevelItems(items)
        if len(items) == 1:
            self.files.setCurrentItem(items[0])
            self.files.clearSelection()
        self._headline.setText(self.tr("%n file(s) of this run", "", len(shown)))
        self._show_words()

    def _read_files(self, number: int) -> None:
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self.run(read_files(self.shell.services, number), done=self._take_files)

    @Slot(object)
    def _take_files(self, read: tuple[int, tuple[RunFile, ...]]) -> None:
        number, files = read
        self._files[number] = files
        run = self._run
        if run is not None and run.number == number:
            self._show_files()

    def _file_item(self, file: RunFile) -> QTreeWidgetItem:
        states = {
            "done": self.tr("written"),
            "intended": self.tr("begun"),
            "abandoned": self.tr("not written"),
            "doubtful": self.tr("in doubt"),
        }
        write = file.write
        state = self.tr("put back") if write.is_undone else states[write.state]
        compared = self._verified.get(write.named)
        words = text.outcome(compared.outcome).word if compared is not None else ""
        item = QTreeWidgetItem([write.named.name, state, words, str(write.named.parent)])
        item.setData(0, _RUN, file)
        item.setToolTip(0, str(write.named))
        if compared is not None:
            status = text.outcome(compared.outcome)
            item.setIcon(2, icons.icon(status.icon, status.tone))
            item.setToolTip(2, text.sentence(compared.reason))
        return item

    @Slot()
    def _show_details(self) -> None:
        item = self.files.currentItem()
        self.details.show_file(item.data(0, _RUN) if item is not None else None)

    @Slot()
    def _ask_story(self) -> None:
        item = self.files.currentItem()
        if item is not None:
            path = item.data(0, _RUN).write.named
            self.run(
                read_story(self.shell.services, path),
                lane=Lane.LOOK,
                done=self._take_story,
            )

    @Slot(object)
    def _take_story(self, story: FileStory) -> None:
        self.details.show_story(story)

    def _chosen(self) -> tuple[RunFile, ...]:
        items = self.files.selectedItems()
        return tuple(item.data(0, _RUN) for item in items)

    @Slot()
    def _show_words(self) -> None:
        run = self._run
        can_undo = run is not None and run.can_be_undone
        chosen = [file for file in self._chosen() if not file.write.is_undone]
        if chosen:
            words = self.tr("Put %n file(s) back", "", len(chosen))
        else:
            words = self.tr("Put the whole run back")
        self.undo.setText(words)
        self.undo.setAccessibleName(words)
        self.undo.setEnabled(can_undo and (bool(chosen) or not self.files.selectedItems()))

    # --- acting ---------------------------------------------------------------------------

    @Slot()
    def _undo(self) -> None:
        run = self._run
        if run is None:
            return
        chosen = [file.write.named for file in self._chosen() if not file.write.is_undone]
        self.undo.setEnabled(False)
        self.run(
            work.undo(self.shell.services, run.number, chosen),
            lane=Lane.FILES,
            title=self.tr("Putting files back"),
            done=self._on_undone,
            failed=self._on_undo_failed,
            changes=Changes(tracks=True, statements=True, history=True),
        )

    @Slot(object)
    def _on_undone(self, report: UndoReport) -> None:
        is_whole, words = undo_words(report)
        self.messages.show_message(Kind.SUCCESS if is_whole else Kind.WARNING, words, key="undo")

    @Slot(object)
    def _on_undo_failed(self, error: BaseException) -> None:
        self._show_words()
        self.messages.show_error(error)

    @Slot()
    def _verify(self) -> None:
        run = self._run
        if run is not None:
            self.run(
                work.verify(self.shell.services, [file.write.named for file in self._shown]),
                lane=Lane.LOOK,
                title=self.tr("Comparing with the ledger"),
                done=self._on_verified,
            )

    @Slot(object)
    def _on_verified(self, results: tuple[VerifyResult, ...]) -> None:
        self._verified.update({one.path: one for one in results})
        self._show_files()

    @Slot()
    def _ask_export(self) -> None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        start = Path(QStandardPaths.writableLocation(documents)) / "holdback-ledger.json"
        words = self.tr("Export the ledger")
        target, _ = QFileDialog.getSaveFileName(self, words, str(start), "JSON (*.json)")
        if target:
            self.export(Path(target))

    def export(self, target: Path) -> None:
        """Write the whole ledger to a JSON file."""
        self.run(export_ledger(self.shell.services, target), done=self._on_exported)

    @Slot(object)
    def _on_exported(self, number: int) -> None:
        words = self.tr("The ledger is exported: %n write(s).", "", number)
        self.messages.show_message(Kind.SUCCESS, words, key="export")

    def save_state(self) -> dict[str, object]:
        """Return how the page is divided."""
        return {"splitter": self.splitter.saveState()}

    def restore_state(self, state: dict[str, object]) -> None:
        """Divide the page as it was."""
        splitter = state.get("splitter")
        if isinstance(splitter, QByteArray):
            self.splitter.restoreState(splitter)
