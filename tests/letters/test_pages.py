# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The preview is the letter: the same pages, in any thread, whatever the window looks like."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPalette

from holdback.letters import Letter, letter_text
from holdback.letters.layout import runs_of
from holdback.letters.pdf import LetterPages, ensure_application
from letters.conftest import ANSWERS, RECIPIENT

Write = Callable[..., Letter]


@pytest.fixture
def qt_messages() -> Iterator[list[str]]:
    """Whatever Qt has to say while the test runs."""
    said: list[str] = []

    def listen(kind: QtMsgType, context: object, message: str) -> None:
        said.append(message)

    before = qInstallMessageHandler(listen)
    yield said
    qInstallMessageHandler(before)


def bits(picture: QImage) -> bytes:
    return bytes(picture.constBits())


def test_pages_are_the_same_in_a_worker_thread(write: Write, qt_messages: list[str]) -> None:
    letter = write("developer_reservation", "de", own_wording=("Wort " * 300,) * 12)
    ensure_application()
    with ThreadPoolExecutor(2) as pool:
        jobs = [pool.submit(lambda: bits(LetterPages(letter).image(1))) for _ in range(3)]
        found = {job.result() for job in jobs}
    assert found == {bits(LetterPages(letter).image(1))}
    assert qt_messages == []


def test_ink_is_black_in_a_dark_window(write: Write) -> None:
    letter = write("developer_reservation", "de")
    ensure_application()
    light = [bits(LetterPages(letter).image(page)) for page in range(2)]
    before = QGuiApplication.palette()
    dark = QPalette(before)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        dark.setColor(role, QColor("#f0f0f0"))
    dark.setColor(QPalette.ColorRole.Base, QColor("#101010"))
    QGuiApplication.setPalette(dark)
    try:
        assert [bits(LetterPages(letter).image(page)) for page in range(2)] == light
    finally:
        QGuiApplication.setPalette(before)


def test_gaps_are_marked_on_paper(write: Write) -> None:
    whole = LetterPages(write("distributor_instruction")).image(0, 60)
    gaps = LetterPages(write("distributor_instruction", answers={})).image(0, 60)

    def yellow(picture: QImage) -> int:
        colours = (
            picture.pixelColor(x, y)
            for x in range(picture.width())
            for y in range(picture.height())
        )
        return sum(c.red() > 240 and c.green() > 200 and c.blue() < 160 for c in colours)

    assert yellow(whole) == 0
    assert yellow(gaps) > 100


def test_answers_are_marked_on_the_screen_only(write: Write) -> None:
    letter = write("distributor_instruction", own_wording=("Please be kind.",))
    assert "example-artist" in letter.filled
    assert "1 May 2024" in letter.filled

    def blue(pages: LetterPages) -> int:
        picture = pages.image(0, 60)
        colours = (
            picture.pixelColor(x, y)
            for x in range(picture.width())
            for y in range(picture.height())
        )
        return sum(c.name() == "#d9e8fb" for c in colours)

    assert blue(LetterPages(letter)) == 0
    assert blue(LetterPages(letter, mark_fields=True)) > 100


def fields_in(letter: Letter) -> list[tuple[str, str]]:
    """What is marked blue, each with the words before it."""
    found = []
    for block in letter.blocks:
        for text in getattr(block, "items", None) or (block.text,):  # type: ignore[union-attr]
            runs = runs_of(text, letter, with_fields=True)
            found += [
                ("".join(run.text for run in runs[:at])[-12:], run.text)
                for at, run in enumerate(runs)
                if run.is_field
            ]
    return found


def test_short_answer_is_marked_only_where_it_was_put_in(write: Write) -> None:
    words = "On and on: the setting stands on; no objection on record."
    answers = {**ANSWERS, "account_name": "on", "setting_state": "on"}
    letter = write("platform_objection", answers=answers, own_wording=(words,))
    assert fields_in(letter) == [("the account ", "on"), (" stands at: ", "on"), ("", words)]
    assert "\ufdd0" not in letter_text(letter)


def test_marks_survive_what_typography_does(write: Write) -> None:
    answers = {**ANSWERS, "dataset": "Article 5 : données", "models": "Indigo, Iris"}
    letter = write("dataset_works_found", "fr", answers=answers)
    runs = runs_of(letter.subject, letter, with_fields=True)
    assert [run.text.split()[-1] for run in runs if run.is_field] == ["données"]
    spanish = write("developer_reservation", "es", answers={**ANSWERS, "crawlers": "IrisBot"})
    assert ("", "IrisBot") not in fields_in(spanish)
    assert [text for before, text in fields_in(spanish) if before.endswith(" e ")] == ["IrisBot"]


def test_marks_cannot_be_forged(write: Write) -> None:
    answers = {**ANSWERS, "account_name": "\ufdd1a\ufdd0b"}
    letter = write("platform_objection", answers=answers)
    assert ("the account ", "ab") in fields_in(letter)


def test_paper_is_that_of_the_country(write: Write) -> None:
    assert LetterPages(write("developer_reservation", "en", "DE")).page_mm == (210.0, 297.0)
    assert LetterPages(write("developer_reservation", "en", "US-CA")).page_mm == (215.9, 279.4)


def test_address_stands_in_the_window_of_din_5008(write: Write) -> None:
    """Form B: the field is 20 to 105 mm from the left and 45 to 90 mm from the top."""
    to = replace(RECIPIENT, postal="Beispiel GmbH\nMusterstraße 1\n20457 Hamburg\nDeutschland")
    letter = write("developer_reservation", "de", recipient=to)
    picture = LetterPages(letter).image(0, 100)
    scale = 100 / 25.4
    inked = [
        y
        for y in range(round(62 * scale), round(90 * scale))
        for x in range(round(25 * scale), round(105 * scale))
        if picture.pixelColor(x, y).lightness() < 100
    ]
    assert min(inked) / scale >= 62
    # Nothing between the field and the subject, nothing left of the field.
    assert all(
        picture.pixelColor(x, y).lightness() > 200
        for y in range(round(91 * scale), round(97 * scale))
        for x in range(round(10 * scale), round(120 * scale))
    )
