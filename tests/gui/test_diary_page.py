# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the glance matrix to a letter in a file, its row in the diary, and what comes of it."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from gui.test_letters_page import page_of, sender, wait_for_letter, write_to
from gui.test_pseudo import Pseudo, pseudo
from holdback.gui.app import Holdback
from holdback.gui.diary_page import DiaryPage, words
from holdback.gui.diary_page.details import DiaryDetails
from holdback.gui.diary_page.model import DUE
from holdback.gui.diary_page.strip import CalendarStrip
from holdback.gui.jobs import Changes
from holdback.gui.letters_page import LettersPage
from holdback.gui.status import STATUS_ROLE
from holdback.letters import (
    CHANNELS,
    DeadlineKind,
    Diary,
    DiaryEntry,
    Event,
    EventKind,
    LetterLibrary,
    Status,
)
from holdback.rights import Profile
from window import OpenWindow, settle

__all__ = ["pseudo", "sender"]
pytestmark = pytest.mark.gui


def diary_of(holdback: Holdback, qtbot: QtBot) -> DiaryPage:
    holdback.window.open_page("diary")
    settle(qtbot, holdback)
    shown = holdback.window.page_of("diary")
    assert isinstance(shown, DiaryPage)
    return shown


def save_one(holdback: Holdback, qtbot: QtBot, path: Path, kind: str) -> LettersPage:
    letters = write_to(holdback, qtbot, "openai", kind)
    letters.save_to(path)
    settle(qtbot, holdback)
    return letters


def words_in(details: DiaryDetails) -> str:
    return "\n".join(one.text() for one in details.findChildren(QLabel))


def note(holdback: Holdback, qtbot: QtBot, kind: str, days_ago: int, detail: str = "") -> None:
    shown = holdback.window.page_of("diary")
    assert isinstance(shown, DiaryPage)
    details = shown.details
    details.what.setCurrentIndex(details.what.findData(kind))
    day = holdback.services.clock.today() - timedelta(days=days_ago)
    details.on.setDate(QDate(day.year, day.month, day.day))
    details.detail.setText(detail)
    qtbot.mouseClick(details.note, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)


def test_every_word_of_the_diary_has_its_wording() -> None:
    assert all(words.status(state.value).word for state in Status)
    assert all(words.event(kind.value) for kind in EventKind)
    assert tuple(sorted(words.CHANNELS)) == tuple(sorted(CHANNELS))


def test_empty_diary_says_what_it_is_for(open_window: OpenWindow, qtbot: QtBot) -> None:
    holdback = open_window()
    shown = diary_of(holdback, qtbot)
    assert shown.stack.currentWidget() is shown.empty
    assert not shown.calendar_button.isEnabled()
    qtbot.mouseClick(shown.empty.buttons[0], Qt.MouseButton.LeftButton)
    assert holdback.window.page is holdback.window.page_of("letters")


def test_journey_from_the_matrix_to_a_reminder(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, tmp_path: Path
) -> None:
    holdback = open_window()
    holdback.window.open_page("platforms", "openai")
    settle(qtbot, holdback)
    platforms = holdback.window.page_of("platforms")
    write = next(
        b for b in platforms.details.findChildren(QPushButton) if b.text() == "Write a letter"
    )
    qtbot.mouseClick(write, Qt.MouseButton.LeftButton)
    wait_for_letter(holdback, qtbot)
    save_one(holdback, qtbot, tmp_path / "objection.pdf", "gdpr_objection")

    shown = diary_of(holdback, qtbot)
    assert shown.model.rowCount() == 1
    assert shown.model.entry(0).status is Status.DRAFTED
    assert "objection.pdf" in words_in(shown.details)

    note(holdback, qtbot, "sent", 40, "tracking 42")
    entry = shown.model.entry(0)
    assert entry.status is Status.OVERDUE
    assert entry.deadline_kind.value == "statutory"
    due = shown.model.index(0, DUE).data(STATUS_ROLE)
    assert "by law" in due.explanation
    assert "tracking 42" in words_in(shown.details)
    assert [one.id for one in shown.strip.entries] == [entry.id]

    qtbot.mouseClick(shown.details.remind, Qt.MouseButton.LeftButton)
    wait_for_letter(holdback, qtbot)
    letters = holdback.window.page_of("letters")
    assert holdback.window.page is letters
    assert letters.letter is not None
    assert letters.letter.type == "follow_up"
    assert letters.letter.recipient.id == "openai"
    letters.save_to(tmp_path / "reminder.pdf")
    settle(qtbot, holdback)
    shown = diary_of(holdback, qtbot)
    reminder = next(e for e in (shown.model.entry(r) for r in range(2)) if e.type == "follow_up")
    assert reminder.follows == entry.id


