# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The dossier's upkeep: is it sound, entries out and in, signed updates and whose they may be."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons
from holdback.gui.colours import Tone
from holdback.gui.full_page import FullPage, card
from holdback.gui.platforms_page.text_pane import empty
from holdback.gui.platforms_page.upkeep_work import Upkeep
from holdback.gui.status import StatusLabel
from holdback.gui.text import Status
from holdback.gui.theme import GRID, label, set_role
from holdback.platforms import Platform, TrustedKey

_MOST_PROBLEMS = 20


class UpkeepView(FullPage):
    """Entries on the left, signed updates on the right.

    Signals:
        export_asked: write the chosen service's entry to this file.
        entry_given: take this entry; True: over one of the user's own.
        update_given: take this signed update.
        key_given: trust this key (name, key).
        key_refused: trust the key of this name no longer.
    """

    export_asked = Signal(object)
    entry_given = Signal(object, bool)
    update_given = Signal(object)
    key_given = Signal(str, str)
    key_refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("All services"), self.tr("Upkeep of the dossier"), parent)
        self._chosen: Platform | None = None
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        for parts in (
            (self._make_state(), self._make_entries()),
            (self._make_update(), self._make_keys()),
        ):
            side = QVBoxLayout()
            side.setSpacing(2 * GRID)
            for part in parts:
                side.addWidget(part)
            side.addStretch(1)
            row.addLayout(side, 1)
        content = QWidget()
        content.setLayout(row)
        row.setContentsMargins(0, 0, GRID, 0)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        self.column.addWidget(area, 1)

    # --- building -------------------------------------------------------------------------

    def _make_state(self) -> QFrame:
        frame, inside = card(self.tr("Is it sound?"))
        self._state = QVBoxLayout()
        self._state.setSpacing(GRID)
        inside.addLayout(self._state)
        return frame

    def _make_entries(self) -> QFrame:
        frame, inside = card(self.tr("Entries out and in"))
        inside.setSpacing(GRID)
        inside.addWidget(
            label(
                self.tr(
                    "An entry is one file that you can read, change and pass on. One of your own "
                    "counts instead of the shipped one."
                ),
                "muted",
            )
        )
        self.export = QPushButton(icons.icon("export"), self.tr("Write an entry to a file…"))
        self.export.clicked.connect(self._choose_export)
        self.take = QPushButton(icons.icon("import"), self.tr("Take an entry…"))
        self.take.clicked.connect(self._choose_entry)
        self.replace = QCheckBox(self.tr("Over one of my own of that name"))
        self.own = label("", "small")
        for widget in (self.export, self.take):
            inside.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self.replace)
        inside.addWidget(self.own)
        return frame

    def _make_update(self) -> QFrame:
        frame, inside = card(self.tr("Signed updates"))
        inside.setSpacing(GRID)
        inside.addWidget(
            label(
                self.tr(
                    "Somebody you trust may hand you a whole dossier as one signed file. It is "
                    "taken only if one of the keys below signed it. Holdback never fetches one."
                ),
                "muted",
            )
        )
        self.update_number = label("", "")
        inside.addWidget(self.update_number)
        self.take_update = QPushButton(icons.icon("import"), self.tr("Take a signed update…"))
        self.take_update.clicked.connect(self._choose_update)
        inside.addWidget(self.take_update, 0, Qt.AlignmentFlag.AlignLeft)
        return frame

    def _make_keys(self) -> QFrame:
        frame, inside = card(self.tr("Whose updates are taken"))
        inside.setSpacing(GRID)
        self._keys = QVBoxLayout()
        self._keys.setSpacing(GRID)
        inside.addLayout(self._keys)
        form = QFormLayout()
        form.setSpacing(GRID)
        self.key_name, self.key = QLineEdit(), QLineEdit()
        for field, name in ((self.key_name, self.tr("Whose key")), (self.key, self.tr("Key"))):
            field.setAccessibleName(name)
            field.textChanged.connect(self._on_typed)
            form.addRow(name, field)
        inside.addLayout(form)
        self.add_key = QPushButton(icons.icon("key"), self.tr("Trust this key"))
        self.add_key.setEnabled(False)
        self.add_key.clicked.connect(self._on_key)
        inside.addWidget(self.add_key, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(
            label(
                self.tr(
                    "Compare the fingerprint with its giver, by telephone or in person: whoever "
                    "holds the key decides what your dossier says."
                ),
                "small",
            )
        )
        return frame

    # --- showing --------------------------------------------------------------------------

    def begin(self, chosen: Platform | None) -> None:
        """Offer to export the service that is chosen in the matrix."""
        self._chosen = chosen
        self.export.setEnabled(chosen is not None)
        if chosen is not None:
            words = self.tr("Write {service} to a file…")
            self.export.setText(words.replace("{service}", chosen.name))

    def show_upkeep(self, state: Upkeep) -> None:
        """Show how things stand."""
        empty(self._state)
        sound = self.tr("%n entry(s), all valid", "", state.entries)
        faulty = self.tr("%n fault(s) found", "", len(state.problems))
        status = (
            Status(faulty, "warning", Tone.BAD, "")
            if state.problems
            else Status(sound, "success", Tone.GOOD, "")
        )
        self._state.addWidget(StatusLabel(status))
        for problem in state.problems[:_MOST_PROBLEMS]:
            self._state.addWidget(label(str(problem), "small"))
        own = ", ".join(state.own) if state.own else self.tr("none")
        self.own.setText(
            self.tr("Your own: {entries}. They lie in {folder}.")
            .replace("{entries}", own)
            .replace("{folder}", str(state.folder))
        )
        self.update_number.setText(
            self.tr("In force: number {number}.").replace("{number}", str(state.update))
            if state.update
            else self.tr("None is in force.")
        )
        empty(self._keys)
        for key in state.keys:
            self._keys.addWidget(self._key_row(key))
        if not state.keys:
            self._keys.addWidget(label(self.tr("No key yet: every update is refused."), "muted"))

    def _key_row(self, key: TrustedKey) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(key.name, "caption"))
        words.addWidget(label(key.fingerprint, "small"))
        row.addLayout(words, 1)
        if key.is_users_own:
            away = QPushButton(icons.icon("trash"), "")
            name = self.tr("No longer trust {name}").replace("{name}", key.name)
            away.setAccessibleName(name)
            away.setToolTip(name)
            set_role(away, "flat")
            away.clicked.connect(lambda _=False, one=key.name: self.key_refused.emit(one))
            row.addWidget(away)
        return holder

    # --- asking ---------------------------------------------------------------------------

    @Slot()
    def _on_typed(self) -> None:
        self.add_key.setEnabled(bool(self.key_name.text().strip() and self.key.text().strip()))

    @Slot()
    def _on_key(self) -> None:
        self.key_given.emit(self.key_name.text(), self.key.text())

    def key_taken(self) -> None:
        """Empty the fields: the key is among the trusted ones."""
        self.key_name.clear()
        self.key.clear()

    @Slot()
    def _choose_export(self) -> None:
        if self._chosen is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        wanted = str(Path(folder) / f"{self._chosen.id}.toml")
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Write the entry"), wanted, self.tr("Entry (*.toml)")
        )
        if name:
            self.export_asked.emit(Path(name))

    @Slot()
    def _choose_entry(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Take an entry"), "", self.tr("Entry (*.toml)")
        )
        if name:
            self.entry_given.emit(Path(name), self.replace.isChecked())

    @Slot()
    def _choose_update(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Take a signed update"), "", self.tr("Signed update (*.holdback)")
        )
        if name:
            self.update_given.emit(Path(name))
