# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the views of texts together with the terms room: the story of a service, any text."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QStackedWidget

from holdback.gui.jobs import Changes, Lane
from holdback.gui.page import Page
from holdback.gui.platforms_page import story_work, terms_work
from holdback.gui.platforms_page.reader_view import ReaderView
from holdback.gui.platforms_page.story_view import StoryView
from holdback.gui.platforms_page.terms_work import TermsDesk
from holdback.platforms import Platform

if TYPE_CHECKING:
    from holdback.terms import Past, Reading


class Texts(QObject):
    """Owns both views; the page shows them in its stack."""

    def __init__(self, page: Page, stack: QStackedWidget, desk: TermsDesk) -> None:
        super().__init__(page)
        self._page = page
        self._stack = stack
        self._desk = desk
        self.story = StoryView(page)
        self.story.past_asked.connect(self._read_past)
        self.story.text_asked.connect(self._show_text)
        self.story.appearance_asked.connect(self._ask_when)
        self.reader = ReaderView(page)
        self.reader.read_asked.connect(self.read)
        for view in (self.story, self.reader):
            stack.addWidget(view)

    # --- the story of a service -----------------------------------------------------------

    def open_story(self, platform: Platform) -> None:
        """Show what is kept of a service over time."""
        self._stack.setCurrentWidget(self.story)

        def begin(hosts: tuple[str, ...]) -> None:
            self.story.begin(platform, hosts)
            self._load(platform)

        self._page.run(terms_work.archive_hosts(self._desk, platform), done=begin, lane=Lane.DB)

    def refresh(self) -> None:
        """Show what is kept now, if a story is in view."""
        if self._stack.currentWidget() is self.story and self.story.platform is not None:
            self._load(self.story.platform)

    def _load(self, platform: Platform) -> None:
        self._page.run(
            story_work.story(self._desk, platform), done=self.story.show_story, lane=Lane.DB
        )

    @Slot()
    def _read_past(self) -> None:
        platform = self.story.platform
        if platform is None:
            return
        self.story.earlier.setEnabled(False)
        self._page.run(
            story_work.past(self._desk, platform),
            done=self._on_past,
            failed=self._on_past_failed,
            lane=Lane.NET,
            title=self.tr("Reading earlier terms of {service}").replace("{service}", platform.name),
            changes=Changes(terms=True),
        )

    def _on_past(self, past: tuple[Past, ...]) -> None:
        self.story.earlier.setEnabled(True)
        self.story.show_past(past)

    def _on_past_failed(self, error: BaseException) -> None:
        self.story.earlier.setEnabled(True)
        self._page.messages.show_error(error)

    @Slot(object)
    def _show_text(self, reading: Reading) -> None:
        platform = self.story.platform
        if platform is not None:
            self._page.run(
                story_work.kept_text(self._desk, platform, reading),
                done=self.story.show_text,
                lane=Lane.DB,
            )

    @Slot(str, str)
    def _ask_when(self, place: str, quote: str) -> None:
        platform = self.story.platform
        if platform is None:
            return
        self._page.run(
            story_work.appearance(self._desk, platform, place, quote),
            done=self.story.show_appearance,
            failed=self._on_when_failed,
            lane=Lane.NET,
            title=self.tr("Looking for the first appearance of a clause"),
        )

    def _on_when_failed(self, error: BaseException) -> None:
        self.story.show_no_answer()
        self._page.messages.show_error(error)

    # --- any text -------------------------------------------------------------------------

    @Slot()
    def open_reader(self) -> None:
        """Offer to read any text."""
        self._stack.setCurrentWidget(self.reader)
        self.reader.pasted.setFocus()

    @Slot(object)
    def read(self, source: Path | str) -> None:
        """Read a file or a pasted text and show what it says."""
        self._page.run(
            story_work.any_text(source),
            done=self.reader.show_text,
            lane=Lane.LOOK,
            title=self.tr("Reading the text"),
        )
