# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page for those who hear the window or use no mouse: names, reach, order, focus, cells."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.test_letters_page import sender
from gui.test_window import focusable, is_a_part_of_qt_s
from holdback.gui.app import Holdback
from holdback.gui.command_palette import CommandPalette
from holdback.gui.explain import ExplainWindow, Explanation
from holdback.gui.navigation import Navigation
from holdback.gui.pages import PAGES
from holdback.gui.settings_page.passphrase_dialog import PassphraseDialog
from holdback.gui.status import STATUS_ROLE
from holdback.rights import Profile
from window import OpenWindow, settle

__all__ = ["sender"]
pytestmark = pytest.mark.gui
LANGUAGES = pytest.mark.parametrize("language", ["en", "de", "fr", "es", "ja"])
_MOST_STOPS = 200
_OPERATED = (
    QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QAbstractSpinBox, QAbstractItemView,
    QTabBar,
)  # fmt: skip
_SPEAKING = (
    QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox, QAccessible.Role.EditableText, QAccessible.Role.SpinBox,
    QAccessible.Role.Table, QAccessible.Role.Tree, QAccessible.Role.List, QAccessible.Role.PageTab,
    QAccessible.Role.ListItem, QAccessible.Role.MenuItem, QAccessible.Role.Link,
)  # fmt: skip


@pytest.fixture
def filled(open_window: OpenWindow, qtbot: QtBot, sender: Profile, music: Path) -> Holdback:
    """The window with tracks, one of them in the details, and a service chosen."""
    holdback = open_window()
    holdback.window.take_paths((str(music),))
    settle(qtbot, holdback)
    return holdback


def speak(holdback: Holdback, qtbot: QtBot, language: str) -> None:
    if holdback.languages.current != language:
        holdback.settings.update(language=language)
        qtbot.waitUntil(lambda: holdback.languages.current == language)
    settle(qtbot, holdback)


def pages_in_turn(holdback: Holdback, qtbot: QtBot) -> Iterator[tuple[str, QWidget]]:
    """Open each page, each of its tabs, and what it shows of a chosen thing."""
    for entry in PAGES:
        page = holdback.window.page_of(entry.page_id)
        holdback.window.open_page(entry.page_id)
        settle(qtbot, holdback)
        if entry.page_id == "catalogue":
            page.browse.table.selectRow(3)  # type: ignore[attr-defined]
        if entry.page_id == "platforms":
            page.open_payload("soundcloud")
        settle(qtbot, holdback)
        yield entry.page_id, page
        tabs = getattr(page, "tabs", None)
        if tabs is not None:
            for number in range(1, tabs.count()):
                if not tabs.isTabVisible(number):
                    continue
                tabs.setCurrentIndex(number)
                settle(qtbot, holdback)
                yield f"{entry.page_id} {tabs.tabText(number)}", page
            tabs.setCurrentIndex(0)
    yield from views_in_turn(holdback, qtbot)


def views_in_turn(holdback: Holdback, qtbot: QtBot) -> Iterator[tuple[str, QWidget]]:
    """Open the views that take the place of a page's body for a while."""
    catalogue: Any = holdback.window.page_of("catalogue")
    platforms: Any = holdback.window.page_of("platforms")
    letters: Any = holdback.window.page_of("letters")
    history: Any = holdback.window.page_of("history")
    ways: tuple[tuple[Any, str, Callable[[], object], Callable[[], object]], ...] = (
        (catalogue, "protect", catalogue.protect.trigger, catalogue.protecting.leave),
        (catalogue, "edit", catalogue.extras.edit.trigger, catalogue.show_catalogue),
        (catalogue, "arrived", catalogue.extras.arrived_action.trigger, catalogue.show_catalogue),
        (platforms, "story", lambda: platforms.details.story.click(),
         lambda: platforms.texts.story.back.click()),
        (platforms, "reader", platforms.texts.open_reader,
         lambda: platforms.texts.reader.back.click()),
        (letters, "guide", letters.guide_button.click, lambda: letters.guide.back.click()),
        (history, "details", lambda: None, lambda: None),
    )  # fmt: skip
    for page, name, come, go in ways:
        holdback.window.open_page(page.page_id)
        settle(qtbot, holdback)
        come()
        settle(qtbot, holdback)
        yield f"{page.page_id}: {name}", page
        go()
        settle(qtbot, holdback)


