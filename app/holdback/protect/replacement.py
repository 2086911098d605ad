# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A file on its way to being replaced: the original stays untouched until the last step.

The order of the steps is what makes it safe (docs/safe-write.md): the new content is complete,
flushed and proven before it takes the original's name, and the folder is flushed before anybody
is told that it is done.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from holdback.errors import (
    BugError,
    ChangedOnDisk,
    DiskFull,
    FileMissing,
    NoPermission,
    UnreadableFile,
    UserError,
    WriteRefused,
    say,
)
from holdback.protect.blocks import clone_all
from holdback.protect.filesystem import (
    Folder,
    copy_attributes,
    flush_file,
    free_bytes,
    is_locked_or_written,
)
from holdback.protect.records import Fingerprint

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NO_ACCESS = frozenset({errno.EACCES, errno.EPERM})
_GONE = frozenset({errno.ENOENT, errno.ENOTDIR})
_TROUBLE = frozenset(
    {errno.EIO, errno.ENODEV, errno.ENXIO, errno.ENOTCONN, errno.ESTALE, errno.EROFS}
)
_RESERVE_BYTES = 1 << 20


class TooLittleRoom(DiskFull):
    """This file does not fit; a smaller one still may."""


class DiskTrouble(WriteRefused):
    """The disk itself fails, or was unplugged: the next file will hardly fare better."""


class NotConfirmed(DiskTrouble):
    """The new file stands in its place, whole, but the disk did not confirm that it lasts."""


def in_words(error: OSError, path: Path) -> UserError:
    """Say what the system's refusal means for the user's file. It was not changed."""
    name = path.name
    reason = error.strerror or str(error)
    if error.errno in _NO_ROOM:
        return DiskFull(
            "There is no room left for a safe write of {file} ({reason}). The file was not "
            "changed. Free some space and try again.",
            file=name,
            reason=reason,
        )
    if error.errno in _NO_ACCESS:
        return NoPermission(
            "The system does not let Holdback write {file} ({reason}). It was not changed. "
            "Check the permissions of the file and of its folder.",
            file=name,
            reason=reason,
        )
    if error.errno in _GONE:
        return FileMissing(
            "{file} is not there any more, or its folder was moved. Nothing was written.",
            file=name,
        )
    if error.errno == errno.ELOOP:
        return ChangedOnDisk(
            "A link was put in the place of {file}. Nothing was written.", file=name
        )
    kind = DiskTrouble if error.errno in _TROUBLE else WriteRefused
    return kind(
        say(
            "The disk reported an error at {file} ({reason}). The file was not changed. Check the "
            "disk before you try again.",
            file=name,
            reason=reason,
        )
    )


def not_confirmed(path: Path, error: OSError) -> NotConfirmed:
    """Say that a file stands in its place, but the disk did not confirm that it stays there."""
    return NotConfirmed(
        say(
            "{file} was changed as intended and is whole, but the disk did not confirm "
            "that this lasts ({reason}). Check the disk; the next start of Holdback "
            "looks at the file again.",
            file=path.name,
            reason=error.strerror or error,
        )
    )


