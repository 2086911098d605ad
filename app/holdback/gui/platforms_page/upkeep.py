# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the views for upkeep together with their rooms: dossier, log of checks, kept pages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QStackedWidget

from holdback.gui.jobs import Changes, Lane
from holdback.gui.message_bar import Kind
from holdback.gui.page import Page
from holdback.gui.platforms_page import keep_work, terms_work, upkeep_work
from holdback.gui.platforms_page.keep_view import KeepView
from holdback.gui.platforms_page.log_view import LogView
from holdback.gui.platforms_page.terms_work import TermsDesk
from holdback.gui.platforms_page.upkeep_view import UpkeepView
from holdback.platforms import Platform

if TYPE_CHECKING:
    from holdback.terms import Check, Place


class Upkeeper(QObject):
    """Owns the three views; the page shows them in its stack."""

    def __init__(self, page: Page, stack: QStackedWidget, desk: TermsDesk) -> None:
        super().__init__(page)
        self._page = page
        self._stack = stack
        self._desk = desk
        self._chosen: Platform | None = None
        self.dossier = UpkeepView(page)
        self.dossier.export_asked.connect(self._export)
        self.dossier.entry_given.connect(self._take_entry)
        self.dossier.update_given.connect(self._take_update)
        self.dossier.key_given.connect(self._trust)
        self.dossier.key_refused.connect(self._distrust)
        self.log = LogView(page)
        self.keep = KeepView(page)
        self.keep.keep_asked.connect(self._keep)
        self.keep.keys_given.connect(self._give_keys)
        self.keep.keys_forgotten.connect(self._forget_keys)
        for view in (self.dossier, self.log, self.keep):
            stack.addWidget(view)

    # --- the dossier ----------------------------------------------------------------------

    def open_dossier(self, chosen: Platform | None) -> None:
        """Show how the dossier stands; ``chosen`` can be exported."""
        self._chosen = chosen
        self._stack.setCurrentWidget(self.dossier)
        self.dossier.begin(chosen)
        self._look()

    def _look(self) -> None:
        work = upkeep_work.look(self._page.shell.services)
        self._page.run(work, done=self.dossier.show_upkeep, lane=Lane.DB)

    @Slot(object)
    def _export(self, target: Path) -> None:
        if self._chosen is not None:
            work = upkeep_work.export(self._page.shell.services, self._chosen.id, target)
            self._page.run(work, done=self._on_exported, lane=Lane.DB)

    def _on_exported(self, path: Path) -> None:
        self._say(self.tr("The entry is in {file}.").replace("{file}", str(path)))

    @Slot(object, bool)
    def _take_entry(self, path: Path, replace: bool) -> None:
        self._page.run(
            upkeep_work.take_entry(self._page.shell.services, path, replace=replace),
            done=self._on_entry,
            lane=Lane.DB,
            changes=Changes(platforms=True),
        )

    def _on_entry(self, name: str) -> None:
        self._say(self.tr("{service} is now one of your own entries.").replace("{service}", name))
        self._look()

    @Slot(object)
    def _take_update(self, path: Path) -> None:
        self._page.run(
            upkeep_work.take_update(self._page.shell.services, path),
            done=self._on_update,
            lane=Lane.DB,
            changes=Changes(platforms=True),
        )

    def _on_update(self, number: int) -> None:
        self._say(self.tr("%n entry(s) of the update are in force.", "", number))
        self._look()

    @Slot(str, str)
    def _trust(self, name: str, key: str) -> None:
        def done(state: upkeep_work.Upkeep) -> None:
            self.dossier.key_taken()
            self.dossier.show_upkeep(state)

        work = upkeep_work.trust(self._page.shell.services, name, key)
        self._page.run(work, done=done, lane=Lane.DB)

    @Slot(str)
    def _distrust(self, name: str) -> None:
        work = upkeep_work.distrust(self._page.shell.services, name)
        self._page.run(work, done=self.dossier.show_upkeep, lane=Lane.DB)

    def _say(self, words: str) -> None:
        self._page.messages.show_message(Kind.SUCCESS, words, key="upkeep")

    # --- the log of checks ----------------------------------------------------------------

    def open_log(self, name_of: Callable[[str], str]) -> None:
        """List the checks that were made."""
        self._stack.setCurrentWidget(self.log)

        def show(checks: tuple[Check, ...]) -> None:
            self.log.show_checks(checks, name_of)

        self._page.run(terms_work.checks(self._desk), done=show, lane=Lane.DB)

    # --- having a page kept ---------------------------------------------------------------

    def open_keep(self, platform: Platform) -> None:
        """Offer to have a service's pages kept by the Wayback Machine."""
        self._stack.setCurrentWidget(self.keep)

        def begin(places: tuple[Place, ...]) -> None:
            self.keep.begin(platform, places)

        self._page.run(keep_work.places(platform), done=begin, lane=Lane.DB)
        self._page.run(keep_work.keeping(self._desk), done=self.keep.show_keeping, lane=Lane.NET)

    @Slot(object)
    def _keep(self, place: Place) -> None:
        self._page.run(
            keep_work.keep_page(self._desk, place),
            done=self.keep.show_saved,
            failed=self._on_keep_failed,
            lane=Lane.NET,
            title=self.tr("Having a page kept"),
        )

    def _on_keep_failed(self, error: BaseException) -> None:
        self.keep.show_idle()
        self._page.messages.show_error(error)

    @Slot(str, str)
    def _give_keys(self, access: str, secret: str) -> None:
        self._page.run(
            keep_work.give_keys(self._desk, access, secret),
            done=self.keep.show_keeping,
            lane=Lane.NET,
        )

    @Slot()
    def _forget_keys(self) -> None:
        self._give_keys("", "")
