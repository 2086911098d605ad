# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules about folders and albums are kept; new files are told once, when they are finished."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from catalogue.making import mp3
from holdback.catalogue.arrivals import Arrivals, folders_below
from holdback.catalogue.folders import Arriving, FolderRule, FolderStore
from holdback.errors import NoPermission


class StepClock:
    """A clock that goes on only when asked."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 5, 1, 12, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment

    def today(self) -> object:
        return self.moment.date()

    def step(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)


def test_nearest_rule_holds_and_an_album_comes_first(tmp_path: Path) -> None:
    store = FolderStore(tmp_path / "folders.json")
    music = tmp_path / "Music"
    outer = FolderRule(music, profile="solo", is_watched=True)
    inner = FolderRule(music / "Band", profile="band", arriving=Arriving.PROTECT)
    album = FolderRule(music, album="Guest Hours", profile="label")
    for rule in (outer, inner, album):
        store.put(rule)
    book = FolderStore(tmp_path / "folders.json").book()
    assert book.rule_for(music / "a.wav") == outer
    assert book.rule_for(music / "Band" / "x" / "a.wav") == inner
    assert book.rule_for(music / "Band" / "a.wav", "guest hours") == album
    assert book.rule_for(tmp_path / "Musical" / "a.wav") is None
    assert book.profile_for([music / "a.wav", music / "b.wav"]) == "solo"
    assert book.profile_for([music / "a.wav", music / "Band" / "b.wav"]) == ""
    assert book.watched == (outer,)
    store.put(FolderRule(music / "Band", is_watched=True))
    assert store.book().watched == (outer,), "a folder in a watched one is watched already"
    store.remove(outer)
    assert outer not in store.book().rules


def test_book_survives_nonsense_and_says_when_it_cannot_be_kept(tmp_path: Path) -> None:
    path = tmp_path / "folders.json"
    for nonsense in ("", "[]", '{"rules": [{"folder": 1}]}', "\0", json.dumps({"rules": 3})):
        path.write_text(nonsense, encoding="utf-8")
        assert FolderStore(path).book().rules == ()
    with pytest.raises(NoPermission, match="nothing else was changed"):
        FolderStore(tmp_path / "no such" / "folders.json").put(FolderRule(tmp_path))


def test_arrived_files_wait_until_they_are_settled(tmp_path: Path) -> None:
    store = FolderStore(tmp_path / "folders.json")
    files = [tmp_path / "a.wav", tmp_path / "b.wav"]
    store.arrive(files)
    store.arrive(files[:1])
    assert FolderStore(tmp_path / "folders.json").book().arrived == tuple(files)
    store.settle(files[:1])
    assert store.book().arrived == (files[1],)


def test_a_file_is_told_once_and_only_when_it_is_finished(tmp_path: Path) -> None:
    clock = StepClock()
    arrivals = Arrivals(clock, quiet_s=3)  # type: ignore[arg-type]
    export = tmp_path / "Bounce" / "mix.wav"
    export.parent.mkdir()
    (tmp_path / "notes.txt").write_text("no music")
    (tmp_path / ".holdback-ab12-1").write_bytes(b"x")
    (tmp_path / ".hidden.wav").write_bytes(b"x")
    export.write_bytes(b"")

    def look() -> tuple[tuple[Path, ...], int]:
        found = arrivals.look([tmp_path], lambda path, size, time_ns: False)
        return found.settled, found.waiting

    assert look() == ((), 1)
    clock.step(10)
    assert look() == ((), 1), "an empty file is not finished"
    mp3(export, title="Mix")
    assert look() == ((), 1)
    clock.step(2)
    assert look() == ((), 1), "too soon"
    with export.open("ab") as daw:
        daw.write(bytes(100))
    clock.step(2)
    assert look() == ((), 1), "it grew meanwhile"
    clock.step(3)
    assert look() == ((export,), 0)
    clock.step(10)
    assert look() == ((), 0)
    mp3(export, title="Mix, exported anew")
    assert look() == ((), 1)
    clock.step(3)
    assert look() == ((export,), 0), "an export over the old one is new"


def test_folders_to_watch_are_bounded(tmp_path: Path) -> None:
    for name in ("a/b", "c", ".git/objects"):
        (tmp_path / name).mkdir(parents=True)
    assert [p.name for p in folders_below(tmp_path, 10)] == [tmp_path.name, "a", "b", "c"]
    assert len(folders_below(tmp_path, 2)) == 2
