# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""WavPack: the first block's header, and the tags behind the last one."""

from __future__ import annotations

from holdback.formats.headers import tails
from holdback.formats.headers.found import Found
from holdback.formats.headers.window import Doubt, Window

_RATES = (
    6000, 8000, 9600, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000, 64000, 88200, 96000,
    192000,
)  # fmt: skip
_DSD = 1 << 31
_UNKNOWN = 0xFFFFFFFF


def read(window: Window) -> Found:
    """Read a WavPack file that begins with a block."""
    head = window.at(0, 32)
    samples, flags = (int.from_bytes(head[at : at + 4], "little") for at in (12, 24))
    place = flags >> 23 & 15
    if head[:4] != b"wvpk" or flags & _DSD or samples in (0, _UNKNOWN) or place >= len(_RATES):
        raise Doubt
    found = Found("wavpack")
    tails.read_into(found, window, 0)
    found.duration_s = samples / _RATES[place]
    return found
