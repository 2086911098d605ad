# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets the schedule of works: rows that are never split, heads on every page."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen, QTextDocument

from holdback.letters.pdf_type import MM, RULE_COLOUR, Styles, black_on_white, new_document
from holdback.letters.records import Letter
from holdback.letters.schedule import TableRow, schedule_table


class SchedulePages:
    """The schedule of works: rows that are never split, heads on every page."""

    _PADDING = 1.2 * MM

    def __init__(self, letter: Letter, styles: Styles, width: float, height: float) -> None:
        self._title = letter.schedule_title
        table = schedule_table(letter)
        self._heads, self._rows = TableRow([[head] for head in table.heads]), table.rows
        key = "entry" if len(self._rows) == 1 else "entries"
        self._total = letter.words.phrase(key, count=len(self._rows))
        self._width, self._height = width, height
        self._widths = [width * percent / 100 for percent in table.percents]
        self._title_font = styles.bold.font()
        self._cell = new_document(styles.table.font())
        self._bold_cell = new_document(styles.table_bold.font())
        self._head_height = self._row_height(self._heads, self._bold_cell)
        self._title_height = 9 * MM
        self._heights = [self._row_height(row, self._cell) for row in self._rows]
        self._pages = self._paginate()

    @property
    def page_count(self) -> int:
        """How many pages the schedule takes; none without works."""
        return len(self._pages)

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint one page; the painter stands at the text area's corner."""
        y = 0.0
        if page == 0:
            painter.setFont(self._title_font)
            painter.drawText(QPointF(0, 4.5 * MM), self._title)
            y = self._title_height
        y = self._paint_row(painter, y, self._heads, self._bold_cell, self._head_height)
        for number in self._pages[page]:
            y = self._paint_row(painter, y, self._rows[number], self._cell, self._heights[number])
        if page == len(self._pages) - 1:
            self._draw(painter, 0, y + 2 * MM, self._bold_cell, [self._total], self._width)

    def _paginate(self) -> list[list[int]]:
        pages: list[list[int]] = []
        used = 0.0
        for number, height in enumerate(self._heights):
            # The last row keeps room for the total below it.
            reserve = 8 * MM if number == len(self._rows) - 1 else 0
            if not pages or (pages[-1] and used + height + reserve > self._height):
                pages.append([])
                used = self._head_height + (self._title_height if len(pages) == 1 else 0)
            pages[-1].append(number)
            used += height
        return pages

    def _row_height(self, row: TableRow, document: QTextDocument) -> float:
        tallest = max(
            self._measured(document, lines, width)
            for lines, width in zip(row.cells, self._widths, strict=True)
        )
        below = self._measured(document, row.below, self._below_width) if row.below else 0
        return tallest + below + 2 * self._PADDING

    @property
    def _below_width(self) -> float:
        return self._width - self._widths[0]

    def _measured(self, document: QTextDocument, lines: list[str], width: float) -> float:
        document.setTextWidth(width - 2 * self._PADDING)
        document.setPlainText("\n".join(lines))
        return document.size().height()

    def _paint_row(
        self, painter: QPainter, y: float, row: TableRow, document: QTextDocument, height: float
    ) -> float:
        x = 0.0
        for lines, width in zip(row.cells, self._widths, strict=True):
            self._draw(painter, x, y + self._PADDING, document, lines, width)
            x += width
        if row.below:
            tall = self._measured(document, row.below, self._below_width)
            top = y + height - self._PADDING - tall
            self._draw(painter, self._widths[0], top, document, row.below, self._below_width)
        painter.setPen(QPen(RULE_COLOUR, 0.2 * MM))
        painter.drawLine(QPointF(0, y + height), QPointF(self._width, y + height))
        painter.setPen(Qt.GlobalColor.black)
        return y + height

    def _draw(
        self,
        painter: QPainter,
        x: float,
        y: float,
        document: QTextDocument,
        lines: list[str],
        width: float,
    ) -> None:
        if lines:
            self._measured(document, lines, width)
            painter.save()
            painter.translate(x + self._PADDING, y)
            document.documentLayout().draw(painter, black_on_white())
            painter.restore()
