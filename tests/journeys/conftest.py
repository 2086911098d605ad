# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Journeys through the real window use what its own tests use."""

from __future__ import annotations

from gui.conftest import data_folder, music, open_window, sound_server
from gui.test_letters_page import sender

__all__ = ["data_folder", "music", "open_window", "sender", "sound_server"]
