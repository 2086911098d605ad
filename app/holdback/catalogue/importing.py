# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of other programs (CSV, XLSX): which line belongs to which track, and what it says.

Nothing is written here: the result is a proposal, line by line, for a preview.
"""

from __future__ import annotations

import csv
import io
import os
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from holdback.catalogue.export import plain_cell
from holdback.catalogue.rows import TrackRow
from holdback.errors import FileMissing, Message, UnreadableFile, UsageError, say
from holdback.rights import Field
from holdback.rights.fields import check_field
from holdback.rights.identifiers import normal_isrc
from holdback.rights.notice import join_notice, split_notice
from holdback.support.spreadsheet import read_table

MOST_ROWS = 200_000
_LARGEST = 256 << 20
_PATH = "path"

# Column heads that people and programs use, folded; the fields' own names are known as well.
_HEADS: Mapping[str, Field | str] = {
    "path": _PATH, "file": _PATH, "filename": _PATH, "file name": _PATH, "datei": _PATH,
    "dateiname": _PATH, "pfad": _PATH,
    "title": Field.TITLE, "track": Field.TITLE, "track title": Field.TITLE, "titel": Field.TITLE,
    "song": Field.TITLE,
    "artist": Field.ARTIST, "interpret": Field.ARTIST, "kunstler": Field.ARTIST,
    "track artist": Field.ARTIST,
    "album artist": Field.ALBUM_ARTIST, "albuminterpret": Field.ALBUM_ARTIST,
    "composer": Field.COMPOSER, "komponist": Field.COMPOSER,
    "lyricist": Field.LYRICIST, "texter": Field.LYRICIST, "textdichter": Field.LYRICIST,
    "publisher": Field.PUBLISHER, "verlag": Field.PUBLISHER, "musikverlag": Field.PUBLISHER,
    "label": Field.LABEL, "record label": Field.LABEL,
    "isrc": Field.ISRC, "iswc": Field.ISWC,
    "barcode": Field.BARCODE, "upc": Field.BARCODE, "ean": Field.BARCODE, "upc/ean": Field.BARCODE,
    "ipi": Field.IPI, "ipi/cae": Field.IPI, "isni": Field.ISNI,
    "copyright": Field.COPYRIGHT, "notice": Field.COPYRIGHT, "c line": Field.COPYRIGHT,
    "c-line": Field.COPYRIGHT, "(c)": Field.COPYRIGHT, "©": Field.COPYRIGHT,
    "phonogram": Field.PHONOGRAM, "p line": Field.PHONOGRAM, "p-line": Field.PHONOGRAM,
    "(p)": Field.PHONOGRAM, "℗": Field.PHONOGRAM,
    "year": Field.DATE, "date": Field.DATE, "jahr": Field.DATE, "release year": Field.DATE,
    "owner": Field.OWNER, "rightsholder": Field.OWNER, "rechteinhaber": Field.OWNER,
    "contact": Field.CONTACT, "kontakt": Field.CONTACT,
    "rights url": Field.RIGHTS_URL, "rights page": Field.RIGHTS_URL,
    "usage terms": Field.USAGE_TERMS, "nutzungsbedingungen": Field.USAGE_TERMS,
}  # fmt: skip


class Match(StrEnum):
    """What became of one line."""

    MATCHED = "matched"
    AMBIGUOUS = "ambiguous"  # several tracks fit
    NOT_FOUND = "not_found"
    TWICE = "twice"  # an earlier line named the same track
    INVALID = "invalid"  # a value in it cannot be written
    EMPTY = "empty"  # nothing in it to write


@dataclass(frozen=True, slots=True)
class TableLine:
    """One line of a table.

    Attributes:
        number: its number in the file, the head line being 1.
        match: what became of it.
        by: what it was found by: ``path``, ``isrc`` or ``title``; "" if it was not.
        path: the track it belongs to, or None.
        fields: what it says, in normal form; only cells that hold something.
        candidates: tracks that fit equally well, where there are several.
        shown: what to call the line: its path, ISRC or title.
        problem: why it cannot be used.
        wrong: the field and the cell that cannot be written, where that is why.
    """

    number: int
    match: Match
    by: str = ""
    path: Path | None = None
    fields: Mapping[Field, str] = field(default_factory=dict)
    candidates: tuple[Path, ...] = ()
    shown: str = ""
    problem: Message | None = None
    wrong: tuple[Field, str] | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table that was read: what each column is about (None: unknown), and its lines."""

    columns: tuple[Field | str | None, ...]
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def unknown(self) -> tuple[str, ...]:
        """Heads that say nothing to Holdback; their columns are left out."""
        pairs = zip(self.heads, self.columns, strict=True)
        return tuple(head for head, meaning in pairs if meaning is None and head)


