# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of everything Holdback ever wrote: look, compare, put back, export."""

from holdback.gui.history_page.page import HistoryPage

__all__ = ["HistoryPage"]
