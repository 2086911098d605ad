# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How letters are set: fonts, sizes, spacing. Qt's part of it, shared by text and schedule."""

from __future__ import annotations

import os
import sys
import threading
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPainter,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextDocument,
    QTextOption,
)

from holdback.errors import BugError
from holdback.support.resources import resource

# Everything is laid out on a grid of 600 dots per inch, whatever it is painted on later.
GRID_DPI = 600
MM = GRID_DPI / 25.4
PT = GRID_DPI / 72
_FAMILIES = ("Noto Sans", "Noto Sans Hebrew", "Noto Naskh Arabic", "Droid Sans Fallback")
BODY_PT = 9.5
SMALL_PT = 7.5
TABLE_PT = 7.5
_LINE_HEIGHT_PERCENT = 100.0
GAP_COLOUR = QColor("#ffe680")
FIELD_COLOUR = QColor("#d9e8fb")
RULE_COLOUR = QColor("#b0b0b0")

_fonts_lock = threading.Lock()


class _Fonts:
    """The bundled fonts, registered once per process because Qt keeps them per process."""

    registered = False


def ensure_application() -> None:
    """See to it that Qt can set text: an application object exists and our fonts are known.

    Inside the window nothing happens but the fonts. Without a display the offscreen platform
    is used.
    """
    if QGuiApplication.instance() is None:
        has_display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
        if sys.platform.startswith("linux") and not has_display:
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _Application.instance = QGuiApplication(["holdback"])
    with _fonts_lock:
        if not _Fonts.registered:
            for path in sorted(resource("fonts").glob("*.ttf")):
                # From memory: a path would find its way into the order of the fonts in the file.
                if QFontDatabase.addApplicationFontFromData(path.read_bytes()) < 0:
                    raise BugError(f"the bundled font {path.name} cannot be used")
            _Fonts.registered = True


class _Application:
    """Keeps the application object alive that the command line needs; Qt allows only one."""

    instance: QGuiApplication | None = None


@dataclass(frozen=True, slots=True)
class Styles:
    """The character formats of a letter, by where they are used."""

    body: QTextCharFormat
    bold: QTextCharFormat
    small: QTextCharFormat
    table: QTextCharFormat
    table_bold: QTextCharFormat


def font_of(size_pt: float, *, bold: bool = False) -> QFont:
    """Return the letters' font in a size, measured on the grid."""
    font = QFont()
    font.setFamilies(list(_FAMILIES))
    font.setPixelSize(round(size_pt * PT))
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Ligatures would come out of the PDF as single odd characters when text is searched.
    font.setFeature(QFont.Tag("liga"), 0)
    return font


def new_document(font: QFont) -> QTextDocument:
    """Return an empty document measured in grid dots: no paint device, so nothing is rescaled."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setUndoRedoEnabled(False)
    document.setUseDesignMetrics(True)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    return document


def black_on_white() -> QAbstractTextDocumentLayout.PaintContext:
    """Return how to paint: paper stays white and ink black, whatever the window's theme."""
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette(context.palette)
    palette.setColor(QPalette.ColorRole.Text, QColor(Qt.GlobalColor.black))
    context.palette = palette
    return context


def char_format(size_pt: float, *, bold: bool = False) -> QTextCharFormat:
    """Return black text in a size."""
    form = QTextCharFormat()
    form.setFont(font_of(size_pt, bold=bold))
    # Ink is black, whatever the colours of the window that the pages are shown in.
    form.setForeground(Qt.GlobalColor.black)
    return form


def block_format(before_pt: float, after_pt: float) -> QTextBlockFormat:
    """Return a paragraph with space before and after it."""
    form = QTextBlockFormat()
    form.setTopMargin(before_pt * PT)
    form.setBottomMargin(after_pt * PT)
    form.setLineHeight(
        _LINE_HEIGHT_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    )
    return form


def elided(painter: QPainter, text: str, width: float) -> str:
    """Return ``text``, shortened with an ellipsis to fit ``width`` in the painter's font."""
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(width))
