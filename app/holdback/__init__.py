# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holdback: for musicians who manage the rights in their own catalogue."""

__version__ = "0.1.0"
