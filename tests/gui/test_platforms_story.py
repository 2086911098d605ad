# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A service's terms over time, and any text that the user brings, in the real window."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gui.platforms_desk import check, open_page, words_of
from holdback.gui.app import Holdback
from holdback.gui.platforms_page.story_view import StoryView
from holdback.gui.platforms_page.timeline import Timeline, runs_of
from holdback.platforms import Stance, Use
from holdback.terms import Moment, Reading, SourceKind
from loopback import Loopback, Reply
from terms.bench import CRAWL, OPT_IN, RAW, TRAIN
from terms.pages import SITE, page, sha, terms
from window import OpenWindow, settle

pytestmark = pytest.mark.gui
GENERATIVE = Use.PLATFORM_GENERATIVE_TRAINING


def archive_versions(server: Loopback, *texts: str) -> None:
    """Let the archive know these texts, one a year from 2001 on."""
    commits = [
        {
            "sha": sha(number),
            "commit": {
                "message": "Record new changes of Sound Example Terms of Service",
                "author": {"date": f"20{number:02d}-01-01T00:00:00Z"},
            },
        }
        for number in range(len(texts), 0, -1)
    ]
    path = "/repos/OpenTermsArchive/contrib-versions/commits"
    server.on("api.github.com", path, Reply(json.dumps(commits).encode()))
    for number, text in enumerate(texts, 1):
        server.on("raw.githubusercontent.com", RAW.format(sha(number)), Reply(text.encode()))


def open_story(holdback: Holdback, qtbot: QtBot) -> StoryView:
    shown = open_page(holdback, qtbot)
    press(shown.details.story, holdback, qtbot)
    story = shown.texts.story
    assert shown.whole.currentWidget() is story
    return story


def press(button: QPushButton, holdback: Holdback, qtbot: QtBot) -> None:
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)


def rows_of(story: StoryView) -> list[tuple[str, str]]:
    model = story.versions.model()
    return [
        (str(model.index(row, 0).data()), str(model.index(row, 1).data()))
        for row in range(model.rowCount())
    ]


def test_nothing_kept_is_told_and_nobody_is_asked(
    open_window: OpenWindow, qtbot: QtBot, sound_server: Loopback
) -> None:
    story = open_story(open_window(), qtbot)
    assert "No text of this service is kept yet" in story.told.text()
    assert "raw.githubusercontent.com" in story.told.text()
    assert not story.timeline.isVisible()
    assert not story.when.isEnabled()
    assert sound_server.asked == []


def test_earlier_texts_are_fetched_and_shown_as_picture_and_words(
    open_window: OpenWindow, qtbot: QtBot, sound_server: Loopback
) -> None:
    archive_versions(sound_server, terms(), terms(TRAIN), terms(OPT_IN, CRAWL))
    holdback = open_window()
    story = open_story(holdback, qtbot)
    press(story.earlier, holdback, qtbot)
    assert "3 versions are known to the archive. 3 texts were read and kept." in story.told.text()
    rows = rows_of(story)
    assert [seen.partition("\n")[0] for seen, _said in rows] == [
        "1 Jan 2003", "1 Jan 2002", "1 Jan 2001",
    ]  # fmt: skip
    assert "Trains generative AI: Permitted → If you agree" in rows[0][1]
    assert "Trains generative AI: Silent → Permitted" in rows[1][1]
    assert "Trains generative AI: Silent" in rows[2][1]
    assert story.timeline.isVisible()
    assert "If you agree" in story.timeline.accessibleDescription()