def read_rows(path: Path) -> Table:
    """Read a CSV or XLSX file.

    Raises:
        FileMissing, UnreadableFile: it cannot be read, or is no table.
        UsageError: no column says which track a line is about, or none can be written.
    """
    rows = _spreadsheet(path) if path.suffix.lower() == ".xlsx" else _csv(path)
    heads = tuple(cell.strip() for cell in next(rows, []))
    columns = tuple(_meaning(head) for head in heads)
    if not {_PATH, Field.ISRC, Field.TITLE} & set(columns):
        raise UsageError(
            "{file} has no column named path, ISRC or title, so its lines cannot be matched with "
            "tracks. Name one of them so in the first line.",
            file=path.name,
        )
    found = tuple(tuple(cell.strip() for cell in row[: len(columns)]) for row in rows if any(row))
    return Table(columns, heads, found)


def match_rows(table: Table, tracks: Iterable[TrackRow]) -> tuple[TableLine, ...]:
    """Say for each line which of ``tracks`` it is about and what it would change."""
    index = _Index(tracks)
    taken: dict[Path, int] = {}
    found = []
    for number, cells in enumerate(table.rows, start=2):
        line = _line(number, table, cells, index)
        if line.match is Match.MATCHED and line.path is not None:
            earlier = taken.setdefault(line.path, number)
            if earlier != number:
                line = TableLine(
                    number, Match.TWICE, line.by, line.path, shown=line.shown,
                    problem=say("Line {line} is about the same track.", line=earlier),
                )  # fmt: skip
        found.append(line)
    return tuple(found)


def fields_to_write(line: TableLine, standing_notice: str) -> dict[Field, str]:
    """Return a line's values; the reservation sentence that stands in a notice stays."""
    written = dict(line.fields)
    if Field.COPYRIGHT in written:
        own, ours = split_notice(written[Field.COPYRIGHT])
        written[Field.COPYRIGHT] = join_notice(own, split_notice(standing_notice)[1] or ours)
    return written


def _line(number: int, table: Table, cells: Sequence[str], index: _Index) -> TableLine:
    values: dict[Field, str] = {}
    name = ""
    for meaning, cell in zip(table.columns, cells, strict=False):
        if meaning == _PATH:
            name = cell
        elif isinstance(meaning, Field) and cell:
            values.setdefault(meaning, cell)
    by, candidates = index.find(name, values)
    shown = name or values.get(Field.ISRC, "") or values.get(Field.TITLE, "")
    if not candidates:
        return TableLine(number, Match.NOT_FOUND, shown=shown, problem=say(
            "No track of the catalogue fits this line. Add its folder first, or name its path."
        ))  # fmt: skip
    if len(candidates) > 1:
        several = say(
            "{count} tracks fit this line. Name the path, so that only one does.",
            count=len(candidates),
        )
        return TableLine(
            number, Match.AMBIGUOUS, by, candidates=candidates, shown=shown, problem=several
        )
    wanted, wrong, problem = _checked(values, by)
    match = Match.INVALID if problem else Match.MATCHED if wanted else Match.EMPTY
    return TableLine(number, match, by, candidates[0], wanted, (), shown, problem, wrong)


def _checked(
    values: Mapping[Field, str], by: str
) -> tuple[dict[Field, str], tuple[Field, str] | None, Message | None]:
    found: dict[Field, str] = {}
    for meaning, cell in values.items():
        if (meaning is Field.ISRC and by == "isrc") or (meaning is Field.TITLE and by == "title"):
            continue  # what the track was found by is no change
        text = cell[:4] if meaning is Field.DATE and re.match(r"\d{4}-\d\d", cell) else cell
        checked = check_field(meaning, text)
        if checked.problem is not None:
            return found, (meaning, cell), checked.problem
        found[meaning] = checked.value
    return found, None, None


