# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that Holdback wrote keep their rows and their history, wherever they go."""

from __future__ import annotations

import shutil
from pathlib import Path

import mutagen
import pytest

from holdback.catalogue import Catalogue, TrackRow
from holdback.protect import VerifyOutcome
from safe_writing import FORMATS, protect, protector, sample


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "records"
    folder.mkdir()
    return folder


def _protected(catalogue: Catalogue, data: Path, *paths: Path) -> list[TrackRow]:
    """Scan and protect files, as the window does; return their rows."""
    catalogue.scan({path.parent for path in paths})
    results = protect(data, *paths).results
    essences = {one.path: one.essence_after for one in results}
    assert all(essences.values())
    catalogue.refresh(essences, written=True, essences=essences)
    rows = [row for path in paths if (row := catalogue.row_of(path))]
    assert len(rows) == len(paths)
    return rows


def _retag(path: Path, title: str) -> None:
    raw = mutagen.File(path, easy=True)
    if raw.tags is None or "AIFF" in type(raw).__name__ or "WAVE" in type(raw).__name__:
        raw = mutagen.File(path)
        raw.tags.setall("TIT2", [mutagen.id3.TIT2(encoding=3, text=title)])
    else:
        raw["title"] = title
    raw.save()


@pytest.mark.parametrize("format_name", FORMATS)
def test_a_file_moved_to_another_drive_and_retagged_keeps_its_row_and_history(
    format_name: str, catalogue: Catalogue, music: Path, data: Path
) -> None:
    other_drive = music / "other drive"
    other_drive.mkdir()
    (music / "old").mkdir()
    track = sample(format_name, music / "old")
    (row,) = _protected(catalogue, data, track)
    moved = other_drive / f"new name{track.suffix}"
    shutil.copyfile(track, moved)
    _retag(moved, "Called otherwise")
    track.unlink()

    result = catalogue.scan([music])

    assert (result.moved, result.removed, len(result.tracks)) == (1, 0, 1)
    after = catalogue.row_of(moved)
    assert after is not None
    assert (after.id, after.title) == (row.id, "Called otherwise")
    assert list(catalogue.ids("changed:elsewhere")) == [row.id]
    assert list(catalogue.ids("called otherwise")) == [row.id]
    assert catalogue.scan([music]).unchanged == 1
    (verified,) = protector(data).verify([moved])
    assert verified.outcome is VerifyOutcome.RETAGGED
    assert verified.batch is not None


def test_a_copy_that_was_seen_first_takes_the_row_of_a_deleted_original(
    catalogue: Catalogue, music: Path, data: Path
) -> None:
    for name in ("here", "there"):
        (music / name).mkdir()
    track = sample("flac", music / "here")
    other = sample("mp3", music / "here")
    row, _ = _protected(catalogue, data, track, other)
    copy = music / "there" / "copy.flac"
    shutil.copyfile(track, copy)
    catalogue.scan([music / "there"])
    assert catalogue.counts().total == 3
    track.unlink()

    result = catalogue.scan([music / "here"])

    assert (result.moved, result.removed) == (1, 0)
    after = catalogue.row_of(copy)
    assert after is not None
    assert after.id == row.id
    assert list(catalogue.ids("changed:elsewhere")) == []
    _retag(copy, "Changed later")
    catalogue.scan([music])
    assert list(catalogue.ids("changed:elsewhere")) == [row.id]


def test_other_audio_of_the_same_length_is_not_taken_for_it(
    catalogue: Catalogue, music: Path, data: Path
) -> None:
    track = sample("wav", music)
    (row,) = _protected(catalogue, data, track)
    content = bytearray(track.read_bytes())
    at = content.index(b"data") + 5000
    content[at : at + 4] = bytes(byte ^ 0x55 for byte in content[at : at + 4])
    other = music / "take 2.wav"
    other.write_bytes(content)
    _retag(other, "Another take")
    track.unlink()

    result = catalogue.scan([music])

    assert (result.moved, result.removed) == (0, 1)
    after = catalogue.row_of(other)
    assert after is not None
    assert after.id != row.id
