# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Undo: to the byte, after later batches and restarts, whole or in part, or refused in words."""

from __future__ import annotations

import shutil
from pathlib import Path

import mutagen
import pytest

from holdback.errors import UsageError
from holdback.protect import Outcome, UndoOutcome, UndoReport, VerifyOutcome
from holdback.rights import Policy
from safe_writing import FORMATS, contents, planned, protect, protector, sample, sha256


def only(report: UndoReport) -> tuple[UndoOutcome, str]:
    (result,) = report.results
    return result.outcome, str(result.reason or "")


@pytest.mark.parametrize("format_name", FORMATS)
def test_undo_walks_back_through_several_batches(format_name: str, music: Path, data: Path) -> None:
    track = sample(format_name, music)
    states = [sha256(track)]
    for policy in (Policy.RESERVE_ALL, Policy.ALLOW, Policy.LICENCE_ONLY, Policy.NO_TRAINING):
        assert protect(data, track, policy=policy).count(Outcome.WRITTEN) == 1
        states.append(sha256(track))
    for state in reversed(states[:-1]):
        assert protector(data).undo().count(UndoOutcome.RESTORED) == 1
        assert sha256(track) == state
    with pytest.raises(UsageError, match="nothing to undo"):
        protector(data).undo()


def test_an_earlier_batch_is_refused_with_the_number_of_the_later(music: Path, data: Path) -> None:
    both, early = sample("mp3", music, "both.mp3"), sample("mp3", music, "early.mp3")
    original = sha256(early)
    first = protect(data, both, early)
    second = protect(data, both, policy=Policy.ALLOW)
    report = protector(data).undo(first.batch)
    results = {result.path: result for result in report.results}
    assert results[early].outcome is UndoOutcome.RESTORED
    assert sha256(early) == original
    assert results[both].outcome is UndoOutcome.REFUSED
    assert f"Batch {second.batch}" in str(results[both].reason)
    protector(data).undo(second.batch)
    assert only(protector(data).undo(first.batch)) == (UndoOutcome.RESTORED, "")
    assert sha256(both) == original


def test_single_paths_and_folders_can_be_put_back(music: Path, data: Path) -> None:
    (music / "album").mkdir()
    one, two = sample("mp3", music), sample("flac", music / "album")
    before = {path: sha256(path) for path in (one, two)}
    batch = protect(data, music).batch
    protector(data).undo(batch, [one])
    assert sha256(one) == before[one]
    assert sha256(two) != before[two]
    protector(data).undo(paths=[music / "album"])
    assert sha256(two) == before[two]


def test_a_moved_file_is_known_by_its_content(music: Path, data: Path) -> None:
    track = sample("wav", music)
    before = sha256(track)
    protect(data, track)
    moved = track.rename(music / "renamed.wav")
    (verified,) = protector(data).verify([moved])
    assert verified.outcome is VerifyOutcome.AS_WRITTEN
    assert only(protector(data).undo(paths=[moved])) == (UndoOutcome.RESTORED, "")
    assert sha256(moved) == before


def test_a_file_that_is_gone_is_refused_in_words(music: Path, data: Path) -> None:
    track = sample("ogg", music)
    protect(data, track)
    track.unlink()
    outcome, reason = only(protector(data).undo())
    assert outcome is UndoOutcome.REFUSED
    assert "not where it was" in reason
    assert contents(music) == set()
    assert protector(data).verify([track])[0].outcome is VerifyOutcome.MISSING


def test_tags_of_another_program_are_not_lost_by_an_undo(music: Path, data: Path) -> None:
    track = sample("flac", music)
    protect(data, track)
    tags = mutagen.File(track)
    tags["title"] = "Retitled elsewhere"
    tags.save()
    now = sha256(track)
    outcome, reason = only(protector(data).undo())
    assert outcome is UndoOutcome.REFUSED
    assert "another program" in reason
    assert "audio is the same" in reason
    assert sha256(track) == now
    assert protector(data).verify([track])[0].outcome is VerifyOutcome.RETAGGED


