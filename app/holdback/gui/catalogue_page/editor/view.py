# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rights editor: fields for all chosen tracks on the left, one field track by track right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons, text
from holdback.gui.catalogue_page.editor import work as editor_work
from holdback.gui.catalogue_page.editor.draft import Draft
from holdback.gui.catalogue_page.editor.form import FieldForm
from holdback.gui.catalogue_page.editor.grid import GridModel, GridView
from holdback.gui.catalogue_page.editor.paste_panel import PastePanel
from holdback.gui.catalogue_page.editor.preview import EditPreview
from holdback.gui.full_page import FullPage
from holdback.gui.jobs import Lane, Task
from holdback.gui.page import Shell
from holdback.gui.theme import GRID, label, set_role
from holdback.rights import Field

if TYPE_CHECKING:
    from holdback.gui.catalogue_page.editor.work import LoadedTracks

_MOST_NAMED = 3


class EditorView(FullPage):
    """Edits the rights data of chosen tracks.

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
        self._loading: Task | None = None
        self._field = Field.TITLE
        self.draft = Draft()
        self._stack = QStackedWidget(self)
        self.column.addWidget(self._stack, 1)
        editing = FullPage("", parent=self)
        editing.back.hide()
        editing.heading.hide()
        self.form = FieldForm(shell.profiles, editing)
        self.form.setMinimumWidth(40 * GRID)
        self._splitter = editing.add_halves((self.form, self._build_right(editing)), (420, 620))
        editing.column.addLayout(self._build_foot(editing))
        self.preview = EditPreview(shell, self)
        self._editing = editing
        self._stack.addWidget(editing)
        self._stack.addWidget(self.preview)
        self._connect()

    # --- building -------------------------------------------------------------------------

    def _build_right(self, parent: QWidget) -> QWidget:
        self.model = GridModel(self)
        grid_side = QWidget(parent)
        column = QVBoxLayout(grid_side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        tools = QHBoxLayout()
        tools.setSpacing(GRID)
        self.paste = QPushButton(icons.icon("list"), self.tr("Paste a list"), grid_side)
        self.paste.setToolTip(
            self.tr("Gives the lines of the clipboard to the tracks in order. Shows them first.")
        )
        self.paste.clicked.connect(self._paste_clipboard)
        self.fill = QPushButton(icons.icon("chevron-down"), self.tr("Fill down"), grid_side)
        self.fill.setToolTip(
            self.tr("Gives the topmost selected value to the others below (Ctrl+D).")
        )
        tools.addWidget(self.paste)
        tools.addWidget(self.fill)
        tools.addStretch(1)
        column.addLayout(tools)
        self.grid = GridView(self.model, grid_side)
        self.fill.clicked.connect(self.grid.fill_down)
        column.addWidget(self.grid, 1)
        self.pasting = PastePanel(parent)
        self._right = QStackedWidget(parent)
        self._right.setContentsMargins(2 * GRID, 0, 0, 0)
        self._right.addWidget(grid_side)
        self._right.addWidget(self.pasting)
        return self._right

    def _build_foot(self, parent: QWidget) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        self.summary = label("", "", parent)
        foot.addWidget(self.summary, 1)
        self.discard = QPushButton(self.tr("Take all changes back"), parent)
        self.discard.clicked.connect(self._discard)
        foot.addWidget(self.discard)
        self.go = QPushButton(self.tr("Show what will be written"), parent)
        self.go.setIcon(icons.icon_on_accent("eye"))
        set_role(self.go, "primary")
        self.go.clicked.connect(self.show_preview)
        foot.addWidget(self.go)
        return foot

    def _connect(self) -> None:
        self.form.edited.connect(self._on_edited)
        self.form.reverted.connect(self._on_reverted)
        self.form.entered.connect(self.show_field)
        self.form.list_pasted.connect(self._on_list)
        self.form.policy_chosen.connect(self._show_state)
        self.model.edited.connect(self._on_cell)
        self.grid.list_pasted.connect(self._on_grid_list)
        self.grid.fill_wanted.connect(self._fill_down)
        self.grid.clear_wanted.connect(self._clear)
        self.pasting.taken.connect(self._take_list)
        self.pasting.left.connect(self._leave_list)
        self.preview.left.connect(self._show_editing)
        self.preview.finished.connect(self._on_written)
        self.preview.failed.connect(self.failed)

    # --- opening --------------------------------------------------------------------------

    @property
    def is_writing(self) -> bool:
        """Whether files are being written now."""
        return self.preview.is_writing

    @property
    def has_changes(self) -> bool:
        """Whether leaving would lose something."""
        return bool(self.draft.changed_values) or self.form.policy is not None

    def open_for(self, paths: Sequence[Path]) -> None:
        """Read these files and show their fields."""
        if self.is_writing:
            return
        if self._loading is not None:
            self._loading.cancel()
        self.form.reset_policy()
        self._take_draft(Draft())
        self._show_editing()
        self.heading.setText(self.tr("Rights data of %n track(s)", "", len(paths)))
        self._editing.setEnabled(False)
        self.summary.setText(self.tr("Reading the files…"))
        self._loading = self._shell.jobs.run(
            editor_work.load(self._shell.services, paths),
            lane=Lane.LOOK,
            title=self.tr("Reading the files"),
            done=self._take_loaded,
            failed=self._on_load_failed,
        )

    @Slot(object)
    def _take_loaded(self, found: LoadedTracks) -> None:
        self._loading = None
        self._editing.setEnabled(bool(found.draft.tracks))
        self._take_draft(found.draft)
        if found.unreadable:
            path, reason = found.unreadable[0]
            self.summary.setText(f"{path.name}: {text.sentence(reason)}")
        self.form.focus_field(Field.TITLE)

    @Slot(object)
    def _on_load_failed(self, error: BaseException) -> None:
        self._loading = None
        self.failed.emit(error)

    def _take_draft(self, draft: Draft) -> None:
        self.draft = draft
        self.model.show_draft(draft)
        self.form.show_draft(draft, suggest=True)
        self.show_field(self._field)
        self._show_state()

    # --- editing --------------------------------------------------------------------------

    @Slot(object)
    def show_field(self, field: Field) -> None:
        """Show one field track by track."""
        self._field = field
        self._right.setCurrentIndex(0)
        self.model.show_field(field)

    @Slot(object, str)
    def _on_edited(self, field: Field, value: str) -> None:
        if field is not self.model.field:
            self.show_field(field)
        self.draft.set_all(field, value)
        self._after_edit(field, is_typing=True)

    @Slot(object)
    def _on_reverted(self, field: Field) -> None:
        self.draft.revert(field)
        self._after_edit(field)

    @Slot()
    def _on_cell(self) -> None:
        self._after_edit(self.model.field)

    def _after_edit(self, field: Field, *, is_typing: bool = False) -> None:
        if is_typing:
            self.form.rows[field].mark(self.draft.changed_in(field))
        else:
            self.form.show_field(self.draft, field)
        self.model.refresh()
        self._show_state()

    @Slot(object)
    def _fill_down(self, rows: list[int]) -> None:
        self.draft.fill_down(self.model.field, rows)
        self._after_edit(self.model.field)

    @Slot(object)
    def _clear(self, rows: list[int]) -> None:
        for row in rows:
            self.draft.set_one(row, self.model.field, "")
        self._after_edit(self.model.field)

    @Slot()
    def _discard(self) -> None:
        self.form.reset_policy()
        for field in self.form.rows:
            self.draft.revert(field)
        self._take_draft(self.draft)

    # --- lists ----------------------------------------------------------------------------

    @Slot()
    def _paste_clipboard(self) -> None:
        rows = self.grid.selected_rows()
        start = rows[0] if len(rows) == 1 else 0
        self._on_grid_list(QGuiApplication.clipboard().text(), start)

    @Slot(object, str)
    def _on_list(self, field: Field, pasted: str) -> None:
        self.show_field(field)
        self._on_grid_list(pasted, 0)

    @Slot(str, int)
    def _on_grid_list(self, pasted: str, start: int) -> None:
        if pasted.strip() and self.draft.tracks:
            self.pasting.show_list(self.draft, self.model.field, pasted, start)
            self._right.setCurrentWidget(self.pasting)
            self.pasting.take.setFocus()

    @Slot(object, str, int)
    def _take_list(self, field: Field, pasted: str, start: int) -> None:
        self.draft.paste(field, pasted, start)
        self._leave_list()
        self._after_edit(field)

    @Slot()
    def _leave_list(self) -> None:
        self._right.setCurrentIndex(0)
        self.grid.setFocus()

    # --- state and preview ----------------------------------------------------------------

    @Slot()
    def _show_state(self) -> None:
        problems = self.draft.problems()
        parts = []
        if self.draft.changed_values:
            values = self.tr("%n value(s) changed", "", self.draft.changed_values)
            tracks = self.tr("in %n track(s)", "", self.draft.changed_tracks)
            parts.append(f"{values} {tracks}")
        if self.form.policy is not None:
            parts.append(self.tr("another policy"))
        if problems:
            parts.append(self.tr("%n value(s) cannot be written like this", "", len(problems)))
            named = [
                f"{self.draft.tracks[row].name}, {text.field_name(field)}: {text.sentence(why)}"
                for row, field, why in problems[:_MOST_NAMED]
            ]
            self.summary.setToolTip("\n".join(named))
        else:
            self.summary.setToolTip("")
        self.summary.setText(" · ".join(parts) or self.tr("Nothing is changed yet."))
        self.discard.setEnabled(self.has_changes)
        self.go.setEnabled(self.has_changes and not problems)

    @Slot()
    def show_preview(self) -> None:
        """Show every change of every file before anything is written."""
        if self.draft.problems() or not self.has_changes:
            return
        policy = self.form.policy
        edits = self.draft.all_edits() if policy is not None else self.draft.edits()
        self._stack.setCurrentWidget(self.preview)
        self.preview.open_for(edits, policy)

    @Slot()
    def _show_editing(self) -> None:
        self._stack.setCurrentWidget(self._editing)
        self._right.setCurrentIndex(0)

    @Slot(object, str)
    def _on_written(self, result: object, words: str) -> None:
        self.draft = Draft()
        self.form.reset_policy()
        self.finished.emit(result, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_preview = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        )
        if is_preview and self._stack.currentWidget() is self._editing:
            self.show_preview()
        elif event.key() == Qt.Key.Key_Escape and not self.has_changes and not self.is_writing:
            self.left.emit()
        else:
            super().keyPressEvent(event)
