# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields of many tracks are edited, checked while one types, previewed, written and put back."""

from __future__ import annotations

import hashlib
import shutil
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCompleter, QPlainTextEdit
from pytestqt.qtbot import QtBot

from holdback import formats
from holdback.gui.app import Holdback
from holdback.gui.catalogue_page import CataloguePage
from holdback.gui.catalogue_page.editor import EditorView
from holdback.gui.catalogue_page.editor.grid import AFTER
from holdback.rights import Field, Policy, Profile, declare, dump_profile, load_profile
from holdback.seal.identity import make_identity
from holdback.seal.manifest import Origin, manifest_of
from holdback.seal.sign import sign
from holdback.support.clock import SystemClock
from holdback.support.paths import DataFolder
from holdback.support.samples import sample_profile
from window import OpenWindow, settle

pytestmark = pytest.mark.gui
EP = "Harbour Lights EP (2025)"


def digests(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(p.relative_to(folder)): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


def catalogue(holdback: Holdback) -> CataloguePage:
    page = holdback.window.page_of("catalogue")
    assert isinstance(page, CataloguePage)
    return page


def open_editor(
    qtbot: QtBot, holdback: Holdback, folder: Path, rows: list[int] | None = None
) -> EditorView:
    page = catalogue(holdback)
    page.add_paths([folder])
    settle(qtbot, holdback)
    for row in rows or []:
        page.browse.table.selectRow(row)
    page.extras.edit.trigger()
    settle(qtbot, holdback)
    assert page.extras.editor.isVisible()
    return page.extras.editor


def type_into(qtbot: QtBot, editor: EditorView, field: Field, words: str) -> None:
    box = editor.form.rows[field].input
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(box, words)


def says(path: Path, field: Field) -> str:
    return formats.read(path, sidecars=False).first(field)


def test_one_track_is_shown_edited_previewed_written_and_put_back(
    qtbot: QtBot, open_window: OpenWindow, music: Path
) -> None:
    holdback = open_window()
    editor = open_editor(qtbot, holdback, music, [0])
    before = digests(music)
    (track,) = editor.draft.tracks
    assert editor.form.rows[Field.TITLE].value == says(track.path, Field.TITLE)
    type_into(qtbot, editor, Field.PUBLISHER, "Quay Songs")
    type_into(qtbot, editor, Field.ISWC, "T0345246801")
    qtbot.keyClick(editor.form.rows[Field.ISWC].input, Qt.Key.Key_Return, CONTROL)
    settle(qtbot, holdback)
    items = [editor.preview.values.topLevelItem(n) for n in range(2)]
    assert {(item.text(1), item.text(2)) for item in items if item} == {
        ("(nothing)", "Quay Songs"),
        ("(nothing)", "T-034.524.680-1"),
    }
    assert digests(music) == before, "nothing is written before the button is pressed"
    editor.preview.approve()
    settle(qtbot, holdback)
    assert says(track.path, Field.PUBLISHER) == "Quay Songs"
    assert says(track.path, Field.ISWC) == "T-034.524.680-1"
    page = catalogue(holdback)
    assert page.browse.isVisible()
    assert page.undo.action.text() == "&Undo: edit 1 track"
    page.undo.undo_newest()
    settle(qtbot, holdback)
    assert digests(music) == before


CONTROL = Qt.KeyboardModifier.ControlModifier


def test_mixed_values_stay_unless_touched(
    qtbot: QtBot, open_window: OpenWindow, music: Path
) -> None:
    holdback = open_window()
    editor = open_editor(qtbot, holdback, music / EP)
    titles = {t.path: says(t.path, Field.TITLE) for t in editor.draft.tracks}
    row = editor.form.rows[Field.TITLE]
    assert row.value == ""
    assert f"{len(set(titles.values()))} different" in row.input.placeholderText()
    type_into(qtbot, editor, Field.LABEL, "Small Hours")
    assert "changed in" in " ".join(
        child.text() for child in editor.form.rows[Field.LABEL].children() if hasattr(child, "text")
    )
    editor.show_preview()
    settle(qtbot, holdback)
    editor.preview.approve()
    settle(qtbot, holdback)
    assert {p: says(p, Field.TITLE) for p in titles} == titles
    assert {says(p, Field.LABEL) for p in titles} == {"Small Hours"}


def test_wrong_codes_are_told_while_one_types_and_keep_from_writing(
    qtbot: QtBot, open_window: OpenWindow, music: Path
) -> None:
    holdback = open_window()
    editor = open_editor(qtbot, holdback, music, [0])
    row = editor.form.rows[Field.BARCODE]
    type_into(qtbot, editor, Field.BARCODE, "400638133393")
    type_into(qtbot, editor, Field.BARCODE, "4006381333932")
    assert "would be 1" in row.problem
    assert "would be 1" in row.input.accessibleDescription()
    assert not editor.go.isEnabled()
    qtbot.keyClick(row.input, Qt.Key.Key_Backspace)
    qtbot.keyClicks(row.input, "1")
    assert not row.problem
    assert editor.go.isEnabled()
    qtbot.mouseClick(row.back, Qt.MouseButton.LeftButton)
    assert not editor.has_changes
    assert not editor.go.isEnabled()


def test_a_pasted_list_is_shown_before_it_is_used(
    qtbot: QtBot, open_window: OpenWindow, music: Path
) -> None:
    holdback = open_window()
    editor = open_editor(qtbot, holdback, music / EP)
    number = len(editor.draft.tracks)
    codes = [f"DEA1226000{n:02d}" for n in range(number + 2)]
    QGuiApplication.clipboard().setText("\n".join(codes))
    box = editor.form.rows[Field.ISRC].input
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_V, CONTROL)
    assert editor.pasting.isVisible()
    assert editor.pasting.lines.topLevelItemCount() == number + 2
    assert not editor.has_changes
    qtbot.keyClick(editor.pasting, Qt.Key.Key_Escape)
    assert not editor.pasting.isVisible()
    assert not editor.has_changes
    qtbot.keyClick(box, Qt.Key.Key_V, CONTROL)
    qtbot.mouseClick(editor.pasting.take, Qt.MouseButton.LeftButton)
    assert [editor.draft.after(n, Field.ISRC) for n in range(number)] == codes[:number]


