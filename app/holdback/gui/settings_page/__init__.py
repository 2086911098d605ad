# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of the profiles, language, appearance and the data folder."""

from holdback.gui.settings_page.page import SettingsPage

__all__ = ["SettingsPage"]
