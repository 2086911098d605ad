# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One set of line icons, drawn in the palette's colours at whatever size is asked for.

An icon asks for the colour when it is painted, so a change of theme needs no new icons.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer

from holdback.errors import BugError
from holdback.gui.colours import Tone, colours_of
from holdback.support.resources import resource

SIZE = 20
"""The usual edge of an icon in a button or a row, in device-independent pixels."""


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    path = resource("icons", f"{name}.svg")
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise BugError(f"there is no icon named {name}") from error


@lru_cache(maxsize=1024)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = _source(name).replace("currentColor", colour)
    return QSvgRenderer(QByteArray(drawing.encode("utf-8")))


def paint_icon(painter: QPainter, name: str, colour: str, area: QRectF) -> None:
    """Draw an icon in ``colour``, as large as fits into ``area``, in its middle."""
    edge = min(area.width(), area.height())
    corner = area.center() - QPointF(edge / 2, edge / 2)
    _renderer(name, colour).render(painter, QRectF(corner.x(), corner.y(), edge, edge))


def pixmap(name: str, colour: str, edge: int = SIZE, ratio: float = 1.0) -> QPixmap:
    """Return an icon as a picture of ``edge`` device-independent pixels."""
    picture = QPixmap(round(edge * ratio), round(edge * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_icon(painter, name, colour, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


class _Engine(QIconEngine):
    def __init__(self, name: str, colour: Callable[[QPalette, QIcon.Mode], str]) -> None:
        super().__init__()
        self._name = name
        self._colour = colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colour = self._colour(QGuiApplication.palette(), mode)
        paint_icon(painter, self._name, colour, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        # Qt gives the size in device-independent pixels (since 6.8).
        picture = QPixmap(size * scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, picture.rect(), mode, state)
        painter.end()
        picture.setDevicePixelRatio(scale)
        return picture

    def clone(self) -> QIconEngine:
        copy = _Engine(self._name, self._colour)
        _clones.append(copy)
        return copy


# Qt keeps a clone without telling Python; letting go of it here would free it under Qt's hands.
_clones: list[_Engine] = []


def _plain(palette: QPalette, mode: QIcon.Mode) -> str:
    colours = colours_of(palette)
    return colours.disabled if mode is QIcon.Mode.Disabled else colours.text


def _on_accent(palette: QPalette, mode: QIcon.Mode) -> str:
    colours = colours_of(palette)
    return colours.disabled if mode is QIcon.Mode.Disabled else colours.on_accent


@lru_cache(maxsize=512)
def icon(name: str, tone: Tone | None = None) -> QIcon:
    """Return the icon ``name`` (a file of ``resources/icons``) in the text's or a tone's colour.

    Raises:
        BugError: there is no such icon.
    """
    _source(name)
    if tone is None:
        return QIcon(_Engine(name, _plain))

    def toned(palette: QPalette, mode: QIcon.Mode) -> str:
        colours = colours_of(palette)
        return colours.disabled if mode is QIcon.Mode.Disabled else colours.tones[tone].ink

    return QIcon(_Engine(name, toned))


@lru_cache(maxsize=64)
def icon_on_accent(name: str) -> QIcon:
    """Return the icon for a primary button, whose ground is the accent colour."""
    _source(name)
    return QIcon(_Engine(name, _on_accent))


def application_icon() -> QIcon:
    """Return Holdback's own mark."""
    return QIcon(str(resource("icons", "holdback.svg")))
