# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Protect, look with other people's readers, undo: per format and policy."""

from __future__ import annotations

from pathlib import Path

import mutagen
import pytest

from holdback import formats
from holdback.protect import Outcome, UndoOutcome, VerifyOutcome
from holdback.rights import Dimension, Policy, Position, Verdict, judge
from holdback.rights.notice import RESERVATION_SENTENCES
from holdback.rights.vocabulary import VOCABULARIES
from safe_writing import (
    FORMATS,
    contents,
    decoded_md5,
    exiftool,
    ffprobe,
    protect,
    protector,
    sample,
    sha256,
)


@pytest.mark.parametrize("policy", list(Policy))
@pytest.mark.parametrize("format_name", FORMATS)
def test_protect_is_seen_by_others_and_undone_to_the_byte(
    format_name: str, policy: Policy, music: Path, data: Path
) -> None:
    track = sample(format_name, music)
    before, audio = sha256(track), decoded_md5(track)
    old_tags = {
        (tag.carrier, tag.value) for tag in formats.read(track).tags if tag.field is not None
    }

    result = protect(data, track, policy=policy)

    (written,) = result.results
    assert written.outcome is Outcome.WRITTEN, str(written.reason)
    assert written.essence_before == written.essence_after == formats.essence_digest(track)
    assert decoded_md5(track) == audio
    reading = formats.read(track)
    kept = {(tag.carrier, tag.value) for tag in reading.tags}
    assert {tag for tag in old_tags if "opyright" not in tag[1].casefold()} - kept <= {
        tag for tag in old_tags if "reserved" in tag[1]
    }
    seen = exiftool(track)
    assert any(RESERVATION_SENTENCES[policy] in value for value in seen.values())
    assert contents(music) == {track.name}
    if policy is Policy.RESERVE_ALL:
        assert judge(reading.statements).verdict is Verdict.RESERVED
    if policy is Policy.ALLOW:
        assert judge(reading.statements).dimensions[Dimension.TDM] is Position.ALLOW

    (restored,) = protector(data).undo(result.batch).results
    assert restored.outcome is UndoOutcome.RESTORED
    assert sha256(track) == before


@pytest.mark.parametrize("format_name", FORMATS)
def test_machine_readable_key_is_seen_by_ffprobe_or_mutagen(
    format_name: str, music: Path, data: Path
) -> None:
    track = sample(format_name, music)
    protect(data, track)
    raw = mutagen.File(track)
    assert raw is not None
    assert any("TDM-RESERVATION" in str(key).upper() for key in raw.tags)
    assert "tdm-reservation=1" in ffprobe(track)


@pytest.mark.parametrize("format_name", ["mp3", "wav", "aiff", "m4a"])
def test_exiftool_sees_the_plus_statement_in_xmp(format_name: str, music: Path, data: Path) -> None:
    track = sample(format_name, music)
    protect(data, track)
    xmp = {key: value for key, value in exiftool(track).items() if key.startswith("XMP")}
    code = VOCABULARIES[Policy.RESERVE_ALL].plus.rpartition("/")[2]
    assert any(key.endswith("DataMining") for key in xmp), xmp
    assert any("DMI" in value or "rohibited" in value or code in value for value in xmp.values())


def test_protecting_twice_touches_nothing(music: Path, data: Path) -> None:
    for format_name in FORMATS:
        sample(format_name, music)
    protect(data, music)
    stats = {path: path.stat() for path in music.iterdir()}

    again = protect(data, music)

    assert again.batch is None
    assert {result.outcome for result in again.results} == {Outcome.UNCHANGED}
    for path, status in stats.items():
        now = path.stat()
        assert (now.st_mtime_ns, now.st_ino) == (status.st_mtime_ns, status.st_ino)


def test_changing_the_policy_leaves_nothing_of_the_old_one(music: Path, data: Path) -> None:
    tracks = [sample(format_name, music) for format_name in FORMATS]
    protect(data, music, policy=Policy.ALLOW)
    result = protect(data, music, policy=Policy.RESERVE_ALL)
    assert result.count(Outcome.WRITTEN) == len(tracks)
    for track in tracks:
        reading = formats.read(track)
        assert judge(reading.statements).verdict is Verdict.RESERVED
        assert not any("tdm-reservation=0" in tag.value for tag in reading.tags)


def test_verify_tells_the_truth_about_every_track(music: Path, data: Path) -> None:
    tracks = [sample(format_name, music) for format_name in FORMATS]
    protect(data, music)
    found = protector(data).verify([music])
    assert {one.outcome for one in found} == {VerifyOutcome.AS_WRITTEN}
    assert {one.path for one in found} == set(tracks)
