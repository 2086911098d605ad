# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The new file's content: made from the old one's in one pass, then proven against it."""

from __future__ import annotations

import errno
import hashlib
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from holdback import formats
from holdback.errors import ChangedOnDisk, WriteRefused
from holdback.protect.delta import Run
from holdback.protect.filesystem import CHUNK
from holdback.protect.records import TrackPlan
from holdback.rights import (
    Declaration,
    Dimension,
    Dimensions,
    FieldChange,
    Reading,
    judge,
    most_restrictive,
)
from holdback.rights.vocabulary import (
    dimensions_of_content_usage,
    dimensions_of_plus,
    dimensions_of_tdm_reservation,
)

_SIDECAR = "sidecar:"
_SEAL = "c2pa:"
# The places of XMP packets; what the packets say is read back as "xmp:..." values.
_XMP_PLACE = re.compile(r"XMP|_PMX|uuid", re.IGNORECASE)
_NO_KERNEL_COPY = frozenset(
    {errno.EINVAL, errno.ENOSYS, errno.EXDEV, errno.EOPNOTSUPP, errno.ENOTSUP, errno.EBADF}
)
# Below this part of the file staying in place, a reflink saves no copying.
_CLONE_PAYS = 0.5


@dataclass(frozen=True, slots=True)
class Proof:
    """What comparing the old and the new file found: the audio is equal, and these are the sums."""

    sha256_before: bytes
    sha256_after: bytes
    essence: str
    shared: tuple[Run, ...]


def clone_pays(size: int, splices: Sequence[formats.Splice]) -> bool:
    """Whether most of the file stays where it is, so that a reflink saves the copy."""
    shift = position = stays = 0
    for splice in (*splices, formats.Splice(size, 0, b"")):
        if shift == 0:
            stays += splice.offset - position
        position = splice.offset + splice.length
        shift += splice.growth
    return stays > size * _CLONE_PAYS


def build(original: BinaryIO, temp: BinaryIO, splices: Sequence[formats.Splice]) -> None:
    """Write the new file to ``temp``: the original with its edits, each byte moved once."""
    size = os.fstat(original.fileno()).st_size
    source, target = original.fileno(), temp.fileno()
    for piece in formats.pieces(size, splices):
        if isinstance(piece, bytes):
            _write_all(target, piece)
        else:
            _copy_range(source, target, *piece)


def _copy_range(source: int, target: int, offset: int, length: int) -> None:
    while length and hasattr(os, "copy_file_range"):
        try:
            done = os.copy_file_range(source, target, min(length, 1 << 30), offset)
        except OSError as error:
            if error.errno in _NO_KERNEL_COPY:
                break
            raise
        if not done:
            break
        offset += done
        length -= done
    while length:
        data = _read_at(source, min(length, CHUNK), offset)
        if not data:
            raise ChangedOnDisk("The file became shorter while it was read. Nothing was written.")
        _write_all(target, data)
        offset += len(data)
        length -= len(data)


def _read_at(fd: int, length: int, offset: int) -> bytes:
    if hasattr(os, "pread"):
        return os.pread(fd, length, offset)
    os.lseek(fd, offset, os.SEEK_SET)
    return os.read(fd, length)


def _write_all(fd: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(fd, view) :]


def compare(
    old: BinaryIO,
    new: BinaryIO,
    old_audio: Sequence[formats.Range],
    new_audio: Sequence[formats.Range],
    name: str,
) -> Proof:
    """Read both files once: the audio byte by byte against each other, hashing alongside.

    Raises:
        WriteRefused: the audio would not be the same.
    """
    essence = hashlib.sha256()
    before, after = _Hashed(old), _Hashed(new)
    shared = []
    for run in _in_step(old_audio, new_audio, name):
        before.pass_to(run.old)
        after.pass_to(run.new)
        for start in range(0, run.length, CHUNK):
            step = min(CHUNK, run.length - start)
            audio = before.take(step)
            if audio != after.take(step):
                raise _audio_differs(name)
            essence.update(audio)
        shared.append(run)
    return Proof(before.finish(), after.finish(), essence.hexdigest(), tuple(shared))


def _in_step(
    old: Sequence[formats.Range], new: Sequence[formats.Range], name: str
) -> Iterator[Run]:
    """Pair the two lists of ranges off as runs of equal length."""
    if sum(length for _, length in old) != sum(length for _, length in new):
        raise _audio_differs(name)
    theirs = iter(new)
    new_at = new_left = 0
    for old_at, old_left in old:
        while old_left:
            while not new_left:
                new_at, new_left = next(theirs)
            step = min(old_left, new_left)
            yield Run(old_at, new_at, step)
            old_at, old_left = old_at + step, old_left - step
            new_at, new_left = new_at + step, new_left - step


