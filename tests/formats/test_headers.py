# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The small reader says what the full reader says, or nothing."""

from __future__ import annotations

import os
import random
import shutil
from datetime import date
from pathlib import Path

import pytest

from catalogue.making import mp3, reserved_mp3, wav
from holdback import formats
from holdback.catalogue.record import record_of
from holdback.errors import UserError
from holdback.formats.headers import read_headers
from holdback.rights import Policy, Profile, Reading, Seal, Verdict, declare, judge
from holdback.support.resources import resource

DAY = date(2026, 5, 1)


def _says(reading: Reading) -> tuple[object, ...]:
    """Everything that the index, and the verdict, take from a reading."""
    spoken = {
        (s.carrier, s.standard, s.value, s.dimensions)
        for s in reading.statements
        if s.is_a_position
    }
    return record_of(reading, Seal.NONE, (), ""), reading.has_manifest, spoken


def _agrees(path: Path) -> bool:
    """Compare both readers; False if the small one has doubts."""
    quick = read_headers(path)
    if quick is None:
        return False
    full = formats.read(path, sidecars=False)
    assert _says(quick[0]) == _says(full), path
    assert quick[0].size_bytes == full.size_bytes
    assert quick[1] == path.read_bytes()[: len(quick[1])]
    return True


@pytest.mark.corpus
def test_agrees_with_the_full_reader_about_the_whole_corpus(audio_corpus: Path) -> None:
    agreed = [_agrees(path) for path in sorted(audio_corpus.rglob("*")) if path.is_file()]
    assert sum(agreed) > 150  # the corpus is made of oddities; a library of songs is plainer


@pytest.mark.corpus
def test_agrees_about_damaged_files_of_the_corpus(audio_corpus: Path, tmp_path: Path) -> None:
    files = [
        path
        for path in sorted(audio_corpus.rglob("*"))
        if path.suffix.lower() in formats.EXTENSIONS and path.stat().st_size < 200_000
    ]
    chance = random.Random(11)
    for _ in range(600):
        source = chance.choice(files)
        _check_damaged(source.read_bytes(), tmp_path / f"damaged{source.suffix}", chance)


def _check_damaged(data: bytes, path: Path, chance: random.Random) -> None:
    damaged = bytearray(data)
    if not damaged:
        return
    reach = min(len(damaged), chance.choice((64, 400, 4000)))
    from_end = chance.random() < 0.25
    for _ in range(chance.randrange(1, 6)):
        at = chance.randrange(reach)
        damaged[-1 - at if from_end else at] = chance.choice((0, 1, 255, chance.randrange(256)))
    if chance.random() < 0.25:
        del damaged[chance.randrange(len(damaged)) :]
    path.write_bytes(damaged)
    quick = read_headers(path)
    if quick is not None:
        assert _says(quick[0]) == _says(formats.read(path, sidecars=False)), bytes(damaged[:400])


def _samples() -> list[Path]:
    folder = resource("samples", "tracks")
    return sorted(p for p in folder.rglob("*") if p.suffix.lower() in formats.EXTENSIONS)


@pytest.mark.parametrize("policy", list(Policy))
def test_sees_every_policy_that_holdback_writes(tmp_path: Path, policy: Policy) -> None:
    declaration = declare(
        Profile(name="Nora", email="nora@artist.example", policy=policy), policy, today=DAY
    )
    plain = [
        mp3(tmp_path / "a.mp3", title="A", artist="B", notice="© 2020 B"),
        wav(tmp_path / "b.wav", info={"INAM": "A", "ICOP": "© 2020 B"}),
        *(Path(shutil.copy(sample, tmp_path)) for sample in _samples()),
    ]
    sure = 0
    for path in plain:
        assert _agrees(path), path
        formats.apply(path, declaration, format=formats.identify(path))
        sure += _agrees(path)
        quick = read_headers(path)
        if quick is not None and policy is Policy.RESERVE_ALL:
            assert judge(quick[0].statements).verdict is Verdict.RESERVED
    assert sure == len(plain)


def test_damaged_files_of_our_own_making(tmp_path: Path) -> None:
    chance = random.Random(5)
    sound = [
        reserved_mp3(tmp_path / "a.mp3", title="Ása", artist="B", notice="C", year="2020"),
        wav(tmp_path / "b.wav", info={"INAM": "B", "ICOP": "no AI training", "ISFT": "x"}),
        *_samples(),
    ]
    for number in range(400):
        source = sound[number % len(sound)]
        _check_damaged(source.read_bytes(), tmp_path / f"damaged{source.suffix}", chance)


