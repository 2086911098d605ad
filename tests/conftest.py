# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every test may rely on: a private data folder, no network, the corpora where they lie."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"


@pytest.fixture(autouse=True)
def private_data_folder(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """Every test keeps its records in a folder of its own."""
    folder = tmp_path_factory.mktemp("holdback-data")
    monkeypatch.setenv("HOLDBACK_DATA_DIR", str(folder))
    return folder


@pytest.fixture(autouse=True)
def loopback_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection to anything but loopback or a local socket fails the test."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and isinstance(address, tuple):
            host = str(address[0])
            if not (host.startswith("127.") or host in ("::1", "localhost")):
                raise AssertionError(f"a test tried to reach {address}")
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(scope="session", autouse=True)
def one_application(qapp: object) -> object:
    """One application per process, made before anything that draws makes a lesser one."""
    return qapp


def _corpus(name: str) -> Path:
    folder = SHARED / name
    if not folder.is_dir():
        pytest.skip(f"the {name} of ../shared is not here")
    return folder


@pytest.fixture(scope="session")
def audio_corpus() -> Path:
    """The folder of real audio files of other projects (read only)."""
    return _corpus("audio-corpus")


@pytest.fixture(scope="session")
def terms_corpus() -> Path:
    """The folder of real terms texts (read only)."""
    return _corpus("terms-corpus")
