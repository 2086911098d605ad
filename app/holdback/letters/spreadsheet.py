# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The schedule of works as a spreadsheet (XLSX): every cell is text, none is a formula."""

from __future__ import annotations

import io
from datetime import datetime

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from holdback.letters.archives import reproducible
from holdback.letters.records import Letter
from holdback.letters.schedule import KEYS, schedule_columns, schedule_rows
from holdback.support.spreadsheet import make_text

_WIDTHS = {"title": 36, "artist": 26, "authors": 30, "digest": 68, "urls": 40, "reserved_where": 24}


def schedule_xlsx(letter: Letter, moment: datetime) -> bytes:
    """Return the schedule as XLSX. The same letter and moment give the same bytes."""
    book = Workbook()
    book.properties.creator = letter.sender[0][:255] if letter.sender else ""
    book.properties.title = letter.schedule_title[:255]
    book.properties.created = book.properties.modified = moment.replace(tzinfo=None)
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    # Excel allows a sheet's name 31 characters, and seven signs not at all.
    sheet.title = "".join(c for c in letter.schedule_title if c not in "[]:*?/\\")[:31] or "A"
    names = schedule_columns(letter.words)
    heads = [letter.words.word("columns", "number"), *(names[key] for key in KEYS)]
    for column, head in enumerate(heads, start=1):
        _write(sheet, 1, column, head).font = Font(bold=True)
        key = KEYS[column - 2] if column > 1 else "number"
        sheet.column_dimensions[get_column_letter(column)].width = _WIDTHS.get(key, 14)
    for number, row in enumerate(schedule_rows(letter), start=1):
        sheet.cell(number + 1, 1, number)
        for column, key in enumerate(KEYS, start=2):
            _write(sheet, number + 1, column, row[key])
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    target = io.BytesIO()
    book.save(target)
    return reproducible(target.getvalue(), moment)


def _write(sheet: Worksheet, row: int, column: int, text: str) -> Cell:
    """Set a cell to text, even where the text begins with an equals sign."""
    cell = sheet.cell(row, column)
    assert isinstance(cell, Cell)  # nothing is merged here
    make_text(cell, text)
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    return cell
