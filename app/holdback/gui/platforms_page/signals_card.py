# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a service's hosts say to crawlers from elsewhere, read on demand.

Kept apart from the stances on purpose: a service that keeps crawlers out may well train on what
it hosts, and one that lets them in may not.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from holdback.gui import i18n, icons, text
from holdback.gui.platforms_page.text_pane import empty
from holdback.gui.theme import GRID, label, set_role

if TYPE_CHECKING:
    from holdback.terms import Signals

_MOST_NAMES = 12


class SignalsCard(QFrame):
    """A card in the details of a service.

    Signals:
        asked: read them now.
    """

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID + GRID // 2, 2 * GRID, GRID + GRID // 2)
        column.setSpacing(GRID)
        column.addWidget(label(self.tr("Towards outside crawlers"), "heading", self))
        column.addWidget(
            label(
                self.tr(
                    "What the service's pages tell the AI crawlers of others. It says nothing "
                    "about what the service itself does with your music."
                ),
                "muted",
                self,
            )
        )
        row = QHBoxLayout()
        self.read = QPushButton(icons.icon("website"), self.tr("Read it now"), self)
        self.read.setEnabled(False)
        self.read.clicked.connect(self.asked)
        row.addWidget(self.read)
        row.addStretch(1)
        column.addLayout(row)
        self.hosts = label("", "small", self)
        column.addWidget(self.hosts)
        self._results = QVBoxLayout()
        self._results.setSpacing(GRID)
        column.addLayout(self._results)

    def show_hosts(self, hosts: Sequence[str]) -> None:
        """Say whom reading would ask."""
        self.read.setEnabled(bool(hosts))
        self.hosts.setText(
            self.tr("Will ask: {hosts}. Nothing about you or your files is sent.").replace(
                "{hosts}", ", ".join(hosts)
            )
            if hosts
            else self.tr("No address of the terms is known there.")
        )

    def show_busy(self) -> None:
        """Say that the hosts are being asked."""
        self.read.setEnabled(False)
        self.hosts.setText(self.tr("Asking…"))

    def show_signals(self, several: Sequence[Signals]) -> None:
        """Say what each host signals."""
        empty(self._results)
        for signals in several:
            self._results.addWidget(label(signals.host, "caption", self))
            if signals.crawlers:
                self._add_crawlers(signals)
            for signal in signals.signals:
                name = _KINDS[signal.kind.value]
                said = f"{name}: {signal.value}" if signal.value else name
                self._results.addWidget(label(said, "", self))
                self._results.addWidget(label(signal.where, "small", self))
            for message in signals.unread:
                self._results.addWidget(label(text.sentence(message), "muted", self))
            if not signals.crawlers and not signals.signals and not signals.unread:
                self._results.addWidget(label(self.tr("It signals nothing."), "muted", self))
            self._results.addWidget(
                label(
                    self.tr("List of AI crawlers: {source}, of {date}.")
                    .replace("{source}", signals.list_source)
                    .replace("{date}", i18n.format_date(signals.list_taken)),
                    "small",
                    self,
                )
            )

    def _add_crawlers(self, signals: Signals) -> None:
        kept_out = [rule.crawler for rule in signals.refused]
        words = (
            self.tr("Its robots.txt keeps out {some} of {all} AI crawlers")
            .replace("{some}", i18n.format_count(len(kept_out)))
            .replace("{all}", i18n.format_count(len(signals.crawlers)))
        )
        self._results.addWidget(label(f"{words}.", "", self))
        if kept_out:
            names = ", ".join(kept_out[:_MOST_NAMES])
            more = " …" if len(kept_out) > _MOST_NAMES else ""
            self._results.addWidget(label(names + more, "small", self))


_KINDS = {
    "content_usage": "Content-Usage",
    "content_signal": "Content-Signal",
    "noai": "noai / noimageai",
    "tdmrep": "TDMRep",
    "rsl": "RSL",
}
