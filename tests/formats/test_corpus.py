# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Real files of other projects, and damaged copies of them: a reading, a refusal, no more."""

from __future__ import annotations

import random
import shutil
import tracemalloc
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

import audio_files as audio
from holdback import formats
from holdback.errors import UserError

pytestmark = pytest.mark.corpus
WANTED = audio.declaration()


def tracks(corpus: Path) -> list[Path]:
    skipped = {".json", ".md", ".xmp"}
    return [p for p in sorted(corpus.rglob("*")) if p.is_file() and p.suffix not in skipped]


def refusal(work: Callable[[], object]) -> UserError | None:
    """Do something; return the refusal in words, if it was refused. Anything else raises."""
    try:
        work()
    except UserError as error:
        return error
    return None


def test_reads_every_file_or_says_why_not(audio_corpus: Path) -> None:
    refused = {path: refusal(partial(formats.read, path)) for path in tracks(audio_corpus)}
    assert len(refused) == 389
    assert all(path.name in str(error) for path, error in refused.items() if error)
    assert sum(error is None for error in refused.values()) >= 340


def proven_write(path: Path, copy: Path) -> None:
    format = formats.identify(path)
    changes = formats.plan(copy, WANTED, format=format)
    essence = formats.essence_digest(copy, format)
    before = formats.inventory(copy, format)
    formats.apply(copy, WANTED, format=format)
    items = formats.inventory(copy, format)
    assert formats.lost(before, items, changes) == (), path
    assert formats.unseen(items, changes) == (), path
    assert formats.absent(items, WANTED, format) == (), path
    assert formats.essence_digest(copy, format) == essence, path
    assert formats.plan(copy, WANTED, format=format) == (), path


def test_a_write_loses_nothing_or_is_refused(audio_corpus: Path, tmp_path: Path) -> None:
    written = 0
    for path in tracks(audio_corpus):
        copy = tmp_path / "copy"
        shutil.copyfile(path, copy)
        if refusal(partial(proven_write, path, copy)):
            assert copy.read_bytes() == path.read_bytes()
        else:
            written += 1
    assert written >= 310


def mutations(data: bytes, chance: random.Random) -> list[bytes]:
    places = [chance.randrange(len(data)) for _ in range(4)]
    flipped = bytearray(data)
    for place in places:
        flipped[place] ^= 1 << chance.randrange(8)
    absurd = bytearray(data)
    at = chance.randrange(min(len(data), 400))
    absurd[at : at + 4] = chance.choice([b"\xff\xff\xff\xff", bytes(4), b"\x7f\xff\xff\xff"])
    return [data[: places[0]], bytes(flipped), bytes(absurd)]


def everything(path: Path) -> None:
    format = formats.identify(path)
    formats.read(path, format=format)
    formats.inventory(path, format)
    formats.essence_ranges(path, format)
    formats.apply(path, WANTED, format=format)


def test_damaged_copies_cost_a_refusal_at_most(audio_corpus: Path, tmp_path: Path) -> None:
    chance = random.Random(20261123)
    tracemalloc.start()
    for path in tracks(audio_corpus):
        data = path.read_bytes()
        if not data or len(data) > 400_000:
            continue
        for mutation in mutations(data, chance):
            copy = tmp_path / f"x{path.suffix}"
            copy.write_bytes(mutation)
            refusal(partial(everything, copy))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 300 << 20
