# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every term of the glossary that stands on a page is explained where the pointer rests on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHeaderView,
    QLabel,
    QTabBar,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.test_letters_page import sender
from holdback.gui.app import Holdback
from holdback.gui.handbook import Handbook
from holdback.gui.hover import explained, terms_in
from holdback.gui.pages import PAGES
from holdback.rights import Profile
from window import OpenWindow, settle

__all__ = ["sender"]
pytestmark = pytest.mark.gui


def places_of(page: QWidget) -> Iterator[tuple[QWidget, QPoint, str]]:
    """Yield each place of a page that shows words: the widget, a point on them, the words."""
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or widget.visibleRegion().isEmpty():
            continue
        if isinstance(widget, QLabel | QAbstractButton) and widget.text():
            yield widget, widget.visibleRegion().boundingRect().center(), widget.text()
        elif isinstance(widget, QTabBar):
            for number in range(widget.count()):
                yield widget, widget.tabRect(number).center(), widget.tabText(number)
        elif isinstance(widget, QHeaderView) and widget.model() is not None:
            for section in range(widget.count()):
                words = str(widget.model().headerData(section, widget.orientation()) or "")
                place = QPoint(widget.sectionViewportPosition(section) + 4, widget.height() // 2)
                if not widget.isSectionHidden(section) and place.x() < widget.width():
                    yield widget.viewport(), place, words


def tip_at(widget: QWidget, place: QPoint) -> str:
    QToolTip.hideText()
    QApplication.sendEvent(
        widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place))
    )
    return QToolTip.text()


def terms_of_page(holdback: Holdback, qtbot: QtBot, page_id: str) -> list[tuple[str, str, str]]:
    """Return page, words and tooltip of each place where a term of the glossary is shown."""
    holdback.window.open_page(page_id)
    settle(qtbot, holdback)
    language = holdback.languages.current
    found = [
        (page_id, words, tip_at(widget, place))
        for widget, place, words in places_of(holdback.window.page_of(page_id))
        if terms_in(words, language)
    ]
    QToolTip.hideText()
    return found


@pytest.mark.parametrize("language", ["en", "de"])
def test_terms_that_are_shown_are_explained(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, music: Path, language: str
) -> None:
    holdback = open_window()
    if language != holdback.languages.current:
        holdback.settings.update(language=language)
        qtbot.waitUntil(lambda: holdback.languages.current == language)
    holdback.window.take_paths((str(music),))
    settle(qtbot, holdback)
    holdback.window.page_of("catalogue").browse.table.selectRow(3)  # type: ignore[attr-defined]
    holdback.window.open_page("platforms", "soundcloud")
    settle(qtbot, holdback)
    found = [one for entry in PAGES for one in terms_of_page(holdback, qtbot, entry.page_id)]
    assert {page for page, _, _ in found} >= {"catalogue", "settings"}
    assert len(found) > 10
    assert [(page, words) for page, words, tip in found if not tip] == []


def test_longer_names_win_over_the_shorter_ones_inside_them() -> None:
    assert terms_in("Generative AI training", "en") == ("generative_ai_training",)
    assert set(terms_in("AI training and AI input", "en")) == {"ai_training", "ai_input"}
    assert terms_in("two ISRCs are missing", "en") == ("isrc",)
    assert terms_in("Search in the catalogue", "en") == ()
    assert terms_in("Search", "en") == ("search",)
    assert terms_in("nothing of the kind", "en") == ()


def test_meaning_is_that_of_the_glossary() -> None:
    term = Handbook.load("de").terms["sidecar"]
    assert term.meaning.replace("*", "") in explained("die Begleitdatei dazu", "de")
