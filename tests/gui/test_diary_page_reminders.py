# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers that are due: a message at the start, and one note a day in the tray if it is wanted."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.test_diary_page import diary_of, note, save_one
from gui.test_letters_page import sender
from holdback.gui import tray as tray_module
from holdback.gui.app import Holdback
from holdback.gui.diary_page import reminders
from holdback.gui.settings import load_settings
from holdback.rights import Profile
from window import WAIT_MS, OpenWindow, settle

__all__ = ["sender"]
pytestmark = pytest.mark.gui


class FakeTray(QObject):
    """A tray that writes down what it is told."""

    messageClicked = Signal()  # noqa: N815 - Qt names it so
    activated = Signal(int)
    told: list[str]

    def __init__(self, icon: object, parent: QObject | None = None) -> None:
        super().__init__(parent)

    @staticmethod
    def isSystemTrayAvailable() -> bool:
        return True

    def setToolTip(self, words: str) -> None: ...

    def setContextMenu(self, menu: QWidget) -> None: ...

    def setVisible(self, is_visible: bool) -> None: ...

    def show(self) -> None: ...

    def showMessage(self, title: str, words: str, icon: object) -> None:
        self.told.append(words)


@pytest.fixture
def tray(monkeypatch: pytest.MonkeyPatch) -> type[FakeTray]:
    """A desktop with a tray."""
    FakeTray.told = []
    monkeypatch.setattr(reminders, "QSystemTrayIcon", FakeTray)
    monkeypatch.setattr(tray_module, "QSystemTrayIcon", FakeTray)
    return FakeTray


def send_one(holdback: Holdback, qtbot: QtBot, tmp_path: Path, days_ago: int) -> None:
    save_one(holdback, qtbot, tmp_path / "objection.txt", "gdpr_objection")
    diary_of(holdback, qtbot)
    note(holdback, qtbot, "sent", days_ago)


def look(holdback: Holdback, qtbot: QtBot) -> None:
    holdback.window.page_of("diary").reminders.look()
    settle(qtbot, holdback)


def test_start_tells_that_an_answer_is_overdue(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, tmp_path: Path
) -> None:
    send_one(open_window(), qtbot, tmp_path, 40)
    holdback = open_window()
    holdback.window.open_page("catalogue")
    page = holdback.window.page_of("catalogue")
    qtbot.waitUntil(lambda: bool(page.messages.strips), timeout=WAIT_MS)
    (strip,) = page.messages.strips
    assert "overdue" in strip.sentence
    button = next(b for b in strip.findChildren(QPushButton) if b.text() == "Open the diary")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert holdback.window.page is holdback.window.page_of("diary")


def test_answer_that_is_far_off_is_not_told(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, tmp_path: Path, tray: type[FakeTray]
) -> None:
    holdback = open_window()
    send_one(holdback, qtbot, tmp_path, 1)
    diary_of(holdback, qtbot).reminders.click()
    look(holdback, qtbot)
    assert not any("due" in one.sentence for one in holdback.window.page.messages.strips)
    assert tray.told == []


def test_tray_is_off_until_it_is_switched_on(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, tmp_path: Path, tray: type[FakeTray]
) -> None:
    holdback = open_window()
    send_one(holdback, qtbot, tmp_path, 40)
    look(holdback, qtbot)
    assert tray.told == []
    box = diary_of(holdback, qtbot).reminders
    assert not box.isChecked()
    box.click()
    settle(qtbot, holdback)
    assert len(tray.told) == 1
    assert "overdue" in tray.told[0]


def test_tray_tells_once_a_day_over_restarts(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, tmp_path: Path, tray: type[FakeTray]
) -> None:
    holdback = open_window()
    send_one(holdback, qtbot, tmp_path, 40)
    diary_of(holdback, qtbot).reminders.click()
    settle(qtbot, holdback)
    look(holdback, qtbot)
    assert len(tray.told) == 1
    holdback = open_window()
    assert diary_of(holdback, qtbot).reminders.isChecked()
    look(holdback, qtbot)
    assert len(tray.told) == 1
    yesterday = holdback.services.clock.today() - timedelta(days=1)
    holdback.settings.update(tray_reminders=yesterday.isoformat())
    look(holdback, qtbot)
    assert len(tray.told) == 2
    settings = load_settings(holdback.services.data_folder.settings_file)
    assert settings.tray_reminders == holdback.services.clock.today().isoformat()


def test_desktop_without_a_tray_offers_no_box(
    open_window: OpenWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        reminders.QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: False)
    )
    assert diary_of(open_window(), qtbot).reminders.isHidden()


def test_details_say_by_which_holidays_the_day_was_found(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, tmp_path: Path
) -> None:
    holdback = open_window()
    send_one(holdback, qtbot, tmp_path, 1)
    told = " ".join(one.text() for one in diary_of(holdback, qtbot).details.findChildren(QLabel))
    assert "One month by the calendar, not 30 days." in told
    assert "Holidays: Holiday acts of the Länder" in told
    assert "Holidays of single regions and places are not counted." in told
    assert "general legal knowledge" in told
