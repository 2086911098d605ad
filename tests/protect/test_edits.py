# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Edited fields stand in the file for other programs; all else, and every statement, stays."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

import audio_files as audio
from holdback import formats
from holdback.errors import UsageError
from holdback.protect import Edit, Outcome, Plan, UndoOutcome, plan_edits
from holdback.rights import Field, Policy, Reading
from safe_writing import (
    PROFILE,
    TODAY,
    exiftool,
    ffprobe,
    need,
    planned,
    protect,
    protector,
    sample,
    sha256,
)

EVERYTHING = {
    Field.TITLE: "Ebb & Flut",
    Field.ARTIST: "Mara Vey Søster",
    Field.ALBUM_ARTIST: "Vey Ensemble",
    Field.COMPOSER: "A. Composer",
    Field.LYRICIST: "L. Writer",
    Field.PUBLISHER: "Example Publishing",
    Field.LABEL: "Small Hours",
    Field.ISRC: "DEA122600017",
    Field.ISWC: "T-345.246.800-1",
    Field.BARCODE: "4006381333931",
    Field.IPI: "00014107338",
    Field.ISNI: "0000000121032683",
    Field.COPYRIGHT: "2026 Mara Vey",
    Field.PHONOGRAM: "2026 Small Hours",
    Field.DATE: "2026",
    Field.OWNER: "Mara Vey",
    Field.CONTACT: "mailto:rights@artist.example",
    Field.RIGHTS_URL: "https://artist.example/rights",
    Field.USAGE_TERMS: "Ask first.",
}
FORMATS = list(audio.ENCODINGS)
# ExifTool 12.57 reads no tags of Speex and of WavPack, and no ASF attribute it does not know.
SEEN_BY_FFPROBE = ("speex", "wavpack", "wma")
SEEN_BY_EXIFTOOL = [name for name in FORMATS if name not in SEEN_BY_FFPROBE]


def edited(path: Path, **fields: str) -> Plan:
    return plan_edits([Edit(path, {Field(key): value for key, value in fields.items()})])


def says(path: Path) -> Reading:
    return formats.read(path, sidecars=False)


def all_that_exiftool_sees(path: Path) -> list[str]:
    """Return every value; -G4 tells values of the same name apart."""
    need("exiftool")
    command = ["exiftool", "-json", "-G1:4", "-a", "--", str(path)]
    run = subprocess.run(command, capture_output=True, check=False)
    (found,) = json.loads(run.stdout.decode("utf-8", "replace"), strict=False)
    assert not [key for key in found if key.endswith(":Error")]
    return [str(value) for value in found.values()]


@pytest.mark.parametrize("format", FORMATS)
def test_every_field_is_written_read_back_taken_away_and_undone(
    format: str, music: Path, data: Path
) -> None:
    path = audio.make(music, format)
    original, album = sha256(path), says(path).first(Field.ALBUM)
    sound = audio.decoded_md5(path)
    holdback = protector(data)
    result = holdback.protect(plan_edits([Edit(path, EVERYTHING)]))
    assert [one.outcome for one in result.results] == [Outcome.WRITTEN], result.results
    reading = says(path)
    assert {field: reading.values(field) for field in EVERYTHING} == {
        field: (value,) for field, value in EVERYTHING.items()
    }
    assert not [one for one in reading.statements if one.standard.value != "notice"]
    assert reading.first(Field.ALBUM) == album, "untouched fields stay"
    assert audio.decoded_md5(path) == sound

    again = plan_edits([Edit(path, EVERYTHING)])
    assert not again.to_write, "a second time there is nothing to write"

    removed = plan_edits([Edit(path, dict.fromkeys(EVERYTHING, ""))])
    assert [r.outcome for r in holdback.protect(removed).results] == [Outcome.WRITTEN]
    assert not any(value for field in EVERYTHING for value in says(path).values(field))
    for _ in range(2):
        report = holdback.undo(paths=[path])
        assert [one.outcome for one in report.results] == [UndoOutcome.RESTORED]
    assert sha256(path) == original


@pytest.mark.parametrize("format", SEEN_BY_EXIFTOOL)
def test_exiftool_reads_the_edit(format: str, music: Path, data: Path) -> None:
    path = audio.make(music, format)
    result = protector(data).protect(plan_edits([Edit(path, EVERYTHING)]))
    assert [one.outcome for one in result.results] == [Outcome.WRITTEN], result.results
    seen = all_that_exiftool_sees(path)
    values = {value for line in seen for value in (line, line.partition(") ")[2], line[:4])}
    missing = {field: value for field, value in EVERYTHING.items() if value not in values}
    # ExifTool takes a code that looks like a number for one and drops the zeros in front.
    assert not {field for field, value in missing.items() if value.lstrip("0") not in values}


