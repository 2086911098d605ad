# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""File digests: they stand for every byte, and their definition does not drift."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from holdback import formats
from holdback.errors import WriteRefused
from holdback.protect.blocks import Run, Sharing, shared_runs
from holdback.protect.building import build
from holdback.protect.content import compare
from holdback.protect.digests import digest_at, digests_of, plain_digest
from holdback.protect.records import UndoOutcome, VerifyOutcome
from safe_writing import FORMATS, need, need_root, planned, protector, sample, sha256

# The essence digests of the bundled samples, as they were when the definition was laid down.
LAID_DOWN = {
    "mp3": "1628a0f90d401090",
    "wav": "665071f24c6fcbac",
    "aiff": "11db6960c448d080",
    "aifc": "60e30c44d2353b4c",
    "flac": "cf9891184eed85d1",
    "ogg": "a0bd615dedfccfd4",
    "opus": "a9410a03d57a9838",
    "m4a": "d1414d6c32453773",
}


def as_documented(path: Path) -> bytes:
    """Compute the digest as docs/essence.md words it, without the code under test."""
    data = path.read_bytes()
    digest = hashlib.sha256(b"Holdback file digest 1\n")
    essence = hashlib.sha256()
    at = 0
    for offset, length in (*formats.essence_ranges(path), (len(data), 0)):
        if length == 0 and offset < len(data):
            continue
        if offset > at:
            digest.update(at.to_bytes(8, "big") + (offset - at).to_bytes(8, "big"))
            digest.update(data[at:offset])
        essence.update(data[offset : offset + length])
        at = offset + length
    digest.update(len(data).to_bytes(8, "big") + essence.digest())
    return digest.digest()


@pytest.mark.parametrize("format_name", FORMATS)
def test_the_digest_is_the_documented_one_and_every_byte_counts(
    format_name: str, tmp_path: Path
) -> None:
    path = sample(format_name, tmp_path)
    before = digest_at(path)
    assert before == as_documented(path)
    assert formats.essence_digest(path)[:16] == LAID_DOWN[format_name]
    with path.open("rb") as file:
        assert digests_of(file, path.name) == (before, formats.essence_digest(path))
    data = path.read_bytes()
    start, length = formats.essence_ranges(path)[0]
    # Bytes of the audio, of what stands in front, and one more at the end.
    for place in (start + length // 2, start - 1):
        changed = bytearray(data)
        changed[place] ^= 1
        path.write_bytes(changed)
        assert digest_at(path, format_name) != before
    path.write_bytes(data + b"\0")
    assert digest_at(path, format_name) != before


def test_an_empty_box_of_audio_does_not_stand_in_the_way_of_undo(music: Path, data: Path) -> None:
    """Cutting and streaming programs leave such boxes behind; undo must know its own file again."""
    track = sample("m4a", music)
    with track.open("ab") as file:
        file.write((8).to_bytes(4, "big") + b"mdat")
    assert formats.essence_ranges(track)[-1][1] == 0
    before = sha256(track)
    assert digest_at(track) == as_documented(track)
    protector(data).protect(planned(track))
    [known] = protector(data).verify([track])
    assert known.outcome is VerifyOutcome.AS_WRITTEN
    [result] = protector(data).undo().results
    assert result.outcome is UndoOutcome.RESTORED
    assert sha256(track) == before


def test_what_holds_no_audio_has_its_plain_digest(tmp_path: Path) -> None:
    path = tmp_path / "a.xmp"
    path.write_bytes(b"<x/>")
    assert digest_at(path) == hashlib.sha256(b"<x/>").digest()
    with path.open("rb") as file:
        assert plain_digest(file) == digest_at(path)


def test_one_changed_byte_of_audio_is_noticed_wherever_it_lies(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    data = os.urandom(700_001)
    old.write_bytes(b"head" + data + b"tail")
    for place in (0, 262_143, 262_144, 524_288, 700_000):
        changed = bytearray(data)
        changed[place] ^= 0x80
        new.write_bytes(b"longer head" + changed)
        with old.open("rb") as ours, new.open("rb") as theirs, pytest.raises(WriteRefused):
            compare(ours, theirs, ((4, len(data)),), ((11, len(data)),), "x")
    new.write_bytes(b"longer head" + data)
    with old.open("rb") as ours, new.open("rb") as theirs:
        proof = compare(ours, theirs, ((4, len(data)),), ((11, len(data)),), "x")
        assert proof.essence == hashlib.sha256(data).hexdigest()
        assert proof.shared == (Run(4, 11, len(data)),)
        with pytest.raises(WriteRefused):  # overlapping pieces of audio
            compare(ours, theirs, ((4, 10), (8, 10)), ((11, 10), (15, 10)), "x")


def test_shared_parts_are_cut_out_of_a_run() -> None:
    sharing = Sharing((Run(0, 4096, 4096), Run(8192, 12288, 4096), Run(0, 0, 99999)))
    parts = sharing.split(Run(100, 4196, 9000))
    assert [(part.new, part.length, is_shared) for part, is_shared in parts] == [
        (4196, 3996, True),
        (8192, 4096, False),
        (12288, 908, True),
    ]
    assert all(part.new - part.old == 4096 for part, _ in parts)


@pytest.mark.parametrize("kind", ["xfs", "btrfs"])
def test_the_file_system_tells_what_two_files_share(kind: str, tmp_path: Path) -> None:
    need_root()
    need(f"mkfs.{kind}")
    image, folder = tmp_path / "image", tmp_path / "disk"
    with image.open("wb") as file:
        file.truncate(400 << 20)
    folder.mkdir()
    for command in ([f"mkfs.{kind}", "-q"], ["mount", "-o", "loop"]):
        target = [str(image), str(folder)] if command[0] == "mount" else [str(image)]
        if subprocess.run([*command, *target], capture_output=True, check=False).returncode:
            pytest.skip(f"making and mounting {kind} is not allowed here")
    try:
        old, new, copy = (folder / name for name in ("old", "new", "copy"))
        data = os.urandom(1_000_000)
        old.write_bytes(data)
        shutil.copyfile(old, copy)
        splices = (formats.Splice(10, 5, bytes(4096 + 5)),)
        with old.open("rb") as ours, new.open("w+b") as theirs, copy.open("r+b") as other:
            assert build(ours, theirs, splices), "blocks are shared though everything moved"
            theirs.seek(500_000)
            theirs.write(b"changed in memory only")
            theirs.flush()
            runs = shared_runs(ours.fileno(), theirs.fileno())
            assert sum(run.length for run in runs) > 900_000
            for run in runs:
                end = min(run.old + run.length, len(data))
                theirs.seek(run.new)
                assert theirs.read(end - run.old) == data[run.old : end]
            assert not any(run.new <= 500_000 < run.new + run.length for run in runs)
            assert sum(run.length for run in shared_runs(ours.fileno(), other.fileno())) in (
                0,
                sum(run.length for run in shared_runs(ours.fileno(), ours.fileno())),
            ), "a plain copy shares nothing, or (copied by the kernel) everything"
    finally:
        subprocess.run(["umount", str(folder)], check=True)
