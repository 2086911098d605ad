# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The statements on the diary's two tables. Everything is a parameter."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence


def add_letter(connection: sqlite3.Connection, values: Sequence[object]) -> int:
    """Add a letter and return its number."""
    cursor = connection.execute(
        "INSERT INTO letters (type, recipient_id, recipient_name, language, jurisdiction, subject,"
        " reference, dated, request, follows, bulk) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        values,
    )
    return int(cursor.lastrowid or 0)


def change_letter(connection: sqlite3.Connection, values: Sequence[object]) -> None:
    """Replace the text of a draft; the last value is its number."""
    connection.execute(
        "UPDATE letters SET type = ?, recipient_id = ?, recipient_name = ?, language = ?,"
        " jurisdiction = ?, subject = ?, reference = ?, dated = ?, request = ? WHERE id = ?",
        values,
    )


def add_event(connection: sqlite3.Connection, values: Sequence[object]) -> None:
    """Add what happened to a letter."""
    connection.execute(
        "INSERT INTO letter_events (letter, kind, on_day, at, channel, detail, file, file_sha256)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        values,
    )


def letters(connection: sqlite3.Connection) -> list[sqlite3.Row]:
    """Return all letters without their requests, oldest first."""
    return connection.execute(
        "SELECT id, type, recipient_id, recipient_name, language, jurisdiction, subject, reference,"
        " dated, follows, bulk FROM letters ORDER BY id"
    ).fetchall()


def events(connection: sqlite3.Connection) -> list[sqlite3.Row]:
    """Return all events, oldest first."""
    return connection.execute(
        "SELECT letter, kind, on_day, at, channel, detail, file, file_sha256 FROM letter_events"
        " ORDER BY id"
    ).fetchall()


def request(connection: sqlite3.Connection, letter: int) -> str | None:
    """Return the stored request of a letter."""
    row = connection.execute("SELECT request FROM letters WHERE id = ?", (letter,)).fetchone()
    return str(row[0]) if row else None


def remove(connection: sqlite3.Connection, letter: int) -> None:
    """Remove a letter and its events."""
    connection.execute("DELETE FROM letters WHERE id = ?", (letter,))
