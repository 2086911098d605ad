# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding tracks in the window: saved searches with live counts, the filter menu, groups."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from holdback.gui.catalogue_page import CataloguePage
from holdback.gui.catalogue_page.query_terms import toggled, values_of
from window import SAMPLES, WAIT_MS, OpenWindow, settle

pytestmark = pytest.mark.gui


@pytest.mark.parametrize(
    ("query", "name", "value", "expected"),
    [
        ("", "format", "wav", "format:wav"),
        ("format:wav", "format", "mp3", "format:mp3,wav"),
        ("format:mp3,wav", "format", "wav", "format:mp3"),
        ("format:wav", "format", "wav", ""),
        ('boats label:"Night Shift"', "verdict", "none", 'boats label:"Night Shift" verdict:none'),
        ("-format:wav", "format", "mp3", "-format:wav format:mp3"),
    ],
)
def test_a_condition_is_put_into_a_query_and_taken_out(
    query: str, name: str, value: str, expected: str
) -> None:
    assert toggled(query, name, value) == expected
    assert (value in values_of(expected, name)) != (value in values_of(query, name))


def rest(qtbot: QtBot, page: CataloguePage) -> None:
    """Wait until what was asked for is shown."""
    qtbot.waitUntil(lambda: page.shell.jobs.is_idle, timeout=WAIT_MS)


@pytest.fixture
def page(qtbot: QtBot, open_window: OpenWindow, music: Path) -> CataloguePage:
    holdback = open_window()
    holdback.window.take_paths((str(music),))
    settle(qtbot, holdback)
    page = holdback.window.page_of("catalogue")
    assert isinstance(page, CataloguePage)
    return page


def test_filter_menu_writes_its_condition_into_the_search_field(
    qtbot: QtBot, page: CataloguePage
) -> None:
    page.filter_menu.menu().aboutToShow.emit()
    menus = {a.text(): a.menu() for a in page.filter_menu.menu().actions() if a.menu()}
    (wav,) = [a for a in menus["Format"].actions() if a.text() == "WAV"]
    wav.trigger()
    rest(qtbot, page)
    assert page.query == "format:wav"
    assert 0 < page.model.rowCount() < SAMPLES
    page.filter_menu.menu().aboutToShow.emit()
    menus = {a.text(): a.menu() for a in page.filter_menu.menu().actions() if a.menu()}
    (wav,) = [a for a in menus["Format"].actions() if a.text() == "WAV"]
    assert wav.isChecked()


def test_tracks_are_grouped_by_album(qtbot: QtBot, page: CataloguePage) -> None:
    (by_album,) = [a for a in page.group_menu.menu().actions() if a.text() == "By album"]
    by_album.trigger()
    rest(qtbot, page)
    heads = [page.model.head_at(row) for row in range(page.model.rowCount())]
    names = [head.name for head in heads if head is not None]
    assert names == sorted(names)
    assert len(names) >= 2
    assert len(page.model.ids) == SAMPLES
    assert page.model.rowCount() == SAMPLES + len(names)


def test_glance_is_hidden_where_a_search_finds_nothing(qtbot: QtBot, page: CataloguePage) -> None:
    overview = page.browse.details.overview
    qtbot.waitUntil(lambda: overview.ring.isVisibleTo(page))
    page.search.setText("no such song")
    rest(qtbot, page)
    qtbot.waitUntil(lambda: not overview.ring.isVisibleTo(page))
