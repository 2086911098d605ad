# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of the user's own files: what they say, and what to do about it."""

from holdback.gui.catalogue_page.page import CataloguePage

__all__ = ["CataloguePage"]
