# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every word can be translated, German is whole, and dates and numbers follow the language."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from holdback.errors import say
from holdback.gui import i18n, text
from holdback.platforms import Stance
from holdback.rights import Dimension, Field, Policy, Position, Seal, Standard, Verdict
from holdback.rights.profile import ROLES

pytestmark = pytest.mark.gui
ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "resources" / "i18n"


def load_tool() -> ModuleType:
    path = ROOT / "installers" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module
    spec.loader.exec_module(module)
    return module


tool = load_tool()


@pytest.fixture
def languages(qapp: QApplication, tmp_path: Path) -> Iterator[i18n.Languages]:
    """The shipped languages, compiled afresh."""
    for source in FOLDER.glob("*.ts"):
        (tmp_path / source.name).write_bytes(source.read_bytes())
    tool.compile_all(tmp_path)
    made = i18n.Languages(qapp, folder=tmp_path)
    before = QLocale()
    yield made
    made.use("en")
    QLocale.setDefault(before)
    made.deleteLater()


# --- the catalogues ------------------------------------------------------------------------


@pytest.fixture(scope="module")
def keys() -> list:
    return tool.collect()


def test_window_and_core_texts_are_found(keys: list) -> None:
    contexts = {key.context for key in keys}
    assert {"core", "PlatformsPage", "MainWindow"} <= contexts
    assert any(key.source == "Not reserved" for key in keys)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.ts")), ids=lambda path: path.stem)
def test_catalogue_holds_exactly_what_the_sources_say(path: Path, keys: list) -> None:
    catalogue = tool.read_catalogue(path)
    wanted = set(tool.texts_for(catalogue.language, keys))
    assert wanted - set(catalogue.forms) == set(), "run installers/translations.py update"
    assert set(catalogue.forms) - wanted == set(), "run installers/translations.py update"


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.ts")), ids=lambda path: path.stem)
def test_each_language_is_complete(path: Path) -> None:
    assert [key.source for key in tool.read_catalogue(path).missing] == []


def test_all_five_languages_are_shipped() -> None:
    shipped = {path.stem.removeprefix("holdback_") for path in FOLDER.glob("*.ts")}
    assert shipped == {"de", "en", "es", "fr", "ja"}


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.ts")), ids=lambda path: path.stem)
def test_translations_keep_placeholders(path: Path) -> None:
    for key, forms in tool.read_catalogue(path).forms.items():
        for form in forms:
            if form:
                assert placeholders(form) == placeholders(key.source), key.source


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.ts")), ids=lambda path: path.stem)
def test_translations_keep_what_the_window_needs(path: Path) -> None:
    for key, forms in tool.read_catalogue(path).forms.items():
        for form in filter(None, forms):
            assert form == form.strip() or key.source != key.source.strip(), key.source
            assert ("…" in form) == ("…" in key.source), key.source
            assert form.count("&") == key.source.count("&"), key.source


def placeholders(words: str) -> list[str]:
    return sorted(re.findall(r"\{[a-z_]+\}|%n|%\d", words))


def test_written_catalogue_reads_back_the_same(tmp_path: Path) -> None:
    key, plural = tool.Key("A", "One & <two>"), tool.Key("A", "%n file(s)", "", True)
    catalogue = tool.Catalogue("de", {key: ("Eins & <zwei>",), plural: ("%n Datei", "%n Dateien")})
    path = tmp_path / "x.ts"
    tool.write_catalogue(catalogue, path)
    assert tool.read_catalogue(path).forms == catalogue.forms
    assert "line=" not in path.read_text(encoding="utf-8")


def test_core_texts_are_read_from_calls(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(
        'class Odd(UserError): pass\nsay("One")\nraise Odd("Two {x}", x=1)\nBugError("three")\n',
        encoding="utf-8",
    )
    assert tool.core_texts(tmp_path) == ["One", "Two {x}"]


def test_text_that_nobody_could_translate_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text('say(f"One {x}")\n', encoding="utf-8")
    with pytest.raises(SystemExit, match="not a literal"):
        tool.core_texts(tmp_path)


# --- switching -----------------------------------------------------------------------------


def test_english_and_german_can_be_chosen(languages: i18n.Languages) -> None:
    assert {"en", "de"} <= set(languages.available)
    assert languages.available[0] == "en"
    assert languages.name("de") == "Deutsch"
    assert languages.name("en") == "English"


def test_switching_changes_words_dates_and_numbers(languages: i18n.Languages, qtbot) -> None:
    day = date(2026, 8, 17)
    languages.use("en")
    assert text.verdict(Verdict.NONE).word == "Not reserved"
    assert i18n.format_date(day) == "17 Aug 2026"
    assert i18n.format_count(12345) == "12,345"
    with qtbot.waitSignal(languages.changed):
        languages.use("de")
    assert text.verdict(Verdict.NONE).word == "Nicht vorbehalten"
    assert i18n.format_date(day) == "17.08.2026"
    assert i18n.format_count(12345) == "12.345"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    languages.use("en")
    assert text.verdict(Verdict.NONE).word == "Not reserved"


def test_partial_dates_stay_partial(languages: i18n.Languages) -> None:
    languages.use("de")
    assert i18n.format_date("2026-08") == "August 2026"
    assert i18n.format_date("2026") == "2026"
    assert i18n.format_date("") == ""


def test_unknown_language_means_english_or_the_systems(languages: i18n.Languages) -> None:
    assert languages.use("xx") in languages.available


def test_message_is_translated_with_its_fields(languages: i18n.Languages) -> None:
    languages.use("de")
    assert text.sentence(say("no such template {n}", n=1234)) == "no such template 1.234"


@pytest.mark.parametrize("code", ["en", "de"])
def test_every_state_has_word_icon_and_explanation(languages: i18n.Languages, code: str) -> None:
    languages.use(code)
    states = [
        *(text.verdict(v) for v in Verdict),
        *(text.seal(s) for s in Seal),
        *(text.stance(s) for s in Stance),
        *(text.stance_short(s) for s in Stance),
        *(text.position(p) for p in Position),
    ]
    assert all(state.word and state.icon and state.explanation for state in states)
    names = [
        *(text.policy_name(p) + text.policy_explained(p) for p in Policy),
        *(text.dimension_name(d) + text.dimension_explained(d) for d in Dimension),
        *(text.standard_name(s) for s in Standard),
        *(text.field_name(f) for f in Field),
        *(text.role_name(r) + text.role_explained(r) for r in ROLES),
    ]
    assert all(names)


def test_silent_is_grey_and_unverified_has_no_colour() -> None:
    silent, ruled_out = text.stance(Stance.SILENT), text.stance(Stance.PROHIBITED)
    assert silent.tone is not ruled_out.tone
    unverified = text.stance(Stance.PROHIBITED, is_verified=False)
    assert unverified.tone is None
    assert unverified.word == "Not verified"


def test_states_of_one_axis_share_no_icon() -> None:
    for states in (
        [text.verdict(v) for v in Verdict],
        [text.seal(s) for s in Seal],
        [text.stance(s) for s in Stance],
    ):
        assert len({state.icon for state in states}) == len(states)
        assert len({state.word for state in states}) == len(states)
