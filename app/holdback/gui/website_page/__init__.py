# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of the artist's own website: the files for it, and whether they are there."""

from holdback.gui.website_page.page import WebsitePage

__all__ = ["WebsitePage"]
