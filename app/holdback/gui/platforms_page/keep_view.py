# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Have a page of terms kept by the Wayback Machine, with the user's own keys, on their click."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons, text
from holdback.gui.full_page import FullPage, card
from holdback.gui.platforms_page.keep_work import Keeping
from holdback.gui.platforms_page.links import link, rich
from holdback.gui.theme import GRID, label, set_role
from holdback.gui.widgets import let_shrink
from holdback.platforms import Platform

if TYPE_CHECKING:
    from holdback.terms import NotRead, Place, Saved

KEYS_PAGE = "https://archive.org/account/s3.php"


class KeepView(FullPage):
    """Which page on the left; on the right the keys that the archive asks for.

    Signals:
        keep_asked: have this document's page kept.
        keys_given: put these two keys into the keyring.
        keys_forgotten: take them out of it.
    """

    keep_asked = Signal(object)
    keys_given = Signal(str, str)
    keys_forgotten = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("All services"), "", parent)
        self._places: tuple[Place, ...] = ()
        self._has_keys = False
        left, right = self._make_page(), self._make_keys()
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        for side in (left, right):
            holder = QVBoxLayout()
            holder.addWidget(side)
            holder.addStretch(1)
            row.addLayout(holder, 1)
        self.column.addLayout(row)
        self.column.addStretch(1)

    def _make_page(self) -> QFrame:
        frame, inside = card(self.tr("Which page?"), self)
        inside.setSpacing(GRID)
        inside.addWidget(
            label(
                self.tr(
                    "The Wayback Machine then fetches the page itself and keeps it for everybody: "
                    "a proof of what stood there that does not come from you. The page's address "
                    "and your two archive keys are sent to web.archive.org, nothing else."
                ),
                "muted",
                frame,
            )
        )
        self.places = QComboBox(frame)
        self.places.setAccessibleName(self.tr("Document"))
        let_shrink(self.places)
        inside.addWidget(self.places)
        row = QHBoxLayout()
        self.keep = QPushButton(icons.icon_on_accent("import"), self.tr("Have it kept"), frame)
        set_role(self.keep, "primary")
        self.keep.clicked.connect(self._on_keep)
        row.addWidget(self.keep)
        row.addStretch(1)
        inside.addLayout(row)
        self.answer = rich("")
        self.answer.hide()
        inside.addWidget(self.answer)
        return frame

    def _make_keys(self) -> QFrame:
        frame, inside = card(self.tr("Your archive keys"), self)
        inside.setSpacing(GRID)
        inside.addWidget(
            rich(
                self.tr("Everybody with a free account gets two keys at {page}.").replace(
                    "{page}", link(KEYS_PAGE)
                )
            )
        )
        form = QFormLayout()
        form.setSpacing(GRID)
        self.access, self.secret = QLineEdit(frame), QLineEdit(frame)
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        for field, name in (
            (self.access, self.tr("Access key")),
            (self.secret, self.tr("Secret key")),
        ):
            field.setAccessibleName(name)
            field.textChanged.connect(self._on_typed)
            form.addRow(name, field)
        inside.addLayout(form)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        self.give = QPushButton(icons.icon("key"), self.tr("Put into the keyring"), frame)
        self.give.setEnabled(False)
        self.give.clicked.connect(self._on_give)
        self.forget = QPushButton(icons.icon("trash"), self.tr("Forget them"), frame)
        self.forget.clicked.connect(self.keys_forgotten)
        row.addWidget(self.give)
        row.addWidget(self.forget)
        row.addStretch(1)
        inside.addLayout(row)
        self.keyring = label("", "small", frame)
        inside.addWidget(self.keyring)
        return frame

    # --- showing --------------------------------------------------------------------------

    def begin(self, platform: Platform, places: Sequence[Place]) -> None:
        """Offer the pages of a service."""
        self.heading.setText(
            self.tr("{service}: have the terms kept").replace("{service}", platform.name)
        )
        self._places = tuple(place for place in places if place.url)
        self.places.clear()
        for place in self._places:
            self.places.addItem(f"{place.name} · {place.url.removeprefix('https://')}")
        self._tell("" if self._places else self.tr("No address of the terms is known."))
        self._draw()

    def show_keeping(self, keeping: Keeping) -> None:
        """Say whether there is a safe keyring, and whether the keys lie in it."""
        self._has_keys = keeping.has_keys
        words = [text.sentence(keeping.keyring)]
        if keeping.has_keys:
            words.append(self.tr("Your keys are in it."))
        self.keyring.setText(" ".join(words))
        self.forget.setEnabled(keeping.has_keys)
        self.access.setEnabled(keeping.is_usable)
        self.secret.setEnabled(keeping.is_usable)
        self._draw()

    def show_saved(self, saved: Saved | NotRead) -> None:
        """Say where the archive keeps the page now, or why it does not."""
        address = getattr(saved, "address", "")
        if address:
            self._tell(self.tr("Kept at {page}.").replace("{page}", link(address)))
        else:
            self._tell(text.sentence(saved.message))  # type: ignore[union-attr] # NotRead
        self._draw()

    def show_busy(self) -> None:
        """Say that the archive is at work."""
        self.keep.setEnabled(False)
        self._tell(self.tr("The archive is at work; this takes up to some minutes…"))

    def show_idle(self) -> None:
        """Say nothing more of the last try."""
        self._tell("")
        self._draw()

    def _tell(self, words: str) -> None:
        self.answer.setText(words)
        self.answer.setVisible(bool(words))

    def _draw(self) -> None:
        self.keep.setEnabled(bool(self._places) and self._has_keys)
        self.keep.setToolTip(
            "" if self._has_keys else self.tr("Put your two archive keys into the keyring first.")
        )

    @Slot()
    def _on_typed(self) -> None:
        self.give.setEnabled(bool(self.access.text().strip() and self.secret.text().strip()))

    @Slot()
    def _on_keep(self) -> None:
        index = self.places.currentIndex()
        if 0 <= index < len(self._places):
            self.show_busy()
            self.keep_asked.emit(self._places[index])

    @Slot()
    def _on_give(self) -> None:
        access, secret = self.access.text().strip(), self.secret.text().strip()
        # The fields are emptied at once: nothing of the keys stays in the window.
        self.access.clear()
        self.secret.clear()
        self.keys_given.emit(access, secret)
