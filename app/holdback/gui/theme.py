# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the window looks: one style, light or dark, following the system or as the user chose.

Where the system asks for more contrast (Qt knows on Windows, macOS, and under GNOME and portals)
each look has a sharper set of colours. Qt 6.11 does not tell whether the system asks for less
motion; so nothing in this window moves by itself, for anybody: no animation of ours, no bar that
runs to and fro.

``QStyleHints.setColorScheme`` does nothing where no platform theme runs, so the palette is always
our own and the system is only asked which of the two it wants.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from holdback.gui.colours import (
    DARK,
    DARK_SHARP,
    LIGHT,
    LIGHT_SHARP,
    Colours,
    colours_of,
    make_palette,
)
from holdback.gui.stylesheet import stylesheet

GRID = 8
"""All distances are multiples (or halves) of this many device-independent pixels."""


class Appearance(StrEnum):
    """What the user chose in the settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Keeps the application in one of the two looks.

    Signals:
        changed: the colours are other ones now; widgets that paint by themselves repaint.
    """

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        appearance: Appearance = Appearance.SYSTEM,
        *,
        native: bool | None = None,
        wants_contrast: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._native = sys.platform == "darwin" if native is None else native
        self._appearance = appearance
        self._wants_contrast = wants_contrast or _system_wants_contrast
        self._system_palette = QPalette(app.palette())
        if not self._native:
            app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        style_hints = app.styleHints()  # held, or the object that it lends goes with its wrapper
        hints = getattr(style_hints, "accessibility", lambda: None)()  # since Qt 6.10
        if hints is not None:
            hints.contrastPreferenceChanged.connect(self.refresh)
        self._apply()

    @property
    def appearance(self) -> Appearance:
        """What the user chose."""
        return self._appearance

    @property
    def colours(self) -> Colours:
        """The colours in use now."""
        return colours_of(self._app.palette())

    @Slot(str)
    def set_appearance(self, appearance: Appearance | str) -> None:
        """Switch at once; no restart is needed."""
        self._appearance = Appearance(appearance)
        self._apply()

    def _apply(self) -> None:
        schemes = {
            Appearance.SYSTEM: Qt.ColorScheme.Unknown,
            Appearance.LIGHT: Qt.ColorScheme.Light,
            Appearance.DARK: Qt.ColorScheme.Dark,
        }
        self._app.styleHints().setColorScheme(schemes[self._appearance])
        if self._wants_contrast():
            colours = DARK_SHARP if self._wants_dark() else LIGHT_SHARP
        else:
            colours = DARK if self._wants_dark() else LIGHT
        self._app.setPalette(make_palette(colours))
        self._app.setStyleSheet(
            stylesheet(colours, self._app.font().pointSizeF(), native_controls=self._native)
        )
        self.changed.emit()

    def _wants_dark(self) -> bool:
        if self._appearance is not Appearance.SYSTEM:
            return self._appearance is Appearance.DARK
        scheme = self._app.styleHints().colorScheme()
        if scheme is not Qt.ColorScheme.Unknown:
            return scheme is Qt.ColorScheme.Dark
        return colours_of(self._system_palette).is_dark

    @Slot()
    def refresh(self) -> None:
        """Ask the system again what it wants."""
        self._apply()

    @Slot()
    def _on_system_changed(self) -> None:
        if self._appearance is Appearance.SYSTEM:
            self._apply()


def _system_wants_contrast() -> bool:
    style_hints = QGuiApplication.styleHints()
    hints = getattr(style_hints, "accessibility", lambda: None)()
    if hints is None:
        return False
    return bool(hints.contrastPreference() == Qt.ContrastPreference.HighContrast)


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget its part in the typography or the layout.

    Labels: ``title``, ``heading``, ``lead``, ``muted``, ``small``, ``quote``. Buttons:
    ``primary``, ``flat``, ``toggle``, ``link``. Frames: ``card``, ``panel``, ``bar``. Lists:
    ``navigation``, ``checks`` (rows with a box to tick).
    """
    widget.setProperty("role", role)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)


def label(text: str = "", role: str = "", parent: QWidget | None = None) -> QLabel:
    """Return a wrapping, selectable-free label in the given role."""
    made = QLabel(text, parent)
    made.setWordWrap(role not in ("title",))
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        set_role(made, role)
    return made
