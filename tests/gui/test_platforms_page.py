# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The glance matrix and the details of a service, through the real window."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from holdback.gui.app import Holdback
from holdback.gui.platforms_page import PlatformsPage
from holdback.gui.platforms_page.details import DetailsPane
from holdback.gui.platforms_page.matrix import FIRST_USE, NAME, SEEN, MatrixModel
from holdback.gui.platforms_page.selection import Evidence, Filter, fold, select
from holdback.gui.status import STATUS_ROLE, StatusLabel
from holdback.platforms import Dossier, Group, Stance, Use
from holdback.support.paths import DataFolder
from holdback.support.resources import resource
from window import OpenWindow, settle

pytestmark = pytest.mark.gui
TODAY = date(2026, 9, 1)


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    return Dossier.load(resource("platforms"))


@pytest.fixture
def model(dossier: Dossier) -> MatrixModel:
    made = MatrixModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.set_platforms(dossier.platforms, TODAY)
    return made


def page_of(holdback: Holdback, qtbot: QtBot) -> PlatformsPage:
    holdback.window.open_page("platforms")
    settle(qtbot, holdback)
    page = holdback.window.page_of("platforms")
    assert isinstance(page, PlatformsPage)
    return page


def words_in(pane: DetailsPane) -> str:
    pills = [one.status.word for one in pane.findChildren(StatusLabel) if one.status]
    return "\n".join([*(one.text() for one in pane.findChildren(QLabel)), *pills])


# --- which services are shown ----------------------------------------------------------------


def test_every_service_is_shown_once_in_its_group(dossier: Dossier) -> None:
    shown = select(dossier, Filter(), TODAY)
    assert sorted(p.id for _, members in shown for p in members) == sorted(p.id for p in dossier)
    for _, members in shown:
        assert members == sorted(members, key=lambda p: (not p.is_verified, p.name.casefold()))
    assert [group for group, _ in shown] == [g for g in Group if g in {p.group for p in dossier}]


def test_filters_narrow_together(dossier: Dossier) -> None:
    wanted = Filter(group=Group.MUSIC_HOSTING, stance=Stance.OPT_IN_ONLY)
    shown = [p for _, members in select(dossier, wanted, TODAY) for p in members]
    assert shown
    for platform in shown:
        assert platform.group is Group.MUSIC_HOSTING
        entries = platform.stances.values()
        assert any(e.stance is Stance.OPT_IN_ONLY and e.verified for e in entries)


def test_unverified_stances_are_never_found_by_stance(dossier: Dossier) -> None:
    for stance in Stance:
        for _, members in select(dossier, Filter(stance=stance), TODAY):
            for platform in members:
                assert any(e.verified and e.stance is stance for e in platform.stances.values())


def test_evidence_filters_split_the_dossier(dossier: Dossier) -> None:
    def count(evidence: Evidence) -> int:
        return sum(len(m) for _, m in select(dossier, Filter(evidence=evidence), TODAY))

    assert count(Evidence.FRESH) + count(Evidence.STALE) == len(dossier)
    assert 0 < count(Evidence.FRESH) < len(dossier)


def test_names_are_found_without_case_and_accents(dossier: Dossier) -> None:
    assert fold("Déezer") == "deezer"
    found = [p.id for _, m in select(dossier, Filter("SOUNDCL"), TODAY) for p in m]
    assert found == ["soundcloud"]


# --- the matrix --------------------------------------------------------------------------------


def test_cells_have_icon_word_and_spoken_text(model: MatrixModel) -> None:
    index = model.index_of("soundcloud")
    cell = index.siblingAtColumn(FIRST_USE)
    status = cell.data(STATUS_ROLE)
    assert (status.word, status.icon) == ("If you agree", "ask")
    assert cell.data(Qt.ItemDataRole.DisplayRole) == "If you agree"
    spoken = cell.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "SoundCloud" in spoken
    assert "If you agree" in spoken


def test_unverified_cells_say_so_and_have_no_colour(model: MatrixModel, dossier: Dossier) -> None:
    count = 0
    for platform in dossier:
        for column, use in enumerate(Use, start=FIRST_USE):
            status = model.cell(platform, column)
            if not platform.stances[use].verified:
                count += 1
                assert (status.word, status.tone) == ("Not verified", None)
    assert count


def test_old_evidence_is_marked_with_its_date(model: MatrixModel, dossier: Dossier) -> None:
    old = next(p for p in dossier if p.evidence_date and p.is_stale(TODAY))
    new = next(p for p in dossier if not p.is_stale(TODAY))
    assert model.seen(old).icon == "clock"
    assert model.seen(new).icon != "clock"
    assert any(character.isdigit() for character in model.seen(old).word)


