# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings, Signing: an identity in one step, moved between machines, and whom to trust."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from authority import Authority
from holdback.gui.app import Holdback
from holdback.gui.message_bar import Kind
from holdback.gui.settings_page import SettingsPage, signing_tab
from holdback.gui.settings_page.passphrase_dialog import PassphraseDialog
from holdback.gui.settings_page.signing_tab import SigningTab
from holdback.seal.identity import import_identity, make_identity
from holdback.support.clock import SystemClock
from holdback.support.paths import DataFolder
from keyrings import MemoryKeyring, install
from window import OpenWindow, settle

pytestmark = pytest.mark.gui


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> MemoryKeyring:
    """A system with a keyring."""
    backend = MemoryKeyring()
    install(monkeypatch, backend)
    return backend


def open_signing(qtbot: QtBot, holdback: Holdback) -> SigningTab:
    holdback.window.open_page("settings")
    page = holdback.window.page_of("settings")
    assert isinstance(page, SettingsPage)
    page.open_payload("signing")
    settle(qtbot, holdback)
    return page.signing


def told(holdback: Holdback) -> str:
    page = holdback.window.page_of("settings")
    return " ".join(strip.sentence for strip in page.messages.strips)


def press(qtbot: QtBot, holdback: Holdback, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)


def test_an_identity_is_made_in_one_step(
    qtbot: QtBot, open_window: OpenWindow, data_folder: DataFolder, keyring: MemoryKeyring
) -> None:
    holdback = open_window()
    tab = open_signing(qtbot, holdback)
    assert not tab.identity.make.isEnabled(), "it needs a name"
    qtbot.keyClicks(tab.identity.name, "Mara Lindqvist")
    press(qtbot, holdback, tab.identity.make)
    assert tab.identity.facts["name"].text() == "Mara Lindqvist"
    assert tab.identity.standing.accessibleName() == "Valid, signer unknown to others"
    kept = (data_folder.root / "signing-identity.pem").read_bytes()
    assert b"ENCRYPTED PRIVATE KEY" in kept
    [passphrase] = keyring.kept.values()
    assert import_identity(data_folder.root / "signing-identity.pem", passphrase).key_pem
    assert tab.identity.facts["fingerprint"].text().count(":") == 30
    assert not tab.identity.make.isVisible()
    assert [tab.trust.list.item(0).text().partition(",")[0]] == [
        "Mara Lindqvist (own root) (yours)"
    ]

    tab = open_signing(qtbot, open_window())
    assert tab.identity.facts["name"].text() == "Mara Lindqvist", "still there after a restart"


def test_export_and_import(
    qtbot: QtBot,
    open_window: OpenWindow,
    tmp_path: Path,
    keyring: MemoryKeyring,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    holdback = open_window()
    tab = open_signing(qtbot, holdback)
    tab.make("Mara", "")
    settle(qtbot, holdback)
    path = tmp_path / "mara.pem"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))
    monkeypatch.setattr(signing_tab, "ask_passphrase", lambda *_a, **_k: "correct horse")
    press(qtbot, holdback, tab.identity.export)
    exported = import_identity(path, "correct horse")
    assert exported.name == "Mara"
    tab.make("Somebody new", "")
    settle(qtbot, holdback)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(path), ""))
    press(qtbot, holdback, tab.identity.take)
    assert tab.state is not None
    assert tab.state.identity is not None
    assert tab.state.identity.fingerprint == exported.fingerprint
    monkeypatch.setattr(signing_tab, "ask_passphrase", lambda *_a, **_k: "wrong horse")
    press(qtbot, holdback, tab.identity.take)
    assert "passphrase is wrong" in told(holdback)
    assert tab.state.identity.fingerprint == exported.fingerprint


def test_a_certificate_of_an_authority_is_used_and_an_unfit_one_refused(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, keyring: MemoryKeyring
) -> None:
    holdback = open_window()
    tab = open_signing(qtbot, holdback)
    authority = Authority("Big CA")
    tab.take(authority.issue("Ada", tmp_path / "bad.pem", flaw="purpose"), "")
    settle(qtbot, holdback)
    assert "invalid for every reader" in told(holdback)
    assert tab.state is not None
    assert tab.state.identity is None
    tab.take(authority.issue("Ada GmbH", tmp_path / "ada.pem"), "")
    settle(qtbot, holdback)
    assert tab.identity.facts["issuer"].text() == "Big CA Sub"
    assert tab.identity.standing.accessibleName() == "Vouched for"


def test_removing_warns_first(
    qtbot: QtBot, open_window: OpenWindow, data_folder: DataFolder, keyring: MemoryKeyring
) -> None:
    holdback = open_window()
    tab = open_signing(qtbot, holdback)
    tab.make("Mara", "")
    settle(qtbot, holdback)
    press(qtbot, holdback, tab.identity.remove)
    assert (data_folder.root / "signing-identity.pem").exists()
    page = holdback.window.page_of("settings")
    [strip] = [one for one in page.messages.strips if one.kind is Kind.WARNING]
    assert "for good" in strip.sentence
    [button] = [b for b in strip.findChildren(type(tab.identity.make)) if "Destroy" in b.text()]
    press(qtbot, holdback, button)
    assert not (data_folder.root / "signing-identity.pem").exists()
    assert keyring.kept == {}
    assert tab.identity.make.isVisible()


def test_without_a_keyring_the_key_lives_in_a_file_and_for_this_session(
    qtbot: QtBot,
    open_window: OpenWindow,
    data_folder: DataFolder,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import keyring

    monkeypatch.setattr(keyring, "get_keyring", object)
    holdback = open_window()
    tab = open_signing(qtbot, holdback)
    path = tmp_path / "mara.pem"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))
    monkeypatch.setattr(signing_tab, "ask_passphrase", lambda *_a, **_k: "correct horse")
    qtbot.keyClicks(tab.identity.name, "Mara")
    press(qtbot, holdback, tab.identity.make)
    assert import_identity(path, "correct horse").name == "Mara"
    assert list(data_folder.root.glob("*.pem")) == []
    assert holdback.services.signing.load().name == "Mara"
    assert tab.trust.list.item(0).text().startswith("Mara (own root) (yours)")
    press(qtbot, holdback, tab.identity.remove)
    assert holdback.services.signing.certificate is None
    assert path.exists()


def test_trusted_certificates_come_and_go(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    friend = tmp_path / "friend.pem"
    friend.write_text(make_identity("Bob", SystemClock()).root_pem)
    holdback = open_window()
    tab = open_signing(qtbot, holdback)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(friend), ""))
    press(qtbot, holdback, tab.trust.add)
    assert tab.trust.list.item(0).text().startswith("Bob (own root), until")
    assert not tab.trust.remove.isEnabled()
    tab.trust.list.setCurrentRow(0)
    press(qtbot, holdback, tab.trust.remove)
    assert tab.trust.list.item(0).text() == "Nobody yet."


def test_the_passphrase_is_typed_twice_and_long_enough(qtbot: QtBot) -> None:
    dialog = PassphraseDialog("Export", is_new=True)
    qtbot.addWidget(dialog)
    for first, second, is_fine in (
        ("short", "short", False),
        ("correct horse", "", False),
        ("correct horse", "correct horsf", False),
        ("correct horse", "correct horse", True),
    ):
        dialog.first.setText(first)
        dialog.second.setText(second)
        assert dialog.go.isEnabled() is is_fine
    opening = PassphraseDialog("Use it", is_new=False)
    qtbot.addWidget(opening)
    assert opening.go.isEnabled(), "a key may have no passphrase"
