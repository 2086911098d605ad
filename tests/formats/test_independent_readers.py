# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Holdback writes is seen by programs that know nothing of Holdback (standards.md §11)."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import mutagen
import mutagen.id3
import pytest

import audio_files as audio
from holdback import formats

WANTED = audio.declaration()
# ExifTool 12.57 reads no tags of Speex and of WavPack.
EXIFTOOL = [f for f in audio.ENCODINGS if f not in ("speex", "wavpack")]
WITH_XMP = ["mp3", "wav", "rf64", "aiff", "m4a", "mp4", "wma", "tta", "aac"]
# With RIFF INFO present ffprobe shows nothing else; AIFF's ID3 is shown.
FFPROBE_KEYS = [f for f in audio.ENCODINGS if f not in ("wav", "rf64", "aac")]
MUTAGEN = [f for f in audio.ENCODINGS if f not in ("rf64",)]


def written(folder: Path, format: str) -> Path:
    path = audio.make(folder, format)
    formats.apply(path, WANTED, format=format)
    return path


def exiftool(path: Path) -> list[tuple[str, str]]:
    run = subprocess.run(
        ["exiftool", "-json", "-G1", "-a", "-charset", "filename=utf8", str(path)],
        capture_output=True,
        check=False,
    )
    data = json.loads(run.stdout)[0]
    return [(key, str(value)) for key, value in data.items()]


@pytest.mark.parametrize("format", EXIFTOOL)
def test_exiftool(format: str, tmp_path: Path) -> None:
    seen = exiftool(written(tmp_path, format))
    text = [value for _, value in seen]
    assert any(value == WANTED.notice for value in text)
    assert any("TDM-RESERVATION" in value or "reserv" in key.lower() for key, value in seen)
    assert any(audio.OLD_TAGS["artist"] in value for value in text)
    if format in WITH_XMP:
        packet = {key: value for key, value in seen if key.startswith("XMP")}
        assert packet["XMP-plus:DataMining"] == WANTED.plus
        assert packet["XMP-dc:Rights"] == WANTED.notice
        assert packet["XMP-xmpRights:WebStatement"] == WANTED.rights_url
        assert any(key.lower().endswith("reservation") for key in packet)
    assert not any(key.endswith(":Error") for key, _ in seen)


@pytest.mark.parametrize("format", list(audio.ENCODINGS))
def test_ffprobe(format: str, tmp_path: Path) -> None:
    path = written(tmp_path, format)
    run = subprocess.run(
        ["ffprobe", "-v", "error", "-show_format", "-show_streams", "-of", "json", str(path)],
        capture_output=True,
        check=True,
    )
    assert not run.stderr
    data = json.loads(run.stdout)
    tags = {**data["format"].get("tags", {}), **data["streams"][0].get("tags", {})}
    assert WANTED.notice in tags.values()
    assert audio.OLD_TAGS["title"] in tags.values()
    if format in FFPROBE_KEYS:
        assert {k.upper(): v for k, v in tags.items()}["TDM-RESERVATION"] == "1"


@pytest.mark.parametrize("format", MUTAGEN)
def test_mutagen(format: str, tmp_path: Path) -> None:
    path = written(tmp_path, format)
    tags = mutagen.id3.ID3(path) if format == "aac" else mutagen.File(path).tags
    text = str([tags[key] for key in tags.keys()]) if format != "wma" else str(dict(tags))  # noqa: SIM118
    assert WANTED.notice in text
    assert WANTED.plus in text
    assert audio.OLD_TAGS["title"] in text


@pytest.mark.parametrize("format", ["flac", "wavpack"])
def test_the_formats_own_checker_is_content(format: str, tmp_path: Path) -> None:
    path = written(tmp_path, format)
    command = {"flac": ["flac", "-t", "-s"], "wavpack": ["ffmpeg", "-v", "error", "-i"]}[format]
    tail = ["-f", "null", "-"] if format == "wavpack" else []
    run = subprocess.run([*command, str(path), *tail], capture_output=True, check=False)
    assert run.returncode == 0
    assert not run.stderr
