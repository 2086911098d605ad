# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Playing time of MPEG audio and ADTS streams, from their first frames."""

from __future__ import annotations

from holdback.formats.identify import adts_frame_length, mpeg_frame_length
from holdback.formats.source import Source

_RATES = (44100, 48000, 32000)
_ADTS_RATES = (
    96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350,
)  # fmt: skip
_WINDOW = 64 << 10
_SAMPLE_FRAMES = 100


def mpeg_duration(source: Source, start: int, end: int) -> float | None:
    """Return seconds: exact with a Xing, Info or VBRI header, else from the first bit rate."""
    window = source.at(start, min(_WINDOW, end - start))
    position = window.find(b"\xff")
    while 0 <= position < len(window) - 4:
        length = mpeg_frame_length(window[position : position + 4])
        following = window[position + length : position + length + 4] if length else b""
        if length and (len(following) < 4 or mpeg_frame_length(following)):
            return _from_frame(window[position : position + length], end - start - position)
        position = window.find(b"\xff", position + 1)
    return None


def _from_frame(frame: bytes, stream_bytes: int) -> float:
    version, layer = (frame[1] >> 3) & 3, 4 - ((frame[1] >> 1) & 3)
    rate = _RATES[(frame[2] >> 2) & 3] >> {3: 0, 2: 1, 0: 2}[version]
    samples = 384 if layer == 1 else 576 if layer == 3 and version != 3 else 1152
    mono = frame[3] >> 6 == 3
    side = (17 if mono else 32) if version == 3 else (9 if mono else 17)
    xing = frame[4 + side : 4 + side + 12]
    if xing[:4] in (b"Xing", b"Info") and len(xing) == 12 and xing[7] & 1:
        return int.from_bytes(xing[8:12], "big") * samples / rate
    vbri = frame[36 : 36 + 18]
    if vbri[:4] == b"VBRI" and len(vbri) == 18:
        return int.from_bytes(vbri[14:18], "big") * samples / rate
    return stream_bytes / len(frame) * samples / rate


def adts_duration(source: Source, start: int, end: int) -> float | None:
    """Return seconds, estimated from the mean size of the first frames."""
    window = source.at(start, min(_WINDOW, end - start))
    position, frames, rate = 0, 0, 0
    while frames < _SAMPLE_FRAMES:
        header = window[position : position + 7]
        length = adts_frame_length(header)
        if not length:
            break
        rate = _ADTS_RATES[(header[2] >> 2) & 15]
        frames += 1
        position += length
    return (end - start) / (position / frames) * 1024 / rate if frames else None
