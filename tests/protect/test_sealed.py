# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A valid seal never goes silently invalid."""

from __future__ import annotations

from pathlib import Path

import mutagen
import pytest

from holdback import formats, seal
from holdback.protect import Edit, Outcome, PlanOptions, SealOrder, UndoOutcome, plan_edits
from holdback.rights import Field, Policy, Seal, declare
from holdback.seal.identity import Identity, make_identity
from holdback.seal.manifest import Origin, manifest_of
from holdback.seal.sign import sign
from holdback.support.clock import SystemClock
from safe_writing import (
    FORMATS,
    PROFILE,
    TODAY,
    contents,
    decoded_md5,
    planned,
    protect,
    protector,
    sample,
    sha256,
)


@pytest.fixture(scope="module")
def identity() -> Identity:
    return make_identity("Example Artist", SystemClock())


@pytest.fixture
def sealed(music: Path) -> Path:
    """A track that somebody signed."""
    track = sample("wav", music)
    target = music / "target"
    target.touch()
    declaration = declare(PROFILE, Policy.RESERVE_ALL, today=TODAY)
    manifest = manifest_of(declaration, Policy.RESERVE_ALL, "Song", Origin.RECORDED)
    signed = sign(track, target, "wav", manifest, make_identity("Somebody Else", SystemClock()))
    assert signed.embedded
    return target.replace(track)


def test_a_sealed_track_is_refused_by_name_of_the_signer(sealed: Path, data: Path) -> None:
    before = sha256(sealed)
    result = protect(data, sealed)
    assert result.count(Outcome.REFUSED) == 1
    assert "Somebody Else" in str(result.results[0].reason)
    assert sha256(sealed) == before
    assert seal.check(sealed, "wav").state is Seal.VALID


def test_it_is_written_where_that_is_allowed(sealed: Path, data: Path) -> None:
    before = sha256(sealed)
    allowed = PlanOptions(allow_breaking_seal=True)
    assert protector(data).protect(planned(sealed, options=allowed)).count(Outcome.WRITTEN) == 1
    assert seal.check(sealed, "wav").state is Seal.BROKEN
    protector(data).undo()
    assert sha256(sealed) == before
    assert seal.check(sealed, "wav").state is Seal.VALID


def test_a_seal_that_is_broken_already_stops_nobody(sealed: Path, data: Path) -> None:
    file = mutagen.File(sealed)
    file.tags.add(mutagen.id3.TIT2(text="Retitled"))
    file.save()
    assert protect(data, sealed).count(Outcome.WRITTEN) == 1


def test_a_manifest_beside_the_track_counts_too(music: Path, data: Path) -> None:
    track = sample("ogg", music)
    declaration = declare(PROFILE, Policy.RESERVE_ALL, today=TODAY)
    manifest = manifest_of(declaration, Policy.RESERVE_ALL, "Song", Origin.RECORDED)
    target = music / "target"
    target.touch()
    signed = sign(track, target, "ogg", manifest, make_identity("Somebody Else", SystemClock()))
    target.unlink()
    (music / (track.name + ".c2pa")).write_bytes(signed.sidecar)
    assert protect(data, track).count(Outcome.REFUSED) == 1


