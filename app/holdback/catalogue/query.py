# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The search field's small language, turned into one SQL condition.

Plain words are searched everywhere; ``name:value`` looks in one place; ``-`` excludes; ``or``
and brackets combine. Nothing a user types can be an error: what is not understood is searched as
plain words, and an unknown value of a known name finds nothing and is told.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime

from holdback.errors import Message


@dataclass(frozen=True, slots=True)
class Condition:
    """The part of an SQL statement after WHERE, about ``track t``, and its parameters."""

    sql: str = "1"
    parameters: tuple[str | int | float | bytes, ...] = ()


EVERYTHING = Condition()


@dataclass(frozen=True, slots=True)
class Parsed:
    """A query that was understood, and what in it was not."""

    condition: Condition
    problems: tuple[Message, ...] = ()


def parse(query: str, *, now: datetime) -> Parsed:
    """Turn what the user typed into a condition."""
    return Parsed(EVERYTHING)


def under(path: bytes) -> Condition:
    """Return the condition that a file lies in the folder ``path`` or below it."""
    separator = os.fsencode(os.sep)
    start = path if path.endswith(separator) else path + separator
    end = start[:-1] + bytes([start[-1] + 1])
    return Condition(
        "t.folder_id IN (SELECT id FROM folder WHERE path = ? OR (path >= ? AND path < ?))",
        (path, start, end),
    )
