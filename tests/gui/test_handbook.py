# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The handbook: whole in each language, reachable from each page, and the same in docs/."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from holdback.cli.commands import COMMANDS
from holdback.gui.handbook import Handbook
from holdback.gui.handbook.hints import explain
from holdback.gui.pages import PAGES
from window import OpenWindow

pytestmark = pytest.mark.gui
ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("en", "de")
_LINK = re.compile(r"\]\(([^)#]+)\)")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_link_leads_to_a_chapter(language: str) -> None:
    book = Handbook.load(language)
    names = {chapter.name for chapter in book.chapters}
    links = {link for chapter in book.chapters for link in _LINK.findall(chapter.markdown)}
    assert links
    assert {link.removesuffix(".md") for link in links} <= names


def test_languages_have_the_same_chapters_and_terms() -> None:
    books = [Handbook.load(language) for language in LANGUAGES]
    assert len({tuple(c.name for c in book.chapters) for book in books}) == 1
    assert len({tuple(sorted(book.terms)) for book in books}) == 1
    assert books[0].chapters[-1].markdown != books[1].chapters[-1].markdown


def test_a_language_without_a_handbook_gets_the_english_one() -> None:
    assert Handbook.load("ja").language == "en"


def test_each_page_of_the_window_has_its_chapter() -> None:
    book = Handbook.load("en")
    for entry in PAGES:
        name = book.chapter_for_page(entry.page_id)
        assert name != "first-steps", entry.page_id
        assert book.chapter(name) is not None


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_command_stands_in_the_chapter_of_the_command_line(language: str) -> None:
    chapter = Handbook.load(language).chapter("command-line")
    assert chapter is not None
    documented = set(re.findall(r"`holdback ([a-z]+)`", chapter.markdown))
    assert documented == set(COMMANDS)


def test_f1_opens_the_chapter_of_the_page_in_view(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window().window
    window.open_page("diary")
    window.actions_registry.action("help.handbook").trigger()
    book = window.help.handbook_window
    assert book.isVisible()
    assert book.chapter == "diary"
    assert "tagebuch" not in book.text.toPlainText().casefold()
    window.open_page("platforms")
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert book.chapter == "platforms"
    book.close()


def test_handbook_is_searched_and_its_links_are_followed(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window().window
    window.actions_registry.action("help.glossary").trigger()
    book = window.help.handbook_window
    assert book.chapter == "glossary"
    qtbot.keyClicks(book.search, "robots.txt crawlers")
    found = [book.list.item(row).text() for row in range(book.list.count())]
    assert found == ["Your website"]
    assert book.chapter == "website"
    book.text.anchorClicked.emit(QUrl("platforms.md"))
    assert book.chapter == "platforms"
    book.search.setText("no such words anywhere")
    assert not book.nothing.isHidden()
    book.close()


def test_handbook_speaks_the_language_of_the_window(qtbot: QtBot, open_window: OpenWindow) -> None:
    holdback = open_window()
    holdback.settings.update(language="de")
    qtbot.waitUntil(lambda: holdback.languages.current == "de")
    holdback.window.help.open_for_page()
    book = holdback.window.help.handbook_window
    assert book.list.item(0).text() == "Erste Schritte"
    book.close()
    holdback.settings.update(language="en")
    qtbot.waitUntil(lambda: holdback.languages.current == "en")


def test_a_word_is_explained_where_the_pointer_rests(qtbot: QtBot) -> None:
    word = QLabel("ISRC")
    qtbot.addWidget(word)
    explain(word, "isrc")
    assert "International Standard Recording Code" in word.toolTip()
    assert word.accessibleDescription() in word.toolTip()


def test_html_in_docs_is_that_of_the_text(tmp_path: Path) -> None:
    subprocess.run([sys.executable, ROOT / "installers" / "handbook.py", tmp_path], check=True)
    made = {path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.rglob("*.html")}
    kept = ROOT / "docs" / "handbook"
    assert made == {path.relative_to(kept): path.read_bytes() for path in kept.rglob("*.html")}
    assert len(made) == 2 * len(Handbook.load("en").chapters)
