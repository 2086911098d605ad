# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings, Signing: the artist's identity, what a seal proves, and whose seals are trusted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from holdback.gui.jobs import Changes, Lane, Reporter
from holdback.gui.message_bar import Choice, Kind, MessageBar
from holdback.gui.page import Shell
from holdback.gui.services import Services
from holdback.gui.settings_page.identity_card import IdentityCard
from holdback.gui.settings_page.passphrase_dialog import ask_passphrase
from holdback.gui.settings_page.trust_card import TrustCard
from holdback.gui.theme import GRID, label, set_role
from holdback.support.progress import CancelToken

if TYPE_CHECKING:
    from holdback.gui.signing import SigningDesk, SigningState

_WIDEST = 100 * GRID
_PEM_FILES = "PEM (*.pem)"
_CERTIFICATES = "PEM, DER (*.pem *.crt *.cer *.der)"
Deed = Callable[["SigningDesk"], object]


def _state_of(services: Services) -> Callable[[Reporter, CancelToken], SigningState]:
    def work(progress: Reporter, cancel: CancelToken) -> SigningState:
        return services.signing.state()

    return work


def _do(services: Services, deed: Deed) -> Callable[[Reporter, CancelToken], SigningState]:
    """Do something at the desk; the catalogue sees the seals of its tracks in the new light."""

    def work(progress: Reporter, cancel: CancelToken) -> SigningState:
        deed(services.signing)
        services.recheck_seals()
        return services.signing.state()

    return work