def test_arrow_keys_lead_through_the_texts_and_their_passages(
    open_window: OpenWindow, qtbot: QtBot, sound_server: Loopback
) -> None:
    archive_versions(sound_server, terms(), terms(TRAIN), terms(OPT_IN, CRAWL))
    holdback = open_window()
    story = open_story(holdback, qtbot)
    press(story.earlier, holdback, qtbot)
    assert OPT_IN in story.pane.words.toPlainText()
    marked = [one.cursor.selectedText() for one in story.pane.words.extraSelections()]
    assert OPT_IN in marked
    assert CRAWL in marked
    first = story.pane.mark
    press(story.pane.following, holdback, qtbot)
    assert story.pane.mark is not None
    assert story.pane.mark is not first

    qtbot.keyClick(story.timeline, Qt.Key.Key_Left)
    settle(qtbot, holdback)
    assert story.timeline.current == 1
    assert story.versions.currentIndex().row() == 1
    assert story.pane.mark is not None
    assert story.pane.mark.quote == TRAIN
    assert "Permitted" in words_of(story.pane)

    qtbot.keyClick(story.versions, Qt.Key.Key_Down)
    settle(qtbot, holdback)
    assert story.timeline.current == 0
    assert story.pane.mark is None
    assert "No passage in this text is about AI" in story.pane.count.text()
    qtbot.keyClick(story.timeline, Qt.Key.Key_End)
    settle(qtbot, holdback)
    assert story.timeline.current == 2


def test_the_window_says_when_a_clause_first_appeared(
    open_window: OpenWindow, qtbot: QtBot, sound_server: Loopback
) -> None:
    texts = [terms() if number < 30 else terms(OPT_IN) for number in range(1, 60)]
    archive_versions(sound_server, *texts)
    holdback = open_window()
    open_page(holdback, qtbot)
    check(holdback, qtbot)
    story = open_story(holdback, qtbot)
    assert story.pane.mark is not None
    assert story.pane.mark.quote == OPT_IN
    press(story.when, holdback, qtbot)
    answer = story.answer.text()
    assert "First seen on 1 Jan 2030; the version before, of 1 Jan 2029, lacks it." in answer
    assert "of 59 known" in answer
    assert len(sound_server.paths("raw.githubusercontent.com")) <= 10
    assert story.when.isEnabled()


def test_an_archive_that_cannot_be_read_is_told_in_place(
    open_window: OpenWindow, qtbot: QtBot, sound_server: Loopback
) -> None:
    holdback = open_window()
    open_page(holdback, qtbot)
    check(holdback, qtbot)
    story = open_story(holdback, qtbot)
    press(story.when, holdback, qtbot)
    assert story.answer.text()
    assert "Asking" not in story.answer.text()
    press(story.earlier, holdback, qtbot)
    assert "0 versions are known" in story.told.text()
    assert story.earlier.isEnabled()
    assert len(rows_of(story)) == 1


def test_a_new_check_comes_into_the_story_in_view(
    open_window: OpenWindow, qtbot: QtBot, sound_server: Loopback
) -> None:
    holdback = open_window()
    shown = open_page(holdback, qtbot)
    check(holdback, qtbot)
    story = open_story(holdback, qtbot)
    assert len(rows_of(story)) == 1
    sound_server.on(SITE, "/terms", Reply(page(TRAIN)))
    shown._check("live")
    settle(qtbot, holdback)
    assert len(rows_of(story)) == 2
    press(story.back, holdback, qtbot)
    assert shown.whole.currentIndex() == 0


# --- the picture itself ------------------------------------------------------------------------


def moment(year: int, stance: Stance, *, until: int = 0) -> Moment:
    first = datetime(year, 1, 1, tzinfo=UTC)
    last = datetime(until or year, 6, 1, tzinfo=UTC)
    reading = Reading(
        year, "sound", "x", "Terms", SourceKind.OTA, "", "", False, last, last, "", "", ""
    )
    stances = dict.fromkeys(Use, Stance.SILENT) | {GENERATIVE: stance}
    return Moment(reading, first, last, stances, {})


MOMENTS = (
    moment(2020, Stance.SILENT),
    moment(2021, Stance.SILENT),
    moment(2022, Stance.PERMITTED),
    moment(2024, Stance.OPT_IN_ONLY),
)


