# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sets of colours, and the arithmetic that proves them legible (WCAG 2.2, 1.4.3/1.4.11)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor, QPalette


class Tone(StrEnum):
    """What a colour tells beside an icon and a word; never alone."""

    GOOD = "good"
    INFO = "info"
    CAUTION = "caution"
    BAD = "bad"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Pair:
    """A tone's two colours: for words, icons and lines, and for the area behind them."""

    ink: str
    soft: str


@dataclass(frozen=True, slots=True)
class Colours:
    """One look. All values are ``#rrggbb``.

    ``border`` only decorates; ``outline`` bounds what can be operated and so keeps 3:1.
    """

    is_dark: bool
    window: str
    base: str
    alternate: str
    raised: str
    text: str
    muted: str
    placeholder: str
    disabled: str
    border: str
    outline: str
    accent: str
    accent_hover: str
    on_accent: str
    link: str
    selection: str
    hover: str
    mark: str
    tones: Mapping[Tone, Pair]


LIGHT = Colours(
    is_dark=False,
    window="#f4f5f7",
    base="#ffffff",
    alternate="#f8f9fb",
    raised="#ffffff",
    text="#1b2027",
    muted="#586270",
    placeholder="#667080",
    disabled="#9aa2ad",
    border="#d9dee5",
    outline="#7f8896",
    accent="#1f6fb2",
    accent_hover="#195d97",
    on_accent="#ffffff",
    link="#1a66a6",
    selection="#d5e6f6",
    hover="#ebf1f7",
    mark="#fff0bf",
    tones={
        Tone.GOOD: Pair("#17643a", "#e3f3e9"),
        Tone.INFO: Pair("#1b5c98", "#e4eff9"),
        Tone.CAUTION: Pair("#7d4b00", "#fdf1dc"),
        Tone.BAD: Pair("#a8251d", "#fcebe9"),
        Tone.QUIET: Pair("#566070", "#edf0f3"),
    },
)

DARK = Colours(
    is_dark=True,
    window="#1c1f24",
    base="#16191d",
    alternate="#1a1d22",
    raised="#23272d",
    text="#e6e9ee",
    muted="#a6aeb9",
    placeholder="#98a1ad",
    disabled="#69717c",
    border="#343a43",
    outline="#7f8997",
    accent="#2a76b8",
    accent_hover="#226aa9",
    on_accent="#ffffff",
    link="#7cbcf2",
    selection="#23415c",
    hover="#252b33",
    mark="#4d4016",
    tones={
        Tone.GOOD: Pair("#74cf9a", "#183426"),
        Tone.INFO: Pair("#8ac4f5", "#183249"),
        Tone.CAUTION: Pair("#e8bc63", "#392d12"),
        Tone.BAD: Pair("#f79a91", "#432321"),
        Tone.QUIET: Pair("#a9b1bc", "#2a2f36"),
    },
)


LIGHT_SHARP = Colours(
    is_dark=False,
    window="#fdfdfd",
    base="#ffffff",
    alternate="#fbfbfb",
    raised="#ffffff",
    text="#000000",
    muted="#2b2f36",
    placeholder="#4a4f57",
    disabled="#6a6f78",
    border="#4a4f57",
    outline="#1b2027",
    accent="#0b4a80",
    accent_hover="#083a66",
    on_accent="#ffffff",
    link="#0b4a80",
    selection="#cfe4f8",
    hover="#e8eef5",
    mark="#fff0bf",
    tones={
        Tone.GOOD: Pair("#0c4a27", "#eef8f1"),
        Tone.INFO: Pair("#0b4474", "#eef5fc"),
        Tone.CAUTION: Pair("#5c3600", "#fdf6e9"),
        Tone.BAD: Pair("#85150f", "#fdf1f0"),
        Tone.QUIET: Pair("#3a414c", "#f3f5f7"),
    },
)
"""For those whose system asks for more contrast: 7:1 for words (WCAG 1.4.6), lines that show."""

DARK_SHARP = Colours(
    is_dark=True,
    window="#000000",
    base="#000000",
    alternate="#0a0a0a",
    raised="#0d0f12",
    text="#ffffff",
    muted="#d6dbe2",
    placeholder="#c3cad3",
    disabled="#9aa2ad",
    border="#aab2bd",
    outline="#e6e9ee",
    accent="#2469a6",
    accent_hover="#1d5f99",
    on_accent="#ffffff",
    link="#9fd0fa",
    selection="#1d3a54",
    hover="#1a1f26",
    mark="#4d4016",
    tones={
        Tone.GOOD: Pair("#8ee0b0", "#0c2317"),
        Tone.INFO: Pair("#a6d3f8", "#0b2133"),
        Tone.CAUTION: Pair("#f3cd7e", "#2a210b"),
        Tone.BAD: Pair("#fcb4ad", "#331512"),
        Tone.QUIET: Pair("#c3cad3", "#1a1f26"),
    },
)

LOOKS = (LIGHT, DARK, LIGHT_SHARP, DARK_SHARP)


def luminance(colour: str) -> float:
    """Return the relative luminance of ``#rrggbb`` as WCAG 2.2 defines it, 0 to 1."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def colours_of(palette: QPalette) -> Colours:
    """Return the set of colours that ``palette`` was made of, or else one that is as dark."""
    # By the role of the outline: style sheets change those of text and ground in some widgets.
    outline = palette.color(QPalette.ColorRole.Shadow).name()
    made_of = next((look for look in LOOKS if look.outline == outline), None)
    is_dark = palette.color(QPalette.ColorRole.Window).lightness() < 128
    return made_of or (DARK if is_dark else LIGHT)


def make_palette(colours: Colours) -> QPalette:
    """Return Qt's palette for one set of colours, disabled states included."""
    role = QPalette.ColorRole
    palette = QPalette()
    plain = {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.base,
        role.AlternateBase: colours.alternate,
        role.Text: colours.text,
        role.Button: colours.raised,
        role.ButtonText: colours.text,
        role.BrightText: colours.on_accent,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.placeholder,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Link: colours.link,
        role.LinkVisited: colours.link,
        role.Light: colours.raised,
        role.Midlight: colours.hover,
        role.Mid: colours.border,
        role.Dark: colours.outline,
        role.Shadow: colours.outline,
    }
    for one, value in plain.items():
        palette.setColor(one, QColor(value))
    for one in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(colours.disabled))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(colours.border))
    return palette
