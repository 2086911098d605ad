# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""SQLite as Holdback uses it: one connection per thread, numbered migrations, checked on opening.

``records.db`` holds what exists nowhere else and is never thrown away; ``index.db`` is a cache.
The tables are made by the numbered SQL files in ``support/migrations/{records,index}``; the
queries live with the room that owns the tables.
"""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from holdback.errors import BugError, NoPermission, RecordsUnusable

MIGRATIONS = Path(__file__).with_name("migrations")
_NUMBERED = re.compile(r"^(\d{4})_[a-z0-9_]+\.sql$")
BUSY_TIMEOUT_S = 5.0


class Database:
    """One SQLite file. Cheap to share between threads: each gets its own connection."""

    def __init__(self, path: Path, migrations: Path, *, is_cache: bool) -> None:
        self.path = path
        self.is_cache = is_cache
        self._migrations = migrations
        self._local = threading.local()
        self._open_connections: list[sqlite3.Connection] = []
        self._lock = threading.Lock()

    def open(self) -> Database:
        """Bring the file to the newest schema, after checking that it is sound.

        A damaged or too new *cache* is set aside and begun again. *Records* are never begun
        again silently: a copy is kept before each migration.

        Raises:
            RecordsUnusable: the records are damaged, locked, or from a newer Holdback.
            NoPermission: the folder cannot be written.
        """
        try:
            self._check_and_migrate()
        except (sqlite3.DatabaseError, RecordsUnusable) as error:
            self.close()
            if not self.is_cache or _is_transient(error):
                if isinstance(error, RecordsUnusable):
                    raise
                raise self._unusable(error) from error
            self.set_aside()
            self._check_and_migrate()
        return self

    def connection(self) -> sqlite3.Connection:
        """Return this thread's connection (rows are :class:`sqlite3.Row`)."""
        existing: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if existing is not None:
            return existing
        connection = sqlite3.connect(
            self.path, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False
        )
        connection.row_factory = sqlite3.Row
        for pragma in (
            "journal_mode=WAL",
            "synchronous=NORMAL" if self.is_cache else "synchronous=FULL",
            "foreign_keys=ON",
            "trusted_schema=OFF",
            "cell_size_check=ON",
        ):
            connection.execute(f"PRAGMA {pragma}")
        self._local.connection = connection
        with self._lock:
            self._open_connections.append(connection)
        return connection

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All statements inside take effect together when the block ends, or none does."""
        connection = self.connection()
        if connection.in_transaction:
            yield connection
            return
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
        except BaseException:
            connection.rollback()
            raise
        connection.execute("COMMIT")

    def close(self) -> None:
        """Close every thread's connection; the object can be used again afterwards."""
        with self._lock:
            for connection in self._open_connections:
                connection.close()
            self._open_connections.clear()
        self._local = threading.local()

    def set_aside(self) -> Path | None:
        """Rename the file (and its journal) so that a new one can begin. Returns the new name."""
        self.close()
        if not self.path.exists():
            return None
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
        aside = self.path.with_name(f"{self.path.stem}.damaged-{stamp}{self.path.suffix}")
        self.path.replace(aside)
        for suffix in ("-wal", "-shm"):
            journal = self.path.with_name(self.path.name + suffix)
            journal.unlink(missing_ok=True)
        return aside

    def _check_and_migrate(self) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            is_new = not self.path.exists()
            connection = self.connection()
        except (OSError, sqlite3.OperationalError) as error:
            if _is_transient(error):
                raise
            raise NoPermission(
                "Holdback cannot open {path} ({reason}). Check that the folder can be written; "
                "nothing was changed.",
                path=self.path,
                reason=error,
            ) from error
        if is_new:
            os.chmod(self.path, 0o600)  # noqa: PTH101 - before any row is in it
        else:
            found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            if found != "ok":
                raise sqlite3.DatabaseError(str(found))
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        scripts = self._scripts()
        newest = max(scripts, default=0)
        if version > newest:
            raise RecordsUnusable(
                "{path} was written by a newer Holdback. It was left untouched; "
                "install the newer version again to use it.",
                path=self.path,
            )
        for number in sorted(n for n in scripts if n > version):
            if version and not self.is_cache:
                self._keep_copy(version)
            self._run(connection, number, scripts[number])
            version = number

    def _scripts(self) -> dict[int, Path]:
        found: dict[int, Path] = {}
        for path in self._migrations.iterdir():
            match = _NUMBERED.match(path.name)
            if match:
                if int(match[1]) in found:
                    raise BugError(f"two migrations share the number {match[1]}")
                found[int(match[1])] = path
        return found

    def _run(self, connection: sqlite3.Connection, number: int, script: Path) -> None:
        text = script.read_text(encoding="utf-8")
        # executescript commits what is open: one transaction inside makes it all-or-none.
        connection.executescript(
            f"BEGIN IMMEDIATE;\n{text}\nPRAGMA user_version={number};\nCOMMIT;"
        )

    def _keep_copy(self, version: int) -> None:
        copy = self.path.with_name(f"{self.path.stem}.before-{version:04d}{self.path.suffix}")
        if copy.exists():
            return
        partial = copy.with_suffix(".partial")
        target = sqlite3.connect(partial)
        try:
            self.connection().backup(target)
        finally:
            target.close()
        shutil.move(partial, copy)

    def _unusable(self, error: Exception) -> RecordsUnusable:
        if _is_transient(error):
            return RecordsUnusable(
                "{path} is in use by another program and stayed locked. "
                "Close the other Holdback and try again; nothing was changed.",
                path=self.path,
            )
        return RecordsUnusable(
            "{path} is damaged ({reason}). It was left untouched. Put back a copy, or move the "
            "file elsewhere to begin a new one: the music files are not affected.",
            path=self.path,
            reason=error,
        )


def _is_transient(error: Exception) -> bool:
    return isinstance(error, sqlite3.OperationalError) and any(
        word in str(error) for word in ("locked", "busy")
    )


def records_database(path: Path) -> Database:
    """Return the (unopened) database of records at ``path``."""
    return Database(path, MIGRATIONS / "records", is_cache=False)


def index_database(path: Path) -> Database:
    """Return the (unopened) cache at ``path``."""
    return Database(path, MIGRATIONS / "index", is_cache=True)
