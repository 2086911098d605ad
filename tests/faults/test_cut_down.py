# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cut down at every changing system call: killed, disk full, disk broken."""

from __future__ import annotations

from pathlib import Path

import pytest

from faults.faulty import changing_calls, injected, run, spread
from holdback.protect import Outcome, UndoOutcome, VerifyOutcome
from safe_writing import contents, planned, protector, sample, sha256


class Victim:
    """A fresh track in a folder of its own, with a fresh ledger, per fault."""

    def __init__(self, base: Path, format_name: str) -> None:
        self._base = base
        self._format = format_name
        self._number = 0
        self.renew()
        self.old = sha256(self.track)

    def renew(self) -> None:
        self._number += 1
        self.folder = self._base / f"music{self._number}"
        self.data = self._base / f"data{self._number}"
        self.folder.mkdir()
        self.data.mkdir()
        self.track = sample(self._format, self.folder)
        protector(self.data)  # the tables are there: what is tested is the writing


def expect_old_or_new_and_no_litter(victim: Victim, new: str) -> bool:
    """After the next start: whole, tidy, and the ledger knows. Returns whether it is the new."""
    found = sha256(victim.track)
    assert found in (victim.old, new)
    start = protector(victim.data)
    start.sweep_leftovers()
    assert sha256(victim.track) == found, "sweeping must not touch a track"
    assert contents(victim.folder) == {victim.track.name}
    (verified,) = start.verify([victim.track])
    if found == new:
        assert verified.outcome is VerifyOutcome.AS_WRITTEN
        assert start.undo().count(UndoOutcome.RESTORED) == 1
        assert sha256(victim.track) == victim.old
    else:
        assert verified.outcome is VerifyOutcome.UNKNOWN
        again = start.protect(planned(victim.track))
        assert again.count(Outcome.WRITTEN) == 1
        assert start.unfinished() == ()
    return found == new


@pytest.mark.slow
@pytest.mark.parametrize(
    ("format_name", "where"),
    [
        ("mp3", "music"),
        ("wav", "music"),
        ("m4a", "music"),
        ("flac", "data"),
    ],
)
def test_killed_at_any_step_leaves_the_old_or_the_new(
    format_name: str, where: str, tmp_path: Path
) -> None:
    victim = Victim(tmp_path, format_name)
    watched = victim.folder if where == "music" else victim.data
    points = changing_calls(victim.data, victim.track, watched, tmp_path / "log")
    new = sha256(victim.track)
    seen = set()
    for call, count in spread(points, 8):
        victim.renew()
        ended = run(victim.data, [victim.track], *injected(call, count, "KILL"))
        assert ended.status != 0, f"{call} {count} was not reached"
        seen.add(expect_old_or_new_and_no_litter(victim, new))
    assert seen == {True, False}, "points before and after the replacement were met"


@pytest.mark.slow
@pytest.mark.parametrize("fault", ["ENOSPC", "EIO", "EDQUOT"])
@pytest.mark.parametrize("where", ["music", "data"])
def test_a_failing_call_is_told_and_leaves_the_old_or_the_new(
    fault: str, where: str, tmp_path: Path
) -> None:
    victim = Victim(tmp_path, "mp3")
    watched = victim.folder if where == "music" else victim.data
    points = changing_calls(victim.data, victim.track, watched, tmp_path / "log")
    new = sha256(victim.track)
    for call, count in spread(points, 6):
        victim.renew()
        ended = run(victim.data, [victim.track], *injected(call, count, fault))
        assert "Traceback" not in ended.errors, ended.errors
        outcome, reason = ended.outcomes[victim.track.name]
        found = sha256(victim.track)
        if outcome == "written":
            assert found == new, f"{call} {count}: said written, is not"
        elif found == new:
            assert "did not confirm" in reason, f"{call} {count}: {outcome}, but it is new"
        assert outcome == "written" or reason
        if outcome in ("written", "failed", "refused"):
            leftover = contents(victim.folder) - {victim.track.name}
            assert not leftover or call in ("unlink", "unlinkat"), f"{call} {count}: litter"
        expect_old_or_new_and_no_litter(victim, new)


def test_a_failed_flush_is_never_taken_for_success(tmp_path: Path) -> None:
    victim = Victim(tmp_path, "wav")
    points = changing_calls(victim.data, victim.track, victim.folder, tmp_path / "log")
    call, count = next(point for point in points if point[0] == "fsync")
    victim.renew()
    ended = run(victim.data, [victim.track], *injected(call, count, "EIO"))
    outcome, reason = ended.outcomes[victim.track.name]
    assert outcome == "failed"
    assert "disk reported an error" in reason
    assert sha256(victim.track) == victim.old
    assert contents(victim.folder) == {victim.track.name}


@pytest.mark.parametrize("error", ["EINVAL", "EOPNOTSUPP"])
def test_folders_that_cannot_be_flushed_are_tolerated(error: str, tmp_path: Path) -> None:
    victim = Victim(tmp_path, "wav")
    points = changing_calls(victim.data, victim.track, victim.folder, tmp_path / "log")
    flushes = [point for point in points if point[0] == "fsync"]
    assert len(flushes) == 2, "the file, then the folder"
    victim.renew()
    ended = run(victim.data, [victim.track], *injected(*flushes[1], error))
    assert ended.outcomes[victim.track.name] == ("written", "")


@pytest.mark.parametrize("at", [1, 3, 5, 7])
def test_an_interrupted_batch_takes_its_waiting_copies_away(at: int, tmp_path: Path) -> None:
    """Copies wait in groups for their place: Ctrl+C, wherever it hits, must not leave them."""
    music, data = tmp_path / "music", tmp_path / "data"
    music.mkdir()
    data.mkdir()
    tracks = [sample("mp3", music, f"{number}.mp3") for number in range(6)]
    old = sha256(tracks[0])
    calls = 0

    def interrupted(*_: object) -> None:
        nonlocal calls
        calls += 1
        if calls == at:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        protector(data).protect(planned(*tracks), interrupted)
    assert contents(music) == {track.name for track in tracks}
    start = protector(data)
    start.sweep_leftovers()
    for track in tracks:
        [verified] = start.verify([track])
        assert sha256(track) == old or verified.outcome is VerifyOutcome.AS_WRITTEN
    start.protect(planned(*tracks))
    assert start.unfinished() == ()
    while any(sha256(track) != old for track in tracks):
        assert start.undo().count(UndoOutcome.RESTORED)
