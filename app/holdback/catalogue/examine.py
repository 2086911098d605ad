# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One file looked at closely: everything it says, judged. Runs inside the reading process."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from holdback import formats, seal
from holdback.errors import Message
from holdback.rights import Statement, TagValue, Track


@dataclass(frozen=True, slots=True)
class Examination:
    """Everything that one file says, read afresh.

    Attributes:
        track: the judged track, with its conflicts.
        tags: all native tags, in file order.
        statements: all rights statements, those of a C2PA manifest last.
        warnings: oddities worth showing.
        signer: who signed the manifest; "" if nobody did.
        seal_problems: what is wrong with the manifest.
    """

    track: Track
    tags: tuple[TagValue, ...] = ()
    statements: tuple[Statement, ...] = ()
    warnings: tuple[str, ...] = ()
    signer: str = ""
    seal_problems: tuple[Message, ...] = ()


def examine_here(path: Path, *, own_root_pem: str = "", with_essence: bool = False) -> Examination:
    """Read ``path`` in this process. ``own_root_pem`` makes the artist's own seals trusted.

    Raises:
        FileMissing, UnreadableFile, UnsupportedFormat: as ``formats.read`` says.
    """
    reading = formats.read(path)
    report = seal.check(
        path, reading.format, has_manifest=reading.has_manifest, own_root_pem=own_root_pem
    )
    track = Track.from_reading(
        reading,
        seal=report.state,
        sealed_statements=report.statements,
        essence=formats.essence_digest(path) if with_essence else None,
    )
    return Examination(
        track=track,
        tags=reading.tags,
        statements=(*reading.statements, *report.statements),
        warnings=reading.warnings,
        signer=report.signer,
        seal_problems=report.problems,
    )
