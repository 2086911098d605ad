# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Spreadsheets (XLSX): writing cells that are texts and never formulas, reading them as texts."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import Cell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException

from holdback.errors import UnreadableFile

LONGEST_CELL = 32_000  # Excel's limit is 32,767
_LARGEST_UNPACKED = 512 << 20
_FORBIDDEN = {number: " " for number in range(32) if number not in (9, 10, 13)}
Value = str | int | float | None


def make_text(cell: Cell, text: str) -> None:
    """Set a cell to text, even where the text begins with an equals sign."""
    cell.value = text[:LONGEST_CELL].translate(_FORBIDDEN)
    cell.data_type = "s"
    # Whoever edits the cell later keeps text as well.
    cell.number_format = "@"
    cell.quotePrefix = True


def write_table(target: Path, title: str, heads: Iterable[str], rows: Iterable[list[Value]]) -> int:
    """Write a sheet with a head line; texts stay texts. Returns how many rows there are.

    Raises:
        OSError: it cannot be written there.
    """
    book = Workbook(write_only=True)
    sheet = book.create_sheet(title[:31])
    names = list(heads)
    for number, name in enumerate(names, start=1):
        width = 48 if name in ("path", "notice") else 24 if name in ("title", "artist") else 15
        sheet.column_dimensions[get_column_letter(number)].width = width
    sheet.freeze_panes = "A2"

    def cell(value: Value, *, is_head: bool = False) -> Cell:
        made = WriteOnlyCell(sheet)
        if isinstance(value, str):
            make_text(made, value)
        else:
            made.value = value
        if is_head:
            made.font = Font(bold=True)
        return made

    sheet.append([cell(name, is_head=True) for name in names])
    count = 0
    for row in rows:
        sheet.append([cell(value) for value in row])
        count += 1
    book.save(target)
    return count


def read_table(path: Path, *, most_rows: int) -> Iterator[list[str]]:
    """Yield the rows of the first sheet as texts; whole numbers without a decimal point.

    Formulas are not computed: the value that the last program stored stands for them.

    Raises:
        UnreadableFile: it is no spreadsheet, or would unpack to far too much.
    """
    try:
        with zipfile.ZipFile(path) as packed:
            if sum(entry.file_size for entry in packed.infolist()) > _LARGEST_UNPACKED:
                raise UnreadableFile(
                    "{file} unpacks to far more than a table of tracks needs. It was not read.",
                    file=path.name,
                )
        book = load_workbook(path, read_only=True, data_only=True)
    except (OSError, zipfile.BadZipFile, InvalidFileException, KeyError, ValueError) as error:
        raise UnreadableFile(
            "{file} cannot be read as a spreadsheet ({reason}). Save it anew as XLSX or CSV.",
            file=path.name,
            reason=error,
        ) from error
    try:
        sheet = book.worksheets[0] if book.worksheets else None
        for row in sheet.iter_rows(max_row=most_rows, values_only=True) if sheet else ():
            yield [_text(value) for value in row]
    finally:
        book.close()


def _text(value: object) -> str:
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if not (value.hour or value.minute) else value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return str(value).strip()
