# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Batches: progress, stopping, resuming, one writer at a time."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from holdback.errors import RecordsUnusable
from holdback.protect import BatchResult, Outcome
from holdback.protect.locking import exclusive
from holdback.support.progress import CancelToken
from safe_writing import contents, planned, protector, sample, sha256


def twelve(music: Path) -> dict[Path, str]:
    tracks = [sample("flac", music, f"{number:02}.flac") for number in range(12)]
    return {track: sha256(track) for track in tracks}


def stopped_after(count: int, music: Path, data: Path) -> BatchResult:
    token = CancelToken()

    def progress(done: int, total: int | None, current: str = "") -> None:
        if done >= count:
            token.cancel()

    return protector(data).protect(planned(music), progress, token)


def test_progress_runs_from_nothing_to_all(music: Path, data: Path) -> None:
    twelve(music)
    seen: list[tuple[int, int | None]] = []
    protector(data).protect(
        planned(music), lambda done, total, current="": seen.append((done, total))
    )
    assert seen[0] == (0, 12)
    assert seen[-1] == (12, 12)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)


def test_a_stopped_batch_lists_what_is_left_and_is_resumed(music: Path, data: Path) -> None:
    before = twelve(music)
    result = stopped_after(4, music, data)
    assert 4 <= result.count(Outcome.WRITTEN) < 12
    assert not result.is_complete
    assert all(sha256(path) == before[path] for path in result.not_done)
    (unfinished,) = protector(data).unfinished()
    assert (unfinished.number, unfinished.paths) == (result.batch, result.not_done)

    again = protector(data).protect(planned(*unfinished.paths))

    assert again.count(Outcome.WRITTEN) == len(result.not_done)
    assert protector(data).unfinished() == ()
    assert contents(music) == {path.name for path in before}


def test_what_is_left_can_be_given_up(music: Path, data: Path) -> None:
    twelve(music)
    result = stopped_after(3, music, data)
    assert result.batch is not None
    protector(data).forget_unfinished(result.batch)
    assert protector(data).unfinished() == ()
    assert protector(data).undo(result.batch).results


def test_results_come_in_the_order_of_the_plan(music: Path, data: Path) -> None:
    before = twelve(music)
    (music / "05.flac").write_bytes(b"broken")
    result = protector(data).protect(planned(music))
    assert [one.path for one in result.results] == sorted(before)
    assert result.results[5].outcome is Outcome.REFUSED
    assert result.count(Outcome.WRITTEN) == 11


def test_a_second_writer_is_told_so(
    music: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    track = sample("flac", music)
    before = sha256(track)
    held, release = threading.Event(), threading.Event()
    monkeypatch.setattr("holdback.protect.protector._PATIENCE_S", 0.2)

    def first() -> None:
        with exclusive(data / "records.db", patience_s=0):
            held.set()
            release.wait(30)

    holder = threading.Thread(target=first)
    holder.start()
    held.wait(30)
    try:
        second = protector(data)
        with pytest.raises(RecordsUnusable, match="Another Holdback"):
            second.protect(planned(track))
        assert not second.sweep_leftovers().found_something
        assert sha256(track) == before
    finally:
        release.set()
        holder.join()
    assert protector(data).protect(planned(track)).count(Outcome.WRITTEN) == 1


def test_a_batch_that_wrote_nothing_leaves_no_line(music: Path, data: Path) -> None:
    track = sample("flac", music)
    plan = planned(track)
    track.write_bytes(track.read_bytes() + b"x")
    result = protector(data).protect(plan)
    assert (result.batch, result.count(Outcome.REFUSED)) == (None, 1)
    assert protector(data).batches() == ()
