# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The user's profiles: the list of them, and the editor of the chosen one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons, text
from holdback.gui.message_bar import Choice, Kind, MessageBar
from holdback.gui.page import Shell
from holdback.gui.profiles import ProfileEntry
from holdback.gui.settings_page.profile_form import ProfileForm
from holdback.gui.theme import GRID, label, set_role

_LIST_WIDTH = 22 * GRID


class ProfilesTab(QWidget):
    """Several profiles, one in use; edits are saved by a button that says so."""

    def __init__(self, shell: Shell, messages: MessageBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._messages = messages
        self._path: Path | None = None
        self._build()
        shell.profiles.changed.connect(self._fill)
        self._fill()
        self._show_current()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2 * GRID, 0, 0)
        row.setSpacing(3 * GRID)
        left = QVBoxLayout()
        left.setSpacing(GRID)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Profiles"))
        set_role(self.list, "navigation")
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.new = QPushButton(self.tr("New profile"), self)
        self.new.setIcon(icons.icon("plus"))
        self.new.clicked.connect(self._begin_new)
        left.addWidget(self.list, 1)
        left.addWidget(self.new)
        row.addLayout(left)
        right = QVBoxLayout()
        right.setSpacing(GRID)
        self.form = ProfileForm(self)
        self.form.edited.connect(self._on_edited)
        scroll = QScrollArea(self)
        scroll.setWidget(self.form)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        right.addWidget(scroll, 1)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        self._state = label("", "small", self)
        foot.addWidget(self._state, 1)
        self.discard = QPushButton(self.tr("Discard changes"), self)
        self.discard.clicked.connect(self._show_current)
        self.save = QPushButton(self.tr("Save profile"), self)
        set_role(self.save, "primary")
        self.save.clicked.connect(self._save)
        foot.addWidget(self.discard)
        foot.addWidget(self.save)
        right.addLayout(foot)
        row.addLayout(right, 1)

    # --- the list -------------------------------------------------------------------------

    @Slot()
    def _fill(self) -> None:
        """Show the profiles there are; unsaved edits in the form stay."""
        current = self._shell.profiles.current_entry
        with QSignalBlocker(self.list):
            self.list.clear()
            for entry in self._shell.profiles.entries:
                self.list.addItem(self._item(entry))
            row = self._row_of(self._path or (current.path if current else None))
            self.list.setCurrentRow(row)
        if not self.form.is_edited:
            self._show_current()

    def _item(self, entry: ProfileEntry) -> QListWidgetItem:
        if entry.profile is None:
            item = QListWidgetItem(icons.icon("warning"), entry.path.name)
            if entry.problem is not None:
                item.setToolTip(text.sentence(entry.problem))
        else:
            item = QListWidgetItem(icons.icon("user"), entry.profile.name)
            item.setToolTip(str(entry.path))
        item.setData(Qt.ItemDataRole.UserRole, entry)
        return item

    def _row_of(self, path: Path | None) -> int:
        for row, entry in enumerate(self._shell.profiles.entries):
            if entry.path == path:
                return row
        return 0 if self._shell.profiles.entries else -1

    @Slot()
    def _on_chosen(self) -> None:
        item = self.list.currentItem()
        if self.list.currentRow() < 0:
            return
        entry: ProfileEntry = item.data(Qt.ItemDataRole.UserRole)
        if entry.profile is not None:
            self._shell.profiles.choose(entry.key)
        self._show_current()

    @Slot()
    def _show_current(self) -> None:
        row = self.list.currentRow()
        if row < 0:
            self._begin_new()
            return
        entry = self._shell.profiles.entries[row]
        self._path = entry.path
        if entry.profile is None:
            self.form.setEnabled(False)
            if entry.problem is not None:
                self._messages.show_message(Kind.ERROR, entry.problem, key="profile")
        else:
            self.form.setEnabled(True)
            self.form.show_profile(entry.profile)
            self._messages.remove("profile")
        self._on_edited()

    @Slot()
    def _begin_new(self) -> None:
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(-1)
        self._path = None
        self.form.setEnabled(True)
        self.form.show_profile(None)
        self.form.focus_name()
        self._on_edited()

    # --- editing --------------------------------------------------------------------------

    @Slot()
    def _on_edited(self) -> None:
        problem = self.form.problem()
        is_edited = self.form.is_edited
        self.save.setEnabled(is_edited and not problem)
        self.discard.setEnabled(is_edited and bool(self._shell.profiles.entries))
        if problem and is_edited:
            self._state.setText(problem)
        elif is_edited:
            self._state.setText(self.tr("Not saved yet."))
        elif self._path is not None:
            self._state.setText(str(self._path))
        else:
            self._state.setText(self.tr("A profile says who you are; it is a file you can edit."))

    @Slot()
    def _save(self) -> None:
        profile = self.form.profile()
        self.save.setEnabled(False)
        self._shell.profiles.save(
            profile, self._path, done=self._on_saved, failed=self._on_save_failed
        )

    @Slot(object)
    def _on_saved(self, path: Path) -> None:
        self._path = path
        self.form.mark_saved()
        self._fill()
        self._messages.show_message(
            Kind.SUCCESS,
            self.tr("The profile is saved and in use."),
            Choice(self.tr("Go to the catalogue"), self._go_to_catalogue),
            key="profile",
        )

    @Slot()
    def _go_to_catalogue(self) -> None:
        self._shell.navigator.open("catalogue")

    @Slot(object)
    def _on_save_failed(self, error: BaseException) -> None:
        self._on_edited()
        self._messages.show_error(error)
