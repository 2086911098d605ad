# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The inputs that the fuzzer kept, replayed: rewritten with the same audio, or refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from fuzz.fuzz_target import try_bytes

SEEDS = sorted((Path(__file__).parent / "seeds").glob("*"))


@pytest.mark.parametrize("first", range(0, len(SEEDS), 50))
def test_kept_seeds_are_handled(first: int) -> None:
    assert SEEDS
    for seed in SEEDS[first : first + 50]:
        try_bytes(seed.read_bytes())
