# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever happens to the index: a clear message or a silent rebuild, and no other file touched."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from catalogue.making import mp3
from holdback.catalogue import Catalogue
from holdback.errors import DiskFull, RecordsUnusable
from holdback.support.database import index_database


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "records.db").write_bytes(b"what exists nowhere else")
    return tmp_path / "index.db"


@pytest.fixture(autouse=True)
def records_stay(tmp_path: Path, path: Path) -> Iterator[None]:
    yield
    assert (tmp_path / "records.db").read_bytes() == b"what exists nowhere else"


def _opened(path: Path) -> Catalogue:
    return Catalogue(index_database(path).open())


def _songs(folder: Path, count: int = 3) -> Path:
    for number in range(count):
        mp3(folder / f"{number}.mp3", title=f"Song {number}")
    return folder


def test_a_deleted_index_is_built_anew_and_the_folders_are_remembered(
    path: Path, music: Path
) -> None:
    database = index_database(path).open()
    first = Catalogue(database)
    first.scan([_songs(music)])
    first.set_exclusions(["Stems"])
    database.close()
    for file in path.parent.glob("index.db*"):
        file.unlink()

    again = _opened(path)

    assert again.roots == (music,)
    assert again.exclusions == ("Stems",)
    assert again.counts().total == 0
    assert len(again.scan(again.roots).tracks) == 3


@pytest.mark.parametrize("damage", ["rubbish", "torn", "other program", "newer"])
def test_a_damaged_or_newer_index_is_set_aside(path: Path, music: Path, damage: str) -> None:
    database = index_database(path).open()
    Catalogue(database).scan([_songs(music, 60)])
    database.close()
    if damage == "rubbish":
        path.write_bytes(os.urandom(path.stat().st_size))
    elif damage == "torn":
        with path.open("r+b") as file:
            file.seek(4096 * 3)
            file.write(os.urandom(4096 * 20))
    elif damage == "other program":
        path.unlink()
        connection = sqlite3.connect(path)
        connection.execute("CREATE TABLE track (something)")
        connection.close()
    else:
        connection = sqlite3.connect(path)
        connection.execute("PRAGMA user_version = 999")
        connection.close()

    again = _opened(path)

    assert len(again.scan([music]).tracks) == 60
    assert len(again.ids("song 59")) == 1


def test_damage_found_in_the_middle_of_the_work_is_repaired_by_the_next_scan(
    path: Path, music: Path
) -> None:
    database = index_database(path).open()
    catalogue = Catalogue(database)
    catalogue.scan([_songs(music, 80)])
    database.close()
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (path.stat().st_size - 4096))
    with pytest.raises(RecordsUnusable, match="damaged"):
        catalogue.ids("song")

    result = catalogue.scan([music])

    assert len(result.tracks) == 80
    assert len(catalogue.ids("song")) == 80


def test_a_full_disk_is_told_and_keeps_what_is_there(path: Path, music: Path) -> None:
    database = index_database(path).open()
    catalogue = Catalogue(database)
    catalogue.scan([_songs(music / "first", 5)])
    connection = database.connection()
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")  # SQLite then says what a full disk says

    with pytest.raises(DiskFull, match="not touched"):
        catalogue.scan([_songs(music / "second", 200)])

    assert 5 <= len(catalogue.ids("", "title")) < 205
    assert len(catalogue.ids("song 4")) >= 1
    connection.execute("PRAGMA max_page_count = 1000000")
    assert len(catalogue.scan([music]).tracks) == 205


def test_two_holdbacks_scan_the_same_folder(path: Path, music: Path) -> None:
    _songs(music, 400)
    one, other = _opened(path), _opened(path)
    failures: list[BaseException] = []

    def work(catalogue: Catalogue) -> None:
        try:
            catalogue.scan([music])
        except BaseException as error:  # noqa: BLE001 - the test's thread hands it over
            failures.append(error)

    threads = [threading.Thread(target=work, args=(c,)) for c in (one, other)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert failures == []
    assert len(one.ids()) == len(other.ids()) == 400
    assert len(one.ids("song 399")) == 1
    one.scan([music])
    assert one.counts().total == 400


def test_an_index_that_stays_locked_is_told(
    path: Path, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("holdback.support.database.BUSY_TIMEOUT_S", 0.2)
    catalogue = _opened(path)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(RecordsUnusable, match="another Holdback"):
        catalogue.scan([_songs(music)])
    other.execute("ROLLBACK")
    other.close()
    assert len(catalogue.scan([music]).tracks) == 3


def test_killed_in_the_middle_of_a_scan(path: Path, music: Path) -> None:
    _songs(music, 1500)
    script = (
        "import sys; from pathlib import Path\n"
        "from holdback.catalogue import Catalogue\n"
        "from holdback.support.database import index_database\n"
        "c = Catalogue(index_database(Path(sys.argv[1])).open())\n"
        "c.scan([Path(sys.argv[2])], on_rows=lambda ids: print(len(ids), flush=True))\n"
    )
    scanning = subprocess.Popen(
        [sys.executable, "-c", script, str(path), str(music)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)},
    )
    assert scanning.stdout is not None
    first = int(scanning.stdout.readline())
    scanning.send_signal(signal.SIGKILL)
    scanning.wait()
    scanning.stdout.close()

    catalogue = _opened(path)
    kept = catalogue.counts().total
    result = catalogue.scan([music])

    assert first <= kept < 1500
    assert result.unchanged == kept
    assert len(result.tracks) == 1500
    assert len(catalogue.ids("song 1499")) == 1


def test_the_reading_process_ends_with_its_holdback(path: Path, music: Path) -> None:
    with (_songs(music) / "endless.mp3").open("wb") as file:
        file.write((music / "0.mp3").read_bytes())
        file.truncate(1 << 40)  # its audio takes longer to read than anyone waits
    script = (
        "import sys; from pathlib import Path\n"
        "from holdback.catalogue import Catalogue\n"
        "from holdback.support.database import index_database\n"
        "c = Catalogue(index_database(Path(sys.argv[1])).open())\n"
        "paths = [Path(p) for p in sys.argv[2:]]\n"
        "for one in c.examine_all(paths, with_essence=True): print('one', flush=True)\n"
    )
    holdback = subprocess.Popen(
        [sys.executable, "-c", script, str(path), str(music / "0.mp3"), str(music / "endless.mp3")],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)},
    )
    assert holdback.stdout is not None
    holdback.stdout.readline()
    children = Path(f"/proc/{holdback.pid}/task/{holdback.pid}/children")
    if not children.exists():
        holdback.kill()
        holdback.wait()
        holdback.stdout.close()
        pytest.skip("needs /proc")
    pids = children.read_text().split()
    holdback.kill()
    holdback.wait()
    holdback.stdout.close()
    end = time.monotonic() + 30
    while any(_is_alive(pid) for pid in pids) and time.monotonic() < end:
        time.sleep(0.05)
    assert not any(_is_alive(pid) for pid in pids)


def _is_alive(pid: str) -> bool:
    try:
        return "\nState:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return False
