# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts one file back to what it was, byte for byte, through the same safe replacement."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from holdback import formats
from holdback.errors import BugError, ChangedOnDisk, FileMissing, Message, UserError, say
from holdback.protect.delta import apply_delta, patch_clone, stays_in_place
from holdback.protect.digests import digest_of
from holdback.protect.entries import TRACK, Intent, OpenBatch, Write
from holdback.protect.ledger import Ledger
from holdback.protect.records import Fingerprint
from holdback.protect.replacement import Replacement


class Restorer:
    """Takes back the writes of one undo batch."""

    def __init__(self, ledger: Ledger, batch: OpenBatch, next_name: Callable[[], int]) -> None:
        self._ledger = ledger
        self._batch = batch
        self._next = next_name

    def take_back(self, write: Write, path: Path) -> Message | None:
        """Make the file at ``path`` what it was before ``write``; returns a remark, if any.

        Raises:
            UserError: it was not put back; the file is as it was found.
        """
        try:
            found = Fingerprint.of(path.lstat())
        except (FileNotFoundError, NotADirectoryError) as error:
            return self._without_file(write, path, error)
        name = self._batch.temporary_name(self._next())
        with Replacement(path, name, found, mtime_ns=write.mtime_ns_before) as replacement:
            original = replacement.original
            if original is None:
                raise BugError("an undo without a file")
            now = digest_of(original, path.name, write.format)
            if now == write.digest_before:
                self._record(write, path, found.size_bytes, found.size_bytes, now, now)
                return say("It was already as before; only the record was brought up to date.")
            if now != write.digest_after:
                raise ChangedOnDisk(_why_not(write, path))
            if write.made_the_file:
                self._remove(write, replacement, found, now)
                return None
            self._rebuild(write, path, replacement, now)
        return None

    def _rebuild(self, write: Write, path: Path, replacement: Replacement, now: bytes) -> None:
        delta = self._ledger.delta_of(write.id)
        if replacement.original is None or delta is None or write.size_before is None:
            raise BugError("the ledger lacks what undo needs")
        clone = stays_in_place(delta) > write.size_before // 2
        if replacement.make_room(write.size_before, clone=clone):
            patch_clone(delta, replacement.original, replacement.temp)
        else:
            apply_delta(delta, replacement.original, replacement.temp)
        replacement.temp.flush()
        made = digest_of(replacement.temp, path.name, write.format)
        if made != write.digest_before:
            raise BugError("the file made for an undo is not the one that was there before")
        replacement.prepare()
        row = self._intend(write, path, replacement.status.st_size, write.size_before, now, made)
        with self._settling(row):
            replacement.replace()
            replacement.confirm()

    def _remove(
        self, write: Write, replacement: Replacement, found: Fingerprint, now: bytes
    ) -> None:
        """Take away a sidecar that was not there before."""
        row = self._intend(write, replacement.path, found.size_bytes, None, now, None)
        with self._settling(row):
            replacement.remove_original()
            replacement.confirm()

    @contextmanager
    def _settling(self, row: int) -> Iterator[None]:
        """Note in the ledger whether the act inside was done, or given up before it began."""
        try:
            yield
        except (ChangedOnDisk, FileMissing):
            self._ledger.settle(row, "abandoned")
            raise
        self._ledger.settle(row, "done")

    def _without_file(self, write: Write, path: Path, error: OSError) -> Message | None:
        if write.made_the_file:
            self._record(write, path, None, None, None, None)
            return say("The sidecar was already gone; only the record was brought up to date.")
        raise FileMissing(
            "{file} is not where it was, so it cannot be put back. If it was moved, name it "
            "where it is now.",
            file=path,
        ) from error

    def _intend(
        self,
        write: Write,
        path: Path,
        size_before: int | None,
        size_after: int | None,
        before: bytes | None,
        after: bytes | None,
    ) -> int:
        intent = Intent(
            named=write.named if path == write.path else path,
            path=path,
            role=write.role,
            format=write.format,
            size_before=size_before,
            size_after=size_after,
            digest_before=before,
            digest_after=after,
            essence_before=write.essence_before,
            essence_after=write.essence_before,
            delta=None,
            undoes=write.id,
        )
        return self._ledger.intend(self._batch.number, [intent])[0]

    def _record(
        self,
        write: Write,
        path: Path,
        size_before: int | None,
        size_after: int | None,
        before: bytes | None,
        after: bytes | None,
    ) -> None:
        row = self._intend(write, path, size_before, size_after, before, after)
        self._ledger.settle(row, "done")


def _why_not(write: Write, path: Path) -> Message:
    """Say how the file differs from what Holdback left there, and what is safe now."""
    if write.role == TRACK and _has_essence(path, write):
        return say(
            "{file} was tagged by another program after Holdback wrote it; the audio is the "
            "same. It was left alone, because putting it back would lose those tags. Protect it "
            "again with another policy, or take the fields out in the program that wrote last.",
            file=path,
        )
    return say(
        "{file} is not the file that Holdback left there: its content was changed by another "
        "program. It was left alone. If the earlier file is needed, look into your backup.",
        file=path,
    )


def _has_essence(path: Path, write: Write) -> bool:
    try:
        return formats.essence_digest(path) == write.essence_after
    except UserError:
        return False
