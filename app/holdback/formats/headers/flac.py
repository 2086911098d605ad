# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""FLAC: the metadata blocks, pictures stepped over (RFC 9639 §8)."""

from __future__ import annotations

from holdback.formats.headers import tails, vorbis
from holdback.formats.headers.found import Found
from holdback.formats.headers.window import Doubt, Window

_STREAMINFO, _COMMENT, _INVALID = 0, 4, 127


def read(window: Window) -> Found:
    """Read a FLAC file that begins with its marker."""
    if window.at(0, 4) != b"fLaC":
        raise Doubt
    found = Found("flac")
    position, is_last, has_info = 4, False, False
    while not is_last:
        head = window.at(position, 4)
        kind, is_last = head[0] & 0x7F, bool(head[0] & 0x80)
        length = int.from_bytes(head[1:], "big")
        if kind == _INVALID or position + 4 + length > window.size:
            raise Doubt
        if kind == _COMMENT:
            vorbis.read_into(found, window.at(position + 4, length))
        elif kind == _STREAMINFO and length >= 18 and not has_info:
            has_info = True
            packed = int.from_bytes(window.at(position + 14, 8), "big")
            rate, samples = packed >> 44, packed & 0xFFFFFFFFF
            found.duration_s = samples / rate if rate and samples else None
        position += 4 + length
    tails.read_into(found, window, 0)
    return found
