# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A track and a stance put into words: from what was really read, with places, dates, limits."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import mutagen
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from gui.test_letters_page import sender
from holdback.catalogue import Catalogue
from holdback.gui.app import Holdback
from holdback.gui.command_palette import CommandPalette
from holdback.gui.explain import ExplainWindow, Explanation, explain_stance, explain_track
from holdback.gui.handbook import HandbookWindow
from holdback.gui.i18n import format_date
from holdback.platforms import Dossier, Platform, Use
from holdback.rights import Profile
from holdback.support.clock import FixedClock
from holdback.support.database import index_database
from holdback.support.resources import resource
from window import OpenWindow, settle

__all__ = ["sender"]
pytestmark = pytest.mark.gui
TODAY = date(2026, 8, 17)


@pytest.fixture(autouse=True)
def english() -> None:
    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture(scope="module")
def platforms() -> tuple[Platform, ...]:
    return tuple(Dossier.load(resource("platforms"), Path("nowhere")))


def words_of(explanation: Explanation) -> str:
    return " ".join(explanation.paragraphs)


# --- stances: nothing is said that the dossier does not hold ------------------------------------


def test_every_stance_of_the_dossier_is_explained_with_its_words_and_dates(
    platforms: tuple[Platform, ...],
) -> None:
    assert len(platforms) > 20
    for platform in platforms:
        for use in Use:
            told = explain_stance(platform, (use,), TODAY)
            words = words_of(told)
            assert platform.name in told.heading
            assert "{" not in words
            for clause in platform.quotes_for(use):
                assert " ".join(clause.quote.split())[:200] in words
                assert clause.url in told.links
            if not platform.stances[use].verified:
                assert "No primary text was read" in words or "Not verified" in words
            assert "no legal advice" in told.paragraphs[-1]


def test_old_evidence_is_called_old(platforms: tuple[Platform, ...]) -> None:
    platform, use = next(
        (one, use)
        for one in platforms
        for use in Use
        if one.quotes_for(use) and len(one.evidence_date_for(use) or "") == len("2026-08-17")
    )
    assert "more than 90 days ago" in words_of(explain_stance(platform, (use,), date(2035, 1, 1)))
    then = date.fromisoformat(platform.evidence_date_for(use) or "")
    assert "more than 90 days" not in words_of(explain_stance(platform, (use,), then))


# --- tracks: from the file itself -----------------------------------------------------------------


def looked_at(tmp_path: Path, file: Path) -> Explanation:
    index = index_database(tmp_path / "index.db").open()
    try:
        clock = FixedClock(datetime(2026, 8, 17, tzinfo=UTC))
        return explain_track(Catalogue(index, clock=clock).examine(file), None)
    finally:
        index.close()


def test_silent_file_is_told_as_silence_and_not_as_safe(tmp_path: Path, music: Path) -> None:
    words = words_of(looked_at(tmp_path, next(music.rglob("03 Small Hours.m4a"))))
    assert "says nothing about AI" in words
    assert "silence reserves nothing" in words
    assert "not written to this file" in words


def test_sentence_for_people_is_told_to_be_only_that(tmp_path: Path, music: Path) -> None:
    words = words_of(looked_at(tmp_path, next(music.rglob("*Lantern Song.mp3"))))
    assert "It says no to: AI training and Generative AI training." in words
    assert "only in a sentence for people" in words
    assert "A sentence for people in id3:TCOP" in words


def test_both_sides_of_a_conflict_are_named(tmp_path: Path, music: Path) -> None:
    song = next(music.rglob("03 Small Hours.m4a")).with_name("two.flac")
    shutil.copy(next(music.rglob("*.flac")), song)
    file = mutagen.File(song)
    file["TDM-RESERVATION"] = "1"
    file["CONTENT-USAGE"] = "train-ai=y"
    file.save()
    told = looked_at(tmp_path, song)
    words = words_of(told)
    assert words.startswith("Conflict.")
    assert "it says no in vorbis:TDM-RESERVATION and yes in vorbis:CONTENT-USAGE" in words
    assert "the stricter one counts" in words


# --- through the window ---------------------------------------------------------------------------


def ask(qtbot: QtBot, holdback: Holdback, entry: str) -> Explanation:
    """Ask for it through Ctrl+K."""
    window = holdback.window
    window.actions_registry.action("window.palette").trigger()
    palette = window.findChild(CommandPalette)
    field = palette.findChild(QLineEdit)
    qtbot.keyClicks(field, entry)
    assert entry in palette.findChild(QListWidget).item(0).text()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, holdback)
    shown = window.findChild(ExplainWindow)
    assert shown is not None
    assert shown.isVisible()
    assert shown.shown is not None
    return shown.shown


def test_protected_track_is_explained_with_places_and_the_day(
    qtbot: QtBot, open_window: OpenWindow, sender: Profile, music: Path
) -> None:
    holdback = open_window()
    page = holdback.window.page_of("catalogue")
    holdback.window.take_paths((str(music),))
    settle(qtbot, holdback)
    page.protect.trigger()  # type: ignore[attr-defined]
    settle(qtbot, holdback)
    page.protecting.approve()  # type: ignore[attr-defined]
    settle(qtbot, holdback)
    page.search.setText("Small Hours")  # type: ignore[attr-defined]
    settle(qtbot, holdback)
    page.browse.table.selectRow(0)  # type: ignore[attr-defined]
    settle(qtbot, holdback)
    told = ask(qtbot, holdback, "Explain this track")
    words = words_of(told)
    today = format_date(holdback.services.clock.now().date())
    assert told.heading.startswith("Small Hours")
    assert "It says no to: Text and data mining, AI training" in words
    assert "TDM Reservation Protocol in" in words
    assert f"Holdback wrote its reservation on {today}" in words
    assert "does not stop anybody from copying" in words

    shown = holdback.window.findChild(ExplainWindow)
    copy, chapter, *_ = shown.findChildren(QPushButton)
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == told.text
    qtbot.mouseClick(chapter, Qt.MouseButton.LeftButton)
    assert holdback.window.findChild(HandbookWindow).chapter == told.chapter
    holdback.window.findChild(HandbookWindow).close()
    shown.close()


def test_stance_under_the_cursor_is_explained(qtbot: QtBot, open_window: OpenWindow) -> None:
    holdback = open_window()
    page = holdback.window.page_of("platforms")
    holdback.window.open_page("platforms", "soundcloud")
    settle(qtbot, holdback)
    told = ask(qtbot, holdback, "Explain this stance")
    assert told.heading == "SoundCloud"
    index = page.model.index_of("soundcloud")  # type: ignore[attr-defined]
    page.view.setCurrentIndex(index.siblingAtColumn(1))  # type: ignore[attr-defined]
    told = ask(qtbot, holdback, "Explain this stance")
    assert told.heading == "SoundCloud · Trains generative AI"
    assert any("soundcloud.com" in link for link in told.links)
    holdback.window.findChild(ExplainWindow).close()


def test_nothing_selected_is_said_and_other_pages_offer_nothing(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    holdback = open_window()
    action = holdback.window.actions_registry.action("help.explain")
    assert action.isEnabled()
    action.trigger()
    assert holdback.window.page is not None
    assert "Select" in holdback.window.page.messages.strips[0].sentence
    holdback.window.open_page("diary")
    assert not action.isEnabled()
