# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What to do when a page cannot be read, what is signalled to crawlers, and having pages kept."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from gui.platforms_desk import card_of, check, open_page, words_of
from holdback.gui.app import Holdback
from holdback.gui.platforms_page import PlatformsPage
from holdback.gui.platforms_page.keep_view import KeepView
from holdback.gui.platforms_page.signals_card import SignalsCard
from holdback.support.secrets import SecretStore
from loopback import Asked, Loopback, Reply
from terms.bench import TRAIN
from terms.pages import SITE, page
from window import OpenWindow, settle

pytestmark = pytest.mark.gui


def press(button: QPushButton, holdback: Holdback, qtbot: QtBot) -> None:
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)


def button_of(shown: PlatformsPage, words: str) -> QPushButton:
    buttons = card_of(shown).findChildren(QPushButton)
    return next(one for one in buttons if words in one.accessibleName() or words in one.text())


# --- the next best source ----------------------------------------------------------------------


def test_a_wall_offers_the_next_best_source(
    open_window: OpenWindow, qtbot: QtBot, sound_server: Loopback
) -> None:
    holdback = open_window()
    shown = open_page(holdback, qtbot)
    sound_server.on(SITE, "/terms", Reply(status=403))
    told = check(holdback, qtbot)
    assert "would not let Holdback read the page" in told
    press(button_of(shown, "Look there instead: Open Terms Archive"), holdback, qtbot)
    card = card_of(shown)
    assert card.source.currentData() == "ota"
    assert "raw.githubusercontent.com" in card.hosts.text()
    assert sound_server.paths("raw.githubusercontent.com") == []


def test_a_page_that_the_user_saved_is_compared_without_asking_anybody(
    open_window: OpenWindow,
    qtbot: QtBot,
    sound_server: Loopback,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    holdback = open_window()
    shown = open_page(holdback, qtbot)
    check(holdback, qtbot)
    asked = len(sound_server.asked)
    saved = tmp_path / "Terms.html"
    saved.write_bytes(page(TRAIN))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(saved), ""))
    card = card_of(shown)
    card.source.setCurrentIndex(card.source.findData("file"))
    settle(qtbot, holdback)
    assert "Nobody is asked" in card.hosts.text()
    assert "Stance changed" in check(holdback, qtbot)
    assert len(sound_server.asked) == asked


def test_a_page_that_is_gone_is_looked_for_by_its_declaration(
    open_window: OpenWindow, qtbot: QtBot, sound_server: Loopback
) -> None:
    declared = {"terms": {"Terms of Service": {"fetch": f"https://{SITE}/legal/terms"}}}
    path = "/OpenTermsArchive/contrib-declarations/main/declarations/Sound%20Example.json"
    sound_server.on("raw.githubusercontent.com", path, Reply(json.dumps(declared).encode()))
    holdback = open_window()
    shown = open_page(holdback, qtbot)
    sound_server.on(SITE, "/terms", Reply(status=404))
    check(holdback, qtbot)
    assert sound_server.paths("raw.githubusercontent.com") == []
    press(button_of(shown, "Where is it now? Ask raw.githubusercontent.com"), holdback, qtbot)
    assert f"{SITE}/legal/terms" in words_of(card_of(shown))


# --- signals -----------------------------------------------------------------------------------


def signals_of(shown: PlatformsPage) -> SignalsCard:
    return shown.details.findChildren(SignalsCard)[-1]


def test_signals_are_read_on_demand_under_a_heading_of_their_own(
    open_window: OpenWindow, qtbot: QtBot, sound_server: Loopback
) -> None:
    robots = b"User-agent: GPTBot\nDisallow: /\n\nUser-agent: *\nContent-Signal: ai-train=no\n"
    sound_server.on(SITE, "/robots.txt", Reply(robots))
    holdback = open_window()
    shown = open_page(holdback, qtbot)
    before = shown.model.find("sound")
    card = signals_of(shown)
    assert SITE in card.hosts.text()
    assert sound_server.asked == []
    press(card.read, holdback, qtbot)
    told = words_of(card)
    assert "Towards outside crawlers" in told
    assert "says nothing about what the service itself does" in told
    assert "keeps out 1 of" in told
    assert "GPTBot" in told
    assert "Content-Signal: ai-train=no" in told
    # The stances are as they were: a signal is never a statement about the service's own use.
    assert shown.model.find("sound") == before


def test_signals_that_cannot_be_read_are_told(
    open_window: OpenWindow, qtbot: QtBot, sound_server: Loopback
) -> None:
    sound_server.on(SITE, "/robots.txt", Reply(status=403))
    holdback = open_window()
    shown = open_page(holdback, qtbot)
    press(signals_of(shown).read, holdback, qtbot)
    told = words_of(signals_of(shown))
    assert "robots.txt could not be read (403)" in told
    assert "keeps out" not in told
    assert signals_of(shown).read.isEnabled()


# --- having a page kept ------------------------------------------------------------------------


class Keyring:
    """A safe keyring."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[username]


@pytest.fixture
def keyring() -> Keyring:
    return Keyring()


def open_keep(shown: PlatformsPage, holdback: Holdback, qtbot: QtBot) -> KeepView:
    press(button_of(shown, "Have the page kept"), holdback, qtbot)
    view = shown.upkeep.keep
    assert shown.whole.currentWidget() is view
    return view


def test_a_page_is_kept_only_with_keys_from_the_keyring_and_a_click(
    open_window: OpenWindow, qtbot: QtBot, sound_server: Loopback, keyring: Keyring
) -> None:
    def start(asked: Asked) -> Reply:
        assert asked.headers["authorization"] == "LOW MYKEY:MYSECRET"
        return Reply(json.dumps({"url": f"https://{SITE}/terms", "job_id": "spn2-1"}).encode())

    done = {
        "status": "success",
        "job_id": "spn2-1",
        "original_url": f"https://{SITE}/terms",
        "timestamp": "20261123120000",
    }
    sound_server.on("web.archive.org", "/save", start)
    sound_server.on("web.archive.org", "/save/status/spn2-1", Reply(json.dumps(done).encode()))
    holdback = open_window()
    shown = open_page(holdback, qtbot)
    kind = (Keyring.__module__, Keyring.__qualname__)
    shown.desk.service().secrets = SecretStore(lambda: keyring, safe={kind: "test keyring"})
    view = open_keep(shown, holdback, qtbot)
    assert "test keyring" in view.keyring.text()
    assert not view.keep.isEnabled()
    assert view.secret.echoMode() is QLineEdit.EchoMode.Password
    qtbot.keyClicks(view.access, "MYKEY")
    qtbot.keyClicks(view.secret, "MYSECRET")
    press(view.give, holdback, qtbot)
    assert sorted(keyring.kept.values()) == ["MYKEY", "MYSECRET"]
    assert (view.access.text(), view.secret.text()) == ("", "")
    assert sound_server.asked == []
    press(view.keep, holdback, qtbot)
    assert "web.archive.org/web/20261123120000" in view.answer.text()
    press(view.forget, holdback, qtbot)
    assert keyring.kept == {}
    assert not view.keep.isEnabled()


def test_without_a_safe_keyring_keys_cannot_even_be_typed(
    open_window: OpenWindow, qtbot: QtBot, sound_server: Loopback
) -> None:
    holdback = open_window()
    shown = open_page(holdback, qtbot)
    shown.desk.service().secrets = SecretStore(lambda: object())
    view = open_keep(shown, holdback, qtbot)
    assert "no safe place for secrets" in view.keyring.text()
    assert not view.access.isEnabled()
    assert not view.keep.isEnabled()
    assert sound_server.asked == []
