# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Watching while the window is open, or beside the clock: when it asks, and whom it tells."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.platforms_desk import open_page
from holdback.gui import tray as tray_module
from holdback.gui.app import Holdback
from holdback.gui.navigation import COUNT_ROLE, Navigation
from holdback.gui.platforms_page import watch_button
from holdback.gui.platforms_page.watch_button import DAY_HOURS
from holdback.gui.settings import load_settings
from holdback.gui.tray import Tray, tray_of
from holdback.support.paths import DataFolder
from loopback import Loopback, Reply
from terms.bench import TRAIN
from terms.pages import SITE, page
from window import WAIT_MS, OpenWindow, settle

pytestmark = pytest.mark.gui


class FakeIcon(QObject):
    """A tray that writes down what it is told."""

    messageClicked = Signal()  # noqa: N815 - Qt names it so
    activated = Signal(int)

    def __init__(self, icon: object, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.told: list[str] = []
        self.is_visible = False

    @staticmethod
    def isSystemTrayAvailable() -> bool:
        return True

    def setToolTip(self, words: str) -> None: ...

    def setContextMenu(self, menu: QWidget) -> None: ...

    def setVisible(self, is_visible: bool) -> None:
        self.is_visible = is_visible

    def show(self) -> None:
        self.is_visible = True

    def showMessage(self, title: str, words: str, icon: object) -> None:
        self.told.append(words)


@pytest.fixture
def desktop_with_tray(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tray_module, "QSystemTrayIcon", FakeIcon)
    monkeypatch.setattr(watch_button, "QSystemTrayIcon", FakeIcon)


def icon_of(tray: Tray) -> FakeIcon:
    assert isinstance(tray.icon, FakeIcon)
    return tray.icon


def watch_daily(holdback: Holdback, qtbot: QtBot) -> None:
    shown = open_page(holdback, qtbot)
    qtbot.mouseClick(shown.details.mine, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    shown.watch.chosen.emit(DAY_HOURS)
    settle(qtbot, holdback)


@pytest.mark.usefixtures("desktop_with_tray")
def test_a_change_is_told_beside_the_clock_and_a_click_shows_it(
    open_window: OpenWindow, qtbot: QtBot, sound_server: Loopback
) -> None:
    holdback = open_window()
    watch_daily(holdback, qtbot)
    tray = tray_of(holdback.window)
    assert icon_of(tray).told == []
    sound_server.on(SITE, "/terms", Reply(page(TRAIN)))
    open_page(holdback, qtbot).watch.chosen.emit(DAY_HOURS)
    settle(qtbot, holdback)
    (words,) = icon_of(tray).told
    assert "has changed" in words
    holdback.window.open_page("catalogue")
    icon_of(tray).messageClicked.emit()
    settle(qtbot, holdback)
    shown = holdback.window.page_of("platforms")
    assert holdback.window.page is shown
    assert shown.whole.currentWidget() is shown.change_view  # type: ignore[attr-defined]


def test_without_a_tray_the_window_itself_tells(
    open_window: OpenWindow, qtbot: QtBot, sound_server: Loopback
) -> None:
    holdback = open_window()
    watch_daily(holdback, qtbot)
    assert not tray_of(holdback.window).tell("x", lambda: None)
    tray_of(holdback.window).set_stays(True)
    assert not tray_of(holdback.window).stays


@pytest.mark.usefixtures("desktop_with_tray")
def test_what_is_due_is_checked_and_told_after_the_start_without_opening_the_page(
    open_window: OpenWindow, qtbot: QtBot, sound_server: Loopback
) -> None:
    holdback = open_window()
    watch_daily(holdback, qtbot)
    assert sound_server.paths() == ["/terms"]
    holdback.services.records.connection().execute("UPDATE terms_schedule SET last_run = NULL")
    holdback.window.open_page("catalogue")
    sound_server.on(SITE, "/terms", Reply(page(TRAIN)))
    holdback = open_window()
    assert holdback.window.page is holdback.window.page_of("catalogue")
    tray = tray_of(holdback.window)
    qtbot.waitUntil(lambda: bool(icon_of(tray).told), timeout=WAIT_MS)
    assert "Sound Example sound" in icon_of(tray).told[0]
    settle(qtbot, holdback)
    entry = holdback.window.findChild(Navigation)
    counts = [entry.item(row).data(COUNT_ROLE) for row in range(entry.count())]
    assert 1 in counts, "a badge beside the page's name"


@pytest.mark.usefixtures("desktop_with_tray")
def test_the_window_can_leave_holdback_at_work_beside_the_clock(
    open_window: OpenWindow, qtbot: QtBot, sound_server: Loopback, data_folder: DataFolder
) -> None:
    holdback = open_window()
    watch_daily(holdback, qtbot)
    tray = tray_of(holdback.window)
    assert not tray.stays, "closing ends the program until the user says otherwise"
    shown = open_page(holdback, qtbot)
    shown.watch.stays.setChecked(True)
    settle(qtbot, holdback)
    assert tray.stays
    assert load_settings(data_folder.settings_file).watch_in_tray

    class ByHand(QCloseEvent):
        """A click on the window's own button."""

        def spontaneous(self) -> bool:
            return True

    assert tray.eventFilter(holdback.window, ByHand())
    assert holdback.window.isHidden()
    tray.open()
    assert holdback.window.isVisible()
    assert not tray.eventFilter(holdback.window, QCloseEvent())
    assert not tray.eventFilter(holdback.window, QEvent(QEvent.Type.User))
    shown.watch.chosen.emit(0)
    settle(qtbot, holdback)
    assert not tray.stays, "nothing is watched, so nothing stays"
