# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of the Platforms page share: open it, press what is there, read what it says."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from holdback.gui.app import Holdback
from holdback.gui.platforms_page import PlatformsPage
from holdback.gui.platforms_page.check_card import CheckCard
from holdback.gui.status import StatusLabel
from window import WAIT_MS, settle


def open_page(holdback: Holdback, qtbot: QtBot, platform: str = "sound") -> PlatformsPage:
    holdback.window.open_page("platforms", platform)
    settle(qtbot, holdback)
    shown = holdback.window.page_of("platforms")
    assert isinstance(shown, PlatformsPage)
    return shown


def card_of(shown: PlatformsPage) -> CheckCard:
    return shown.details.findChildren(CheckCard)[-1]


def check(holdback: Holdback, qtbot: QtBot) -> str:
    shown = holdback.window.page_of("platforms")
    assert isinstance(shown, PlatformsPage)
    card = card_of(shown)
    qtbot.waitUntil(card.go.isEnabled, timeout=WAIT_MS)
    qtbot.mouseClick(card.go, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    return words_of(card_of(shown))


def words_of(card: QWidget) -> str:
    pills = [one.status.word for one in card.findChildren(StatusLabel) if one.status]
    return "\n".join([*pills, *(one.text() for one in card.findChildren(QLabel))])
