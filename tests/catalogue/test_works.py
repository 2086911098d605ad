# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from pathlib import Path

from catalogue.making import mp3, wav
from holdback.catalogue import Catalogue, Grouping, group_works

ISRC = "DEAB12000001"


def _grouped(catalogue: Catalogue, music: Path) -> Grouping:
    catalogue.scan([music])
    return catalogue.works(catalogue.ids("", "path"))


def test_one_isrc_is_one_work_however_it_is_written(catalogue: Catalogue, music: Path) -> None:
    mp3(music / "1.mp3", title="Ása", artist="Nora", isrc="DE-AB1-20-00001", label="Kite")
    mp3(music / "2.mp3", title="Ása (web)", artist="Nora", isrc=ISRC, year="2020")
    mp3(music / "3.mp3", title="Other", artist="Nora", isrc="DEAB12000002")

    grouping = _grouped(catalogue, music)

    first, second = grouping.works
    assert (first.title, first.artist, first.isrc) == ("Ása", "Nora", ISRC)
    assert (first.label, first.release_date) == ("Kite", "2020")
    assert [path.name for path in first.files] == ["1.mp3", "2.mp3"]
    assert [path.name for path in second.files] == ["3.mp3"]
    assert grouping.offers == ()


def test_files_that_look_alike_are_offered_not_joined(catalogue: Catalogue, music: Path) -> None:
    wav(music / "1.wav", seconds=3.0, info={"INAM": "Tide", "IART": "Nora"})
    mp3(music / "2.mp3", title="TIDE", artist="nora", frames=115, isrc=ISRC)  # 3.0 seconds
    mp3(music / "3.mp3", title="Tide", artist="Nora", frames=900)  # 23 seconds: another version
    mp3(music / "4.mp3", title="Tide", artist="Zoë", frames=115)

    grouping = _grouped(catalogue, music)

    assert len(grouping.works) == 4
    assert grouping.offers == ((0, 1),)
    joined = grouping.accepted((0, 1))
    assert len(joined.works) == 3
    assert joined.offers == ()
    assert joined.works[0].isrc == ISRC
    assert [path.name for path in joined.works[0].files] == ["1.wav", "2.mp3"]
    assert [path.name for path in joined.works[1].files] == ["3.mp3"]


def test_different_isrcs_are_never_offered_as_one(catalogue: Catalogue, music: Path) -> None:
    mp3(music / "1.mp3", title="Tide", artist="Nora", isrc=ISRC)
    mp3(music / "2.mp3", title="Tide", artist="Nora", isrc="DEAB12000002")
    assert _grouped(catalogue, music).offers == ()


def test_a_file_without_title_is_named_by_its_file(catalogue: Catalogue, music: Path) -> None:
    mp3(music / "take 1.mp3")
    mp3(music / "take 2.mp3")
    grouping = _grouped(catalogue, music)
    assert [work.title for work in grouping.works] == ["take 1.mp3", "take 2.mp3"]
    assert grouping.offers == ()
    assert group_works(()).works == ()
