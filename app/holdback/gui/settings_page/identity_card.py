# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The card of the signing identity: who seals, since when, until when; or how to make one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons, text
from holdback.gui.colours import Tone
from holdback.gui.i18n import format_date
from holdback.gui.profiles import Profiles
from holdback.gui.status import StatusLabel
from holdback.gui.text import Status
from holdback.gui.theme import GRID, label, set_role

if TYPE_CHECKING:
    from holdback.gui.signing import SigningState
    from holdback.seal.identity import Identity

translate = QCoreApplication.translate


class IdentityCard(QFrame):
    """Shows the identity in use, or offers to make one in one step."""

    make_wanted = Signal(str, str)  # name, email
    take_wanted = Signal()
    export_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, profiles: Profiles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profiles = profiles
        set_role(self, "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID + GRID // 2)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Your signing identity"), "heading", self), 1)
        self.standing = StatusLabel(None, self)
        head.addWidget(self.standing)
        column.addLayout(head)
        self._lead = label("", "", self)
        column.addWidget(self._lead)
        self._making = self._build_making()
        self._facts = self._build_facts()
        column.addWidget(self._making)
        column.addWidget(self._facts)
        self._keyring = label("", "small", self)
        column.addWidget(self._keyring)
        column.addLayout(self._build_buttons())
        for part in (self._making, self._facts, self.make, self.take, self.export, self.remove):
            part.hide()
        profiles.changed.connect(self._fill_name)
        self._fill_name()

    def _build_making(self) -> QWidget:
        part = QWidget(self)
        form = QFormLayout(part)
        form.setContentsMargins(0, 0, 0, GRID)
        form.setVerticalSpacing(GRID)
        form.setHorizontalSpacing(3 * GRID)
        self.name = QLineEdit(part)
        self.name.setMaxLength(60)
        self.name.textChanged.connect(self._on_typed)
        self.email = QLineEdit(part)
        self.email.setPlaceholderText(self.tr("May stay empty; everybody can read it in the seal"))
        form.addRow(self.tr("&Name in the certificate"), self.name)
        form.addRow(self.tr("&Email in the certificate"), self.email)
        return part

    def _build_facts(self) -> QWidget:
        part = QWidget(self)
        form = QFormLayout(part)
        form.setContentsMargins(0, 0, 0, GRID)
        form.setVerticalSpacing(4)
        form.setHorizontalSpacing(3 * GRID)
        self.facts: dict[str, QLabel] = {}
        for key, name in (
            ("name", self.tr("Name")),
            ("valid", self.tr("Valid")),
            ("issuer", self.tr("Vouched for by")),
            ("fingerprint", self.tr("Fingerprint (SHA-256)")),
        ):
            value = label("", "", part)
            value.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            value.setAccessibleName(name)
            value.setWordWrap(key != "fingerprint")
            self.facts[key] = value
            form.addRow(label(name, "muted", part), value)
        return part

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        self.make = QPushButton(self.tr("Make my identity"), self)
        set_role(self.make, "primary")
        self.make.clicked.connect(self._on_make)
        self.take = QPushButton(self.tr("Use a certificate I have…"), self)
        self.take.setIcon(icons.icon("import"))
        self.take.clicked.connect(self.take_wanted)
        self.export = QPushButton(self.tr("Export…"), self)
        self.export.setIcon(icons.icon("export"))
        self.export.clicked.connect(self.export_wanted)
        self.remove = QPushButton(self.tr("Remove…"), self)
        self.remove.setIcon(icons.icon("trash"))
        self.remove.clicked.connect(self.remove_wanted)
        for button in (self.make, self.export, self.take, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        return row

    # --- showing --------------------------------------------------------------------------

    def show_state(self, state: SigningState) -> None:
        """Show who seals, or offer to make an identity."""
        identity = state.identity
        self._making.setVisible(identity is None)
        self._facts.setVisible(identity is not None)
        self.make.setVisible(identity is None)
        self.take.setVisible(True)
        self.export.setVisible(identity is not None)
        self.remove.setVisible(identity is not None)
        for field in (self.name, self.email):
            field.ensurePolished()  # its first measure was taken before the style was known
            field.setMinimumHeight(field.sizeHint().height())
        _give_room(self._making)
        is_kept = state.keyring.is_usable
        self.make.setText(self.tr("Make my identity") if is_kept else self.tr("Make it to a file…"))
        self._keyring.setText(self._keyring_words(state))
        if identity is None:
            self.standing.set_status(None)
            self._lead.setText(
                self.tr(
                    "With an identity of your own you can seal tracks: sign your reservation, so "
                    "that everybody can tell whether the file is still as you left it. One step, "
                    "no account, nothing is sent anywhere."
                )
            )
            return
        self._show_identity(identity)
        self.remove.setText(self.tr("Remove…") if not state.is_session_only else self.tr("Let go"))

    def _keyring_words(self, state: SigningState) -> str:
        if state.is_session_only:
            return self.tr("From a file, until the window closes. Nothing of it is kept here.")
        words = text.sentence(state.keyring.message)
        if state.keyring.is_usable:
            kept = self.tr(
                "The private key lies encrypted in the data folder, its passphrase does not."
            )
            return f"{kept} {words}"
        instead = self.tr(
            "You can still make or use an identity in a file with a passphrase of your own; it is "
            "then in use until the window closes."
        )
        return f"{words} {instead}"

    def _show_identity(self, identity: Identity) -> None:
        self.standing.set_status(_standing(identity))
        self._lead.setText(
            self.tr("Tracks can be sealed with it: choose so in the preview before you protect.")
        )
        words = self.tr("{since} to {expires}")
        self.facts["name"].setText(identity.name)
        self.facts["valid"].setText(
            words.replace("{since}", format_date(identity.since.date())).replace(
                "{expires}", format_date(identity.expires.date())
            )
        )
        self.facts["issuer"].setText(
            self.tr("nobody but yourself") if identity.is_self_made else identity.issuer
        )
        pairs = identity.fingerprint.split(":")
        half = len(pairs) // 2
        self.facts["fingerprint"].setText(f"{':'.join(pairs[:half])}\n{':'.join(pairs[half:])}")
        _give_room(self._facts)

    @Slot()
    def _fill_name(self) -> None:
        profile = self._profiles.current
        if profile is not None and not self.name.text():
            self.name.setText(profile.name)
        self._on_typed()

    @Slot()
    def _on_typed(self) -> None:
        self.make.setEnabled(bool(self.name.text().strip()))

    @Slot()
    def _on_make(self) -> None:
        self.make_wanted.emit(self.name.text().strip(), self.email.text().strip())


def _give_room(part: QWidget) -> None:
    """Keep a form from being squeezed by the wrapped lines above and below it."""
    layout = part.layout()
    if layout is not None:
        layout.invalidate()
        part.setMinimumHeight(layout.sizeHint().height())


def _standing(identity: Identity) -> Status:
    expires = QDateTime.fromSecsSinceEpoch(round(identity.expires.timestamp()))
    if expires < QDateTime.currentDateTimeUtc():
        return Status(
            translate("IdentityCard", "Expired"),
            "seal-expired",
            Tone.BAD,
            translate("IdentityCard", "Readers call seals expired whose certificate has run out."),
        )
    if identity.is_self_made:
        return Status(
            translate("IdentityCard", "Valid, signer unknown to others"),
            "seal-valid",
            Tone.INFO,
            translate(
                "IdentityCard",
                "The signature holds for everybody; who you are, others cannot tell.",
            ),
        )
    return Status(
        translate("IdentityCard", "Vouched for"),
        "seal-trusted",
        Tone.GOOD,
        translate(
            "IdentityCard", "Readers that know the authority see your name as confirmed by it."
        ),
    )
