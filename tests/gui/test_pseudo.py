# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window in a made-up language that is a third longer: finds what nobody can translate, and
what does not fit."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.test_letters_page import sender
from holdback.gui.app import Holdback
from holdback.gui.pages import PAGES
from holdback.gui.status import StatusLabel
from holdback.rights import Profile
from window import OpenWindow, settle

__all__ = ["sender"]
pytestmark = pytest.mark.gui
OPEN, CLOSE = "⟦", "⟧"
_ACCENTED = str.maketrans("aeiouAEIOUnc", "àéîöüÀÉÎÖÜñç")
_KEPT = re.compile(r"(\{[a-z_]+\}|%n|%\d|&|\*\.\w+|…)")
# What is right in every language: names, numbers, addresses, codes and the user's own words.
_DATA = re.compile(
    r"^[\W\d_]*$|@|https?://|^[\w.-]+\.[a-z]{2,}|Holdback|Mara Lindqvist|^[A-Z]{2}$"
    r"|^/|\.toml$|GVL|rights reserved"
)


class Pseudo(QTranslator):
    """Translates everything into longer, accented words between brackets."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        if context.startswith("Q"):
            return ""
        words = "".join(
            part if _KEPT.fullmatch(part) else part.translate(_ACCENTED)
            for part in _KEPT.split(source)
        )
        longer = words + "·" * (len(words) // 3)
        return f"{OPEN}{longer}{CLOSE}".replace("%n", str(n))

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[Pseudo]:
    translator = Pseudo()
    QCoreApplication.installTranslator(translator)
    yield translator
    QCoreApplication.removeTranslator(translator)


def shown(root: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [one for one in root.findChildren(kind) if one.isVisible()]


def texts_of(root: QWidget) -> list[str]:
    found = [one.text() for one in shown(root, QLabel)]  # type: ignore[attr-defined]
    found += [one.text() for one in shown(root, QAbstractButton)]  # type: ignore[attr-defined]
    found += [one.status.word for one in shown(root, StatusLabel) if one.status]  # type: ignore[attr-defined]
    for combo in shown(root, QComboBox):
        found.append(combo.currentText())  # type: ignore[attr-defined]
    for line in shown(root, QLineEdit):
        found.append(line.placeholderText())  # type: ignore[attr-defined]
    plain = [re.sub(r"<[^>]+>", " ", text).strip() for text in found]
    return [text for text in plain if text]


def open_page(holdback: Holdback, qtbot: QtBot, page_id: str) -> QWidget:
    holdback.window.resize(1280, 800)
    holdback.window.open_page(page_id)
    settle(qtbot, holdback)
    return holdback.window.page_of(page_id)


# Contents of the dossier and of letters stand in the language they were written in.
DATA_PANES = {"platforms": ("details",), "letters": ("check",)}


@pytest.mark.parametrize("page_id", [entry.page_id for entry in PAGES])
def test_every_word_can_be_translated(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, pseudo: Pseudo, page_id: str
) -> None:
    page = open_page(open_window(), qtbot, page_id)
    texts = texts_of(page)
    for pane in DATA_PANES.get(page_id, ()):
        inside = set(texts_of(getattr(page, pane)))
        texts = [text for text in texts if text not in inside]
    platforms = {"SoundCloud", "Audiomack", "Audius", "OpenAI"}
    left = [
        text
        for text in texts
        if OPEN not in text and not _DATA.search(text) and text not in platforms
    ]
    assert texts
    assert left == []


@pytest.mark.parametrize("page_id", [entry.page_id for entry in PAGES])
def test_longer_words_are_not_cut_off(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, pseudo: Pseudo, page_id: str
) -> None:
    page = open_page(open_window(), qtbot, page_id)
    cut = [
        (type(one).__name__, one.text(), one.width(), one.sizeHint().width())  # type: ignore[attr-defined]
        for one in [*shown(page, QPushButton), *shown(page, QLabel)]
        if one.width() + 1 < one.minimumSizeHint().width()
    ]
    assert cut == []


@pytest.mark.parametrize("page_id", [entry.page_id for entry in PAGES])
def test_panes_that_scroll_down_never_hide_their_right_side(
    open_window: OpenWindow, qtbot: QtBot, sender: Profile, pseudo: Pseudo, page_id: str
) -> None:
    page = open_page(open_window(), qtbot, page_id)
    too_wide = [
        (type(area).__name__, area.widget().minimumSizeHint().width(), area.viewport().width())
        for area in shown(page, QScrollArea)
        if area.widget() is not None  # type: ignore[attr-defined]
        and area.widget().minimumSizeHint().width() > area.viewport().width()  # type: ignore[attr-defined]
    ]
    assert too_wide == []
