# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which format a file is: by its content first, by its name only where content cannot tell."""

from __future__ import annotations

from pathlib import Path, PurePath

from holdback.errors import UnreadableFile, UnsupportedFormat
from holdback.formats.source import Source, opened

# Extensions users give to each format; the first one is the usual one.
SUPPORTED: dict[str, tuple[str, ...]] = {
    "mp3": (".mp3", ".mp2", ".mpga"),
    "wav": (".wav", ".wave", ".bwf"),
    "rf64": (".wav", ".rf64"),
    "bw64": (".wav", ".bw64"),
    "w64": (".w64",),
    "aiff": (".aiff", ".aif"),
    "aifc": (".aifc", ".aif", ".afc"),
    "flac": (".flac",),
    "ogg": (".ogg", ".oga"),
    "oga": (".oga", ".ogg", ".oggflac"),
    "opus": (".opus", ".ogg"),
    "speex": (".spx",),
    "m4a": (".m4a", ".m4b", ".m4p", ".m4r"),
    "mp4": (".mp4", ".m4v", ".mov", ".3gp"),
    "wma": (".wma", ".asf", ".wmv"),
    "ape": (".ape",),
    "wavpack": (".wv",),
    "mpc": (".mpc", ".mp+", ".mpp"),
    "tak": (".tak",),
    "tta": (".tta",),
    "dsf": (".dsf",),
    "dff": (".dff",),
    "aac": (".aac", ".adts"),
}
EXTENSIONS: frozenset[str] = frozenset(e for several in SUPPORTED.values() for e in several)