def test_changed_audio_is_told_apart(music: Path, data: Path) -> None:
    track = sample("wav", music)
    protect(data, track)
    content = bytearray(track.read_bytes())
    content[len(content) // 2] ^= 0xFF
    track.write_bytes(content)
    assert protector(data).verify([track])[0].outcome is VerifyOutcome.AUDIO_CHANGED
    outcome, reason = only(protector(data).undo())
    assert outcome is UndoOutcome.REFUSED
    assert "backup" in reason


def test_a_file_already_put_back_by_hand_only_updates_the_record(
    music: Path, data: Path, tmp_path: Path
) -> None:
    track = sample("opus", music)
    backup = shutil.copy(track, tmp_path / "backup")
    protect(data, track)
    shutil.copy(backup, track)
    outcome, reason = only(protector(data).undo())
    assert outcome is UndoOutcome.RESTORED
    assert "already" in reason
    with pytest.raises(UsageError):
        protector(data).undo()


def test_an_undone_track_can_be_protected_again(music: Path, data: Path) -> None:
    track = sample("m4a", music)
    protect(data, track)
    written = sha256(track)
    protector(data).undo()
    assert protect(data, track).count(Outcome.WRITTEN) == 1
    assert sha256(track) == written


def test_an_undo_restores_the_time_of_the_last_change(music: Path, data: Path) -> None:
    track = sample("aiff", music)
    before = track.stat().st_mtime_ns
    protect(data, track)
    assert track.stat().st_mtime_ns != before
    protector(data).undo()
    assert track.stat().st_mtime_ns == before


def test_wrong_numbers_are_refused_in_words(music: Path, data: Path) -> None:
    track = sample("mp3", music)
    batch = protect(data, track).batch
    with pytest.raises(UsageError, match="no batch 99"):
        protector(data).undo(99)
    undone = protector(data).undo(batch)
    with pytest.raises(UsageError, match="itself an undo"):
        protector(data).undo(undone.batch)
    with pytest.raises(UsageError, match=f"Nothing of batch {batch}"):
        protector(data).undo(batch)
    stranger = sample("wav", music)
    outcome, reason = only(protector(data).undo(paths=[stranger]))
    assert (outcome, "holds nothing" in reason) == (UndoOutcome.REFUSED, True)


def test_the_ledger_keeps_little_and_can_be_exported(music: Path, data: Path) -> None:
    for format_name in FORMATS:
        sample(format_name, music)
    protect(data, music)
    rows = protector(data).export_ledger()
    assert len(rows) == len(FORMATS)
    assert all(int(str(row["undo_bytes"])) < 64 * 1024 for row in rows)
    (batch,) = protector(data).batches()
    assert (batch.written, batch.undone, batch.not_done) == (len(FORMATS), 0, 0)
    protector(data).undo()
    newest, oldest = protector(data).batches()
    assert (newest.kind, oldest.undone, oldest.can_be_undone) == ("undo", len(FORMATS), False)


class TestSidecars:
    def test_a_new_sidecar_goes_away_with_the_undo(self, music: Path, data: Path) -> None:
        track = sample("flac", music)
        before = sha256(track)
        protect(data, track, sidecar="always")
        assert contents(music) == {track.name, track.name + ".xmp"}
        assert protector(data).undo().count(UndoOutcome.RESTORED) == 1
        assert contents(music) == {track.name}
        assert sha256(track) == before

    def test_another_programs_sidecar_is_merged_and_put_back(self, music: Path, data: Path) -> None:
        track = sample("mp3", music)
        sidecar = music / (track.name + ".xmp")
        sidecar.write_text(
            '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
            'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description '
            'rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Label="Keep me"/>'
            "</rdf:RDF></x:xmpmeta>"
        )
        before = sha256(sidecar)
        protect(data, track, sidecar="always")
        merged = sidecar.read_text()
        assert "Keep me" in merged
        assert "DMI-PROHIBITED" in merged
        protector(data).undo()
        assert sha256(sidecar) == before

    def test_an_unreadable_sidecar_is_never_replaced(self, music: Path, data: Path) -> None:
        track = sample("ogg", music)
        sidecar = music / (track.name + ".xmp")
        sidecar.write_text("<x:xmpmeta this is not XML")
        before = (sha256(track), sha256(sidecar))
        plan = planned(track, sidecar="always")
        assert plan.tracks[0].refusal is not None
        assert protector(data).protect(plan).count(Outcome.REFUSED) == 1
        assert (sha256(track), sha256(sidecar)) == before

    def test_none_is_written_unasked(self, music: Path, data: Path) -> None:
        for format_name in FORMATS:
            sample(format_name, music)
        protect(data, music)
        assert not [name for name in contents(music) if name.endswith(".xmp")]
