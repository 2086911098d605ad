# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The newcomer: from a fresh start to the first protected track in at most five clicks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from holdback.gui.app import Holdback
from holdback.gui.catalogue_page import CataloguePage
from holdback.gui.catalogue_page.welcome import Welcome
from holdback.gui.message_bar import Kind
from holdback.gui.settings import load_settings
from holdback.rights import Policy
from holdback.support.paths import DataFolder
from window import SAMPLES, OpenWindow, settle

pytestmark = pytest.mark.gui


class Newcomer:
    """Clicks, and counts the clicks."""

    def __init__(self, qtbot: QtBot, holdback: Holdback) -> None:
        self.qtbot = qtbot
        self.holdback = holdback
        self.clicks = 0

    @property
    def page(self) -> CataloguePage:
        page = self.holdback.window.page_of("catalogue")
        assert isinstance(page, CataloguePage)
        return page

    @property
    def welcome(self) -> Welcome:
        assert self.page.welcome is not None
        return self.page.welcome

    def click(self, beginning: str) -> None:
        found = [
            b for b in self.page.findChildren(QPushButton)
            if b.isVisible() and b.text().startswith(beginning)
        ]  # fmt: skip
        assert len(found) == 1, beginning
        self.qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)
        self.clicks += 1
        settle(self.qtbot, self.holdback)


@pytest.fixture
def newcomer(qtbot: QtBot, data_folder: DataFolder, open_window: OpenWindow) -> Newcomer:
    data_folder.settings_file.unlink()
    return Newcomer(qtbot, open_window())


def test_five_clicks_to_the_first_protected_track(
    qtbot: QtBot, newcomer: Newcomer, data_folder: DataFolder
) -> None:
    qtbot.keyClicks(newcomer.welcome.name, "Mara Lindqvist")
    newcomer.click("Next")
    newcomer.click("Try the samples")
    newcomer.click("Show my tracks")
    assert newcomer.page.model.rowCount() == SAMPLES
    newcomer.click("Protect all")
    newcomer.click("Protect ")
    assert newcomer.clicks == 5
    assert [strip.kind for strip in newcomer.page.messages.strips] == [Kind.SUCCESS]
    assert newcomer.holdback.profiles.current is not None
    assert newcomer.holdback.profiles.current.name == "Mara Lindqvist"
    assert load_settings(data_folder.settings_file).first_run_done


def headline(newcomer: Newcomer) -> str:
    titles = [one for one in newcomer.welcome.findChildren(QLabel) if one.isVisible()]
    return next(one.text() for one in titles if one.property("role") == "title")


def test_steps_come_in_order_and_each_can_be_left_out(newcomer: Newcomer) -> None:
    seen = [headline(newcomer)]
    newcomer.click("Later")
    seen.append(headline(newcomer))
    newcomer.click("Later")
    seen.append(headline(newcomer))
    newcomer.click("Skip this step")
    assert seen == ["Who are you?", "Where is your music?", "What do you want to reserve?"]
    assert newcomer.page.welcome is None
    assert newcomer.holdback.profiles.entries == ()


def test_skipping_the_last_step_keeps_the_name(qtbot: QtBot, newcomer: Newcomer) -> None:
    qtbot.keyClicks(newcomer.welcome.name, "Mara")
    newcomer.click("Next")
    newcomer.click("Later")
    newcomer.click("Skip this step")
    profile = newcomer.holdback.profiles.current
    assert profile is not None
    assert (profile.name, profile.policy) == ("Mara", Policy.RESERVE_ALL)


def test_whole_introduction_can_be_skipped_and_does_not_come_back(
    qtbot: QtBot, newcomer: Newcomer, open_window: OpenWindow, data_folder: DataFolder
) -> None:
    newcomer.click("Skip the introduction")
    assert newcomer.page.empty.isVisible()
    assert list(data_folder.root.glob("profiles/*")) == []
    holdback = open_window()
    page = holdback.window.page_of("catalogue")
    assert isinstance(page, CataloguePage)
    assert page.welcome is None
    assert page.empty.isVisible()


def test_music_dropped_in_answers_its_step(qtbot: QtBot, newcomer: Newcomer, music: Path) -> None:
    newcomer.holdback.window.take_paths((str(music),))
    settle(qtbot, newcomer.holdback)
    qtbot.keyClicks(newcomer.welcome.name, "Mara")
    newcomer.click("Next")
    assert headline(newcomer) == "What do you want to reserve?"
    newcomer.click("Show my tracks")
    assert newcomer.page.model.rowCount() == SAMPLES


def test_steps_work_by_keyboard_and_keep_what_was_chosen(qtbot: QtBot, newcomer: Newcomer) -> None:
    qtbot.keyClicks(newcomer.welcome.name, "Mara")
    qtbot.keyClick(newcomer.welcome.name, Qt.Key.Key_Return)
    newcomer.click("Later")
    button = next(
        b for b in newcomer.welcome.policies.buttons()
        if b.property("policy") == Policy.NO_TRAINING.value
    )  # fmt: skip
    assert isinstance(button, QAbstractButton)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    newcomer.click("Back")
    newcomer.click("Later")
    assert newcomer.welcome.policies.checkedButton() is button
    newcomer.click("Done")
    profile = newcomer.holdback.profiles.current
    assert profile is not None
    assert (profile.name, profile.policy) == ("Mara", Policy.NO_TRAINING)


@pytest.mark.parametrize("language", ["en", "de"])
def test_no_word_of_the_trade_before_it_is_needed(
    qtbot: QtBot, newcomer: Newcomer, language: str
) -> None:
    newcomer.holdback.settings.update(language=language)
    qtbot.waitUntil(lambda: newcomer.holdback.languages.current == language)
    settle(qtbot, newcomer.holdback)
    words = " ".join(one.text() for one in newcomer.welcome.findChildren(QLabel)).casefold()
    trade = ("mining", "tdm", "isrc", "c2pa", "metadat", "xmp", "sidecar", "ledger", "protokoll")
    assert [word for word in trade if word in words] == []


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_sentence_has_the_room_it_needs(
    qtbot: QtBot, newcomer: Newcomer, language: str
) -> None:
    newcomer.holdback.settings.update(language=language)
    qtbot.waitUntil(lambda: newcomer.holdback.languages.current == language)
    settle(qtbot, newcomer.holdback)
    for step in range(3):
        cut = [
            one.text()
            for one in newcomer.welcome.findChildren(QLabel)
            if one.isVisible() and one.height() < one.heightForWidth(one.width())
        ]
        assert cut == [], f"step {step + 1}"
        qtbot.mouseClick(newcomer.welcome.next, Qt.MouseButton.LeftButton)
        if newcomer.page.welcome is None:
            break
