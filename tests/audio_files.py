# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Audio made at test time: by ffmpeg, or byte by byte where no free encoder exists."""

from __future__ import annotations

import hashlib
import math
import struct
import subprocess
from datetime import date
from pathlib import Path

from holdback.rights import Declaration, Policy, Profile, declare

TODAY = date(2026, 11, 23)
ENCODINGS: dict[str, tuple[str, list[str]]] = {
    "mp3": (".mp3", ["-c:a", "libmp3lame", "-id3v2_version", "3"]),
    "wav": (".wav", []),
    "rf64": (".wav", ["-rf64", "always"]),
    "aiff": (".aiff", ["-write_id3v2", "1"]),
    "aifc": (".aifc", ["-c:a", "pcm_s16le", "-f", "aiff"]),
    "flac": (".flac", []),
    "ogg": (".ogg", ["-c:a", "libvorbis"]),
    "oga": (".oga", ["-c:a", "flac", "-f", "ogg"]),
    "opus": (".opus", ["-c:a", "libopus", "-ar", "48000"]),
    "speex": (".spx", ["-c:a", "libspeex", "-ar", "16000", "-ac", "1"]),
    "m4a": (".m4a", ["-c:a", "aac"]),
    "mp4": (".mp4", ["-c:a", "alac", "-movflags", "+faststart"]),
    "wma": (".wma", ["-c:a", "wmav2"]),
    "wavpack": (".wv", ["-c:a", "wavpack"]),
    "tta": (".tta", ["-c:a", "tta"]),
    "aac": (".aac", ["-c:a", "aac", "-f", "adts", "-write_id3v2", "1"]),
}
OLD_TAGS = {"title": "Nachtfahrt (Søster Mix)", "artist": "Mara Vey", "album": "Small Hours"}


def make(folder: Path, format: str, *extra: str, seconds: float = 0.4) -> Path:
    """Encode a short tone with ffmpeg, tagged as a musician would."""
    extension, options = ENCODINGS[format]
    path = folder / f"{format}{extension}"
    tags = [part for key, value in OLD_TAGS.items() for part in ("-metadata", f"{key}={value}")]
    command = ["ffmpeg", "-v", "error", "-nostdin", "-y", "-f", "lavfi", "-i"]
    command += [f"sine=frequency=330:duration={seconds}", *tags, *options, *extra, str(path)]
    subprocess.run(command, check=True, capture_output=True)
    return path


def declaration(policy: Policy = Policy.RESERVE_ALL, **changes: object) -> Declaration:
    """What a profile with everything filled in declares."""
    profile = Profile(
        name="Mara Vey",
        email="rights@artist.example",
        rights_page="https://artist.example/rights",
        policy_url="https://artist.example/tdm-policy.json",
        copyright_template="{year} Mara Vey & Søn. All rights reserved.",
        usage_terms="No use for training of any kind. © Vey",
    )
    made = declare(profile, policy, today=TODAY)
    return made if not changes else Declaration(**{**_as_dict(made), **changes})  # type: ignore[arg-type]


def _as_dict(one: Declaration) -> dict[str, object]:
    return {name: getattr(one, name) for name in Declaration.__dataclass_fields__}


def decoded_md5(path: Path) -> str:
    """Return the MD5 of the decoded samples as 64-bit floats; "" if ffmpeg complains."""
    command = ["ffmpeg", "-v", "error", "-nostdin", "-i", str(path), "-map", "0:a"]
    command += ["-c:a", "pcm_f64le", "-f", "md5", "-"]
    run = subprocess.run(command, capture_output=True, check=False)
    return "" if run.returncode or run.stderr else run.stdout.decode()


def sha256(path: Path) -> str:
    """Return the SHA-256 of a whole file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


# --- byte builders -----------------------------------------------------------------------------


def pcm(samples: int = 2000) -> bytes:
    """Return 16-bit mono samples of a tone."""
    return b"".join(struct.pack("<h", int(9000 * math.sin(i / 9))) for i in range(samples))


def chunk(name: bytes, content: bytes) -> bytes:
    """Return a RIFF chunk."""
    return name + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)


def riff(*chunks: bytes, size: int | None = None, kind: bytes = b"RIFF") -> bytes:
    """Return a WAVE form; ``size`` overrides the true one."""
    body = b"WAVE" + b"".join(chunks)
    return kind + struct.pack("<I", len(body) if size is None else size) + body


FMT = chunk(b"fmt ", struct.pack("<HHIIHH", 1, 1, 44100, 88200, 2, 16))


def id3_frame(name: str, body: bytes, version: int = 3) -> bytes:
    """Return an ID3 frame."""
    if version == 2:
        return name.encode() + len(body).to_bytes(3, "big") + body
    size = _synchsafe(len(body)) if version == 4 else struct.pack(">I", len(body))
    return name.encode() + size + b"\0\0" + body


def id3_tag(*frames: bytes, version: int = 3, flags: int = 0, padding: int = 0) -> bytes:
    """Return an ID3v2 tag."""
    body = b"".join(frames) + bytes(padding)
    return b"ID3" + bytes((version, 0, flags)) + _synchsafe(len(body)) + body


def _synchsafe(number: int) -> bytes:
    return bytes((number >> shift) & 127 for shift in (21, 14, 7, 0))


def mpeg_frames(count: int = 20) -> bytes:
    """Return silent MPEG 1 layer 3 frames, 128 kbit/s at 44.1 kHz."""
    return (b"\xff\xfb\x90\x00" + bytes(413)) * count


def id3v1(title: str = "Old title", artist: str = "Old artist") -> bytes:
    """Return an ID3v1.1 tag with track 7."""
    return (
        b"TAG"
        + title.encode("latin-1").ljust(30, b"\0")
        + artist.encode("latin-1").ljust(30, b"\0")
        + b"Old album".ljust(30, b"\0")
        + b"1999"
        + b"Old comment".ljust(28, b"\0")
        + b"\0\x07\x0c"
    )


def ape_tag(**items: str) -> bytes:
    """Return an APEv2 tag with header."""
    body = b"".join(
        struct.pack("<2I", len(v.encode()), 0) + k.encode() + b"\0" + v.encode()
        for k, v in items.items()
    )

    def edge(flags: int) -> bytes:
        return b"APETAGEX" + struct.pack("<4I", 2000, len(body) + 32, len(items), flags) + bytes(8)

    return edge(0xA0000000) + body + edge(0x80000000)


def box(name: bytes, content: bytes = b"") -> bytes:
    """Return an MP4 box."""
    return struct.pack(">I", len(content) + 8) + name + content


def dsf(tag: bytes = b"") -> bytes:
    """Return one second of DSD silence as DSF."""
    sound = b"\x69" * 4096
    fmt = b"fmt " + struct.pack("<QIIIIIIQII", 52, 1, 0, 1, 1, 2822400, 1, 32768, 4096, 0)
    data = b"data" + struct.pack("<Q", len(sound) + 12) + sound
    size = 28 + len(fmt) + len(data)
    head = b"DSD " + struct.pack("<3Q", 28, size + len(tag), size if tag else 0)
    return head + fmt + data + tag


def dff() -> bytes:
    """Return a little DSD silence as DSDIFF."""

    def big(name: bytes, content: bytes) -> bytes:
        return name + struct.pack(">Q", len(content)) + content + b"\0" * (len(content) % 2)

    body = b"DSD " + big(b"FVER", bytes((1, 5, 0, 0))) + big(b"PROP", b"SND ")
    return big(b"FRM8", body + big(b"DSD ", b"\x69" * 512))
