# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Splices: in place, as a view and in one pass they give the same bytes."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdback.errors import BugError, FileMissing, UnreadableFile
from holdback.formats import source as sources
from holdback.formats.source import BytesSource, Splice, SplicedSource, block, perform, pieces, tidy


@st.composite
def edited(draw: st.DrawFn) -> tuple[bytes, tuple[Splice, ...]]:
    data = draw(st.binary(max_size=300))
    cuts = sorted(draw(st.lists(st.integers(0, len(data)), max_size=8)))
    spans = list(zip(cuts[::2], cuts[1::2], strict=False))
    return data, tidy(Splice(a, b - a, draw(st.binary(max_size=40))) for a, b in spans)


def by_hand(data: bytes, splices: tuple[Splice, ...]) -> bytes:
    result, position = b"", 0
    for splice in splices:
        result += data[position : splice.offset] + splice.data
        position = splice.offset + splice.length
    return result + data[position:]


@given(edited(), st.integers(1, 50))
def test_all_three_ways_give_the_same_bytes(
    case: tuple[bytes, tuple[Splice, ...]], size: int
) -> None:
    data, splices = case
    wanted = by_hand(data, splices)
    handle = io.BytesIO(data)
    before = sources.CHUNK
    sources.CHUNK = size  # small pieces, so that moves overlap themselves
    try:
        perform(handle, splices)
    finally:
        sources.CHUNK = before
    view = SplicedSource(BytesSource(data), splices)
    joined = b"".join(
        p if isinstance(p, bytes) else data[p[0] : sum(p)] for p in pieces(len(data), splices)
    )
    assert handle.getvalue() == wanted
    assert view.at(0, view.size) == wanted
    assert joined == wanted
    assert all(view.at(i, 7) == wanted[i : i + 7] for i in range(0, len(wanted), 5))


def test_overlapping_splices_are_a_bug() -> None:
    with pytest.raises(BugError):
        tidy([Splice(0, 5, b""), Splice(4, 2, b"x")])


def test_a_block_is_never_larger_than_the_limit() -> None:
    with pytest.raises(UnreadableFile, match="megabytes"):
        block(BytesSource(b""), 0, 1 << 40)


def test_folders_and_absent_files_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(FileMissing), sources.opened(tmp_path / "no.mp3"):
        pass
    with pytest.raises(UnreadableFile), sources.opened(tmp_path):
        pass
