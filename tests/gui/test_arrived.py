# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Folders belong to profiles; new exports in watched ones are noticed, listed, protected."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from holdback import formats
from holdback.catalogue.folders import Arriving, FolderRule, FolderStore
from holdback.gui.app import Holdback
from holdback.gui.catalogue_page import CataloguePage
from holdback.gui.catalogue_page.arrived import ArrivedView, Watcher
from holdback.rights import Profile, dump_profile
from holdback.support.paths import DataFolder
from window import WAIT_MS, OpenWindow, settle

pytestmark = pytest.mark.gui


@pytest.fixture(autouse=True)
def two_profiles(data_folder: DataFolder) -> None:
    data_folder.profiles.mkdir(parents=True, exist_ok=True)
    for key, name in (("solo", "Mara Vey"), ("band", "The Quay")):
        words = dump_profile(Profile(name=name))
        (data_folder.profiles / f"{key}.toml").write_text(words, encoding="utf-8")


@pytest.fixture
def exports(tmp_path: Path) -> Path:
    folder = tmp_path / "Exports"
    folder.mkdir()
    return folder


def catalogue(holdback: Holdback) -> CataloguePage:
    page = holdback.window.page_of("catalogue")
    assert isinstance(page, CataloguePage)
    return page


def open_view(qtbot: QtBot, holdback: Holdback) -> ArrivedView:
    page = catalogue(holdback)
    page.extras.arrived_action.trigger()
    settle(qtbot, holdback)
    assert page.extras.arrived.isVisible()
    return page.extras.arrived


def notice(text_of: Path) -> str:
    reading = formats.read(text_of)
    return next((tag.value for tag in reading.tags if tag.carrier.endswith("COPYRIGHT")), "")


def wait_for_arrival(qtbot: QtBot, watcher: Watcher, number: int = 1) -> None:
    def there() -> bool:
        watcher.look()
        return watcher.book is not None and len(watcher.book.arrived) == number

    qtbot.waitUntil(there, timeout=WAIT_MS)


def test_nothing_is_watched_unless_the_user_says_so(
    qtbot: QtBot, open_window: OpenWindow, exports: Path
) -> None:
    holdback = open_window()
    view = open_view(qtbot, holdback)
    watcher = catalogue(holdback).extras.watcher
    assert not watcher.is_watching
    view.add(exports)
    settle(qtbot, holdback)
    assert not watcher.is_watching
    assert view.folders.topLevelItemCount() == 1


