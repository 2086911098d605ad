# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The handbook inside the window, and what words mean where the pointer rests on them."""

from holdback.gui.handbook.chapters import Chapter, Handbook, Term
from holdback.gui.handbook.window import HandbookWindow

__all__ = ["Chapter", "Handbook", "HandbookWindow", "Term"]
