# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences about rights in ``bext`` and ``iXML``: read by both readers, never written."""

from __future__ import annotations

import contextlib
import random
from pathlib import Path

import pytest

import audio_files as audio
from audio_files import FMT, chunk, pcm, riff
from holdback import formats
from holdback.errors import UserError
from holdback.formats.headers import read_headers
from holdback.rights import Standard

NOTICE = "© 2026 Søster. No AI training."
BEXT = (
    NOTICE.encode().ljust(256, b"\0") + b"Recorder".ljust(32, b"\0") + b"SE-000001".ljust(32, b"\0")
).ljust(602, b"\0") + b"A=PCM,F=44100\r\nT=AI training prohibited\r\n\0"


def ixml(body: str, encoding: str = "utf-8") -> bytes:
    return chunk(b"iXML", f"<BWFXML>{body}</BWFXML>".encode(encoding))


CHUNKS = {
    "bext": chunk(b"bext", BEXT),
    "bext in Latin-1": chunk(b"bext", "© nö AI training".encode("cp1252").ljust(602, b"\0")),
    "short bext": chunk(b"bext", b"No AI training."),
    "note": ixml(f"<NOTE>{NOTICE}</NOTE><USER> </USER>"),
    "two notes": ixml("<NOTE>first</NOTE><NOTE>No AI training.</NOTE>"),
    "nested": ixml(f"<USER><RIGHTS>{NOTICE}</RIGHTS></USER>"),
    "entities": ixml("<NOTE>AI training &amp; text mining prohibited</NOTE>"),
    "with attribute": ixml(f'<USER lang="en">{NOTICE}</USER>'),
    "wide": ixml(f"<NOTE>{NOTICE}</NOTE>", "utf-16"),
    "never closed": ixml("<NOTE>" * 3000 + NOTICE),
    "repeated bext": ixml("<BEXT><BWF_DESCRIPTION>No AI training</BWF_DESCRIPTION></BEXT>"),
    "padded": chunk(b"iXML", b"<BWFXML><NOTE>No AI training</NOTE></BWFXML>" + bytes(90)),
}


def spoken(path: Path) -> set[tuple[str, str]]:
    said = formats.read(path, sidecars=False).statements
    assert {s.standard for s in said} <= {Standard.NOTICE}
    return {(s.carrier, s.value) for s in said}


def both_agree(path: Path) -> bool:
    """Whether the small reader was sure; then it must say what the full one says."""
    quick = read_headers(path)
    if quick is None:
        return False
    full = {s for s in formats.read(path, sidecars=False).statements if s.is_a_position}
    assert {s for s in quick[0].statements if s.is_a_position} == full
    return True


def recording(folder: Path, *chunks: bytes) -> Path:
    path = folder / "take.wav"
    path.write_bytes(riff(FMT, *chunks, chunk(b"data", pcm(50))))
    return path


def test_every_free_text_of_bext_is_read(tmp_path: Path) -> None:
    path = recording(tmp_path, CHUNKS["bext"])
    assert spoken(path) == {
        ("riff:bext:Description", NOTICE),
        ("riff:bext:CodingHistory", "A=PCM,F=44100\r\nT=AI training prohibited"),
    }
    carried = {tag.carrier: tag.value for tag in formats.read(path).tags}
    assert carried["riff:bext:Originator"] == "Recorder"
    assert carried["riff:bext:OriginatorReference"] == "SE-000001"


@pytest.mark.parametrize(
    ("name", "carrier", "text"),
    [
        ("bext in Latin-1", "riff:bext:Description", "© nö AI training"),
        ("short bext", "riff:bext:Description", "No AI training."),
        ("note", "riff:iXML:NOTE", NOTICE),
        ("two notes", "riff:iXML:NOTE", "No AI training."),
        ("nested", "riff:iXML:USER", NOTICE),
        ("entities", "riff:iXML:NOTE", "AI training & text mining prohibited"),
        ("with attribute", "riff:iXML:USER", NOTICE),
        ("wide", "riff:iXML:NOTE", NOTICE),
        ("repeated bext", "riff:iXML:BWF_DESCRIPTION", "No AI training"),
        ("padded", "riff:iXML:NOTE", "No AI training"),
    ],
)
def test_sentences_are_found(name: str, carrier: str, text: str, tmp_path: Path) -> None:
    said = spoken(recording(tmp_path, CHUNKS[name]))
    if name == "bext in Latin-1":
        assert (carrier, text) in {
            (tag.carrier, tag.value) for tag in formats.read(tmp_path / "take.wav").tags
        }
    else:
        assert said == {(carrier, text)}


@pytest.mark.parametrize("name", list(CHUNKS))
def test_both_readers_agree(name: str, tmp_path: Path) -> None:
    path = recording(tmp_path, CHUNKS[name])
    is_sure = both_agree(path)
    assert is_sure == (name in ("bext", "bext in Latin-1", "note", "two notes", "repeated bext",
                                "padded"))  # fmt: skip


def test_both_readers_agree_about_damage(tmp_path: Path) -> None:
    chance = random.Random(23)
    whole = [riff(FMT, one, chunk(b"data", pcm(20))) for one in CHUNKS.values()]
    path = tmp_path / "take.wav"
    sure = 0
    for number in range(1200):
        data = bytearray(whole[number % len(whole)])
        for _ in range(chance.randrange(1, 6)):
            data[36 + chance.randrange(len(data) - 36)] = chance.choice((0, 32, 60, 62, 255))
        path.write_bytes(data)
        with contextlib.suppress(UserError):  # no sound left: the full reader says so
            sure += both_agree(path)
    assert sure > 200


def test_neither_chunk_is_ever_written(tmp_path: Path) -> None:
    kept = [CHUNKS["bext"], CHUNKS["nested"]]
    path = recording(tmp_path, *kept)
    formats.apply(path, audio.declaration(), format="wav")
    content = path.read_bytes()
    assert all(content.count(one) == 1 for one in kept)
    assert NOTICE in {value for _, value in spoken_notices(path)}


def spoken_notices(path: Path) -> set[tuple[str, str]]:
    said = formats.read(path, sidecars=False).statements
    return {(s.carrier, s.value) for s in said if s.standard is Standard.NOTICE}


def test_a_huge_chunk_costs_no_memory(tmp_path: Path) -> None:
    history = BEXT[:602] + b"x" * (2 << 20) + b" No AI training."
    path = recording(tmp_path, chunk(b"bext", history))
    assert {carrier for carrier, _ in spoken(path)} == {"riff:bext:Description"}
