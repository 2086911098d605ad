# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading a table and matching it with the catalogue, beside the window. No Qt here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from holdback.gui.jobs import Reporter, Work
from holdback.gui.services import Services
from holdback.support.progress import CancelToken

if TYPE_CHECKING:
    from holdback.catalogue import TrackRow
    from holdback.catalogue.importing import TableLine
    from holdback.protect import Edit

_PAGE = 2000


@dataclass(frozen=True, slots=True)
class Proposal:
    """A table as it would be taken: its lines, what would be edited, columns left out."""

    lines: tuple[TableLine, ...]
    edits: tuple[Edit, ...]
    unknown: tuple[str, ...]


def propose(services: Services, table: Path) -> Work:
    """Read a table and say which line belongs to which track. Writes nothing."""

    def work(progress: Reporter, cancel: CancelToken) -> Proposal:
        from holdback.catalogue.importing import Match, fields_to_write, match_rows, read_rows
        from holdback.protect import Edit

        read = read_rows(table)
        notices: dict[Path, str] = {}
        lines = match_rows(read, _all_rows(services, cancel, notices))
        edits = tuple(
            Edit(line.path, fields_to_write(line, notices.get(line.path, "")))
            for line in lines
            if line.match is Match.MATCHED and line.path is not None
        )
        return Proposal(lines, edits, read.unknown)

    return work


def _all_rows(
    services: Services, cancel: CancelToken, notices: dict[Path, str]
) -> Iterator[TrackRow]:
    catalogue = services.catalogue
    ids = catalogue.ids("", "path")
    for start in range(0, len(ids), _PAGE):
        cancel.raise_if_cancelled()
        for row in catalogue.rows(ids[start : start + _PAGE]):
            notices[row.path] = row.notice
            yield row
