# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sealing from the preview: off until chosen, origin asked for, broken seals offered anew."""

from __future__ import annotations

from pathlib import Path

import mutagen
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from holdback import seal
from holdback.gui.app import Holdback
from holdback.gui.catalogue_page import CataloguePage
from holdback.rights import Seal
from holdback.support.paths import DataFolder
from keyrings import MemoryKeyring, install
from safe_writing import sample
from window import OpenWindow, settle

pytestmark = pytest.mark.gui


@pytest.fixture
def holdback(
    qtbot: QtBot,
    open_window: OpenWindow,
    data_folder: DataFolder,
    monkeypatch: pytest.MonkeyPatch,
) -> Holdback:
    """The window of an artist with a profile, on a system with a keyring."""
    install(monkeypatch, MemoryKeyring())
    data_folder.profiles.mkdir(parents=True)
    (data_folder.profiles / "mara.toml").write_text('[artist]\nname = "Mara"\n', encoding="utf-8")
    return open_window()


def make_identity(qtbot: QtBot, holdback: Holdback) -> None:
    holdback.services.signing.make("Mara", "", holdback.services.clock)
    holdback.services.recheck_seals()
    settle(qtbot, holdback)


def page_with(qtbot: QtBot, holdback: Holdback, folder: Path) -> CataloguePage:
    page = holdback.window.page_of("catalogue")
    assert isinstance(page, CataloguePage)
    page.add_paths([folder])
    settle(qtbot, holdback)
    return page


def preview(qtbot: QtBot, holdback: Holdback, page: CataloguePage) -> None:
    page.protect.trigger()
    settle_typing(qtbot, holdback, page)


def settle_typing(qtbot: QtBot, holdback: Holdback, page: CataloguePage) -> None:
    settle(qtbot, holdback)
    qtbot.waitUntil(lambda: not page.protecting._typing.isActive())
    settle(qtbot, holdback)


def choose_origin(page: CataloguePage, name: str) -> None:
    origin = page.protecting.seal.origin
    origin.setCurrentIndex(origin.findData(name))
    origin.activated.emit(origin.currentIndex())


def remarks(page: CataloguePage) -> dict[str, str]:
    model = page.protecting.model
    return {
        model.index(row, 0).data(): model.index(row, 2).data() for row in range(model.rowCount())
    }


