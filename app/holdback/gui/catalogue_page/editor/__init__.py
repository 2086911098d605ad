# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rights editor: many tracks at once, checked while one types, written safely."""

from holdback.gui.catalogue_page.editor.view import EditorView

__all__ = ["EditorView"]
