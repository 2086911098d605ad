# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small real audio files, put together from bytes so that no code of ours made them."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path

MP3_FRAME = b"\xff\xfb\x90\x64" + bytes(413)  # MPEG-1 layer III, 128 kbit/s, 44.1 kHz, silent


def _frame(name: bytes, body: bytes) -> bytes:
    return name + struct.pack(">I", len(body)) + b"\0\0" + body


def id3v23(texts: Mapping[str, str], user_texts: Mapping[str, str]) -> bytes:
    body = b"".join(
        _frame(name.encode(), b"\x01" + text.encode("utf-16")) for name, text in texts.items()
    )
    body += b"".join(
        _frame(b"TXXX", b"\x00" + name.encode("latin-1") + b"\0" + text.encode("latin-1"))
        for name, text in user_texts.items()
    )
    size = len(body)
    return b"ID3\x03\x00\x00" + bytes((size >> shift) & 0x7F for shift in (21, 14, 7, 0)) + body


def mp3(
    path: Path,
    *,
    title: str = "",
    artist: str = "",
    album: str = "",
    isrc: str = "",
    notice: str = "",
    year: str = "",
    label: str = "",
    frames: int = 20,
    **user_texts: str,
) -> Path:
    """Write an MP3; extra names become TXXX frames with ``-`` for ``_``."""
    texts = {
        "TIT2": title,
        "TPE1": artist,
        "TALB": album,
        "TSRC": isrc,
        "TCOP": notice,
        "TYER": year,
        "TPUB": label,
    }
    tag = id3v23(
        {name: text for name, text in texts.items() if text},
        {name.replace("_", "-"): text for name, text in user_texts.items()},
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(tag + MP3_FRAME * frames)
    return path


def reserved_mp3(path: Path, **texts: str) -> Path:
    return mp3(path, **texts, TDM_RESERVATION="1")


def wav(path: Path, *, seconds: float = 0.1, info: Mapping[str, str] | None = None) -> Path:
    """Write a WAV with a LIST INFO chunk behind the audio."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) & 1)

    pcm = bytes(int(44100 * seconds) * 2)
    body = chunk(b"fmt ", struct.pack("<HHIIHH", 1, 1, 44100, 88200, 2, 16)) + chunk(b"data", pcm)
    if info:
        body += chunk(
            b"LIST",
            b"INFO" + b"".join(chunk(k.encode(), v.encode() + b"\0") for k, v in info.items()),
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WAVE" + body)
    return path
