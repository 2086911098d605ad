# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the details say of a seal that does not hold, with the way to seal anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from holdback.gui import icons
from holdback.gui.theme import GRID, label, set_role
from holdback.rights import Seal

if TYPE_CHECKING:
    from holdback.catalogue import Examination


class SealNotice(QFrame):
    """Shown for broken and expired seals only."""

    reseal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID + 4, GRID, GRID + 4, GRID)
        column.setSpacing(GRID)
        self.words = label("", "", self)
        column.addWidget(self.words)
        self.reseal = QPushButton(self.tr("Re-seal…"), self)
        self.reseal.setIcon(icons.icon("seal-valid"))
        self.reseal.setToolTip(self.tr("Opens the preview; nothing is written before you say so."))
        self.reseal.clicked.connect(self.reseal_wanted)
        column.addWidget(self.reseal)
        self.hide()

    def show_for(self, examination: Examination) -> None:
        """Say what happened to the seal, if something did."""
        state = examination.track.seal
        has_statements = any(one.seal is not None for one in examination.statements)
        if state is Seal.BROKEN and has_statements:
            words = self.tr("Seal broken by a later edit, statements still there.")
        elif state is Seal.BROKEN:
            words = self.tr("Seal broken, and nothing in it can be read any more.")
        elif state is Seal.EXPIRED:
            words = self.tr(
                "The certificate of the seal has expired; the file is as it was signed."
            )
        else:
            self.hide()
            return
        if examination.signer:
            by = self.tr("Signed by {name}.").replace("{name}", examination.signer)
            words = f"{words} {by}"
        self.words.setText(words)
        self.show()
