# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Profiles are edited, checked while typing, and saved with the user's comments; settings stay."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from cli.running import holdback as running
from holdback.errors import RecordsUnusable
from holdback.gui.app import Holdback
from holdback.gui.settings import Settings, load_settings, save_settings
from holdback.gui.settings_page import SettingsPage
from holdback.gui.settings_page.profile_form import societies_from, societies_words
from holdback.rights import Policy, Society, load_profile
from holdback.support.checkup import look_over, places
from holdback.support.paths import DataFolder
from window import OpenWindow, settle

pytestmark = pytest.mark.gui

BY_HAND = """# my own remark
[artist]
name = "Mara" # stage name
country = "DE"

[policy]
choice = "no_training"
"""


def open_settings(holdback: Holdback) -> SettingsPage:
    holdback.window.open_page("settings")
    page = holdback.window.page_of("settings")
    assert isinstance(page, SettingsPage)
    return page


def type_into(qtbot: QtBot, field: QLineEdit | QPlainTextEdit, words: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, words)


def choose(combo: QComboBox, value: str) -> None:
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def test_new_profile_is_saved_and_in_use(
    qtbot: QtBot, open_window: OpenWindow, data_folder: DataFolder
) -> None:
    holdback = open_window()
    page = open_settings(holdback)
    form = page.profiles.form
    assert not page.profiles.save.isEnabled()
    type_into(qtbot, form.fields["name"], "Mara Lindqvist")
    type_into(qtbot, form.fields["email"], "rights@mara.example")
    type_into(qtbot, form.fields["societies"], "GEMA 1234567, GVL")
    choose(form.policy, Policy.LICENCE_ONLY)
    qtbot.mouseClick(page.profiles.save, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    saved = load_profile(data_folder.profiles / "mara-lindqvist.toml")
    assert (saved.name, saved.email) == ("Mara Lindqvist", "rights@mara.example")
    assert saved.societies == (Society("GEMA", "1234567"), Society("GVL"))
    assert saved.policy is Policy.LICENCE_ONLY
    assert holdback.profiles.current == saved

    holdback = open_window()
    assert holdback.profiles.current == saved, "still in use after a restart"


def test_comments_and_order_of_a_file_edited_by_hand_stay(
    qtbot: QtBot, open_window: OpenWindow, data_folder: DataFolder
) -> None:
    path = data_folder.profiles / "mara.toml"
    path.parent.mkdir(parents=True)
    path.write_text(BY_HAND, encoding="utf-8")
    holdback = open_window()
    page = open_settings(holdback)
    type_into(qtbot, page.profiles.form.fields["website"], "https://mara.example")
    qtbot.mouseClick(page.profiles.save, Qt.MouseButton.LeftButton)
    settle(qtbot, holdback)
    text = path.read_text(encoding="utf-8")
    assert "# my own remark" in text
    assert 'name = "Mara" # stage name' in text
    assert tomllib.loads(text)["artist"]["website"] == "https://mara.example"
    assert tomllib.loads(text)["policy"]["choice"] == "no_training"


@pytest.mark.parametrize(
    ("field", "wrong", "right"),
    [
        ("email", "mara at example", "mara@artist.example"),
        ("country", "Germany", "de"),
        ("website", "mara.example", "https://mara.example"),
        ("ipi", "00000000002", "00000000001"),
        ("isni", "0000 0000 0000 0000 1", "0000 0001 2103 2683"),
    ],
)
def test_wrong_value_is_told_while_typing_and_not_saved(
    qtbot: QtBot, open_window: OpenWindow, field: str, wrong: str, right: str
) -> None:
    holdback = open_window()
    page = open_settings(holdback)
    form = page.profiles.form
    type_into(qtbot, form.fields["name"], "Mara")
    assert page.profiles.save.isEnabled()
    type_into(qtbot, form.fields[field], wrong)
    assert not page.profiles.save.isEnabled()
    assert form.problem()
    form.fields[field].clear()
    type_into(qtbot, form.fields[field], right)
    assert page.profiles.save.isEnabled(), form.problem()


def test_broken_profile_is_told_with_line_and_left_alone(
    qtbot: QtBot, open_window: OpenWindow, data_folder: DataFolder
) -> None:
    path = data_folder.profiles / "broken.toml"
    path.parent.mkdir(parents=True)
    path.write_text('[artist]\nname = "Mara"\ncountry = 5\n', encoding="utf-8")
    before = path.read_bytes()
    holdback = open_window()
    page = open_settings(holdback)
    settle(qtbot, holdback)
    assert any("line 3" in strip.sentence for strip in page.messages.strips)
    assert not page.profiles.form.isEnabled()
    assert path.read_bytes() == before
    assert holdback.profiles.current is None


def test_several_profiles_and_the_chosen_one_is_in_use(
    qtbot: QtBot, open_window: OpenWindow, data_folder: DataFolder
) -> None:
    data_folder.profiles.mkdir(parents=True)
    for name in ("band", "solo"):
        (data_folder.profiles / f"{name}.toml").write_text(
            f'[artist]\nname = "{name}"\n', encoding="utf-8"
        )
    holdback = open_window()
    page = open_settings(holdback)
    assert page.profiles.list.count() == 2
    page.profiles.list.setCurrentRow(1)
    settle(qtbot, holdback)
    assert holdback.profiles.current is not None
    assert holdback.profiles.current.name == "solo"
    holdback = open_window()
    assert holdback.profiles.current is not None
    assert holdback.profiles.current.name == "solo"


def test_appearance_changes_at_once_and_stays(
    qtbot: QtBot, open_window: OpenWindow, data_folder: DataFolder
) -> None:
    holdback = open_window()
    page = open_settings(holdback)
    choose(page.appearance, "dark")
    assert holdback.theme.colours.is_dark
    choose(page.appearance, "light")
    assert not holdback.theme.colours.is_dark
    choose(page.appearance, "dark")
    settle(qtbot, holdback)
    assert load_settings(data_folder.settings_file).appearance == "dark"
    holdback = open_window()
    assert holdback.theme.colours.is_dark


def test_language_changes_without_a_restart(qtbot: QtBot, open_window: OpenWindow) -> None:
    holdback = open_window()
    page = open_settings(holdback)
    codes = [c for c in holdback.languages.available if c != holdback.languages.current]
    if not codes:
        pytest.skip("only one language is built here")
    old = holdback.window
    choose(page.language, codes[0])
    qtbot.waitUntil(lambda: holdback.window is not old)
    settle(qtbot, holdback)
    assert holdback.languages.current == codes[0]
    assert holdback.window.isVisible()
    assert holdback.window.page is holdback.window.page_of("settings")
    choose(open_settings(holdback).language, "en")
    qtbot.waitUntil(lambda: holdback.languages.current == "en")
    settle(qtbot, holdback)


def test_data_folder_is_shown(open_window: OpenWindow, data_folder: DataFolder) -> None:
    page = open_settings(open_window())
    assert page.data_folder.text() == str(data_folder.root)


def test_settings_file_keeps_comments_and_strange_values_are_no_error(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(
        '# mine\nappearance = "purple"\nprofile = 5\nlanguage = "de"\nunknown = 1\n',
        encoding="utf-8",
    )
    loaded = load_settings(path)
    assert loaded == Settings(language="de")
    save_settings(path, Settings(appearance="dark", first_run_done=True))
    assert "# mine" in path.read_text(encoding="utf-8")
    assert load_settings(path) == Settings(appearance="dark", first_run_done=True)
    path.write_bytes(b"\xff\xfe not toml")
    assert load_settings(path) == Settings()


def test_societies_are_read_as_they_are_written() -> None:
    several = (Society("GEMA", "1234567"), Society("GVL"))
    assert societies_from(societies_words(several)) == several
    assert societies_from(" , ;\n") == ()


def test_window_checks_the_installation_as_the_command_does(
    qtbot: QtBot, open_window: OpenWindow, private_data_folder: Path
) -> None:
    holdback = open_window()
    holdback.window.actions_registry.action("go.settings").trigger()
    holdback.window.actions_registry.action("settings.check").trigger()
    settle(qtbot, holdback)
    page = open_settings(holdback)
    assert page.tabs.currentWidget() is page.check
    assert page.check.outcome.text() == "Everything is as it should be."
    table = page.check.table
    shown = [table.topLevelItem(row) for row in range(table.topLevelItemCount())]
    command = running("doctor", "--json").document["checks"]
    assert [item.text(0) for item in shown] == [check["name"] for check in command]
    words = {True: "sound", False: "problem", None: "for information"}
    assert [item.text(1) for item in shown] == [words[check["ok"]] for check in command]


def test_check_names_what_is_broken(qtbot: QtBot, open_window: OpenWindow) -> None:
    holdback = open_window()
    page = open_settings(holdback)
    own = holdback.services.data_folder.platforms
    own.mkdir(exist_ok=True)
    check = page.check

    def broken() -> object:
        raise RecordsUnusable("The records are damaged. Nothing was changed. Restore a copy.")

    checks = look_over(places(lambda: own, broken, lambda: own, lambda: 3))
    check._show(checks)
    assert check.outcome.text() == "1 thing is not as it should be."
    item = next(
        check.table.topLevelItem(row)
        for row in range(check.table.topLevelItemCount())
        if check.table.topLevelItem(row).text(1) == "problem"
    )
    assert item.text(0) == "Records"
    assert "Restore a copy." in item.text(2)
