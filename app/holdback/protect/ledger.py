# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ledger's SQL: batches, writes, and what is still to do. One connection under one lock."""

from __future__ import annotations

import json
import os
import secrets
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

from holdback.errors import DiskFull, RecordsUnusable
from holdback.protect.entries import UNDO, Intent, OpenBatch, Write, file_of, write_of
from holdback.protect.records import BatchSummary, UnfinishedBatch, WrittenFile
from holdback.protect.remembered import unpack_said
from holdback.rights import Policy
from holdback.support.clock import Clock
from holdback.support.database import Database

_LIVE = (
    "w.state = 'done' AND w.undoes IS NULL AND NOT EXISTS "
    "(SELECT 1 FROM file_write u WHERE u.undoes = w.id AND u.state = 'done')"
)


_WRITE_COLUMNS = (
    "w.id, w.batch, w.at, w.named, w.path, w.role, w.format, w.size_before, w.digest_before, "
    "w.digest_after, w.essence_before, w.essence_after, w.mtime_ns_before, w.undoes"
)


class Ledger:
    """All statements on the ledger's tables."""

    def __init__(self, records: Database, clock: Clock) -> None:
        self._connection = records.connection()
        self._clock = clock
        self._lock = threading.Lock()
        self._settled: list[tuple[str, tuple[object, ...]]] = []

    # -- writing ---------------------------------------------------------------------------

    def begin(
        self, kind: str, items: Sequence[tuple[Path, Path]], *, policy: str = "", artist: str = ""
    ) -> OpenBatch:
        """Open a batch over ``items`` (as named, without links)."""
        token = secrets.token_hex(4)
        with self._transaction() as sql:
            number = sql.execute(
                "INSERT INTO batch (kind, started, policy, artist, token) VALUES (?, ?, ?, ?, ?)",
                (kind, self._now(), policy, artist, token),
            ).lastrowid
            sql.executemany(
                "INSERT INTO batch_item (batch, position, named, path) VALUES (?, ?, ?, ?)",
                (
                    (number, position, os.fsencode(named), os.fsencode(path))
                    for position, (named, path) in enumerate(items)
                ),
            )
        return OpenBatch(int(number or 0), token)

    def intend(self, batch: int, intents: Sequence[Intent]) -> list[int]:
        """Record, durably, what is about to happen; returns the rows' ids."""
        with self._transaction() as sql:
            return [self._insert(sql, batch, intent) for intent in intents]

    def settle(self, write: int, state: str) -> None:
        """Note how a write ended. It reaches the disk with the next durable step.

        If power fails before, the next start finds the truth in the file itself.
        """
        with self._lock:
            self._settled.append(("UPDATE file_write SET state = ? WHERE id = ?", (state, write)))

    def dealt_with(self, named: Path) -> None:
        """Note that a file needs no more work, in this batch and in earlier unfinished ones."""
        with self._lock:
            self._settled.append(("DELETE FROM batch_item WHERE named = ?", (os.fsencode(named),)))

    def flush(self) -> None:
        """Make durable what was settled."""
        with self._transaction():
            pass

    def finish(self, batch: int) -> None:
        """Close a batch; what was not dealt with stays in the list of unfinished files."""
        with self._transaction() as sql:
            sql.execute("UPDATE batch SET finished = ? WHERE number = ?", (self._now(), batch))

    def forget_items(self, batch: int) -> None:
        """Give up what a batch did not reach."""
        with self._transaction() as sql:
            sql.execute("DELETE FROM batch_item WHERE batch = ?", (batch,))

    def discard_if_empty(self, batch: int) -> bool:
        """Take back a batch that wrote nothing and has nothing left to do."""
        with self._transaction() as sql:
            return bool(
                sql.execute(
                    "DELETE FROM batch WHERE number = ? "
                    "AND NOT EXISTS (SELECT 1 FROM file_write WHERE batch = batch.number) "
                    "AND NOT EXISTS (SELECT 1 FROM batch_item WHERE batch = batch.number)",
                    (batch,),
                ).rowcount
            )

    # -- reading ---------------------------------------------------------------------------

    def summaries(self) -> tuple[BatchSummary, ...]:
        """Return all batches, newest first."""
        rows = self._all(
            "SELECT b.number, b.kind, b.started, b.policy, b.artist, "
            "(SELECT count(*) FROM file_write w WHERE w.batch = b.number AND w.state = 'done' "
            "  AND w.role = 'track') "
            "+ (SELECT count(*) FROM file_write w WHERE w.batch = b.number AND w.state = 'done' "
            "  AND w.role = 'sidecar' AND NOT EXISTS (SELECT 1 FROM file_write t WHERE "
            "  t.batch = w.batch AND t.role = 'track' AND t.named = w.named)) AS written, "
            "(SELECT count(DISTINCT w.named) FROM file_write w JOIN file_write u "
            "  ON u.undoes = w.id AND u.state = 'done' WHERE w.batch = b.number) AS undone, "
            "(SELECT count(*) FROM batch_item i WHERE i.batch = b.number) AS not_done "
            "FROM batch b ORDER BY b.number DESC"
        )
        return tuple(
            BatchSummary(
                number=row["number"],
                kind=row["kind"],
                started=datetime.fromisoformat(row["started"]),
                policy=row["policy"],
                artist=row["artist"],
                written=row["written"],
                undone=row["undone"],
                not_done=row["not_done"],
            )
            for row in rows
        )

    def unfinished(self) -> tuple[UnfinishedBatch, ...]:
        """Return protect batches with files left to do, oldest first."""
        rows = self._all(
            "SELECT b.number, b.started, b.policy, i.named FROM batch b "
            "JOIN batch_item i ON i.batch = b.number WHERE b.kind = 'protect' AND b.policy <> '' "
            "ORDER BY b.number, i.position"
        )
        found: dict[int, UnfinishedBatch] = {}
        for row in rows:
            known = found.get(row["number"])
            paths = (*(known.paths if known else ()), Path(os.fsdecode(row["named"])))
            found[row["number"]] = UnfinishedBatch(
                row["number"], datetime.fromisoformat(row["started"]), Policy(row["policy"]), paths
            )
        return tuple(found.values())

    def files_of(self, batch: int) -> tuple[WrittenFile, ...]:
        """Return the writes of one batch, by path."""
        rows = self._all(
            "SELECT w.path, w.named, w.role, w.format, w.at, w.state, w.carriers, w.undoes, "
            "coalesce(w.changes, o.changes) AS changes, hex(w.digest_before) AS digest_before, "
            "hex(w.digest_after) AS digest_after, EXISTS (SELECT 1 FROM file_write u "
            "  WHERE u.undoes = w.id AND u.state = 'done') AS is_undone "
            "FROM file_write w LEFT JOIN file_write o ON o.id = w.undoes "
            "WHERE w.batch = ? ORDER BY w.path, w.id",
            (batch,),
        )
        return tuple(file_of(row) for row in rows)

    def said_after(self, write: int) -> Mapping[str, str] | None:
        """Return what the file said after a write, by carrier; None if that was not kept."""
        row = self._one("SELECT said FROM file_write WHERE id = ?", (write,))
        return unpack_said(row["said"]) if row else None

    def batch_kind(self, batch: int) -> str | None:
        """Return what kind of batch this is, or None if there is none of that number."""
        row = self._one("SELECT kind FROM batch WHERE number = ?", (batch,))
        return row["kind"] if row else None

    def newest_undoable_batch(self) -> int | None:
        """Return the newest batch with a write that was not taken back."""
        row = self._one(f"SELECT max(w.batch) AS number FROM file_write w WHERE {_LIVE}")
        return row["number"] if row else None

    def live_writes_of(self, batch: int) -> list[Write]:
        """Return a batch's writes that were not taken back, newest first."""
        return self._writes(f"w.batch = ? AND {_LIVE} ORDER BY w.id DESC", (batch,))

    def live_writes_to(self, path: Path) -> list[Write]:
        """Return the writes to one file that were not taken back, newest first."""
        return self._writes(f"w.path = ? AND {_LIVE} ORDER BY w.id DESC", (os.fsencode(path),))

    def live_sidecars_of(self, named: Path, batch: int) -> list[Write]:
        """Return the sidecar writes that belong to a track in one batch."""
        return self._writes(
            f"w.named = ? AND w.batch = ? AND w.role = 'sidecar' AND {_LIVE} ORDER BY w.id DESC",
            (os.fsencode(named), batch),
        )

    def live_writes_named(self, named: Path) -> list[Write]:
        """Return the writes made for a track of this name (its sidecars too), newest first."""
        return self._writes(f"w.named = ? AND {_LIVE} ORDER BY w.id DESC", (os.fsencode(named),))

    def live_writes_with(self, digest: bytes) -> list[Write]:
        """Return the writes that left a file of exactly this content, newest first."""
        return self._writes(f"w.digest_after = ? AND {_LIVE} ORDER BY w.id DESC", (digest,))

    def last_write_to(self, path: Path) -> Write | None:
        """Return the last completed write (or undo) of one file."""
        return self._first("w.path = ? AND w.state = 'done' ORDER BY w.id DESC", os.fsencode(path))

    def last_write_with(self, digest: bytes) -> Write | None:
        """Return the last completed write that left exactly this content, wherever."""
        return self._first("w.digest_after = ? AND w.state = 'done' ORDER BY w.id DESC", digest)

    def last_write_of_essence(self, essence: str) -> Write | None:
        """Return the last completed write of a file with this audio, wherever."""
        return self._first("w.essence_after = ? AND w.state = 'done' ORDER BY w.id DESC", essence)

    def tracks_below(self, folder: Path) -> list[Path]:
        """Return every track below a folder that was ever written."""
        prefix = os.fsencode(folder / "x")[:-1]
        rows = self._all(
            "SELECT DISTINCT path FROM file_write WHERE role = 'track' AND state = 'done' "
            "AND substr(path, 1, ?) = ? ORDER BY path",
            (len(prefix), prefix),
        )
        return [Path(os.fsdecode(row["path"])) for row in rows]

    def delta_of(self, write: int) -> bytes | None:
        """Return what makes the old file from the new one."""
        row = self._one("SELECT delta FROM file_write WHERE id = ?", (write,))
        return row["delta"] if row else None

    def intended(self) -> list[Write]:
        """Return the writes of which nobody recorded the end."""
        return self._writes("w.state = 'intended' ORDER BY w.id")

    def crashed_batches(self) -> list[tuple[OpenBatch, list[Path]]]:
        """Return the batches that never ended, with the folders where they worked."""
        rows = self._all("SELECT number, token FROM batch WHERE finished IS NULL ORDER BY number")
        found = []
        for row in rows:
            folders = self._all(
                "SELECT path FROM batch_item WHERE batch = ?1 "
                "UNION SELECT path FROM file_write WHERE batch = ?1",
                (row["number"],),
            )
            parents = {Path(os.fsdecode(one["path"])).parent for one in folders}
            found.append((OpenBatch(row["number"], row["token"]), sorted(parents)))
        return found

    def reserved_since(self, path: Path) -> date | None:
        """Return since when the file at ``path`` carries a reservation of ours, if it does."""
        standing: dict[int, sqlite3.Row] = {}
        for row in self._all(
            "SELECT w.id, w.at, w.undoes, b.kind, b.policy "
            "FROM file_write w JOIN batch b ON b.number = w.batch "
            "WHERE w.path = ? AND w.role = 'track' AND w.state = 'done' ORDER BY w.id",
            (os.fsencode(path),),
        ):
            if row["kind"] == UNDO:
                standing.pop(row["undoes"], None)
            elif row["policy"] == Policy.ALLOW:
                standing.clear()
            elif row["policy"] or standing:  # edited fields: the reservation stands on
                standing[row["id"]] = row
        if not standing:
            return None
        return date.fromisoformat(next(iter(standing.values()))["at"][:10])

    def export(self) -> list[dict[str, object]]:
        """Return every write as plain values, oldest first; the undo data stays inside."""
        rows = self._all(
            "SELECT w.id, w.batch, b.kind, b.policy, w.state, w.at, w.path, w.role, w.format, "
            "w.carriers, w.size_before, w.size_after, hex(w.digest_before) AS digest_before, "
            "hex(w.digest_after) AS digest_after, w.essence_before, w.essence_after, w.undoes, "
            "length(w.delta) AS undo_bytes "
            "FROM file_write w JOIN batch b ON b.number = w.batch ORDER BY w.id"
        )
        records: list[dict[str, object]] = []
        for row in rows:
            record: dict[str, object] = dict(row)
            raw = row["path"]
            record["path"] = raw.decode("utf-8", "replace")
            if record["path"].encode() != raw:  # type: ignore[attr-defined]  # a str
                record["path_bytes"] = raw.hex()
            record["carriers"] = json.loads(row["carriers"])
            for key in ("digest_before", "digest_after"):
                record[key] = row[key].lower()
            records.append(record)
        return records

    # -- inside ----------------------------------------------------------------------------

    def _insert(self, sql: sqlite3.Connection, batch: int, intent: Intent) -> int:
        row = sql.execute(
            "INSERT INTO file_write (batch, state, at, named, path, role, format, carriers, "
            "size_before, size_after, digest_before, digest_after, essence_before, essence_after, "
            "mtime_ns_before, delta, undoes, changes, said) "
            "VALUES (?, 'intended', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                batch,
                self._now(),
                os.fsencode(intent.named),
                os.fsencode(intent.path),
                intent.role,
                intent.format,
                json.dumps(intent.carriers),
                intent.size_before,
                intent.size_after,
                intent.digest_before,
                intent.digest_after,
                intent.essence_before,
                intent.essence_after,
                intent.mtime_ns_before,
                intent.delta,
                intent.undoes,
                intent.changes,
                intent.said,
            ),
        )
        return int(row.lastrowid or 0)

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        """Make all inside durable together with what was settled before."""
        with self._lock, _fence():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                for statement, values in self._settled:
                    self._connection.execute(statement, values)
                yield self._connection
            except BaseException:
                self._connection.rollback()
                raise
            self._connection.execute("COMMIT")
            self._settled.clear()

    def _all(self, statement: str, values: Iterable[object] = ()) -> list[sqlite3.Row]:
        with self._lock, _fence():
            return self._connection.execute(statement, tuple(values)).fetchall()

    def _one(self, statement: str, values: Iterable[object] = ()) -> sqlite3.Row | None:
        return next(iter(self._all(statement, values)), None)

    def _writes(self, condition: str, values: Iterable[object] = ()) -> list[Write]:
        rows = self._all(f"SELECT {_WRITE_COLUMNS} FROM file_write w WHERE {condition}", values)
        return [write_of(row) for row in rows]

    def _first(self, condition: str, value: object) -> Write | None:
        return next(iter(self._writes(condition + " LIMIT 1", (value,))), None)

    def _now(self) -> str:
        return self._clock.now().isoformat()


@contextmanager
def _fence() -> Iterator[None]:
    try:
        yield
    except sqlite3.OperationalError as error:
        if "full" in str(error):
            raise DiskFull(
                "There is no room left for Holdback's own records, without which nothing may be "
                "written. No file was changed. Free some space and try again."
            ) from error
        raise RecordsUnusable(
            "Holdback's records cannot be written ({reason}), and without them no file may be. "
            "No file was changed.",
            reason=error,
        ) from error
    except sqlite3.DatabaseError as error:
        raise RecordsUnusable(
            "Holdback's records are damaged ({reason}). They were left untouched, and no file "
            "was changed.",
            reason=error,
        ) from error