def test_answer_ends_the_waiting(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, tmp_path: Path
) -> None:
    holdback = open_window()
    save_one(holdback, qtbot, tmp_path / "a.pdf", "gdpr_objection")
    shown = diary_of(holdback, qtbot)
    note(holdback, qtbot, "sent", 3)
    assert shown.model.entry(0).status is Status.SENT
    proof = tmp_path / "answer.txt"
    proof.write_text("We stopped.", encoding="utf-8")
    shown.details.attach(proof)
    note(holdback, qtbot, "answered", 0, "They stopped.")
    entry = shown.model.entry(0)
    assert entry.status is Status.ANSWERED
    event = entry.last(EventKind.ANSWERED)
    assert event is not None
    assert event.file == proof
    assert shown.strip.entries == ()


def test_letter_is_noted_once_however_often_it_is_saved(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, tmp_path: Path
) -> None:
    holdback = open_window()
    letters = save_one(holdback, qtbot, tmp_path / "a.pdf", "gdpr_objection")
    letters.save_to(tmp_path / "a.docx")
    settle(qtbot, holdback)
    shown = diary_of(holdback, qtbot)
    assert shown.model.rowCount() == 1
    files = [e.file.name for e in shown.model.entry(0).events if e.file]
    assert files == ["a.pdf", "a.docx"]


def test_draft_opens_again_exactly(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, tmp_path: Path
) -> None:
    holdback = open_window()
    letters = write_to(holdback, qtbot, "openai", "gdpr_objection")
    situation = letters.form.facts.field("situation")
    situation.setPlainText("My voice is my livelihood.")  # type: ignore[union-attr]
    letters.form.facts.field("erasure").setChecked(True)  # type: ignore[union-attr]
    letters.form.place.setText("Hamburg")
    letters.form.own_wording.setPlainText("I ask you kindly.")
    wait_for_letter(holdback, qtbot)
    first = letters.letter
    letters.save_to(tmp_path / "a.pdf")
    settle(qtbot, holdback)
    holdback = open_window()
    shown = diary_of(holdback, qtbot)
    opens = next(
        b for b in shown.details.findChildren(QPushButton) if b.text() == "Open the letter"
    )
    qtbot.mouseClick(opens, Qt.MouseButton.LeftButton)
    wait_for_letter(holdback, qtbot)
    again = page_of(holdback, qtbot)
    assert again.letter == first
    again.save_to(tmp_path / "b.pdf")
    settle(qtbot, holdback)
    assert diary_of(holdback, qtbot).model.rowCount() == 1


def test_only_what_can_be_true_is_offered(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, tmp_path: Path
) -> None:
    holdback = open_window()
    save_one(holdback, qtbot, tmp_path / "a.pdf", "gdpr_objection")
    shown = diary_of(holdback, qtbot)
    what = shown.details.what
    assert {what.itemData(row) for row in range(what.count())} == {"sent", "closed"}
    note(holdback, qtbot, "sent", 1)
    what = shown.details.what
    offered = {what.itemData(row) for row in range(what.count())}
    is_by_law = shown.model.entry(0).deadline_kind.value == "statutory"
    assert ("extended" in offered) == is_by_law
    assert shown.details.on.maximumDate().toPython() == holdback.services.clock.today()


def test_letters_are_found_by_words_and_status(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, tmp_path: Path
) -> None:
    holdback = open_window()
    save_one(holdback, qtbot, tmp_path / "a.pdf", "gdpr_objection")
    shown = diary_of(holdback, qtbot)
    shown.search.setText("nobody of that name")
    assert shown.model.rowCount() == 0
    shown.search.setText("OPENAI")
    assert shown.model.rowCount() == 1
    shown.states.setCurrentIndex(shown.states.findData("answered"))
    assert shown.model.rowCount() == 0
    shown.choose(1)
    assert shown.model.rowCount() == 1


def test_diary_is_saved_as_table_and_calendar(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, tmp_path: Path
) -> None:
    holdback = open_window()
    save_one(holdback, qtbot, tmp_path / "a.pdf", "gdpr_objection")
    shown = diary_of(holdback, qtbot)
    note(holdback, qtbot, "sent", 1)
    shown.save_to(tmp_path / "d.csv")
    shown.save_to(tmp_path / "d.ics")
    settle(qtbot, holdback)
    table = (tmp_path / "d.csv").read_bytes().decode("utf-8-sig")
    assert len(list(csv.reader(io.StringIO(table)))) == 2
    assert b"BEGIN:VEVENT" in (tmp_path / "d.ics").read_bytes()


