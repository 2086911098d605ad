# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogue as a table for other programs: CSV, XLSX and JSON.

Spreadsheets run a cell that begins with ``=``, ``+``, ``-`` or ``@`` as a formula, and titles are
strangers' texts: in CSV such cells get an apostrophe in front, which importing takes away again;
in XLSX every text is a text.
"""

from __future__ import annotations

import csv
import errno
import json
import os
import re
import tempfile
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from holdback.catalogue.presentation import path_json, track_json
from holdback.catalogue.rows import TrackRow
from holdback.errors import DiskFull, NoPermission, UsageError, UserError, say
from holdback.rights import Dimension
from holdback.rights.matching import ProfileMatcher

# Tab and line breaks too: some programs skip them and find the formula behind (OWASP, "CSV
# injection"). The full-width forms are what East Asian input methods make of the same signs.
_FORMULA = re.compile(r"^'*[=+\-@\t\r\n＝＋－＠]")


def safe_cell(text: str) -> str:
    """Return ``text`` so that no spreadsheet takes it for a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def plain_cell(text: str) -> str:
    """Undo :func:`safe_cell`."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


Value = str | int | float | None


def _position(dimension: Dimension) -> Callable[[TrackRow], Value]:
    return lambda row: row.dimensions[dimension].value


COLUMNS: Mapping[str, Callable[[TrackRow], Value]] = {
    "path": lambda row: str(path_json(row.path)["path"]),
    "title": lambda row: row.title,
    "artist": lambda row: row.artist,
    "album": lambda row: row.album,
    "album_artist": lambda row: row.album_artist,
    "composer": lambda row: row.composer,
    "isrc": lambda row: row.isrc,
    "iswc": lambda row: row.iswc,
    "barcode": lambda row: row.barcode,
    "label": lambda row: row.label,
    "date": lambda row: row.date,
    "track_number": lambda row: row.track_number,
    "notice": lambda row: row.notice,
    "verdict": lambda row: row.verdict.value,
    **{dimension.value: _position(dimension) for dimension in Dimension},
    "seal": lambda row: row.seal.value,
    "format": lambda row: row.format,
    "duration": lambda row: None if row.duration_s is None else round(row.duration_s, 3),
    "size": lambda row: row.size_bytes,
    "modified": lambda row: _moment(row.modified_ns),
    "essence": lambda row: row.essence or "",
}


def write_csv(rows: Iterable[TrackRow], file: TextIO) -> None:
    """Write a header line and one line a track. ``file`` is open with ``newline=""``."""
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    for row in rows:
        values = [value(row) for value in COLUMNS.values()]
        writer.writerow([safe_cell(v) if isinstance(v, str) else v for v in values])


def write_json(
    rows: Iterable[TrackRow], file: TextIO, profiles: ProfileMatcher | None = None
) -> None:
    """Write ``{"tracks": [TRACK...]}``, one track a line. ``profiles`` may be named in them."""
    file.write('{"tracks": [')
    for number, row in enumerate(rows):
        file.write(",\n" if number else "\n")
        file.write(json.dumps(track_json(row.track, profiles), ensure_ascii=False))
    file.write("\n]}\n")


def write_xlsx(rows: Iterable[TrackRow], target: Path) -> None:
    """Write the same table as a spreadsheet."""
    from holdback.support.spreadsheet import write_table  # openpyxl takes its time to load

    values = ([value(row) for value in COLUMNS.values()] for row in rows)
    write_table(target, "Holdback", COLUMNS, values)


SUFFIXES = (".csv", ".xlsx", ".json")


def export(rows: Iterable[TrackRow], target: Path, profiles: ProfileMatcher | None = None) -> None:
    """Write rows to ``target``, whole or not at all; its ending says in which form.

    ``profiles`` are those that ``profile_match`` in JSON may name.

    Raises:
        UsageError: the ending is none that is known.
        NoPermission, DiskFull: it cannot be written there; an older file is left as it was.
    """
    suffix = target.suffix.lower()
    if suffix not in SUFFIXES:
        raise UsageError(
            "The catalogue cannot be exported as {suffix}. It can as: {known}.",
            suffix=target.suffix or target.name,
            known=", ".join(SUFFIXES),
        )
    partial = ""
    try:
        handle, partial = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        os.close(handle)
        if suffix == ".xlsx":
            write_xlsx(rows, Path(partial))
        elif suffix == ".json":
            with open(partial, "w", encoding="utf-8") as file:  # noqa: PTH123
                write_json(rows, file, profiles)
        else:  # the byte order mark is how Excel knows UTF-8
            with open(partial, "w", encoding="utf-8-sig", newline="") as file:  # noqa: PTH123
                write_csv(rows, file)
        Path(partial).replace(target)
    except OSError as error:
        if partial:
            Path(partial).unlink(missing_ok=True)
        raise _cannot_write(target, error) from error


def _cannot_write(target: Path, error: OSError) -> UserError:
    message = say(
        "{path} cannot be written ({reason}). Choose another place; nothing was changed.",
        path=target,
        reason=error.strerror or error,
    )
    return DiskFull(message) if error.errno == errno.ENOSPC else NoPermission(message)


def _moment(nanoseconds: int) -> str:
    moment = datetime.fromtimestamp(nanoseconds / 1e9, UTC)
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")
