# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Newcomer, worried artist and sceptic, each through the real window with real files.

The label manager's journey (a thousand tracks, a pasted list, one undo) stands in
``gui/test_editor.py``.
"""

from __future__ import annotations

import csv
import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.platforms_desk import check, open_page
from gui.test_diary_page import diary_of, note
from gui.test_letters_page import wait_for_letter
from holdback.gui.app import Holdback
from holdback.gui.catalogue_page import CataloguePage
from holdback.gui.explain import ExplainWindow
from holdback.gui.history_page import HistoryPage
from holdback.gui.message_bar import Kind
from holdback.gui.navigation import COUNT_ROLE, Navigation
from holdback.gui.pages import PAGES
from holdback.letters import Status
from holdback.rights import Profile, Verdict
from holdback.support.paths import DataFolder
from loopback import Loopback, Reply
from terms.bench import OPT_IN, TRAIN
from terms.pages import SITE, page
from window import SAMPLES, OpenWindow, settle

pytestmark = pytest.mark.gui


def press(qtbot: QtBot, holdback: Holdback, root: QWidget, beginning: str) -> None:
    """Press the one visible button whose words begin so."""
    found = [
        b for b in root.findChildren(QPushButton)
        if b.isVisible() and b.isEnabled() and b.text().startswith(beginning)
    ]  # fmt: skip
    assert len(found) == 1, (beginning, [b.text() for b in found])
    qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)


def catalogue_of(holdback: Holdback) -> CataloguePage:
    shown = holdback.window.page_of("catalogue")
    assert isinstance(shown, CataloguePage)
    return shown


def verdicts(holdback: Holdback) -> set[Verdict]:
    catalogue = holdback.services.catalogue
    return {row.verdict for row in catalogue.rows(catalogue.ids("", "path"))}


def digests(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def waiting(holdback: Holdback, page_id: str) -> int:
    row = next(row for row, entry in enumerate(PAGES) if entry.page_id == page_id)
    return int(holdback.window.findChild(Navigation).item(row).data(COUNT_ROLE) or 0)


def test_newcomer_is_greeted_protects_the_samples_and_sees_it_proven(
    qtbot: QtBot, data_folder: DataFolder, open_window: OpenWindow
) -> None:
    data_folder.settings_file.unlink()
    holdback = open_window()
    shown = catalogue_of(holdback)
    assert shown.welcome is not None
    qtbot.keyClicks(shown.welcome.name, "Mara Lindqvist")
    press(qtbot, holdback, shown, "Next")
    press(qtbot, holdback, shown, "Try the samples")
    press(qtbot, holdback, shown, "Show my tracks")
    assert Verdict.RESERVED not in verdicts(holdback)
    press(qtbot, holdback, shown, "Protect all")
    press(qtbot, holdback, shown, "Protect ")
    assert verdicts(holdback) == {Verdict.RESERVED}

    holdback.window.actions_registry.action("catalogue.verify").trigger()
    settle(qtbot, holdback)
    told = {strip.kind: strip.sentence for strip in shown.messages.strips}
    assert set(told) == {Kind.SUCCESS}
    samples = data_folder.root / "samples"
    (song,) = samples.rglob("*Lantern Song*.mp3")
    if shutil.which("exiftool"):
        said = subprocess.run(
            ["exiftool", "-a", "-G1", "-s", str(song)], capture_output=True, text=True, check=True
        ).stdout
        assert "TDM" in said.upper()
        assert "Mara Lindqvist" in said


def test_worried_artist_goes_from_a_changed_text_to_a_reminder(
    qtbot: QtBot, open_window: OpenWindow, sender: Profile, sound_server: Loopback,
    music: Path, tmp_path: Path,
) -> None:  # fmt: skip
    holdback = open_window()
    holdback.window.take_paths((str(music),))
    settle(qtbot, holdback)
    platforms = open_page(holdback, qtbot)
    check(holdback, qtbot)
    assert waiting(holdback, "platforms") == 0

    sound_server.on(SITE, "/terms", Reply(page(TRAIN)))
    assert "Stance changed" in check(holdback, qtbot)
    assert waiting(holdback, "platforms") == 1
    press(qtbot, holdback, platforms.messages, "See what changed")
    assert OPT_IN in platforms.change_view.before.toPlainText()
    assert TRAIN in platforms.change_view.after.toPlainText()

    holdback.window.actions_registry.action("help.explain").trigger()
    settle(qtbot, holdback)
    explained = holdback.window.findChild(ExplainWindow)
    assert explained.shown is not None
    assert OPT_IN in explained.shown.text, "what the reviewed dossier says, with its day"
    explained.close()

    qtbot.mouseClick(platforms.change_view.letter, Qt.MouseButton.LeftButton)
    wait_for_letter(holdback, qtbot)
    letters = holdback.window.page_of("letters")
    assert holdback.window.page is letters
    letters.accept_paths((str(music),))
    wait_for_letter(holdback, qtbot)
    assert letters.letter is not None  # type: ignore[attr-defined]
    letters.save_to(tmp_path / "objection.pdf")  # type: ignore[attr-defined]
    settle(qtbot, holdback)
    assert (tmp_path / "objection.pdf").read_bytes().startswith(b"%PDF")

    diary = diary_of(holdback, qtbot)
    note(holdback, qtbot, "sent", 60)
    assert diary.model.entry(0).status is Status.OVERDUE
    diary.reminders.look()
    settle(qtbot, holdback)
    assert waiting(holdback, "diary") == 1
    qtbot.mouseClick(diary.details.remind, Qt.MouseButton.LeftButton)
    wait_for_letter(holdback, qtbot)
    assert letters.letter.type == "follow_up"  # type: ignore[attr-defined]

    holdback.window.open_page("platforms")
    assert platforms.whole.currentWidget() is platforms.change_view, "as it was left"
    qtbot.mouseClick(platforms.change_view.done, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    assert waiting(holdback, "platforms") == 0


def test_sceptic_sees_where_it_stands_takes_all_back_and_takes_everything_along(
    qtbot: QtBot, open_window: OpenWindow, sender: Profile, music: Path, tmp_path: Path
) -> None:
    before = digests(music)
    holdback = open_window()
    shown = catalogue_of(holdback)
    holdback.window.take_paths((str(music),))
    settle(qtbot, holdback)
    assert digests(music) == before, "looking changes nothing"
    press(qtbot, holdback, shown, "Protect all")
    press(qtbot, holdback, shown, "Protect ")
    assert verdicts(holdback) == {Verdict.RESERVED}

    shown.search.setText("Lantern Song")
    settle(qtbot, holdback)
    shown.browse.table.selectRow(0)
    settle(qtbot, holdback)
    examination = shown.browse.details.examination
    assert examination is not None
    places = {statement.carrier for statement in examination.statements}
    assert len(places) > 2
    holdback.window.actions_registry.action("help.explain").trigger()
    settle(qtbot, holdback)
    explained = holdback.window.findChild(ExplainWindow)
    assert explained.shown is not None
    assert any(place in explained.shown.text for place in places)
    explained.close()
    shown.search.clear()
    settle(qtbot, holdback)

    holdback.window.open_page("history")
    settle(qtbot, holdback)
    history = holdback.window.page
    assert isinstance(history, HistoryPage)
    press(qtbot, holdback, history, "Put the whole run back")
    assert digests(music) == before, "to the last byte"

    shown.export(tmp_path / "catalogue.csv")
    history.export(tmp_path / "ledger.json")
    settle(qtbot, holdback)
    with (tmp_path / "catalogue.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == SAMPLES
    ledger = json.loads((tmp_path / "ledger.json").read_text(encoding="utf-8"))
    assert len(ledger["writes"] if isinstance(ledger, dict) else ledger) >= SAMPLES


_RUN = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from holdback.gui.app import main
qt = QApplication([])
QTimer.singleShot(3000, qt.closeAllWindows)
sys.exit(main(sys.argv[2:], Path(sys.argv[1])))
"""


def test_nothing_of_holdback_stays_outside_its_data_folder(tmp_path: Path, music: Path) -> None:
    home, data = tmp_path / "home", tmp_path / "data"
    home.mkdir()
    before = digests(music)
    places = {"HOME": str(home), "XDG_CONFIG_HOME": "", "XDG_DATA_HOME": "", "XDG_CACHE_HOME": ""}
    run = subprocess.run(
        [sys.executable, "-c", _RUN, str(data), str(music)],
        env={**os.environ, **places},
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert run.returncode == 0, run.stderr
    kept = {path.name for path in data.iterdir()}
    assert {"records.db", "index.db", "window.ini"} <= kept
    # Qt's fonts may be indexed by the system in ~/.cache; nothing else may appear.
    left = [p for p in home.rglob("*") if p.is_file() and "fontconfig" not in p.parts]
    assert left == []
    assert digests(music) == before
