# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The matrix on paper: A4 across, no row torn apart, the heading on each page. For any thread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from holdback.gui import i18n, text
from holdback.platforms import (
    GlanceCell,
    GlanceRow,
    Group,
    Platform,
    Use,
    glance,
    group_name,
    region_name,
    stance_word,
    use_name,
)
from holdback.platforms.export import CAUTION, CELL_LOOKS

_DPI = 144
_SHARES = (0.13, 0.195, 0.195, 0.195, 0.195, 0.09)
_PAD = 7.0
_FOOT = 26.0
_BAND_HEIGHT = 32.0
_INK, _FAINT, _LINE, _BAND = "#000000", "#444444", "#9aa2ad", "#e9ecf0"
_WRAP = int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of words in a cell: its size in points, weight and colour."""

    words: str
    points: float = 8.0
    is_bold: bool = False
    colour: str = _INK


@dataclass(frozen=True, slots=True)
class _Cell:
    pieces: tuple[_Piece, ...]
    ground: str = "#ffffff"


def matrix_pdf(platforms: Sequence[Platform], today: date) -> bytes:
    """Return the matrix as a PDF file, in the language of the window."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Landscape,
            QMarginsF(12, 12, 12, 12),
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setResolution(_DPI)
    title = _tr("What platforms' terms say about AI")
    writer.setTitle(title)
    writer.setCreator("Holdback")
    painter = QPainter(writer)
    sheet = _Sheet(painter, writer, title, today)
    sheet.begin()
    for group, rows in _grouped(platforms, today):
        sheet.add_group(group, rows)
    sheet.end_page()
    painter.end()
    return bytes(buffer.data().data())


def _grouped(platforms: Sequence[Platform], today: date) -> Iterator[tuple[Group, list[GlanceRow]]]:
    rows = [glance(platform, today) for platform in platforms]
    for group in Group:
        members = [row for row in rows if row.group is group]
        if members:
            yield group, members


class _Sheet:
    """Where on which page the next row goes."""

    def __init__(self, painter: QPainter, writer: QPdfWriter, title: str, today: date) -> None:
        self._painter = painter
        self._writer = writer
        self._title = title
        self._today = today
        self._page = 1
        self._y = 0.0
        width = float(writer.width())
        self._widths = [share * width for share in _SHARES]
        self._bottom = writer.height() - _FOOT
        self._heading = tuple(
            _Cell((_Piece(words, 8.0, True),), _BAND)
            for words in (
                _tr("Service"),
                *(text.sentence(use_name(use)) for use in Use),
                _tr("Seen on"),
            )
        )

    def begin(self) -> None:
        """Write the title and what to bear in mind, then the heading."""
        made = _tr("Made on {day}").replace("{day}", i18n.format_date(self._today))
        for piece in (
            _Piece(self._title, 15.0, True),
            _Piece(text.sentence(CAUTION), 9.0),
            _Piece(made, 9.0, False, _FAINT),
        ):
            room = QRectF(0, self._y, self._writer.width(), 1000)
            self._y += self._write(piece, room) + 4
        self._y += 6
        self._row(self._heading)

    def add_group(self, group: Group, rows: Sequence[GlanceRow]) -> None:
        """Write a group's name and its services; the name never stands alone at a page's end."""
        for number, row in enumerate(rows):
            cells = _cells(row)
            height = self._height(cells)
            band = 0.0 if number else _BAND_HEIGHT
            if self._y + band + height > self._bottom:
                self.end_page()
                self._writer.newPage()
                self._page += 1
                self._y = 0.0
                self._row(self._heading)
            if not number:
                self._band(text.sentence(group_name(group)), band)
            self._row(cells)

    def end_page(self) -> None:
        """Write the foot."""
        words = f"Holdback · {i18n.format_date(self._today)} · {i18n.format_count(self._page)}"
        foot = QRectF(0, self._writer.height() - 16, self._writer.width(), 16)
        self._write(_Piece(words, 7.0, False, _FAINT), foot, Qt.AlignmentFlag.AlignRight)

    # --- drawing --------------------------------------------------------------------------

    def _band(self, words: str, height: float) -> None:
        area = QRectF(0, self._y, sum(self._widths), height)
        self._frame(area, _BAND)
        self._write(_Piece(words, 9.0, True), area.adjusted(_PAD, 5, -_PAD, _BAND_HEIGHT))
        self._y += height

    def _row(self, cells: Sequence[_Cell]) -> None:
        height = self._height(cells)
        x = 0.0
        for cell, width in zip(cells, self._widths, strict=True):
            self._frame(QRectF(x, self._y, width, height), cell.ground)
            y = self._y + _PAD
            for piece in cell.pieces:
                y += self._write(piece, QRectF(x + _PAD, y, width - 2 * _PAD, 2000))
            x += width
        self._y += height

    def _frame(self, area: QRectF, ground: str) -> None:
        self._painter.fillRect(area, QColor(ground))
        self._painter.setPen(QPen(QColor(_LINE), 1))
        self._painter.drawRect(area)

    def _height(self, cells: Sequence[_Cell]) -> float:
        tallest = 0.0
        for cell, width in zip(cells, self._widths, strict=True):
            room = QRectF(0, 0, width - 2 * _PAD, 10_000)
            lines = 0.0
            for piece in cell.pieces:
                self._painter.setFont(_font(piece))
                lines += self._painter.boundingRect(room, _WRAP, piece.words).height()
            tallest = max(tallest, lines)
        return tallest + 2 * _PAD

    def _write(
        self,
        piece: _Piece,
        room: QRectF,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> float:
        """Write a piece and return how high it is."""
        self._painter.setFont(_font(piece))
        self._painter.setPen(QColor(piece.colour))
        flags = _WRAP | int(alignment)
        needed = self._painter.boundingRect(room, flags, piece.words)
        self._painter.drawText(room, flags, piece.words)
        return needed.height()


def _cells(row: GlanceRow) -> tuple[_Cell, ...]:
    seen = [_Piece(i18n.format_date(row.evidence_date) or _tr("No date"), 7.5)]
    if row.is_stale and row.evidence_date:
        seen.append(_Piece(_tr("over 90 days ago"), 7.0, False, _FAINT))
    return (
        _Cell((_Piece(row.name, 8.5, True),)),
        *(_stance(cell) for cell in row.cells),
        _Cell(tuple(seen)),
    )


def _stance(cell: GlanceCell) -> _Cell:
    ground, sign = CELL_LOOKS[cell.tone]
    pieces = [_Piece(f"{sign} {text.sentence(cell.word)}", 8.5, cell.is_verified)]
    pieces += [
        _Piece(
            f"{text.sentence(region_name(region))}: {text.sentence(stance_word(stance, cell.use))}",
            7.0,
        )
        for region, stance in cell.regional
    ]
    if cell.evidence_date:
        day = i18n.format_date(cell.evidence_date)
        words = f"{day}, {_tr('over 90 days ago')}" if cell.is_stale else day
        pieces.append(_Piece(words, 7.0, False, _FAINT))
    if cell.quote:
        pieces.append(_Piece(QLocale().quoteString(cell.quote), 7.0))
    return _Cell(tuple(pieces), ground)


def _font(piece: _Piece) -> QFont:
    font = QFont("Noto Sans")
    font.setPointSizeF(piece.points)
    font.setBold(piece.is_bold)
    return font


def _tr(words: str) -> str:
    return QCoreApplication.translate("MatrixPdf", words)
