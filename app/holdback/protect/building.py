# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The new file's content, made from the old one's: shared where it can be, else copied once."""

from __future__ import annotations

import errno
import os
from collections.abc import Sequence
from typing import BinaryIO

from holdback import formats
from holdback.errors import ChangedOnDisk
from holdback.protect.blocks import clone_range
from holdback.protect.filesystem import CHUNK

_NO_KERNEL_COPY = frozenset(
    {errno.EINVAL, errno.ENOSYS, errno.EXDEV, errno.EOPNOTSUPP, errno.ENOTSUP, errno.EBADF}
)
# Below this part of the file staying in place, sharing the whole of it saves no copying.
_CLONE_PAYS = 0.5
_BLOCK_BYTES = 4096  # of every file system with reflinks, as a rule; another one copies
_WORTH_SHARING_BYTES = 1 << 16


def clone_pays(size: int, splices: Sequence[formats.Splice]) -> bool:
    """Whether most of the file stays where it is, so that a reflink saves the copy."""
    shift = position = stays = 0
    for splice in (*splices, formats.Splice(size, 0, b"")):
        if shift == 0:
            stays += splice.offset - position
        position = splice.offset + splice.length
        shift += splice.growth
    return stays > size * _CLONE_PAYS


def build(original: BinaryIO, temp: BinaryIO, splices: Sequence[formats.Splice]) -> bool:
    """Write the new file to ``temp``: the original with its edits, each byte moved once.

    Where a stretch moves by whole blocks, and the file system can, its blocks are shared instead;
    returned is whether any were.
    """
    size = os.fstat(original.fileno()).st_size
    source, target = original.fileno(), temp.fileno()
    at = 0
    shares = False
    for piece in formats.pieces(size, splices):
        if isinstance(piece, bytes):
            _write_all(target, piece)
            at += len(piece)
        else:
            shares |= _bring_over(source, target, *piece, at)
            at += piece[1]
    return shares


def _bring_over(source: int, target: int, offset: int, length: int, at: int) -> bool:
    """Bring a stretch of ``source`` to the end of ``target`` (``at``); say whether it is shared."""
    head = -offset % _BLOCK_BYTES
    middle = (length - head) // _BLOCK_BYTES * _BLOCK_BYTES
    if (offset - at) % _BLOCK_BYTES or middle < _WORTH_SHARING_BYTES:
        _copy_range(source, target, offset, length)
        return False
    _copy_range(source, target, offset, head)
    shares = clone_range(source, offset + head, middle, target, at + head)
    if shares:
        os.lseek(target, at + head + middle, os.SEEK_SET)
    else:
        _copy_range(source, target, offset + head, middle)
    _copy_range(source, target, offset + head + middle, length - head - middle)
    return shares


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
