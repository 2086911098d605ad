# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""To whom: a service of the dossier, or somebody of the user's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFormLayout,
    QFrame,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import text
from holdback.gui.i18n import format_date
from holdback.gui.letters_page.fields import Since, form_card, line_field, text_field
from holdback.gui.theme import GRID, label
from holdback.platforms import Platform, group_name

if TYPE_CHECKING:
    from holdback.letters import Letter, Recipient


class RecipientBox(QFrame):
    """The recipients, where what is known of the chosen one stands, and fields for others.

    Signals:
        chosen: another recipient is chosen now.
        changed: a field of the user's own recipient changed.
        several_asked: the letter is to go to several recipients.
    """

    chosen = Signal()
    changed = Signal()
    several_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._platforms: tuple[Platform, ...] = ()
        self._kept: Recipient | None = None
        self._kept_at = ""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, form = form_card(self.tr("To"), self)
        outer.addWidget(frame)
        self.combo = self._make_combo()
        form.addRow(self.combo)
        self.hint = label("", "small", self)
        form.addRow(self.hint)
        self.moved = Since(self.tr("Take the new one"), self)
        self.moved.taken.connect(self._take_new)
        form.addRow(self.moved)
        form.addRow(self._make_own())
        self.several = QPushButton(self.tr("Write to several…"), self)
        self.several.clicked.connect(self.several_asked)
        form.addRow(self.several)

    def _make_combo(self) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(self.tr("Recipient"))
        combo.setEditable(True)
        combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(combo.model(), combo)
        combo.setCompleter(completer)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        combo.currentIndexChanged.connect(self._on_chosen)
        return combo

    def _make_own(self) -> QWidget:
        self.own = QWidget(self)
        own = QFormLayout(self.own)
        own.setContentsMargins(0, 0, 0, 0)
        own.setSpacing(GRID)
        self.own_name = line_field(self.tr("Name"), self)
        self.own_address = text_field(self.tr("Postal address"), self)
        self.own_email = line_field(self.tr("E-mail"), self)
        self.own_country = line_field(self.tr("Country code"), self)
        self.own_country.setMaxLength(2)
        self.own_country.setPlaceholderText(self.tr("two letters, such as DE or US"))
        for field in (self.own_name, self.own_address, self.own_email, self.own_country):
            field.textChanged.connect(self.changed)
            own.addRow(field.accessibleName(), field)
        return self.own

    # --- what can be chosen ---------------------------------------------------------------

    def offer(self, platforms: tuple[Platform, ...]) -> None:
        """Offer these services; keep the chosen one."""
        before = self.platform_id
        self._platforms = platforms
        with QSignalBlocker(self.combo):
            self.combo.clear()
            self.combo.addItem(self.tr("Someone else…"), "")
            for platform in sorted(platforms, key=lambda one: one.name.casefold()):
                self.combo.addItem(platform.name, platform.id)
        # Something checked to begin with, not merely what comes first in the dossier.
        first = sorted(platforms, key=lambda one: not _is_checked(one))[:1]
        self.choose(before or (first[0].id if first else ""))

    def choose(self, platform_id: str) -> None:
        """Choose this service; the empty id is somebody else."""
        index = self.combo.findData(platform_id)
        if index >= 0:
            with QSignalBlocker(self.combo):
                self.combo.setCurrentIndex(index)
            self._on_chosen()

    def load(self, to: Recipient | None) -> None:
        """Fill in the recipient of a letter of the diary, exactly as it stands there."""
        self.choose(to.id if to and self.combo.findData(to.id) > 0 else "")
        if to is not None and not self.platform_id:
            self.own_name.setText(to.name)
            self.own_address.setPlainText(to.postal)
            self.own_email.setText(to.email)
            self.own_country.setText(to.country)
        self._kept, self._kept_at = to, self.platform_id

    @property
    def has_kept(self) -> bool:
        """Whether the recipient is still that of the opened letter."""
        return self._kept is not None

    @property
    def kept(self) -> Recipient | None:
        """The chosen service as the opened letter has it; None: as the dossier has it."""
        return self._kept if self.platform_id else None

    def forget_kept(self) -> None:
        """What comes is another letter: its recipient is looked up anew."""
        self._kept, self._kept_at = None, ""
        self.moved.say("")

    @Slot()
    def _take_new(self) -> None:
        self.forget_kept()
        self.changed.emit()

    def show_newer(self, newer: Recipient | None) -> None:
        """Say that the dossier has the recipient otherwise by now; None: it has not."""
        kept = self._kept
        if newer is None or kept is None:
            self.moved.say("")
            return
        before = (kept.name, kept.entity, kept.postal, kept.email, kept.form)
        if before == (newer.name, newer.entity, newer.postal, newer.email, newer.form):
            words = self.tr(
                "As saved. The clause it quotes reads otherwise in the dossier by now; your "
                "letter was left as it was."
            )
        else:
            where = newer.postal or newer.email or newer.form or self.tr("no address is known")
            words = self.tr(
                "As saved. The dossier has another address by now: {address}. Your letter was "
                "left as it was."
            ).replace("{address}", where.replace("\n", ", "))
        self.moved.say(words)

    @property
    def platform_id(self) -> str:
        """The chosen service; empty for somebody else."""
        return str(self.combo.currentData() or "")

    @property
    def platform(self) -> Platform | None:
        """The chosen service; None for somebody else."""
        wanted = self.platform_id
        return next((one for one in self._platforms if one.id == wanted), None)

    def own_recipient(self) -> Recipient | None:
        """Return what the user wrote about somebody else; None for a service."""
        from holdback.letters import Recipient

        if self.platform_id:
            return None
        made = Recipient(
            name=self.own_name.text(),
            postal=self.own_address.toPlainText(),
            email=self.own_email.text(),
            country=self.own_country.text().upper(),
        )
        kept = self._kept
        if kept is not None and made == Recipient(
            kept.name, postal=kept.postal, email=kept.email, country=kept.country
        ):
            # A service that the dossier no longer has, untouched: what else is known of it stays.
            return kept
        return made

    # --- what is shown --------------------------------------------------------------------

    @Slot()
    def _on_chosen(self) -> None:
        if self.platform_id != self._kept_at:
            self.forget_kept()
        platform = self.platform
        self.own.setVisible(platform is None)
        self.hint.setVisible(platform is not None)
        if platform is not None:
            self.hint.setText(text.sentence(group_name(platform.group)))
        self.chosen.emit()

    def show_outcome(self, letter: Letter | None) -> None:
        """Say where the letter goes, and of what day that address is."""
        platform = self.platform
        if platform is None:
            return
        parts = [text.sentence(group_name(platform.group))]
        to = letter.recipient if letter else None
        if to is not None:
            parts.append(to.email or to.form or to.postal or self.tr("no address is known"))
            if to.evidence_date:
                parts.append(
                    self.tr("seen on {date}").replace("{date}", format_date(to.evidence_date))
                )
        self.hint.setText(" · ".join(parts))


def _is_checked(platform: Platform) -> bool:
    """Whether a text of this service was read, and a stance stands on it."""
    return platform.is_verified and any(one.verified for one in platform.stances.values())
