# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from catalogue.conftest import NOW
from catalogue.making import mp3, reserved_mp3, wav
from holdback.catalogue import Catalogue
from holdback.errors import UsageError
from holdback.rights import Seal, Verdict
from holdback.support.clock import FixedClock
from holdback.support.database import Database, index_database

Titles = Callable[..., list[str]]


def _library(music: Path) -> None:
    """Make a small library that holds one of each case."""
    reserved_mp3(
        music / "Nora" / "Tide (2020)" / "01 Ása.mp3",
        title="Ása",
        artist="Nora Fennel",
        album="Tide",
        isrc="DE-AB1-20-00001",
        notice="℗ 2020 Nora Fennel",
        label="Ø Label",
        year="2020",
    )
    mp3(
        music / "Nora" / "Tide (2020)" / "02 Harbour.mp3",
        title="Harbour 100%_done",
        artist="Nora Fennel",
        album="Tide",
        year="2020",
        label="Kite & Co.",
        frames=3000,
    )
    mp3(
        music / "Others" / "song.mp3",
        title="夜明けの音",
        artist="Slow/Fast",
        notice="© 1999 no AI training",
        year="1999",
    )
    mp3(
        music / "Others" / "both.mp3",
        title="Quarrel",
        artist="x",
        notice="AI training is permitted",
        TDM_RESERVATION="1",
    )
    reserved_mp3(music / "Others" / "open.mp3", title="Open").write_bytes(
        mp3(music / "tmp.mp3", title="Open", TDM_RESERVATION="0").read_bytes()
    )
    (music / "tmp.mp3").unlink()
    wav(music / "Masters" / "take 2.wav", info={"INAM": "Take"})


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    """The library, scanned once for all tests here that only look."""
    folder = tmp_path_factory.mktemp("searched")
    _library(folder / "music")
    database = index_database(folder / "index.db").open()
    searched = Catalogue(database, clock=FixedClock(NOW))
    searched.scan([folder / "music"])
    yield searched
    database.close()


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", {"Ása", "Harbour 100%_done", "夜明けの音", "Quarrel", "Open", "Take"}),
        ("nora", {"Ása", "Harbour 100%_done"}),
        ("NORA tid", {"Ása", "Harbour 100%_done"}),
        ("asa", {"Ása"}),
        ("明け", {"夜明けの音"}),  # two characters: too short for trigrams
        ("夜明けの", {"夜明けの音"}),
        ("x", {"Quarrel"}),
        ('"nora fennel"', {"Ása", "Harbour 100%_done"}),
        ('"fennel nora"', set()),
        ("100%", {"Harbour 100%_done"}),
        ("%_", {"Harbour 100%_done"}),
        ("10_", set()),
        ("nora -tide", set()),
        ("nora -asa", {"Harbour 100%_done"}),
        ("-nora", {"夜明けの音", "Quarrel", "Open", "Take"}),
        ("asa or quarrel", {"Ása", "Quarrel"}),
        ("asa | quarrel", {"Ása", "Quarrel"}),
        ("nora (asa or quarrel)", {"Ása"}),
        ("-(asa or harbour) nora", set()),
        ("asa or", {"Ása"}),
        ('"or"', {"Ása", "Harbour 100%_done"}),
        ("verdict:reserved", {"Ása"}),
        ("verdict:none", {"Harbour 100%_done", "Take"}),
        ("verdict:conf", {"Quarrel"}),
        ("verdict:partly,allowed", {"夜明けの音", "Open"}),
        ("-verdict:reserved nora", {"Harbour 100%_done"}),
        ("format:wav", {"Take"}),
        ("format:.WAV", {"Take"}),
        ("format:mp3 nora", {"Ása", "Harbour 100%_done"}),
        ("seal:none format:wav", {"Take"}),
        ("seal:broken", set()),
        ("isrc:missing nora", {"Harbour 100%_done"}),
        ("-isrc:missing", {"Ása"}),
        ("isrc:DEAB12000001", {"Ása"}),
        ("isrc:de-ab1", {"Ása"}),
        ("DEAB120", {"Ása"}),
        ("DE-AB1-20", {"Ása"}),
        ('label:"ø label"', {"Ása"}),
        ("label:kite", {"Harbour 100%_done"}),
        ("notice:2020", {"Ása"}),
        ("notice:missing format:mp3", {"Harbour 100%_done", "Open"}),
        ("artist:nora", {"Ása", "Harbour 100%_done"}),
        ("title:nora", set()),
        ("album:tide", {"Ása", "Harbour 100%_done"}),
        ("path:others/", {"夜明けの音", "Quarrel", "Open"}),
        ('path:"masters/take"', {"Take"}),
        ("masters", {"Take"}),
        ("year:2020", {"Ása", "Harbour 100%_done"}),
        ("year:<2000", {"夜明けの音"}),
        ("year:1990-2020", {"Ása", "Harbour 100%_done", "夜明けの音"}),
        ("year:missing", {"Quarrel", "Open", "Take"}),
        ("length:>1m", {"Harbour 100%_done"}),
        ("size:>1mb", {"Harbour 100%_done"}),
        ("train:deny", {"Ása", "Quarrel", "夜明けの音"}),
        ("tdm:allow", {"Open"}),
        ("nonsense:nora", set()),
        ("nora:", set()),
        ("nora -", {"Ása", "Harbour 100%_done"}),
    ],
)
def test_finds(titles: Titles, query: str, expected: set[str]) -> None:
    assert set(titles(query)) == expected


