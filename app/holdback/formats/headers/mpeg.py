# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Streams behind an ID3v2 tag: MP3 (ISO/IEC 11172-3 §2.4.2.3), TTA; and DSF, with one behind."""

from __future__ import annotations

from holdback.formats.headers import id3, tails
from holdback.formats.headers.found import Found
from holdback.formats.headers.window import Doubt, Window

_KBITS_1 = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_KBITS_2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
_RATES = (44100, 48000, 32000)


def read(window: Window) -> Found:
    """Read an MP3 whose name says so."""
    found = Found("mp3")
    start = id3.length_at(window, 0)
    if start:
        id3.read_into(found, window, 0, start)
    head = window.at(start, 64)
    length, rate, samples = _frame(head)
    if head[4:8].isalpha():  # bytes that also begin a file of boxes
        raise Doubt
    following = window.at(start + length, 4)
    if following[1] & 0xFE != head[1] & 0xFE:
        raise Doubt
    _frame(following)
    end = tails.read_into(found, window, start)
    found.duration_s = _duration(
        window.at(start, min(length, 64)), length, rate, samples, end - start
    )
    return found


def read_tta(window: Window) -> Found:
    """Read a TTA file."""
    found = Found("tta")
    start = id3.length_at(window, 0)
    if start:
        id3.read_into(found, window, 0, start)
    head = window.at(start, 22)
    rate = int.from_bytes(head[10:14], "little")
    if head[:4] != b"TTA1" or not rate:
        raise Doubt
    tails.read_into(found, window, start)
    found.duration_s = int.from_bytes(head[14:18], "little") / rate
    return found


def read_dsf(window: Window) -> Found:
    """Read a DSF file: its head says where the ID3 tag begins (Sony, 2005)."""
    found = Found("dsf")
    head = window.at(0, 80)
    pointer = int.from_bytes(head[20:28], "little")
    length = id3.length_at(window, pointer) if pointer else 0
    if pointer and not length:
        raise Doubt
    if length:
        id3.read_into(found, window, pointer, length)
    rate, samples = int.from_bytes(head[56:60], "little"), int.from_bytes(head[64:72], "little")
    if head[28:32] != b"fmt " or not rate or not samples or found.has_manifest:
        raise Doubt
    found.duration_s = samples / rate
    return found


def _frame(head: bytes) -> tuple[int, int, int]:
    """Return length in bytes, samples per second and samples of a layer III frame."""
    if head[0] != 0xFF or head[1] & 0xE6 != 0xE2:
        raise Doubt
    version, rate_index, kbits_index = (head[1] >> 3) & 3, (head[2] >> 2) & 3, head[2] >> 4
    if version == 1 or rate_index == 3 or kbits_index in (0, 15):
        raise Doubt
    padding = (head[2] >> 1) & 1
    if version == 3:
        rate = _RATES[rate_index]
        return 144000 * _KBITS_1[kbits_index] // rate + padding, rate, 1152
    rate = _RATES[rate_index] >> (1 if version == 2 else 2)
    return 72000 * _KBITS_2[kbits_index] // rate + padding, rate, 576


def _duration(head: bytes, length: int, rate: int, samples: int, stream_bytes: int) -> float:
    version, is_mono = (head[1] >> 3) & 3, head[3] >> 6 == 3
    side = (17 if is_mono else 32) if version == 3 else (9 if is_mono else 17)
    xing = head[4 + side : 16 + side]
    if xing[:4] in (b"Xing", b"Info") and len(xing) == 12 and xing[7] & 1:
        return int.from_bytes(xing[8:12], "big") * samples / rate
    vbri = head[36:54]
    if vbri[:4] == b"VBRI" and len(vbri) == 18:
        return int.from_bytes(vbri[14:18], "big") * samples / rate
    return stream_bytes / length * samples / rate