class Replacement:
    """Makes new content for one file beside it, and puts it in the file's place.

    Use as a context manager: :meth:`make_room`, write to :attr:`temp`, prove, :meth:`prepare`,
    record the intent, :meth:`replace`. Whatever happens before the last one, leaving the context
    removes the temporary file and the original is as it was.
    """

    def __init__(
        self,
        path: Path,
        temp_name: str,
        expected: Fingerprint | None,
        *,
        mtime_ns: int | None = None,
    ) -> None:
        """``path`` is without links; ``expected=None``: there must be no such file yet.

        ``mtime_ns`` is the modification time that the new file gets, if not the present.
        """
        self.path = path
        self.temp_path = path.with_name(temp_name)
        self._expected = expected
        self._mtime_ns = mtime_ns
        self._status: os.stat_result | None = None
        self._temp_made = False
        self._second: str | None = None
        self._resources = contextlib.ExitStack()
        self.folder: Folder
        self.original: BinaryIO | None = None
        self.temp: BinaryIO

    def __enter__(self) -> Self:
        try:
            self.folder = Folder(self.path.parent)
            self._resources.callback(self.folder.close)
            if self._expected is not None:
                self._open_original()
            elif self._exists():
                raise ChangedOnDisk(
                    "{file} has come into being meanwhile. It was not touched.",
                    file=self.path.name,
                )
            # A copy is for our eyes only until it has the original's permissions.
            mode = 0o666 if self._expected is None else 0o600
            self.temp = os.fdopen(self.folder.create(self.temp_path.name, mode), "r+b")
            self._temp_made = True
            self._resources.callback(self.temp.close)
        except OSError as error:
            self._clean_up()
            raise in_words(error, self.path) from error
        except BaseException:
            self._clean_up()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._clean_up()
        if isinstance(error, OSError) and not isinstance(error, UserError):
            raise in_words(error, self.path) from error

    @property
    def status(self) -> os.stat_result:
        """What the original was when it was opened."""
        if self._status is None:
            raise BugError("there is no original")
        return self._status

    def make_room(self, needed_bytes: int, *, clone: bool) -> bool:
        """Check the free space (the new size and a tenth), or share the original's blocks.

        Returns whether the temporary file now has the original's content without a copy.

        Raises:
            DiskFull: a safe write would not fit.
        """
        cloned = bool(
            clone
            and self.original is not None
            and clone_all(self.original.fileno(), self.temp.fileno())
        )
        wanted = needed_bytes // 10 + (0 if cloned else needed_bytes) + _RESERVE_BYTES
        free = free_bytes(self.path.parent)
        if free is not None and free < wanted:
            raise TooLittleRoom(
                say(
                    "There is not enough room to write {file} safely: {wanted} MB are needed for "
                    "a moment, {free} MB are free. The file was not changed.",
                    file=self.path.name,
                    wanted=-(-wanted // 1_000_000),
                    free=free // 1_000_000,
                )
            )
        return cloned

    def second_temp(self, name: str) -> Path:
        """Make another empty temporary file beside the first, for a further step of the work."""
        os.close(self.folder.create(name, 0o600))
        self._second = name
        return self.path.with_name(name)

    def adopt_second(self) -> None:
        """Let the second temporary file take the place of the first."""
        if self._second is None:
            raise BugError("there is no second temporary file")
        self.temp.close()
        self.folder.replace(self.temp_path.name, self._second)
        self._second = None
        self.temp = os.fdopen(self.folder.open_to_write(self.temp_path.name), "r+b")
        self._resources.callback(self.temp.close)

    def drop_second(self) -> None:
        """Remove the second temporary file."""
        if self._second is not None:
            self.folder.remove(self._second)
            self._second = None

    def prepare(self) -> None:
        """Give the temporary file the original's attributes and wait until the disk has it."""
        self.temp.flush()
        fd = self.temp.fileno()
        if self.original is not None:
            try:
                copy_attributes(self.original.fileno(), fd, self.status)
            except OSError as error:
                if error.errno in _NO_ROOM:
                    raise
                raise WriteRefused(
                    "The owner, permissions or extended attributes of {file} cannot be kept in "
                    "a new file ({reason}), so it was not changed.",
                    file=self.path.name,
                    reason=error.strerror or error,
                ) from error
        if self._mtime_ns is not None:
            os.utime(
                self.temp_path if os.utime not in os.supports_fd else fd,
                ns=(self._mtime_ns, self._mtime_ns),
            )
        flush_file(fd)

    def replace(self) -> None:
        """Put the new file in the original's place; :meth:`confirm` makes that last.

        Raises:
            ChangedOnDisk: the original is not what it was; nothing was replaced.
        """
        self._check_unchanged()
        made = os.fstat(self.temp.fileno())
        seen = self.folder.status(self.temp_path.name)
        if (made.st_dev, made.st_ino) != (seen.st_dev, seen.st_ino):
            raise ChangedOnDisk(
                "Another program touched the temporary file beside {file}. The file was not "
                "changed.",
                file=self.path.name,
            )
        if os.name == "nt":  # an open file cannot be renamed there
            self.temp.close()
            if self.original is not None:
                self.original.close()
        if self._expected is None:
            self._place_new()
        else:
            self.folder.replace(self.path.name, self.temp_path.name)
        self._temp_made = False

    def remove_original(self) -> None:
        """Take the file away instead of replacing it; :meth:`confirm` makes that last.

        Raises:
            ChangedOnDisk: it is not what it was; nothing was removed.
        """
        self._check_unchanged()
        self.folder.remove(self.path.name)

    def confirm(self) -> None:
        """Wait until the disk has the folder's changes: this one, and others of the same folder.

        Raises:
            NotConfirmed: it does not say so.
        """
        try:
            self.folder.flush()
        except OSError as error:
            raise not_confirmed(self.path, error) from error

    def _place_new(self) -> None:
        try:
            self.folder.place(self.path.name, self.temp_path.name)
        except FileExistsError as error:
            raise ChangedOnDisk(
                "{file} has come into being meanwhile. It was not touched.", file=self.path.name
            ) from error

    def _exists(self) -> bool:
        try:
            self.folder.status(self.path.name)
        except FileNotFoundError:
            return False
        return True

    def _open_original(self) -> None:
        fd = self.folder.open_to_read(self.path.name)
        self.original = os.fdopen(fd, "rb")
        self._resources.callback(self.original.close)
        self._status = os.fstat(fd)
        if not stat.S_ISREG(self._status.st_mode):
            raise UnreadableFile("{file} is not a plain file.", file=self.path.name)
        if Fingerprint.of(self._status) != self._expected:
            raise self._changed()
        if is_locked_or_written(fd):
            raise WriteRefused(
                "Another program has {file} open for writing. It was not changed. Close it "
                "there, or wait until the recording has ended, and try again.",
                file=self.path.name,
            )

    def _check_unchanged(self) -> None:
        if self._expected is None:
            return
        try:
            now = self.folder.status(self.path.name)
        except FileNotFoundError as error:
            raise FileMissing(
                "{file} was moved or deleted meanwhile. Nothing was written.",
                file=self.path.name,
            ) from error
        # The change time also tells of new permissions or attributes, which would be lost.
        if (Fingerprint.of(now), now.st_ctime_ns) != (self._expected, self.status.st_ctime_ns):
            raise self._changed(now)

    def _changed(self, now: os.stat_result | None = None) -> ChangedOnDisk:
        found = now or self.status
        if self._expected is not None and found.st_size > self._expected.size_bytes:
            return ChangedOnDisk(
                "{file} is growing: another program is still writing it. It was not changed. "
                "Try again when the recording or export has ended.",
                file=self.path.name,
            )
        return ChangedOnDisk(
            "{file} was changed by another program after it was looked at. It was not changed "
            "by Holdback. Look at it again and try once more.",
            file=self.path.name,
        )

    def _clean_up(self) -> None:
        if self._second is not None:
            with contextlib.suppress(OSError):
                self.folder.remove(self._second)
            self._second = None
        if self._temp_made:
            self._temp_made = False
            # Where even that fails (drive gone), the next start sweeps it.
            with contextlib.suppress(OSError):
                self.folder.remove(self.temp_path.name)
        # Closing may report a late error of a copy that is thrown away anyway.
        with contextlib.suppress(OSError):
            self._resources.close()
