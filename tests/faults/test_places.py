# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Odd places and odd neighbours: full and read-only disks, other programs, names, links."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import unicodedata
import wave
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from faults.faulty import SCRIPT, injected, run
from holdback.protect import BatchResult, FileResult, Outcome, UndoOutcome
from safe_writing import (
    ROOT,
    contents,
    need,
    need_root,
    planned,
    protect,
    protector,
    sample,
    sha256,
)


def only(result: BatchResult) -> tuple[Outcome, str]:
    (one,) = result.results
    return one.outcome, str(one.reason or "")


def long_wav(path: Path, seconds: int) -> Path:
    """Write a WAV of some size without storing one in the project."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(44100)
        file.writeframes(bytes(range(256)) * (seconds * 44100 * 2 // 256))
    return path


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that other users of the computer can reach, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp(prefix="holdback-test-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@contextmanager
def tmpfs(folder: Path, options: str) -> Iterator[Path]:
    """Mount a small file system in memory; skip where that is not allowed."""
    need_root()
    folder.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)],
        capture_output=True,
        check=False,
    )
    if done.returncode:
        pytest.skip("mounting is not allowed here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


class TestFullDisk:
    def test_too_little_room_is_refused_before(self, data: Path, tmp_path: Path) -> None:
        with tmpfs(tmp_path / "small", "size=3m") as disk:
            track = long_wav(disk / "long.wav", 20)
            before = sha256(track)
            outcome, reason = only(protect(data, track))
            assert outcome is Outcome.FAILED
            assert "not enough room" in reason
            assert sha256(track) == before
            assert contents(disk) == {"long.wav"}
            assert [one.paths for one in protector(data).unfinished()] == []

    def test_a_small_file_is_still_written_beside_one_that_does_not_fit(
        self, data: Path, tmp_path: Path
    ) -> None:
        with tmpfs(tmp_path / "small", "size=4m") as disk:
            long_wav(disk / "a.wav", 20)
            sample("mp3", disk, "b.mp3")
            result = protect(data, disk)
            assert [one.outcome for one in result.results] == [Outcome.FAILED, Outcome.WRITTEN]
            assert result.stopped is None

    def test_no_inodes_left_is_told(self, data: Path, tmp_path: Path) -> None:
        with tmpfs(tmp_path / "small", "size=8m,nr_inodes=2") as disk:
            track = sample("mp3", disk)
            before = sha256(track)
            outcome, reason = only(protect(data, track))
            assert outcome is Outcome.FAILED
            assert "no room left" in reason
            assert sha256(track) == before

    def test_a_limit_on_file_sizes_is_told(self, music: Path, data: Path) -> None:
        need("prlimit")
        track = long_wav(music / "long.wav", 40)
        before = sha256(track)
        ended = run(data, [track], "prlimit", "--fsize=2000000", "--")
        outcome, reason = ended.outcomes[track.name]
        assert outcome == "failed"
        assert "no room left" in reason
        assert sha256(track) == before
        assert contents(music) == {"long.wav"}

    def test_a_disk_that_fills_up_stops_the_batch_once(self, music: Path, data: Path) -> None:
        need("strace")
        tracks = [sample("wav", music, f"{number}.wav") for number in range(6)]
        before = {track: sha256(track) for track in tracks}
        protector(data)
        strace = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=copy_file_range"]
        strace += ["-e", "inject=copy_file_range:error=ENOSPC:when=1+"]
        ended = run(data, tracks, *strace)
        assert ended.outcomes[""][0] == "stopped"
        told = [name for name in ended.outcomes if name]
        assert 1 <= len(told) <= 2, "only what was in flight is told, not every file"
        assert {track: sha256(track) for track in tracks} == before
        assert contents(music) == {track.name for track in tracks}
        (unfinished,) = protector(data).unfinished()
        resumed = protector(data).protect(planned(*unfinished.paths))
        assert resumed.count(Outcome.WRITTEN) == len(tracks)
        assert protector(data).unfinished() == ()


class TestReadOnly:
    def as_nobody(self, data: Path, track: Path) -> tuple[str, str]:
        need_root()
        need("setpriv")
        data.chmod(0o777)
        ended = run(data, [track], "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
        assert track.name in ended.outcomes, ended.errors
        return ended.outcomes[track.name]

    @pytest.mark.parametrize(
        ("folder_mode", "file_mode", "word"),
        [(0o755, 0o666, "folder"), (0o777, 0o644, "write-protected"), (0o777, 0o600, "")],
    )
    def test_is_refused_in_words(
        self, folder_mode: int, file_mode: int, word: str, open_folder: Path
    ) -> None:
        music, data = open_folder / "music", open_folder / "data"
        music.mkdir()
        data.mkdir()
        track = sample("mp3", music)
        track.chmod(file_mode)
        music.chmod(folder_mode)
        before = sha256(track)
        outcome, reason = self.as_nobody(data, track)
        assert outcome == "refused"
        assert word in reason
        assert sha256(track) == before
        assert track.stat().st_mode & 0o777 == file_mode
        assert contents(music) == {track.name}

    def test_a_strangers_file_is_not_made_ours(self, open_folder: Path) -> None:
        music, data = open_folder / "music", open_folder / "data"
        music.mkdir()
        data.mkdir()
        track = sample("mp3", music)
        track.chmod(0o666)
        music.chmod(0o777)
        before = sha256(track)
        outcome, reason = self.as_nobody(data, track)
        assert outcome == "refused"
        assert "owner" in reason
        assert (sha256(track), track.stat().st_uid) == (before, 0)
        assert contents(music) == {track.name}

    @pytest.mark.parametrize("what", ["file", "folder"])
    def test_immutable_is_refused_in_words(self, what: str, music: Path, data: Path) -> None:
        need_root()
        need("chattr")
        track = sample("flac", music)
        before = sha256(track)
        target = str(track if what == "file" else music)
        if subprocess.run(["chattr", "+i", target], capture_output=True, check=False).returncode:
            pytest.skip("this file system knows no immutable files")
        try:
            outcome, reason = only(protect(data, track))
        finally:
            subprocess.run(["chattr", "-i", target], check=True)
        assert outcome is Outcome.REFUSED
        assert reason
        assert sha256(track) == before
        assert contents(music) == {track.name}


class TestOtherPrograms:
    def test_a_file_changed_since_the_plan_is_left_alone(self, music: Path, data: Path) -> None:
        track = sample("flac", music)
        plan = planned(track)
        with track.open("r+b") as file:
            file.seek(-1, 2)
            file.write(b"!")
        changed = sha256(track)
        outcome, reason = only(protector(data).protect(plan))
        assert outcome is Outcome.REFUSED
        assert "changed by another program" in reason
        assert sha256(track) == changed

    def test_another_file_under_the_name_is_left_alone(self, music: Path, data: Path) -> None:
        track = sample("flac", music)
        plan = planned(track)
        status = track.stat()
        twin = shutil.copy(track, music / "twin")
        os.utime(twin, ns=(status.st_atime_ns, status.st_mtime_ns))
        Path(twin).replace(track)
        assert only(protector(data).protect(plan))[0] is Outcome.REFUSED

    def test_a_growing_file_is_told_as_such(self, music: Path, data: Path) -> None:
        track = sample("wav", music)
        plan = planned(track)
        with track.open("ab") as file:
            file.write(bytes(10_000))
        outcome, reason = only(protector(data).protect(plan))
        assert outcome is Outcome.REFUSED
        assert "growing" in reason

    @pytest.mark.parametrize("how", ["open", "flock"])
    def test_a_file_in_use_is_left_alone(self, how: str, music: Path, data: Path) -> None:
        if sys.platform != "linux":
            pytest.skip("only Linux tells")
        track = sample("wav", music)
        before = sha256(track)
        with track.open("r+b" if how == "open" else "rb") as file:
            if how == "flock":
                fcntl.flock(file, fcntl.LOCK_EX)
            outcome, reason = only(protect(data, track))
        assert outcome is Outcome.REFUSED
        assert "open for writing" in reason
        assert sha256(track) == before
        assert only(protect(data, track))[0] is Outcome.WRITTEN

    @pytest.mark.parametrize("deed", ["touch", "append", "remove", "chmod", "move folder"])
    def test_what_happens_during_the_write_stops_it(
        self, deed: str, music: Path, data: Path
    ) -> None:
        need("strace")
        track = sample("flac", music)
        protector(data)
        deeds: dict[str, Callable[[], object]] = {
            "touch": track.touch,
            "append": lambda: track.open("ab").write(b"more"),
            "remove": track.unlink,
            "chmod": lambda: track.chmod(0o600),
            "move folder": lambda: music.rename(music.with_name("moved")),
        }
        environment = dict(os.environ, PYTHONPATH=os.pathsep.join([str(ROOT / "tests")]))
        # The first flush of the temporary file takes long enough to do the deed.
        slow = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=fsync"]
        slow += ["-e", "inject=fsync:delay_exit=3000000:when=1"]
        process = subprocess.Popen(
            [*slow, sys.executable, str(SCRIPT), str(data), str(track)],
            stdout=subprocess.PIPE,
            env=environment,
            text=True,
        )
        while len(contents(music)) < 2:
            assert process.poll() is None
            time.sleep(0.01)
        temporary = next(path for path in music.iterdir() if path != track)
        while temporary.stat().st_size <= track.stat().st_size // 2:
            time.sleep(0.01)
        time.sleep(0.5)
        deeds[deed]()
        after = sha256(track) if track.exists() else ""
        output, _ = process.communicate(timeout=60)
        outcome = output.splitlines()[0]
        if deed == "move folder":
            moved = music.with_name("moved") / track.name
            assert moved.exists()
            assert not music.exists(), "no new file under the old name"
            assert contents(moved.parent) == {track.name}
            return
        assert "refused" in outcome, outcome
        assert (sha256(track) if track.exists() else "") == after
        assert contents(music) <= {track.name}

    def test_two_holdbacks_at_once_end_well(self, music: Path, data: Path) -> None:
        tracks = [sample("flac", music, f"{number}.flac") for number in range(2)]
        protector(data)
        results: dict[Path, tuple[str, str]] = {}

        def one(track: Path) -> None:
            results[track] = run(data, [track]).outcomes[track.name]

        both = [threading.Thread(target=one, args=(track,)) for track in tracks]
        for thread in both:
            thread.start()
        for thread in both:
            thread.join()
        for outcome, reason in results.values():
            assert outcome == "written" or "Another Holdback" in reason
        assert contents(music) == {track.name for track in tracks}

    def test_a_link_swapped_in_leads_nobody_outside(
        self, music: Path, data: Path, tmp_path: Path
    ) -> None:
        outside = sample("flac", tmp_path, "outside.flac")
        track = sample("flac", music)
        spare = shutil.copy(track, tmp_path / "spare")
        before = sha256(outside)
        stop = threading.Event()

        def swap() -> None:
            link, file = music / "l", music / "f"
            while not stop.is_set():
                link.symlink_to(outside)
                link.replace(track)
                shutil.copy(spare, file)
                file.replace(track)

        swapper = threading.Thread(target=swap)
        swapper.start()
        try:
            for _ in range(80):
                protect(data, music)
        finally:
            stop.set()
            swapper.join()
        assert sha256(outside) == before
        assert contents(tmp_path) == {"outside.flac", "spare", "music", "data"}


class TestMidBatch:
    def test_a_folder_that_goes_away_costs_only_its_files(self, music: Path, data: Path) -> None:
        keep, gone = music / "1", music / "2"
        for folder in (keep, gone):
            folder.mkdir()
        for folder, count in ((keep, 3), (gone, 9)):
            for number in range(count):
                sample("flac", folder, f"{number}.flac")

        def progress(done: int, total: int | None, current: str = "") -> None:
            if done >= 2 and gone.exists():  # in one step: others work in it at this moment
                gone.rename(music.with_name("gone"))

        result = protector(data).protect(planned(music), progress)
        by_folder: dict[str, list[FileResult]] = {"1": [], "2": []}
        for one in result.results:
            by_folder[one.path.parent.name].append(one)
        assert [one.outcome for one in by_folder["1"]] == [Outcome.WRITTEN] * 3
        assert all(one.outcome is Outcome.REFUSED and one.reason for one in by_folder["2"][5:])
        assert not gone.exists(), "no folder is made anew"

    def test_a_broken_sector_costs_one_file(self, music: Path, data: Path) -> None:
        need("strace")
        tracks = [sample("flac", music, f"{number}.flac") for number in range(3)]
        before = {track: sha256(track) for track in tracks}
        protector(data)
        strace = ["strace", "-f", "-qq", "-o", "/dev/null", "-P", str(tracks[1])]
        strace += ["-e", "trace=read,pread64", "-e", "inject=read,pread64:error=EIO:when=2+"]
        ended = run(data, tracks, *strace)
        outcome, reason = ended.outcomes["1.flac"]
        assert outcome in ("refused", "failed")
        assert "cannot be read" in reason or "disk" in reason
        assert sha256(tracks[1]) == before[tracks[1]]
        assert ended.outcomes["0.flac"][0] == ended.outcomes["2.flac"][0] == "written"


def test_names_that_are_not_text_are_written_and_put_back(music: Path, data: Path) -> None:
    names = [
        b"caf\xe9.mp3",
        unicodedata.normalize("NFC", "é.mp3").encode(),
        unicodedata.normalize("NFD", "é.mp3").encode(),
        b"x" * 251 + b".mp3",
        "音".encode() * 83 + b"12.mp3",
        b"line\nbreak.mp3",
    ]
    for name in names:
        sample("mp3", music, os.fsdecode(name))
    before = {path: sha256(path) for path in music.iterdir()}
    assert len(before) == len(names)
    result = protect(data, music)
    assert result.count(Outcome.WRITTEN) == len(names)
    assert contents(music) == {os.fsdecode(name) for name in names}
    undone = protector(data).undo(result.batch)
    assert undone.count(UndoOutcome.RESTORED) == len(names)
    assert {path: sha256(path) for path in music.iterdir()} == before
    exported = protector(data).export_ledger()
    assert any(row.get("path_bytes", "").endswith(b"caf\xe9.mp3".hex()) for row in exported)  # type: ignore[union-attr]


def test_access_lists_survive_even_where_the_folder_has_its_own(music: Path, data: Path) -> None:
    need("setfacl", "getfacl")
    track = sample("mp3", music)

    def listed() -> str:
        found = subprocess.run(["getfacl", "-nc", str(track)], capture_output=True, check=True)
        return found.stdout.decode()

    if subprocess.run(
        ["setfacl", "-m", "u:65534:rw", str(track)], capture_output=True, check=False
    ).returncode:
        pytest.skip("this file system knows no access lists")
    subprocess.run(["setfacl", "-d", "-m", "u:1:rwx", str(music)], check=True)
    before = listed()
    assert protect(data, track).count(Outcome.WRITTEN) == 1
    assert listed() == before
    assert "user:65534:rw-" in before


def test_litter_of_others_is_never_swept(music: Path, data: Path) -> None:
    need("strace")
    track = sample("wav", music)
    protector(data)
    foreign = music / ".holdback-ffffffff-1"
    foreign.write_bytes(b"of another ledger")
    run(data, [track], *injected("fsync", 1, "KILL"))
    assert len(contents(music)) == 3
    report = protector(data).sweep_leftovers()
    assert len(report.removed) == 1
    assert contents(music) == {track.name, foreign.name}
    assert protector(data).sweep_leftovers().found_something is False
