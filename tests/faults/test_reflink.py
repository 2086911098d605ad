# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""On a file system that can share blocks: the same results, without a copy."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from holdback.protect import Outcome, UndoOutcome
from holdback.protect.filesystem import try_clone
from safe_writing import FORMATS, contents, decoded_md5, need, need_root, protect, protector, sample
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


def test_every_format_is_written_and_put_back(disk: Path, data: Path) -> None:
    one, other = disk / "one", disk / "other"
    one.write_bytes(bytes(8192))
    with one.open("rb") as source, other.open("wb") as target:
        assert try_clone(source.fileno(), target.fileno()), "this is what the test is about"
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
