# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Databases: migrated, checked, and never silently emptied when they are records."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from holdback.errors import RecordsUnusable
from holdback.support.database import Database


@pytest.fixture
def migrations(tmp_path: Path) -> Path:
    folder = tmp_path / "migrations"
    folder.mkdir()
    (folder / "0001_begin.sql").write_text("CREATE TABLE t (x TEXT NOT NULL);")
    return folder


def filled(path: Path, migrations: Path, *, is_cache: bool) -> Database:
    database = Database(path, migrations, is_cache=is_cache).open()
    with database.transaction() as connection:
        connection.execute("INSERT INTO t VALUES ('kept')")
    database.close()
    return database


def rows(database: Database) -> list[str]:
    return [row["x"] for row in database.connection().execute("SELECT x FROM t")]


def test_a_later_migration_keeps_the_rows_and_a_copy(tmp_path: Path, migrations: Path) -> None:
    path = tmp_path / "records.db"
    filled(path, migrations, is_cache=False)
    (migrations / "0002_more.sql").write_text("ALTER TABLE t ADD COLUMN y TEXT;")
    database = Database(path, migrations, is_cache=False).open()
    assert rows(database) == ["kept"]
    copy = sqlite3.connect(tmp_path / "records.before-0001.db")
    assert copy.execute("SELECT x FROM t").fetchall() == [("kept",)]
    copy.close()
    database.close()


def test_a_failing_migration_leaves_the_old_schema(tmp_path: Path, migrations: Path) -> None:
    path = tmp_path / "records.db"
    filled(path, migrations, is_cache=False)
    (migrations / "0002_bad.sql").write_text("CREATE TABLE u (x); CREATE TABLE t (x);")
    with pytest.raises(RecordsUnusable):
        Database(path, migrations, is_cache=False).open()
    (migrations / "0002_bad.sql").unlink()
    database = Database(path, migrations, is_cache=False).open()
    assert rows(database) == ["kept"]
    tables = database.connection().execute("SELECT name FROM sqlite_master").fetchall()
    assert [row["name"] for row in tables] == ["t"]
    database.close()


def test_records_of_a_newer_version_are_left_untouched(tmp_path: Path, migrations: Path) -> None:
    path = tmp_path / "records.db"
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version=99")
    connection.execute("CREATE TABLE future (x)")
    connection.commit()
    connection.close()
    with pytest.raises(RecordsUnusable, match="newer"):
        Database(path, migrations, is_cache=False).open()
    assert sqlite3.connect(path).execute("PRAGMA user_version").fetchone() == (99,)


def damage(path: Path) -> bytes:
    content = bytearray(path.read_bytes())
    content[100:2000] = b"\xff" * 1900
    path.write_bytes(content)
    return bytes(content)


def test_damaged_records_are_refused_and_left(tmp_path: Path, migrations: Path) -> None:
    path = tmp_path / "records.db"
    filled(path, migrations, is_cache=False)
    damaged = damage(path)
    with pytest.raises(RecordsUnusable, match="damaged"):
        Database(path, migrations, is_cache=False).open()
    assert path.read_bytes() == damaged


def test_a_damaged_cache_is_set_aside_and_begun_again(tmp_path: Path, migrations: Path) -> None:
    path = tmp_path / "index.db"
    filled(path, migrations, is_cache=True)
    damaged = damage(path)
    database = Database(path, migrations, is_cache=True).open()
    assert rows(database) == []
    [aside] = tmp_path.glob("index.damaged-*.db")
    assert aside.read_bytes() == damaged
    database.close()


def test_a_locked_cache_is_not_thrown_away(
    tmp_path: Path, migrations: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("holdback.support.database.BUSY_TIMEOUT_S", 0.1)
    path = tmp_path / "index.db"
    filled(path, migrations, is_cache=True)
    (migrations / "0002_more.sql").write_text("ALTER TABLE t ADD COLUMN y TEXT;")
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(RecordsUnusable, match="in use"):
        Database(path, migrations, is_cache=True).open()
    holder.close()
    assert not list(tmp_path.glob("index.damaged-*.db"))


def test_an_exception_rolls_the_whole_transaction_back(tmp_path: Path, migrations: Path) -> None:
    database = Database(tmp_path / "records.db", migrations, is_cache=False).open()

    def fails() -> None:
        with database.transaction() as connection:
            connection.execute("INSERT INTO t VALUES ('gone')")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails()
    assert rows(database) == []
    database.close()
