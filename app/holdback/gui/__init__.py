# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window. The only package that imports PySide6, but for the PDF writer of letters."""
