# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The history shows every run, compares its files with the ledger, and puts back what is chosen."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import mutagen.oggvorbis
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from holdback.gui.app import Holdback
from holdback.gui.history_page import HistoryPage
from holdback.protect import Edit, Protector, make_plan, plan_edits
from holdback.rights import Field, Profile
from holdback.support.clock import SystemClock
from holdback.support.database import records_database
from holdback.support.paths import DataFolder
from window import OpenWindow, settle

pytestmark = pytest.mark.gui
FOLDER = "Paper Boats (2026)"


@pytest.fixture
def before(music: Path) -> dict[Path, str]:
    return {p: digest(p) for p in sorted((music / FOLDER).iterdir())}


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture
def written(before: dict[Path, str], data_folder: DataFolder) -> tuple[Path, ...]:
    """A run over one album, written before the window opens."""
    records = records_database(data_folder.records_db).open()
    plan = make_plan(list(before), Profile(name="Mara"))
    result = Protector(records, SystemClock()).protect(plan)
    records.close()
    assert all(one.outcome.value == "written" for one in result.results), result
    return tuple(before)


def open_history(qtbot: QtBot, holdback: Holdback) -> HistoryPage:
    holdback.window.open_page("history")
    settle(qtbot, holdback)
    page = holdback.window.page_of("history")
    assert isinstance(page, HistoryPage)
    return page


def files(page: HistoryPage, column: int) -> dict[str, str]:
    items = [page.files.topLevelItem(row) for row in range(page.files.topLevelItemCount())]
    return {item.text(0): item.text(column) for item in items if item is not None}


def test_empty_history_says_what_it_will_hold(qtbot: QtBot, open_window: OpenWindow) -> None:
    page = open_history(qtbot, open_window())
    assert page.empty.isVisible()


def test_run_is_listed_compared_and_put_back_in_part_and_whole(
    qtbot: QtBot, open_window: OpenWindow, written: tuple[Path, ...], before: dict[Path, str]
) -> None:
    holdback = open_window()
    page = open_history(qtbot, holdback)
    assert page.runs.topLevelItemCount() == 1
    assert "Mara" in page.runs.topLevelItem(0).text(1)
    assert files(page, 1) == {path.name: "written" for path in written}

    with written[0].open("ab") as somebody_else:
        somebody_else.write(b"TAG" + bytes(125))
    qtbot.mouseClick(page.compare, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    compared = files(page, 2)
    assert compared.pop(written[0].name) != "As written"
    assert set(compared.values()) == {"As written"}

    page.files.topLevelItem(1).setSelected(True)
    assert "1 file" in page.undo.text()
    qtbot.mouseClick(page.undo, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    assert digest(written[1]) == before[written[1]]
    assert digest(written[2]) != before[written[2]]
    assert page.runs.topLevelItemCount() == 2, "an undo is a run itself"
    assert files(page, 1)[written[1].name] == "put back"

    page.files.clearSelection()
    qtbot.mouseClick(page.undo, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    assert [digest(p) for p in written[1:]] == [before[p] for p in written[1:]]
    told = page.messages.strips[0].sentence
    assert written[0].name in told, "the file that somebody changed since is named"


def test_ledger_is_exported_whole(
    qtbot: QtBot, open_window: OpenWindow, written: tuple[Path, ...], tmp_path: Path
) -> None:
    holdback = open_window()
    page = open_history(qtbot, holdback)
    page.export(tmp_path / "ledger.json")
    settle(qtbot, holdback)
    records = json.loads((tmp_path / "ledger.json").read_text(encoding="utf-8"))["writes"]
    assert sorted(record["path"] for record in records) == [str(path) for path in written]
    page.export(tmp_path / "no such folder" / "ledger.json")
    settle(qtbot, holdback)
    assert any("cannot be written" in strip.sentence for strip in page.messages.strips)


def values(page: HistoryPage) -> dict[str, list[tuple[str, str, str]]]:
    """Return the rows of the details, by heading."""
    found = {}
    for number in range(page.details.values.topLevelItemCount()):
        group = page.details.values.topLevelItem(number)
        rows = [group.child(row) for row in range(group.childCount())]
        found[group.text(0)] = [(row.text(3), row.text(1), row.text(2)) for row in rows]
    return found


def test_values_of_a_file_and_what_another_program_changed_since(
    qtbot: QtBot, open_window: OpenWindow, written: tuple[Path, ...]
) -> None:
    """After a restart: what each run changed, and who changed a file since."""
    holdback = open_window()
    path = next(one for one in written if one.suffix == ".ogg")
    edit = plan_edits([Edit(path, {Field.LABEL: "Small Hours"})])
    holdback.services.protector.protect(edit)
    page = open_history(qtbot, holdback)
    assert page.runs.topLevelItem(0).text(1) == "Edited rights data"
    settle(qtbot, holdback)
    assert values(page) == {"Changed by this run": [("vorbis:LABEL", "(nothing)", "Small Hours")]}
    stranger = mutagen.oggvorbis.OggVorbis(path)
    stranger["TITLE"] = "Renamed elsewhere"
    del stranger["TDM-RESERVATION"]
    stranger.save()
    qtbot.mouseClick(page.details.ask, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    since = values(page)["Changed by another program since"]
    assert {(place, after) for place, _, after in since} == {
        ("vorbis:TITLE", "Renamed elsewhere"),
        ("vorbis:TDM-RESERVATION", "(removed)"),
    }
    assert "Digest then" in page.details.story.text()
    assert "Last changed" in page.details.story.text()

    page.runs.setCurrentItem(page.runs.topLevelItem(1))
    settle(qtbot, holdback)
    row = next(n for n in range(len(written)) if page.files.topLevelItem(n).text(0) == path.name)
    page.files.setCurrentItem(page.files.topLevelItem(row))
    assert ("vorbis:TDM-RESERVATION", "(nothing)", "1") in values(page)["Changed by this run"]
