# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where no letter is yet, the page says what is missing, and says it whole at every width."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from pytestqt.qtbot import QtBot

from gui.test_letters_page import page_of, sender, wait_for_letter, write_to
from holdback.rights import Profile
from window import OpenWindow, settle

__all__ = ["sender"]
pytestmark = pytest.mark.gui


def test_letter_that_names_works_asks_for_tracks(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, music: Path
) -> None:
    holdback = open_window()
    page = write_to(holdback, qtbot, "openai", "developer_reservation")
    assert page.letter is None
    assert page.right.currentWidget() is page.right.nothing
    assert page.right.nothing.sentence.text().startswith("Choose tracks: this letter names works")
    page.accept_paths((str(music),))
    wait_for_letter(holdback, qtbot)
    assert page.right.currentWidget() is page.right.shown
    page.form.works.clear.click()
    wait_for_letter(holdback, qtbot)
    assert page.letter is None
    assert page.right.nothing.sentence.text().startswith("Choose tracks")


def test_no_choice_is_asked_for_while_the_first_letter_is_on_its_way(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile
) -> None:
    holdback = open_window()
    holdback.window.open_page("letters")
    page = holdback.window.page_of("letters")
    said = []
    while page.letter is None:
        said.append(page.right.nothing.headline.text())
        qtbot.wait(10)
    assert set(said) == {"Writing the letter…"}


@pytest.mark.parametrize("width", [1024, 1280, 1700])
def test_sentence_is_whole_at_every_width(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, width: int
) -> None:
    holdback = open_window()
    holdback.window.resize(width, 700)
    page = write_to(holdback, qtbot, "openai", "developer_reservation")
    settle(qtbot, holdback)
    words = page.right.nothing.sentence
    placed = QRect(words.mapTo(page.right, QPoint(0, 0)), words.size())
    assert page.right.rect().contains(placed)
    assert words.height() >= words.heightForWidth(words.width())
    in_window = QRect(page.right.mapTo(holdback.window, QPoint(0, 0)), page.right.size())
    assert holdback.window.rect().contains(in_window)


def test_first_recipient_is_one_whose_terms_were_checked(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile
) -> None:
    holdback = open_window()
    page = page_of(holdback, qtbot)
    first = holdback.services.dossier.get(page.form.to.platform_id)
    assert first.is_verified
    assert any(stance.verified for stance in first.stances.values())