class _Index:
    """Finds tracks by path, ISRC, or title (with artist, where the line names one)."""

    def __init__(self, tracks: Iterable[TrackRow]) -> None:
        self._paths: dict[str, Path] = {}
        self._names: dict[str, list[Path]] = {}
        self._codes: dict[str, list[Path]] = {}
        self._titles: dict[str, list[tuple[str, Path]]] = {}
        for row in tracks:
            path = row.path
            self._paths[_same(str(path))] = path
            self._names.setdefault(_same(row.name), []).append(path)
            if code := normal_isrc(row.isrc):
                self._codes.setdefault(code, []).append(path)
            if row.title:
                self._titles.setdefault(_fold(row.title), []).append((_fold(row.artist), path))

    def find(self, name: str, values: Mapping[Field, str]) -> tuple[str, tuple[Path, ...]]:
        """Return what it was found by and the tracks that fit."""
        if name:
            exact = self._paths.get(_same(name))
            if exact:
                return "path", (exact,)
            parts = _same(name).replace("\\", "/").rsplit("/", 1)
            fitting = [p for p in self._names.get(parts[-1], []) if _ends_with(p, name)]
            return "path", tuple(fitting)
        code = normal_isrc(values.get(Field.ISRC, ""))
        if code and code in self._codes:
            return "isrc", tuple(self._codes[code])
        title = values.get(Field.TITLE, "")
        artist = _fold(values.get(Field.ARTIST, ""))
        fitting = [
            path
            for known, path in self._titles.get(_fold(title), [])
            if not artist or known == artist
        ]
        return "title", tuple(fitting)


def _ends_with(path: Path, name: str) -> bool:
    """Whether the end of ``path`` is ``name``: a table made elsewhere has other folders."""
    wanted = [part for part in _same(name).replace("\\", "/").split("/") if part]
    return [_same(part) for part in path.parts[-len(wanted) :]] == wanted


def _same(text: str) -> str:
    return unicodedata.normalize("NFC", os.fsencode(text).decode("utf-8", "replace"))


def _fold(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def _meaning(head: str) -> Field | str | None:
    known = _HEADS.get(_fold(head).replace("_", " "))
    if known is not None:
        return known
    return _HEADS.get(head.strip())


def _spreadsheet(path: Path) -> Iterator[list[str]]:
    _look(path)
    return ([plain_cell(cell) for cell in row] for row in read_table(path, most_rows=MOST_ROWS))


def _csv(path: Path) -> Iterator[list[str]]:
    _look(path)
    text = _decoded(path)
    head = text[: text.find("\n")] if "\n" in text else text
    delimiter = max(";\t,", key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for number, row in enumerate(reader):
            if number >= MOST_ROWS:
                return
            yield [plain_cell(cell) for cell in row]
    except csv.Error as error:
        raise UnreadableFile(
            "{file} cannot be read as a table ({reason}). Save it anew as CSV in UTF-8.",
            file=path.name,
            reason=error,
        ) from error


def _look(path: Path) -> None:
    try:
        size = path.stat().st_size
    except FileNotFoundError as error:
        raise FileMissing("There is no file at {file}.", file=path) from error
    except OSError as error:
        raise _unreadable(path, error) from error
    if size > _LARGEST:
        raise UnreadableFile(
            "{file} is far larger than a table of tracks. It was not read.", file=path.name
        )


def _decoded(path: Path) -> str:
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise _unreadable(path, error) from error
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return raw.decode("utf-16", "replace")
    if b"\0" in raw[:4096]:
        raise UnreadableFile("{file} is no text, so it is no CSV table.", file=path.name)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")  # what older spreadsheets write


def _unreadable(path: Path, error: OSError) -> UnreadableFile:
    return UnreadableFile(
        "{file} cannot be read ({reason}). Nothing was changed.",
        file=path,
        reason=error.strerror or error,
    )
