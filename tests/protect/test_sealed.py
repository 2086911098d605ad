# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A valid seal never goes silently invalid."""

from __future__ import annotations

from pathlib import Path

import mutagen
import pytest

from holdback import seal
from holdback.protect import Outcome, PlanOptions
from holdback.rights import Policy, Seal, declare
from holdback.seal.identity import make_identity
from holdback.seal.manifest import Origin, manifest_of
from holdback.seal.sign import sign
from holdback.support.clock import SystemClock
from safe_writing import PROFILE, TODAY, planned, protect, protector, sample, sha256


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
