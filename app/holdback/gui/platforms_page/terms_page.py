# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Platforms page does with terms: my platforms, watching, checking, reviewing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget
from shiboken6 import isValid

from holdback.gui.jobs import Changes, Lane
from holdback.gui.message_bar import Choice, Kind
from holdback.gui.page import Page
from holdback.gui.platforms_page import terms_work
from holdback.gui.platforms_page.change_view import ChangeView
from holdback.gui.platforms_page.check_card import CheckCard
from holdback.gui.platforms_page.details import DetailsPane
from holdback.gui.platforms_page.matrix import MatrixModel, MatrixView
from holdback.gui.platforms_page.terms_work import Kept, Overview, TermsDesk
from holdback.gui.platforms_page.watch_button import WatchButton
from holdback.platforms import Platform

if TYPE_CHECKING:
    from holdback.terms import PlaceResult, StoredFinding


class TermsPage(Page):
    """The part of the page that asks the terms room; the layout is the subclass's matter."""

    desk: TermsDesk
    _overview: Overview
    _card: CheckCard | None
    watch: WatchButton
    details: DetailsPane
    model: MatrixModel
    view: MatrixView
    change_view: ChangeView
    whole: QStackedWidget

    def _refilter(self) -> None:
        """Show what the filters admit now. The subclass has the filters."""
        raise NotImplementedError

    # --- my platforms ---------------------------------------------------------------------

    def _take_overview(self, overview: Overview) -> None:
        self._overview = overview
        count = len(overview.changed)
        self.tell_waiting(count, self.tr("%n platform(s) changed their terms", "", count))
        self.watch.show_schedule(overview.watched_every_hours)
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

    def _set_schedule(self, hours: int) -> None:
        self.run(terms_work.set_schedule(self.desk, hours), done=self._on_schedule, lane=Lane.DB)

    def _on_schedule(self, overview: Overview) -> None:
        self._take_overview(overview)
        self.watch_if_due()

    def watch_if_due(self) -> None:
        """Check the user's platforms if their schedule says so."""
        self.run(terms_work.is_due(self.desk), done=self._watch, lane=Lane.DB)

    def _watch(self, is_due: bool) -> None:
        if is_due:
            self.run(
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

    # --- checking the terms ---------------------------------------------------------------

    def _take_card(self, card: CheckCard) -> None:
        platform = self.details.platform
        if platform is None:
            return
        self._card = card
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

        platform, card = self.details.platform, self._card
        if platform is None or card is None:
            return

        def show(found: tuple[str, ...]) -> None:
            if isValid(card):
                card.show_hosts(found)

        self.run(terms_work.hosts(self.desk, platform, SourceKind(source)), done=show, lane=Lane.DB)

    def _check(self, source: str) -> None:
        from holdback.terms import SourceKind

        platform, card = self.details.platform, self._card
        if platform is None or card is None:
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
            terms_work.check(self.desk, platform, SourceKind(source)),
            done=show,
            failed=fail,
            lane=Lane.NET,
            title=self.tr("Checking the terms of {service}").replace("{service}", platform.name),
            changes=Changes(terms=True),
        )

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
