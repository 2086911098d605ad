# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What platforms' terms say about AI, at a glance and in their own words."""

from holdback.gui.platforms_page.page import PlatformsPage

__all__ = ["PlatformsPage"]
