# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""ID3 tags in every version: foreign frames keep their bytes, their order and their version."""

from __future__ import annotations

import zlib
from pathlib import Path

import mutagen.id3
import pytest
from hypothesis import given
from hypothesis import strategies as st

import audio_files as audio
from audio_files import id3_frame, id3_tag
from holdback import formats
from holdback.errors import WriteRefused
from holdback.formats import id3
from holdback.formats.id3_edit import edit_tag
from holdback.rights import Field

WANTED = audio.declaration()
NAMES = st.sampled_from(["TIT2", "TPE1", "APIC", "RVA2", "XYZ1", "SYLT", "TXXX", "GEOB", "MCDI"])


def track(folder: Path, head: bytes = b"", tail: bytes = b"") -> Path:
    path = folder / "track.mp3"
    path.write_bytes(head + audio.mpeg_frames() + tail)
    return path


@given(
    st.sampled_from([3, 4]),
    st.lists(st.tuples(NAMES, st.binary(max_size=300)), max_size=8),
    st.integers(0, 600),
)
def test_foreign_frames_keep_bytes_and_order(
    version: int, frames: list[tuple[str, bytes]], padding: int
) -> None:
    raw = [id3_frame(name, body, version) for name, body in frames]
    tag = id3.parse_tag(id3_tag(*raw, version=version, padding=padding))
    assert [frame.raw for frame in tag.frames] == raw
    edited = edit_tag(tag, WANTED, name="x", with_xmp=True)
    again = id3.parse_tag(edited.blob)
    assert again.version == version
    assert [frame.raw for frame in again.frames if frame.raw in raw] == raw
    assert edit_tag(again, WANTED, name="x", with_xmp=True).blob == edited.blob


@given(st.binary(max_size=400))
def test_parsing_never_fails(data: bytes) -> None:
    for version in (2, 3, 4):
        for flags in (0, 0x40, 0x80, 0xC0):
            tag = id3.parse_tag(b"ID3" + bytes((version, 0, flags, 0, 0, 0, 0)) + data)
            list(mutagen_free_values(tag))


def mutagen_free_values(tag: id3.Tag) -> list[str]:
    from holdback.formats.id3_values import tags_of

    return [value.value for value in tags_of(tag)]


@pytest.mark.parametrize("version", [2, 3, 4])
def test_the_version_stays(version: int, tmp_path: Path) -> None:
    title = "TT2" if version == 2 else "TIT2"
    head = id3_tag(id3_frame(title, b"\0Night", version), version=version)
    path = track(tmp_path, head)
    formats.apply(path, WANTED, format="mp3")
    assert path.read_bytes()[3] == version
    seen = mutagen.id3.ID3(path, translate=False)
    assert str(seen["TCOP"]) == WANTED.notice
    assert str(seen["TIT2"]) == "Night"
    assert str(seen["TXXX:TDM-RESERVATION"]) == "1"


def test_enough_padding_means_that_no_sound_moves(tmp_path: Path) -> None:
    path = track(tmp_path, id3_tag(id3_frame("TIT2", b"\0x"), padding=9000))
    size = path.stat().st_size
    formats.apply(path, WANTED, format="mp3")
    assert path.stat().st_size == size


def test_malformed_frames_survive_byte_for_byte(tmp_path: Path) -> None:
    strange = [
        id3_frame("TXXX", b"\3MusicBrainz Album Id without terminator"),
        id3_frame("TIT2", b""),
        id3_frame("COMM", b"\0eng\0one"),
        id3_frame("COMM", b"\0eng\0two"),
        id3_frame("TPE1", b"\7unknown encoding"),
        id3_frame("TYER", b"\0not a year"),
        id3_frame("APIC", b"\0image/jpeg"),
    ]
    path = track(tmp_path, id3_tag(*strange))
    formats.apply(path, WANTED, format="mp3")
    content = path.read_bytes()
    places = [content.find(frame) for frame in strange]
    assert min(places) > 0
    assert places == sorted(places)


def test_bytes_that_are_no_frames_are_kept(tmp_path: Path) -> None:
    junk = b"\x01\x02 not a frame, but somebody put it there"
    path = track(tmp_path, id3_tag(id3_frame("TIT2", b"\0x"), junk))
    formats.apply(path, WANTED, format="mp3")
    assert junk in path.read_bytes()
    assert any("no frames" in warning for warning in formats.read(path).warnings)


def test_id3v1_stays_and_speaks_on_in_the_new_tag(tmp_path: Path) -> None:
    path = track(tmp_path, tail=audio.id3v1())
    formats.apply(path, WANTED, format="mp3")
    assert path.read_bytes().endswith(audio.id3v1())
    seen = mutagen.id3.ID3(path)
    assert [str(seen[name]) for name in ("TIT2", "TPE1", "TALB", "TRCK", "TDRC")] == [
        "Old title",
        "Old artist",
        "Old album",
        "7",
        "1999",
    ]


def test_an_ape_tail_stays_and_says_the_same(tmp_path: Path) -> None:
    tail = audio.ape_tag(Title="From APE", MP3GAIN_MINMAX="1,2", Copyright="old")
    path = track(tmp_path, id3_tag(id3_frame("TIT2", b"\0x")), tail)
    formats.apply(path, WANTED, format="mp3")
    assert tail[32:80] in path.read_bytes()  # the first two items
    reading = formats.read(path)
    assert "From APE" in reading.values(Field.TITLE)
    # Programs that prefer the APE tag must find the same statement there.
    assert ("ape:TDM-RESERVATION", "1") in {(tag.carrier, tag.value) for tag in reading.tags}
    assert any("APE" in warning for warning in reading.warnings)


