# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The second reader: what is in a file, found by code that shares nothing with the writers."""

from __future__ import annotations

from holdback.formats.handler import Item
from holdback.formats.source import Source


def items_of(source: Source, format: str) -> tuple[Item, ...]:
    """Return everything in the file, essence and padding apart."""
    return ()