def test_single_values_fill_down_and_clear_in_the_grid(
    qtbot: QtBot, open_window: OpenWindow, music: Path
) -> None:
    holdback = open_window()
    editor = open_editor(qtbot, holdback, music / EP)
    editor.show_field(Field.COMPOSER)
    model, grid = editor.model, editor.grid
    model.setData(model.index(1, AFTER), "C. Omposer")
    assert editor.draft.after(1, Field.COMPOSER) == "C. Omposer"
    grid.setFocus()
    grid.selectRow(1)
    qtbot.keyClick(grid, Qt.Key.Key_D, CONTROL)
    last = len(editor.draft.tracks) - 1
    assert editor.draft.after(last, Field.COMPOSER) == "C. Omposer"
    grid.clearSelection()
    grid.selectRow(last)
    qtbot.keyClick(grid, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "C. Omposer"
    qtbot.keyClick(grid, Qt.Key.Key_Delete)
    assert editor.draft.after(last, Field.COMPOSER) == ""
    spoken = model.index(1, AFTER).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "C. Omposer, changed"


def test_values_of_the_folder_are_suggested(
    qtbot: QtBot, open_window: OpenWindow, music: Path
) -> None:
    holdback = open_window()
    editor = open_editor(qtbot, holdback, music, [0])
    assert editor.draft.neighbours
    completer = editor.form.rows[Field.ARTIST].input.completer()  # type: ignore[union-attr]
    assert isinstance(completer, QCompleter)
    assert completer.model().rowCount() > 0


def test_changes_not_written_are_kept_and_asked_about(
    qtbot: QtBot, open_window: OpenWindow, music: Path
) -> None:
    holdback = open_window()
    editor = open_editor(qtbot, holdback, music, [0])
    type_into(qtbot, editor, Field.LABEL, "Kept")
    page = catalogue(holdback)
    qtbot.mouseClick(editor.back, Qt.MouseButton.LeftButton)
    assert page.browse.isVisible()
    assert any("not written yet" in strip.sentence for strip in page.messages.strips)
    page.browse.table.selectRow(3)
    page.extras.edit.trigger()
    settle(qtbot, holdback)
    assert page.browse.isVisible(), "other tracks are not edited over unsaved changes unasked"
    page.browse.table.selectRow(0)
    page.extras.edit.trigger()
    settle(qtbot, holdback)
    assert editor.isVisible()
    assert editor.form.rows[Field.LABEL].value == "Kept"


def test_every_field_has_a_name_for_screen_readers_and_is_reached_by_tab(
    qtbot: QtBot, open_window: OpenWindow, music: Path
) -> None:
    holdback = open_window()
    editor = open_editor(qtbot, holdback, music, [0])
    names = [row.input.accessibleName() for row in editor.form.rows.values()]
    assert all(names)
    assert len(set(names)) == len(names)
    inputs = {row.input for row in editor.form.rows.values()}
    box = editor.form.rows[Field.TITLE].input
    box.setFocus()
    reached = set()
    widget = box
    for _ in range(2000):
        widget = widget.nextInFocusChain()  # type: ignore[assignment]
        if widget in inputs:
            reached.add(widget)
    assert reached == inputs
    terms = editor.form.rows[Field.USAGE_TERMS].input
    assert isinstance(terms, QPlainTextEdit)
    assert terms.tabChangesFocus()


def test_a_policy_is_stated_with_the_edit(
    qtbot: QtBot, open_window: OpenWindow, music: Path, data_folder: DataFolder
) -> None:
    data_folder.profiles.mkdir(parents=True, exist_ok=True)
    profile = load_profile(sample_profile())
    (data_folder.profiles / "mara.toml").write_text(dump_profile(profile), encoding="utf-8")
    holdback = open_window()
    editor = open_editor(qtbot, holdback, music, [0])
    (track,) = editor.draft.tracks
    type_into(qtbot, editor, Field.COPYRIGHT, "2024 Someone Else")
    box = editor.form.policies
    box.setCurrentIndex(box.findData(Policy.NO_TRAINING))
    box.activated.emit(box.currentIndex())
    editor.show_preview()
    settle(qtbot, holdback)
    editor.preview.approve()
    settle(qtbot, holdback)
    notice = says(track.path, Field.COPYRIGHT)
    assert notice.startswith("2024 Someone Else ")
    assert "AI and machine-learning training reserved" in notice


def test_sealed_tracks_of_others_are_written_only_if_the_user_says_so(
    qtbot: QtBot, open_window: OpenWindow, music: Path
) -> None:
    track = next(music.rglob("*.wav"))
    target = track.with_name("sealed.wav")
    target.touch()
    declaration = declare(Profile(name="Somebody Else"), today=date(2026, 1, 1))
    manifest = manifest_of(declaration, Policy.RESERVE_ALL, "Song", Origin.RECORDED)
    identity = make_identity("Somebody Else", SystemClock())
    assert sign(track, target, "wav", manifest, identity).embedded
    target.replace(track)
    before = track.read_bytes()
    holdback = open_window()
    editor = open_editor(qtbot, holdback, track)
    type_into(qtbot, editor, Field.LABEL, "Small Hours")
    editor.show_preview()
    settle(qtbot, holdback)
    assert not editor.preview.go.isEnabled()
    assert editor.preview.seals.isVisible()
    editor.preview.seals.click()
    settle(qtbot, holdback)
    assert track.read_bytes() == before
    assert editor.preview.go.isEnabled()
    editor.preview.approve()
    settle(qtbot, holdback)
    assert says(track, Field.LABEL) == "Small Hours"


@pytest.mark.slow
def test_label_manager_fixes_a_thousand_tracks_and_takes_it_back(
    qtbot: QtBot, open_window: OpenWindow, music: Path, tmp_path: Path
) -> None:
    """A thousand files with mixed values: a list of ISRCs, a label, one run, one undo."""
    sources = sorted(music.rglob("*.ogg")) + sorted(music.rglob("*.opus"))
    library = tmp_path / "Label"
    for number in range(1000):
        source = sources[number % len(sources)]
        folder = library / f"Album {number // 20:02d}"
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, folder / f"{number:04d}{source.suffix}")
    before = digests(library)
    holdback = open_window()
    editor = open_editor(qtbot, holdback, library)
    assert len(editor.draft.tracks) == 1000
    assert "different" in editor.form.rows[Field.TITLE].input.placeholderText()
    codes = "\n".join(f"DEA1226{number:05d}" for number in range(1000))
    editor.form.list_pasted.emit(Field.ISRC, codes)
    editor.pasting.take.click()
    type_into(qtbot, editor, Field.LABEL, "Small Hours")
    assert editor.draft.changed_tracks == 1000
    editor.show_preview()
    settle(qtbot, holdback)
    editor.preview.approve()
    settle(qtbot, holdback)
    page = catalogue(holdback)
    assert page.browse.isVisible(), [strip.sentence for strip in page.messages.strips]
    rows = holdback.services.catalogue.rows(holdback.services.catalogue.ids("", "path"))
    assert {row.label for row in rows} == {"Small Hours"}
    assert len({row.isrc for row in rows}) == 1000
    page.undo.undo_newest()
    settle(qtbot, holdback)
    assert digests(library) == before
