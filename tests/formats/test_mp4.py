# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""MP4: whatever moves, every table of places in the file moves with it."""

from __future__ import annotations

import struct
import subprocess
from pathlib import Path

import pytest
from mutagen.mp4 import MP4

import audio_files as audio
from audio_files import box
from holdback import formats
from holdback.errors import UnreadableFile, WriteRefused
from holdback.formats.mp4_boxes import top_level
from holdback.formats.source import opened
from holdback.rights import Field

WANTED = audio.declaration()


def kinds(path: Path) -> list[str]:
    with opened(path) as source:
        return [one.type.decode() for one in top_level(source)]


def written(path: Path) -> None:
    """Tag and prove: the same sound by ffmpeg, the same bytes, both readers see the texts."""
    before, essence = audio.decoded_md5(path), formats.essence_digest(path)
    items = formats.inventory(path)
    changes = formats.plan(path, WANTED)
    formats.apply(path, WANTED, format=formats.identify(path))
    assert audio.decoded_md5(path) == before != ""
    assert formats.essence_digest(path) == essence
    assert formats.lost(items, formats.inventory(path), changes) == ()
    assert formats.absent(formats.inventory(path), WANTED, "m4a") == ()
    assert MP4(path)["cprt"] == [WANTED.notice]


@pytest.mark.parametrize(
    "options",
    [
        ["-c:a", "aac"],
        ["-c:a", "alac"],
        ["-c:a", "aac", "-movflags", "+faststart"],
        ["-c:a", "alac", "-movflags", "+faststart"],
        ["-c:a", "aac", "-movflags", "+frag_keyframe+empty_moov", "-frag_duration", "100000"],
        ["-c:a", "aac", "-movflags", "+frag_keyframe+empty_moov+default_base_moof"],
        ["-c:a", "aac", "-movflags", "+dash", "-frag_duration", "100000"],
        ["-c:a", "aac", "-f", "mov", "-movflags", "+faststart"],
    ],
    ids=lambda options: " ".join(options[1:]),
)
def test_every_layout(options: list[str], tmp_path: Path) -> None:
    path = audio.make(tmp_path, "m4a", *options)
    written(path)


def test_faststart_stays_in_front_and_leaves_room_for_the_next_time(tmp_path: Path) -> None:
    path = audio.make(tmp_path, "mp4")
    written(path)
    order = kinds(path)
    assert order.index("moov") < order.index("free") < order.index("mdat")
    size = path.stat().st_size
    formats.apply(path, audio.declaration(fields={Field.ISRC: "DEA342600001"}), format="mp4")
    assert path.stat().st_size == size
    assert audio.decoded_md5(path) != ""


def test_meta_without_a_version_as_phones_write_it(tmp_path: Path) -> None:
    """Taking it for the other kind is how tag libraries lose sight of the tracks."""
    path = audio.make(tmp_path, "mp4")
    content = path.read_bytes()
    start = content.index(b"meta") - 4
    length = struct.unpack(">I", content[start : start + 4])[0]
    meta = content[start + 12 : start + length]  # without version and flags
    quicktime = box(b"meta", meta)
    shorter = content[:start] + quicktime + content[start + length :]
    data = bytearray(shorter)
    for name in (b"moov", b"udta"):
        at = data.index(name) - 4
        data[at : at + 4] = struct.pack(">I", struct.unpack(">I", data[at : at + 4])[0] - 4)
    at = data.index(b"stco") + 12
    for place in range(at, at + 4 * struct.unpack(">I", data[at - 4 : at])[0], 4):
        old = struct.unpack(">I", data[place : place + 4])[0]
        data[place : place + 4] = struct.pack(">I", old - 4)
    path.write_bytes(bytes(data))
    before = audio.decoded_md5(path)
    formats.apply(path, WANTED, format="mp4")
    assert audio.decoded_md5(path) == before != ""
    reading = formats.read(path)
    assert reading.first(Field.TITLE) == audio.OLD_TAGS["title"]
    assert reading.first(Field.COPYRIGHT) == WANTED.notice
    assert formats.identify(path) == "mp4"


def test_an_open_ended_last_box_gets_its_size(tmp_path: Path) -> None:
    path = audio.make(tmp_path, "m4a", "-movflags", "+faststart")
    content = bytearray(path.read_bytes())
    at = content.index(b"mdat") - 4
    content[at : at + 4] = bytes(4)
    path.write_bytes(bytes(content))
    written(path)
    assert kinds(path)[-1] == "uuid"


