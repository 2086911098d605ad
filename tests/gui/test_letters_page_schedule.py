# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of works as tables beside the letter, when the user wants them."""

from __future__ import annotations

import csv
from pathlib import Path

import openpyxl
import pytest
from pytestqt.qtbot import QtBot

from gui.test_letters_page import sender, wait_for_letter, write_to
from holdback.gui.app import Holdback
from holdback.gui.letters_page import LettersPage
from holdback.letters import Diary, LetterLibrary
from holdback.rights import Profile
from window import OpenWindow, settle

__all__ = ["sender"]
pytestmark = pytest.mark.gui


def letter_with_works(holdback: Holdback, qtbot: QtBot, music: Path) -> LettersPage:
    page = write_to(holdback, qtbot, "openai", "developer_reservation")
    page.accept_paths((str(music),))
    wait_for_letter(holdback, qtbot)
    assert page.letter is not None
    return page


def test_list_is_saved_beside_the_letter_as_csv_and_xlsx(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, music: Path, tmp_path: Path
) -> None:
    holdback = open_window()
    page = letter_with_works(holdback, qtbot, music)
    page.tabs.setCurrentWidget(page.form)
    page.form.works.as_csv.click()
    page.form.works.as_xlsx.click()
    page.save_to(tmp_path / "letter.pdf")
    settle(qtbot, holdback)
    assert page.letter is not None
    titles = [work.title for work in page.letter.works]
    with (tmp_path / "letter-works.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert [row[1] for row in rows[1:]] == titles
    sheet = openpyxl.load_workbook(tmp_path / "letter-works.xlsx").active
    assert [row[1].value for row in sheet.iter_rows(min_row=2)] == titles
    told = " ".join(strip.sentence for strip in page.messages.strips)
    assert "letter-works.csv" in told
    services = holdback.services
    (entry,) = Diary(services.records, services.clock, LetterLibrary.load()).entries()
    named = {event.file.name for event in entry.events if event.file is not None}
    assert named == {"letter.pdf", "letter-works.csv", "letter-works.xlsx"}


def test_no_list_unless_it_is_wanted_and_no_file_is_overwritten(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, music: Path, tmp_path: Path
) -> None:
    holdback = open_window()
    page = letter_with_works(holdback, qtbot, music)
    mine = tmp_path / "letter-works.csv"
    mine.write_text("my own table", encoding="utf-8")
    page.save_to(tmp_path / "letter.txt")
    settle(qtbot, holdback)
    assert sorted(p.name for p in tmp_path.glob("letter*")) == ["letter-works.csv", "letter.txt"]
    page.form.works.as_csv.click()
    page.save_to(tmp_path / "letter.txt")
    settle(qtbot, holdback)
    assert mine.read_text(encoding="utf-8") == "my own table"
    assert (tmp_path / "letter-works-2.csv").stat().st_size


def test_letter_without_works_offers_no_list(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile
) -> None:
    page = write_to(open_window(), qtbot, "soundcloud", "platform_objection")
    assert page.form.works.tables.isHidden()
