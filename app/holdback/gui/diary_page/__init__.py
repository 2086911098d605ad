# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of each letter: drafted, sent, answered, due."""

from holdback.gui.diary_page.page import DiaryPage

__all__ = ["DiaryPage"]
