# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The signed list in the window: made of the catalogue, timestamped on request, checked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from holdback.gui.app import Holdback
from holdback.gui.catalogue_page import CataloguePage
from holdback.gui.website_page import WebsitePage
from holdback.seal.proof import check_proof
from holdback.support.clock import SystemClock
from holdback.support.paths import DataFolder
from keyrings import MemoryKeyring, install
from loopback import Loopback, Reply
from safe_writing import sample
from window import OpenWindow, settle

pytestmark = pytest.mark.gui


@pytest.fixture
def holdback(
    qtbot: QtBot,
    open_window: OpenWindow,
    data_folder: DataFolder,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Holdback:
    """The window of an artist with two tracks and an identity, but no website."""
    install(monkeypatch, MemoryKeyring())
    data_folder.profiles.mkdir(parents=True)
    (data_folder.profiles / "mara.toml").write_text('[artist]\nname = "Mara"\n', encoding="utf-8")
    holdback = open_window()
    holdback.services.signing.make("Mara", "", SystemClock())
    holdback.services.recheck_seals()
    music = tmp_path / "music"
    music.mkdir()
    for name in ("flac", "wav"):
        sample(name, music)
    catalogue = holdback.window.page_of("catalogue")
    assert isinstance(catalogue, CataloguePage)
    catalogue.add_paths([music])
    settle(qtbot, holdback)
    return holdback


def open_proof(qtbot: QtBot, holdback: Holdback) -> WebsitePage:
    holdback.window.actions_registry.action("website.proof").trigger()
    page = holdback.window.page
    assert isinstance(page, WebsitePage)
    settle(qtbot, holdback)
    assert page.proof.isVisible(), "a list needs no website"
    return page


def test_a_list_is_made_checked_and_a_changed_one_told(
    qtbot: QtBot, holdback: Holdback, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_proof(qtbot, holdback)
    path = tmp_path / "list.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    qtbot.mouseClick(page.proof.make, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    report = check_proof(path, "", SystemClock())
    assert report.holds
    assert len(report.recordings) == 2
    assert page.proof.standing.accessibleName() == "Holds, signer trusted"
    assert "Mara" in page.proof.found.text()

    path.write_bytes(path.read_bytes().replace(b"Mara", b"Eve"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    qtbot.mouseClick(page.proof.check, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    assert page.proof.standing.accessibleName() == "Does not hold"
    assert "changed after it was signed" in page.proof.found.text()


def test_only_https_is_asked_and_a_failed_timestamp_keeps_the_list(
    qtbot: QtBot, holdback: Holdback, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_proof(qtbot, holdback)
    page.proof.url.setText("http://time.artist.example")
    assert not page.proof.make.isEnabled()
    page.proof.url.setText("https://time.artist.example/tsr")
    assert page.proof.make.isEnabled()
    server = Loopback(tmp_path / "tls", ["time.artist.example"])
    server.on("time.artist.example", "/tsr", Reply(b"", status=404))
    with server:
        monkeypatch.setenv("HOLDBACK_LOOPBACK", str(server.setting(tmp_path)))
        page.proof.make_list(tmp_path / "list.json")
        settle(qtbot, holdback)
    assert "404" in page.messages.strips[-1].sentence
    assert check_proof(tmp_path / "list.json", "", SystemClock()).holds


def test_an_existing_list_is_never_overwritten(
    qtbot: QtBot, holdback: Holdback, tmp_path: Path
) -> None:
    page = open_proof(qtbot, holdback)
    path = tmp_path / "list.json"
    path.write_text("mine")
    page.proof.make_list(path)
    settle(qtbot, holdback)
    assert path.read_text() == "mine"
    assert "exists already" in page.messages.strips[-1].sentence
    assert page.proof.make.isEnabled()
