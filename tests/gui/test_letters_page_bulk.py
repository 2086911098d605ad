# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One letter to several recipients: a file and a diary row each, refusals told, nothing sent."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.test_letters_page import sender, wait_for_letter, write_to
from gui.test_letters_page_form import confirm, entries
from holdback.gui.app import Holdback
from holdback.gui.letters_page import LettersPage
from holdback.gui.letters_page.bulk_view import BulkView
from holdback.letters import Status
from holdback.rights import Profile
from window import OpenWindow, settle

__all__ = ["sender"]
pytestmark = pytest.mark.gui


def open_bulk(holdback: Holdback, qtbot: QtBot, page: LettersPage) -> BulkView:
    qtbot.mouseClick(page.form.to.several, Qt.MouseButton.LeftButton)
    if page.whole.currentWidget() is not page.bulk:
        confirm(page, holdback, qtbot)
    assert page.whole.currentWidget() is page.bulk
    return page.bulk


def tick(bulk: BulkView, *names: str) -> None:
    for row in range(bulk.recipients.count()):
        item = bulk.recipients.item(row)
        state = Qt.CheckState.Checked if item.text() in names else Qt.CheckState.Unchecked
        item.setCheckState(state)
    assert len(bulk.chosen_ids()) == len(names)


def first_names(bulk: BulkView, count: int) -> list[str]:
    return [bulk.recipients.item(row).text() for row in range(count)]


def results(bulk: BulkView) -> list[str]:
    return [bulk.results.item(row).text() for row in range(bulk.results.count())]


def test_each_recipient_gets_a_file_and_a_row(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, tmp_path: Path
) -> None:
    holdback = open_window()
    page = write_to(holdback, qtbot, "openai", "gdpr_objection")
    bulk = open_bulk(holdback, qtbot, page)
    assert bulk.chosen_ids() == ("openai",)
    names = first_names(bulk, 3)
    tick(bulk, *names)
    bulk.kinds[".pdf"].setChecked(False)
    assert not bulk.start.isEnabled()
    bulk.kinds[".txt"].setChecked(True)
    bulk.kinds[".docx"].setChecked(True)
    assert bulk.start.isEnabled()
    bulk.write_to(tmp_path)
    settle(qtbot, holdback)
    assert len(list(tmp_path.glob("*.txt"))) == len(list(tmp_path.glob("*.docx"))) == 3
    noted = entries(holdback)
    # The diary may know the addressee by a shorter name than the list of services.
    assert len({one.recipient_name for one in noted}) == 3
    assert {one.status for one in noted} == {Status.DRAFTED}
    assert len({one.bulk for one in noted}) == 1
    assert noted[0].bulk
    told = sorted(line.split(":")[0] for line in results(bulk))
    assert told == sorted(one.recipient_name for one in noted)
    assert "Nothing was sent" in bulk.outcome.text()
    qtbot.mouseClick(bulk.back, Qt.MouseButton.LeftButton)
    assert page.whole.currentIndex() == 0


def test_letters_of_the_same_name_do_not_overwrite_each_other(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, tmp_path: Path
) -> None:
    holdback = open_window()
    page = write_to(holdback, qtbot, "soundcloud", "platform_objection")
    bulk = open_bulk(holdback, qtbot, page)
    bulk.kinds[".pdf"].setChecked(False)
    bulk.kinds[".txt"].setChecked(True)
    for _ in range(2):
        bulk.write_to(tmp_path)
        settle(qtbot, holdback)
    assert len(list(tmp_path.glob("*.txt"))) == 2


def test_refusal_is_listed_with_its_reason(
    open_window: OpenWindow,
    qtbot: QtBot,
    sender: Profile,
    music: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from holdback.errors import UsageError
    from holdback.letters import bulk as room

    holdback = open_window()
    page = write_to(holdback, qtbot, "soundcloud", "platform_objection")
    bulk = open_bulk(holdback, qtbot, page)
    names = first_names(bulk, 2)
    tick(bulk, *names)
    really = room.draft

    def draft(request, clock, library):
        if request.recipient.name == names[0]:
            raise UsageError("This one takes no letters. Nothing was written.")
        return really(request, clock, library)

    monkeypatch.setattr(room, "draft", draft)
    bulk.write_to(tmp_path)
    settle(qtbot, holdback)
    told = results(bulk)
    assert "This one takes no letters" in told[0]
    assert told[0].startswith(names[0])
    assert told[1].startswith(names[1])
    assert [one.recipient_name for one in entries(holdback)] == [names[1]]
    assert "could not be written" in bulk.outcome.text()


def test_cancel_keeps_what_was_written(
    open_window: OpenWindow,
    qtbot: QtBot,
    sender: Profile,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from holdback.letters import bulk as room

    holdback = open_window()
    page = write_to(holdback, qtbot, "soundcloud", "platform_objection")
    bulk = open_bulk(holdback, qtbot, page)
    tick(bulk, *first_names(bulk, 5))
    really = room.write_letter

    def write(letter, path):
        # Whoever presses Cancel does so while a letter is at work: here, during the first.
        bulk._task.cancel()
        return really(letter, path)

    monkeypatch.setattr(room, "write_letter", write)
    bulk.write_to(tmp_path)
    assert bulk.cancel.isVisibleTo(page)
    settle(qtbot, holdback)
    assert len(list(tmp_path.glob("*.pdf"))) == len(entries(holdback)) == 1
    assert "1 letter written" in bulk.outcome.text()
    assert "Stopped" in bulk.outcome.text()
    told = results(bulk)
    assert len(told) == 5
    assert [words for words in told if words.endswith(".pdf")] == told[-1:]
    assert all("You stopped before this letter was written." in words for words in told[:-1])
    assert bulk.start.isEnabled()
    assert not bulk.cancel.isVisibleTo(page)


def test_folder_that_cannot_be_written_is_told(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, tmp_path: Path
) -> None:
    holdback = open_window()
    page = write_to(holdback, qtbot, "soundcloud", "platform_objection")
    bulk = open_bulk(holdback, qtbot, page)
    bulk.write_to(tmp_path / "no such folder")
    settle(qtbot, holdback)
    assert page.messages.strips
    assert entries(holdback) == ()


def test_only_fitting_services_are_offered_and_found_by_name(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, music: Path
) -> None:
    holdback = open_window()
    page = write_to(holdback, qtbot, "distrokid", "distributor_instruction")
    assert not page.form.to.several.isEnabled()
    page.accept_paths((str(music),))
    wait_for_letter(holdback, qtbot)
    assert page.letter is not None
    bulk = open_bulk(holdback, qtbot, page)
    listed = [bulk.recipients.item(row) for row in range(bulk.recipients.count())]
    assert "OpenAI" not in {item.text() for item in listed}
    qtbot.keyClicks(bulk.search, "distrok")
    assert [item.text() for item in listed if not item.isHidden()] == ["DistroKid"]
