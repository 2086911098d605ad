# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Both looks are legible, and every icon and stylesheet picture exists and takes their colours."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QTableView

from holdback.errors import BugError
from holdback.gui import colours, icons
from holdback.gui.colours import (
    DARK,
    DARK_SHARP,
    LIGHT,
    LIGHT_SHARP,
    Colours,
    Tone,
    colours_of,
    contrast,
    make_palette,
)
from holdback.gui.stylesheet import stylesheet
from holdback.gui.theme import Appearance, Theme
from holdback.support.resources import resource

pytestmark = pytest.mark.gui
TEXT = 4.5  # WCAG 2.2, 1.4.3
CONTROL = 3.0  # WCAG 2.2, 1.4.11
LOOKS = pytest.mark.parametrize("look", colours.LOOKS, ids=["light", "dark", "sharp", "dark sharp"])
SHARP = 7.0  # WCAG 2.2, 1.4.6


def grounds(look: Colours) -> dict[str, str]:
    return {
        name: getattr(look, name)
        for name in ("window", "base", "alternate", "raised", "selection", "hover")
    }


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    before = qapp.palette()
    made = Theme(qapp, Appearance.LIGHT)
    yield made
    qapp.setStyleSheet("")
    qapp.setPalette(before)
    made.deleteLater()


def test_contrast_is_what_wcag_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


@LOOKS
@pytest.mark.parametrize("ink", ["text", "muted", "link"])
def test_words_are_legible_on_every_ground(look: Colours, ink: str) -> None:
    for name, ground in grounds(look).items():
        assert contrast(getattr(look, ink), ground) >= TEXT, f"{ink} on {name}"


@LOOKS
@pytest.mark.parametrize("tone", list(Tone))
def test_tones_are_legible_on_their_own_and_every_other_ground(look: Colours, tone: Tone) -> None:
    pair = look.tones[tone]
    for name, ground in {**grounds(look), "soft": pair.soft}.items():
        assert contrast(pair.ink, ground) >= TEXT, f"{tone} on {name}"
    assert contrast(look.text, pair.soft) >= TEXT


@LOOKS
def test_other_words_are_legible(look: Colours) -> None:
    assert contrast(look.on_accent, look.accent) >= TEXT
    assert contrast(look.on_accent, look.accent_hover) >= TEXT
    assert contrast(look.placeholder, look.base) >= TEXT
    assert contrast(look.text, look.mark) >= TEXT


@LOOKS
def test_controls_stand_out_from_what_they_lie_on(look: Colours) -> None:
    focus = look.link if look.is_dark else look.accent
    for name in ("window", "base", "alternate", "raised"):
        assert contrast(look.outline, getattr(look, name)) >= CONTROL, f"outline on {name}"
        assert contrast(focus, getattr(look, name)) >= CONTROL, f"focus on {name}"
        assert contrast(look.accent, getattr(look, name)) >= CONTROL, f"accent on {name}"


@pytest.mark.parametrize("look", [LIGHT_SHARP, DARK_SHARP], ids=["light", "dark"])
def test_sharp_looks_keep_the_stricter_rule(look: Colours) -> None:
    for name, ground in grounds(look).items():
        for ink in ("text", "muted"):
            assert contrast(getattr(look, ink), ground) >= SHARP, f"{ink} on {name}"
    for tone, pair in look.tones.items():
        assert contrast(pair.ink, pair.soft) >= SHARP, tone
    for name in ("window", "base", "raised"):
        assert contrast(look.border, getattr(look, name)) >= CONTROL, "even lines that decorate"


_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")


def said(body: str, name: str) -> str:
    """Return the colour that a rule of the style sheet gives to a property, or nothing."""
    found = re.search(rf"(?:^|;)\s*{name}:[^;]*?(#[0-9a-f]{{6}})", body)
    return found[1] if found else ""


@LOOKS
def test_every_pair_of_the_style_sheet_is_legible(look: Colours) -> None:
    plain = [getattr(look, name) for name in ("window", "base", "alternate", "raised")]
    words, lines = 0, 0
    for selector, body in _RULE.findall(stylesheet(look, 10.0)):
        if ":disabled" in selector:
            continue  # WCAG 1.4.3 leaves out what cannot be operated
        ink, ground = said(body, "color"), said(body, "background")
        for behind in [ground] if ground else plain:
            if ink:
                words += 1
                assert contrast(ink, behind) >= TEXT, f"{ink} on {behind}: {selector.strip()}"
        line = said(body, "border")
        if ":focus" in selector and line:
            lines += 1
            assert all(contrast(line, one) >= CONTROL for one in plain), selector.strip()
    assert words > 20
    assert lines > 5


