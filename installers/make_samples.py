#!/usr/bin/env python3
# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the sample catalogue in ``resources/samples/tracks`` from nothing but arithmetic.

    .venv/bin/python installers/make_samples.py

Every tone is computed here and dedicated to the public domain (CC0-1.0). Needs ffmpeg, and the
project's own environment for mutagen (tags) and Qt (the cover). Only needed to make them anew:
the tracks are part of the project.
"""

from __future__ import annotations

import array
import math
import os
import shutil
import subprocess
import tempfile
import wave
from dataclasses import dataclass
from pathlib import Path

from mutagen.aiff import AIFF
from mutagen.flac import FLAC, Picture
from mutagen.id3 import APIC, COMM, ID3, TALB, TCOM, TCOP, TDRC, TIT2, TPE1, TRCK, TSRC, TYER
from mutagen.mp4 import MP4, MP4Cover
from mutagen.oggopus import OggOpus
from mutagen.oggvorbis import OggVorbis
from mutagen.wave import WAVE

TARGET = Path(__file__).resolve().parent.parent / "resources" / "samples" / "tracks"
ARTIST = "Mara Lindqvist"
MINOR = (0, 3, 7, 12, 15)
MAJOR = (0, 4, 7, 12, 16)


@dataclass(frozen=True)
class Sample:
    """One track: where it goes, what it is called, and how it sounds."""

    path: str
    title: str
    album: str
    year: int
    number: int
    isrc: str
    root_hz: float
    chord: tuple[int, ...]
    encoder: tuple[str, ...]
    rate: int = 44100
    notice: str = ""


EP, ALBUM, MASTERS = "Harbour Lights EP (2025)", "Paper Boats (2026)", "Masters"
SAMPLES = (
    Sample(f"{EP}/01 Harbour Lights.flac", "Harbour Lights", "Harbour Lights EP", 2025, 1,
           "XXHB12500001", 220.0, MINOR, ("-c:a", "flac"), 22050),
    Sample(f"{EP}/02 Salt on the Window.flac", "Salt on the Window", "Harbour Lights EP", 2025, 2,
           "XXHB12500002", 196.0, MAJOR, ("-c:a", "flac"), 22050),
    Sample(f"{EP}/03 Slow Ferry.mp3", "Slow Ferry", "Harbour Lights EP", 2025, 3,
           "XXHB12500003", 174.6, MINOR, ("-c:a", "libmp3lame", "-b:a", "96k")),
    Sample(f"{EP}/04 Lantern Song.mp3", "Lantern Song", "Harbour Lights EP", 2025, 4,
           "XXHB12500004", 261.6, MAJOR, ("-c:a", "libmp3lame", "-b:a", "96k"),
           notice="2025 Mara Lindqvist. All rights reserved. No AI training."),
    Sample(f"{EP}/05 Møwe über Wasser.m4a", "Møwe über Wasser", "Harbour Lights EP", 2025, 5,
           "XXHB12500005", 246.9, MINOR, ("-c:a", "aac", "-b:a", "80k")),
    Sample(f"{EP}/06 Low Tide.m4a", "Low Tide", "Harbour Lights EP", 2025, 6,
           "XXHB12500006", 164.8, MAJOR, ("-c:a", "aac", "-b:a", "80k", "-movflags", "+faststart")),
    Sample(f"{ALBUM}/01 Paper Boats.ogg", "Paper Boats", "Paper Boats", 2026, 1,
           "XXHB12600001", 220.0, MAJOR, ("-c:a", "libvorbis", "-q:a", "2")),
    Sample(f"{ALBUM}/02 Cartographer.opus", "Cartographer", "Paper Boats", 2026, 2,
           "XXHB12600002", 185.0, MINOR, ("-c:a", "libopus", "-b:a", "48k"), 48000),
    Sample(f"{ALBUM}/03 Small Hours.m4a", "Small Hours", "Paper Boats", 2026, 3,
           "XXHB12600003", 207.7, MINOR, ("-c:a", "alac"), 22050),
    Sample(f"{ALBUM}/04 Kite Weather.mp3", "Kite Weather", "Paper Boats", 2026, 4,
           "XXHB12600004", 293.7, MAJOR, ("-c:a", "libmp3lame", "-q:a", "5")),
    Sample(f"{MASTERS}/Harbour Lights (master).wav", "Harbour Lights", "Harbour Lights EP", 2025, 1,
           "XXHB12500001", 220.0, MINOR, ("-c:a", "pcm_s24le"), 22050,
           notice="2025 Mara Lindqvist. All rights reserved."),
    Sample(f"{MASTERS}/Paper Boats (master).wav", "Paper Boats", "Paper Boats", 2026, 1,
           "XXHB12600001", 220.0, MAJOR, ("-c:a", "pcm_s16le"), 22050),
    Sample(f"{MASTERS}/Slow Ferry (master).aiff", "Slow Ferry", "Harbour Lights EP", 2025, 3,
           "XXHB12500003", 174.6, MINOR, ("-c:a", "pcm_s16be"), 22050),
    Sample(f"{MASTERS}/Kite Weather (stem mix).aifc", "Kite Weather (stem mix)", "Paper Boats",
           2026, 4, "", 293.7, MAJOR, ("-c:a", "pcm_s16le", "-f", "aiff"), 22050),
)  # fmt: skip


def tone(sample: Sample, target: Path, seconds: float = 5.0) -> None:
    """Write an arpeggio with a soft decay and a slow swell as 16-bit mono WAV."""
    length = int(seconds * sample.rate)
    mix = array.array("d", bytes(8 * length))
    beat = 0.3125
    for step in range(int(seconds / beat)):
        interval = sample.chord[(step * 3 + step // 4) % len(sample.chord)]
        frequency = sample.root_hz * 2 ** (interval / 12)
        start = int(step * beat * sample.rate)
        for n in range(min(length - start, int(1.2 * sample.rate))):
            t = n / sample.rate
            envelope = min(1.0, t * 80) * math.exp(-3.2 * t)
            phase = 2 * math.pi * frequency * t
            mix[start + n] += envelope * (
                0.30 * math.sin(phase) + 0.10 * math.sin(2 * phase) + 0.04 * math.sin(3.01 * phase)
            )
    for n in range(length):
        t = n / sample.rate
        swell = 0.5 - 0.5 * math.cos(2 * math.pi * t / seconds)
        mix[n] += 0.12 * swell * math.sin(math.pi * sample.root_hz * t)
    fade = int(0.05 * sample.rate)
    for n in range(fade):
        mix[length - 1 - n] *= n / fade
    samples = array.array("h", (int(max(-1.0, min(1.0, x)) * 32000) for x in mix))
    with wave.open(str(target), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(sample.rate)
        out.writeframes(samples.tobytes())


def cover(title: str, target: Path) -> bytes:
    """Paint a cover and return it as JPEG."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

    night, dawn = ("#12314f", "#d9a05b") if "Harbour" in title else ("#2f4858", "#86bbd8")
    image = QImage(600, 600, QImage.Format.Format_RGB32)
    gradient = QLinearGradient(0, 0, 0, 600)
    gradient.setColorAt(0, QColor(night))
    gradient.setColorAt(1, QColor(dawn))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(image.rect(), gradient)
    painter.setPen(QColor(0, 0, 0, 0))
    for ring in range(6, 0, -1):
        painter.setBrush(QColor(255, 255, 255, 18))
        painter.drawEllipse(QPointF(300, 420), 40.0 * ring, 22.0 * ring)
    painter.setBrush(QColor("#fff3d6"))
    painter.drawEllipse(QPointF(300, 250), 46, 46)
    painter.end()
    image.save(str(target), "JPEG", 78)
    return target.read_bytes()


