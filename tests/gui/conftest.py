# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window over a private data folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from holdback.gui.app import Holdback
from holdback.gui.settings import Settings, save_settings
from holdback.support.addresses import LOOPBACK_SETTING
from holdback.support.paths import DataFolder
from holdback.support.samples import copy_samples
from loopback import Loopback, Reply
from terms.bench import ENTRY, OPT_IN
from terms.pages import HOSTS, SITE, page
from window import WAIT_MS, OpenWindow, settle


@pytest.fixture
def data_folder(private_data_folder: Path) -> DataFolder:
    """The data folder of somebody who has seen the introduction."""
    folder = DataFolder.locate(private_data_folder)
    save_settings(folder.settings_file, Settings(first_run_done=True))
    return folder


@pytest.fixture
def open_window(qtbot: QtBot, qapp: QApplication, data_folder: DataFolder) -> Iterator[OpenWindow]:
    """Open the whole window; a second call is a second start with the same data folder."""
    palette = qapp.palette()
    running: list[Holdback] = []

    def close_one(holdback: Holdback) -> None:
        holdback.jobs.cancel_all()
        qtbot.waitUntil(lambda: holdback.jobs.is_idle, timeout=WAIT_MS)
        holdback.window.close()
        holdback.close()
        holdback.window.deleteLater()
        holdback.setParent(None)
        holdback.deleteLater()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close_all() -> None:
        while running:
            close_one(running.pop())

    def start() -> Holdback:
        close_all()
        holdback = Holdback(qapp, data_folder)
        running.append(holdback)
        holdback.start()
        settle(qtbot, holdback)
        return holdback

    yield start
    close_all()
    qapp.setStyleSheet("")
    qapp.setPalette(palette)


@pytest.fixture
def music(tmp_path: Path) -> Path:
    """A folder of real files: the bundled samples."""
    folder = tmp_path / "Music"
    copy_samples(folder)
    return folder


@pytest.fixture
def sound_server(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data_folder: DataFolder
) -> Iterator[Loopback]:
    """A service of the user's own whose terms stand on a loopback server, as the archives do."""
    data_folder.platforms.mkdir(parents=True)
    entry = ENTRY.format(id="sound", host=SITE, quote=OPT_IN)
    (data_folder.platforms / "sound.toml").write_text(entry, encoding="utf-8")
    with Loopback(tmp_path / "server", HOSTS) as made:
        monkeypatch.setenv(LOOPBACK_SETTING, str(made.setting(tmp_path)))
        made.on(SITE, "/terms", Reply(page(OPT_IN)))
        yield made
