# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""WAV and AIFF as they come from recorders, crashes and careless programs."""

from __future__ import annotations

import struct
import tracemalloc
from pathlib import Path

import mutagen.id3
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import audio_files as audio
from audio_files import FMT, chunk, id3_frame, id3_tag, pcm, riff
from holdback import formats
from holdback.errors import WriteRefused
from holdback.formats.riff import form_of
from holdback.formats.source import opened
from holdback.rights import Field

WANTED = audio.declaration()
DATA = chunk(b"data", pcm())


def wav(folder: Path, content: bytes) -> Path:
    path = folder / "take.wav"
    path.write_bytes(content)
    return path


def names(path: Path) -> list[bytes]:
    with opened(path) as source:
        return [c.id for c in form_of(source).chunks]


def test_new_chunks_stand_behind_the_sound(tmp_path: Path) -> None:
    path = wav(tmp_path, riff(FMT, DATA))
    formats.apply(path, WANTED, format="wav")
    assert names(path) == [b"fmt ", b"data", b"LIST", b"id3 ", b"_PMX"]
    content = path.read_bytes()
    assert struct.unpack("<I", content[4:8])[0] == len(content) - 8


@pytest.mark.parametrize("stated", [0, 0xFFFFFFFF])
def test_a_recording_never_finished_is_tagged_in_front_of_its_sound(
    stated: int, tmp_path: Path
) -> None:
    sound = pcm()
    path = wav(tmp_path, riff(FMT, b"data" + struct.pack("<I", stated) + sound, size=stated))
    before = audio.decoded_md5(path)
    essence = formats.essence_digest(path)
    formats.apply(path, WANTED, format="wav")
    content = path.read_bytes()
    assert content.endswith(sound)
    assert struct.unpack("<I", content[4:8])[0] == stated
    assert names(path)[-1] == b"data"
    assert audio.decoded_md5(path) == before != ""
    assert formats.essence_digest(path) == essence
    assert formats.read(path).first(Field.COPYRIGHT) == WANTED.notice


