# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A musician drops a folder, sees, protects, verifies and undoes, through the real window."""

from __future__ import annotations

import csv
import hashlib
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from holdback.gui.app import Holdback
from holdback.gui.catalogue_page import CataloguePage
from holdback.gui.catalogue_page.columns import INDEX_OF
from holdback.gui.catalogue_page.plan_model import FILE, STATE
from holdback.gui.drop_overlay import DropOverlay
from holdback.gui.message_bar import Kind
from holdback.support.database import Database
from window import SAMPLES, OpenWindow, settle

pytestmark = pytest.mark.gui


def digests(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def page_of(holdback: Holdback) -> CataloguePage:
    page = holdback.window.page_of("catalogue")
    assert isinstance(page, CataloguePage)
    return page


def drop(window: object, *paths: Path) -> str:
    """Drag files over the window and let go; returns what the overlay said."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(200, 200), action, mime, button, plain)
    QApplication.sendEvent(window, enter)  # type: ignore[arg-type]
    assert enter.isAccepted()
    overlay = window.findChild(DropOverlay)  # type: ignore[attr-defined]
    assert overlay.isVisible()
    said = str(overlay.sentence)
    QApplication.sendEvent(window, QDropEvent(QPointF(200, 200), action, mime, button, plain))  # type: ignore[arg-type]
    assert not overlay.isVisible()
    return said


def words(page: CataloguePage, column: str) -> list[str]:
    model = page.model
    return [str(model.index(row, INDEX_OF[column]).data()) for row in range(model.rowCount())]


def found_by(page: CataloguePage, name: str) -> str:
    (item,) = page.searches.list.findItems(name, Qt.MatchFlag.MatchExactly)
    return str(item.text(1))


def button(page: CataloguePage, beginning: str) -> QPushButton:
    found = [
        b for b in page.findChildren(QPushButton)
        if b.isVisible() and b.text().startswith(beginning)
    ]  # fmt: skip
    assert len(found) == 1, [b.text() for b in page.findChildren(QPushButton) if b.isVisible()]
    return found[0]


def press(qtbot: QtBot, holdback: Holdback, beginning: str) -> None:
    qtbot.mouseClick(button(page_of(holdback), beginning), Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)


def name_the_artist(qtbot: QtBot, holdback: Holdback, name: str) -> None:
    page = page_of(holdback)
    field = next(
        f for f in page.findChildren(QLineEdit)
        if f.isVisible() and f.accessibleName() == "Your artist name"
    )  # fmt: skip
    qtbot.keyClicks(field, name)
    qtbot.waitUntil(lambda: page.protecting.model.rowCount() > 0, timeout=60_000)
    settle(qtbot, holdback)


def test_drop_see_protect_verify_undo(qtbot: QtBot, open_window: OpenWindow, music: Path) -> None:
    before = digests(music)
    holdback = open_window()
    page = page_of(holdback)
    assert page.empty.isVisible()

    said = drop(holdback.window, music)
    assert "catalogue" in said
    assert "not changed" in said
    settle(qtbot, holdback)
    assert page.model.rowCount() == SAMPLES
    words(page, "title")
    settle(qtbot, holdback)
    assert "Harbour Lights" in words(page, "title")
    assert set(words(page, "verdict")) <= {"Not reserved", "Partly reserved"}

    press(qtbot, holdback, "Protect all")
    name_the_artist(qtbot, holdback, "Mara Lindqvist")
    assert page.protecting.model.rowCount() == SAMPLES
    assert digests(music) == before, "the preview must not write"
    press(qtbot, holdback, "Protect ")

    assert page.browse.isVisible(), [s.sentence for s in page.messages.strips]
    assert [strip.kind for strip in page.messages.strips] == [Kind.SUCCESS]
    words(page, "verdict")
    settle(qtbot, holdback)
    assert set(words(page, "verdict")) == {"Reserved"}
    qtbot.waitUntil(lambda: found_by(page, "Unprotected") == "0")
    assert f"{SAMPLES} of {SAMPLES}" in page.browse.protection.accessibleName()
    assert [verdict.value for verdict, _ in page.browse.protection.parts()] == ["reserved"]
    assert all(digest != before[name] for name, digest in digests(music).items())

    page.browse.table.selectRow(0)
    settle(qtbot, holdback)
    shown = page.browse.details.examination
    assert shown is not None
    assert shown.track.verdict.value == "reserved"
    page.browse.table.clearSelection()
    page.verify.trigger()
    settle(qtbot, holdback)
    assert any(f"As written: {SAMPLES}" in strip.sentence for strip in page.messages.strips)

    undo = holdback.window.findChildren(type(page.undo))[0].action
    assert str(SAMPLES) in undo.text()
    undo.trigger()
    settle(qtbot, holdback)
    assert digests(music) == before
    words(page, "verdict")
    settle(qtbot, holdback)
    assert "Reserved" not in words(page, "verdict")
    assert not undo.isEnabled()


def test_result_names_the_files_that_were_left_alone(
    qtbot: QtBot, open_window: OpenWindow, music: Path
) -> None:
    album = music / "Paper Boats (2026)"
    holdback = open_window()
    page = page_of(holdback)
    drop(holdback.window, album)
    settle(qtbot, holdback)
    press(qtbot, holdback, "Protect all")
    name_the_artist(qtbot, holdback, "Mara")
    touched = album / "04 Kite Weather.mp3"
    with touched.open("ab") as somebody_else:
        somebody_else.write(bytes(10))
    press(qtbot, holdback, "Protect ")
    assert page.protecting.isVisible(), "not all went well: the list stays in view"
    assert [strip.kind for strip in page.messages.strips] == [Kind.WARNING]
    # A change of the form, or a profile that is saved now, must not plan anew over the result:
    # time is given for what must not happen.
    page.protecting.form.changed.emit()
    holdback.profiles.reload()
    qtbot.wait(400)
    settle(qtbot, holdback)
    model = page.protecting.model
    shown = {
        str(model.index(row, FILE).data()): str(model.index(row, STATE).data())
        for row in range(model.rowCount())
    }
    assert shown.pop(touched.name) == "Not written"
    assert set(shown.values()) == {"Written"}
    qtbot.keyClick(page.protecting, Qt.Key.Key_Escape)
    assert page.browse.isVisible()


def test_undo_works_after_a_restart(qtbot: QtBot, open_window: OpenWindow, music: Path) -> None:
    track = music / "Paper Boats (2026)" / "04 Kite Weather.mp3"
    before = track.read_bytes()
    holdback = open_window()
    drop(holdback.window, track)
    settle(qtbot, holdback)
    press(qtbot, holdback, "Protect all")
    name_the_artist(qtbot, holdback, "Mara")
    press(qtbot, holdback, "Protect ")
    assert track.read_bytes() != before

    holdback = open_window()
    page = page_of(holdback)
    assert page.model.rowCount() == 1, "the catalogue is there again"
    assert page.undo.action.isEnabled()
    page.undo.action.trigger()
    settle(qtbot, holdback)
    assert track.read_bytes() == before


def test_stopping_before_the_first_file_writes_nothing(
    qtbot: QtBot, open_window: OpenWindow, music: Path
) -> None:
    before = digests(music)
    holdback = open_window()
    page = page_of(holdback)
    drop(holdback.window, music)
    settle(qtbot, holdback)
    press(qtbot, holdback, "Protect all")
    name_the_artist(qtbot, holdback, "Mara")
    qtbot.mouseClick(button(page, "Protect "), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(page, "Stop"), Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    changed = [name for name, digest in digests(music).items() if digest != before[name]]
    assert len(changed) <= 4, "at most the files at work are finished: they are written in fours"


def test_search_filter_and_sort_are_the_index_s(
    qtbot: QtBot, open_window: OpenWindow, music: Path
) -> None:
    holdback = open_window()
    page = page_of(holdback)
    drop(holdback.window, music)
    settle(qtbot, holdback)
    qtbot.keyClicks(page.search, "kite")
    settle(qtbot, holdback)
    words(page, "title")
    settle(qtbot, holdback)
    assert page.model.rowCount() == 2
    assert all("Kite" in title for title in words(page, "title"))
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    settle(qtbot, holdback)
    assert page.model.rowCount() == SAMPLES
    press(qtbot, holdback, "Partly reserved")
    words(page, "verdict")
    settle(qtbot, holdback)
    assert set(words(page, "verdict")) == {"Partly reserved"}
    press(qtbot, holdback, "All")
    page.browse.table.sortByColumn(INDEX_OF["title"], Qt.SortOrder.DescendingOrder)
    settle(qtbot, holdback)
    words(page, "title")
    settle(qtbot, holdback)
    assert words(page, "title") == sorted(words(page, "title"), key=str.casefold, reverse=True)


def test_selection_survives_a_rescan(qtbot: QtBot, open_window: OpenWindow, music: Path) -> None:
    holdback = open_window()
    page = page_of(holdback)
    drop(holdback.window, music / "Masters")
    settle(qtbot, holdback)
    page.browse.table.selectRow(1)
    settle(qtbot, holdback)
    chosen = page.browse.selected_ids()
    drop(holdback.window, music)
    settle(qtbot, holdback)
    assert page.model.rowCount() == SAMPLES
    assert page.browse.selected_ids() == chosen


def test_broken_file_is_told_and_the_rest_is_read(
    qtbot: QtBot, open_window: OpenWindow, music: Path
) -> None:
    (music / "broken.flac").write_bytes(b"fLaC" + b"\xff" * 40)
    holdback = open_window()
    page = page_of(holdback)
    drop(holdback.window, music)
    settle(qtbot, holdback)
    assert page.model.rowCount() == SAMPLES
    assert any("broken.flac" in strip.sentence for strip in page.messages.strips)


def test_folder_without_music_is_told(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    (folder / "note.txt").write_text("no music", encoding="utf-8")
    holdback = open_window()
    page = page_of(holdback)
    drop(holdback.window, folder)
    settle(qtbot, holdback)
    assert page.empty.isVisible()
    assert "no audio file" in page.messages.strips[0].sentence


def test_samples_are_one_click_away(qtbot: QtBot, open_window: OpenWindow) -> None:
    holdback = open_window()
    press(qtbot, holdback, "Try the samples")
    assert page_of(holdback).model.rowCount() == SAMPLES


def test_taking_out_of_the_catalogue_leaves_the_files(
    qtbot: QtBot, open_window: OpenWindow, music: Path
) -> None:
    before = digests(music)
    holdback = open_window()
    page = page_of(holdback)
    drop(holdback.window, music)
    settle(qtbot, holdback)
    page.browse.table.selectRow(0)
    settle(qtbot, holdback)
    page.forget.trigger()
    settle(qtbot, holdback)
    assert page.model.rowCount() == SAMPLES - 1
    assert digests(music) == before


def test_saved_search_is_kept_and_found_again(
    qtbot: QtBot, open_window: OpenWindow, music: Path
) -> None:
    holdback = open_window()
    page = page_of(holdback)
    drop(holdback.window, music)
    settle(qtbot, holdback)
    qtbot.keyClicks(page.search, "kite")
    settle(qtbot, holdback)
    page.browse.show_sidebar(True)
    field = next(f for f in page.searches.findChildren(QLineEdit) if f.isVisible())
    qtbot.keyClicks(field, "My kites")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, holdback)
    holdback = open_window()
    page = page_of(holdback)
    page.searches.refresh()
    settle(qtbot, holdback)
    (item,) = page.searches.list.findItems("My kites", Qt.MatchFlag.MatchExactly)
    assert item.text(1) == "2"
    assert page.query == "kite", "what was searched is there after a restart"
    page.search.clear()
    settle(qtbot, holdback)
    assert page.model.rowCount() == SAMPLES
    page.searches.list.itemClicked.emit(item, 0)
    settle(qtbot, holdback)
    assert page.model.rowCount() == 2


def test_unknown_value_in_a_search_is_told(
    qtbot: QtBot, open_window: OpenWindow, music: Path
) -> None:
    holdback = open_window()
    page = page_of(holdback)
    drop(holdback.window, music)
    settle(qtbot, holdback)
    qtbot.keyClicks(page.search, "verdict:purple")
    settle(qtbot, holdback)
    assert page.model.rowCount() == 0
    told = [w for w in page.browse.findChildren(QLabel) if w.isVisible() and "purple" in w.text()]
    assert told


def test_rows_are_copied_and_exported(
    qtbot: QtBot, open_window: OpenWindow, music: Path, tmp_path: Path
) -> None:
    holdback = open_window()
    page = page_of(holdback)
    drop(holdback.window, music)
    settle(qtbot, holdback)
    holdback.window.actions_registry.action("edit.select_all").trigger()
    holdback.window.actions_registry.action("edit.copy").trigger()
    settle(qtbot, holdback)
    copied = QApplication.clipboard().text().splitlines()
    assert len(copied) == SAMPLES
    assert any("Kite Weather\tMara Lindqvist" in line for line in copied)
    page.export(tmp_path / "table.csv")
    settle(qtbot, holdback)
    with (tmp_path / "table.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == SAMPLES


def test_conflict_can_be_decided_for_one_file(
    qtbot: QtBot, open_window: OpenWindow, music: Path
) -> None:
    holdback = open_window()
    page = page_of(holdback)
    drop(holdback.window, music / "Harbour Lights EP (2025)" / "04 Lantern Song.mp3")
    settle(qtbot, holdback)
    press(qtbot, holdback, "Protect all")
    name_the_artist(qtbot, holdback, "Somebody Else")
    view = page.protecting
    assert view.choice.isVisible()
    theirs = view.model.tracks[0].conflicts[0].found
    notices = [c.after for c in view.model.tracks[0].changes if c.carrier == "id3:TCOP"]
    assert notices
    assert theirs in str(notices[0]), "added to what stands there"
    combo = view.choice.existing
    combo.setCurrentIndex(combo.findData("replace"))
    combo.activated.emit(combo.currentIndex())
    settle(qtbot, holdback)
    notices = [c.after for c in view.model.tracks[0].changes if c.carrier == "id3:TCOP"]
    assert theirs not in str(notices[0])
    assert view.choice.isVisible(), "the choice can be taken back"


def test_gui_thread_never_touches_a_database(
    qtbot: QtBot, open_window: OpenWindow, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    holdback = open_window()
    guilty: list[str] = []
    connection = Database.connection

    def watched(self: Database):  # type: ignore[no-untyped-def]
        if threading.current_thread() is threading.main_thread():
            guilty.append(str(self.path))
        return connection(self)

    monkeypatch.setattr(Database, "connection", watched)
    page = page_of(holdback)
    drop(holdback.window, music)
    settle(qtbot, holdback)
    page.browse.table.selectRow(0)
    settle(qtbot, holdback)
    page.browse.table.selectAll()
    press(qtbot, holdback, "Protect ")
    name_the_artist(qtbot, holdback, "Mara")
    press(qtbot, holdback, "Protect ")
    page.undo.action.trigger()
    settle(qtbot, holdback)
    assert guilty == []


def test_arrived_files_are_a_row_of_the_sidebar(
    qtbot: QtBot, open_window: OpenWindow, music: Path
) -> None:
    holdback = open_window()
    page = page_of(holdback)
    drop(holdback.window, music)
    settle(qtbot, holdback)
    page.searches.refresh()
    settle(qtbot, holdback)
    page.searches.refresh()  # the row outlives every refresh
    settle(qtbot, holdback)
    (item,) = page.searches.list.findItems("Arrived", Qt.MatchFlag.MatchExactly)
    page.searches.set_count("arrived", 3)
    assert item.text(1) == "3"
    page.searches.list.itemClicked.emit(item, 0)
    settle(qtbot, holdback)
    assert page.extras.arrived.isVisible()
    assert page.query == ""


def test_the_sidebar_gives_way_to_details_in_a_small_window(
    qtbot: QtBot, open_window: OpenWindow, music: Path
) -> None:
    holdback = open_window()
    page = page_of(holdback)
    drop(holdback.window, music)
    settle(qtbot, holdback)
    holdback.window.resize(1280, 800)
    settle(qtbot, holdback)
    assert not page.browse.sidebar.isVisible()
    assert page.browse.details.width() >= 320
    holdback.window.resize(1500, 900)
    settle(qtbot, holdback)
    assert page.browse.sidebar.isVisible()
