# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The signed list: what it is for, how to make one, and checking one that came from somewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons, text
from holdback.gui.colours import Tone
from holdback.gui.i18n import format_moment
from holdback.gui.jobs import Lane
from holdback.gui.message_bar import Kind
from holdback.gui.page import Page
from holdback.gui.status import StatusLabel
from holdback.gui.text import Status
from holdback.gui.theme import GRID, label, set_role
from holdback.gui.website_page import proof_work

if TYPE_CHECKING:
    from holdback.gui.website_page.proof_work import MadeList
    from holdback.seal.proof import ProofReport

_WIDEST = 100 * GRID
_MOST_NAMED = 3


class ProofView(QWidget):
    """Two cards: make a list, check a list."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * GRID, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(self._build_making())
        column.addWidget(self._build_checking())
        column.addStretch(1)

    def _card(self, title: str) -> tuple[QFrame, QVBoxLayout]:
        card = QFrame(self)
        set_role(card, "card")
        card.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(card)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID + GRID // 2)
        column.addWidget(label(title, "heading", card))
        return card, column

    def _build_making(self) -> QFrame:
        card, column = self._card(self.tr("A signed, dated list of your recordings"))
        column.addWidget(
            label(
                self.tr(
                    "Tags can be stripped. This list names each recording of your catalogue by the "
                    "digest of its audio, says what you reserve, and carries your signature: who "
                    "has the audio can find it in the list, tags or not. Anybody can check it with "
                    "standard tools. It does not prove that the music is yours."
                ),
                "",
                card,
            )
        )
        caption = label(self.tr("&Timestamp authority (optional)"), "caption", card)
        self.url = QLineEdit(card)
        self.url.setPlaceholderText("https://")
        self.url.setAccessibleName(self.tr("Address of a timestamp authority"))
        self.url.textChanged.connect(self._on_url)
        caption.setBuddy(self.url)
        column.addWidget(caption)
        column.addWidget(self.url)
        self.hint = label("", "small", card)
        column.addWidget(self.hint)
        row = QHBoxLayout()
        self.make = QPushButton(self.tr("Sign and save the list…"), card)
        set_role(self.make, "primary")
        self.make.setIcon(icons.icon_on_accent("seal-valid"))
        self.make.clicked.connect(self._ask_make)
        row.addWidget(self.make)
        row.addStretch(1)
        column.addLayout(row)
        self._on_url()
        return card

    def _build_checking(self) -> QFrame:
        card, column = self._card(self.tr("Check a list"))
        self.standing = StatusLabel(None, card)
        column.addWidget(self.standing)
        self.found = label(
            self.tr("Choose a list (.json); its signature must lie beside it. No network is used."),
            "",
            card,
        )
        column.addWidget(self.found)
        row = QHBoxLayout()
        self.check = QPushButton(self.tr("Choose a list…"), card)
        self.check.setIcon(icons.icon("folder"))
        self.check.clicked.connect(self._ask_check)
        row.addWidget(self.check)
        row.addStretch(1)
        column.addLayout(row)
        return card

    # --- making ---------------------------------------------------------------------------

    @Slot()
    def _on_url(self) -> None:
        url = self.url.text().strip()
        is_fine = not url or url.startswith("https://")
        self.make.setEnabled(is_fine)
        if not is_fine:
            self.hint.setText(self.tr("Only addresses that begin with https:// are asked."))
        elif url:
            self.hint.setText(
                self.tr("Goes online, to this address only. It learns a digest and nothing else.")
            )
        else:
            self.hint.setText(
                self.tr(
                    "Without one the date in the list is your own word. With one, an authority of "
                    "your choice says that the list existed by then (RFC 3161)."
                )
            )

    @Slot()
    def _ask_make(self) -> None:
        words = self.tr("Sign and save the list")
        start = str(Path.home() / "recordings.json")
        name, _ = QFileDialog.getSaveFileName(self, words, start, "JSON (*.json)")
        if name:
            self.make_list(Path(name))

    def make_list(self, path: Path) -> None:
        """Sign a list of the whole catalogue into ``path``."""
        profile = self._page.shell.profiles.current
        if profile is None:
            self._page.messages.show_message(
                Kind.WARNING,
                self.tr("A list says who you are: make a profile in Settings first."),
                key="proof",
            )
            return
        self.make.setEnabled(False)
        self._page.run(
            proof_work.make(self._page.shell.services, profile, path, self.url.text().strip()),
            lane=Lane.LOOK,
            title=self.tr("Signing the list of recordings"),
            done=self._on_made,
            failed=self._on_failed,
        )

    @Slot(object)
    def _on_made(self, made: MadeList) -> None:
        self._on_url()
        lines = [self.tr("%n recording(s) are on the list.", "", made.recordings)]
        if made.is_stamped:
            lines.append(self.tr("It is timestamped."))
        if made.left_out:
            names = ", ".join(made.left_out[:_MOST_NAMED])
            number = len(made.left_out)
            words = self.tr("%n file(s) could not be read and were left out: {names}.", "", number)
            lines.append(words.replace("{names}", names))
        lines += [text.sentence(remark) for remark in made.remarks]
        wanted_stamp = bool(self.url.text().strip())
        is_whole = not made.left_out and made.is_stamped is wanted_stamp
        kind = Kind.SUCCESS if is_whole else Kind.WARNING
        self._page.messages.show_message(kind, " ".join(lines), key="proof")
        self.check_list(made.path)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._on_url()
        self._page.messages.show_error(error)

    # --- checking -------------------------------------------------------------------------

    @Slot()
    def _ask_check(self) -> None:
        words = self.tr("Choose a signed list")
        name, _ = QFileDialog.getOpenFileName(self, words, str(Path.home()), "JSON (*.json)")
        if name:
            self.check_list(Path(name))

    def check_list(self, path: Path) -> None:
        """Check a list with what lies beside it."""
        self._page.run(
            proof_work.check(self._page.shell.services, path),
            lane=Lane.LOOK,
            done=self._show_report,
        )

    @Slot(object)
    def _show_report(self, report: ProofReport) -> None:
        self.standing.set_status(self._status(report))
        lines = []
        if report.holds:
            words = self.tr("Signed by {name}; %n recording(s).", "", len(report.recordings))
            lines.append(words.replace("{name}", report.signer))
        if report.made is not None:
            words = self.tr("The list says it was made {when}.")
            lines.append(words.replace("{when}", format_moment(report.made)))
        if report.timestamp is not None:
            words = self.tr("It existed at the latest {when}, says {authority}.")
            lines.append(
                words.replace("{when}", format_moment(report.timestamp.at)).replace(
                    "{authority}", report.timestamp.authority
                )
            )
        lines += [text.sentence(problem) for problem in report.problems]
        self.found.setText("\n".join(lines))

    def _status(self, report: ProofReport) -> Status:
        if not report.holds:
            return Status(
                self.tr("Does not hold"),
                "seal-broken",
                Tone.BAD,
                self.tr("The list, its signature or its timestamp was changed, or is damaged."),
            )
        if report.is_trusted:
            return Status(
                self.tr("Holds, signer trusted"),
                "seal-trusted",
                Tone.GOOD,
                self.tr("Unchanged since it was signed, by you or by a signer that you trust."),
            )
        return Status(
            self.tr("Holds, signer unknown"),
            "seal-valid",
            Tone.INFO,
            self.tr("Unchanged since it was signed; nobody known here vouches for the signer."),
        )