def _frame(name: bytes, body: bytes, flags: bytes = b"\0\0") -> bytes:
    return name + len(body).to_bytes(4, "big") + flags + body


def _tagged(path: Path, frames: bytes, version: int = 3, flags: int = 0) -> Path:
    mp3(path)
    size = bytes(len(frames) >> shift & 0x7F for shift in (21, 14, 7, 0))
    head = b"ID3" + bytes((version, 0, flags)) + size
    path.write_bytes(head + frames + path.read_bytes()[10:])
    return path


@pytest.mark.parametrize(
    ("name", "frames"),
    [
        ("several values", _frame(b"TPE1", b"\x01\xff\xfea\0\0\0\xff\xfeb\0")),
        ("wrong encoding byte", _frame(b"TIT2", b"\x09title")),
        ("no byte order mark", _frame(b"TIT2", b"\x01t\0i\0")),
        ("big-endian", _frame(b"TIT2", b"\x02\0t\0i")),
        ("empty frame", _frame(b"TIT2", b"")),
        ("same key twice", _frame(b"TCOP", b"\0one") + _frame(b"TCOP", b"\0two")),
        ("free key", _frame(b"TXXX", b"\0tdm_reservation\0" + b"1")),
        (
            "free key in UTF-16",
            _frame(b"TXXX", "\ufeffTDM-RESERVATION\0\ufeff1".encode("utf-16-le")),
        ),
        ("key with a colon", _frame(b"TXXX", b"\0x:TDM-RESERVATION\0" + b"1")),
        ("key in a comment", _frame(b"COMM", b"\0engTDM-RESERVATION\0" + b"1")),
        ("key in lyrics", _frame(b"USLT", b"\0engTDM-RESERVATION\0" + b"1")),
        ("key of an address", _frame(b"WXXX", b"\0TDM-RESERVATION\0" + b"1")),
        ("sentence in a comment", _frame(b"COMM", b"\0eng\0No AI training.")),
        ("iTunes comment", _frame(b"COMM", b"\0engiTunNORM\0no AI training")),
        ("terms of use", _frame(b"USER", b"\0engno text and data mining")),
        ("owner", _frame(b"TOWN", b"\0nobody may use this for AI training")),
        ("private", _frame(b"PRIV", b"else\0" + bytes(20)) + _frame(b"TIT2", b"\0t")),
        ("broken XMP", _frame(b"PRIV", b"XMP\0<x")),
        ("manifest", _frame(b"GEOB", b"\0application/c2pa\0" + bytes(40))),
        ("packed", _frame(b"TIT2", b"\0\0\0\x05\0t", b"\0\x80")),
        ("identifier of v2.2", _frame(b"TT2 ", b"\0t") + _frame(b"TIT2", b"\0u")),
        ("size too large", b"TIT2\0\0\x7f\x7f\0\0\0t"),
        ("padding", _frame(b"TIT2", b"\0t") + bytes(3000)),
        ("rubbish in the padding", _frame(b"TIT2", b"\0t") + bytes(90) + b"x"),
    ],
)
@pytest.mark.parametrize("version", [3, 4])
def test_agrees_about_odd_tags(tmp_path: Path, name: str, frames: bytes, version: int) -> None:
    path = _tagged(tmp_path / "odd.mp3", frames, version)
    quick = read_headers(path)
    if quick is not None:
        assert _says(quick[0]) == _says(formats.read(path, sidecars=False)), name


def test_pictures_are_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    picture = _frame(b"APIC", b"\0image/jpeg\0\x03\0" + os.urandom(1_500_000))
    path = _tagged(tmp_path / "a.mp3", picture + _frame(b"TIT2", b"\0behind the picture"))
    read = []
    pread = os.pread

    def counting(descriptor: int, length: int, offset: int) -> bytes:
        data = pread(descriptor, length, offset)
        read.append(len(data))
        return data

    monkeypatch.setattr(os, "pread", counting)
    quick = read_headers(path)
    assert quick is not None
    assert [tag.value for tag in quick[0].tags] == ["behind the picture"]
    assert sum(read) < 32 << 10


def test_says_nothing_about_what_it_cannot_open(tmp_path: Path) -> None:
    assert read_headers(tmp_path / "none.mp3") is None
    assert read_headers(tmp_path) is None
    (tmp_path / "empty.wav").write_bytes(b"")
    assert read_headers(tmp_path / "empty.wav") is None
    with pytest.raises(UserError):
        formats.read(tmp_path / "empty.wav")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with names")
def test_does_not_wait_for_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.mp3")
    assert read_headers(tmp_path / "pipe.mp3") is None
