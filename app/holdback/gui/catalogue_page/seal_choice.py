# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the files are sealed as well: off until chosen, and never with an assumed origin."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QGridLayout, QPushButton, QWidget

from holdback.gui.jobs import Lane, Reporter, Task
from holdback.gui.message_bar import MessageBar
from holdback.gui.page import Shell
from holdback.gui.services import Services
from holdback.gui.theme import GRID, label, set_role
from holdback.gui.widgets import let_shrink
from holdback.support.progress import CancelToken

if TYPE_CHECKING:
    from holdback.protect import SealOrder, TrackPlan
    from holdback.rights import FieldChange
    from holdback.seal.identity import Identity

translate = QCoreApplication.translate
MANIFEST = "c2pa:manifest"


def _load(services: Services) -> Callable[[Reporter, CancelToken], Identity]:
    def work(progress: Reporter, cancel: CancelToken) -> Identity:
        return services.signing.load()

    return work


def _exists(services: Services) -> Callable[[Reporter, CancelToken], bool]:
    def work(progress: Reporter, cancel: CancelToken) -> bool:
        return services.signing.certificate is not None

    return work


def is_embedded(track: TrackPlan) -> bool:
    """Whether the seal goes into the file, if signing there loses nothing; else beside it."""
    from holdback.seal.sign import EMBEDDABLE

    return track.format in EMBEDDABLE


def seal_place(track: TrackPlan) -> str:
    """Say in few words where a track's seal would go; "" if it would get none."""
    if not any(change.carrier == MANIFEST for change in track.changes):
        return ""
    if is_embedded(track):
        return translate("SealChoice", "seal in the file")
    return translate("SealChoice", "seal beside it: {file}").replace(
        "{file}", f"{track.path.name}.c2pa"
    )


def seal_values(track: TrackPlan, change: FieldChange) -> tuple[str, str]:
    """Return name and new value of the change that sealing is."""
    where = (
        translate("SealChoice", "in the file, signed by {name}")
        if is_embedded(track)
        else translate("SealChoice", "in a file beside it, signed by {name}")
    )
    name = translate("SealChoice", "Seal (C2PA)")
    return name, where.replace("{name}", change.after or "")


