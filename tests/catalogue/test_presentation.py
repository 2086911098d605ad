# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

from catalogue.making import MP3_FRAME, mp3, reserved_mp3
from holdback.catalogue import Catalogue, show_json, track_json
from holdback.formats import read
from holdback.rights import Field, Verdict, judge


def test_track_has_the_shape_of_the_contract(catalogue: Catalogue, music: Path) -> None:
    path = reserved_mp3(
        music / "a.mp3",
        title="Ása",
        artist="Nora",
        album="Tide",
        isrc="DEAB12300001",
        notice="℗ 2020",
    )
    (track,) = catalogue.scan([path]).tracks
    data = json.loads(json.dumps(track_json(track)))
    assert data == {
        "path": str(path),
        "format": "mp3",
        "size": path.stat().st_size,
        "duration": 0.522,
        "title": "Ása",
        "artist": "Nora",
        "album": "Tide",
        "isrc": "DEAB12300001",
        "notice": "℗ 2020",
        "verdict": "reserved",
        "dimensions": {
            "tdm": "deny",
            "train": "deny",
            "generative": "deny",
            "input": "deny",
            "search": "unknown",
        },
        "seal": "none",
        "essence": None,
        "profile_match": None,
    }


def test_show_adds_statements_and_tags(catalogue: Catalogue, music: Path) -> None:
    path = reserved_mp3(music / "a.mp3", title="T")
    data = json.loads(json.dumps(show_json(catalogue.examine(path, with_essence=True))))
    assert data["verdict"] == "reserved"
    assert data["essence"] == hashlib.sha256(MP3_FRAME * 20).hexdigest()
    assert data["statements"] == [
        {
            "carrier": "id3:TXXX:TDM-RESERVATION",
            "standard": "tdmrep",
            "value": "1",
            "dimensions": {
                "tdm": "deny",
                "train": "deny",
                "generative": "deny",
                "input": "deny",
                "search": "unknown",
            },
        }
    ]
    assert {"carrier": "id3:TIT2", "value": "T", "field": "title"} in data["tags"]


def test_an_examination_is_what_a_reading_in_this_process_gives(
    catalogue: Catalogue, music: Path
) -> None:
    path = mp3(
        music / "a.mp3",
        title="T",
        notice="© 2020 N. AI training is permitted",
        TDM_RESERVATION="1",
    )
    found = catalogue.examine(path)
    reading = read(path)
    assert (found.tags, found.statements) == (reading.tags, reading.statements)
    assert found.warnings == reading.warnings
    assert found.track.judgement == judge(reading.statements)
    assert found.track.verdict is Verdict.CONFLICTING
    assert found.track.notice == reading.first(Field.COPYRIGHT)


def test_paths_that_are_not_text_come_with_their_bytes(catalogue: Catalogue, music: Path) -> None:
    raw = os.fsencode(music) + b"/\xe9.mp3"
    mp3(music / "a.mp3").rename(os.fsdecode(raw))
    data = track_json(catalogue.examine(Path(os.fsdecode(raw))).track)
    assert data["path"] == str(music) + "/\N{REPLACEMENT CHARACTER}.mp3"
    assert data["path_bytes"] == raw.hex()
    json.dumps(data, ensure_ascii=False).encode("utf-8")
