# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was read of terms, and what was found: all SQL of the room's network half.

The text of each reading is kept once per distinct *readable* text, so that a page whose scripts
differ at each visit does not fill the disk.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from sqlite3 import Row

from holdback.errors import Message
from holdback.support.database import Database
from holdback.terms.compare import StanceChange
from holdback.terms.documents import Document
from holdback.terms.extract import read_document
from holdback.terms.records import (
    Check,
    CheckOutcome,
    FindingState,
    Reading,
    Schedule,
    StoredFinding,
)
from holdback.terms.sources import Place, SourceKind, SourceText


def place_key(place: Place) -> str:
    """Return the name under which a document's readings are kept."""
    if place.url:
        return place.url
    archive = place.archives[0]
    return f"{archive.collection}/{archive.service}/{archive.terms_type}"


def _iso(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


class TermsStore:
    """Reads and writes the terms tables of the records."""

    def __init__(self, records: Database) -> None:
        self._records = records

    @contextmanager
    def together(self) -> Iterator[None]:
        """Everything that is written inside takes effect together, or none of it."""
        with self._records.transaction():
            yield

    # Readings

    def add_reading(self, place: Place, found: SourceText, fetched_at: datetime) -> Reading:
        """Keep a text and its reading, both or neither."""
        digest = hashlib.sha256(found.document.text.encode("utf-8", "replace")).digest()
        with self._records.transaction() as connection:
            connection.execute(
                "INSERT INTO terms_text (digest, media_type, charset, characters, body_digest,"
                " body) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (digest) DO NOTHING",
                (
                    digest,
                    found.media_type,
                    found.charset,
                    len(found.document.text),
                    hashlib.sha256(found.body).digest(),
                    zlib.compress(found.body, 6),
                ),
            )
            cursor = connection.execute(
                "INSERT INTO terms_reading (platform, place, name, source, address, identity,"
                " is_technical, seen_at, fetched_at, etag, last_modified, digest)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    place.platform,
                    place_key(place),
                    place.name,
                    found.version.source.value,
                    found.version.address,
                    found.version.identity,
                    int(found.version.is_technical),
                    _iso(found.version.seen_at),
                    _iso(fetched_at),
                    found.etag,
                    found.last_modified,
                    digest,
                ),
            )
            number = cursor.lastrowid
        return self.reading(int(number or 0))

    def reading(self, number: int) -> Reading:
        """Return one reading."""
        row = self._records.connection().execute(
            "SELECT * FROM terms_reading WHERE id = ?", (number,)
        ).fetchone()  # fmt: skip
        return _reading(row)

    def newest(self, platform: str, place: str, source: SourceKind | None = None) -> Reading | None:
        """Return the newest reading of a document, from one source or from any."""
        row = self._records.connection().execute(
            "SELECT * FROM terms_reading WHERE platform = ? AND place = ?"
            " AND (? = '' OR source = ?) ORDER BY seen_at DESC, id DESC LIMIT 1",
            (platform, place, source or "", source or ""),
        ).fetchone()  # fmt: skip
        return _reading(row) if row else None

    def readings(self, platform: str) -> tuple[Reading, ...]:
        """Return all readings of a platform's documents, newest first: its timeline."""
        rows = self._records.connection().execute(
            "SELECT * FROM terms_reading WHERE platform = ? ORDER BY seen_at DESC, id DESC",
            (platform,),
        )
        return tuple(_reading(row) for row in rows)

    def touch(self, number: int, seen_at: datetime) -> None:
        """Note that the same text was seen again at a later moment."""
        with self._records.transaction() as connection:
            connection.execute(
                "UPDATE terms_reading SET seen_at = ? WHERE id = ? AND seen_at < ?",
                (_iso(seen_at), number, _iso(seen_at)),
            )

    def document(self, reading: Reading, select: Sequence[str] = ()) -> Document:
        """Return a reading's text, read again from the body that was kept."""
        row = self._records.connection().execute(
            "SELECT media_type, charset, body FROM terms_text WHERE digest = ?",
            (bytes.fromhex(reading.digest),),
        ).fetchone()  # fmt: skip
        return read_document(
            zlib.decompress(row["body"]),
            name=reading.address,
            media_type=row["media_type"],
            charset=row["charset"],
            selectors=select,
        )

    # Checks

    def add_check(self, check: Check, reading: int | None) -> None:
        """Log one check."""
        message = check.message
        with self._records.transaction() as connection:
            connection.execute(
                "INSERT INTO terms_check (at, platform, place, source, outcome, reason, template,"
                " fields, not_before, reading) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    _iso(check.at),
                    check.platform,
                    check.place,
                    check.source.value,
                    check.outcome.value,
                    check.reason,
                    message.template if message else "",
                    json.dumps(dict(message.fields)) if message else "{}",
                    _iso(check.not_before) if check.not_before else None,
                    reading,
                ),
            )

    def checks(self, platform: str = "", limit: int = 200) -> tuple[Check, ...]:
        """Return the newest checks, of one platform or of all."""
        rows = self._records.connection().execute(
            "SELECT * FROM terms_check WHERE ? = '' OR platform = ? ORDER BY id DESC LIMIT ?",
            (platform, platform, limit),
        )
        return tuple(_check(row) for row in rows)

    def last_check(self, platform: str, place: str) -> Check | None:
        """Return the newest check of one document."""
        row = self._records.connection().execute(
            "SELECT * FROM terms_check WHERE platform = ? AND place = ? ORDER BY id DESC LIMIT 1",
            (platform, place),
        ).fetchone()  # fmt: skip
        return _check(row) if row else None

    def days_gone(self, platform: str, place: str) -> int:
        """Return on how many days in a row, back from the newest check, the page was gone."""
        days: set[str] = set()
        rows = self._records.connection().execute(
            "SELECT at, reason FROM terms_check WHERE platform = ? AND place = ?"
            " AND source = 'live' ORDER BY id DESC LIMIT 50",
            (platform, place),
        )
        for row in rows:
            if row["reason"] != "gone":
                break
            days.add(row["at"][:10])
        return len(days)

    # Findings

    def add_finding(
        self,
        before: Reading,
        after: Reading,
        kind: str,
        changes: Sequence[StanceChange],
        state: FindingState,
        found_at: datetime,
    ) -> StoredFinding:
        """Keep a finding."""
        listed = [
            {"use": c.use, "before": c.before, "after": c.after, "quote": c.quote} for c in changes
        ]
        with self._records.transaction() as connection:
            cursor = connection.execute(
                "INSERT INTO terms_finding (found_at, platform, place, name, source, kind, changes,"
                " state, before_reading, after_reading) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    _iso(found_at),
                    after.platform,
                    after.place,
                    after.name,
                    after.source.value,
                    kind,
                    json.dumps(listed, ensure_ascii=False),
                    state.value,
                    before.id,
                    after.id,
                ),
            )
            number = int(cursor.lastrowid or 0)
        return self.finding(number)

    def finding(self, number: int) -> StoredFinding:
        """Return one finding."""
        row = self._records.connection().execute(
            "SELECT * FROM terms_finding WHERE id = ?", (number,)
        ).fetchone()  # fmt: skip
        return _finding(row)

    def findings(
        self, platform: str = "", state: FindingState | None = None
    ) -> tuple[StoredFinding, ...]:
        """Return findings, newest first; of one platform, in one state, or all."""
        rows = self._records.connection().execute(
            "SELECT * FROM terms_finding WHERE (? = '' OR platform = ?)"
            " AND (? = '' OR state = ?) ORDER BY id DESC",
            (platform, platform, state or "", state or ""),
        )
        return tuple(_finding(row) for row in rows)

    def unconfirmed(self, platform: str, place: str, source: SourceKind) -> StoredFinding | None:
        """Return the removal that waits for a second look, if there is one."""
        row = self._records.connection().execute(
            "SELECT * FROM terms_finding WHERE platform = ? AND place = ? AND source = ?"
            " AND state = 'unconfirmed' ORDER BY id DESC LIMIT 1",
            (platform, place, source.value),
        ).fetchone()  # fmt: skip
        return _finding(row) if row else None

    def confirm(self, number: int, at: datetime) -> StoredFinding:
        """Raise an unconfirmed finding: the clause is missing in a second, later fetch too."""
        with self._records.transaction() as connection:
            connection.execute(
                "UPDATE terms_finding SET state = 'open', confirmed_at = ? WHERE id = ?",
                (_iso(at), number),
            )
        return self.finding(number)

    def withdraw(self, number: int) -> None:
        """Take an unconfirmed finding back: the clause is there again."""
        with self._records.transaction() as connection:
            connection.execute(
                "UPDATE terms_finding SET state = 'withdrawn' WHERE id = ?", (number,)
            )

    def review(self, number: int, note: str, at: datetime) -> StoredFinding:
        """Mark a finding as looked at by the user, with their note."""
        with self._records.transaction() as connection:
            connection.execute(
                "UPDATE terms_finding SET state = 'reviewed', reviewed_at = ?, note = ?"
                " WHERE id = ?",
                (_iso(at), note, number),
            )
        return self.finding(number)

    # The schedule

    def watched(self) -> frozenset[str]:
        """Return the ids of the watched platforms."""
        rows = self._records.connection().execute("SELECT platform FROM terms_watched")
        return frozenset(row["platform"] for row in rows)

    def watch(self, platform: str, is_watched: bool) -> None:
        """Watch a platform, or stop watching it."""
        with self._records.transaction() as connection:
            if is_watched:
                connection.execute(
                    "INSERT INTO terms_watched (platform) VALUES (?) ON CONFLICT DO NOTHING",
                    (platform,),
                )
            else:
                connection.execute("DELETE FROM terms_watched WHERE platform = ?", (platform,))

    def schedule(self) -> Schedule | None:
        """Return the schedule; ``None``: watching is off."""
        row = self._records.connection().execute("SELECT * FROM terms_schedule").fetchone()
        if row is None:
            return None
        return Schedule(row["every_hours"], SourceKind(row["source"]), _moment(row["last_run"]))

    def set_schedule(self, schedule: Schedule | None) -> None:
        """Set the schedule, or switch watching off."""
        with self._records.transaction() as connection:
            connection.execute("DELETE FROM terms_schedule")
            if schedule is not None:
                connection.execute(
                    "INSERT INTO terms_schedule (only, every_hours, source, last_run)"
                    " VALUES (1, ?, ?, ?)",
                    (
                        schedule.every_hours,
                        schedule.source.value,
                        _iso(schedule.last_run) if schedule.last_run else None,
                    ),
                )