def test_groups_cannot_be_chosen_and_services_can(model: MatrixModel) -> None:
    group = model.index(0, NAME, QModelIndex())
    assert model.flags(group) == Qt.ItemFlag.NoItemFlags
    assert model.flags(model.first()) & Qt.ItemFlag.ItemIsSelectable
    assert model.platform(group) is None


def test_model_stays_sound_while_it_is_filtered(model: MatrixModel) -> None:
    for words in ("s", "so", "no such service", ""):
        model.set_filter(Filter(words))
    assert model.shown == model.total


# --- the page ----------------------------------------------------------------------------------


def test_page_shows_the_whole_dossier_and_the_first_service(
    open_window: OpenWindow, qtbot: QtBot, dossier: Dossier
) -> None:
    page = page_of(open_window(), qtbot)
    assert page.model.shown == len(dossier)
    assert page.details.platform is not None
    assert str(len(dossier)) in page.filters.count.text()


def test_typing_finds_a_service_and_shows_its_words(
    open_window: OpenWindow, qtbot: QtBot, dossier: Dossier
) -> None:
    page = page_of(open_window(), qtbot)
    assert page.focus_search()
    qtbot.keyClicks(page.filters.search, "soundcloud")
    assert page.model.shown == 1
    platform = dossier.get("soundcloud")
    assert page.details.platform is not None
    assert page.details.platform.id == "soundcloud"
    shown = words_in(page.details)
    for clause in platform.clauses:
        assert f"“{clause.quote}”" in shown
    for contact in platform.contacts:
        assert contact.value in shown
    assert "17 Aug 2026" in shown


def test_every_service_can_be_shown(
    open_window: OpenWindow, qtbot: QtBot, dossier: Dossier
) -> None:
    page = page_of(open_window(), qtbot)
    for platform in dossier:
        page.details.show_platform(platform, TODAY)
        assert platform.name in words_in(page.details)


def test_details_never_claim_a_stance_nobody_verified(
    open_window: OpenWindow, qtbot: QtBot, dossier: Dossier
) -> None:
    page = page_of(open_window(), qtbot)
    unverified = next(p for p in dossier if not any(e.verified for e in p.stances.values()))
    page.details.show_platform(unverified, TODAY)
    pills = [one.status.word for one in page.details.findChildren(StatusLabel) if one.status]
    assert pills.count("Not verified") >= len(Use)


def test_filter_that_fits_nothing_offers_a_way_back(open_window: OpenWindow, qtbot: QtBot) -> None:
    page = page_of(open_window(), qtbot)
    page.filters.search.setText("no service is called this")
    assert page.glance.left.currentIndex() == 1
    button = page.glance.left.currentWidget().findChild(QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.glance.left.currentIndex() == 0
    assert page.model.shown == page.model.total


def test_keyboard_goes_from_service_to_service(open_window: OpenWindow, qtbot: QtBot) -> None:
    page = page_of(open_window(), qtbot)
    seen = [page.details.platform]
    for _ in range(20):  # far enough to cross into the next group
        qtbot.keyClick(page.view, Qt.Key.Key_Down)
        seen.append(page.details.platform)
    assert len({platform.id for platform in seen if platform}) == 21
    assert len({platform.group for platform in seen if platform}) > 1


def test_write_a_letter_leads_to_the_letters_page(open_window: OpenWindow, qtbot: QtBot) -> None:
    holdback = open_window()
    page = page_of(holdback, qtbot)
    page.open_payload("openai")
    button = next(
        one for one in page.details.findChildren(QPushButton) if one.text() == "Write a letter"
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    letters = holdback.window.page_of("letters")
    assert holdback.window.page is letters
    assert letters.form.to.platform_id == "openai"


def test_users_own_entry_appears_and_a_broken_one_is_told(
    open_window: OpenWindow, qtbot: QtBot, data_folder: DataFolder
) -> None:
    folder: Path = data_folder.platforms
    folder.mkdir(parents=True)
    (folder / "bandcamp.toml").write_text('notes = "My own remark."\n', encoding="utf-8")
    (folder / "broken.toml").write_text("not = [toml", encoding="utf-8")
    page = page_of(open_window(), qtbot)
    page.open_payload("bandcamp")
    assert "My own remark." in words_in(page.details)
    assert "your own entry" in words_in(page.details)
    assert any("broken.toml" in strip.sentence for strip in page.messages.strips)


def test_chosen_service_is_chosen_again_at_the_next_start(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    page = page_of(open_window(), qtbot)
    page.open_payload("spotify")
    page = page_of(open_window(), qtbot)
    assert page.details.platform is not None
    assert page.details.platform.id == "spotify"


def test_column_headings_ask_the_use_as_a_question(model: MatrixModel) -> None:
    for column in range(FIRST_USE, SEEN):
        tip = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        assert "?" in tip
