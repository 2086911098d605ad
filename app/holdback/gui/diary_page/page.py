# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Diary page: the weeks to come above, the letters on the left, one letter on the right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QModelIndex, QStandardPaths, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons
from holdback.gui.diary_page import words, work
from holdback.gui.diary_page.details import DiaryDetails
from holdback.gui.diary_page.model import DATED, DUE, LETTER, STATUS, TO, DiaryModel
from holdback.gui.diary_page.reminders import ReminderBox
from holdback.gui.diary_page.strip import CalendarStrip
from holdback.gui.empty_state import EmptyState
from holdback.gui.jobs import Changes, Lane
from holdback.gui.letters_page.records import Desk, Reopened
from holdback.gui.message_bar import Kind
from holdback.gui.page import Page, Shell
from holdback.gui.platforms_page.selection import fold
from holdback.gui.status import StatusDelegate
from holdback.gui.theme import GRID

if TYPE_CHECKING:
    from holdback.letters import DiaryEntry, LetterRequest

_ROW_HEIGHT = 34
_STATES = ("drafted", "sent", "overdue", "answered", "closed")


class DiaryPage(Page):
    """What was drafted, sent and answered, and what is due when."""

    page_id: ClassVar[str] = "diary"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, self.tr("Diary"), parent)
        self._desk = Desk()
        self._is_loaded = False
        self._loaded: work.Loaded | None = None
        self._wanted = 0
        self._make_tools()
        self.strip = CalendarStrip(self)
        self.strip.chosen.connect(self.choose)
        filled = QWidget(self)
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(self.strip)
        column.addLayout(self._make_filters())
        column.addWidget(self._make_split(), 1)
        write = QAction(self.tr("Write a letter"), self)
        write.triggered.connect(self._open_letters)
        self.empty = EmptyState(
            "diary",
            self.tr("No letters yet"),
            self.tr(
                "Letters that you save appear here. Note down when you sent them, and Holdback "
                "tells you when an answer is due, by law or by courtesy."
            ),
            (write,),
            self,
        )
        self.stack = QStackedWidget(self)
        self.stack.addWidget(filled)
        self.stack.addWidget(self.empty)
        self.body.addWidget(self.stack, 1)

    # --- building -------------------------------------------------------------------------

    def _make_tools(self) -> None:
        self.calendar_button = QPushButton(icons.icon("diary"), self.tr("Save as calendar…"), self)
        self.calendar_button.clicked.connect(self._save_calendar)
        self.table_button = QPushButton(icons.icon("export"), self.tr("Save as table…"), self)
        self.table_button.clicked.connect(self._save_table)
        self.tools.addWidget(self.calendar_button)
        self.tools.addWidget(self.table_button)

    def _make_filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find a letter"))
        self.search.setAccessibleName(self.tr("Find a letter"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._refilter)
        self.states = QComboBox(self)
        self.states.setAccessibleName(self.tr("Status"))
        self.states.addItem(self.tr("Any status"), "")
        for state in _STATES:
            status = words.status(state)
            self.states.addItem(icons.icon(status.icon, status.tone), status.word, state)
        self.states.currentIndexChanged.connect(self._refilter)
        row.addWidget(self.search, 1)
        row.addWidget(self.states)
        self.reminders = ReminderBox(self, self._desk)
        row.addWidget(self.reminders)
        return row

    def _make_split(self) -> QSplitter:
        self.model = DiaryModel(self)
        self.view = QTableView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(StatusDelegate(self.view))
        self.view.setAccessibleName(self.tr("Letters and what became of them"))
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setShowGrid(False)
        self.view.setWordWrap(False)
        self.view.setTabKeyNavigation(False)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = self.view.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        metrics = self.fontMetrics()
        longest = max(metrics.horizontalAdvance(words.status(s).word) for s in _STATES)
        header.resizeSection(STATUS, longest + 56)
        header.resizeSection(TO, metrics.horizontalAdvance("M") * 13)
        header.setSectionResizeMode(LETTER, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(DATED, metrics.horizontalAdvance("00 MMM 0000") + 24)
        header.resizeSection(DUE, metrics.horizontalAdvance("00 MMM 0000") + 48)
        self.view.selectionModel().currentRowChanged.connect(self._on_current)
        self.details = DiaryDetails(self)
        self.details.setMinimumWidth(40 * GRID)
        self.details.happened.connect(self._note)
        self.details.reminder_asked.connect(self._remind)
        self.details.open_asked.connect(self._open)
        self.details.remove_asked.connect(self._remove)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(self.view)
        self.splitter.addWidget(self.details)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        return self.splitter

    # --- loading --------------------------------------------------------------------------

    def activated(self) -> None:
        self._load()

    def on_changes(self, changes: Changes) -> None:
        if changes.letters and self._is_loaded:
            self._load()

    def _load(self) -> None:
        self._is_loaded = True
        self.run(work.load(self.shell.services, self._desk), done=self._show, lane=Lane.DB)

    def _show(self, loaded: work.Loaded) -> None:
        self._loaded = loaded
        self.stack.setCurrentIndex(0 if loaded.entries else 1)
        for button in (self.calendar_button, self.table_button):
            button.setEnabled(bool(loaded.entries))
        self.strip.show_entries(loaded.entries, loaded.today)
        self._refilter()

    @Slot()
    def _refilter(self) -> None:
        if self._loaded is None:
            return
        kept = self._wanted or (self.details.entry.id if self.details.entry else 0)
        state, sought = self.states.currentData(), fold(self.search.text()).split()
        shown = tuple(
            entry
            for entry in self._loaded.entries
            if (not state or entry.status.value == state)
            and all(word in self._searched(entry) for word in sought)
        )
        self.model.show_entries(self._loaded, shown)
        self._wanted = 0
        row = max(self.model.row_of(kept), 0)
        if shown:
            self.view.selectRow(row)
            self.details.show_entry(shown[row], self.model.type_name(shown[row]), self.model.today)
        else:
            self.details.show_nothing()

    def _searched(self, entry: DiaryEntry) -> str:
        parts = (entry.recipient_name, entry.subject, entry.reference, *(
            event.detail for event in entry.events
        ))  # fmt: skip
        return fold(" ".join(parts))

    @Slot(int)
    def choose(self, number: int) -> None:
        """Show the letter with this number."""
        row = self.model.row_of(number)
        if row < 0:
            self._wanted = number
            self.search.clear()
            self.states.setCurrentIndex(0)
            row = self.model.row_of(number)
        if row >= 0:
            self.view.selectRow(row)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid():
            entry = self.model.entry(current.row())
            self.details.show_entry(entry, self.model.type_name(entry), self.model.today)

    # --- acting ---------------------------------------------------------------------------

    @Slot(object)
    def _note(self, happened: work.Happening) -> None:
        self.run(
            work.note(self.shell.services, self._desk, happened),
            lane=Lane.DB,
            changes=Changes(letters=True),
        )

    @Slot(int)
    def _remove(self, number: int) -> None:
        self.run(
            work.remove(self.shell.services, self._desk, number),
            lane=Lane.DB,
            changes=Changes(letters=True),
        )

    @Slot(int)
    def _remind(self, number: int) -> None:
        def show(request: LetterRequest) -> None:
            self.shell.navigator.open("letters", Reopened(request, follows=number))

        self.run(work.follow_up(self.shell.services, self._desk, number), done=show, lane=Lane.DB)

    @Slot(int)
    def _open(self, number: int) -> None:
        entry = self.details.entry
        draft = number if entry and entry.status.value == "drafted" else None
        dated = entry.dated if entry else None

        def show(request: LetterRequest) -> None:
            self.shell.navigator.open("letters", Reopened(request, draft=draft, dated=dated))

        self.run(work.request_of(self.shell.services, self._desk, number), done=show, lane=Lane.DB)

    @Slot()
    def _open_letters(self) -> None:
        self.shell.navigator.open("letters")

    @Slot()
    def _save_calendar(self) -> None:
        self._ask_where(self.tr("Save the deadlines"), "holdback.ics", self.tr("Calendar (*.ics)"))

    @Slot()
    def _save_table(self) -> None:
        self._ask_where(self.tr("Save the diary"), "holdback-diary.csv", self.tr("Table (*.csv)"))

    def _ask_where(self, title: str, name: str, kind: str) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(Path(folder) / name), kind)
        if chosen:
            path = Path(chosen)
            ending = Path(name).suffix
            if path.suffix.lower() != ending:
                path = path.with_name(path.name + ending)
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Write the diary to ``path``: ``.csv`` all letters, ``.ics`` the open deadlines."""
        self.run(
            work.export(self.shell.services, self._desk, path),
            done=self._on_saved,
            lane=Lane.FILES,
            title=self.tr("Writing the diary"),
        )

    def _on_saved(self, path: Path) -> None:
        self.messages.show_message(
            Kind.SUCCESS,
            self.tr("The diary is in {file}.").replace("{file}", str(path)),
            key="saved",
        )

    # --- what the window asks -------------------------------------------------------------

    def open_payload(self, payload: object) -> None:
        """Show the letter with this number."""
        if isinstance(payload, int):
            self._wanted = payload
            self.search.clear()
            self.states.setCurrentIndex(0)
            if self._loaded is not None:
                self._refilter()

    def focus_search(self) -> bool:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
        return True

    def save_state(self) -> dict[str, object]:
        return {"splitter": self.splitter.saveState()}

    def restore_state(self, state: dict[str, object]) -> None:
        splitter = state.get("splitter")
        if splitter is not None:
            self.splitter.restoreState(splitter)  # type: ignore[arg-type]
