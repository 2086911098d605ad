# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checking a platform's terms now: what would be asked, what came back, what was found before."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from holdback.gui import icons, text
from holdback.gui.colours import Tone
from holdback.gui.i18n import format_date
from holdback.gui.platforms_page.links import link, rich
from holdback.gui.platforms_page.outcomes import outcome_status
from holdback.gui.platforms_page.terms_work import Kept
from holdback.gui.platforms_page.text_pane import empty
from holdback.gui.status import StatusLabel
from holdback.gui.theme import GRID, label, set_role
from holdback.gui.widgets import ElidingButton, let_shrink
from holdback.platforms import Stance, Use, use_name

if TYPE_CHECKING:
    from holdback.terms import (
        Declaration,
        NotRead,
        Place,
        PlaceResult,
        StanceChange,
        StoredFinding,
    )

_MOST_FINDINGS = 6
_FILE = "file"
_DECLARING = "raw.githubusercontent.com"
_ELSEWHERE = ("gone", "moved", "not_the_terms")


class CheckCard(QFrame):
    """A card in the details of a service.

    Signals:
        hosts_asked: the user looks into checking from this source (its name).
        check_asked: they agreed to ask the hosts shown.
        file_given: compare this saved page (a Path) with the document of this name.
        address_asked: where does the document of this name stand now?
        keep_asked: they want the page kept by an archive.
        change_asked: they want to see a finding side by side.
    """

    hosts_asked = Signal(str)
    check_asked = Signal(str)
    file_given = Signal(object, str)
    address_asked = Signal(str)
    keep_asked = Signal()
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
        self.source.addItem(self.tr("A page that you saved"), _FILE)
        self.source.currentIndexChanged.connect(self._on_source)
        column.addWidget(self.source)
        self.document = QComboBox(self)
        self.document.setAccessibleName(self.tr("Document"))
        let_shrink(self.document)
        self.document.hide()
        column.addWidget(self.document)
        self.hosts = label("", "small", self)
        column.addWidget(self.hosts)
        row = QHBoxLayout()
        self.go = QPushButton(icons.icon("refresh"), self.tr("Ask these hosts"), self)
        self.go.setEnabled(False)
        self.go.clicked.connect(self._on_go)
        row.addWidget(self.go)
        row.addStretch(1)
        column.addLayout(row)
        self.keep = QPushButton(icons.icon("import"), self.tr("Have the page kept…"), self)
        self.keep.setToolTip(self.tr("The Wayback Machine keeps what stands there now"))
        set_role(self.keep, "flat")
        self.keep.clicked.connect(self.keep_asked)
        column.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
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

    def show_places(self, places: Sequence[Place]) -> None:
        """Offer the documents that a saved page may be."""
        self.document.clear()
        for place in places:
            self.document.addItem(place.name, place.name)
        self.document.setVisible(len(places) > 1)
        self.hosts.setText(
            self.tr("Save the page in your browser, then choose the file. Nobody is asked.")
            if places
            else self.tr("No address of the terms is known there.")
        )
        self.go.setEnabled(bool(places))

    def show_busy(self) -> None:
        """Say that the hosts are being asked."""
        self.go.setEnabled(False)
        self.hosts.setText(self.tr("Asking…"))

    def show_results(self, results: Sequence[PlaceResult]) -> None:
        """Say what came back, document by document."""
        empty(self._results)
        for result in results:
            self._results.addWidget(label(result.place.name, "caption", self))
            self._results.addWidget(StatusLabel(outcome_status(result.outcome.value), self))
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
            self._offer(result)
        if not results:
            self._results.addWidget(label(self.tr("There was nothing to ask."), "muted", self))
        self._on_source()

    def _offer(self, result: PlaceResult) -> None:
        """Offer the next best source beside a text that could not be read."""
        if result.not_read is None:
            return
        if result.not_read.reason.value in _ELSEWHERE and result.place.archives:
            words = self.tr("Where is it now? Ask {host}").replace("{host}", _DECLARING)
            where = ElidingButton(words, self)
            where.setIcon(icons.icon("search"))
            name = result.place.name
            where.clicked.connect(lambda _=False: self.address_asked.emit(name))
            self._results.addWidget(where)
        wanted = result.not_read.next_source
        index = self.source.findData(wanted.value) if wanted else -1
        if index < 0:
            return
        words = self.tr("Look there instead: {source}").replace(
            "{source}", self.source.itemText(index)
        )
        button = ElidingButton(words, self)
        button.setIcon(icons.icon("chevron-right"))
        button.clicked.connect(lambda _=False, at=index: self.source.setCurrentIndex(at))
        self._results.addWidget(button)

    def show_address(self, found: Sequence[Declaration] | NotRead) -> None:
        """Say where the archive's volunteers found the document."""
        if not isinstance(found, Sequence):
            self._results.addWidget(label(text.sentence(found.message), "muted", self))
            return
        for one in found:
            words = self.tr("According to Open Terms Archive: {page}")
            self._results.addWidget(rich(words.replace("{page}", link(one.url))))
            if one.needs_scripts:
                words = self.tr("Scripts build its text: save it in your browser to have it read.")
                self._results.addWidget(label(words, "small", self))
        words = self.tr("If it is right, put the address into an entry of your own.")
        self._results.addWidget(label(words, "small", self))

    def show_kept(self, kept: Kept) -> None:
        """List the changes that were found before, newest first."""
        empty(self._findings)
        # A removal that was taken back was never one.
        findings = [one for one in kept.findings if one.state.value != "withdrawn"]
        if not findings:
            return
        self._findings.addWidget(label(self.tr("Changes found"), "caption", self))
        for finding in findings[:_MOST_FINDINGS]:
            self._findings.addWidget(self._finding(finding))

    def _finding(self, finding: StoredFinding) -> QPushButton:
        day = format_date(finding.found_at.astimezone().date())
        words = self.tr("{date}: {name}").replace("{date}", day)
        words = words.replace("{name}", finding.name)
        button = ElidingButton(words, self)
        if finding.state.value == "unconfirmed":
            waiting = outcome_status("unconfirmed")
            icon, state = icons.icon(waiting.icon, waiting.tone), waiting.word
        elif finding.reviewed_at is None:
            icon, state = icons.icon("warning", Tone.BAD), self.tr("not reviewed yet")
        else:
            icon, state = icons.icon("check"), self.tr("reviewed")
        button.setIcon(icon)
        button.setAccessibleName(f"{words}, {state}")
        told = [words, *(_told(change) for change in finding.changes), state]
        told.append(self.tr("Show what changed, side by side"))
        button.setToolTip("\n".join(told))
        button.clicked.connect(lambda _=False, one=finding: self.change_asked.emit(one))
        return button

    @Slot()
    def _on_source(self) -> None:
        is_file = self.source.currentData() == _FILE
        self.go.setEnabled(False)
        self.go.setText(self.tr("Choose the file…") if is_file else self.tr("Ask these hosts"))
        self.go.setIcon(icons.icon("folder" if is_file else "refresh"))
        self.document.hide()
        self.hosts_asked.emit(str(self.source.currentData()))

    @Slot()
    def _on_go(self) -> None:
        if self.source.currentData() != _FILE:
            self.check_asked.emit(str(self.source.currentData()))
            return
        kinds = self.tr("Saved pages (*.html *.htm *.mhtml *.mht *.pdf *.md *.txt)")
        name, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose the saved page"), "", kinds)
        if name:
            self.file_given.emit(Path(name), str(self.document.currentData()))


def _told(change: StanceChange) -> str:
    use = Use(change.use)
    before, after = (text.stance(Stance(one), use=use) for one in (change.before, change.after))
    return f"{text.sentence(use_name(use))}: {before.word} → {after.word}"
