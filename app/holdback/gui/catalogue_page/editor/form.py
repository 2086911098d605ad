# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""All fields of the editor, for all chosen tracks at once, and the policy."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QScrollArea, QVBoxLayout, QWidget

from holdback.gui import text
from holdback.gui.catalogue_page.editor.draft import Draft
from holdback.gui.catalogue_page.editor.field_row import FieldRow
from holdback.gui.profiles import Profiles
from holdback.gui.theme import GRID, label
from holdback.gui.widgets import let_shrink
from holdback.rights import Field, Policy
from holdback.rights.fields import EDITABLE

_NAMES = EDITABLE[: EDITABLE.index(Field.ISRC)]
_CODES = (Field.ISRC, Field.ISWC, Field.BARCODE, Field.IPI, Field.ISNI)
_RIGHTS = EDITABLE[EDITABLE.index(Field.COPYRIGHT) :]


class FieldForm(QScrollArea):
    """The fields in three groups.

    Signals:
        edited, reverted, entered, list_pasted: as :class:`FieldRow` says.
        policy_chosen: another policy, or none, is to be stated.
    """

    edited = Signal(object, str)
    reverted = Signal(object)
    entered = Signal(object)
    list_pasted = Signal(object, str)
    policy_chosen = Signal()

    def __init__(self, profiles: Profiles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profiles = profiles
        self.rows: dict[Field, FieldRow] = {}
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, GRID, 0)
        column.setSpacing(GRID + GRID // 2)
        groups = (
            (self.tr("Names"), _NAMES),
            (self.tr("Codes"), _CODES),
            (self.tr("Rights"), _RIGHTS),
        )
        for words, fields in groups:
            column.addWidget(label(words, "heading", inner))
            for field in fields:
                column.addWidget(self._row(field, inner))
        column.addWidget(self._build_policy(inner))
        column.addStretch(1)
        self.setWidget(inner)
        profiles.changed.connect(self._fill_policies)
        self._fill_policies()

    def _row(self, field: Field, parent: QWidget) -> FieldRow:
        row = FieldRow(field, parent)
        row.edited.connect(self._on_edited)
        row.reverted.connect(self.reverted)
        row.entered.connect(self._on_entered)
        row.list_pasted.connect(self.list_pasted)
        self.rows[field] = row
        return row

    def _build_policy(self, parent: QWidget) -> QWidget:
        box = QWidget(parent)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        caption = label(self.tr("Policy"), "caption", box)
        self.policies = QComboBox(box)
        self.policies.setAccessibleName(self.tr("Policy"))
        self.policies.installEventFilter(self)
        let_shrink(self.policies)
        caption.setBuddy(self.policies)
        self.policies.activated.connect(self._on_policy)
        self._policy_words = label("", "small", box)
        for widget in (caption, self.policies, self._policy_words):
            column.addWidget(widget)
        return box

    @Slot()
    def _fill_policies(self) -> None:
        kept = self.policies.currentData()
        profile = self._profiles.current
        with QSignalBlocker(self.policies):
            self.policies.clear()
            self.policies.addItem(self.tr("Leave as it is"), None)
            for policy in Policy:
                self.policies.addItem(text.policy_name(policy), policy)
            self.policies.setCurrentIndex(max(self.policies.findData(kept), 0))
        self.policies.setEnabled(profile is not None)
        if profile is None:
            words = self.tr("A policy is stated in somebody's name: make a profile first.")
        else:
            words = self.tr("Stated in the words of the profile “{name}”.").replace(
                "{name}", profile.name
            )
        self._policy_words.setText(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the form instead of changing a policy unseen."""
        if isinstance(event, QWheelEvent):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    @property
    def policy(self) -> Policy | None:
        """The policy to state, or None: what stands there stays."""
        chosen = self.policies.currentData()
        return Policy(chosen) if chosen else None

    def reset_policy(self) -> None:
        """State nothing new."""
        self.policies.setCurrentIndex(0)

    def show_draft(self, draft: Draft, *, suggest: bool = False) -> None:
        """Show all fields anew; ``suggest`` renews the suggestions too."""
        for field in self.rows:
            self.show_field(draft, field)
            if suggest:
                self.rows[field].say_problem("")
                self.rows[field].suggest(draft.suggestions(field))

    def show_field(self, draft: Draft, field: Field) -> None:
        """Show one field anew."""
        row = self.rows[field]
        row.show_value(draft.shared(field))
        row.mark(draft.changed_in(field))
        problem = draft.problem_in(field)
        row.say_problem(text.sentence(problem) if problem else "")

    def focus_field(self, field: Field) -> None:
        """Put the cursor into one field."""
        self.rows[field].input.setFocus()
        self.ensureWidgetVisible(self.rows[field])

    @Slot(object, str)
    def _on_edited(self, field: Field, value: str) -> None:
        self.edited.emit(field, value)
        if self.rows[field].problem:
            # When the line about the problem has got its place.
            QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self.rows[field], 0, GRID))

    @Slot(object)
    def _on_entered(self, field: Field) -> None:
        self.ensureWidgetVisible(self.rows[field], 0, 2 * GRID)
        self.entered.emit(field)

    @Slot()
    def _on_policy(self) -> None:
        self.policy_chosen.emit()