class SigningTab(QScrollArea):
    """Three cards; everything slow (keyring, keys, files) happens beside the window."""

    def __init__(self, shell: Shell, messages: MessageBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._messages = messages
        self.state: SigningState | None = None
        self._told = ""
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = self._cards = QWidget(self)
        # The column, not its cards: one narrower than its place is given too little height.
        inner.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 2 * GRID, GRID, 0)
        column.setSpacing(2 * GRID)
        self.identity = IdentityCard(shell.profiles, inner)
        self.trust = TrustCard(inner)
        for card in (self.identity, self._explained(inner), self.trust):
            column.addWidget(card)
        column.addStretch(1)
        self.setWidget(inner)
        self.identity.make_wanted.connect(self._on_make)
        self.identity.take_wanted.connect(self._ask_take)
        self.identity.export_wanted.connect(self._ask_export)
        self.identity.remove_wanted.connect(self._ask_remove)
        self.trust.add_wanted.connect(self._ask_trust)
        self.trust.remove_wanted.connect(self.distrust)

    def _explained(self, parent: QWidget) -> QWidget:
        card = QFrame(parent)
        set_role(card, "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(
            label(self.tr("What a seal proves, and what it does not"), "heading", card)
        )
        for words in (
            self.tr(
                "A seal (a C2PA manifest) proves that nothing in the file was changed since you "
                "signed it: not the audio, not the tags. It does not stop anybody from copying."
            ),
            self.tr(
                "Other people's readers say “valid, signer unknown” of an identity made here: the "
                "signature holds, but they cannot know that the name in it is yours. Only an "
                "authority on the C2PA trust list can vouch for a name. If one issued you a "
                "certificate, use it here instead."
            ),
        ):
            column.addWidget(label(words, "", card))
        column.addWidget(
            label(
                self.tr(
                    "Source: tried in November 2026 with the C2PA project's own reader "
                    "(c2pa 0.38.1, state “Valid”, code signingCredential.untrusted) and with an "
                    "independent one (encypher-c2pa 1.7.1)."
                ),
                "small",
                card,
            )
        )
        return card

    # --- what there is --------------------------------------------------------------------

    def refresh(self) -> None:
        """Look again who seals and who is trusted."""
        self._shell.jobs.run(
            _state_of(self._shell.services),
            lane=Lane.NET,
            done=self._show,
            failed=self._messages.show_error,
        )

    @Slot(object)
    def _show(self, state: SigningState) -> None:
        self.state = state
        self.identity.show_state(state)
        self.trust.show_entries(state.trusted)

    def _do(self, deed: Deed, title: str, told: str) -> None:
        self._messages.remove("signing")
        self._told = told
        self._cards.setEnabled(False)
        self._shell.jobs.run(
            _do(self._shell.services, deed),
            lane=Lane.NET,
            title=title,
            done=self._on_done,
            failed=self._on_failed,
            changes=Changes(tracks=True),
        )

    @Slot(object)
    def _on_done(self, state: SigningState) -> None:
        self._cards.setEnabled(True)
        self._show(state)
        self._messages.show_message(Kind.SUCCESS, self._told, key="signing")

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._cards.setEnabled(True)
        self._messages.show_error(error)

    # --- the identity ---------------------------------------------------------------------

    @Slot(str, str)
    def _on_make(self, name: str, email: str) -> None:
        if self.state is not None and self.state.keyring.is_usable:
            self.make(name, email)
            return
        path = self._file_to_write(self.tr("Make a signing identity"))
        passphrase = path and ask_passphrase(self.tr("Make the identity"), self, is_new=True)
        if path and passphrase:
            self.make_file(name, email, path, passphrase)

    def make(self, name: str, email: str) -> None:
        """Make an identity; the key is kept encrypted, its passphrase in the keyring."""
        clock = self._shell.services.clock
        self._do(
            lambda desk: desk.make(name, email, clock),
            self.tr("Making the identity"),
            self.tr("Your signing identity is made. Export it now, to have a copy elsewhere."),
        )

    def make_file(self, name: str, email: str, path: Path, passphrase: str) -> None:
        """Make an identity into a file, for systems that keep no secrets."""
        clock = self._shell.services.clock
        self._do(
            lambda desk: desk.make_file(name, email, clock, path, passphrase),
            self.tr("Making the identity"),
            self.tr("Your signing identity is in the file, and in use until the window closes."),
        )

    @Slot()
    def _ask_take(self) -> None:
        words = self.tr("Use a certificate and key that you have")
        name, _ = QFileDialog.getOpenFileName(self, words, str(Path.home()), _PEM_FILES)
        passphrase = ask_passphrase(self.tr("Use it"), self, is_new=False) if name else None
        if passphrase is not None:
            self.take(Path(name), passphrase)

    def take(self, path: Path, passphrase: str) -> None:
        """Use a chain and key of the user's, made here or issued by an authority."""
        self._do(
            lambda desk: desk.take(path, passphrase),
            self.tr("Reading the identity"),
            self.tr("This identity seals from now on. An earlier one is kept beside it."),
        )

    @Slot()
    def _ask_export(self) -> None:
        path = self._file_to_write(self.tr("Export the signing identity"))
        passphrase = path and ask_passphrase(self.tr("Export"), self, is_new=True)
        if path and passphrase:
            self.export(path, passphrase)

    def export(self, path: Path, passphrase: str) -> None:
        """Write the identity to a file of the user's."""
        self._do(
            lambda desk: desk.export(path, passphrase),
            self.tr("Exporting the identity"),
            self.tr("The identity is exported. Keep file and passphrase in different places."),
        )

    @Slot()
    def _ask_remove(self) -> None:
        is_session = self.state is not None and self.state.is_session_only
        if is_session:
            self.remove()
            return
        self._messages.show_message(
            Kind.WARNING,
            self.tr(
                "This destroys the private key for good. Tracks sealed with it stay sealed, but "
                "nothing can be sealed with it any more, and after a change those tracks cannot "
                "be sealed anew with their history. Export it first if in doubt."
            ),
            Choice(self.tr("Destroy the private key"), self.remove),
            key="signing",
        )

    @Slot()
    def remove(self) -> None:
        """Destroy the kept key, or let go of the session's."""
        self._do(
            lambda desk: desk.remove(),
            self.tr("Removing the identity"),
            self.tr("The identity is removed. Seals made with it still count as yours here."),
        )

    def _file_to_write(self, words: str) -> Path | None:
        start = str(Path.home() / "holdback-identity.pem")
        name, _ = QFileDialog.getSaveFileName(
            self, words, start, _PEM_FILES, options=QFileDialog.Option.DontConfirmOverwrite
        )
        return Path(name) if name else None

    # --- whom to trust --------------------------------------------------------------------

    @Slot()
    def _ask_trust(self) -> None:
        words = self.tr("The root certificate of whoever signs")
        name, _ = QFileDialog.getOpenFileName(self, words, str(Path.home()), _CERTIFICATES)
        if name:
            self.trust_file(Path(name))

    def trust_file(self, path: Path) -> None:
        """Let the authorities of a file vouch for signers."""
        self._do(
            lambda desk: desk.trust(path),
            self.tr("Reading the certificate"),
            self.tr("Seals that this certificate vouches for count as trusted here from now on."),
        )

    @Slot(str)
    def distrust(self, fingerprint: str) -> None:
        """Trust a certificate no longer."""
        self._do(
            lambda desk: desk.distrust(fingerprint),
            self.tr("Changing the list"),
            self.tr("Seals that only this certificate vouches for are “valid, signer unknown”."),
        )
