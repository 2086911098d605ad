# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Letters for every language of the window, also where the system has none for it."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from holdback.support.resources import resource

FALLBACK = "DroidSansFallbackFull.ttf"


def ensure_letters(language: str) -> bool:
    """Lend the letters font's Japanese to the window if the system has no font for it.

    Returns whether that was needed. Other languages of the window use letters that every system
    has.
    """
    if language != "ja" or QFontDatabase.families(QFontDatabase.WritingSystem.Japanese):
        return False
    return QFontDatabase.addApplicationFont(str(resource("fonts", FALLBACK))) >= 0
