# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Odd but healthy files of our own making: protected, nothing lost, undone to the byte."""

from __future__ import annotations

import base64
from pathlib import Path

import mutagen.flac
import mutagen.oggopus
import pytest

import audio_files as audio
from audio_files import FMT, chunk, id3_frame, id3_tag, id3v1, pcm, riff
from holdback import formats
from holdback.protect import Outcome
from safe_writing import protect, protector, sha256

PICTURE = bytes(range(256)) * 600  # more than two pages of Ogg
LYRICS = b"LYRICSBEGININD0000200ETT00005Night000034LYRICS200"


def tails(folder: Path) -> Path:
    path = folder / "tails.mp3"
    size = str(len(LYRICS) - 15).zfill(6).encode()
    lyrics = LYRICS[:-15] + size + b"LYRICS200"
    body = audio.mpeg_frames() + audio.ape_tag(Mood="calm") + lyrics + id3v1()
    path.write_bytes(id3_tag(id3_frame("TIT2", b"\0Night")) + body)
    return path


def odd_pads(folder: Path) -> Path:
    path = folder / "odd.wav"
    info = b"INFO" + chunk(b"INAM", b"Odd\0\0") + chunk(b"IXXX", b"abc")
    sound = chunk(b"data", pcm(51) + b"\1")
    path.write_bytes(riff(FMT, chunk(b"abcd", b"odd"), sound, chunk(b"LIST", info)))
    return path


def cover_over_pages(folder: Path) -> Path:
    path = audio.make(folder, "opus")
    file = mutagen.oggopus.OggOpus(path)
    picture = mutagen.flac.Picture()
    picture.data, picture.mime, picture.type = PICTURE, "image/png", 3
    file["metadata_block_picture"] = base64.b64encode(picture.write()).decode()
    file["R128_TRACK_GAIN"] = "-512"
    file.save()
    return path


@pytest.mark.parametrize("make", [tails, odd_pads, cover_over_pages])
def test_nothing_is_lost_and_undo_is_exact(make: object, tmp_path: Path) -> None:
    music = tmp_path / "music"
    music.mkdir()
    path: Path = make(music)  # type: ignore[operator]
    before, items = sha256(path), formats.inventory(path)
    data = tmp_path / "data"
    result = protect(data, path)
    assert result.count(Outcome.WRITTEN) == 1, str(result.results[0].reason)
    after = formats.inventory(path)
    names = {item.carrier for item in items} - {"id3:TCOP", "riff:INFO:ICOP"}
    assert names <= {item.carrier for item in after}
    if make is cover_over_pages:
        file = mutagen.oggopus.OggOpus(path)
        kept = mutagen.flac.Picture(base64.b64decode(file["metadata_block_picture"][0]))
        assert kept.data == PICTURE
        assert file["R128_TRACK_GAIN"] == ["-512"]
    protector(data).undo()
    assert sha256(path) == before
