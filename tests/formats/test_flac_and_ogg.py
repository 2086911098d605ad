# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""FLAC blocks and Ogg pages around Vorbis comments."""

from __future__ import annotations

import subprocess
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import audio_files as audio
from holdback import formats
from holdback.errors import UnreadableFile, WriteRefused
from holdback.formats import ogg_pages, vorbis
from holdback.formats.flac import blocks_of
from holdback.formats.ogg_pages import Page, build_page, checksum, lace, pages_from
from holdback.formats.source import BytesSource, opened
from holdback.rights import Declaration, Field

WANTED = audio.declaration()
BIG = audio.declaration(notice="2026 Mara Vey. " + "All rights reserved. " * 8000)
LONG = audio.declaration(notice="2026 Mara Vey." + " All rights reserved." * 500)


@given(st.lists(st.binary(max_size=60), max_size=12), st.binary(max_size=10))
def test_comments_of_others_keep_bytes_and_order(entries: list[bytes], rest: bytes) -> None:
    before = vorbis.Comments(b"vendor", tuple(entries), rest)
    again = vorbis.parse_comments(before.packed(), "x")
    edited, _ = vorbis.edit_comments(again, WANTED)
    ours = {b"COPYRIGHT", b"LICENSE", b"USAGETERMS", b"TDM-RESERVATION", b"TDM-POLICY"}
    ours |= {b"PLUS-DATAMINING", b"CONTENT-USAGE"}
    foreign = [e for e in entries if e.partition(b"=")[0].upper() not in ours]
    kept = [e for e in edited.entries if e.partition(b"=")[0].upper() not in ours]
    assert kept == foreign
    assert edited.vendor == b"vendor"
    assert vorbis.edit_comments(edited, WANTED)[0] == edited


@given(st.binary(max_size=200))
def test_damaged_comments_never_crash(data: bytes) -> None:
    with suppress(UnreadableFile):
        vorbis.parse_comments(data, "song.ogg")


