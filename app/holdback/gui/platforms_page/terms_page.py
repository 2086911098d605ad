# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Platforms page does with terms: my platforms, watching, checking, reviewing."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget
from shiboken6 import isValid

from holdback.gui.jobs import Changes, Lane, Task, Work
from holdback.gui.message_bar import Choice, Kind
from holdback.gui.page import Page
from holdback.gui.platforms_page import keep_work, terms_work
from holdback.gui.platforms_page.change_view import ChangeView
from holdback.gui.platforms_page.check_card import CheckCard
from holdback.gui.platforms_page.details import DetailsPane
from holdback.gui.platforms_page.matrix import MatrixModel, MatrixView
from holdback.gui.platforms_page.signals_card import SignalsCard
from holdback.gui.platforms_page.terms_work import Kept, Overview, TermsDesk
from holdback.gui.platforms_page.watch_button import WatchButton
from holdback.gui.tray import tray_of
from holdback.platforms import Platform

if TYPE_CHECKING:
    from holdback.terms import Declaration, NotRead, Place, PlaceResult, Signals, StoredFinding


class TermsPage(Page):
    """The part of the page that asks the terms room; the layout is the subclass's matter."""

    desk: TermsDesk
    _overview: Overview
    _card: CheckCard | None
    signals_card: SignalsCard | None
    watch: WatchButton
    details: DetailsPane
    model: MatrixModel
    view: MatrixView
    change_view: ChangeView
    whole: QStackedWidget
    _has_looked = False
    _watching: Task | None = None

    def ensure_loaded(self) -> None:
        """Read the dossier if nobody needed it yet. The subclass has the matrix."""
        raise NotImplementedError

    def _refilter(self) -> None:
        """Show what the filters admit now. The subclass has the filters."""
        raise NotImplementedError

    # --- my platforms ---------------------------------------------------------------------

    def _take_overview(self, overview: Overview) -> None:
        self._overview = overview
        count = len(overview.changed)
        self.tell_waiting(count, self.tr("%n platform(s) changed their terms", "", count))
        is_first = not self._has_looked
        self._has_looked = True
        self.watch.show_schedule(overview.watched_every_hours)
        tray_of(self).set_stays(bool(overview.watched_every_hours) and self._stays_in_tray)
        if is_first and overview.watched_every_hours:
            # What is found must be told by name, whether or not anybody opened the page.
            self.ensure_loaded()
            self.watch_if_due()
        platform = self.details.platform
        if platform is not None:
            self.details.mine.setChecked(platform.id in overview.mine)
        self._refilter()

    def _set_mine(self, platform_id: str, is_mine: bool) -> None:
        self.run(
            terms_work.set_mine(self.desk, platform_id, is_mine),
            done=self._take_overview,
            lane=Lane.DB,
        )

    # --- watching -------------------------------------------------------------------------

    @property
    def _stays_in_tray(self) -> bool:
        return self.shell.settings.value.watch_in_tray

    def _set_stays(self, stays: bool) -> None:
        self.shell.settings.update(watch_in_tray=stays)
        tray_of(self).set_stays(stays and bool(self._overview.watched_every_hours))

    def _set_schedule(self, hours: int) -> None:
        self.run(terms_work.set_schedule(self.desk, hours), done=self._on_schedule, lane=Lane.DB)

    def _on_schedule(self, overview: Overview) -> None:
        self._take_overview(overview)
        self.watch_if_due()

    def watch_if_due(self) -> None:
        """Check the user's platforms if their schedule says so."""
        self.run(terms_work.is_due(self.desk), done=self._watch, lane=Lane.DB)

    def _watch(self, is_due: bool) -> None:
        # A run over slow hosts may last longer than the clock takes to come round.
        if is_due and (self._watching is None or self._watching.is_over):
            self._watching = self.run(
                terms_work.watch(self.desk),
                done=self._on_watched,
                lane=Lane.NET,
                title=self.tr("Watching my platforms"),
                changes=Changes(terms=True),
            )

    def _on_watched(self, results: tuple[PlaceResult, ...]) -> None:
        for platform in {result.place.platform for result in results}:
            found = self.model.find(platform)
            if found is not None:
                of_one = tuple(one for one in results if one.place.platform == platform)
                self._tell_alerts(found, of_one)
                self._tell_in_tray(found, of_one)

    def _tell_in_tray(self, platform: Platform, results: tuple[PlaceResult, ...]) -> None:
        alerts = [finding for result in results for finding in result.alerts]
        if alerts:
            words = self.tr("What {service} says about AI has changed.")
            tray_of(self).tell(
                words.replace("{service}", platform.name), partial(self._open_alert, alerts[0])
            )

    def _open_alert(self, finding: StoredFinding) -> None:
        self.shell.navigator.open(self.page_id)
        self.show_finding(finding)

    # --- checking the terms ---------------------------------------------------------------

    def _take_cards(self, card: CheckCard, signals: SignalsCard) -> None:
        platform = self.details.platform
        if platform is None:
            return
        self._card = card
        self.signals_card = signals
        signals.asked.connect(self._read_signals)
        card.file_given.connect(self._check_file)
        card.address_asked.connect(self._ask_address)
        card.keep_asked.connect(self._keep)
        card.hosts_asked.connect(self._find_hosts)
        card.check_asked.connect(self._check)
        card.change_asked.connect(self.show_finding)
        self._show_kept()

    def _show_kept(self) -> None:
        platform = self.details.platform
        if platform is not None:
            self.run(terms_work.kept(self.desk, platform.id), done=self._on_kept, lane=Lane.DB)

    def _on_kept(self, kept: Kept) -> None:
        card, platform = self._card, self.details.platform
        if card is None or platform is None or platform.id != kept.platform or not isValid(card):
            return
        self.details.mine.setChecked(kept.is_mine)
        card.show_kept(kept)

    def _find_hosts(self, source: str) -> None:
        from holdback.terms import SourceKind

        platform, card, signals = self.details.platform, self._card, self.signals_card
        if platform is None or card is None:
            return

        def show(found: tuple[str, ...]) -> None:
            if isValid(card):
                card.show_hosts(found)
            if signals is not None and isValid(signals) and source == SourceKind.LIVE:
                signals.show_hosts(found)

        def offer(places: tuple[Place, ...]) -> None:
            if isValid(card):
                card.show_places(places)

        if source == SourceKind.FILE:
            self.run(keep_work.places(platform), done=offer, lane=Lane.DB)
            return
        self.run(terms_work.hosts(self.desk, platform, SourceKind(source)), done=show, lane=Lane.DB)

    def _check(self, source: str) -> None:
        from holdback.terms import SourceKind

        platform = self.details.platform
        if platform is not None:
            work = terms_work.check(self.desk, platform, SourceKind(source))
            self._run_check(platform, work, Lane.NET)

    def _check_file(self, path: Path, document: str) -> None:
        platform = self.details.platform
        if platform is not None:
            work = terms_work.check_file(self.desk, platform, path, document)
            self._run_check(platform, work, Lane.LOOK)

    def _ask_address(self, document: str) -> None:
        platform, card = self.details.platform, self._card
        if platform is None or card is None:
            return

        def show(found: tuple[Declaration, ...] | NotRead) -> None:
            if isValid(card):
                card.show_address(found)

        self.run(
            terms_work.declared(self.desk, platform, document),
            done=show,
            lane=Lane.NET,
            title=self.tr("Looking for the terms of {service}").replace("{service}", platform.name),
        )

    def _run_check(self, platform: Platform, work: Work, lane: Lane) -> None:
        card = self._card
        if card is None:
            return
        card.show_busy()

        def show(results: tuple[PlaceResult, ...]) -> None:
            if isValid(card):
                card.show_results(results)
            self._tell_alerts(platform, results)

        def fail(error: BaseException) -> None:
            self.messages.show_error(error)
            if isValid(card):
                card.begin()

        self.run(
            work,
            done=show,
            failed=fail,
            lane=lane,
            title=self.tr("Checking the terms of {service}").replace("{service}", platform.name),
            changes=Changes(terms=True),
        )

    def _read_signals(self) -> None:
        platform, card = self.details.platform, self.signals_card
        if platform is None or card is None:
            return
        asked = card.hosts.text()
        card.show_busy()

        def show(found: tuple[Signals, ...]) -> None:
            if isValid(card):
                card.hosts.setText(asked)
                card.read.setEnabled(True)
                card.show_signals(found)

        def fail(error: BaseException) -> None:
            self.messages.show_error(error)
            if isValid(card):
                card.hosts.setText(asked)
                card.read.setEnabled(True)

        self.run(
            terms_work.signals(self.desk, platform),
            done=show,
            failed=fail,
            lane=Lane.NET,
            title=self.tr("Reading the signals of {service}").replace("{service}", platform.name),
        )

    def _keep(self) -> None:
        """Offer to have the shown service's pages kept. The subclass has the view."""
        raise NotImplementedError

    def _tell_alerts(self, platform: Platform, results: tuple[PlaceResult, ...]) -> None:
        alerts = [finding for result in results for finding in result.alerts]
        if not alerts:
            return
        self.messages.show_message(
            Kind.WARNING,
            self.tr("What {service} says about AI has changed.").replace(
                "{service}", platform.name
            ),
            Choice(self.tr("See what changed"), partial(self.show_finding, alerts[0])),
            key=f"alert-{platform.id}",
        )

    def show_finding(self, finding: StoredFinding) -> None:
        """Show what changed, side by side."""
        self.run(terms_work.change(self.desk, finding), done=self._show_change, lane=Lane.DB)

    def _show_change(self, change: terms_work.Change) -> None:
        platform = self.model.find(change.finding.platform)
        if platform is not None:
            self.change_view.show_change(platform, change)
            self.whole.setCurrentWidget(self.change_view)
            self.change_view.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back_to_matrix(self) -> None:
        self.whole.setCurrentIndex(0)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _review(self, finding: StoredFinding, note: str) -> None:
        self.run(
            terms_work.review(self.desk, finding, note),
            done=self._on_reviewed,
            lane=Lane.DB,
            changes=Changes(terms=True),
        )

    def _on_reviewed(self, finding: StoredFinding) -> None:
        self._back_to_matrix()
        self._show_kept()
        self.messages.remove(f"alert-{finding.platform}")
