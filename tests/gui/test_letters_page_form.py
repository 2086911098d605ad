# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipients with a form: the letter in pieces, and the diary when the user says it went out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from gui.test_letters_page import sender, settle, wait_for_letter, write_to
from holdback.gui.app import Holdback
from holdback.gui.letters_page import LettersPage
from holdback.letters import Diary, EventKind, LetterLibrary, Status, message_text
from holdback.letters.text import FORM_PIECE
from holdback.rights import Profile
from window import OpenWindow

__all__ = ["sender"]
pytestmark = pytest.mark.gui


def confirm(page: LettersPage, holdback: Holdback, qtbot: QtBot) -> None:
    settle(qtbot, holdback)
    page.right.confirm.check.setChecked(True)
    qtbot.mouseClick(page.right.confirm.go, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)


def entries(holdback: Holdback) -> tuple:
    services = holdback.services
    return tuple(Diary(services.records, services.clock, LetterLibrary.load()).entries())


def test_pieces_hold_the_letter_and_stand_beside_the_forms_address(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    holdback = open_window()
    page = write_to(holdback, qtbot, "google_ai", "gdpr_objection")
    assert page.letter is not None
    assert page.letter.recipient is not None
    form = page.letter.recipient.form
    assert page.tabs.isTabVisible(page.tabs.indexOf(page.pieces))
    shown = [box.toPlainText() for box in page.pieces.texts]
    assert all(0 < len(piece) <= FORM_PIECE for piece in shown)
    assert "".join("".join(shown).split()) == "".join(message_text(page.letter).split())
    assert form in page.pieces.link.text().replace("\u200b", "")
    assert opened == []
    page.pieces.link.linkActivated.emit(form)
    assert opened == [form]


def test_piece_is_copied_after_the_letter_was_confirmed(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile
) -> None:
    holdback = open_window()
    page = write_to(holdback, qtbot, "google_ai", "gdpr_objection")
    page.tabs.setCurrentWidget(page.pieces)
    QGuiApplication.clipboard().setText("before")
    last = len(page.pieces.pieces) - 1
    page.pieces.ensureWidgetVisible(page.pieces.copies[last])
    qtbot.mouseClick(page.pieces.copies[last], Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "before"
    confirm(page, holdback, qtbot)
    assert QGuiApplication.clipboard().text() == page.pieces.pieces[last]


def test_diary_notes_the_form_once_when_the_user_says_so(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile
) -> None:
    holdback = open_window()
    page = write_to(holdback, qtbot, "google_ai", "gdpr_objection")
    assert entries(holdback) == ()
    page.tabs.setCurrentWidget(page.pieces)
    qtbot.mouseClick(page.pieces.sent_button, Qt.MouseButton.LeftButton)
    confirm(page, holdback, qtbot)
    (entry,) = entries(holdback)
    assert entry.status is Status.SENT
    sent = entry.last(EventKind.SENT)
    assert sent is not None
    assert sent.channel == "form"
    assert not page.pieces.sent_button.isEnabled()


def test_letter_that_was_sent_keeps_its_row_until_its_words_change(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, tmp_path: Path
) -> None:
    holdback = open_window()
    page = write_to(holdback, qtbot, "google_ai", "gdpr_objection")
    qtbot.mouseClick(page.pieces.sent_button, Qt.MouseButton.LeftButton)
    confirm(page, holdback, qtbot)
    page.save_to(tmp_path / "again.txt")
    settle(qtbot, holdback)
    (entry,) = entries(holdback)
    assert entry.status is Status.SENT
    copy = entry.last(EventKind.EXPORTED)
    assert copy is not None
    assert copy.file == tmp_path / "again.txt"
    page.form.own_wording.setPlainText("One more sentence.")
    wait_for_letter(holdback, qtbot)
    page.save_to(tmp_path / "other.txt")
    settle(qtbot, holdback)
    assert [one.status for one in entries(holdback)] == [Status.SENT, Status.DRAFTED]


def test_recipient_without_a_form_gets_no_pieces(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile
) -> None:
    holdback = open_window()
    page = write_to(holdback, qtbot, "google_ai", "gdpr_objection")
    tab = page.tabs.indexOf(page.pieces)
    assert page.tabs.isTabVisible(tab)
    page = write_to(holdback, qtbot, "openai", "gdpr_objection")
    assert not page.tabs.isTabVisible(tab)