class _Hashed:
    """Reads a file from beginning to end and hashes all of it."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._file.seek(0)
        self._digest = hashlib.sha256()
        self._at = 0

    def take(self, length: int) -> bytes:
        data = self._file.read(length)
        self._digest.update(data)
        self._at += len(data)
        return data

    def pass_to(self, offset: int) -> None:
        if offset < self._at:
            raise WriteRefused(
                "The audio of this file lies in pieces that overlap. Nothing was changed."
            )
        while self._at < offset and self.take(min(CHUNK, offset - self._at)):
            pass

    def finish(self) -> bytes:
        while self.take(CHUNK):
            pass
        return self._digest.digest()


def _audio_differs(name: str) -> WriteRefused:
    return WriteRefused(
        "The audio of {file} would not have stayed exactly the same, so the file was not "
        "changed. Please report this: it is a fault of Holdback.",
        file=name,
    )


def digest_of(file: BinaryIO) -> bytes:
    """Return the SHA-256 of a whole open file."""
    return _Hashed(file).finish()


def prove(
    track: TrackPlan,
    declaration: Declaration,
    carriers: tuple[str, ...],
    items_before: tuple[formats.Item, ...],
    new: Path,
    name: str,
    *,
    is_sealed: bool = False,
) -> Reading:
    """Read the new file by paths that did not write it, and return what it says.

    Signing may spell an ID3 tag in another way (standards.md §12): in a sealed copy the old tags
    are compared by the second reader alone, which knows equal values when it sees them.

    Raises:
        WriteRefused: an old tag is gone, or what was asked for cannot be read back.
        UserError: the new file cannot be read at all.
    """
    after = formats.read(new, format=track.format, sidecars=False)
    items = formats.inventory(new, track.format)
    lost = formats.lost(items_before, items, track.changes)
    if lost:
        raise WriteRefused(
            "{file} holds {carrier}, which would have been lost in writing, so it was not "
            "changed. A sidecar file (.xmp) beside it is safe.",
            file=name,
            carrier=", ".join(dict.fromkeys(item.carrier for item in lost[:5])),
        )
    unseen = (
        *formats.absent(items, declaration, track.format),
        *formats.unseen(items, _of_the_file(track)),
    )
    if unseen:
        raise _not_readable(name, unseen[0])
    old = None if is_sealed else track.reading
    stands_out = _not_as_planned(track, old, after) or _not_there(carriers, after)
    if stands_out or formats.rewrite(new, declaration, format=track.format).splices:
        raise _not_readable(name, stands_out or "statements")
    said = judge(after.statements).dimensions
    meant = _meant(declaration)
    silent = [d for d in Dimension if meant[d].restricts and not said[d].restricts]
    if silent:
        raise WriteRefused(
            "The reservation written into a copy of {file} could not be read back ({dimension}), "
            "so the file was not changed.",
            file=name,
            dimension=", ".join(silent),
        )
    return after


def _not_readable(name: str, carrier: str) -> WriteRefused:
    return WriteRefused(
        "What was written into a copy of {file} could not be read back as intended "
        "({carrier}), so the file was not changed.",
        file=name,
        carrier=carrier,
    )


def _of_the_file(track: TrackPlan) -> tuple[FieldChange, ...]:
    return tuple(
        change for change in track.changes if not change.carrier.startswith((_SIDECAR, _SEAL))
    )


def _meant(declaration: Declaration) -> Dimensions:
    return most_restrictive(
        (
            dimensions_of_plus(declaration.plus),
            dimensions_of_tdm_reservation(declaration.tdm_reservation),
            dimensions_of_content_usage(declaration.content_usage),
        )
    )


def _not_as_planned(track: TrackPlan, old: Reading | None, after: Reading) -> str:
    """Return a carrier whose value is neither the old one nor the planned one, or ''."""
    now = _by_carrier(after)
    expected = _by_carrier(old) if old else {}
    for change in _of_the_file(track):
        if change.after is None:
            expected.pop(change.carrier, None)
        else:
            expected[change.carrier] = change.after
    for carrier, value in expected.items():
        if now.get(carrier) != value:
            return carrier
    return ""


def _not_there(carriers: tuple[str, ...], after: Reading) -> str:
    """Return a carrier that was said to be written and cannot be read, or ''."""
    there = {tag.carrier for tag in after.tags}
    if any(carrier.startswith("xmp:") for carrier in there):
        there.update(carrier for carrier in carriers if _XMP_PLACE.search(carrier))
    return next((carrier for carrier in carriers if carrier not in there), "")


def _by_carrier(reading: Reading) -> dict[str, str]:
    found: dict[str, list[str]] = {}
    for tag in reading.tags:
        if not tag.carrier.startswith(_SIDECAR):
            found.setdefault(tag.carrier, []).append(tag.value)
    return {carrier: "\n".join(values) for carrier, values in found.items()}
