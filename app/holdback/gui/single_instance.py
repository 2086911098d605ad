# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One window per data folder: a second start hands its files over and goes.

The first start listens on a local socket that only this user can open. What is handed over is one
line of JSON with a version, so that an older and a newer Holdback understand or ignore each other.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_LOG = logging.getLogger(__name__)
_VERSION = 1
_PATIENCE_MS = 2000
_MOST_BYTES = 1_000_000


def socket_name(data_folder: Path) -> str:
    """Return the socket's name, which is the data folder's own."""
    digest = hashlib.sha256(str(data_folder).encode("utf-8", "surrogateescape")).hexdigest()
    return f"holdback-{digest[:24]}"


def hand_over(data_folder: Path, paths: Sequence[str]) -> bool:
    """Give ``paths`` to the window that is open with this data folder; False if there is none."""
    socket = QLocalSocket()
    socket.connectToServer(socket_name(data_folder))
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    message = json.dumps({"version": _VERSION, "paths": list(paths)}) + "\n"
    socket.write(message.encode("utf-8", "surrogateescape"))
    is_sent = socket.waitForBytesWritten(_PATIENCE_MS)
    # The answer says that it was understood: only then may this start go.
    is_heard = is_sent and socket.waitForReadyRead(_PATIENCE_MS)
    answer = bytes(socket.readAll().data()) if is_heard else b""
    socket.disconnectFromServer()
    return answer.startswith(b"ok")


class Listener(QObject):
    """The first start's ear. ``asked`` carries the paths that a later start handed over."""

    asked = Signal(object)  # tuple[str, ...]

    def __init__(self, data_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = QLockFile(str(data_folder / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._name = socket_name(data_folder)
        self._waiting: dict[QLocalSocket, bytes] = {}

    def start(self) -> bool:
        """Begin to listen; False if another window is there already."""
        if not self._lock.tryLock(0):
            return False
        # We hold the lock, so a socket of this name is what a crash left behind.
        QLocalServer.removeServer(self._name)
        if not self._server.listen(self._name):
            _LOG.info("no second start can be heard: %s", self._server.errorString())
        return True

    def stop(self) -> None:
        """Listen no longer."""
        self._server.close()
        self._lock.unlock()

    @Slot()
    def _on_connection(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            self._waiting[socket] = b""
            socket.readyRead.connect(self._read_all)
            socket.disconnected.connect(self._forget_gone)
        self._read_all()

    @Slot()
    def _read_all(self) -> None:
        for socket in list(self._waiting):
            words = self._waiting[socket] + socket.readAll().data()
            self._waiting[socket] = words
            if b"\n" in words:
                self._answer(socket, words.partition(b"\n")[0])
            elif len(words) > _MOST_BYTES:
                socket.abort()

    def _answer(self, socket: QLocalSocket, line: bytes) -> None:
        self._waiting[socket] = b""
        try:
            message = json.loads(line.decode("utf-8", "surrogateescape"))
            paths = message["paths"] if message["version"] == _VERSION else None
        except (ValueError, KeyError, TypeError):
            paths = None
        if not isinstance(paths, list) or not all(isinstance(path, str) for path in paths):
            socket.abort()
            return
        socket.write(b"ok\n")
        socket.flush()
        self.asked.emit(tuple(paths))

    @Slot()
    def _forget_gone(self) -> None:
        for socket in list(self._waiting):
            if socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:
                del self._waiting[socket]
                socket.deleteLater()
