# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The dossier's upkeep and the log of checks, in the real window."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from gui.platforms_desk import check, open_page, words_of
from holdback.gui.app import Holdback
from holdback.gui.platforms_page import PlatformsPage
from holdback.gui.platforms_page.upkeep_view import UpkeepView
from holdback.platforms import make_update
from holdback.support.paths import DataFolder
from holdback.support.resources import resource
from loopback import Loopback, Reply
from terms.pages import SITE
from window import OpenWindow, settle

pytestmark = pytest.mark.gui
PRIVATE = Ed25519PrivateKey.generate()
PUBLIC = base64.b64encode(PRIVATE.public_key().public_bytes_raw()).decode()


def press(button: QPushButton, holdback: Holdback, qtbot: QtBot) -> None:
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)


def open_upkeep(holdback: Holdback, qtbot: QtBot) -> tuple[PlatformsPage, UpkeepView]:
    shown = open_page(holdback, qtbot, "mixcloud")
    holdback.window.actions_registry.action("platforms.upkeep").trigger()
    settle(qtbot, holdback)
    assert shown.whole.currentWidget() is shown.upkeep.dossier
    return shown, shown.upkeep.dossier


def signed_update(folder: Path) -> Path:
    entries = folder / "entries"
    entries.mkdir()
    text = (resource("platforms") / "mixcloud.toml").read_text(encoding="utf-8")
    changed = text.replace('name = "Mixcloud"', 'name = "Mixcloud anew"', 1)
    (entries / "mixcloud.toml").write_text(changed, encoding="utf-8")
    today = datetime.now(UTC).date()
    raw = PRIVATE.private_bytes_raw()
    data = make_update(entries, raw, "Friends", 7, today, today + timedelta(days=30))
    path = folder / "friends.holdback"
    path.write_bytes(data)
    return path


def test_an_update_is_taken_once_its_key_is_trusted(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    update = signed_update(tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(update), ""))
    holdback = open_window()
    shown, view = open_upkeep(holdback, qtbot)
    assert "all valid" in words_of(view)
    assert "None is in force" in view.update_number.text()
    press(view.take_update, holdback, qtbot)
    assert "do not trust" in shown.messages.strips[-1].sentence
    assert "None is in force" in view.update_number.text()

    qtbot.keyClicks(view.key_name, "Friends")
    qtbot.keyClicks(view.key, "this is no key")
    press(view.add_key, holdback, qtbot)
    assert "no public key" in shown.messages.strips[-1].sentence
    view.key.setText(PUBLIC)
    press(view.add_key, holdback, qtbot)
    assert "Friends" in words_of(view)
    assert view.key.text() == ""

    press(view.take_update, holdback, qtbot)
    assert "number 7" in view.update_number.text()
    found = shown.model.find("mixcloud")
    assert found is not None
    assert found.name == "Mixcloud anew"
    away = next(one for one in view.findChildren(QPushButton) if "Friends" in one.accessibleName())
    press(away, holdback, qtbot)
    assert "every update is refused" in words_of(view)


def test_an_entry_goes_out_and_comes_in(
    open_window: OpenWindow,
    qtbot: QtBot,
    tmp_path: Path,
    data_folder: DataFolder,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "mixcloud.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    holdback = open_window()
    shown, view = open_upkeep(holdback, qtbot)
    assert "Mixcloud" in view.export.text()
    press(view.export, holdback, qtbot)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('name = "Mixcloud"', 'name = "My Mixcloud"'), encoding="utf-8")
    press(view.take, holdback, qtbot)
    assert (data_folder.platforms / "mixcloud.toml").is_file()
    assert "My Mixcloud" in view.own.text()
    found = shown.model.find("mixcloud")
    assert found is not None
    assert found.is_users_own
    press(view.take, holdback, qtbot)
    assert "already" in shown.messages.strips[-1].sentence
    view.replace.setChecked(True)
    press(view.take, holdback, qtbot)
    assert "own entries" in shown.messages.strips[-1].sentence


def test_a_faulty_entry_of_the_users_own_is_named(
    open_window: OpenWindow, qtbot: QtBot, data_folder: DataFolder
) -> None:
    data_folder.platforms.mkdir(parents=True)
    (data_folder.platforms / "mixcloud.toml").write_text("group = 1\n", encoding="utf-8")
    (data_folder.platforms / "bandcamp.toml").write_text('notes = "Mine."\n', encoding="utf-8")
    _shown, view = open_upkeep(open_window(), qtbot)
    told = words_of(view)
    assert "1 fault found" in told
    assert "mixcloud.toml" in told
    assert "bandcamp.toml" not in told, "an override need not be complete"


def test_every_check_is_in_the_log(
    open_window: OpenWindow, qtbot: QtBot, sound_server: Loopback
) -> None:
    holdback = open_window()
    shown = open_page(holdback, qtbot)
    shown.watch.log.trigger()
    settle(qtbot, holdback)
    assert shown.upkeep.log.stack.currentIndex() == 1
    press(shown.upkeep.log.back, holdback, qtbot)
    check(holdback, qtbot)
    sound_server.on(SITE, "/terms", Reply(status=404))
    check(holdback, qtbot)
    holdback.window.actions_registry.action("platforms.log").trigger()
    settle(qtbot, holdback)
    model = shown.upkeep.log.rows.model()
    rows = [[str(model.index(row, n).data()) for n in range(5)] for row in range(2)]
    assert model.rowCount() == 2
    assert [row[1] for row in rows] == ["Sound Example sound"] * 2
    assert [row[3] for row in rows] == ["Could not be read", "First text kept"]
    assert "no page at" in rows[0][4]
