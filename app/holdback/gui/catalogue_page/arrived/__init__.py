# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whose folders are whose, which are watched, and the files that arrived there."""

from holdback.gui.catalogue_page.arrived.view import ArrivedView
from holdback.gui.catalogue_page.arrived.watcher import Watcher

__all__ = ["ArrivedView", "Watcher"]