class SealChoice(QFrame):
    """A box to tick, the origin to choose, and a sentence on what is still missing."""

    changed = Signal()

    def __init__(self, shell: Shell, messages: MessageBar | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._shell = shell
        self._messages = messages
        self._identity: Identity | None = None
        self._loading: Task | None = None
        self._is_missing = False
        self._sealed = 0
        set_role(self, "card")
        grid = QGridLayout(self)
        grid.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(4)
        self.wanted = QCheckBox(self.tr("Sea&l the files as well (sign them)"), self)
        self.wanted.toggled.connect(self._on_wanted)
        grid.addWidget(self.wanted, 0, 0)
        self._origin_label = label(self.tr("How they came a&bout"), "caption", self)
        self.origin = QComboBox(self)
        self.origin.setAccessibleName(self.tr("How the recordings came about"))
        for value, word in self._origins().items():
            self.origin.addItem(word, value)
        let_shrink(self.origin)
        self._origin_label.setBuddy(self.origin)
        self.origin.activated.connect(self._on_origin)
        grid.addWidget(self._origin_label, 0, 1)
        grid.addWidget(self.origin, 0, 2)
        self.make = QPushButton(self.tr("Make a signing identity…"), self)
        self.make.clicked.connect(self._open_settings)
        grid.addWidget(self.make, 0, 3)
        self.hint = label("", "small", self)
        grid.addWidget(self.hint, 1, 0, 1, 4)
        grid.setColumnStretch(2, 1)
        self._show()

    def _origins(self) -> dict[str, str]:
        return {
            "": self.tr("Please choose…"),
            "RECORDED": self.tr("Recorded: voices, instruments, sounds"),
            "MADE_BY_PEOPLE": self.tr("Made by people with software"),
            "PARTLY_WITH_AI": self.tr("Partly made with AI"),
        }

    # --- what was chosen ------------------------------------------------------------------

    def start(self, *, wanted: bool) -> None:
        """Begin anew: nothing is sealed unless chosen, and the origin is always asked for."""
        self._identity = None
        self._is_missing = False
        self._sealed = 0
        with QSignalBlocker(self.wanted), QSignalBlocker(self.origin):
            self.wanted.setChecked(wanted)
            self.origin.setCurrentIndex(0)
        if wanted:
            self._load()
        self._show()

    def end(self) -> None:
        """Forget the key."""
        self._identity = None

    @property
    def problem(self) -> str:
        """Why nothing can be written yet, though sealing is wanted; "" if nothing is missing."""
        if not self.wanted.isChecked():
            return ""
        if self._is_missing:
            return self.tr("There is no signing identity yet: make one, or do not seal.")
        if not self.origin.currentData():
            return self.tr(
                "Say how the recordings came about: a seal states it, and Holdback never assumes "
                "it."
            )
        if self._identity is None:
            return self.tr("Waiting for the keyring…")
        return ""

    def order(self) -> SealOrder | None:
        """Return the wish to seal, once nothing is missing."""
        if not self.wanted.isChecked() or self.problem or self._identity is None:
            return None
        from holdback.protect import SealOrder
        from holdback.seal.manifest import Origin

        return SealOrder(self._identity, Origin[self.origin.currentData()])

    def show_sealed(self, number: int) -> None:
        """Tell how many of the files were left alone because they carry a seal."""
        self._sealed = number
        self._show()

    # --- reactions ------------------------------------------------------------------------

    @Slot(bool)
    def _on_wanted(self, is_wanted: bool) -> None:
        if is_wanted and self._identity is None:
            self._load()
        self._show()
        self.changed.emit()

    @Slot()
    def _on_origin(self) -> None:
        self._show()
        self.changed.emit()

    def _load(self) -> None:
        self._is_missing = False
        self._shell.jobs.run(
            _exists(self._shell.services), lane=Lane.NET, done=self._on_exists, failed=self._fail
        )

    @Slot(object)
    def _on_exists(self, exists: bool) -> None:
        self._is_missing = not exists
        if exists:
            self._loading = self._shell.jobs.run(
                _load(self._shell.services),
                lane=Lane.NET,
                title=self.tr("Opening the signing identity"),
                done=self._take,
                failed=self._fail,
            )
        self._show()
        self.changed.emit()

    @Slot(object)
    def _take(self, identity: Identity) -> None:
        self._identity = identity
        self._show()
        self.changed.emit()

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        if self._messages is not None:
            self._messages.show_error(error)
        self.wanted.setChecked(False)

    @Slot()
    def _open_settings(self) -> None:
        self._shell.navigator.open("settings", "signing")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_missing:  # one may have been made in the settings meanwhile
            self._load()

    def _show(self) -> None:
        is_wanted = self.wanted.isChecked()
        self._origin_label.setVisible(is_wanted)
        self.origin.setVisible(is_wanted)
        self.make.setVisible(is_wanted and self._is_missing)
        self.hint.setText(self._hint())

    def _hint(self) -> str:
        if not self.wanted.isChecked() and self._sealed:
            return self.tr(
                "%n file(s) carry a seal that is not yours and are left alone. Your own seals are "
                "renewed in the same go; those of others are never broken unasked.",
                "",
                self._sealed,
            )
        if self.problem:
            return self.problem
        if self._identity is not None and self.wanted.isChecked():
            words = self.tr(
                "Signed by {name}. Any later change by another program breaks the seal, not the "
                "statements."
            )
            return words.replace("{name}", self._identity.name)
        return self.tr(
            "A signature that shows whether a file is still as you left it. Optional; off unless "
            "you tick it."
        )
