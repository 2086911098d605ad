# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that would hang, kill or bloat a reader cost one row and nothing else."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from catalogue.making import mp3, wav
from holdback.catalogue import Catalogue, Examination, Limits, Told
from holdback.catalogue.reading import Question, Reader
from holdback.errors import Message, UserError
from holdback.support.database import Database


def _endless(path: Path) -> Path:
    """Write an MP3 of a terabyte of nothing: hashing its audio takes longer than anyone waits."""
    mp3(path, title="Endless")
    with path.open("r+b") as file:
        file.truncate(1 << 40)
    return path


def test_a_file_that_never_ends_costs_one_row(index: Database, music: Path) -> None:
    paths = [mp3(music / f"{n}.mp3", title=f"T{n}") for n in range(3)]
    paths.insert(1, _endless(music / "endless.mp3"))
    catalogue = Catalogue(index, limits=Limits(seconds=1.5, bytes_per_second=1e15))

    found = list(catalogue.examine_all(paths, with_essence=True))

    assert [type(one) for one in found] == [Examination, Told, Examination, Examination]
    assert isinstance(found[1], Told)
    assert found[1].path == music / "endless.mp3"
    assert "given up" in str(found[1].message)
    with pytest.raises(UserError, match="given up"):
        catalogue.examine(music / "endless.mp3", with_essence=True)


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="finds its children in /proc")
def test_a_killed_reading_process_is_started_again(index: Database, music: Path) -> None:
    paths = [_endless(music / "a.mp3"), mp3(music / "b.mp3", title="B")]
    catalogue = Catalogue(index, limits=Limits(memory_bytes=1 << 30))
    found: list[Examination | Told] = []
    work = threading.Thread(
        target=lambda: found.extend(catalogue.examine_all(paths, with_essence=True))
    )
    work.start()
    killed: set[int] = set()
    while work.is_alive():
        for pid in set(_children()) - killed:
            if paths[0] in _open_files(pid):
                assert _memory_limit(pid) == 1 << 30
                os.kill(pid, signal.SIGKILL)
                killed.add(pid)
        work.join(timeout=0.02)

    # Once with everything that was asked, once alone with the culprit.
    assert len(killed) == 2
    assert isinstance(found[0], Told)
    assert isinstance(found[1], Examination)
    assert found[1].track.title == "B"


def _children() -> list[int]:
    return [
        int(pid)
        for task in Path("/proc/self/task").iterdir()
        for pid in (task / "children").read_text().split()
    ]


def _open_files(pid: int) -> set[Path]:
    found = set()
    with contextlib.suppress(OSError):  # it may end while we look
        for link in Path(f"/proc/{pid}/fd").iterdir():
            found.add(link.readlink())
    return found


def _memory_limit(pid: int) -> int:
    lines = Path(f"/proc/{pid}/limits").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("Max address space")).split()[3])


def test_damaged_files_never_stop_a_scan(catalogue: Catalogue, music: Path) -> None:
    sound = [
        mp3(music / "a.mp3", title="A", artist="B", notice="C", TDM_RESERVATION="1").read_bytes(),
        wav(music / "b.wav", info={"INAM": "B"}).read_bytes(),
    ]
    chance = random.Random(7)
    for number in range(60):
        data = bytearray(sound[number % 2])
        for _ in range(chance.randrange(1, 12)):
            data[chance.randrange(min(len(data), 400))] = chance.randrange(256)
        if number % 3 == 0:
            del data[chance.randrange(len(data)) :]
        (music / f"damaged {number}{'.mp3' if number % 2 == 0 else '.wav'}").write_bytes(data)
    (music / "empty.flac").write_bytes(b"")

    result = catalogue.scan([music])

    assert len(result.tracks) + len(result.unreadable) == 63
    assert len(result.tracks) >= 2
    assert all(str(told.message) for told in result.unreadable)
    assert catalogue.scan([music]).read == 0


def test_texts_of_any_length_and_kind_are_kept_in_bounds(catalogue: Catalogue, music: Path) -> None:
    mp3(music / "a.mp3", title="x" * 3_000_000, artist="nul\0and \u202e right to left \U0001f30a")
    (track,) = catalogue.scan([music]).tracks
    assert 0 < len(track.title) <= 4000
    assert "right to left" in track.artist or "nul" in track.artist
    assert len(catalogue.ids("nul")) == 1


def test_reading_imports_nothing_from_the_current_folder(music: Path, tmp_path: Path) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('hijacked')")
    (tmp_path / "mutagen.py").write_text("raise SystemExit('hijacked')")
    mp3(music / "a.mp3", title="A")
    script = (
        "import sys; from pathlib import Path\n"
        "from holdback.catalogue import Catalogue\n"
        "from holdback.support.database import index_database\n"
        "import os; os.chdir(sys.argv[2])\n"
        "c = Catalogue(index_database(Path(sys.argv[1], 'i.db')).open())\n"
        "print(len(c.scan([Path(sys.argv[1], 'music')]).tracks))\n"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", script, str(tmp_path), str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)},
    )
    assert done.stdout.strip() == "1"


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="finds its children in /proc")
def test_a_process_that_hangs_cannot_hold_up_the_questions(music: Path) -> None:
    """Its pipe is full long before all paths are in it; waiting for room would be for ever."""
    folder = music.joinpath(*["x" * 200] * 8)
    paths = [mp3(folder / f"{n}.mp3", title=f"T{n}") for n in range(150)]
    asked = [(n, Question("record", str(path))) for n, path in enumerate(paths)]
    before = set(_children())
    reader: Reader[int] = Reader(Limits(seconds=4.0))
    with reader:
        assert len(list(reader.read(asked[:1]))) == 1
        (child,) = set(_children()) - before
        os.kill(child, signal.SIGSTOP)
        found = dict(reader.read(asked))
    assert len(found) == 150
    assert not any(isinstance(answer, Message) for answer in found.values())
