# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a letter: who, what and about which works on the left, the letter itself on the right."""

from holdback.gui.letters_page.page import LettersPage

__all__ = ["LettersPage"]
