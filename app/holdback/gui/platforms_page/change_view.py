# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What changed in a platform's terms, side by side, and what the user makes of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from holdback.gui import icons, text
from holdback.gui.colours import Tone
from holdback.gui.full_page import FullPage
from holdback.gui.i18n import format_moment
from holdback.gui.platforms_page.terms_work import Change, Version
from holdback.gui.platforms_page.text_pane import passage, scroll_to
from holdback.gui.status import StatusLabel
from holdback.gui.theme import GRID, label, set_role
from holdback.platforms import Platform, Stance, Use, use_name

if TYPE_CHECKING:
    from holdback.terms import ClauseChange, StoredFinding


class ChangeView(FullPage):
    """Two texts beside each other with what was removed and added, stances first.

    Signals:
        reviewed: they looked at the finding; with their note.
        letter_asked: they want to write to the platform with this id.
    """

    reviewed = Signal(object, str)
    letter_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("All services"), "", parent)
        self._change: Change | None = None
        self._at = -1
        self._make_head()
        self._stances = QGridLayout()
        self._stances.setHorizontalSpacing(2 * GRID)
        self._stances.setColumnStretch(4, 1)
        self.column.addLayout(self._stances)
        self.column.addLayout(self._make_texts(), 1)
        self.column.addLayout(self._make_foot())

    @property
    def change(self) -> Change | None:
        """What is shown."""
        return self._change

    def _make_head(self) -> None:
        self.previous = QPushButton(icons.icon("chevron-up"), self.tr("Previous change"), self)
        self.previous.clicked.connect(self._go_back)
        self.following = QPushButton(icons.icon("chevron-down"), self.tr("Next change"), self)
        self.following.clicked.connect(self._go_on)
        self.head.addWidget(self.previous)
        self.head.addWidget(self.following)

    def _make_texts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(GRID)
        self.before_title = label("", "caption", self)
        self.after_title = label("", "caption", self)
        self.before = self._text(self.tr("The text before"))
        self.after = self._text(self.tr("The text after"))
        grid.addWidget(self.before_title, 0, 0)
        grid.addWidget(self.after_title, 0, 1)
        grid.addWidget(self.before, 1, 0)
        grid.addWidget(self.after, 1, 1)
        return grid

    def _text(self, name: str) -> QPlainTextEdit:
        shown = QPlainTextEdit(self)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setAccessibleName(name)
        return shown

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        self.note = QLineEdit(self)
        self.note.setPlaceholderText(self.tr("Your note: what does it mean for you?"))
        self.note.setAccessibleName(self.tr("Your note"))
        row.addWidget(self.note, 1)
        self.letter = QPushButton(icons.icon("write"), self.tr("Write a letter"), self)
        self.letter.clicked.connect(self._ask_for_letter)
        row.addWidget(self.letter)
        self.done = QPushButton(icons.icon_on_accent("check"), self.tr("Mark as reviewed"), self)
        set_role(self.done, "primary")
        self.done.clicked.connect(self._review)
        row.addWidget(self.done)
        return row

    # --- showing --------------------------------------------------------------------------

    def show_change(self, platform: Platform, change: Change) -> None:
        """Show both texts of a finding."""
        self._change = change
        finding = change.finding
        self.heading.setText(f"{platform.name}: {finding.name}")
        self.before_title.setText(self._when(change.before))
        self.after_title.setText(self._when(change.after))
        self._show_stances(finding)
        removed, added = change.comparison.clauses_removed, change.comparison.clauses_added
        # Neither red nor green: what was added may be the worse of the two.
        self._fill(self.before, change.before.words, removed, Tone.CAUTION)
        self._fill(self.after, change.after.words, added, Tone.INFO)
        with QSignalBlocker(self.note):
            self.note.setText(finding.note)
        is_reviewed = finding.reviewed_at is not None
        self.done.setText(
            self.tr("Reviewed on {date}").replace("{date}", format_moment(finding.reviewed_at))
            if finding.reviewed_at
            else self.tr("Mark as reviewed")
        )
        self.done.setEnabled(not is_reviewed)
        has_places = bool(removed or added)
        self.previous.setEnabled(has_places)
        self.following.setEnabled(has_places)
        self._at = -1
        for shown, words, places in (
            (self.before, change.before.words, removed),
            (self.after, change.after.words, added),
        ):
            if places:
                scroll_to(shown, words, places[0].start)
        if has_places:
            self._go_on()

    def _when(self, version: Version) -> str:
        return self.tr("Seen on {date}").replace("{date}", format_moment(version.seen_at))

    def _show_stances(self, finding: StoredFinding) -> None:
        while (item := self._stances.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for row, one in enumerate(finding.changes):
            use = Use(one.use)
            before = text.stance(Stance(one.before), use=use)
            after = text.stance(Stance(one.after), use=use)
            name = label(text.sentence(use_name(use)), "", self)
            name.setWordWrap(False)
            arrow = label("→", "muted", self)
            arrow.setAccessibleName(self.tr("became"))
            self._stances.addWidget(name, row, 0)
            self._stances.addWidget(StatusLabel(before, self), row, 1)
            self._stances.addWidget(arrow, row, 2)
            self._stances.addWidget(StatusLabel(after, self), row, 3)

    def _fill(
        self, shown: QPlainTextEdit, words: str, places: Sequence[ClauseChange], tone: Tone
    ) -> None:
        shown.setPlainText(words)
        shown.setExtraSelections(
            [
                passage(shown, words, place.start, place.end, tone, is_bold=place.bearing)
                for place in places
            ]
        )

    # --- going about ----------------------------------------------------------------------

    @Slot()
    def _go_on(self) -> None:
        self._go(self._at + 1)

    @Slot()
    def _go_back(self) -> None:
        self._go(self._at - 1)

    def _go(self, number: int) -> None:
        if self._change is None:
            return
        comparison = self._change.comparison
        places = [
            *((self.after, self._change.after.words, one) for one in comparison.clauses_added),
            *((self.before, self._change.before.words, one) for one in comparison.clauses_removed),
        ]
        # Those that bear on a stance come first; that is the order in which they matter.
        places.sort(key=lambda place: not place[2].bearing)
        self._at = number % len(places)
        shown, words, place = places[self._at]
        scroll_to(shown, words, place.start)

    @Slot()
    def _review(self) -> None:
        if self._change is not None:
            self.reviewed.emit(self._change.finding, self.note.text())

    @Slot()
    def _ask_for_letter(self) -> None:
        if self._change is not None:
            self.letter_asked.emit(self._change.finding.platform)