def test_removed_draft_is_gone(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, tmp_path: Path
) -> None:
    holdback = open_window()
    save_one(holdback, qtbot, tmp_path / "a.pdf", "gdpr_objection")
    shown = diary_of(holdback, qtbot)
    remove = next(
        b for b in shown.details.findChildren(QPushButton) if b.text() == "Remove the draft"
    )
    qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    assert shown.stack.currentWidget() is shown.empty
    assert (tmp_path / "a.pdf").exists()


def test_model_is_sound_and_strip_is_operable_by_keyboard(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, tmp_path: Path
) -> None:
    holdback = open_window()
    save_one(holdback, qtbot, tmp_path / "a.pdf", "gdpr_objection")
    shown = diary_of(holdback, qtbot)
    QAbstractItemModelTester(
        shown.model, QAbstractItemModelTester.FailureReportingMode.Fatal, shown
    )
    note(holdback, qtbot, "sent", 0)
    assert "OpenAI" in shown.strip.accessibleDescription()
    with qtbot.waitSignal(shown.strip.chosen):
        qtbot.keyClick(shown.strip, Qt.Key.Key_Right)
    assert not shown.strip.grab().isNull()


def test_details_say_how_the_day_was_counted() -> None:
    entry = DiaryEntry(
        1, "gdpr_objection", "x", "X", "en", "DE", "", "", date(2026, 10, 28), Status.SENT,
        date(2026, 11, 28), date(2026, 11, 30), DeadlineKind.STATUTORY, date(2026, 10, 28),
        (Event(EventKind.RECEIVED, date(2026, 10, 28), ""),),
    )  # fmt: skip
    told = words.counting(entry)
    assert "from receipt" in told
    assert "not 30 days" in told
    assert "next working day" in told
    taken = replace(entry, events=(Event(EventKind.EXTENDED, date(2026, 11, 1), ""),))
    assert "from sending" in words.counting(taken)
    assert "two more" in words.counting(taken)
    asked = replace(entry, deadline_kind=DeadlineKind.COURTESY)
    assert "weekends and holidays count as well" in words.counting(asked)
    assert words.counting(replace(entry, counts_from=None)) == ""


def test_strip_tells_law_from_courtesy_without_colour(qtbot: QtBot) -> None:
    strip = CalendarStrip()
    qtbot.addWidget(strip)
    strip.resize(1000, strip.sizeHint().height())
    base = DiaryEntry(
        1, "gdpr_objection", "x", "", "en", "DE", "", "", date(2026, 11, 1), Status.SENT,
        date(2026, 12, 9), date(2026, 12, 9), DeadlineKind.STATUTORY, date(2026, 11, 9), (),
    )  # fmt: skip
    today = date(2026, 11, 24)
    strip.show_entries((base,), today)
    square, place = strip.grab().toImage(), strip._place(base)
    strip.show_entries((replace(base, deadline_kind=DeadlineKind.COURTESY),), today)
    disc = strip.grab().toImage()
    corner = (round(place.left()) + 1, round(place.top()) + 1)
    centre = place.center().toPoint()
    assert square.pixelColor(centre) == disc.pixelColor(centre)
    assert square.pixelColor(*corner).lightness() < disc.pixelColor(*corner).lightness()


def test_fields_of_the_note_have_names(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, tmp_path: Path
) -> None:
    holdback = open_window()
    save_one(holdback, qtbot, tmp_path / "a.pdf", "gdpr_objection")
    shown = diary_of(holdback, qtbot)
    assert isinstance(shown.details.detail, QLineEdit)
    for field in (shown.details.what, shown.details.on, shown.details.channel):
        assert field.accessibleName()


def test_pane_beside_the_letters_never_hides_its_right_side(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, pseudo: Pseudo, tmp_path: Path
) -> None:
    holdback = open_window()
    save_one(holdback, qtbot, tmp_path / "a.pdf", "gdpr_objection")
    shown = diary_of(holdback, qtbot)
    holdback.window.resize(1280, 800)
    diary = Diary(holdback.services.records, holdback.services.clock, LetterLibrary.load())
    diary.sent(1, holdback.services.clock.today() - timedelta(days=40), "registered_post")
    holdback.jobs.announce(Changes(letters=True))
    settle(qtbot, holdback)
    pane = shown.details
    assert shown.model.entry(0).status is Status.OVERDUE
    assert pane.widget().minimumSizeHint().width() <= pane.viewport().width()
