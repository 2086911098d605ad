# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From "check now" against loopback servers to the two texts side by side, in the real window."""

from __future__ import annotations

import csv
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gui.platforms_desk import card_of, check, open_page, words_of
from holdback.gui.platforms_page import PlatformsPage
from holdback.gui.platforms_page.watch_button import DAY_HOURS
from holdback.gui.status import StatusLabel
from holdback.protect import make_plan
from holdback.rights import Profile
from loopback import Loopback, Reply
from terms.bench import OPT_IN, TRAIN
from terms.pages import SITE, page
from window import OpenWindow, settle

pytestmark = pytest.mark.gui


def test_hosts_are_shown_before_anything_is_asked(
    open_window: OpenWindow, qtbot: QtBot, sound_server: Loopback
) -> None:
    shown = open_page(open_window(), qtbot)
    assert SITE in card_of(shown).hosts.text()
    assert sound_server.paths() == []


def test_check_now_leads_to_both_texts_side_by_side_and_a_review(
    open_window: OpenWindow, qtbot: QtBot, sound_server: Loopback
) -> None:
    holdback = open_window()
    shown = open_page(holdback, qtbot)
    assert "First text kept" in check(holdback, qtbot)
    sound_server.on(SITE, "/terms", Reply(page(TRAIN)))
    assert "Stance changed" in check(holdback, qtbot)

    strip = shown.messages.strips[-1]
    assert "changed" in strip.sentence
    see = next(b for b in strip.findChildren(QPushButton) if b.text() == "See what changed")
    qtbot.mouseClick(see, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    view = shown.change_view
    assert shown.whole.currentWidget() is view
    assert OPT_IN in view.before.toPlainText()
    assert TRAIN in view.after.toPlainText()
    marked = [s.cursor.selectedText() for s in view.after.extraSelections()]
    assert any(TRAIN in words for words in marked)
    assert not any(TRAIN in s.cursor.selectedText() for s in view.before.extraSelections())
    pills = [one.status.word for one in view.findChildren(StatusLabel) if one.status]
    assert "Only if you agree" in pills
    assert "Permitted" in pills

    qtbot.keyClicks(view.note, "They turned round.")
    qtbot.mouseClick(view.done, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    assert shown.whole.currentWidget() is not view
    finding = next(b for b in card_of(shown).findChildren(QPushButton) if "Terms of" in b.text())
    assert "reviewed" in finding.accessibleName()
    assert "not reviewed" not in finding.accessibleName()
    qtbot.mouseClick(finding, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    assert view.note.text() == "They turned round."


def test_changed_platforms_can_be_filtered_until_they_are_reviewed(
    open_window: OpenWindow, qtbot: QtBot, sound_server: Loopback
) -> None:
    holdback = open_window()
    shown = open_page(holdback, qtbot)
    check(holdback, qtbot)
    sound_server.on(SITE, "/terms", Reply(page(TRAIN)))
    check(holdback, qtbot)
    shown.filters.among.setCurrentIndex(shown.filters.among.findData("changed"))
    assert [one.id for one in shown.model.platforms_shown()] == ["sound"]


def test_page_that_cannot_be_read_is_no_change(
    open_window: OpenWindow, qtbot: QtBot, sound_server: Loopback
) -> None:
    holdback = open_window()
    open_page(holdback, qtbot)
    check(holdback, qtbot)
    sound_server.on(SITE, "/terms", Reply(b"", status=404))
    assert "Could not be read" in check(holdback, qtbot)
    assert "Stance changed" not in words_of(card_of(open_page(holdback, qtbot)))


def test_my_platforms_are_remembered(
    open_window: OpenWindow, qtbot: QtBot, sound_server: Loopback
) -> None:
    holdback = open_window()
    shown = open_page(holdback, qtbot, "bandcamp")
    qtbot.mouseClick(shown.details.mine, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    holdback = open_window()
    shown = open_page(holdback, qtbot, "bandcamp")
    assert shown.details.mine.isChecked()
    shown.filters.among.setCurrentIndex(shown.filters.among.findData("mine"))
    assert [one.id for one in shown.model.platforms_shown()] == ["bandcamp"]
    assert sound_server.paths() == []


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")
def test_matrix_is_exported_as_it_is_shown(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    holdback = open_window()
    shown = open_page(holdback, qtbot, "soundcloud")
    shown.filters.search.setText("soundcloud")
    for ending in (".csv", ".html", ".pdf"):
        shown.export_to(tmp_path / f"matrix{ending}")
    settle(qtbot, holdback)
    rows = list(csv.reader((tmp_path / "matrix.csv").open(encoding="utf-8-sig")))
    assert len(rows) == 2
    assert "SoundCloud" in rows[1]
    assert "SoundCloud" in (tmp_path / "matrix.html").read_text(encoding="utf-8")
    command = ["pdftotext", "-layout", str(tmp_path / "matrix.pdf"), "-"]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "SoundCloud" in printed
    assert "Only if you agree" in printed
    assert "We will not use your" in printed
    assert "Bandcamp" not in printed
    assert any("matrix.pdf" in strip.sentence for strip in shown.messages.strips)


def test_upload_check_tells_what_is_missing_before(
    open_window: OpenWindow, qtbot: QtBot, music: Path
) -> None:
    holdback = open_window()
    shown = open_page(holdback, qtbot, "soundcloud")
    qtbot.mouseClick(shown.upload_button, Qt.MouseButton.LeftButton)
    assert shown.accept_paths((str(music),))
    settle(qtbot, holdback)
    told = pane_words(shown)
    assert "Do this first" in told
    assert "carry no reservation" in told
    assert "SoundCloud" in told
    holdback.services.protector.protect(make_plan([music], Profile("Mara")))
    shown.accept_paths((str(music),))
    settle(qtbot, holdback)
    told = pane_words(shown)
    assert "Every track states your reservation." in told
    assert "carry no reservation" not in told
    qtbot.mouseClick(shown.upload.back, Qt.MouseButton.LeftButton)
    assert shown.whole.currentIndex() == 0


def pane_words(shown: PlatformsPage) -> str:
    area = shown.upload.results
    pills = [one.status.word for one in area.findChildren(StatusLabel) if one.status]
    return "\n".join([*pills, *(one.text() for one in area.findChildren(QLabel))])


def test_watching_is_off_until_the_user_wants_it_and_tells_of_a_change(
    open_window: OpenWindow, qtbot: QtBot, sound_server: Loopback
) -> None:
    holdback = open_window()
    shown = open_page(holdback, qtbot)
    assert shown.watch.text() == "Watching: off"
    shown.watch_if_due()
    settle(qtbot, holdback)
    assert sound_server.paths() == []
    qtbot.mouseClick(shown.details.mine, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    shown.watch.chosen.emit(DAY_HOURS)
    settle(qtbot, holdback)
    assert shown.watch.text() == "Watching: daily"
    assert sound_server.paths() == ["/terms"]
    sound_server.on(SITE, "/terms", Reply(page(TRAIN)))
    shown.watch_if_due()
    settle(qtbot, holdback)
    assert sound_server.paths() == ["/terms"], "a day has not gone by"
    shown.watch.chosen.emit(DAY_HOURS)
    settle(qtbot, holdback)
    assert any("has changed" in strip.sentence for strip in shown.messages.strips)
    holdback = open_window()
    assert open_page(holdback, qtbot).watch.text() == "Watching: daily"
