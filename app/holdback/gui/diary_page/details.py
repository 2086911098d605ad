# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One letter of the diary: what happened, and what can be noted down next."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
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
from holdback.gui.diary_page import words
from holdback.gui.diary_page.work import Happening
from holdback.gui.i18n import date_pattern, format_date
from holdback.gui.status import StatusLabel
from holdback.gui.theme import GRID, label, set_role

if TYPE_CHECKING:
    from holdback.letters import DiaryEntry, Event


class DiaryDetails(QScrollArea):
    """Shows one letter; empty until one is chosen.

    Signals:
        happened: something is to be noted down.
        reminder_asked: a reminder of the letter with this number is to be written.
        open_asked: the draft with this number is to be opened again.
        remove_asked: the draft with this number is to be removed.
    """

    happened = Signal(object)
    reminder_asked = Signal(int)
    open_asked = Signal(int)
    remove_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("About the chosen letter"))
        self._entry: DiaryEntry | None = None
        self._today = date.min
        self._proof: Path | None = None
        self.show_nothing()

    @property
    def entry(self) -> DiaryEntry | None:
        """The letter shown."""
        return self._entry

    def show_nothing(self) -> None:
        """Say what would stand here."""
        self._entry = None
        content, column = self._new_content()
        column.addStretch(1)
        hint = label(self.tr("Choose a letter to see what became of it."), "muted", content)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(hint)
        column.addStretch(2)
        self.setWidget(content)

    def show_entry(self, entry: DiaryEntry, type_name: str, today: date) -> None:
        """Show a letter with everything that happened to it."""
        self._entry, self._today, self._proof = entry, today, None
        content, column = self._new_content()
        title = label(entry.recipient_name or self.tr("Everybody"), "title")
        title.setWordWrap(True)
        column.addWidget(title)
        column.addWidget(label(type_name, "muted"))
        column.addWidget(StatusLabel(words.status(entry.status.value)))
        due = words.due(entry, today)
        if due is not None:
            column.addWidget(
                label(
                    self.tr("Answer due {date}: {how}")
                    .replace("{date}", due.word)
                    .replace("{how}", due.explanation)
                )
            )
            column.addWidget(label(words.counting(entry), "small"))
        column.addLayout(self._letter_buttons(entry))
        column.addWidget(self._note_card(entry))
        column.addWidget(self._history_card(entry))
        column.addStretch(1)
        self.setWidget(content)

    def _new_content(self) -> tuple[QWidget, QVBoxLayout]:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(2 * GRID, 0, GRID, 2 * GRID)
        column.setSpacing(GRID)
        return content, column

    # --- the letter -----------------------------------------------------------------------

    def _letter_buttons(self, entry: DiaryEntry) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(GRID)
        state = entry.status.value
        if state in ("sent", "overdue"):
            self.remind = QPushButton(icons.icon_on_accent("write"), self.tr("Write a reminder"))
            if state == "overdue":
                set_role(self.remind, "primary")
            else:
                self.remind.setIcon(icons.icon("write"))
            self.remind.clicked.connect(self._ask_for_reminder)
            rows.addWidget(self.remind, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        opens = QPushButton(icons.icon("letters"), self.tr("Open the letter"))
        opens.clicked.connect(self._ask_to_open)
        row.addWidget(opens)
        if state == "drafted" and not entry.followed_by:
            remove = QPushButton(icons.icon("trash"), self.tr("Remove the draft"))
            remove.clicked.connect(self._ask_to_remove)
            row.addWidget(remove)
        row.addStretch(1)
        rows.addLayout(row)
        return rows

    # --- noting down ----------------------------------------------------------------------

    def _note_card(self, entry: DiaryEntry) -> QFrame:
        card, inside = self._card(self.tr("Note down"))
        form = QFormLayout()
        form.setSpacing(GRID)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.what = QComboBox()
        self.what.setAccessibleName(self.tr("What happened"))
        for kind, text in self._possible(entry):
            self.what.addItem(text, kind)
        self.what.currentIndexChanged.connect(self._on_what)
        form.addRow(self.tr("What"), self.what)
        self.on = QDateEdit(QDate(self._today.year, self._today.month, self._today.day))
        self.on.setCalendarPopup(True)
        self.on.setDisplayFormat(date_pattern())
        self.on.setMaximumDate(self.on.date())
        self.on.setAccessibleName(self.tr("On which day"))
        form.addRow(self.tr("On"), self.on)
        self.channel = QComboBox()
        self.channel.setAccessibleName(self.tr("How it was sent"))
        for key in words.CHANNELS:
            self.channel.addItem(words.channel(key), key)
        for combo in (self.what, self.channel):
            # The longest choice must not make the pane wider than it is.
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.setMinimumContentsLength(10)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("By"), self.channel)
        self.detail = QLineEdit()
        self.detail.setAccessibleName(self.tr("In your words"))
        form.addRow(self.tr("In your words"), self.detail)
        inside.addLayout(form)
        self._form = form
        self.proof = QPushButton(icons.icon("add-file"), self.tr("Attach a proof…"))
        self.proof.clicked.connect(self._choose_proof)
        self.note = QPushButton(self.tr("Note it down"))
        set_role(self.note, "primary")
        self.note.clicked.connect(self._note)
        inside.addWidget(self.proof, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self.note, 0, Qt.AlignmentFlag.AlignLeft)
        self._on_what()
        return card

    def _possible(self, entry: DiaryEntry) -> list[tuple[str, str]]:
        sent = (self.tr("I sent it"), "sent")
        closed = (self.tr("Nothing more will come of it"), "closed")
        if entry.status.value == "drafted":
            found = [sent, closed]
        else:
            found = [
                (self.tr("They received it"), "received"),
                (self.tr("They answered"), "answered"),
                (self.tr("They take two more months"), "extended"),
                (self.tr("I sent it again"), "sent"),
                closed,
            ]
            if entry.deadline_kind.value != "statutory":
                # Only data protection law knows that extension (GDPR art. 12(3)).
                found = [one for one in found if one[1] != "extended"]
        return [(kind, text) for text, kind in found]

    @Slot()
    def _on_what(self) -> None:
        kind = self.what.currentData()
        self._form.setRowVisible(self.channel, kind == "sent")
        self._form.setRowVisible(self.detail, kind != "received")
        self.proof.setVisible(kind in ("sent", "received", "answered"))

    @Slot()
    def _choose_proof(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a receipt, scan or answer"))
        if name:
            self.attach(Path(name))

    def attach(self, proof: Path) -> None:
        """Attach a file to what is noted down next; only its name and digest are kept."""
        self._proof = proof
        self.proof.setText(proof.name)
        self.proof.setAccessibleName(self.tr("Proof: {file}").replace("{file}", proof.name))

    @Slot()
    def _note(self) -> None:
        if self._entry is None:
            return
        day = self.on.date()
        kind = str(self.what.currentData())
        self.happened.emit(
            Happening(
                letter=self._entry.id,
                kind=kind,
                on=date(day.year(), day.month(), day.day()),
                channel=str(self.channel.currentData()) if kind == "sent" else "",
                detail=self.detail.text().strip(),
                file=self._proof,
            )
        )

    # --- what happened --------------------------------------------------------------------

    def _history_card(self, entry: DiaryEntry) -> QFrame:
        card, inside = self._card(self.tr("What happened"))
        for event in entry.events:
            inside.addWidget(label(f"{format_date(event.on)}  {self._event(event)}"))
            if event.detail:
                inside.addWidget(label(event.detail, "muted"))
            if event.file is not None:
                shown = label(event.file.name, "small")
                shown.setToolTip(f"{event.file}\nSHA-256: {event.file_sha256}")
                inside.addWidget(shown)
        return card

    def _event(self, event: Event) -> str:
        happened = words.event(event.kind.value)
        return f"{happened} ({words.channel(event.channel)})" if event.channel else happened

    def _card(self, title: str) -> tuple[QFrame, QVBoxLayout]:
        card = QFrame()
        set_role(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(2 * GRID, GRID + GRID // 2, 2 * GRID, GRID + GRID // 2)
        inside.setSpacing(GRID)
        inside.addWidget(label(title, "heading"))
        return card, inside

    @Slot()
    def _ask_for_reminder(self) -> None:
        if self._entry is not None:
            self.reminder_asked.emit(self._entry.id)

    @Slot()
    def _ask_to_open(self) -> None:
        if self._entry is not None:
            self.open_asked.emit(self._entry.id)

    @Slot()
    def _ask_to_remove(self) -> None:
        if self._entry is not None:
            self.remove_asked.emit(self._entry.id)
