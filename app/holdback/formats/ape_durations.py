# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Playing time of Monkey's Audio, WavPack, Musepack and TAK, from their headers.

By own code: mutagen's Musepack reader runs for ever on some damaged files.
"""

from __future__ import annotations

import struct

from holdback.formats.source import Source

_WAVPACK_RATES = (
    6000, 8000, 9600, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000, 64000, 88200, 96000,
    192000,
)  # fmt: skip
_MUSEPACK_RATES = (44100, 48000, 37800, 32000)
_DSD = 1 << 31
_BLOCKS = 64
_TAK_LAST_FRAME = 7


def seconds_of(source: Source, start: int, format: str) -> float | None:
    """Return the playing time of the stream that begins at ``start``, or None."""
    head = source.at(start, 512)
    try:
        samples, rate = _READERS[format](head)
    except (struct.error, IndexError):
        return None
    return samples / rate if samples > 0 and rate > 0 else None


def tak_end(source: Source, start: int) -> int | None:
    """Return where the last frame of a TAK stream ends, as its header says; None if it does not."""
    position = start + 4
    last = None
    for _ in range(_BLOCKS):
        head = source.at(position, 12)
        if len(head) < 4:
            return None
        if head[0] & 0x7F == _TAK_LAST_FRAME and len(head) == 12:
            last = int.from_bytes(head[4:9], "little") + int.from_bytes(head[9:12], "little")
        position += 4 + int.from_bytes(head[1:4], "little")
        if head[0] & 0x7F == 0:
            return None if last is None else position + last
    return None


def _wavpack(head: bytes) -> tuple[int, int]:
    samples, flags = struct.unpack_from("<I", head, 12)[0], struct.unpack_from("<I", head, 24)[0]
    if samples == 0xFFFFFFFF or flags & _DSD:
        return 0, 0
    return samples, _WAVPACK_RATES[flags >> 23 & 15]


def _monkey(head: bytes) -> tuple[int, int]:
    version = struct.unpack_from("<H", head, 4)[0]
    if version >= 3980:
        start = struct.unpack_from("<I", head, 8)[0]
        block, final, frames, _, _, rate = struct.unpack_from("<3I2HI", head, start + 4)
    else:
        level, _, _, rate = struct.unpack_from("<3HI", head, 6)
        frames, final = struct.unpack_from("<2I", head, 24)
        is_large = version >= 3900 or (version >= 3800 and level == 4000)
        block = 73728 * (4 if version >= 3950 else 1) if is_large else 9216
    return (frames - 1) * block + final if frames else 0, rate


def _musepack(head: bytes) -> tuple[int, int]:
    if head[:4] != b"MPCK":
        frames, flags = struct.unpack_from("<2I", head, 4)
        return frames * 1152 - 576, _MUSEPACK_RATES[flags >> 16 & 3]
    position = 4
    for _ in range(_BLOCKS):
        key = head[position : position + 2]
        size, content = _varint(head, position + 2)
        if key == b"SH":
            samples, place = _varint(head, content + 5)
            silence, place = _varint(head, place)
            return samples - silence, _MUSEPACK_RATES[head[place] >> 5 & 3]
        if size < 3:
            break
        position += size
    return 0, 0


def _varint(data: bytes, position: int) -> tuple[int, int]:
    value = 0
    for place in range(position, position + 9):
        value = value << 7 | data[place] & 0x7F
        if not data[place] & 0x80:
            return value, place + 1
    return 0, position + 9


def _tak(head: bytes) -> tuple[int, int]:
    if head[4] & 0x7F != 1:  # the stream information comes first
        return 0, 0
    bits = int.from_bytes(head[8:24], "little")
    return bits >> 14 & ((1 << 35) - 1), (bits >> 52 & 0x3FFFF) + 6000


_READERS = {"ape": _monkey, "wavpack": _wavpack, "mpc": _musepack, "tak": _tak}
