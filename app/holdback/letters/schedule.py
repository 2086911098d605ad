# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Attachment A: the schedule of works, as rows, as CSV, as table cells."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass, field

from holdback.letters.languages import Language
from holdback.letters.records import Letter
from holdback.letters.values import clean_line

KEYS = (
    "title", "version", "artist", "authors", "roles", "share", "isrc", "iswc", "barcode",
    "label", "release_date", "reserved_where", "reserved_since", "digest", "urls",
)  # fmt: skip
# A cell that begins with one of these is a formula to some spreadsheet program; full-width
# forms count in Japanese ones, tab and carriage return hide the sign (CWE-1236).
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠", "'")


def schedule_columns(language: Language) -> Mapping[str, str]:
    """Return the column names in a language, by key."""
    return {key: language.word("columns", key) for key in KEYS}


def schedule_rows(letter: Letter) -> list[dict[str, str]]:
    """Return one row per work, everything as text, roles and dates in words."""
    roles = letter.words.tables["roles"]
    rows = []
    for work in letter.works:
        row = {key: clean_line(getattr(work, key)) for key in KEYS if key not in ("roles", "urls")}
        row["roles"] = ", ".join(roles.get(role, role) for role in work.roles)
        row["urls"] = " ".join(clean_line(url) for url in work.urls)
        rows.append({key: row[key] for key in KEYS})
    return rows


def guard(cell: str) -> str:
    """Return ``cell`` so that no spreadsheet takes it for a formula: an apostrophe before it."""
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell


def unguard(cell: str) -> str:
    """Return what :func:`guard` was given."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA_STARTS) else cell


def schedule_csv(letter: Letter) -> bytes:
    """Return the schedule as CSV (RFC 4180, UTF-8 with a mark so that Excel reads it rightly)."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    names = schedule_columns(letter.words)
    writer.writerow([letter.words.word("columns", "number"), *(guard(names[key]) for key in KEYS)])
    for number, row in enumerate(schedule_rows(letter), start=1):
        writer.writerow([str(number), *(guard(row[key]) for key in KEYS)])
    return target.getvalue().encode("utf-8-sig")


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row of the printed table.

    Attributes:
        cells: the lines of each column.
        below: lines that run across the row below the cells: addresses and digest.
    """

    cells: list[list[str]]
    below: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Table:
    """The printed schedule: only columns in which something stands.

    Attributes:
        heads: the columns' heads.
        percents: their widths in per cent of the text's; they add up to 100.
        rows: one per work.
    """

    heads: list[str]
    percents: list[float]
    rows: list[TableRow]


# Number and title always; the others if any work has something there. Widths are weights.
_COLUMNS = {"number": 6, "title": 28, "codes": 16, "roles": 19, "released": 16, "reserved": 16}


def schedule_table(letter: Letter) -> Table:
    """Return the printed table, which gathers codes and dates to fit the page."""
    rows = [_table_row(letter, n, row) for n, row in enumerate(schedule_rows(letter), start=1)]
    names = list(_COLUMNS)
    kept = [i for i in range(len(names)) if i < 2 or any(row.cells[i] for row in rows)]
    weights = [_COLUMNS[names[i]] for i in kept]
    return Table(
        heads=[letter.words.word("columns", names[i]) for i in kept],
        percents=[100 * weight / sum(weights) for weight in weights],
        rows=[TableRow([row.cells[i] for i in kept], row.below) for row in rows],
    )


def _table_row(letter: Letter, number: int, row: Mapping[str, str]) -> TableRow:
    title = f"{row['title']} ({row['version']})" if row["version"] else row["title"]
    words = letter.words
    share = words.labelled(words.word("columns", "share"), row["share"]) if row["share"] else ""
    digest = words.labelled(words.word("columns", "digest"), row["digest"])
    cells = [
        [str(number)],
        [title, row["artist"], row["authors"]],
        [row["isrc"], row["iswc"], row["barcode"]],
        [row["roles"], share],
        [row["label"], row["release_date"]],
        [row["reserved_where"], row["reserved_since"]],
    ]
    below = [row["urls"], digest if row["digest"] else ""]
    return TableRow([[t for t in cell if t] for cell in cells], [t for t in below if t])