@given(st.binary(max_size=600), st.integers(0, 2**32 - 1), st.integers(0, 2**32 - 1))
def test_a_renumbered_page_has_the_checksum_of_a_page_built_anew(
    payload: bytes, old: int, new: int
) -> None:
    segments = bytes([255] * (len(payload) // 255) + [len(payload) % 255])
    template = Page(0, 0, 5, 77, 0, 0, b"")
    built = build_page(template, old, 0, 5, segments, payload)
    page = ogg_pages.page_at(BytesSource(built), 0)
    assert page is not None
    again = build_page(template, new, 0, 5, segments, payload)
    wanted = int.from_bytes(again[22:26], "little")
    assert ogg_pages.renumbered_checksum(page, new) == wanted


@given(st.lists(st.binary(max_size=2000), min_size=1, max_size=4), st.integers(1, 6))
def test_lacing_loses_nothing(packets: list[bytes], pages: int) -> None:
    laced = lace(packets, pages)
    joined = b"".join(part.payload for part in laced)
    lengths = b"".join(part.segments for part in laced)
    found, start, position = [], 0, 0
    for value in lengths:
        position += value
        if value < 255:
            found.append(joined[start:position])
            start = position
    assert found == packets
    assert all(0 < len(part.segments) <= 255 for part in laced)


@pytest.mark.parametrize("format", ["ogg", "opus", "oga", "speex"])
@pytest.mark.parametrize("wanted", [WANTED, BIG], ids=["small", "many pages"])
def test_pages_stay_sound(format: str, wanted: object, tmp_path: Path) -> None:
    path = audio.make(tmp_path, format, seconds=3)
    before, essence = audio.decoded_md5(path), formats.essence_digest(path)
    formats.apply(path, wanted, format=format)  # type: ignore[arg-type]
    with opened(path) as source:
        pages = list(pages_from(source, 0))
        for page in pages:
            data = bytearray(source.at(page.offset, page.end - page.offset))
            data[22:26] = bytes(4)
            assert checksum(bytes(data)) == page.checksum
    assert [page.sequence for page in pages] == list(range(len(pages)))
    assert audio.decoded_md5(path) == before != ""
    assert formats.essence_digest(path) == essence
    # And back to a short text: the pages close up again.
    formats.apply(path, WANTED, format=format)
    assert audio.decoded_md5(path) == before
    assert formats.read(path).first(Field.COPYRIGHT) == WANTED.notice


def chained(folder: Path, format: str) -> Path:
    """Return a file as ``cat a.ogg b.ogg`` makes it."""
    path = audio.make(folder, format)
    first = path.read_bytes()
    second = audio.make(
        folder, format, "-metadata", "title=Second", "-serial_offset", "7"
    ).read_bytes()
    path.write_bytes(first + second)
    return path


@pytest.mark.parametrize("wanted", [WANTED, LONG], ids=["short", "long"])
@pytest.mark.parametrize("format", ["ogg", "opus", "oga", "speex"])
def test_every_link_of_a_chain_is_tagged(format: str, wanted: Declaration, tmp_path: Path) -> None:
    path = chained(tmp_path, format)
    before = audio.decoded_md5(path)
    essence = formats.essence_digest(path, format)
    items = formats.inventory(path, format)
    changes = formats.plan(path, wanted, format=format)
    carriers = formats.apply(path, wanted, format=format)
    assert {"vorbis:COPYRIGHT", "vorbis 2:COPYRIGHT"} <= set(carriers)
    assert audio.decoded_md5(path) == before
    assert formats.essence_digest(path, format) == essence
    after = formats.inventory(path, format)
    assert formats.lost(items, after, changes) == ()
    assert wanted is LONG or formats.unseen(after, changes) == ()
    assert formats.plan(path, wanted, format=format) == ()
    assert path.read_bytes().count(b"TDM-RESERVATION=1") == 2
    tags = {tag.carrier: tag.value for tag in formats.read(path, format=format).tags}
    assert tags["vorbis 2:TITLE"] == "Second"
    with opened(path) as source:
        for page in pages_from(source, 0):
            data = bytearray(source.at(page.offset, page.end - page.offset))
            data[22:26] = bytes(4)
            assert checksum(bytes(data)) == page.checksum
    # Each link alone is a file that says it too.
    with opened(path) as source:
        begin = [p.offset for p in pages_from(source, 0) if p.flags & 2][1]
    path.write_bytes(path.read_bytes()[begin:])
    assert formats.read(path, format=format).values(Field.COPYRIGHT) == (wanted.notice,)
    assert formats.plan(path, wanted, format=format) == ()


def test_titles_of_later_links_stay(tmp_path: Path) -> None:
    path = chained(tmp_path, "ogg")
    formats.apply(path, Declaration.of_fields({Field.TITLE: "Anew"}), format="ogg")
    assert formats.read(path).values(Field.TITLE) == ("Anew", "Second")


@pytest.mark.parametrize("second", ["same number", "other codec", "damaged"])
def test_a_chain_that_cannot_be_tagged_whole_is_refused(second: str, tmp_path: Path) -> None:
    path = audio.make(tmp_path, "ogg")
    single = path.read_bytes()
    if second == "other codec":
        behind = audio.make(tmp_path, "opus").read_bytes()
    elif second == "damaged":
        behind = chained(tmp_path, "ogg").read_bytes()[len(single) :].replace(b"\3vorbis", b"\3vor")
    else:
        behind = single
    path.write_bytes(single + behind)
    with pytest.raises(WriteRefused, match="sidecar"):
        formats.plan(path, WANTED)
    assert formats.read(path).first(Field.TITLE) == audio.OLD_TAGS["title"]


def is_sound(path: Path) -> bool:
    return subprocess.run(["flac", "-t", "-s", str(path)], check=False).returncode == 0


def test_flac_padding_is_used_and_restored(tmp_path: Path) -> None:
    path = audio.make(tmp_path, "flac")
    size = path.stat().st_size
    formats.apply(path, WANTED, format="flac")
    assert path.stat().st_size == size
    assert is_sound(path)


@pytest.mark.parametrize("room", ["0", "exact", "4"])
def test_flac_with_little_padding(room: str, tmp_path: Path) -> None:
    path = audio.make(tmp_path, "flac")
    remove = ["metaflac", "--dont-use-padding", "--remove", "--block-type=PADDING", str(path)]
    subprocess.run(remove, check=True)
    if room != "0":
        with opened(path) as source:
            old = next(b for b in blocks_of(source) if b.kind == 4)
            data = vorbis.parse_comments(source.at(old.offset + 4, old.length), "x")
        growth = len(vorbis.edit_comments(data, WANTED)[0].packed()) - old.length
        size = growth - 4 if room == "exact" else 4
        subprocess.run(["metaflac", f"--add-padding={size}", str(path)], check=True)
    essence = formats.essence_digest(path)
    formats.apply(path, WANTED, format="flac")
    assert is_sound(path)
    assert formats.essence_digest(path) == essence
    assert formats.read(path).first(Field.COPYRIGHT) == WANTED.notice


def test_flac_without_comments_gets_a_block(tmp_path: Path) -> None:
    path = audio.make(tmp_path, "flac")
    subprocess.run(["metaflac", "--remove", "--block-type=VORBIS_COMMENT", str(path)], check=True)
    formats.apply(path, WANTED, format="flac")
    assert is_sound(path)
    assert formats.read(path).first(Field.COPYRIGHT) == WANTED.notice


def test_flac_keeps_pictures_cues_and_a_prefix(tmp_path: Path) -> None:
    path = audio.make(tmp_path, "flac")
    prefix = audio.id3_tag(
        audio.id3_frame("TIT2", b"\0prefixed"), audio.id3_frame("PRIV", b"XMP\0<x/>")
    )
    path.write_bytes(prefix + path.read_bytes())
    formats.apply(path, WANTED, format="flac")
    assert path.read_bytes().startswith(prefix)
    assert "prefixed" in formats.read(path).values(Field.TITLE)


def test_a_stream_that_does_not_begin_with_its_description_is_refused(tmp_path: Path) -> None:
    path = audio.make(tmp_path, "flac")
    content = path.read_bytes()
    path.write_bytes(b"fLaC" + b"\1\0\0\4" + bytes(4) + content[4:])
    with pytest.raises(WriteRefused, match="sidecar"):
        formats.plan(path, WANTED)


def test_cut_headers_are_told_in_words(tmp_path: Path) -> None:
    for format in ("flac", "ogg", "opus"):
        path = audio.make(tmp_path, format)
        path.write_bytes(path.read_bytes()[:90])
        with pytest.raises(UnreadableFile, match="damaged"):
            formats.read(path, format=format)


def test_junk_in_front_of_a_stream_stays(tmp_path: Path) -> None:
    path = audio.make(tmp_path, "ogg")
    path.write_bytes(bytes(1000) + path.read_bytes())
    before = audio.decoded_md5(path)
    formats.apply(path, WANTED, format=formats.identify(path))
    assert path.read_bytes().startswith(bytes(1000) + b"OggS")
    assert audio.decoded_md5(path) == before != ""
    assert formats.absent(formats.inventory(path), WANTED, "ogg") == ()


def test_a_wrong_checksum_in_a_header_page_is_not_hidden(tmp_path: Path) -> None:
    path = audio.make(tmp_path, "ogg")
    content = bytearray(path.read_bytes())
    content[content.index(b"OggS", 4) + 22] ^= 1
    path.write_bytes(bytes(content))
    with pytest.raises(WriteRefused, match="checksum"):
        formats.plan(path, WANTED)
