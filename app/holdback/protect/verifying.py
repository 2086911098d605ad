# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares files with the ledger: are they still what Holdback left there?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from holdback.errors import Message, say
from holdback.protect.digests import digests_of
from holdback.protect.entries import Write
from holdback.protect.finding import find_files
from holdback.protect.ledger import Ledger
from holdback.protect.records import VerifyOutcome, VerifyResult
from holdback.support.progress import CancelToken, Progress


def verify(
    ledger: Ledger, paths: Sequence[Path], progress: Progress, cancel: CancelToken
) -> tuple[VerifyResult, ...]:
    """Compare each file, and report files missing that the ledger knows in the folders named."""
    todo = list(dict.fromkeys(_to_look_at(ledger, paths)))
    results = []
    for index, path in enumerate(todo):
        cancel.raise_if_cancelled()
        progress(index, len(todo), path.name)
        results.append(verify_one(ledger, path))
    progress(len(todo), len(todo))
    return tuple(results)


def _to_look_at(ledger: Ledger, paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        yield from find_files([path])
        if path.is_dir():
            real = path.resolve()
            for known in ledger.tracks_below(real):
                if not known.exists():
                    yield path.absolute() / known.relative_to(real)


def verify_one(ledger: Ledger, path: Path) -> VerifyResult:
    """Compare one file with the last write of it."""
    real = path.resolve()
    known = ledger.last_write_to(real)
    try:
        with real.open("rb") as file:
            now, essence = digests_of(file, real.name, known.format if known else None)
    except (FileNotFoundError, NotADirectoryError):
        return _missing(path, known)
    except OSError as error:
        reason = say(
            "{file} cannot be read ({reason}), so it cannot be compared.",
            file=path.name,
            reason=error.strerror or error,
        )
        return VerifyResult(path, VerifyOutcome.UNKNOWN, reason)
    known = known or ledger.last_write_with(now)
    if known is None and essence:
        known = ledger.last_write_of_essence(essence)
    if known is None:
        reason = say("Holdback has never written this file.")
        return VerifyResult(path, VerifyOutcome.UNKNOWN, reason, essence=essence)
    outcome, reason = _judge(known, now, essence)
    return VerifyResult(path, outcome, reason, known.batch, known.at, essence)


def _judge(known: Write, now: bytes, essence: str) -> tuple[VerifyOutcome, Message]:
    if now == known.digest_after:
        if known.undoes is not None:
            return VerifyOutcome.AS_WRITTEN, say("Exactly as Holdback put it back.")
        return VerifyOutcome.AS_WRITTEN, say("Exactly as Holdback wrote it.")
    if essence and essence == known.essence_after:
        return VerifyOutcome.RETAGGED, say(
            "The audio is the same; the tags were changed after Holdback wrote them."
        )
    return VerifyOutcome.AUDIO_CHANGED, say(
        "The audio is not the one that Holdback wrote its statements into."
    )


def _missing(path: Path, known: Write | None) -> VerifyResult:
    if known is None:
        reason = say("There is no such file, and Holdback has never written one of that name.")
        return VerifyResult(path, VerifyOutcome.MISSING, reason)
    reason = say("The file that Holdback wrote is not there any more.")
    return VerifyResult(path, VerifyOutcome.MISSING, reason, known.batch, known.at)