def test_texts_that_agree_are_one_stretch() -> None:
    runs = runs_of(MOMENTS, GENERATIVE)
    assert [run.stance for run in runs] == [
        Stance.SILENT, Stance.PERMITTED, Stance.OPT_IN_ONLY,
    ]  # fmt: skip
    assert (runs[0].begin.year, runs[0].end.year) == (2020, 2021)
    assert len(runs_of(MOMENTS, Use.SUBLICENCE_FOR_AI)) == 1
    assert runs_of((), GENERATIVE) == ()


@pytest.mark.parametrize("width", [320, 640, 1400])
def test_the_picture_is_drawn_at_every_width(qtbot: QtBot, width: int) -> None:
    timeline = Timeline()
    qtbot.addWidget(timeline)
    timeline.resize(width, timeline.sizeHint().height())
    empty = timeline.grab().toImage()
    known = [datetime(2019, 1, 1, tzinfo=UTC), datetime(2023, 1, 1, tzinfo=UTC)]
    timeline.show_moments(MOMENTS, known, datetime(2026, 1, 1, tzinfo=UTC))
    assert timeline.grab().toImage() != empty
    # One text of this very moment, and many within a day: no width is negative, none is lost.
    timeline.show_moments(MOMENTS[:1], (), MOMENTS[0].first_at)
    assert not timeline.grab().isNull()


def test_the_mouse_chooses_the_nearest_text(qtbot: QtBot) -> None:
    timeline = Timeline()
    qtbot.addWidget(timeline)
    timeline.resize(900, timeline.sizeHint().height())
    timeline.show_moments(MOMENTS, (), datetime(2026, 1, 1, tzinfo=UTC))
    with qtbot.waitSignal(timeline.chosen) as told:
        qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=QPoint(190, 20))
    assert told.args == [0]
    assert timeline.accessibleDescription().startswith("1 Jan 2020")


# --- any text ----------------------------------------------------------------------------------


def test_a_pasted_text_is_read_and_its_passages_marked(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    holdback = open_window()
    shown = open_page(holdback, qtbot, "soundcloud")
    holdback.window.actions_registry.action("platforms.read").trigger()
    reader = shown.texts.reader
    assert shown.whole.currentWidget() is reader
    assert not reader.read.isEnabled()
    reader.pasted.setPlainText(terms(OPT_IN, CRAWL))
    press(reader.read, holdback, qtbot)
    assert "If you agree" in words_of(reader.said)
    assert "Users may not" in words_of(reader.said)
    marked = [one.cursor.selectedText() for one in reader.pane.words.extraSelections()]
    assert OPT_IN in marked
    press(reader.back, holdback, qtbot)
    assert shown.whole.currentIndex() == 0


@pytest.mark.parametrize("name", ["terms.html", "terms.md", "terms.txt", "terms.mhtml"])
def test_a_file_of_any_kind_is_read(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    head = (
        b"From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related; "
        b'type="text/html"; boundary="b"\n\n--b\nContent-Type: text/html\n\n'
    )
    bodies = {".html": page(TRAIN), ".mhtml": head + page(TRAIN) + b"\n--b--\n"}
    path.write_bytes(bodies.get(path.suffix, terms(TRAIN).encode()))
    holdback = open_window()
    shown = open_page(holdback, qtbot, "soundcloud")
    shown.texts.open_reader()
    shown.texts.read(path)
    settle(qtbot, holdback)
    assert "Permitted" in words_of(shown.texts.reader.said)
    assert shown.texts.reader.pane.mark is not None
    assert shown.texts.reader.pane.mark.quote == TRAIN


def test_a_file_without_text_is_told(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"%PDF-1.4\n%%EOF\n")
    holdback = open_window()
    shown = open_page(holdback, qtbot, "soundcloud")
    shown.texts.open_reader()
    shown.texts.read(path)
    settle(qtbot, holdback)
    assert shown.messages.strips
    assert not shown.texts.reader.said.isVisible()
