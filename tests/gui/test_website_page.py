# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The website page: files seen, merged, saved, and the live site checked when asked."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from holdback.gui.app import Holdback
from holdback.gui.website_page import WebsitePage
from holdback.support.paths import DataFolder
from holdback.support.samples import sample_profile
from holdback.website import Host, Site
from holdback.website.signals import http_headers
from loopback import Loopback, Reply
from window import OpenWindow, settle

pytestmark = pytest.mark.gui

HOST = "mara-lindqvist.example"


def open_page(qtbot: QtBot, holdback: Holdback) -> WebsitePage:
    holdback.window.open_page("website")
    page = holdback.window.page_of("website")
    assert isinstance(page, WebsitePage)
    settle(qtbot, holdback)
    return page


@pytest.fixture
def holdback(open_window: OpenWindow, data_folder: DataFolder) -> Holdback:
    """The window of an artist whose profile names a website."""
    data_folder.profiles.mkdir(parents=True)
    shutil.copy(sample_profile(), data_folder.profiles / "mara.toml")
    return open_window()


def choose_host(page: WebsitePage, host: Host) -> None:
    page.kit.host.setCurrentIndex(page.kit.host.findData(host))
    page.kit.host.activated.emit(page.kit.host.currentIndex())


def names(page: WebsitePage) -> list[str]:
    return [page.kit.list.item(row).text() for row in range(page.kit.list.count())]


def show(page: WebsitePage, name: str) -> str:
    page.kit.list.setCurrentRow(names(page).index(name))
    return page.kit.preview.toPlainText()


def test_without_a_website_the_page_says_what_it_is(qtbot: QtBot, open_window: OpenWindow) -> None:
    holdback = open_window()
    page = open_page(qtbot, holdback)
    assert page.empty.isVisible()
    qtbot.mouseClick(page.empty.buttons[0], Qt.MouseButton.LeftButton)
    assert holdback.window.page is holdback.window.page_of("settings")


def test_every_file_is_shown_with_who_reads_it(qtbot: QtBot, holdback: Holdback) -> None:
    page = open_page(qtbot, holdback)
    assert {"robots.txt", ".well-known/tdmrep.json", "license.xml", "ai.txt"} < set(names(page))
    for name in names(page)[1:]:
        assert show(page, name).strip()
        assert page.kit.read_by.text().startswith("Who reads it: ")
        assert len(page.kit.read_by.text()) > 30
    for language in ("en", "de", "fr", "es"):
        assert f'lang="{language}"' in show(page, f"declaration/{language}.html")


def test_each_host_has_its_steps(qtbot: QtBot, holdback: Holdback) -> None:
    page = open_page(qtbot, holdback)
    for host in Host:
        choose_host(page, host)
        page.kit.list.setCurrentRow(0)
        assert page.kit.guide.toPlainText().count("\n") >= 5, host
        shown = [name for name in names(page) if name.startswith("headers/")]
        assert len(shown) == {Host.GITHUB_PAGES: 1, Host.OTHER: 5}.get(host, 2), host


def test_the_users_robots_txt_is_merged_and_the_kit_saved(
    qtbot: QtBot, holdback: Holdback, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_page(qtbot, holdback)
    mine = tmp_path / "robots.txt"
    mine.write_text("User-agent: *\nDisallow: /private/\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(mine), ""))
    qtbot.mouseClick(page.kit.robots, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    assert "Disallow: /private/" in show(page, "robots.txt")
    assert page.kit.robots.text() == "Merged with robots.txt"

    folder = tmp_path / "kit"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    qtbot.mouseClick(page.kit.save, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    assert "Disallow: /private/" in (folder / "robots.txt").read_text()
    assert (folder / "declaration" / "de.html").is_file()
    assert (folder / "UPLOAD.txt").is_file()
    assert mine.read_text() == "User-agent: *\nDisallow: /private/\n"

    qtbot.mouseClick(page.kit.drop_robots, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    assert "private" not in show(page, "robots.txt")


def test_an_unreadable_robots_txt_is_told_and_the_kit_stays(
    qtbot: QtBot, holdback: Holdback, tmp_path: Path
) -> None:
    page = open_page(qtbot, holdback)
    page.merge_robots(tmp_path / "gone.txt")
    settle(qtbot, holdback)
    assert "cannot be read" in page.messages.strips[-1].sentence
    assert page.kit.isVisible()


def test_the_live_site_is_asked_only_on_demand(
    qtbot: QtBot, holdback: Holdback, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_page(qtbot, holdback)
    page.save(tmp_path / "kit")
    settle(qtbot, holdback)
    assert page._made is not None
    site: Site = page._made.site
    server = Loopback(tmp_path / "tls", [HOST])
    headers = http_headers(site)
    for file in (tmp_path / "kit").rglob("*"):
        if file.is_file() and file.name != "ai.txt":
            path = "/" + file.relative_to(tmp_path / "kit").as_posix()
            server.on(HOST, path, Reply(file.read_bytes(), headers=headers))
    server.on(HOST, "/", Reply(b"<html></html>", headers=headers))
    server.on(HOST, "/ai.txt", Reply(b"", status=404))
    page.tabs.setCurrentIndex(1)
    assert HOST in page.checking.words.text(), "the host is shown before it is asked"
    with server:
        monkeypatch.setenv("HOLDBACK_LOOPBACK", str(server.setting(tmp_path)))
        qtbot.mouseClick(page.checking.check, Qt.MouseButton.LeftButton)
        settle(qtbot, holdback)
    tree = page.checking.tree
    found = {
        tree.topLevelItem(row).text(0): tree.topLevelItem(row).text(1)
        for row in range(tree.topLevelItemCount())
    }
    assert found.pop("ai.txt") == "Missing"
    assert set(found.values()) == {"There"}
    assert page.checking.check.isEnabled()
