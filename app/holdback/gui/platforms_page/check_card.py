# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checking a platform's terms now: what would be asked, what came back, what was found before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons, text
from holdback.gui.colours import Tone
from holdback.gui.i18n import format_moment
from holdback.gui.platforms_page.terms_work import Kept
from holdback.gui.platforms_page.text_pane import empty
from holdback.gui.status import StatusLabel
from holdback.gui.text import Status
from holdback.gui.theme import GRID, label, set_role

if TYPE_CHECKING:
    from holdback.terms import PlaceResult, StoredFinding

_MOST_FINDINGS = 6


class CheckCard(QFrame):
    """A card in the details of a service.

    Signals:
        hosts_asked: the user looks into checking from this source (its name).
        check_asked: they agreed to ask the hosts shown.
        change_asked: they want to see a finding side by side.
    """

    hosts_asked = Signal(str)
    check_asked = Signal(str)
    change_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID + GRID // 2, 2 * GRID, GRID + GRID // 2)
        column.setSpacing(GRID)
        column.addWidget(label(self.tr("Check the terms now"), "heading", self))
        self.source = QComboBox(self)
        self.source.setAccessibleName(self.tr("Where to look"))
        self.source.addItem(self.tr("The service's own page"), "live")
        self.source.addItem(self.tr("Open Terms Archive"), "ota")
        self.source.addItem(self.tr("Wayback Machine"), "wayback")
        self.source.currentIndexChanged.connect(self._on_source)
        column.addWidget(self.source)
        self.hosts = label("", "small", self)
        column.addWidget(self.hosts)
        row = QHBoxLayout()
        self.go = QPushButton(icons.icon("refresh"), self.tr("Ask these hosts"), self)
        self.go.setEnabled(False)
        self.go.clicked.connect(self._on_go)
        row.addWidget(self.go)
        row.addStretch(1)
        column.addLayout(row)
        self._results = QVBoxLayout()
        self._results.setSpacing(GRID)
        column.addLayout(self._results)
        self._findings = QVBoxLayout()
        self._findings.setSpacing(GRID)
        column.addLayout(self._findings)

    def begin(self) -> None:
        """Ask which hosts would be asked; called once the card stands in its place."""
        self._on_source()

    def show_hosts(self, hosts: Sequence[str]) -> None:
        """Say whom a check would ask."""
        if hosts:
            self.hosts.setText(
                self.tr("Will ask: {hosts}. Nothing about you or your files is sent.").replace(
                    "{hosts}", ", ".join(hosts)
                )
            )
        else:
            self.hosts.setText(self.tr("No address of the terms is known there."))
        self.go.setEnabled(bool(hosts))

    def show_busy(self) -> None:
        """Say that the hosts are being asked."""
        self.go.setEnabled(False)
        self.hosts.setText(self.tr("Asking…"))

    def show_results(self, results: Sequence[PlaceResult]) -> None:
        """Say what came back, document by document."""
        empty(self._results)
        for result in results:
            self._results.addWidget(label(result.place.name, "caption", self))
            self._results.addWidget(StatusLabel(self._outcome(result), self))
            self._results.addWidget(label(text.sentence(result.message), "", self))
            gone = [quote for quote, stands in result.standing if not stands]
            if gone and result.outcome.was_read:
                self._results.addWidget(
                    label(
                        self.tr(
                            "%n quote(s) of the dossier no longer stand in this text.",
                            "",
                            len(gone),
                        ),
                        "muted",
                        self,
                    )
                )
        if not results:
            self._results.addWidget(label(self.tr("There was nothing to ask."), "muted", self))
        self._on_source()

    def _outcome(self, result: PlaceResult) -> Status:
        words = {
            "first": (self.tr("First text kept"), "import", Tone.INFO),
            "same": (self.tr("Unchanged"), "success", Tone.GOOD),
            "format_only": (self.tr("Only the layout changed"), "success", Tone.GOOD),
            "text_changed": (self.tr("Text changed"), "compare", Tone.INFO),
            "stance_changed": (self.tr("Stance changed"), "warning", Tone.BAD),
            "unconfirmed": (self.tr("Waiting for a second look"), "clock", Tone.CAUTION),
            "re_extracted": (self.tr("Cut anew by the archive"), "compare", Tone.QUIET),
            "unread": (self.tr("Could not be read"), "unclear", Tone.CAUTION),
        }
        word, icon, tone = words[result.outcome.value]
        return Status(word, icon, tone, "")

    def show_kept(self, kept: Kept) -> None:
        """List the changes that were found before, newest first."""
        empty(self._findings)
        if not kept.findings:
            return
        self._findings.addWidget(label(self.tr("Changes found"), "caption", self))
        for finding in kept.findings[:_MOST_FINDINGS]:
            self._findings.addWidget(self._finding(finding))

    def _finding(self, finding: StoredFinding) -> QPushButton:
        words = self.tr("{date}: {name}").replace("{date}", format_moment(finding.found_at))
        button = QPushButton(words.replace("{name}", finding.name), self)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        is_open = finding.reviewed_at is None
        icon = icons.icon("warning", Tone.BAD) if is_open else icons.icon("check")
        button.setIcon(icon)
        state = self.tr("not reviewed yet") if is_open else self.tr("reviewed")
        button.setAccessibleName(f"{button.text()}, {state}")
        button.setToolTip(self.tr("Show what changed, side by side"))
        button.clicked.connect(lambda _=False, one=finding: self.change_asked.emit(one))
        return button

    @Slot()
    def _on_source(self) -> None:
        self.go.setEnabled(False)
        self.hosts_asked.emit(str(self.source.currentData()))

    @Slot()
    def _on_go(self) -> None:
        self.check_asked.emit(str(self.source.currentData()))