def test_a_cut_copy_is_tagged_in_front_of_its_sound(tmp_path: Path) -> None:
    whole = riff(FMT, DATA)
    path = wav(tmp_path, whole[: len(whole) * 3 // 4])
    sound = path.read_bytes()[44:]
    formats.apply(path, WANTED, format="wav")
    assert path.read_bytes().endswith(sound)
    assert any("cut off" in warning for warning in formats.read(path).warnings)


def test_professional_chunks_keep_bytes_and_order(tmp_path: Path) -> None:
    kept = [
        chunk(b"bext", b"Take 3".ljust(602, b"\0")),
        chunk(b"iXML", b"<BWFXML><PROJECT>x</PROJECT></BWFXML>"),
        chunk(b"smpl", bytes(36)),
        chunk(b"cue ", bytes(28)),
        chunk(b"LIST", b"adtl" + b"labl\x06\0\0\0\1\0\0\0A\0"),
        chunk(b"axml", b"<ebuCoreMain/>"),
        chunk(b"chna", bytes(44)),
        chunk(b"Zzz9", b"odd"),
    ]
    path = wav(tmp_path, riff(FMT, *kept[:3], DATA, *kept[3:]))
    formats.apply(path, WANTED, format="wav")
    content = path.read_bytes()
    places = [content.find(one) for one in kept]
    assert min(places) > 0
    assert places == sorted(places)


def test_info_of_others_stays_and_a_taken_comment_is_not_touched(tmp_path: Path) -> None:
    def entry(name: bytes, text: bytes) -> bytes:
        return chunk(name, text + b"\0")

    info = chunk(b"LIST", b"INFO" + entry(b"INAM", b"Lied") + entry(b"ICMT", b"mixed by me"))
    path = wav(tmp_path, riff(FMT, info, DATA))
    formats.apply(path, WANTED, format="wav")
    values = {tag.carrier: tag.value for tag in formats.read(path).tags}
    assert values["riff:INFO:INAM"] == "Lied"
    assert values["riff:INFO:ICMT"] == "mixed by me"
    assert values["riff:INFO:ICOP"] == WANTED.notice
    # Whoever reads the new ID3 chunk instead still finds the title.
    assert values["id3:TIT2"] == "Lied"


def test_a_new_info_list_repeats_the_title_of_the_id3_chunk(tmp_path: Path) -> None:
    tag = id3_tag(id3_frame("TIT2", b"\3Song", 4), version=4)
    path = wav(tmp_path, riff(FMT, DATA, chunk(b"id3 ", tag)))
    formats.apply(path, WANTED, format="wav")
    values = {tag.carrier: tag.value for tag in formats.read(path).tags}
    assert values["riff:INFO:INAM"] == "Song"


def test_our_own_comment_follows_new_terms(tmp_path: Path) -> None:
    path = wav(tmp_path, riff(FMT, DATA))
    formats.apply(path, WANTED, format="wav")
    formats.apply(path, audio.declaration(usage_terms="New terms"), format="wav")
    values = {tag.carrier: tag.value for tag in formats.read(path).tags}
    assert values["riff:INFO:ICMT"] == "New terms"


def test_tags_beyond_the_declared_end_are_edited_where_they_are(tmp_path: Path) -> None:
    tag = id3_tag(id3_frame("TIT2", b"\3Lost", 4), version=4)
    form = riff(FMT, DATA)
    path = wav(tmp_path, form + chunk(b"id3 ", tag))
    assert formats.read(path).first(Field.TITLE) == "Lost"
    formats.apply(path, WANTED, format="wav")
    assert names(path).count(b"id3 ") == 1
    assert formats.read(path).first(Field.TITLE) == "Lost"


def test_both_of_two_id3_chunks_say_the_same(tmp_path: Path) -> None:
    tag = chunk(b"id3 ", id3_tag(id3_frame("TIT2", b"\3x", 4), version=4))
    path = wav(tmp_path, riff(FMT, DATA, tag, tag))
    formats.apply(path, WANTED, format="wav")
    notices = [t for t in formats.read(path).tags if t.carrier == "id3:TCOP"]
    assert [t.value for t in notices] == [WANTED.notice] * 2


def test_words_of_a_notice_never_become_sound(tmp_path: Path) -> None:
    """ffmpeg 5.1 forgets the pad byte behind odd sound and walks on out of step."""
    odd = chunk(b"data", b"\x80") + b"BA D\0\0\0\0"
    fmt = chunk(b"fmt ", struct.pack("<HHIIHH", 1, 1, 44100, 44100, 1, 8))
    path = wav(tmp_path, riff(fmt, odd))
    before = audio.decoded_md5(path)
    formats.apply(path, WANTED, format="wav")
    assert audio.decoded_md5(path) == before != ""


def test_no_sound_no_writing(tmp_path: Path) -> None:
    with pytest.raises(WriteRefused, match="sound"):
        formats.plan(wav(tmp_path, riff(FMT)), WANTED)
    with pytest.raises(WriteRefused, match="coded"):
        formats.plan(wav(tmp_path, riff(DATA)), WANTED)


def test_a_full_riff_is_refused(tmp_path: Path) -> None:
    length = 0xFFFFFFFF - 300
    path = wav(tmp_path, riff(FMT, b"data" + struct.pack("<I", length), size=length + 36))
    with path.open("r+b") as handle:
        handle.truncate(44 + length + 1)
    with pytest.raises(WriteRefused, match="4 gigabytes"):
        formats.plan(path, WANTED)


@pytest.mark.parametrize("kind", [b"RF64", b"BW64"])
def test_a_five_gigabyte_master_costs_little_memory(kind: bytes, tmp_path: Path) -> None:
    length = 5 << 30
    ds64 = chunk(b"ds64", struct.pack("<QQQI", length + 72, length, length // 2, 0))
    head = riff(ds64, FMT, b"data\xff\xff\xff\xff", size=0xFFFFFFFF, kind=kind)
    path = wav(tmp_path, head)
    with path.open("r+b") as handle:  # a sparse file: no disk space is used
        handle.truncate(len(head) + length)
    tracemalloc.start()
    formats.plan(path, WANTED)
    formats.apply(path, WANTED, format=formats.identify(path))
    items = formats.inventory(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    size = path.stat().st_size
    with path.open("rb") as handle:
        assert struct.unpack("<Q", handle.read(28)[20:])[0] == size - 8
    assert formats.essence_ranges(path) == ((len(head), length),)
    assert WANTED.notice in {item.value for item in items}
    assert peak < 20 << 20


@settings(max_examples=60)
@given(st.binary(max_size=300), st.integers(0, 0xFFFFFFFF))
def test_no_damage_crashes_the_walk(tail: bytes, size: int) -> None:
    from holdback.formats.riff import RiffHandler
    from holdback.formats.source import BytesSource

    content = riff(FMT, b"data" + struct.pack("<I", size) + tail, size=size)
    RiffHandler().read(BytesSource(content), "wav")


# --- AIFF --------------------------------------------------------------------------------------


def big(name: bytes, content: bytes) -> bytes:
    return name + struct.pack(">I", len(content)) + content + b"\0" * (len(content) % 2)


COMM = big(b"COMM", struct.pack(">hIh", 1, 2000, 16) + bytes.fromhex("400eac44000000000000"))
SSND = big(b"SSND", bytes(8) + pcm())


def aiff(*chunks: bytes, size: int | None = None) -> bytes:
    body = b"AIFF" + b"".join(chunks)
    return b"FORM" + struct.pack(">I", len(body) if size is None else size) + body


def test_annotations_of_others_are_never_touched(tmp_path: Path) -> None:
    path = tmp_path / "take.aif"
    path.write_bytes(aiff(COMM, big(b"ANNO", b"mixed by me"), SSND, big(b"NAME", b"Lied")))
    formats.apply(path, WANTED, format="aiff")
    formats.apply(path, audio.declaration(usage_terms="New terms"), format="aiff")
    texts = [tag.value for tag in formats.read(path).tags if tag.carrier == "aiff:ANNO"]
    assert texts == ["mixed by me", "New terms"]
    assert formats.read(path).first(Field.TITLE) == "Lied"


def test_xmp_stands_twice(tmp_path: Path) -> None:
    path = tmp_path / "take.aif"
    path.write_bytes(aiff(COMM, SSND))
    formats.apply(path, WANTED, format="aiff")
    content = path.read_bytes()
    assert content.count(WANTED.plus.encode() + b"</plus:DataMining>") == 2
    assert b"APPL" in content
    start = content.index(b"ID3 ")
    tag = mutagen.id3.ID3(fileobj=__import__("io").BytesIO(content[start + 8 :]))
    assert [frame.owner for frame in tag.getall("PRIV")] == ["XMP"]


def test_a_cut_aiff_is_tagged_in_front_of_its_sound(tmp_path: Path) -> None:
    path = tmp_path / "take.aif"
    whole = aiff(COMM, SSND)
    path.write_bytes(whole[:-500])
    formats.apply(path, WANTED, format="aiff")
    assert path.read_bytes().endswith(whole[60:-500])
    assert audio.decoded_md5(path) != ""


def test_chunks_out_of_step_with_even_offsets(tmp_path: Path) -> None:
    """A writer forgot one pad byte: from then on parity is that of each chunk, not of the file."""
    unpadded = b"Zzz9" + struct.pack("<I", 3) + b"odd"
    path = wav(tmp_path, riff(FMT, unpadded, b"data" + bytes(4) + pcm(500), size=0))
    formats.apply(path, WANTED, format="wav")
    assert formats.plan(path, WANTED) == ()
    assert names(path)[-1] == b"data"


def test_a_lying_ds64_does_not_overflow(tmp_path: Path) -> None:
    ds64 = chunk(b"ds64", b"\xff" * 8 + struct.pack("<QQI", 1000, 500, 0))
    head = riff(ds64, FMT, b"data\xff\xff\xff\xff", size=0xFFFFFFFF, kind=b"RF64")
    path = wav(tmp_path, head + pcm(500))
    formats.apply(path, WANTED, format="rf64")
    assert formats.read(path).first(Field.COPYRIGHT) == WANTED.notice


def test_the_packet_of_another_program_stays_and_a_merged_one_holds(tmp_path: Path) -> None:
    foreign = (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
        b'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description '
        b'rdf:about="" xmlns:my="http://example.org/my/" my:mood="calm"/></rdf:RDF></x:xmpmeta>'
    )
    path = tmp_path / "take.aif"
    path.write_bytes(aiff(COMM, SSND, big(b"APPL", b"XMP " + foreign)))
    formats.apply(path, WANTED, format="aiff")
    formats.apply(path, audio.declaration(usage_terms="New terms"), format="aiff")
    assert path.read_bytes().count(b"APPL") == 2
    assert foreign in path.read_bytes()
    values = {tag.carrier: tag.value for tag in formats.read(path).tags}
    assert values["xmp:my:mood"] == "calm"
    assert values["xmp:plus:DataMining"] == WANTED.plus
    assert values["xmp:xmpRights:UsageTerms"] == "New terms"


def test_a_chunk_too_short_for_the_tag_it_begins_is_no_tag(tmp_path: Path) -> None:
    path = audio.make(tmp_path, "aiff")
    data = path.read_bytes()
    at = data.index(b"ID3 ")
    path.write_bytes(data[: at + 4] + struct.pack(">I", 2) + data[at + 8 :])
    assert not any(tag.carrier.startswith("id3:") for tag in formats.read(path).tags)