def id3_frames(sample: Sample, picture: bytes, *, year_frame: bool) -> list[object]:
    """Return the ID3 frames of one track."""
    frames: list[object] = [
        TIT2(3, [sample.title]), TPE1(3, [ARTIST]), TALB(3, [sample.album]), TCOM(3, [ARTIST]),
        TRCK(3, [str(sample.number)]),
        TYER(3, [str(sample.year)]) if year_frame else TDRC(3, [str(sample.year)]),
        COMM(3, "eng", "", ["Made for Holdback. CC0."]),
        APIC(3, "image/jpeg", 3, "Cover", picture),
    ]  # fmt: skip
    if sample.isrc:
        frames.append(TSRC(3, [sample.isrc]))
    if sample.notice:
        frames.append(TCOP(3, [sample.notice]))
    return frames


def tag(sample: Sample, path: Path, picture: bytes) -> None:
    """Give one encoded file the tags a release of it would have."""
    suffix = path.suffix
    if suffix == ".mp3":
        tags = ID3()
        version = 3 if sample.number == 3 else 4
        for frame in id3_frames(sample, picture, year_frame=version == 3):
            tags.add(frame)
        tags.save(path, v2_version=version, v1=2 if version == 3 else 0)
    elif suffix in (".wav", ".aiff", ".aifc"):
        audio = WAVE(path) if suffix == ".wav" else AIFF(path)
        audio.add_tags()
        for frame in id3_frames(sample, picture, year_frame=False):
            audio.tags.add(frame)
        audio.save()
    elif suffix == ".m4a":
        audio = MP4(path)
        audio["\xa9nam"], audio["\xa9ART"], audio["\xa9alb"] = sample.title, ARTIST, sample.album
        audio["\xa9day"], audio["trkn"] = str(sample.year), [(sample.number, 0)]
        audio["----:com.apple.iTunes:ISRC"] = sample.isrc.encode()
        audio["covr"] = [MP4Cover(picture, MP4Cover.FORMAT_JPEG)]
        audio.save()
    else:
        audio = {".flac": FLAC, ".ogg": OggVorbis, ".opus": OggOpus}[suffix](path)
        audio["title"], audio["artist"], audio["album"] = sample.title, ARTIST, sample.album
        audio["date"], audio["tracknumber"] = str(sample.year), str(sample.number)
        audio["isrc"], audio["composer"] = sample.isrc, ARTIST
        if suffix == ".flac":
            image = Picture()
            image.type, image.mime, image.desc, image.data = 3, "image/jpeg", "Cover", picture
            audio.add_picture(image)
        audio.save()


def main() -> None:
    """Make all samples anew."""
    shutil.rmtree(TARGET, ignore_errors=True)
    with tempfile.TemporaryDirectory() as scratch:
        raw = Path(scratch) / "tone.wav"
        covers = {
            album: cover(album, Path(scratch) / "cover.jpg")
            for album in dict.fromkeys(sample.album for sample in SAMPLES)
        }
        for sample in SAMPLES:
            target = TARGET / sample.path
            target.parent.mkdir(parents=True, exist_ok=True)
            tone(sample, raw)
            encode = ["-map_metadata", "-1", "-fflags", "+bitexact", *sample.encoder, str(target)]
            subprocess.run(["ffmpeg", "-v", "error", "-i", str(raw), *encode], check=True)
            tag(sample, target, covers[sample.album])
            print(f"{target.stat().st_size:>8}  {sample.path}")


if __name__ == "__main__":
    main()
