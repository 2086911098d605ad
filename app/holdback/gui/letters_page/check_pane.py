# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands beside the draft, never in it: gaps, warnings, legal bases, disclosures."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from holdback.gui import i18n, text
from holdback.gui.colours import Tone
from holdback.gui.platforms_page.links import open_address
from holdback.gui.status import StatusLabel
from holdback.gui.text import Status
from holdback.gui.theme import GRID, label, set_role
from holdback.platforms import is_https_address

if TYPE_CHECKING:
    from holdback.letters import LegalBasis, Letter


class CheckPane(QScrollArea):
    """Everything to look at before the letter goes out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Check before you send"))
        self.show_letter(None)

    def show_letter(self, letter: Letter | None) -> None:
        """Show what there is to know about a draft."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, GRID, GRID)
        column.setSpacing(GRID + GRID // 2)
        if letter is None:
            column.addWidget(label(self.tr("There is no draft yet."), "muted"))
        else:
            self._add_gaps(column, letter)
            self._add_warnings(column, letter)
            self._add_reply(column, letter)
            self._add_address(column, letter)
            self._add_bases(column, letter)
            self._add_left_out(column, letter)
            self._add_disclosures(column, letter)
        column.addStretch(1)
        self.setWidget(content)

    def count(self, letter: Letter) -> int:
        """Return how many things ask for attention."""
        return len(letter.gaps) + len(letter.warnings)

    def _add_gaps(self, column: QVBoxLayout, letter: Letter) -> None:
        inside = self._card(column, self.tr("Gaps"))
        if not letter.gaps:
            done = Status(self.tr("No gaps"), "success", Tone.GOOD, "")
            inside.addWidget(StatusLabel(done))
            return
        inside.addWidget(
            label(self.tr("These are marked in the letter. Fill them in before you send it."))
        )
        for gap in dict.fromkeys(letter.gaps):
            inside.addWidget(StatusLabel(Status(gap, "write", Tone.CAUTION, "")))

    def _add_warnings(self, column: QVBoxLayout, letter: Letter) -> None:
        if not letter.warnings:
            return
        inside = self._card(column, self.tr("What you should know"))
        for warning in letter.warnings:
            inside.addWidget(label(text.sentence(warning)))

    def _add_reply(self, column: QVBoxLayout, letter: Letter) -> None:
        if letter.reply_by is None:
            return
        inside = self._card(column, self.tr("Reply"))
        day = i18n.format_date(letter.reply_by)
        if letter.deadline_kind == "statutory":
            words = self.tr("Due by law on {date}, if they receive it today.")
        else:
            words = self.tr("Asked for by {date}. That is a courtesy date; no law sets it.")
        inside.addWidget(label(words.replace("{date}", day)))

    def _add_address(self, column: QVBoxLayout, letter: Letter) -> None:
        to = letter.recipient
        if to is None:
            return
        inside = self._card(column, self.tr("Where to send it"))
        for value in (to.email, to.postal):
            if value:
                inside.addWidget(_selectable(value))
        if to.form:
            inside.addWidget(_linked(f"{escape(self.tr('Form'))}: {_anchor(to.form)}"))
        if not (to.email or to.postal or to.form):
            inside.addWidget(label(self.tr("No address is known; Holdback does not guess one.")))
        if to.source_url:
            seen = i18n.format_date(to.evidence_date)
            words = self.tr("found at {page}").replace("{page}", _anchor(to.source_url))
            inside.addWidget(_linked(f"{words} · {escape(seen)}" if seen else words))

    def _add_bases(self, column: QVBoxLayout, letter: Letter) -> None:
        if not letter.legal_bases:
            return
        inside = self._card(column, self.tr("Legal bases"))
        for basis in letter.legal_bases:
            inside.addWidget(label(basis.citation, "caption"))
            inside.addWidget(StatusLabel(self._evidence(basis)))
            source = (
                _anchor(basis.source) if is_https_address(basis.source) else escape(basis.source)
            )
            read = i18n.format_date(basis.date_read)
            inside.addWidget(_linked(" · ".join(part for part in (source, escape(read)) if part)))

    def _evidence(self, basis: LegalBasis) -> Status:
        return {
            "S": Status(
                self.tr("Source read"),
                "success",
                Tone.GOOD,
                self.tr("The source named was read when this text was written."),
            ),
            "L": Status(
                self.tr("Have a lawyer check it"),
                "warning",
                Tone.CAUTION,
                self.tr("Written from general legal knowledge; the text was not read again."),
            ),
        }.get(
            basis.evidence,
            Status(
                self.tr("Unverified"),
                "unclear",
                Tone.BAD,
                self.tr("Nobody has verified this. Ask a lawyer before you rely on it."),
            ),
        )

    def _add_left_out(self, column: QVBoxLayout, letter: Letter) -> None:
        if not letter.excluded:
            return
        inside = self._card(column, self.tr("Left out of the list of works"))
        for one in letter.excluded:
            inside.addWidget(label(one.work.title, "caption"))
            inside.addWidget(label(text.sentence(one.reason), "muted"))

    def _add_disclosures(self, column: QVBoxLayout, letter: Letter) -> None:
        if not letter.disclosures:
            return
        inside = self._card(column, self.tr("What the recipient will learn about you"))
        for one in letter.disclosures:
            inside.addWidget(label(text.sentence(one)))
        if letter.type == "dmca_notice":
            hint = self.tr("A notice of this kind needs your real name and address.")
        else:
            hint = self.tr(
                "A PO box or your agent's address is enough for this letter: write it into the "
                "profile instead of your own."
            )
        inside.addWidget(label(hint, "muted"))

    def _card(self, column: QVBoxLayout, title: str) -> QVBoxLayout:
        card = QFrame()
        set_role(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(2 * GRID, GRID + GRID // 2, 2 * GRID, GRID + GRID // 2)
        inside.setSpacing(GRID - 2)
        inside.addWidget(label(title, "heading"))
        column.addWidget(card)
        return inside


def _anchor(address: str) -> str:
    shown = address.removeprefix("https://")
    return f'<a href="{escape(address, quote=True)}">{escape(shown)}</a>'


def _linked(words: str) -> QLabel:
    made = QLabel(words)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setWordWrap(True)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextBrowserInteraction
        | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    )
    made.linkActivated.connect(open_address)
    set_role(made, "small")
    return made


def _selectable(words: str) -> QLabel:
    made = label(words)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