def test_an_ape_tail_that_is_silent_on_rights_stays(tmp_path: Path) -> None:
    tail = audio.ape_tag(MP3GAIN_MINMAX="1,2")
    path = track(tmp_path, id3_tag(id3_frame("TIT2", b"\0x")), tail)
    formats.apply(path, WANTED, format="mp3")
    assert path.read_bytes().endswith(tail)


def test_an_ape_tail_speaks_on_in_a_new_tag(tmp_path: Path) -> None:
    path = track(tmp_path, tail=audio.ape_tag(Title="From APE", Artist="Mara"))
    formats.apply(path, WANTED, format="mp3")
    seen = mutagen.id3.ID3(path)
    assert (str(seen["TIT2"]), str(seen["TPE1"])) == ("From APE", "Mara")


def test_an_appended_tag_speaks_on_in_front(tmp_path: Path) -> None:
    frames = id3_frame("TIT2", b"\3Behind", 4)
    tag = id3_tag(frames, version=4, flags=0x10)
    path = track(tmp_path, tail=tag + b"3DI" + tag[3:10])
    formats.apply(path, WANTED, format="mp3")
    assert path.read_bytes().endswith(tag + b"3DI" + tag[3:10])
    assert str(mutagen.id3.ID3(path)["TIT2"]) == "Behind"


def test_plain_sizes_of_old_itunes_are_understood_and_kept(tmp_path: Path) -> None:
    long = id3_frame("TIT2", b"\0" + b"x" * 200, 3)
    path = track(tmp_path, id3_tag(long, id3_frame("TPE1", b"\0y", 3), version=4, padding=50))
    reading = formats.read(path)
    assert reading.first(Field.ARTIST) == "y"
    formats.apply(path, WANTED, format="mp3")
    again = formats.read(path)
    assert (again.first(Field.TITLE), again.first(Field.ARTIST)) == ("x" * 200, "y")
    assert again.first(Field.COPYRIGHT) == WANTED.notice


def test_an_unsynchronised_tag_keeps_its_values(tmp_path: Path) -> None:
    frame = id3_frame("TIT2", b"\1\xff\xfeN\0i\0")
    body = frame.replace(b"\xff", b"\xff\0")
    head = b"ID3\3\0\x80" + bytes((0, 0, 0, len(body))) + body
    path = track(tmp_path, head)
    assert formats.read(path).first(Field.TITLE) == "Ni"
    formats.apply(path, WANTED, format="mp3")
    assert str(mutagen.id3.ID3(path)["TIT2"]) == "Ni"


@pytest.mark.parametrize(
    ("encoding", "body", "value"),
    [
        (0, "Köln".encode("latin-1"), "Köln"),
        (1, "Köln".encode("utf-16"), "Köln"),
        (1, "Köln".encode("utf-16-le"), "Köln"),
        (2, "Köln".encode("utf-16-be"), "Köln"),
        (3, "Köln".encode(), "Köln"),
        (3, b"\xff\xfe broken", "\ufffd\ufffd broken"),
    ],
)
def test_texts_are_read_in_every_encoding(encoding: int, body: bytes, value: str) -> None:
    tag = id3.parse_tag(id3_tag(id3_frame("TIT2", bytes((encoding,)) + body, 4), version=4))
    assert mutagen_free_values(tag) == [value]


def test_a_bomb_in_a_packed_frame_stays_small(tmp_path: Path) -> None:
    packed = zlib.compress(bytes(200 << 20), 9)
    body = len(packed).to_bytes(4, "big") + packed
    frame = b"TIT2" + id3.to_synchsafe(len(body)) + b"\0\x09" + body
    path = track(tmp_path, id3_tag(frame, version=4))
    import tracemalloc

    tracemalloc.start()
    reading = formats.read(path)
    formats.plan(path, WANTED)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert reading.format == "mp3"
    assert peak < 60 << 20


def test_tags_without_sound_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "only.mp3"
    path.write_bytes(id3_tag(id3_frame("TIT2", b"\0x"), padding=20))
    with pytest.raises(WriteRefused, match="no audio"):
        formats.plan(path, WANTED)


def test_a_packet_that_cannot_be_read_is_not_replaced(tmp_path: Path) -> None:
    path = track(tmp_path, id3_tag(id3_frame("PRIV", b"XMP\0<x:xmpmeta broken")))
    with pytest.raises(WriteRefused, match="sidecar"):
        formats.plan(path, WANTED)
    assert any("cannot be read" in warning for warning in formats.read(path).warnings)


def test_a_manifest_is_noticed(tmp_path: Path) -> None:
    geob = id3_frame("GEOB", b"\0application/c2pa\0c2pa\0c2pa\0" + bytes(50))
    assert formats.read(track(tmp_path, id3_tag(geob))).has_manifest
    assert not formats.read(track(tmp_path)).has_manifest


def test_a_cut_frame_stays_cut(tmp_path: Path) -> None:
    """Padding behind it would become its content: a second copyright notice."""
    cut = b"TCOP" + (2000).to_bytes(4, "big") + b"\0\0\0somebody else"
    path = track(tmp_path, id3_tag(id3_frame("TIT2", b"\0x"), cut))
    formats.apply(path, WANTED, format="mp3")
    assert formats.read(path).values(Field.COPYRIGHT)[0] == WANTED.notice
    assert not any("somebody" in tag.value for tag in formats.read(path).tags)
    assert cut in path.read_bytes()