def test_sealing_is_off_and_never_assumes_an_origin(
    qtbot: QtBot, holdback: Holdback, tmp_path: Path
) -> None:
    make_identity(qtbot, holdback)
    music = tmp_path / "m"
    music.mkdir()
    wav, ogg = sample("wav", music), sample("ogg", music)
    page = page_with(qtbot, holdback, music)
    preview(qtbot, holdback, page)
    choice, go = page.protecting.seal, page.protecting._go
    assert not choice.wanted.isChecked()
    assert go.isEnabled()
    assert not any("seal" in words for words in remarks(page).values())

    choice.wanted.setChecked(True)
    settle_typing(qtbot, holdback, page)
    assert not go.isEnabled()
    assert "how the recordings came about" in choice.hint.text()
    assert choice.origin.currentData() == ""

    choose_origin(page, "RECORDED")
    settle_typing(qtbot, holdback, page)
    assert go.isEnabled()
    assert remarks(page)[wav.name].endswith("seal in the file")
    assert remarks(page)[ogg.name].endswith(f"seal beside it: {ogg.name}.c2pa")

    qtbot.mouseClick(go, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    assert seal.check(wav, "wav").state is Seal.VALID
    assert seal.check(ogg, "ogg").sidecar == f"{ogg.name}.c2pa"
    rows = holdback.services.catalogue.rows(holdback.services.catalogue.ids())
    assert {row.seal for row in rows} == {Seal.TRUSTED}, "they are the artist's own"


def test_without_an_identity_the_way_to_one_is_shown(
    qtbot: QtBot, holdback: Holdback, tmp_path: Path
) -> None:
    music = tmp_path / "m"
    music.mkdir()
    sample("wav", music)
    page = page_with(qtbot, holdback, music)
    preview(qtbot, holdback, page)
    choice = page.protecting.seal
    choice.wanted.setChecked(True)
    settle_typing(qtbot, holdback, page)
    assert choice.make.isVisible()
    assert not page.protecting._go.isEnabled()
    qtbot.mouseClick(choice.make, Qt.MouseButton.LeftButton)
    settings = holdback.window.page_of("settings")
    assert holdback.window.page is settings
    make_identity(qtbot, holdback)
    holdback.window.open_page("catalogue")
    settle_typing(qtbot, holdback, page)
    assert not choice.make.isVisible()
    choose_origin(page, "MADE_BY_PEOPLE")
    settle_typing(qtbot, holdback, page)
    assert page.protecting._go.isEnabled()


def test_a_seal_broken_elsewhere_is_told_and_sealed_anew(
    qtbot: QtBot, holdback: Holdback, tmp_path: Path
) -> None:
    make_identity(qtbot, holdback)
    music = tmp_path / "m"
    music.mkdir()
    track = sample("flac", music)
    page = page_with(qtbot, holdback, music)
    preview(qtbot, holdback, page)
    page.protecting.seal.wanted.setChecked(True)
    choose_origin(page, "RECORDED")
    settle_typing(qtbot, holdback, page)
    page.protecting.approve()
    settle(qtbot, holdback)
    notice = page.browse.details.seal_notice
    page.browse.table.selectRow(0)
    settle(qtbot, holdback)
    assert not notice.isVisible()

    file = mutagen.File(track)
    file["title"] = "Retitled elsewhere"
    file.save()
    page.add_paths([music])
    settle(qtbot, holdback)
    page.browse.table.clearSelection()
    page.browse.table.selectRow(0)
    settle(qtbot, holdback)
    assert notice.words.text().startswith("Seal broken by a later edit, statements still there.")
    assert page.browse.details.examination is not None
    assert page.browse.details.examination.statements

    qtbot.mouseClick(notice.reseal, Qt.MouseButton.LeftButton)
    settle_typing(qtbot, holdback, page)
    assert page.protecting.seal.wanted.isChecked()
    assert not page.protecting._go.isEnabled(), "the origin is asked for each time"
    choose_origin(page, "RECORDED")
    settle_typing(qtbot, holdback, page)
    qtbot.mouseClick(page.protecting._go, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    assert seal.check(track, "flac").state is Seal.VALID
    assert mutagen.File(track)["title"] == ["Retitled elsewhere"]


def test_own_sealed_tracks_are_renewed_in_the_same_batch(
    qtbot: QtBot, holdback: Holdback, tmp_path: Path
) -> None:
    make_identity(qtbot, holdback)
    music = tmp_path / "m"
    music.mkdir()
    track = sample("wav", music)
    page = page_with(qtbot, holdback, music)
    for policy in ("no_training", "reserve_all"):
        preview(qtbot, holdback, page)
        form = page.protecting.form
        form._policy.setCurrentIndex(form._policy.findData(policy))
        form._policy.activated.emit(form._policy.currentIndex())
        settle_typing(qtbot, holdback, page)
        if policy == "no_training":
            page.protecting.seal.wanted.setChecked(True)
            choose_origin(page, "RECORDED")
            settle_typing(qtbot, holdback, page)
        else:
            assert not page.protecting.seal.wanted.isChecked()
            assert remarks(page)[track.name].endswith("seal in the file")
        page.protecting.approve()
        settle(qtbot, holdback)
    report = seal.check(track, "wav", own_root_pem=holdback.services.signing.trusted_pem)
    assert report.state is Seal.TRUSTED
    assert "DMI-PROHIBITED" in {s.value.rpartition("/")[2] for s in report.statements}


def test_seals_of_others_are_left_alone_and_told(
    qtbot: QtBot, holdback: Holdback, tmp_path: Path
) -> None:
    make_identity(qtbot, holdback)
    music = tmp_path / "m"
    music.mkdir()
    track = sample("wav", music)
    page = page_with(qtbot, holdback, music)
    preview(qtbot, holdback, page)
    page.protecting.seal.wanted.setChecked(True)
    choose_origin(page, "RECORDED")
    settle_typing(qtbot, holdback, page)
    page.protecting.approve()
    settle(qtbot, holdback)
    before = track.read_bytes()
    holdback.services.signing.remove()
    holdback.services.signing.make("Somebody new", "", holdback.services.clock)
    preview(qtbot, holdback, page)
    assert "left alone" in page.protecting._summary.text()
    assert "not yours" in page.protecting.seal.hint.text()
    assert not page.protecting._go.isEnabled()
    assert track.read_bytes() == before
