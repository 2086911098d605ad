# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files become rows of the schedule: one row per recording."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from holdback.letters import ReservationRecord, works_from_tracks
from holdback.rights import (
    Dimensions,
    Field,
    Position,
    Profile,
    Reading,
    Standard,
    Statement,
    TagValue,
    Track,
)

PROFILE = Profile(name="Example Artist", label="Own Label")
DENY = Dimensions.all_at(Position.DENY)


def reading(name: str, duration_s: float = 200.0, **tags: str) -> Reading:
    values = tuple(TagValue(f"x:{key}", text, Field(key)) for key, text in tags.items())
    return Reading(Path(name), Path(name).suffix[1:], 1000, duration_s, values)


def test_files_with_one_isrc_are_one_recording() -> None:
    works = works_from_tracks(
        [
            reading("a.flac", title="Song", artist="A", isrc="DE-ABC-26-00001"),
            reading("a.mp3", 199.0, title="Song (Master)", artist="A", isrc="deabc2600001"),
            reading("b.flac", title="Song", artist="A", isrc="DEABC2600002"),
        ],
        PROFILE,
    )
    assert [work.isrc for work in works] == ["DEABC2600001", "DEABC2600002"]
    assert works[0].files == (Path("a.flac"), Path("a.mp3"))


def test_without_isrc_title_artist_and_length_decide() -> None:
    works = works_from_tracks(
        [
            reading("a.wav", 200.0, title="Song", artist="A"),
            reading("a.mp3", 200.3, title="SONG ", artist="a"),
            reading("b.mp3", 260.0, title="Song", artist="A"),
            reading("c.mp3", 200.0, title="Song", artist="B"),
        ],
        PROFILE,
    )
    assert sorted(len(work.files) for work in works) == [1, 1, 2]


def test_files_without_title_stay_apart_and_are_named_after_the_file() -> None:
    works = works_from_tracks([reading("one.wav"), reading("two.wav")], PROFILE)
    assert [work.title for work in works] == ["one", "two"]
    assert all(work.artist == "Example Artist" for work in works)


def test_codes_authors_and_version_come_from_the_tags() -> None:
    (work,) = works_from_tracks(
        [
            reading(
                "a.flac",
                title="Song (Live)",
                artist="A",
                composer="C. Omposer",
                lyricist="L. Yricist",
                iswc="T0345246801",
                barcode="4006381333931",
                date="2026-02-03T00:00",
                isrc="not one",
            )
        ],
        PROFILE,
    )
    assert (work.title, work.version) == ("Song", "Live")
    assert work.authors == "C. Omposer, L. Yricist"
    assert work.iswc == "T-034.524.680-1"
    assert work.barcode == "4006381333931"
    assert work.isrc == ""
    assert work.release_date == "2026-02-03"
    assert work.label == "Own Label"


def test_reservation_is_told_from_what_the_files_say_and_the_ledger_knows() -> None:
    said = (
        Statement("vorbis:TDM-RESERVATION", Standard.TDMREP, "1", DENY),
        Statement("xmp:plus:DataMining", Standard.PLUS, "x", DENY),
        Statement("vorbis:COPYRIGHT", Standard.NOTICE, "No AI", DENY),
    )
    tagged = Reading(Path("a.flac"), "flac", 1000, 200.0, (), said)
    plain = Reading(Path("b.flac"), "flac", 1000, 100.0)
    known = {Path("a.flac"): ReservationRecord(date(2026, 11, 1), "ab" * 32)}
    works = {w.title: w for w in works_from_tracks([tagged, plain], PROFILE, known)}
    assert works["a"].reserved_where == "FLAC: TDMRep, PLUS"
    assert works["a"].reserved_since == "2026-11-01"
    assert works["a"].digest == "ab" * 32
    assert works["b"].reserved_where == ""


def test_tracks_of_the_catalogue_serve_as_well() -> None:
    said = (Statement("id3:TXXX:TDM-RESERVATION", Standard.TDMREP, "1", DENY),)
    track = Track.from_reading(
        Reading(Path("a.mp3"), "mp3", 1, 100.0, (TagValue("id3:TIT2", "Song", Field.TITLE),), said)
    )
    (work,) = works_from_tracks([track], PROFILE)
    assert (work.title, work.reserved_where) == ("Song", "MP3")


def test_rows_are_sorted_by_artist_and_title() -> None:
    works = works_from_tracks(
        [
            reading("1.mp3", title="b", artist="Z"),
            reading("2.mp3", title="Ä", artist="a"),
            reading("3.mp3", title="a", artist="A"),
        ],
        PROFILE,
    )
    assert [(w.artist, w.title) for w in works] == [("A", "a"), ("a", "Ä"), ("Z", "b")]