@LOOKS
def test_tones_can_be_told_apart_without_their_hue(look: Colours) -> None:
    # The tones share no icon and no word; here only: no two tones have the same colour.
    inks = [pair.ink for pair in look.tones.values()]
    assert len(set(inks)) == len(inks)


@LOOKS
def test_palette_leads_back_to_its_colours(look: Colours) -> None:
    palette = make_palette(look)
    assert colours_of(palette) is look
    assert palette.color(QPalette.ColorRole.Highlight) == QColor(look.accent)


def test_theme_switches_at_once_and_tells(qtbot, qapp: QApplication, theme: Theme) -> None:
    assert theme.colours is LIGHT
    with qtbot.waitSignal(theme.changed):
        theme.set_appearance("dark")
    assert theme.colours is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)


def test_contrast_that_the_system_asks_for_is_given(qapp: QApplication, theme: Theme) -> None:
    wish = [True]
    asked = Theme(qapp, Appearance.LIGHT, wants_contrast=lambda: wish[0])
    assert asked.colours is LIGHT_SHARP
    table = QTableView()  # the style sheet gives it a ground of its own
    table.ensurePolished()
    assert colours_of(table.palette()) is LIGHT_SHARP
    assert QColor(LIGHT_SHARP.text).name() in inks(icons.icon("stop"))
    asked.set_appearance(Appearance.DARK)
    assert asked.colours is DARK_SHARP
    wish[0] = False
    asked.refresh()
    assert asked.colours is DARK
    asked.deleteLater()


def test_system_appearance_falls_back_to_the_palette_found_at_start(
    qapp: QApplication, theme: Theme
) -> None:
    qapp.setPalette(make_palette(DARK))
    dark_system = Theme(qapp, Appearance.SYSTEM)
    # Offscreen knows no colour scheme: the palette that was there decides.
    assert dark_system.colours is DARK
    dark_system.deleteLater()


@LOOKS
def test_every_picture_of_the_stylesheet_exists(look: Colours) -> None:
    paths = re.findall(r'url\("([^"]+)"\)', stylesheet(look, 10.0))
    assert paths
    assert [path for path in paths if not Path(path).is_file()] == []


def test_native_controls_keep_the_systems_buttons() -> None:
    assert "QPushButton {" not in stylesheet(LIGHT, 10.0, native_controls=True)


def test_icons_take_the_colour_of_the_theme(theme: Theme) -> None:
    sign = icons.icon("stop")
    theme.set_appearance(Appearance.LIGHT)
    light = inks(sign)
    theme.set_appearance(Appearance.DARK)
    dark = inks(sign)
    assert QColor(LIGHT.text).name() in light
    assert QColor(DARK.text).name() in dark


def test_toned_and_disabled_icons_differ_from_plain_ones(theme: Theme) -> None:
    assert QColor(LIGHT.tones[Tone.BAD].ink).name() in inks(icons.icon("stop", Tone.BAD))
    assert QColor(LIGHT.disabled).name() in inks(icons.icon("stop"), QIcon.Mode.Disabled)


def test_icons_survive_being_copied_and_used_by_widgets(qtbot, theme: Theme) -> None:
    button = QPushButton(QIcon(icons.icon("undo")), "Undo")
    qtbot.addWidget(button)
    button.show()
    assert not button.grab().isNull()


def test_unknown_icon_is_a_bug() -> None:
    with pytest.raises(BugError):
        icons.icon("no such icon")


@pytest.mark.parametrize("path", sorted(resource("icons").glob("*.svg")), ids=lambda p: p.stem)
def test_every_icon_draws_something(path: Path, theme: Theme) -> None:
    assert inks(icons.icon(path.stem))
    if path.stem != "holdback":
        assert "currentColor" in path.read_text(encoding="utf-8")


def inks(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> set[str]:
    image = icon.pixmap(QSize(48, 48), 1.0, mode).toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 250
    }