def test_export_is_noticed_when_finished_and_protected_by_one_press(
    qtbot: QtBot, open_window: OpenWindow, exports: Path, music: Path
) -> None:
    old = shutil.copy(next(music.rglob("*.opus")), exports / "old.opus")
    holdback = open_window()
    view = open_view(qtbot, holdback)
    watcher = catalogue(holdback).extras.watcher
    view.add(exports)
    settle(qtbot, holdback)
    box = view.folders.itemWidget(view.folders.topLevelItem(0), 1)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("band"))
    box.activated.emit(box.currentIndex())
    settle(qtbot, holdback)
    watch = view.folders.itemWidget(view.folders.topLevelItem(0), 3)
    assert isinstance(watch, QCheckBox)
    assert watch.accessibleName()
    watch.click()
    settle(qtbot, holdback)
    assert watcher.is_watching
    assert watcher.book is not None
    assert watcher.book.arrived == (), "what lay there before is not new"

    new = exports / "Bounces" / "mix 7.flac"
    new.parent.mkdir()
    shutil.copy(next(music.rglob("*.flac")), new)
    wait_for_arrival(qtbot, watcher)
    settle(qtbot, holdback)
    assert watcher.book.arrived == (new,)
    assert view.heading.text() == "1 file arrived"
    assert view.files.topLevelItem(0).text(1) == "The Quay"
    qtbot.mouseClick(view.protect, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    assert "The Quay" in notice(new)
    assert not notice(Path(old))
    assert view.files.topLevelItemCount() == 0


def test_conflicts_wait_even_where_new_files_are_protected(
    qtbot: QtBot, open_window: OpenWindow, exports: Path, music: Path, data_folder: DataFolder
) -> None:
    store = FolderStore(data_folder.root / "folders.json")
    store.put(FolderRule(exports, "", "solo", Arriving.PROTECT, is_watched=True))
    holdback = open_window()
    page, watcher = catalogue(holdback), catalogue(holdback).extras.watcher
    clear = exports / "clear.flac"
    shutil.copy(next(music.rglob("*Salt*.flac")), clear)
    asked = exports / "asked.mp3"
    shutil.copy(next(music.rglob("*Lantern*.mp3")), asked)
    before = asked.read_bytes()
    qtbot.waitUntil(
        lambda: watcher.look() or "Mara Vey" in notice(clear),
        timeout=WAIT_MS,  # type: ignore[func-returns-value]
    )
    settle(qtbot, holdback)
    assert asked.read_bytes() == before
    assert watcher.book is not None
    assert watcher.book.arrived == (asked,)
    view = open_view(qtbot, holdback)
    assert "by hand" in view.files.topLevelItem(0).text(2)
    assert any("protected" in strip.sentence for strip in page.messages.strips)
    qtbot.mouseClick(view.dismiss, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    assert asked.read_bytes() == before
    assert view.files.topLevelItemCount() == 0


def test_list_survives_a_restart_and_what_came_meanwhile_is_found(
    qtbot: QtBot, open_window: OpenWindow, exports: Path, music: Path, data_folder: DataFolder
) -> None:
    holdback = open_window()
    watcher = catalogue(holdback).extras.watcher
    watcher.put(FolderRule(exports, is_watched=True))
    settle(qtbot, holdback)
    first, second = exports / "one.opus", exports / "two.opus"
    shutil.copy(next(music.rglob("*.opus")), first)
    wait_for_arrival(qtbot, watcher)
    page = catalogue(holdback)
    qtbot.waitUntil(lambda: any("arrived" in s.sentence for s in page.messages.strips))
    holdback = open_window()
    shutil.copy(next(music.rglob("*.opus")), second)
    watcher = catalogue(holdback).extras.watcher
    wait_for_arrival(qtbot, watcher, 2)
    assert watcher.book is not None
    assert set(watcher.book.arrived) == {first, second}


def test_bound_profile_is_used_when_a_folder_is_protected(
    qtbot: QtBot, open_window: OpenWindow, music: Path, data_folder: DataFolder
) -> None:
    FolderStore(data_folder.root / "folders.json").put(FolderRule(music, profile="solo"))
    holdback = open_window()
    holdback.profiles.choose("band")
    page = catalogue(holdback)
    page.add_paths([music])
    settle(qtbot, holdback)
    page.protect.trigger()
    settle(qtbot, holdback)
    assert page.protecting.form.profile is not None
    assert page.protecting.form.profile.name == "Mara Vey"
    assert any("Mara Vey" in strip.sentence for strip in page.messages.strips)


def test_album_of_the_selection_can_be_bound(
    qtbot: QtBot, open_window: OpenWindow, music: Path
) -> None:
    holdback = open_window()
    page = catalogue(holdback)
    page.add_paths([music])
    settle(qtbot, holdback)
    page.browse.table.selectRow(0)
    view = open_view(qtbot, holdback)
    assert view.add_album.isEnabled()
    qtbot.mouseClick(view.add_album, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    assert page.extras.watcher.book is not None
    (rule,) = page.extras.watcher.book.rules
    assert rule.album
    view.folders.setCurrentItem(view.folders.topLevelItem(0))
    qtbot.mouseClick(view.remove, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    assert page.extras.watcher.book.rules == ()


def test_an_export_over_a_protected_file_is_noticed(
    qtbot: QtBot, open_window: OpenWindow, exports: Path, music: Path
) -> None:
    """A mix bounced again under the old name has lost its reservation."""
    mix = Path(shutil.copy(next(music.rglob("*.opus")), exports / "mix.opus"))
    fresh = mix.read_bytes()
    holdback = open_window()
    watcher = catalogue(holdback).extras.watcher
    watcher.put(FolderRule(exports, profile="solo", is_watched=True))
    settle(qtbot, holdback)
    watcher.protect((mix,))
    settle(qtbot, holdback)
    assert "Mara Vey" in notice(mix)
    for _ in range(2):
        watcher.look()
        settle(qtbot, holdback)
    assert watcher.book is not None
    assert watcher.book.arrived == (), "what Holdback wrote itself is not new"
    mix.write_bytes(fresh)
    wait_for_arrival(qtbot, watcher)
    assert watcher.book.arrived == (mix,)