@pytest.mark.parametrize("format", SEEN_BY_FFPROBE)
def test_ffprobe_reads_the_edit(format: str, music: Path, data: Path) -> None:
    path = audio.make(music, format)
    result = protector(data).protect(plan_edits([Edit(path, EVERYTHING)]))
    assert [one.outcome for one in result.results] == [Outcome.WRITTEN], result.results
    seen = ffprobe(path)
    if format == "wma":
        seen += json.dumps(all_that_exiftool_sees(path), ensure_ascii=False)
    # In WMA ffprobe gives the label (WM/Publisher) the publisher's name.
    hidden = {Field.PUBLISHER} if format == "wma" else set()
    assert not {f for f, value in EVERYTHING.items() if f'"{value}"' not in seen} - hidden


def test_statements_and_seen_packets_stay_in_step(music: Path, data: Path) -> None:
    """A protected track keeps its reservation when its fields are edited, in every packet."""
    need("exiftool")
    for format in ("mp3", "wav", "aiff", "m4a"):
        path = sample(format, music)
        protect(data, path)
        before = says(path)
        plan = edited(path, owner="New Owner", title="New title", copyright="2026 New. Reserved.")
        assert all(change.field is not None for track in plan.tracks for change in track.changes)
        result = protector(data).protect(plan)
        assert [one.outcome for one in result.results] == [Outcome.WRITTEN]
        after = says(path)
        machine = {s.carrier: s.value for s in before.statements if s.standard.value != "notice"}
        assert machine.items() <= {s.carrier: s.value for s in after.statements}.items()
        assert after.values(Field.COPYRIGHT) == ("2026 New. Reserved.",)
        seen = exiftool(path)
        assert seen["XMP-dc:Rights"] == "2026 New. Reserved."
        assert seen["XMP-xmpRights:Owner"] == "New Owner"


def test_other_names_of_the_same_field_follow(music: Path, data: Path) -> None:
    path = audio.make(music, "flac", "-metadata", "ORGANIZATION=Old Label", "-metadata", "UPC=1")
    protector(data).protect(edited(path, label="New Label", barcode="4006381333931"))
    reading = says(path)
    assert reading.values(Field.LABEL) == ("New Label",)
    assert reading.values(Field.BARCODE) == ("4006381333931",)


def test_edit_with_a_policy_takes_the_position_and_says_the_fields(music: Path, data: Path) -> None:
    path = sample("flac", music)
    plan = plan_edits(
        [Edit(path, {Field.COPYRIGHT: "2024 Someone", Field.ISRC: "DEA122600017"})],
        profile=PROFILE,
        policy=Policy.RESERVE_ALL,
        today=TODAY,
    )
    result = protector(data).protect(plan)
    assert [one.outcome for one in result.results] == [Outcome.WRITTEN], result.results
    reading = says(path)
    assert reading.first(Field.ISRC) == "DEA122600017"
    assert reading.first(Field.COPYRIGHT).startswith("2024 Someone Text and data mining")
    assert any(s.carrier == "vorbis:TDM-RESERVATION" for s in reading.statements)
    assert protector(data).reservations([path])[path].since == TODAY


def test_edit_keeps_since_when_a_track_is_reserved(music: Path, data: Path) -> None:
    path = sample("flac", music)
    holdback = protector(data)
    holdback.protect(edited(path, title="First"))
    assert not holdback.reservations([path]), "an edit alone reserves nothing"
    holdback.protect(planned(path))
    holdback.protect(edited(path, title="Second"))
    assert holdback.reservations([path])[path].digest == sha256(path)
    assert not holdback.unfinished()


def test_refusals_say_what_to_do(music: Path) -> None:
    with pytest.raises(UsageError, match="profile"):
        plan_edits([Edit(music / "x.wav", {})], policy=Policy.ALLOW)
    with pytest.raises(UsageError, match="twice"):
        plan_edits([Edit(music / "x.wav", {}), Edit(music / "x.wav", {})])
    path = sample("flac", music)
    path.chmod(0o444)
    (track,) = edited(path, title="x").tracks
    assert track.refusal is not None
    assert "write-protected" in str(track.refusal)


def test_an_old_tail_follows_the_edit(music: Path, data: Path) -> None:
    """Players that read ID3v1 must not go on showing the old title."""
    path = audio.make(music, "mp3", "-write_id3v1", "1")
    plan = edited(path, title="A new title that is longer than ID3v1 has room for", date="2024")
    result = protector(data).protect(plan)
    assert [one.outcome for one in result.results] == [Outcome.WRITTEN], result.results
    seen = exiftool(path)
    assert seen["ID3v1:Title"] == "A new title that is longer tha"
    assert seen["ID3v1:Year"] == "2024"
    assert seen["ID3v1:Artist"] == audio.OLD_TAGS["artist"]
    protector(data).protect(edited(path, title="\u5915\u51ea"))
    assert not exiftool(path).get("ID3v1:Title"), "Latin-1 cannot hold it"