_ASF_HEADER = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
_W64_RIFF = bytes.fromhex("726966662e91cf11a5d628db04c10000")
_MP4_FIRST_BOXES = frozenset(
    (b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide", b"pnot", b"styp", b"moof", b"sidx")
)
_AUDIO_BRANDS = frozenset((b"M4A ", b"M4B ", b"M4P ", b"M4R "))
_AC3_FRAME = b"\x0b\x77"
_LEAD_IN = 64 << 10
_OGG_EXTENSIONS = frozenset(e for name in ("ogg", "oga", "opus", "speex") for e in SUPPORTED[name])


def identify(path: Path) -> str:
    """Return the format of a file, found by its content first and its name second.

    Raises:
        FileMissing: there is no such file.
        UnreadableFile: it is empty or cannot be opened.
        UnsupportedFormat: it is not audio, or a format that Holdback does not handle.
    """
    with opened(path) as source:
        return identify_source(source, path.name)


def identify_source(source: Source, name: str) -> str:
    """Return the format of ``source``, which is (or will be) called ``name``.

    Raises:
        UnreadableFile: the file is empty.
        UnsupportedFormat: it is not audio, or a format that Holdback does not handle.
    """
    if source.size == 0:
        raise UnreadableFile("{file} is empty: it has no bytes at all.", file=source.name)
    head = source.at(0, 64)
    extension = PurePath(name).suffix.lower()
    found = _by_magic(source, 0, head)
    if found == "mp4" and extension in SUPPORTED["m4a"]:
        return "m4a"  # many encoders give audio the brand of films
    if found:
        return found
    start = end_of_id3(source)
    if start:
        found = _by_magic(source, start, source.at(start, 64))
        if found:
            return found
    found = _by_frames(source, start)
    if found == "mp3" and extension in (".aac", ".adts"):
        found = None
    if found:
        return found
    if start and extension in (".mp3", ".mp2", ".mpga"):
        return "mp3"
    if extension in _OGG_EXTENSIONS and (codec := _behind_junk(source, start)):
        return codec
    raise _unknown(source, head, extension)


def _unknown(source: Source, head: bytes, extension: str) -> UnsupportedFormat:
    """Say what the file is, where that helps, and what can be done."""
    if head[:2] == _AC3_FRAME:
        return UnsupportedFormat(
            "{file} is Dolby Digital sound (AC-3), a format that Holdback does not handle. Nothing "
            "was changed; keep the recording in another format too, such as WAV or FLAC, and "
            "protect that.",
            file=source.name,
        )
    if extension == ".flac" and head[:1] == b"\xff" and head[1:2] in (b"\xf8", b"\xf9"):
        return UnsupportedFormat(
            "{file} begins in the middle of a FLAC stream: the header that holds the tags is "
            "missing. Nothing was changed; save it as FLAC anew in an audio editor, and protect "
            "that file.",
            file=source.name,
        )
    return UnsupportedFormat(
        "{file} is not an audio file that Holdback knows. Nothing was changed.", file=source.name
    )


def _behind_junk(source: Source, start: int) -> str | None:
    """Look for an Ogg stream behind bytes of something else, which players skip."""
    found = source.at(start, _LEAD_IN).find(b"OggS\0\2")
    return _ogg_codec(source, start + found) if found > 0 else None


def end_of_id3(source: Source) -> int:
    """Return where the ID3v2 tags in front of a file end (0 if there is none)."""
    position = 0
    while True:
        header = source.at(position, 10)
        if len(header) < 10 or header[:3] != b"ID3" or max(header[6:10]) > 0x7F:
            return position
        size = header[6] << 21 | header[7] << 14 | header[8] << 7 | header[9]
        footer = 10 if header[3] == 4 and header[5] & 0x10 else 0
        position = min(position + 10 + size + footer, source.size)


def _by_magic(source: Source, offset: int, head: bytes) -> str | None:
    kind = head[8:12]
    if head[:4] == b"RIFF" and kind == b"WAVE":
        return "wav"
    if head[:4] == b"RF64" and kind == b"WAVE":
        return "rf64"
    if head[:4] == b"BW64" and kind == b"WAVE":
        return "bw64"
    if head[:16] == _W64_RIFF:
        return "w64"
    if head[:4] == b"FORM" and kind in (b"AIFF", b"AIFC"):
        return "aiff" if kind == b"AIFF" else "aifc"
    if head[:4] == b"fLaC":
        return "flac"
    if head[:4] == b"OggS":
        return _ogg_codec(source, offset)
    if head[4:8] in _MP4_FIRST_BOXES:
        return _mp4_kind(head)
    if head[:16] == _ASF_HEADER:
        return "wma"
    if head[:4] == b"MAC ":
        return "ape"
    if head[:4] == b"wvpk":
        return "wavpack"
    if head[:4] == b"MPCK" or (head[:3] == b"MP+" and head[3:4] and head[3] & 0x0F in (7, 8)):
        return "mpc"
    if head[:4] == b"tBaK":
        return "tak"
    if head[:4] in (b"TTA1", b"TTA2"):
        return "tta"
    if head[:4] == b"DSD ":
        return "dsf"
    if head[:4] == b"FRM8" and head[12:16] == b"DSD ":
        return "dff"
    return None


def _mp4_kind(head: bytes) -> str:
    return "m4a" if head[4:8] == b"ftyp" and head[8:12] in _AUDIO_BRANDS else "mp4"


def _ogg_codec(source: Source, offset: int) -> str | None:
    """Look through the first pages: audio may not be the first stream of a multiplex."""
    position = offset
    for _ in range(16):
        header = source.at(position, 27)
        if len(header) < 27 or header[:4] != b"OggS" or not header[5] & 2:
            break
        table = source.at(position + 27, header[26])
        payload = source.at(position + 27 + header[26], 16)
        for magic, name in (
            (b"\x01vorbis", "ogg"),
            (b"\x7fFLAC", "oga"),
            (b"fLaC", "oga"),
            (b"OpusHead", "opus"),
            (b"Speex   ", "speex"),
        ):
            if payload.startswith(magic):
                return name
        position += 27 + header[26] + sum(table)
    return None


def _by_frames(source: Source, start: int) -> str | None:
    """Find two consecutive MPEG or ADTS frames near ``start``."""
    window = source.at(start, _LEAD_IN)
    position = window.find(b"\xff")
    while 0 <= position < len(window) - 8:
        length = mpeg_frame_length(window[position : position + 4])
        if length and _frame_follows(window, position, length):
            return "mp3"
        length = adts_frame_length(window[position : position + 7])
        if length and _adts_follows(window, position, length):
            return "aac"
        position = window.find(b"\xff", position + 1)
    return None


def _frame_follows(window: bytes, position: int, length: int) -> bool:
    following = window[position + length : position + length + 4]
    if len(following) < 4 or following[:3] == b"TAG":
        return position == 0 or following[:3] == b"TAG"
    return bool(mpeg_frame_length(following)) and following[1] & 0xFE == window[position + 1] & 0xFE


def _adts_follows(window: bytes, position: int, length: int) -> bool:
    following = window[position + length : position + length + 7]
    if len(following) < 7:
        return position == 0
    return (
        bool(adts_frame_length(following)) and following[1:3] == window[position + 1 : position + 3]
    )


_BITRATES = {
    (1, 1): (0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448),
    (1, 2): (0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384),
    (1, 3): (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    (2, 1): (0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256),
    (2, 2): (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_RATES = (44100, 48000, 32000)


def mpeg_frame_length(header: bytes) -> int:
    """Return the length of the MPEG audio frame that ``header`` (4 bytes) opens, or 0.

    ISO/IEC 11172-3 §2.4.2.3 and 13818-3; MPEG 2.5 halves the rates again. Free format is not
    recognised.
    """
    if len(header) < 4 or header[0] != 0xFF or header[1] & 0xE0 != 0xE0:
        return 0
    version = (header[1] >> 3) & 3  # 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5
    layer = 4 - ((header[1] >> 1) & 3)
    rate_index, bitrate_index = (header[2] >> 2) & 3, header[2] >> 4
    if version == 1 or layer == 4 or rate_index == 3 or bitrate_index in (0, 15):
        return 0
    rate = _RATES[rate_index] >> {3: 0, 2: 1, 0: 2}[version]
    row = (1, layer) if version == 3 else (2, 1 if layer == 1 else 2)
    bitrate = _BITRATES[row][bitrate_index] * 1000
    padding = (header[2] >> 1) & 1
    if layer == 1:
        return (12 * bitrate // rate + padding) * 4
    samples = 72 if layer == 3 and version != 3 else 144
    return samples * bitrate // rate + padding


def adts_frame_length(header: bytes) -> int:
    """Return the length of the ADTS frame that ``header`` (7 bytes) opens, or 0."""
    if len(header) < 7 or header[0] != 0xFF or header[1] & 0xF6 != 0xF0:
        return 0
    if (header[2] >> 2) & 15 > 12:
        return 0
    length = (header[3] & 3) << 11 | header[4] << 3 | header[5] >> 5
    return length if length > 7 else 0