def test_a_sixty_four_bit_box(tmp_path: Path) -> None:
    path = audio.make(tmp_path, "m4a")
    content = path.read_bytes()
    at = content.index(b"mdat") - 4
    length = struct.unpack(">I", content[at : at + 4])[0]
    # ffmpeg leaves a free box of eight bytes in front, for this very purpose.
    assert content[at - 4 : at] == b"free"
    wide = struct.pack(">I4sQ", 1, b"mdat", length + 8)
    path.write_bytes(content[: at - 8] + wide + content[at + 8 :])
    written(path)


def test_chapters_and_covers_survive(tmp_path: Path) -> None:
    cover = tmp_path / "cover.jpg"
    subprocess.run(
        [
            "ffmpeg",
            "-v",
            "error",
            "-f",
            "lavfi",
            "-i",
            "color=red:s=32x32",
            "-frames:v",
            "1",
            cover,
        ],
        check=True,
    )
    path = audio.make(tmp_path, "mp4")
    tagged = MP4(path)
    tagged["covr"] = [cover.read_bytes()]
    tagged["----:com.example:KEEP"] = [b"\0\1binary"]
    tagged.save()
    written(path)
    again = MP4(path)
    assert bytes(again["covr"][0]) == cover.read_bytes()
    assert bytes(again["----:com.example:KEEP"][0]) == b"\0\1binary"


def test_old_notices_of_quicktime_and_iso_are_read(tmp_path: Path) -> None:
    moov = box(
        b"moov",
        box(b"udta", box(b"cprt", bytes(4) + b"\x15\xc7" + b"ISO notice\0")) + box(b"trak"),
    )
    path = tmp_path / "x.mp4"
    path.write_bytes(box(b"ftyp", b"isom") + moov + box(b"mdat", b"x"))
    assert formats.read(path).values(Field.COPYRIGHT) == ("ISO notice",)


@pytest.mark.parametrize(
    "content",
    [
        box(b"ftyp", b"M4A ") + box(b"mdat", b"x"),
        box(b"ftyp", b"M4A ") + box(b"moov"),
    ],
)
def test_halves_of_files_are_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.m4a"
    path.write_bytes(content)
    with pytest.raises(WriteRefused, match="not changed"):
        formats.plan(path, WANTED)


def test_two_indexes_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.m4a"
    path.write_bytes(box(b"ftyp", b"M4A ") + box(b"moov") * 2 + box(b"mdat", b"x"))
    with pytest.raises(UnreadableFile, match="indexes"):
        formats.read(path)


def test_a_thousand_nested_boxes_cost_nothing(tmp_path: Path) -> None:
    nested = b""
    for _ in range(5000):
        nested = box(b"moov", nested)
    path = tmp_path / "x.m4a"
    path.write_bytes(box(b"ftyp", b"M4A ") + nested + box(b"mdat", b"x"))
    assert formats.read(path).tags == ()
    assert formats.inventory(path)


def test_a_manifest_is_noticed(tmp_path: Path) -> None:
    path = audio.make(tmp_path, "m4a")
    manifest = bytes.fromhex("d8fec3d61b0e483c92975828877ec481") + bytes(40)
    path.write_bytes(path.read_bytes() + box(b"uuid", manifest))
    assert formats.read(path).has_manifest


def test_a_damaged_index_is_refused(tmp_path: Path) -> None:
    path = audio.make(tmp_path, "mp4")
    content = bytearray(path.read_bytes())
    at = content.index(b"ilst") - 4
    content[at : at + 4] = b"\x7f\xff\xff\xff"
    path.write_bytes(bytes(content))
    with pytest.raises(WriteRefused, match="damaged"):
        formats.plan(path, WANTED)


@pytest.mark.parametrize("has_tags", [True, False])
def test_an_open_ended_index_gets_a_size_when_something_follows(
    has_tags: bool, tmp_path: Path
) -> None:
    path = audio.make(tmp_path, "m4a", "-c:a", "aac")
    if has_tags:  # the list of tags is complete already: only the XMP box is missing behind it
        formats.apply(path, WANTED, format="m4a")
        with opened(path) as source:
            xmp = next(one for one in top_level(source) if one.type == b"uuid")
        data = path.read_bytes()
        path.write_bytes(data[: xmp.offset] + data[xmp.end :])
    data = path.read_bytes()
    at = data.rindex(b"moov") - 4
    assert at + int.from_bytes(data[at : at + 4], "big") == len(data)
    path.write_bytes(data[:at] + bytes(4) + data[at + 4 :])
    before, essence = audio.decoded_md5(path), formats.essence_digest(path)
    formats.apply(path, WANTED, format="m4a")
    assert audio.decoded_md5(path) == before != ""
    assert formats.essence_digest(path) == essence
    assert kinds(path)[-2:] == ["moov", "uuid"]
    assert MP4(path)["cprt"] == [WANTED.notice]
