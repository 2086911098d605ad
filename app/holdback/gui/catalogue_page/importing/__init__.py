# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of other programs: which line belongs to which track, before anything is written."""

from holdback.gui.catalogue_page.importing.view import ImportView

__all__ = ["ImportView"]
