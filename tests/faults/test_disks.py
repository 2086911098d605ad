# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""On a real small file system: one that shares blocks, and one that is pulled out."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from holdback.protect import Outcome, UndoOutcome
from holdback.protect.blocks import clone_all
from safe_writing import (
    FORMATS,
    contents,
    decoded_md5,
    need,
    need_root,
    planned,
    protect,
    protector,
    sample,
)
from safe_writing import sha256 as digest


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small XFS of its own."""
    need_root()
    need("mkfs.xfs")
    image, folder = tmp_path / "xfs.img", tmp_path / "disk"
    with image.open("wb") as file:
        file.truncate(400 << 20)
    folder.mkdir()
    for command in (
        ["mkfs.xfs", "-q", str(image)],
        ["mount", "-o", "loop", str(image), str(folder)],
    ):
        if subprocess.run(command, capture_output=True, check=False).returncode:
            pytest.skip("making and mounting an XFS is not allowed here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def remount(disk: Path) -> None:
    subprocess.run(["umount", str(disk)], check=True)
    image = disk.with_name("xfs.img")
    subprocess.run(["mount", "-o", "loop", str(image), str(disk)], check=True)


def test_a_drive_pulled_in_mid_batch_stops_it_once(disk: Path, data: Path) -> None:
    need("xfs_io")
    tracks = [sample("flac", disk, f"{number:02}.flac") for number in range(16)]
    old = digest(tracks[0])
    subprocess.run(["sync", "-f", str(disk)], check=True)

    pulled = []

    def pull(done: int, total: int | None, current: str = "") -> None:
        if done >= 4 and not pulled:
            pulled.append(done)
            subprocess.run(["xfs_io", "-x", "-c", "shutdown", str(disk)], check=True)

    result = protector(data).protect(planned(disk), pull)

    assert result.stopped is not None
    assert len(result.not_done) >= 3, "not every file is tried and told"
    remount(disk)
    start = protector(data)
    report = start.sweep_leftovers()
    assert not report.doubtful
    assert contents(disk) == {track.name for track in tracks}
    written = {one.path for one in result.results if one.outcome is Outcome.WRITTEN}
    assert len(written) >= 4
    now = {track: digest(track) for track in tracks}
    new = now[tracks[0]]
    assert new != old
    assert all(now[path] == new for path in written), "what was told as written is on the disk"
    assert set(now.values()) <= {old, new}
    (unfinished,) = start.unfinished()
    start.protect(planned(*unfinished.paths))
    assert {digest(track) for track in tracks} == {new}
    assert start.unfinished() == ()


def test_every_format_is_written_and_put_back(disk: Path, data: Path) -> None:
    one, other = disk / "one", disk / "other"
    one.write_bytes(bytes(8192))
    with one.open("rb") as source, other.open("wb") as target:
        assert clone_all(source.fileno(), target.fileno()), "this is what the test is about"
    one.unlink()
    other.unlink()
    tracks = [sample(format_name, disk) for format_name in FORMATS]
    before = {track: (digest(track), decoded_md5(track)) for track in tracks}

    result = protect(data, disk)

    assert result.count(Outcome.WRITTEN) == len(tracks), result
    assert {track: decoded_md5(track) for track in tracks} == {t: b[1] for t, b in before.items()}
    assert contents(disk) == {track.name for track in tracks}
    assert protector(data).undo().count(UndoOutcome.RESTORED) == len(tracks)
    assert {track: digest(track) for track in tracks} == {t: b[0] for t, b in before.items()}
