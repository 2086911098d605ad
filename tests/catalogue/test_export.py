# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue.making import mp3, reserved_mp3
from holdback.catalogue import Catalogue
from holdback.catalogue.export import plain_cell, safe_cell
from holdback.errors import DiskFull, NoPermission, UsageError
from holdback.rights import Profile
from holdback.rights.matching import ProfileMatcher

EVIL = ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "＝1+1", "'=1"]
HARMLESS = ["'Round Midnight", "Song - Live", "a=b", "", "'"]


@given(st.one_of(st.text(), st.sampled_from(EVIL + HARMLESS), st.text("=+-@'\t x")))
def test_no_cell_is_a_formula_and_import_gives_back_what_was_exported(text: str) -> None:
    cell = safe_cell(text)
    assert cell[:1] not in ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
    assert plain_cell(cell) == text


@pytest.mark.parametrize("text", HARMLESS)
def test_harmless_cells_stay_as_they_are(text: str) -> None:
    assert safe_cell(text) == plain_cell(text) == text


def test_csv_holds_every_track_and_column(
    catalogue: Catalogue, music: Path, tmp_path: Path
) -> None:
    for number, title in enumerate(EVIL):
        mp3(music / f"{number}.mp3", title=title, notice='℗ "quoted", and\ntwo lines')
    reserved_mp3(music / "z.mp3", title="Ása", isrc="DEAB12000001")
    catalogue.scan([music])

    assert catalogue.export(tmp_path / "out.csv") == len(EVIL) + 1

    raw = (tmp_path / "out.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert {plain_cell(line["title"]) for line in lines} == {*EVIL, "Ása"}
    assert all(line["title"][:1] not in "=+-@\t＝" for line in lines)
    last = lines[-1]
    assert last["path"] == str(music / "z.mp3")
    assert (last["verdict"], last["train"], last["search"]) == ("reserved", "deny", "unknown")
    assert (last["isrc"], last["format"], last["seal"]) == ("DEAB12000001", "mp3", "none")
    assert last["duration"] == "0.522"
    assert plain_cell(lines[0]["notice"]) == '℗ "quoted", and\ntwo lines'


def test_json_is_the_contract_and_can_be_filtered(
    catalogue: Catalogue, music: Path, tmp_path: Path
) -> None:
    mp3(music / "a.mp3", title="A")
    reserved_mp3(music / "b.mp3", title="B")
    catalogue.scan([music])
    assert catalogue.export(tmp_path / "out.json", query="verdict:reserved") == 1
    (track,) = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["tracks"]
    assert (track["title"], track["verdict"]) == ("B", "reserved")
    assert catalogue.export(tmp_path / "none.json", query="nobody") == 0
    assert json.loads((tmp_path / "none.json").read_text()) == {"tracks": []}


def test_json_names_the_profile_whose_notice_a_track_bears(
    catalogue: Catalogue, music: Path, tmp_path: Path
) -> None:
    mp3(music / "a.mp3", title="A", notice="2019 Small Hours. All rights reserved.")
    mp3(music / "b.mp3", title="B", notice="© 2019 Somebody Else")
    catalogue.scan([music])
    profile = Profile(name="Small Hours", rights_page="https://band.example/rights")

    catalogue.export(tmp_path / "out.json", profiles=ProfileMatcher([profile]))

    tracks = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["tracks"]
    assert {t["title"]: t["profile_match"] for t in tracks} == {"A": "Small Hours", "B": None}


def test_what_cannot_be_written_is_told_and_leaves_the_old_file(
    catalogue: Catalogue, music: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mp3(music / "a.mp3", title="A")
    catalogue.scan([music])
    with pytest.raises(UsageError, match=r"\.doc"):
        catalogue.export(tmp_path / "out.doc")
    with pytest.raises(NoPermission, match="nowhere"):
        catalogue.export(tmp_path / "nowhere" / "out.csv")
    (tmp_path / "out.csv").write_text("old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("csv.writer", full)
    with pytest.raises(DiskFull, match="out"):
        catalogue.export(tmp_path / "out.csv")
    assert (tmp_path / "out.csv").read_text() == "old"
    assert list(tmp_path.glob(".out.csv*")) == []


def test_saved_searches_count_and_survive(catalogue: Catalogue, music: Path) -> None:
    mp3(music / "a.mp3", title="A", isrc="DEAB12000001")
    reserved_mp3(music / "b.mp3", title="B")
    catalogue.scan([music])
    catalogue.save_search("Mine", "title:a")
    catalogue.save_search("Other", "title:b")
    catalogue.save_search(" Mine ", "title:b")

    found = {str(search.name): search for search in catalogue.searches()}

    assert found["Unprotected"].count == 1
    assert found["No ISRC"].count == 1
    assert found["Seal broken"].count == found["Conflicting"].count == 0
    assert not found["Unprotected"].is_own
    assert (found["Mine"].query, found["Mine"].count, found["Mine"].is_own) == ("title:b", 1, True)
    catalogue.remove_search("Mine")
    assert "Mine" not in {str(search.name) for search in catalogue.searches()}


def test_finds_what_changed_elsewhere_since_it_was_protected(
    catalogue: Catalogue, music: Path
) -> None:
    protected, undone, plain = (reserved_mp3(music / f"{n}.mp3", title=f"T{n}") for n in range(3))
    catalogue.scan([music])
    catalogue.refresh([protected, undone], written=True)
    catalogue.refresh([undone], written=False)
    assert len(catalogue.ids("changed:elsewhere")) == 0
    assert catalogue.scan([music]).read == 0

    for path in (protected, undone, plain):
        mp3(path, title="retagged elsewhere")
    catalogue.scan([music])

    rows = catalogue.rows(catalogue.ids("changed:elsewhere"))
    assert [row.path for row in rows] == [protected]
    protected.rename(music / "moved.mp3")
    catalogue.scan([music])
    assert len(catalogue.ids("changed:elsewhere")) == 1
    catalogue.refresh([music / "moved.mp3"], written=True)
    assert len(catalogue.ids("changed:elsewhere")) == 0


def test_the_room_works_without_the_window() -> None:
    script = "import sys, holdback.catalogue; print([m for m in sys.modules if 'PySide6' in m])"
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)},
    )
    assert done.stdout.strip() == "[]"
