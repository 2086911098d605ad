# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ledger tells what each batch changed, and what somebody else changed since."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import mutagen.flac
import pytest

from holdback.protect import Edit, VerifyOutcome, plan_edits
from holdback.protect.digests import digest_at
from holdback.rights import Field
from safe_writing import planned, protector, sample


def test_each_batch_lists_its_files_with_values_before_and_after(music: Path, data: Path) -> None:
    first, second = sample("flac", music, "a.flac"), sample("mp3", music, "b.mp3")
    digest = digest_at(first).hex()
    holdback = protector(data)
    edit = holdback.protect(plan_edits([Edit(first, {Field.TITLE: "Changed"})]))
    both = holdback.protect(planned(first, second, sidecar="always"))
    assert edit.batch is not None
    (written,) = holdback.files_of(edit.batch)
    assert (written.path, written.state, written.is_undone) == (first, "done", False)
    (change,) = [c for c in written.changes if c.carrier == "vorbis:TITLE"]
    assert change.field is Field.TITLE
    assert change.after == "Changed"
    assert written.digest_before == digest
    assert holdback.batches()[1].is_edit
    assert not holdback.batches()[0].is_edit

    assert both.batch is not None
    tracks = [one for one in holdback.files_of(both.batch) if not one.is_sidecar]
    assert [one.path for one in tracks] == [first, second]
    sidecars = [one for one in holdback.files_of(both.batch) if one.is_sidecar]
    assert {one.named for one in sidecars} == {first, second}
    assert all(c.carrier.startswith(f"sidecar:{s.path.name}") for s in sidecars for c in s.changes)

    holdback = protector(data)  # a new start
    undo = holdback.undo(both.batch, [first])
    assert undo.batch is not None
    assert {one.named: one.is_undone for one in holdback.files_of(both.batch)} == {
        first: True,
        second: False,
    }
    back = next(one for one in holdback.files_of(undo.batch) if not one.is_sidecar)
    forth = next(one for one in tracks if one.path == first)
    assert {(c.carrier, c.before, c.after) for c in back.changes} == {
        (c.carrier, c.after, c.before) for c in forth.changes
    }


def test_story_names_the_values_somebody_else_changed(music: Path, data: Path) -> None:
    path = sample("flac", music)
    holdback = protector(data)
    assert holdback.story_of(path).verified.outcome is VerifyOutcome.UNKNOWN
    holdback.protect(planned(path))
    assert holdback.story_of(path).is_as_left

    stranger = mutagen.flac.FLAC(path)
    stranger["TITLE"] = "Renamed elsewhere"
    stranger["MOOD"] = "calm"
    del stranger["TDM-RESERVATION"]
    stranger.save()
    story = protector(data).story_of(path)
    assert not story.is_as_left
    assert story.verified.outcome is VerifyOutcome.RETAGGED
    assert story.digest_now == digest_at(path).hex() != story.digest_then
    assert story.modified is not None
    assert story.differences is not None
    found = {change.carrier: (change.before, change.after) for change in story.differences}
    assert found.pop("vorbis:TITLE")[1] == "Renamed elsewhere"
    assert found.pop("vorbis:MOOD") == (None, "calm")
    assert found.pop("vorbis:TDM-RESERVATION") == ("1", None)
    assert not found

    moved = path.with_name("moved.flac")
    path.rename(moved)
    assert protector(data).story_of(moved).verified.outcome is VerifyOutcome.RETAGGED
    assert protector(data).story_of(path).verified.outcome is VerifyOutcome.MISSING


def test_long_values_are_remembered_by_their_digest(music: Path, data: Path) -> None:
    path = sample("flac", music)
    stranger = mutagen.flac.FLAC(path)
    stranger["LYRICS"] = "la " * 10_000
    stranger.save()
    holdback = protector(data)
    holdback.protect(planned(path))
    stranger = mutagen.flac.FLAC(path)
    stranger["LYRICS"] = "la " * 9_999 + "lo "
    stranger.save()
    story = holdback.story_of(path)
    assert story.differences is not None
    assert [change.carrier for change in story.differences] == ["vorbis:LYRICS"]
    assert all(len(str(c.before)) < 200 for c in story.differences)


def test_ledger_of_an_older_version_still_tells_what_it_knows(music: Path, data: Path) -> None:
    path = sample("flac", music)
    number = protector(data).protect(planned(path)).batch
    assert number is not None
    with sqlite3.connect(data / "records.db") as records:
        records.execute("UPDATE file_write SET changes = NULL, said = NULL")
    records.close()
    (written,) = protector(data).files_of(number)
    assert written.changes == ()
    assert written.carriers
    with path.open("ab") as somebody:
        somebody.write(b"TAG" + bytes(125))
    assert protector(data).story_of(path).differences is None


@pytest.mark.parametrize("number", [0, 99])
def test_no_such_batch_has_no_files(number: int, data: Path) -> None:
    assert protector(data).files_of(number) == ()
