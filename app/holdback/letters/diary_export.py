# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The diary for other programs: CSV, calendar (ICS), JSON."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from holdback.letters.diary_entries import DiaryEntry, EventKind
from holdback.letters.schedule import guard
from holdback.letters.types import DeadlineKind, letter_type
from holdback.letters.values import clean

_FOLD_AT = 75


def diary_json(entries: Sequence[DiaryEntry]) -> Mapping[str, object]:
    """Return the ``diary`` document of the command line's contract."""
    return {"entries": [_entry_json(entry) for entry in entries]}


def _entry_json(entry: DiaryEntry) -> Mapping[str, object]:
    return {
        "id": entry.id,
        "type": entry.type,
        "to": entry.recipient_id or entry.recipient_name or None,
        "recipient": entry.recipient_name,
        "language": entry.language,
        "jurisdiction": entry.jurisdiction,
        "subject": entry.subject,
        "reference": entry.reference,
        "dated": entry.dated.isoformat(),
        "status": entry.status.value,
        "due": entry.due.isoformat() if entry.due else None,
        "last_day": entry.last_day.isoformat() if entry.last_day else None,
        "deadline_kind": entry.deadline_kind.value,
        "follows": entry.follows,
        "followed_by": list(entry.followed_by),
        "bulk": entry.bulk or None,
        "events": [
            {
                "kind": event.kind.value,
                "on": event.on.isoformat(),
                "at": event.at,
                "channel": event.channel or None,
                "detail": event.detail or None,
                "file": str(event.file) if event.file else None,
                "file_sha256": event.file_sha256 or None,
            }
            for event in entry.events
        ],
    }


_CSV_COLUMNS = (
    "id", "dated", "type", "recipient", "subject", "reference", "status", "sent_on", "channel",
    "received_on", "answered_on", "answer", "due", "last_day", "deadline_kind", "follows",
    "proof", "proof_sha256",
)  # fmt: skip


def diary_csv(entries: Sequence[DiaryEntry]) -> bytes:
    """Return the diary as CSV, one row per letter, safe against formulas."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(_CSV_COLUMNS)
    for entry in entries:
        writer.writerow([guard(clean(cell)) for cell in _cells(entry)])
    return target.getvalue().encode("utf-8-sig")


def _cells(entry: DiaryEntry) -> list[str]:
    sent = entry.last(EventKind.SENT)
    received = entry.last(EventKind.RECEIVED)
    answered = entry.last(EventKind.ANSWERED)
    proof = next((e for e in (received, sent) if e and e.file), None)
    return [
        str(entry.id),
        entry.dated.isoformat(),
        entry.type,
        entry.recipient_name,
        entry.subject,
        entry.reference,
        entry.status.value,
        sent.on.isoformat() if sent else "",
        sent.channel if sent else "",
        received.on.isoformat() if received else "",
        answered.on.isoformat() if answered else "",
        answered.detail if answered else "",
        entry.due.isoformat() if entry.due else "",
        entry.last_day.isoformat() if entry.last_day else "",
        entry.deadline_kind.value,
        str(entry.follows or ""),
        str(proof.file) if proof else "",
        proof.file_sha256 if proof else "",
    ]


def diary_ics(entries: Sequence[DiaryEntry], stamp: datetime) -> bytes:
    """Return the open deadlines as a calendar (RFC 5545), whole days with a reminder each."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Holdback//Diary//EN",
        "CALSCALE:GREGORIAN",
    ]
    for entry in entries:
        if entry.is_awaited:
            lines += _event(entry, stamp)
    lines.append("END:VCALENDAR")
    return "".join(_fold(line) + "\r\n" for line in lines).encode("utf-8")


def _event(entry: DiaryEntry, stamp: datetime) -> list[str]:
    assert entry.last_day is not None
    kind = "by law" if entry.deadline_kind is DeadlineKind.STATUTORY else "asked for"
    name = letter_type(entry.type).name
    after = entry.last_day + timedelta(days=1)
    return [
        "BEGIN:VEVENT",
        f"UID:holdback-letter-{entry.id}-{entry.dated:%Y%m%d}@holdback.invalid",
        f"DTSTAMP:{stamp:%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{entry.last_day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{after:%Y%m%d}",
        f"SUMMARY:{_escape(f'Answer due ({kind}): {entry.recipient_name}')}",
        f"DESCRIPTION:{_escape(f'{name}: {entry.subject} {entry.reference}'.strip())}",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{_escape(f'Answer due: {entry.recipient_name}')}",
        "TRIGGER:-P1D",
        "END:VALARM",
        "END:VEVENT",
    ]


def _escape(text: str) -> str:
    text = clean(text).replace("\\", "\\\\")
    return text.replace(";", "\\;").replace(",", "\\,")


def _fold(line: str) -> str:
    """Break a line at 75 octets, never inside a character (RFC 5545 section 3.1)."""
    pieces: list[str] = []
    piece, size = "", 0
    for character in line:
        width = len(character.encode("utf-8"))
        # A continuation begins with one space, which counts.
        if size + width > _FOLD_AT - (1 if pieces else 0):
            pieces.append(piece)
            piece, size = "", 0
        piece += character
        size += width
    return "\r\n ".join([*pieces, piece])
