# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The undo data: always exact, small where the files share most."""

from __future__ import annotations

import hashlib
import io
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from holdback.errors import BugError
from holdback.protect.delta import Run, apply_delta, make_delta, patch_clone, stays_in_place

SMALL = st.binary(max_size=300)


def undo_size(old: bytes, new: bytes, *shared: Run) -> int:
    """Make a delta, prove it, and return its size."""
    delta = make_delta(io.BytesIO(old), io.BytesIO(new), shared)
    out = io.BytesIO()
    digest = apply_delta(delta, io.BytesIO(new), out)
    assert out.getvalue() == old
    assert digest == hashlib.sha256(old).digest()
    return len(delta)


@settings(deadline=None)
@given(SMALL, SMALL)
def test_any_file_comes_back_from_any_other(old: bytes, new: bytes) -> None:
    undo_size(old, new)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(SMALL, SMALL, SMALL), max_size=6), SMALL, SMALL)
def test_any_file_comes_back_around_shared_runs(
    parts: list[tuple[bytes, bytes, bytes]], old: bytes, new: bytes
) -> None:
    runs = []
    before, after = b"", b""
    for ours, theirs, audio in parts:
        before, after = before + ours, after + theirs
        runs.append(Run(len(before), len(after), len(audio)))
        before, after = before + audio, after + audio
    undo_size(before + old, after + new, *runs)


def test_a_cover_that_moved_costs_nothing() -> None:
    noise = random.Random(7).randbytes
    cover, audio = noise(400_000), noise(1_000_000)
    old_head = b"ID3 old tags" + cover + bytes(2000)
    new_head = b"ID3 new and longer tags" * 20 + cover + bytes(100)
    run = Run(len(old_head), len(new_head), len(audio))
    assert undo_size(old_head + audio, new_head + audio, run) < 200


def test_a_chunk_that_moved_behind_the_audio_costs_nothing() -> None:
    noise = random.Random(8).randbytes
    chunk, audio = noise(300_000), noise(500_000)
    old, new = b"RIFF" + chunk + audio, b"RIFX" + audio + b"LIST" + chunk
    assert undo_size(old, new, Run(4 + len(chunk), 4, len(audio))) < 200


def test_pages_numbered_anew_stay_cheap() -> None:
    noise = random.Random(9)
    old, new, runs = bytearray(b"head"), bytearray(b"longer head"), []
    for _ in range(2500):
        header, audio = noise.randbytes(50), noise.randbytes(400)
        old += header
        new += header[:18] + noise.randbytes(8) + header[26:]
        runs.append(Run(len(old), len(new), len(audio)))
        old += audio
        new += audio
    assert undo_size(bytes(old), bytes(new), *runs) < 48_000


def test_repetitive_data_does_not_take_for_ever() -> None:
    old = (bytes(5000) + b"\1") * 150
    new = (bytes(6000) + b"\2") * 150
    assert undo_size(old, new) < 5000


def test_a_false_claim_about_shared_audio_is_noticed_on_the_way_back() -> None:
    old, new = b"a" * 10_000, b"b" * 10_000
    delta = make_delta(io.BytesIO(old), io.BytesIO(new), [Run(0, 0, 10_000)])
    out = io.BytesIO()
    assert apply_delta(delta, io.BytesIO(new), out) != hashlib.sha256(old).digest()


@pytest.mark.parametrize("damage", ["magic", "cut", "other file"])
def test_a_damaged_delta_is_refused(damage: str) -> None:
    noise = random.Random(10).randbytes(20_000)
    old, new = b"not in the new file" + noise, noise
    delta = make_delta(io.BytesIO(old), io.BytesIO(new), ())
    if damage == "magic":
        delta = b"XXXX" + delta[4:]
    elif damage == "cut":
        delta = delta[:-3]
    source = io.BytesIO(new[:-1] if damage == "other file" else new)
    with pytest.raises(BugError):
        apply_delta(delta, source, io.BytesIO())


@settings(deadline=None)
@given(SMALL, SMALL, SMALL)
def test_a_clone_is_patched_into_the_same_file(old: bytes, new: bytes, audio: bytes) -> None:
    before, after = old + audio + old, new + audio + new
    run = Run(len(old), len(new), len(audio))
    delta = make_delta(io.BytesIO(before), io.BytesIO(after), [run])
    clone = io.BytesIO(after)
    patch_clone(delta, io.BytesIO(after), clone)
    assert clone.getvalue() == before
    assert 0 <= stays_in_place(delta) <= len(before)


def test_audio_that_stays_where_it_is_is_not_written_again() -> None:
    audio = random.Random(11).randbytes(200_000)
    before, after = audio + b"old tag", audio + b"a newer and longer tag"
    delta = make_delta(io.BytesIO(before), io.BytesIO(after), [Run(0, 0, len(audio))])
    assert stays_in_place(delta) >= len(audio)