class TestSealing:
    @pytest.mark.parametrize("format_name", FORMATS)
    def test_a_track_is_written_and_sealed_and_both_are_undone(
        self, format_name: str, music: Path, data: Path, identity: Identity
    ) -> None:
        track = sample(format_name, music)
        before, audio = sha256(track), decoded_md5(track)
        order = PlanOptions(seal=SealOrder(identity, Origin.RECORDED))
        result = protector(data).protect(planned(track, options=order))
        (one,) = result.results
        assert one.outcome is Outcome.WRITTEN, str(one.reason)
        assert any("c2pa" in carrier for carrier in one.carriers)
        assert decoded_md5(track) == audio
        report = seal.check(track, format_name, own_root_pem=identity.root_pem)
        assert report.state is Seal.TRUSTED
        assert report.statements
        assert planned(track, options=order).tracks[0].is_unchanged
        assert contents(music) <= {track.name, track.name + ".c2pa"}

        (restored,) = protector(data).undo().results
        assert restored.outcome is UndoOutcome.RESTORED
        assert sha256(track) == before
        assert contents(music) == {track.name}

    @pytest.mark.parametrize("format_name", ["wav", "flac", "m4a", "opus"])
    def test_our_own_seal_is_renewed_with_the_statements(
        self, format_name: str, music: Path, data: Path, identity: Identity
    ) -> None:
        track = sample(format_name, music)
        before = sha256(track)
        order = PlanOptions(seal=SealOrder(identity, Origin.RECORDED))
        protector(data).protect(planned(track, options=order, policy=Policy.ALLOW))
        between = sha256(track)
        assert planned(track).tracks[0].refusal is not None, "without an order it would break"
        again = protector(data).protect(planned(track, options=order))
        assert again.count(Outcome.WRITTEN) == 1, str(again.results[0].reason)
        report = seal.check(track, format_name, own_root_pem=identity.root_pem)
        assert report.state is Seal.TRUSTED
        assert not any("allowed" in s.value.split("=") for s in report.statements)
        protector(data).undo()
        assert sha256(track) == between
        assert seal.check(track, format_name, own_root_pem=identity.root_pem).state is Seal.TRUSTED
        protector(data).undo()
        assert (sha256(track), contents(music)) == (before, {track.name})

    def test_a_protected_track_can_be_sealed_later(
        self, music: Path, data: Path, identity: Identity
    ) -> None:
        track, other = sample("wav", music), sample("ogg", music)
        protect(data, music)
        written = {path: sha256(path) for path in (track, other)}
        order = PlanOptions(seal=SealOrder(identity, Origin.RECORDED))
        result = protector(data).protect(planned(music, options=order))
        assert result.count(Outcome.WRITTEN) == 2
        assert contents(music) == {track.name, other.name, other.name + ".c2pa"}
        assert sha256(other) == written[other], "its manifest lies beside it"
        protector(data).undo(result.batch)
        assert {path: sha256(path) for path in (track, other)} == written
        assert contents(music) == {track.name, other.name}

    def test_somebody_elses_seal_is_still_refused(
        self, sealed: Path, data: Path, identity: Identity
    ) -> None:
        order = PlanOptions(seal=SealOrder(identity, Origin.RECORDED))
        assert "Somebody Else" in str(planned(sealed, options=order).tracks[0].refusal)


class TestRenewing:
    """A change by Holdback to what it sealed itself: sealed anew in the same batch."""

    @pytest.mark.parametrize("format_name", ["wav", "flac", "m4a", "mp3", "ogg"])
    def test_edited_fields_keep_seal_origin_and_position(
        self, format_name: str, music: Path, data: Path, identity: Identity
    ) -> None:
        track = sample(format_name, music)
        sealing = PlanOptions(seal=SealOrder(identity, Origin.MADE_BY_PEOPLE))
        protector(data).protect(planned(track, options=sealing, policy=Policy.NO_TRAINING))
        said = {
            s.carrier: s.value
            for s in seal.check(track, format_name).statements
            if "rights" not in s.carrier
        }
        sealed = sha256(track)
        edit = Edit(track, {Field.TITLE: "Another title"})
        assert plan_edits([edit], today=TODAY).tracks[0].refusal is not None
        renewing = PlanOptions(seal=SealOrder(identity, None))
        result = protector(data).protect(plan_edits([edit], options=renewing, today=TODAY))
        assert result.count(Outcome.WRITTEN) == 1, str(result.results[0].reason)
        report = seal.check(track, format_name, own_root_pem=identity.root_pem)
        assert report.state is Seal.TRUSTED, report.problems
        assert {s.carrier: s.value for s in report.statements if "rights" not in s.carrier} == said
        assert formats.read(track).first(Field.TITLE) == "Another title"
        protector(data).undo()
        assert sha256(track) == sealed
        assert seal.check(track, format_name).state is Seal.VALID

    def test_what_was_not_sealed_is_not_sealed_by_the_way(
        self, music: Path, data: Path, identity: Identity
    ) -> None:
        track = sample("wav", music)
        renewing = PlanOptions(seal=SealOrder(identity, None))
        assert protector(data).protect(planned(track, options=renewing)).count(Outcome.WRITTEN)
        assert seal.check(track, "wav").state is Seal.NONE

    def test_the_seal_of_another_is_still_left_alone(
        self, sealed: Path, data: Path, identity: Identity
    ) -> None:
        renewing = PlanOptions(seal=SealOrder(identity, None))
        assert "Somebody Else" in str(planned(sealed, options=renewing).tracks[0].refusal)
