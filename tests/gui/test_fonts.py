# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window in Japanese shows letters, not boxes, whatever the system has."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout
from PySide6.QtWidgets import QApplication

from holdback.gui.fonts import ensure_letters

pytestmark = pytest.mark.gui


def glyphs_of(words: str) -> list[int]:
    layout = QTextLayout(words, QFont())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]


def test_languages_with_latin_letters_need_nothing(qapp: QApplication) -> None:
    assert not ensure_letters("de")


def test_japanese_has_a_glyph_for_each_letter(qapp: QApplication) -> None:
    ensure_letters("ja")
    assert QFontDatabase.families(QFontDatabase.WritingSystem.Japanese)
    glyphs = glyphs_of("留保カタログ")
    assert len(glyphs) == 6
    assert 0 not in glyphs  # glyph 0 is the box for a missing letter
