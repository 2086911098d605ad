# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of other programs are matched line by line; what is ambiguous or wrong is told."""

from __future__ import annotations

import contextlib
import zipfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from catalogue.making import mp3
from holdback.catalogue import Catalogue, TrackRow
from holdback.catalogue.importing import Match, TableLine, match_rows, read_rows
from holdback.errors import FileMissing, UnreadableFile, UsageError, UserError
from holdback.rights import Field
from holdback.support.spreadsheet import read_table


@pytest.fixture
def rows(catalogue: Catalogue, music: Path) -> tuple[TrackRow, ...]:
    for folder in ("a", "b"):
        (music / folder).mkdir()
    mp3(music / "a" / "one.mp3", title="One", artist="Ása", isrc="DEA122600001")
    mp3(music / "b" / "one.mp3", title="One", artist="Bo", isrc="DEA122600002")
    mp3(music / "b" / "two.mp3", title="Two", artist="Bo")
    mp3(music / "b" / "three.mp3", title="Three", artist="Bo", isrc="DEA122600002")
    catalogue.scan([music])
    return catalogue.rows(catalogue.ids("", "path"))


def lines(table: Path, rows: tuple[TrackRow, ...]) -> list[TableLine]:
    return list(match_rows(read_rows(table), rows))


def table(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "table.csv"
    path.write_bytes(text.encode(encoding))
    return path


def test_lines_are_matched_by_path_then_isrc_then_title(
    rows: tuple[TrackRow, ...], music: Path, tmp_path: Path
) -> None:
    path = table(
        tmp_path,
        "path,ISRC,Title,Artist,Label,UPC\n"
        f"{music}/a/one.mp3,,,,Small Hours,\n"
        "b/two.mp3,DE-A12-26-00009,,,,4006381333931\n"
        ",DEA122600001,,,Twice,\n"
        ",,three,bo,New,\n"
        ",,One,,Who?,\n"
        ",DEA122600002,,,Who?,\n"
        "one.mp3,,,,Who?,\n"
        "nowhere.mp3,,,,x,\n"
        ",,One,Bo,,4006381333932\n"
        ",,Two,Bo,,\n",
    )
    found = lines(path, rows)
    assert [(line.number, line.match, line.by) for line in found] == [
        (2, Match.MATCHED, "path"),
        (3, Match.MATCHED, "path"),
        (4, Match.TWICE, "isrc"),
        (5, Match.MATCHED, "title"),
        (6, Match.AMBIGUOUS, "title"),
        (7, Match.AMBIGUOUS, "isrc"),
        (8, Match.AMBIGUOUS, "path"),
        (9, Match.NOT_FOUND, ""),
        (10, Match.INVALID, "title"),
        (11, Match.TWICE, "title"),
    ]
    assert found[0].fields == {Field.LABEL: "Small Hours"}
    assert found[1].fields == {Field.ISRC: "DEA122600009", Field.BARCODE: "4006381333931"}
    assert found[3].fields == {Field.ARTIST: "bo", Field.LABEL: "New"}
    assert len(found[4].candidates) == 2
    assert found[8].wrong == (Field.BARCODE, "4006381333932")
    assert "would be 1" in str(found[8].problem)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_tables_of_any_spreadsheet_are_read(
    encoding: str, delimiter: str, rows: tuple[TrackRow, ...], tmp_path: Path
) -> None:
    text = delimiter.join(("Titel", "Künstler", "Verlag")) + "\r\n"
    text += delimiter.join(("One", "Ása", '"Größe; Söhne, Co"')) + "\r\n"
    found = lines(table(tmp_path, text, encoding), rows)
    assert [line.match for line in found] == [Match.MATCHED]
    assert found[0].fields[Field.PUBLISHER] == "Größe; Söhne, Co"


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_what_was_exported_comes_back_unchanged(
    suffix: str, rows: tuple[TrackRow, ...], catalogue: Catalogue, music: Path, tmp_path: Path
) -> None:
    mp3(music / "evil.mp3", title="=1+1", artist="@SUM(A1)")
    catalogue.scan([music])
    target = tmp_path / f"out{suffix}"
    assert catalogue.export(target) == 5
    found = lines(target, catalogue.rows(catalogue.ids("", "path")))
    assert [line.by for line in found] == ["path"] * 5
    evil = next(line for line in found if line.path == music / "evil.mp3")
    assert evil.fields[Field.TITLE] == "=1+1"


def test_no_cell_of_a_spreadsheet_is_a_formula(
    catalogue: Catalogue, music: Path, tmp_path: Path
) -> None:
    mp3(music / "evil.mp3", title="=cmd|' /C calc'!A0", artist="+1", notice="-2")
    catalogue.scan([music])
    catalogue.export(tmp_path / "out.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx").worksheets[0]
    kinds = {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value}
    assert kinds <= {"s", "n"}
    assert sheet.cell(2, 2).value == "=cmd|' /C calc'!A0"
    with zipfile.ZipFile(tmp_path / "out.xlsx") as packed:
        assert not [name for name in packed.namelist() if "<f>" in str(packed.read(name))]


def test_numbers_and_dates_of_a_spreadsheet_become_what_they_mean(
    rows: tuple[TrackRow, ...], tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["title", "artist", "EAN", "year", "odd column"])
    sheet.append(["Two", "Bo", 4006381333931.0, 2026, True])
    book.save(tmp_path / "t.xlsx")
    found = read_rows(tmp_path / "t.xlsx")
    assert found.unknown == ("odd column",)
    (line,) = match_rows(found, rows)
    assert line.fields == {
        Field.ARTIST: "Bo",
        Field.BARCODE: "4006381333931",
        Field.DATE: "2026",
    }


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        read_rows(tmp_path / "none.csv")
    with pytest.raises(UsageError, match="path, ISRC or title"):
        read_rows(table(tmp_path, "a,b\n1,2\n"))
    (tmp_path / "x.csv").write_bytes(b"\x00\x01" * 100)
    with pytest.raises(UnreadableFile, match="no text"):
        read_rows(tmp_path / "x.csv")
    (tmp_path / "x.xlsx").write_bytes(b"PK\x03\x04broken")
    with pytest.raises(UnreadableFile, match="spreadsheet"):
        read_rows(tmp_path / "x.xlsx")
    with zipfile.ZipFile(tmp_path / "bomb.xlsx", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", bytes(600 << 20))
    with pytest.raises(UnreadableFile, match="unpacks"):
        list(read_table(tmp_path / "bomb.xlsx", most_rows=10))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.binary(max_size=400))
def test_any_bytes_are_a_table_or_a_sentence(tmp_path: Path, data: bytes) -> None:
    for name in ("any.csv", "any.xlsx"):
        (tmp_path / name).write_bytes(data)
        with contextlib.suppress(UserError):  # anything else fails
            match_rows(read_rows(tmp_path / name), ())
