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
from holdback.gui.history_page.records import Run, WrittenFile, export_ledger, read_history
from holdback.gui.i18n import format_count, format_moment
from holdback.gui.jobs import Changes, Lane
from holdback.gui.message_bar import Kind
from holdback.gui.page import Page, Shell
from holdback.gui.theme import GRID, label
from holdback.rights import Policy

if TYPE_CHECKING:
    from holdback.protect import UndoReport, VerifyResult

_RUN = int(Qt.ItemDataRole.UserRole)


class HistoryPage(Page):
    """What was written when, and how to take it back."""

    page_id = "history"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, self.tr("History"), parent)
        self._runs: tuple[Run, ...] = ()
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
        for number, width in enumerate((34, 18, 22)):
            self.files.setColumnWidth(number, width * GRID)
        lower = QWidget(self)
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        self._headline = label("", "caption", lower)
        column.addWidget(self._headline)
        column.addWidget(self.files, 1)
        column.addLayout(self._build_buttons(lower))
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.addWidget(self.runs)
        self.splitter.addWidget(lower)
        self.splitter.setChildrenCollapsible(False)
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
            self.run(read_history(self.shell.services), done=self._take)

    def on_changes(self, changes: Changes) -> None:
        """Read the ledger again: at once if in view, else when it comes into view."""
        if changes.history:
            self._is_stale = True
            if self.isVisible():
                self.activated()

    @Slot(object)
    def _take(self, runs: tuple[Run, ...]) -> None:
        current = self._run
        self._runs = runs
        self._verified = {}
        self.runs.clear()
        items = [self._run_item(run) for run in runs]
        self.runs.addTopLevelItems(items)
        self._stack.setCurrentIndex(1 if runs else 0)
        wanted = current.summary.number if current is not None else None
        for item, run in zip(items, runs, strict=True):
            if run.summary.number == wanted:
                self.runs.setCurrentItem(item)
        if items and self.runs.currentItem() is None:
            self.runs.setCurrentItem(items[0])

    def _run_item(self, run: Run) -> QTreeWidgetItem:
        summary = run.summary
        if summary.kind == "undo":
            what, icon = self.tr("Put back"), "undo"
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
                self._now_words(run),
            ]
        )
        item.setIcon(1, icons.icon(icon))
        item.setData(0, _RUN, run)
        return item

    def _now_words(self, run: Run) -> str:
        summary = run.summary
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
    def _run(self) -> Run | None:
        item = self.runs.currentItem() if self.runs.topLevelItemCount() else None
        run = item.data(0, _RUN) if item is not None else None
        return run if isinstance(run, Run) else None

    @Slot()
    def _show_files(self) -> None:
        self.files.clear()
        run = self._run
        if run is None:
            return
        self.files.addTopLevelItems([self._file_item(file) for file in run.files])
        self._headline.setText(self.tr("%n file(s) of this run", "", len(run.files)))
        self._show_words()

    def _file_item(self, file: WrittenFile) -> QTreeWidgetItem:
        states = {
            "done": self.tr("written"),
            "intended": self.tr("begun"),
            "abandoned": self.tr("not written"),
            "doubtful": self.tr("in doubt"),
        }
        state = self.tr("put back") if file.is_undone else states[file.state]
        compared = self._verified.get(file.path)
        words = text.outcome(compared.outcome).word if compared is not None else ""
        item = QTreeWidgetItem([file.path.name, state, words, str(file.path.parent)])
        item.setData(0, _RUN, file)
        item.setToolTip(0, "\n".join(file.carriers))
        if compared is not None:
            status = text.outcome(compared.outcome)
            item.setIcon(2, icons.icon(status.icon, status.tone))
            item.setToolTip(2, text.sentence(compared.reason))
        return item

    def _chosen(self) -> tuple[WrittenFile, ...]:
        items = self.files.selectedItems()
        return tuple(item.data(0, _RUN) for item in items)

    @Slot()
    def _show_words(self) -> None:
        run = self._run
        can_undo = run is not None and run.summary.can_be_undone
        chosen = [file for file in self._chosen() if not file.is_undone]
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
        chosen = [file.path for file in self._chosen() if not file.is_undone]
        self.undo.setEnabled(False)
        self.run(
            work.undo(self.shell.services, run.summary.number, chosen),
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
                work.verify(self.shell.services, [file.path for file in run.files]),
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