def dialogs_of(holdback: Holdback, qtbot: QtBot) -> Iterator[tuple[str, QWidget]]:
    """Open each window beside the main one, and close it again."""
    window = holdback.window
    handbook = window.help.handbook_window
    handbook.open_at()
    explained = ExplainWindow(window.help, window)
    explained.explain(Explanation("One", ("Words.",), "tags", ("https://terms.example/",)))
    asked = PassphraseDialog("Go", window, is_new=True)
    asked.show()
    for dialog in (handbook, explained, asked):
        yield type(dialog).__name__, dialog
        dialog.close()
    window.actions_registry.action("window.palette").trigger()
    yield "palette", window.findChild(CommandPalette)
    window.close_palette()


def below(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Walk the accessibility tree; cells of views are looked at through their models."""
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is None or not child.isValid() or child.state().invisible:
            continue
        yield child
        if child.role() not in (QAccessible.Role.Table, QAccessible.Role.Tree):
            yield from below(child)


def nameless_in(root: QWidget) -> list[str]:
    interface = QAccessible.queryAccessibleInterface(root)
    found = []
    for child in below(interface):
        widget = child.object()
        if isinstance(widget, QWidget) and (
            is_a_part_of_qt_s(widget) or widget.objectName().startswith("qt_")
        ):
            continue
        if child.role() in _SPEAKING and not child.text(QAccessible.Text.Name).strip():
            parent = widget.parentWidget() if isinstance(widget, QWidget) else None
            found.append(f"{child.role().name} {type(widget).__name__} in {type(parent).__name__}")
    for widget in focusable(root):
        if isinstance(widget, QPushButton | QCheckBox) and not widget.isVisible():
            continue  # some get their words when they are shown; then they are walked
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name).strip():
            found.append(f"focusable {type(widget).__name__}")
    return found


@LANGUAGES
def test_nothing_on_any_page_or_dialog_is_nameless(
    filled: Holdback, qtbot: QtBot, language: str
) -> None:
    speak(filled, qtbot, language)
    nameless = {name: nameless_in(page) for name, page in pages_in_turn(filled, qtbot)}
    nameless |= {name: nameless_in(dialog) for name, dialog in dialogs_of(filled, qtbot)}
    nameless["window"] = nameless_in(filled.window)
    assert len(nameless) > len(PAGES) + 3
    assert {name: found for name, found in nameless.items() if found} == {}


def test_everything_that_can_be_operated_is_reached_by_tab(filled: Holdback, qtbot: QtBot) -> None:
    unreached = []
    for name, page in pages_in_turn(filled, qtbot):
        for widget in page.findChildren(QWidget):
            if (
                isinstance(widget, _OPERATED)
                and not isinstance(widget, QHeaderView)
                and widget.isVisible()
                and widget.isEnabled()
                and not is_a_part_of_qt_s(widget)
                and not widget.objectName().startswith("qt_")
                and not isinstance(widget.parentWidget(), QLineEdit | QTabBar | QAbstractSpinBox)
                and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            ):
                words = widget.accessibleName() or getattr(widget, "text", str)()
                unreached.append(f"{name}: {type(widget).__name__} {words}")
    assert unreached == []


def chain(holdback: Holdback, qtbot: QtBot, page: QWidget) -> list[QWidget]:
    """Press Tab until the round is made; return the widgets of the page that had the focus.

    Who swallows Tab (a trap for those without a mouse) ends the walk early.
    """
    window = holdback.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    start = window.findChild(Navigation)
    start.setFocus(Qt.FocusReason.TabFocusReason)
    visited: list[QWidget] = []
    for _ in range(_MOST_STOPS):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        if widget is start:
            return visited
        assert widget is not None
        is_same = bool(visited) and widget is visited[-1]
        # A label with several addresses goes from one to the next.
        assert not is_same or isinstance(widget, QLabel), f"{widget} keeps the focus"
        is_qt_s = isinstance(widget.parentWidget(), QTabBar)  # its arrows, where tabs are many
        if page.isAncestorOf(widget) and not is_same and not is_qt_s:
            visited.append(widget)
    raise AssertionError("Tab never comes round")


def place(widget: QWidget, page: QWidget) -> QRect:
    return QRect(widget.mapTo(page, widget.rect().topLeft()), widget.size())


def area_of(widget: QWidget) -> QWidget | None:
    """Return the scroll area that a widget moves with."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


def goes_back(page: QWidget, first: QWidget, second: QWidget) -> bool:
    """Whether the eye would have to go back: up without a new column, or left in one row."""
    if first.isAncestorOf(second):
        return False
    if area_of(first) is not area_of(second):  # what is scrolled stands where its area stands
        first, second = area_of(first) or first, area_of(second) or second
    if first.isAncestorOf(second) or second.isAncestorOf(first):
        return False
    before, after = place(first, page), place(second, page)
    is_above = after.bottom() <= before.top()
    is_beside = after.left() >= before.right() - 8
    is_same_row = after.center().y() in range(before.top(), before.bottom() + 1) and (
        before.center().y() in range(after.top(), after.bottom() + 1)
    )
    return (is_above and not is_beside) or (is_same_row and after.right() <= before.left())


def test_tab_goes_in_the_order_of_reading(filled: Holdback, qtbot: QtBot) -> None:
    back, stops = [], 0
    for name, page in pages_in_turn(filled, qtbot):
        visited = chain(filled, qtbot, page)
        stops += len(visited)
        for before, after in itertools.pairwise(visited):
            if goes_back(page, before, after):
                words = [w.accessibleName() or getattr(w, "text", str)() for w in (before, after)]
                kinds = [type(w).__name__ for w in (before, after)]
                back.append(f"{name}: {kinds[0]} {words[0]!r} -> {kinds[1]} {words[1]!r}")
    assert stops > 100
    assert back == []


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_focus_is_seen_wherever_it_is(filled: Holdback, qtbot: QtBot, appearance: str) -> None:
    filled.settings.update(appearance=appearance)
    unseen, seen = [], 0
    for name, page in pages_in_turn(filled, qtbot):
        for widget in chain(filled, qtbot, page):
            filled.window.findChild(Navigation).setFocus()
            without = widget.grab().toImage()
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
            if widget.hasFocus() and widget.grab().toImage() == without:
                words = widget.accessibleName() or getattr(widget, "text", str)()
                unseen.append(f"{name}: {type(widget).__name__} {words}")
            seen += widget.hasFocus()
    assert seen > 50
    assert unseen == []


def cells(model: QAbstractItemModel, parent: QModelIndex, most: int = 4) -> Iterator[QModelIndex]:
    is_list = isinstance(model, QAbstractListModel)
    for row in range(min(model.rowCount(parent), most)):
        for column in range(1 if is_list else model.columnCount(parent)):
            yield model.index(row, column, parent)
        if not is_list:
            yield from cells(model, model.index(row, 0, parent), most)


@LANGUAGES
def test_cells_that_show_an_icon_say_it_in_words(
    filled: Holdback, qtbot: QtBot, language: str
) -> None:
    speak(filled, qtbot, language)
    mute, seen = [], 0
    roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
    for name, page in pages_in_turn(filled, qtbot):
        for view in page.findChildren(QAbstractItemView):
            if isinstance(view, QHeaderView) or is_a_part_of_qt_s(view) or not view.isVisible():
                continue
            for index in cells(view.model(), QModelIndex()):
                drawn = index.data(STATUS_ROLE) or index.data(Qt.ItemDataRole.DecorationRole)
                if drawn is None:
                    continue
                seen += 1
                if not any(str(index.data(role) or "").strip() for role in roles):
                    mute.append(f"{name}: {view.accessibleName()} column {index.column()}")
    assert seen > 10
    assert sorted(set(mute)) == []