def test_finds_by_time(index: Database, music: Path) -> None:
    days = {"a": 0, "b": 1, "c": 60, "d": 135}
    for name, age in days.items():
        moment = (NOW - timedelta(days=age, minutes=1)).timestamp()
        os.utime(mp3(music / f"{name}.mp3", title=name), (moment, moment))
    catalogue = Catalogue(index, clock=FixedClock(NOW))
    catalogue.scan([music])
    for query, expected in {
        "changed:today": {"a"},
        "changed:yesterday": {"b"},
        "changed:<7d": {"a", "b"},
        "changed:7d": {"a", "b"},
        "changed:>1w": {"c", "d"},
        "changed:2026": {"a", "b", "c"},
        "changed:2026-03": {"c"},
        "changed:2025-12-31": {"d"},
        "changed:<2026": {"d"},
        "changed:>2026-03": {"a", "b"},
        "-changed:>1w": {"a", "b"},
    }.items():
        found = {row.title for row in catalogue.rows(catalogue.ids(query))}
        assert found == expected, query


def test_an_unknown_value_finds_nothing_and_is_told(catalogue: Catalogue) -> None:
    for query in ("verdict:purple", "format:doc", "changed:soon", "size:huge", "year:x", "tdm:zz"):
        assert list(catalogue.ids(query)) == []
        (problem,) = catalogue.problems(query)
        assert query in str(problem)
    assert catalogue.problems("nora verdict:none") == ()


SORTED = {
    "title": ["Ása", "Harbour 100%_done", "Open", "Quarrel", "Take", "夜明けの音"],
    "duration": ["Take", "Ása", "Open", "Quarrel", "夜明けの音", "Harbour 100%_done"],
    "verdict": ["Quarrel", "Harbour 100%_done", "Take", "夜明けの音", "Open", "Ása"],
    "path": ["Take", "Ása", "Harbour 100%_done", "Quarrel", "Open", "夜明けの音"],
}


@pytest.mark.parametrize("column", SORTED)
def test_sorts_both_ways_and_stably(titles: Titles, column: str) -> None:
    up = titles("", column)
    assert titles("", column, True) == up[::-1]
    if column in ("title", "path"):
        assert up == SORTED[column]
    elif column == "verdict":
        assert (up[0], up[-1]) == ("Quarrel", "Ása")
    else:
        assert (up[0], up[-1]) == ("Take", "Harbour 100%_done")


def test_every_column_sorts(catalogue: Catalogue) -> None:
    everything = set(catalogue.ids())
    for column in catalogue.sorts:
        ids = list(catalogue.ids("", column))
        assert set(ids) == everything
        assert list(catalogue.ids("", column, descending=True)) == ids[::-1]
    with pytest.raises(UsageError, match="colour"):
        catalogue.ids("", "colour")


def test_counts_follow_the_query(catalogue: Catalogue) -> None:
    counts = catalogue.counts()
    assert counts.total == 6
    assert counts.verdicts[Verdict.RESERVED] == 1
    assert counts.verdicts[Verdict.NONE] == 2
    assert counts.formats == {"mp3": 5, "wav": 1}
    assert counts.seals == {Seal.NONE: 6}
    assert catalogue.counts("nora").total == 2
    assert catalogue.counts("nobody").total == 0


def test_rows_come_in_the_order_asked_and_skip_what_is_gone(catalogue: Catalogue) -> None:
    ids = list(catalogue.ids("", "title"))
    rows = catalogue.rows([*ids[::-1], 999_999])
    assert [row.id for row in rows] == ids[::-1]
    assert catalogue.track(999_999) is None
    assert catalogue.row_of(Path("none.mp3")) is None


def test_finds_the_same_without_a_trigram_index(
    titles: Titles, index: Database, music: Path
) -> None:
    """A SQLite that has no FTS5 finds the same; the index catches up when one comes that has."""
    _library(music)
    queries = ("nora", "asa", "x", "明け", "nora -asa", "label:kite", 'path:"masters/take"', "100%")
    Catalogue(index).scan([music])

    def refuse(action: int, one: str | None, two: str | None, *rest: object) -> int:
        names = (one or "", two or "")
        if action == sqlite3.SQLITE_CREATE_VTABLE or any(name == "trigrams" for name in names):
            return sqlite3.SQLITE_DENY
        return sqlite3.SQLITE_OK

    plain = Catalogue(index, has_trigrams=False)
    index.connection().set_authorizer(refuse)
    for query in queries:
        found = [row.title for row in plain.rows(plain.ids(query, "title"))]
        assert found == titles(query), query
    mp3(music / "late.mp3", title="Latecomer")
    plain.scan([music])
    assert len(plain.ids("latecomer")) == 1
    index.close()
    again = Catalogue(index)
    assert len(again.ids("latecomer")) == 1
    assert len(again.ids("title:latecomer")) == 1


@settings(
    max_examples=300,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    st.one_of(
        st.text(),
        st.lists(
            st.sampled_from(
                [
                    "(",
                    ")",
                    "-",
                    "or",
                    '"',
                    "a",
                    "verdict:",
                    "none",
                    ":",
                    "|",
                    " ",
                    "*",
                    "NEAR",
                    "AND",
                    "title:",
                    "changed:<",
                    "99999999999999999999d",
                    "path:",
                    ",",
                    "%",
                    "^",
                    "\0",
                ]
            )
        ).map("".join),
    )
)
def test_nothing_one_can_type_is_an_error(catalogue: Catalogue, query: str) -> None:
    catalogue.ids(query)
    catalogue.counts(query)
    catalogue.problems(query)


def test_a_very_long_or_deep_query_is_no_error(catalogue: Catalogue) -> None:
    for query in ("(" * 5000, "a " * 5000, "-(" * 900 + "nora", "or " * 900, '"' * 999):
        catalogue.ids(query)