def _reading(row: Row) -> Reading:
    return Reading(
        id=row["id"],
        platform=row["platform"],
        place=row["place"],
        name=row["name"],
        source=SourceKind(row["source"]),
        address=row["address"],
        identity=row["identity"],
        is_technical=bool(row["is_technical"]),
        seen_at=datetime.fromisoformat(row["seen_at"]),
        fetched_at=datetime.fromisoformat(row["fetched_at"]),
        etag=row["etag"],
        last_modified=row["last_modified"],
        digest=row["digest"].hex(),
    )


def _check(row: Row) -> Check:
    fields = tuple(json.loads(row["fields"]).items())
    message = Message(row["template"], fields) if row["template"] else None
    return Check(
        at=datetime.fromisoformat(row["at"]),
        platform=row["platform"],
        place=row["place"],
        source=SourceKind(row["source"]),
        outcome=CheckOutcome(row["outcome"]),
        reason=row["reason"],
        message=message,
        not_before=_moment(row["not_before"]),
    )


def _finding(row: Row) -> StoredFinding:
    return StoredFinding(
        id=row["id"],
        found_at=datetime.fromisoformat(row["found_at"]),
        platform=row["platform"],
        place=row["place"],
        name=row["name"],
        source=SourceKind(row["source"]),
        kind=row["kind"],
        changes=tuple(
            StanceChange(c["use"], c["before"], c["after"], c["quote"])
            for c in json.loads(row["changes"])
        ),
        state=FindingState(row["state"]),
        before=row["before_reading"],
        after=row["after_reading"],
        confirmed_at=_moment(row["confirmed_at"]),
        reviewed_at=_moment(row["reviewed_at"]),
        note=row["note"],
    )
