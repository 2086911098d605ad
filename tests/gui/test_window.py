# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a whole: start, navigation, commands, messages, tasks, state, end."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.test_letters_page import sender
from holdback.errors import Cancelled, UnreadableFile, say
from holdback.gui.actions import Actions, Menu
from holdback.gui.command_palette import CommandPalette
from holdback.gui.drop_overlay import DropOverlay
from holdback.gui.jobs import Jobs, Lane, Reporter
from holdback.gui.message_bar import Choice, Kind, MessageBar
from holdback.gui.navigation import COUNT_ROLE, Navigation
from holdback.gui.pages import PAGES
from holdback.gui.task_panel import TaskPanel, TaskStatus
from holdback.rights import Profile
from holdback.support.progress import CancelToken
from window import WAIT_MS, OpenWindow, settle

__all__ = ["sender"]
pytestmark = pytest.mark.gui
HEAVY = ("httpx", "keyring", "docx", "c2pa", "lxml", "mutagen")

_BUILD = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from holdback.gui.app import Holdback
from holdback.support.paths import DataFolder
qt = QApplication([])
holdback = Holdback(qt, DataFolder.locate(Path(sys.argv[1])))
holdback.start()
print(" ".join(name for name in sys.argv[2:] if name in sys.modules))
holdback.window.close()
holdback.close()
"""


def test_window_is_built_without_the_heavy_rooms(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", _BUILD, str(tmp_path), *HEAVY],
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout.split() == []


def test_navigation_has_seven_pages_with_icon_and_word(open_window: OpenWindow) -> None:
    navigation = open_window().window.findChild(Navigation)
    items = [navigation.item(row) for row in range(navigation.count())]
    assert [item.text() for item in items] == [
        "Catalogue", "Platforms", "Letters", "Diary", "Website", "History", "Settings",
    ]  # fmt: skip
    assert not any(item.icon().isNull() for item in items)


def test_every_page_is_reached_by_its_shortcut(qtbot: QtBot, open_window: OpenWindow) -> None:
    holdback = open_window()
    for number, entry in enumerate(PAGES, start=1):
        action = holdback.window.actions_registry.action(f"go.{entry.page_id}")
        assert action.shortcut().toString() == f"Ctrl+{number}"
        action.trigger()
        assert holdback.window.page is holdback.window.page_of(entry.page_id)
        assert holdback.window.windowTitle() == entry.name()


def test_every_action_has_a_shortcut_or_stands_in_the_palette(open_window: OpenWindow) -> None:
    actions = open_window().window.actions_registry
    unreachable = [
        c.name for c in actions.commands() if not c.is_listed and c.action.shortcut().isEmpty()
    ]
    assert unreachable == []
    keys = [key.toString() for c in actions.commands() for key in c.action.shortcuts() if c.menu]
    assert len(keys) == len(set(keys)), "two actions share a shortcut"


def is_a_part_of_qt_s(widget: QWidget) -> bool:
    """Whether it is the list or the line inside a combo box, which speaks for them."""
    parent = widget.parentWidget()
    return isinstance(parent, QComboBox) or type(parent.parentWidget()) is QComboBox


def focusable(root: QWidget) -> list[QWidget]:
    return [
        w for w in root.findChildren(QWidget)
        if w.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not w.objectName().startswith("qt_")
        and not is_a_part_of_qt_s(w)
        and not (isinstance(w, QLabel) and not w.text())
    ]  # fmt: skip


def test_every_focusable_widget_has_an_accessible_name(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    holdback = open_window()
    nameless = []
    for entry in PAGES:
        holdback.window.open_page(entry.page_id)
        settle(qtbot, holdback)
        for widget in focusable(holdback.window.page_of(entry.page_id)):
            interface = QAccessible.queryAccessibleInterface(widget)
            if not interface.text(QAccessible.Text.Name).strip():
                nameless.append((entry.page_id, type(widget).__name__, widget.objectName()))
    for widget in focusable(holdback.window):
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name).strip():
            nameless.append(("window", type(widget).__name__, widget.objectName()))
    assert nameless == []


def test_what_waits_on_a_page_stands_beside_its_name(open_window: OpenWindow) -> None:
    window = open_window().window
    navigation = window.findChild(Navigation)
    row = next(row for row, entry in enumerate(PAGES) if entry.page_id == "platforms")
    item = navigation.item(row)
    before = navigation.visualItemRect(item)
    plain = navigation.grab(before).toImage()
    window.page_of("platforms").tell_waiting(2, "2 platforms changed their terms")
    assert item.data(COUNT_ROLE) == 2
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Platforms, 2 platforms changed their terms"
    )
    assert navigation.grab(before).toImage() != plain
    window.page_of("platforms").tell_waiting(0, "")
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "Platforms"
    assert navigation.grab(before).toImage() == plain


def test_dropping_is_named_by_the_page_that_would_take_it(
    qtbot: QtBot, open_window: OpenWindow, sender: Profile
) -> None:
    holdback = open_window()
    window = holdback.window
    said = {}
    for page_id in ("catalogue", "letters", "history"):
        window.open_page(page_id)
        settle(qtbot, holdback)
        window.show_drop_overlay(("/music/one.mp3", "/music/two.mp3"))
        overlay = window.findChild(DropOverlay)
        assert overlay.isVisible()
        said[page_id] = overlay.sentence
        window.hide_drop_overlay()
    assert said["catalogue"].startswith("Add 2 items to your catalogue.")
    assert said["history"] == said["catalogue"]
    assert said["letters"] == "Name the works of 2 items in this letter."


def test_palette_runs_what_is_typed(qtbot: QtBot, open_window: OpenWindow) -> None:
    holdback = open_window()
    window = holdback.window
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.findChild(CommandPalette)
    window.actions_registry.action("window.palette").trigger()
    assert palette.isVisible()
    field = palette.findChild(QLineEdit)
    qtbot.keyClicks(field, "settings")
    shown = palette.findChild(QListWidget)
    assert "Settings" in shown.item(0).text()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert window.page is window.page_of("settings")
    window.actions_registry.action("window.palette").trigger()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_size_page_and_columns_are_restored(qtbot: QtBot, open_window: OpenWindow) -> None:
    holdback = open_window()
    holdback.window.resize(QSize(880, 640))
    catalogue = holdback.window.page_of("catalogue")
    table = catalogue.browse.table
    table.setColumnWidth(0, 333)
    table.setColumnHidden(3, True)
    holdback.window.open_page("settings")
    holdback = open_window()
    assert holdback.window.size() == QSize(880, 640)
    assert holdback.window.page is holdback.window.page_of("settings")
    table = holdback.window.page_of("catalogue").browse.table
    assert table.columnWidth(0) == 333
    assert table.isColumnHidden(3)


def test_closing_during_work_waits_for_the_file_at_work(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    holdback = open_window()
    begun, finished = threading.Event(), threading.Event()
    gate = threading.Event()

    def work(progress: Reporter, cancel: CancelToken) -> None:
        begun.set()
        gate.wait(20)
        finished.set()
        cancel.raise_if_cancelled()

    holdback.jobs.run(work, lane=Lane.FILES, title="Writing")
    assert begun.wait(20)
    holdback.window.close()
    assert holdback.window.isVisible(), "the file at work is not torn apart"
    gate.set()
    qtbot.waitUntil(lambda: not holdback.window.isVisible(), timeout=WAIT_MS)
    assert finished.is_set()
    assert holdback.jobs.is_idle


def test_tasks_are_shown_and_can_be_stopped(qtbot: QtBot, open_window: OpenWindow) -> None:
    holdback = open_window()

    def work(progress: Reporter, cancel: CancelToken) -> None:
        while True:
            progress(3, 10, "song.wav")
            cancel.raise_if_cancelled()

    status = holdback.window.findChild(TaskStatus)
    assert not status.isVisible()
    task = holdback.jobs.run(work, lane=Lane.FILES, title="Reading files")
    assert status.isVisible()
    panel = holdback.window.findChild(TaskPanel)
    holdback.window.actions_registry.action("window.tasks").trigger()
    assert panel.isVisible()
    qtbot.waitUntil(lambda: task.finished == 3, timeout=WAIT_MS)
    task.cancel()
    settle(qtbot, holdback)
    assert not status.isVisible()


def test_nothing_moves_by_itself(qtbot: QtBot, open_window: OpenWindow) -> None:
    # Qt does not tell who wants less motion, so there is none for anybody.
    holdback = open_window()
    gate = threading.Event()
    for lane in (Lane.FILES, Lane.FILES, Lane.LOOK):
        holdback.jobs.run(lambda progress, cancel: gate.wait(20), lane=lane, title="At work")
    holdback.window.actions_registry.action("window.tasks").trigger()
    for entry in PAGES:
        holdback.window.open_page(entry.page_id)
        QApplication.processEvents()
    bars = [bar for bar in holdback.window.findChildren(QProgressBar) if bar.isVisible()]
    assert bars
    assert [bar for bar in bars if bar.maximum() == bar.minimum()] == []
    # Qt's own fields fade their cross in, once; nothing may go on moving.
    endless = [a for a in holdback.window.findChildren(QAbstractAnimation) if a.loopCount() != 1]
    assert endless == []
    gate.set()
    settle(qtbot, holdback)


# --- parts -------------------------------------------------------------------------------------


@pytest.fixture
def bar(qtbot: QtBot) -> MessageBar:
    made = MessageBar()
    qtbot.addWidget(made)
    made.show()
    return made


def test_message_with_the_same_key_replaces_and_three_is_the_most(bar: MessageBar) -> None:
    bar.show_message(Kind.INFO, "one", key="a")
    bar.show_message(Kind.INFO, "two", key="a")
    assert [strip.sentence for strip in bar.strips] == ["two"]
    for number in range(4):
        bar.show_message(Kind.WARNING, f"more {number}")
    assert [strip.sentence for strip in bar.strips] == ["more 1", "more 2", "more 3"]


def test_message_s_button_acts_and_closes(qtbot: QtBot, bar: MessageBar) -> None:
    pressed: list[str] = []
    strip = bar.show_message(Kind.SUCCESS, "Done", Choice("Undo", lambda: pressed.append("undo")))
    buttons = [b for b in strip.findChildren(QWidget) if b.property("text") == "Undo"]
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert pressed == ["undo"]
    assert bar.strips == ()
    assert not bar.isVisible()


def test_errors_are_shown_as_they_stand_and_cancelling_is_silent(
    bar: MessageBar, caplog: pytest.LogCaptureFixture
) -> None:
    bar.show_error(Cancelled())
    assert bar.strips == ()
    bar.show_error(UnreadableFile("{file} is damaged. Nothing was changed.", file="a.wav"))
    assert bar.strips[0].sentence == "a.wav is damaged. Nothing was changed."
    bar.show_error(KeyError("inside"))
    assert "KeyError" in bar.strips[1].sentence
    assert caplog.records[-1].exc_info is not None
    bar.show_message(Kind.INFO, say("{n} files", n=3))
    assert bar.strips[2].sentence == "3 files"


def test_registry_sorts_menus_by_group_and_keeps_the_ellipsis(qtbot: QtBot) -> None:
    actions = Actions()
    pressed: list[str] = []
    actions.add("b", "Second", lambda: pressed.append("b"), menu=Menu.FILE, group=2)
    first = actions.add("a", "&First…", lambda: pressed.append("a"), menu=Menu.FILE, group=1)
    assert [c.name for c in actions.of_menu(Menu.FILE)] == ["a", "b"]
    assert first.iconText() == "First…"
    actions.action("a").trigger()
    assert pressed == ["a"]


def test_jobs_close_leaves_no_thread_behind(qtbot: QtBot) -> None:
    jobs = Jobs()
    for lane in Lane:
        jobs.run(lambda progress, cancel: None, lane=lane)
    qtbot.waitUntil(lambda: jobs.is_idle)
    jobs.close()
    assert not [t.name for t in threading.enumerate() if t.name.startswith("holdback-")]
