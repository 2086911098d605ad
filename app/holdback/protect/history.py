# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who changed a file since Holdback wrote it: digest, time, and which values differ."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from holdback import formats
from holdback.errors import UserError
from holdback.protect.digests import digest_at
from holdback.protect.ledger import Ledger
from holdback.protect.records import FileStory, VerifyOutcome
from holdback.protect.remembered import said_by
from holdback.protect.verifying import verify_one
from holdback.rights import Field, FieldChange


def story_of(ledger: Ledger, path: Path) -> FileStory:
    """Compare a file as it is with the last thing Holdback did to it."""
    result = verify_one(ledger, path)
    if result.batch is None or result.outcome is VerifyOutcome.MISSING:
        return FileStory(result)
    write = ledger.last_write_to(path.resolve()) or ledger.last_write_of_essence(result.essence)
    then = write.digest_after.hex() if write and write.digest_after else ""
    now, modified = _state(path, write.format if write else None)
    story = FileStory(result, then, now, modified)
    if result.outcome is VerifyOutcome.AS_WRITTEN:
        return replace(story, differences=(), is_as_left=True)
    try:
        reading = formats.read(path, sidecars=False)
    except UserError as error:
        return replace(story, problem=error.message)
    remembered = ledger.said_after(write.id) if write else None
    if remembered is None:
        return story
    fields = {tag.carrier: tag.field for tag in reading.tags}
    return replace(story, differences=_differences(remembered, said_by(reading), fields))


def _differences(
    then: Mapping[str, str], now: Mapping[str, str], fields: Mapping[str, Field | None]
) -> tuple[FieldChange, ...]:
    return tuple(
        FieldChange(carrier, then.get(carrier), now.get(carrier), fields.get(carrier))
        for carrier in dict.fromkeys((*then, *now))
        if then.get(carrier) != now.get(carrier)
    )


def _state(path: Path, format: str | None) -> tuple[str, datetime | None]:
    try:
        digest = digest_at(path, format).hex()
        return digest, datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:
        return "", None
