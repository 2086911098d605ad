# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The few system calls that a safe write is made of, and what differs between systems."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if sys.platform != "win32":
    import fcntl

if TYPE_CHECKING:
    from typing import TypeVar

    _Answer = TypeVar("_Answer")

CHUNK = 1 << 20
_F_FULLFSYNC = 51  # macOS fcntl.h: flushes the drive's cache too, which fsync does not there
_COPYFILE_ACL_AND_XATTR = 1 << 0 | 1 << 2  # macOS copyfile.h
_NOT_SUPPORTED = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS})
_SHARING_TRIES = 3
_SHARING_PAUSE_S = 0.4
_READ_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)  # a FIFO put in the file's place must not block us
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
_WRITE_FLAGS = (
    os.O_RDWR
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
_CREATE_FLAGS = _WRITE_FLAGS | os.O_CREAT | os.O_EXCL


class Folder:
    """One folder, held open, so that nobody can put another one in its place meanwhile.

    Where the system has no such handles (Windows), plain paths are used.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._fd: int | None = None
        if os.open in os.supports_dir_fd:
            flags = os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC
            self._fd = os.open(path, flags)

    @property
    def identity(self) -> tuple[int, int] | Path:
        """What tells this folder from another one that came by the same name."""
        if self._fd is None:
            return self.path
        found = os.fstat(self._fd)
        return found.st_dev, found.st_ino

    def close(self) -> None:
        """Let the folder go."""
        if self._fd is not None:
            os.close(self._fd)
            self._fd = None

    def _name(self, name: str) -> str:
        return name if self._fd is not None else str(self.path / name)

    def status(self, name: str) -> os.stat_result:
        """Return what ``lstat`` says about an entry."""
        return os.stat(self._name(name), dir_fd=self._fd, follow_symlinks=False)

    def open_to_read(self, name: str) -> int:
        """Open an entry, which must not be a link."""
        return os.open(self._name(name), _READ_FLAGS, dir_fd=self._fd)

    def open_to_write(self, name: str) -> int:
        """Open an entry that exists, which must not be a link."""
        return os.open(self._name(name), _WRITE_FLAGS, dir_fd=self._fd)

    def create(self, name: str, mode: int) -> int:
        """Make a new file; fails if there is any entry of that name."""
        return os.open(self._name(name), _CREATE_FLAGS, mode, dir_fd=self._fd)

    def replace(self, name: str, by: str) -> None:
        """Put ``by`` in the place of ``name``, in one step."""
        _patiently(
            lambda: os.replace(
                self._name(by), self._name(name), src_dir_fd=self._fd, dst_dir_fd=self._fd
            )
        )

    def place(self, name: str, new: str) -> None:
        """Give ``new`` the name ``name``; fails with FileExistsError if that is taken."""
        try:
            os.link(self._name(new), self._name(name), src_dir_fd=self._fd, dst_dir_fd=self._fd)
        except FileExistsError:
            raise
        except OSError:  # no hard links here (exFAT, some network shares)
            try:
                self.status(name)
            except FileNotFoundError:
                self.replace(name, new)
                return
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), name) from None
        self.remove(new)

    def remove(self, name: str) -> None:
        """Take an entry away."""
        _patiently(lambda: os.unlink(self._name(name), dir_fd=self._fd))

    def flush(self) -> None:
        """Make changes of names last; file systems that cannot are tolerated (safety.md §5a)."""
        if self._fd is None:
            return
        try:
            os.fsync(self._fd)
        except OSError as error:
            if error.errno not in _NOT_SUPPORTED:
                raise


def _patiently(action: Callable[[], None]) -> None:
    """Do it; where Windows says that another program has the file open, wait and try again."""
    for attempt in range(1, _SHARING_TRIES + 1):
        try:
            action()
            return
        except PermissionError as error:
            if getattr(error, "winerror", None) not in (5, 32) or attempt == _SHARING_TRIES:
                raise
            time.sleep(_SHARING_PAUSE_S)


def flush_file(fd: int) -> None:
    """Wait until the disk has the file. A failure means: this copy is worthless, never retry."""
    if sys.platform == "darwin":
        try:
            fcntl.fcntl(fd, _F_FULLFSYNC)
            return
        except OSError as error:
            if error.errno not in _NOT_SUPPORTED:
                raise
    os.fsync(fd)


def free_bytes(folder: Path) -> int | None:
    """Return what an ordinary user may still write there, or None if nobody knows."""
    if not hasattr(os, "statvfs"):
        import shutil

        return shutil.disk_usage(folder).free
    found = os.statvfs(folder)
    return found.f_bavail * found.f_frsize if found.f_blocks else None


def is_locked_or_written(fd: int) -> bool:
    """Whether another program holds a lock on the file, or has it open for writing (Linux).

    A read lease is only granted where nobody has the file open for writing; it is given back at
    once. Somebody who opens the file in between makes the kernel send the signal chosen here,
    which does nothing unless handled.
    """
    if sys.platform == "win32":
        return False
    try:
        fcntl.flock(fd, fcntl.LOCK_SH | fcntl.LOCK_NB)
        fcntl.flock(fd, fcntl.LOCK_UN)
    except BlockingIOError:
        return True
    except OSError:
        return False
    if sys.platform != "linux":
        return False
    import signal

    try:
        fcntl.fcntl(fd, fcntl.F_SETSIG, signal.SIGURG)
        fcntl.fcntl(fd, fcntl.F_SETLEASE, fcntl.F_RDLCK)
    except BlockingIOError:
        return True
    except OSError:  # not ours, or the file system has no leases: nobody can tell
        return False
    fcntl.fcntl(fd, fcntl.F_SETLEASE, fcntl.F_UNLCK)
    return False


def copy_attributes(source: int, target: int, status: os.stat_result) -> None:
    """Give ``target`` the owner, permissions, extended attributes and ACL of ``source``.

    Raises:
        OSError: something of it cannot be kept.
    """
    if sys.platform == "win32":
        return
    _copy_extended(source, target)
    own = os.fstat(target)
    if (own.st_uid, own.st_gid) != (status.st_uid, status.st_gid):
        os.fchown(target, status.st_uid, status.st_gid)
    os.fchmod(target, status.st_mode & 0o7777)


def _copy_extended(source: int, target: int) -> None:
    if sys.platform == "darwin":
        library = ctypes.CDLL(None, use_errno=True)
        if library.fcopyfile(source, target, None, _COPYFILE_ACL_AND_XATTR) < 0:
            code = ctypes.get_errno()
            raise OSError(code, os.strerror(code))
        return
    if not hasattr(os, "listxattr"):
        return
    try:
        wanted = os.listxattr(source)
    except OSError as error:
        if error.errno in _NOT_SUPPORTED:
            return
        raise
    for name in wanted:
        value = os.getxattr(source, name)
        try:
            if os.getxattr(target, name) == value:
                continue
        except OSError:
            pass  # not there yet
        try:
            os.setxattr(target, name, value)
        except OSError:
            # What the system itself sets (SELinux labels and the like) may be refused; what the
            # user set must be kept.
            if name.startswith(("user.", "system.posix_acl")):
                raise
    for name in os.listxattr(target):
        # A folder's default ACL gives new files entries that the original does not have.
        if name not in wanted and name.startswith(("user.", "system.posix_acl")):
            os.removexattr(target, name)
