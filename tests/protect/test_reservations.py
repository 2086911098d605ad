# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Since when a file is reserved, as the ledger tells it to letters."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from holdback.protect import Protector, make_plan
from holdback.rights import Policy, Profile
from holdback.support.clock import FixedClock
from holdback.support.database import Database, records_database
from holdback.support.samples import copy_samples

ADA = Profile("Ada")


@pytest.fixture
def records(tmp_path: Path) -> Database:
    return records_database(tmp_path / "records.db").open()


def on(day: int, records: Database) -> Protector:
    return Protector(records, FixedClock(datetime(2026, 5, day, 12, tzinfo=UTC)))


def protect(track: Path, policy: Policy, day: int, records: Database) -> None:
    plan = make_plan([track], ADA, policy, existing="replace", today=date(2026, 5, day))
    assert on(day, records).protect(plan).batch is not None


def since(track: Path, records: Database) -> date | None:
    found = on(30, records).reservations([track]).get(track)
    return found.since if found else None


def test_the_first_day_counts_until_it_is_taken_back(records: Database, tmp_path: Path) -> None:
    track = next(p for p in copy_samples(tmp_path / "music") if p.suffix == ".flac")
    assert since(track, records) is None
    protect(track, Policy.NO_TRAINING, 1, records)
    protect(track, Policy.RESERVE_ALL, 2, records)
    assert since(track, records) == date(2026, 5, 1)
    on(3, records).undo()
    assert since(track, records) == date(2026, 5, 1)
    on(4, records).undo()
    assert since(track, records) is None
    protect(track, Policy.RESERVE_ALL, 5, records)
    assert since(track, records) == date(2026, 5, 5)
    protect(track, Policy.ALLOW, 6, records)
    assert since(track, records) is None


def test_the_digest_is_that_of_the_file_written_last(records: Database, tmp_path: Path) -> None:
    track = next(p for p in copy_samples(tmp_path / "music") if p.suffix == ".mp3")
    protect(track, Policy.RESERVE_ALL, 1, records)
    found = on(2, records).reservations([track])[track]
    assert found.digest == hashlib.sha256(track.read_bytes()).hexdigest()
