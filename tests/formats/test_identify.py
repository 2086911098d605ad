# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A file is what its content says, whatever it is called."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import audio_files as audio
from holdback.errors import FileMissing, UnreadableFile, UnsupportedFormat
from holdback.formats import EXTENSIONS, SUPPORTED, identify


@pytest.mark.parametrize("format", sorted(audio.ENCODINGS))
def test_finds_the_format_by_content(format: str, tmp_path: Path) -> None:
    path = audio.make(tmp_path, format)
    nameless = tmp_path / "take"
    shutil.copyfile(path, nameless)
    assert identify(path) == format
    # Without a name an audio-only MP4 of a brand for films is just an MP4.
    assert identify(nameless) == format


def test_a_wrong_extension_does_not_mislead(tmp_path: Path) -> None:
    path = audio.make(tmp_path, "flac")
    wrong = path.rename(tmp_path / "song.mp3")
    assert identify(wrong) == "flac"


def test_sees_through_an_id3_prefix(tmp_path: Path) -> None:
    prefix = audio.id3_tag(audio.id3_frame("TIT2", b"\0x"))
    path = tmp_path / "x"
    path.write_bytes(prefix + audio.make(tmp_path, "flac").read_bytes())
    assert identify(path) == "flac"


def test_dsd_files(tmp_path: Path) -> None:
    for name, data in (("dsf", audio.dsf()), ("dff", audio.dff())):
        path = tmp_path / name
        path.write_bytes(data)
        assert identify(path) == name


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", UnreadableFile),
        (b"hello, I am a letter", UnsupportedFormat),
        (b"ID3\x04\0\0\0\0\0\0", UnsupportedFormat),
        (b"RIFF\x04\0\0\0AVI ", UnsupportedFormat),
        (b"\xff" * 5000, UnsupportedFormat),
        (b"OggS" + bytes(60), UnsupportedFormat),
    ],
)
def test_what_is_no_audio_is_told(data: bytes, error: type[Exception], tmp_path: Path) -> None:
    path = tmp_path / "thing"
    path.write_bytes(data)
    with pytest.raises(error, match="thing"):
        identify(path)


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("film.ac3", b"\x0b\x77\x5d\x85\x54\x40" + bytes(400), "AC-3.*WAV or FLAC"),
        ("bare.flac", b"\xff\xf8\xc9\x08" + bytes(400), "header.*anew"),
    ],
)
def test_what_is_known_but_not_handled_is_named(
    name: str, data: bytes, words: str, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(UnsupportedFormat, match=words):
        identify(path)


def test_absent_file(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        identify(tmp_path / "none.wav")


def test_every_format_has_extensions() -> None:
    assert {".mp3", ".wav", ".m4b", ".opus", ".dsf"} <= EXTENSIONS
    assert all(extension.startswith(".") for e in SUPPORTED.values() for extension in e)
