# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables go in with a preview of matches, the catalogue goes out, a release gets its sheet."""

from __future__ import annotations

import csv
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from holdback import formats
from holdback.catalogue.importing import Match
from holdback.gui.app import Holdback
from holdback.gui.catalogue_page import CataloguePage
from holdback.gui.catalogue_page.importing.model import VALUES
from holdback.gui.rights_sheet import sheet_html, sheet_track
from holdback.protect import make_plan
from holdback.rights import Field, Profile
from window import OpenWindow, settle

pytestmark = pytest.mark.gui
EP = "Harbour Lights EP (2025)"


def opened(qtbot: QtBot, holdback: Holdback, folder: Path) -> CataloguePage:
    page = holdback.window.page_of("catalogue")
    assert isinstance(page, CataloguePage)
    page.add_paths([folder])
    settle(qtbot, holdback)
    return page


def says(path: Path, field: Field) -> str:
    return formats.read(path, sidecars=False).first(field)


def test_table_is_matched_shown_written_and_put_back(
    qtbot: QtBot, open_window: OpenWindow, music: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    holdback = open_window()
    page = opened(qtbot, holdback, music)
    salt = next(music.rglob("*Salt*.flac"))
    boats = next(music.rglob("*Paper Boats*.ogg"))
    before = {path: path.read_bytes() for path in music.rglob("*") if path.is_file()}
    with (tmp_path / "label.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(
            [
                ["Path", "ISRC", "Title", "Label", "UPC", "Mood"],
                [salt.name, "", "", "Small Hours", "4006381333931", "calm"],
                ["", says(boats, Field.ISRC), "", "Kite Music", "", ""],
                ["", "", "Harbour Lights", "Who?", "", ""],
                ["", "", "Never Recorded", "x", "", ""],
                [salt.name.replace("Salt", "Pepper"), "", "", "x", "", ""],
            ]
        )
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(tmp_path / "label.csv"), "")
    )
    page.extras.import_table.trigger()
    settle(qtbot, holdback)
    view = page.extras.importing
    assert view.isVisible()
    counted = Counter(line.match for line in view.model.lines)
    assert counted[Match.MATCHED] >= 1
    assert counted[Match.AMBIGUOUS] >= 1
    assert counted[Match.NOT_FOUND] == 2
    words = [view.model.index(row, VALUES).data() for row in range(view.model.rowCount())]
    assert any("Name the path" in word for word in words)
    qtbot.mouseClick(view.go, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    assert {path: path.read_bytes() for path in before} == before
    view.preview.approve()
    settle(qtbot, holdback)
    assert says(salt, Field.LABEL) == "Small Hours"
    assert says(salt, Field.BARCODE) == "4006381333931"
    page.undo.undo_newest()
    settle(qtbot, holdback)
    assert {path: path.read_bytes() for path in before} == before


def test_imported_notice_keeps_the_reservation_that_stands(
    qtbot: QtBot, open_window: OpenWindow, music: Path, tmp_path: Path
) -> None:
    holdback = open_window()
    path = next(music.rglob("*Salt*.flac"))
    holdback.services.protector.protect(make_plan([path], Profile(name="Mara")))
    page = opened(qtbot, holdback, music)
    table = tmp_path / "t.csv"
    table.write_text(f"path,copyright\n{path},2025 New Owner.\n", encoding="utf-8")
    page.extras.import_from(table)
    settle(qtbot, holdback)
    page.extras.importing.show_preview()
    settle(qtbot, holdback)
    page.extras.importing.preview.approve()
    settle(qtbot, holdback)
    notice = says(path, Field.COPYRIGHT)
    assert notice.startswith("2025 New Owner. Text and data mining")
    assert "tdm-reservation=1" in notice


def test_what_is_no_table_is_told(
    qtbot: QtBot, open_window: OpenWindow, music: Path, tmp_path: Path
) -> None:
    holdback = open_window()
    page = opened(qtbot, holdback, music)
    (tmp_path / "x.xlsx").write_bytes(b"nothing")
    page.extras.import_from(tmp_path / "x.xlsx")
    settle(qtbot, holdback)
    assert page.browse.isVisible()
    assert any("spreadsheet" in strip.sentence for strip in page.messages.strips)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")
def test_rights_sheet_names_every_track_of_the_release(
    qtbot: QtBot, open_window: OpenWindow, music: Path, tmp_path: Path
) -> None:
    holdback = open_window()
    page = opened(qtbot, holdback, music)
    paths = tuple(sorted(path for path in (music / EP).iterdir() if path.suffix != ".txt"))
    page.extras.write_sheet(paths, tmp_path / "sheet.pdf")
    settle(qtbot, holdback)
    run = subprocess.run(
        ["pdftotext", "-layout", str(tmp_path / "sheet.pdf"), "-"], capture_output=True, check=True
    )
    said = run.stdout.decode()
    for path in paths:
        code = says(path, Field.ISRC)
        assert code in said
    assert "Not reserved" in said
    page.extras.write_sheet(paths, tmp_path / "no such folder" / "sheet.pdf")
    settle(qtbot, holdback)
    assert any("cannot be written" in strip.sentence for strip in page.messages.strips)


def test_rights_sheet_takes_no_markup_from_files(
    qtbot: QtBot, open_window: OpenWindow, music: Path
) -> None:
    holdback = open_window()
    path = next(music.rglob("*Salt*.flac"))
    found = sheet_track(holdback.services.catalogue.examine(path))
    found.values[Field.TITLE] = "<img src='file:///etc/passwd'><b>x"
    made = sheet_html([found], holdback.services.clock.today())
    assert "<img" not in made
    assert "&lt;img" in made
