# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets letters as pages: for PDF files and for the preview, by the same code.

The one module outside the window that imports Qt, and only QtGui: it works from the command
line without a display (offscreen platform) and inside the running window alike.
"""

from __future__ import annotations

import os
import re
import sys
import threading
import uuid
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import (
    QBuffer,
    QEventLoop,
    QHashSeed,
    QIODevice,
    QMarginsF,
    QPointF,
    QRectF,
    QSizeF,
    Qt,
    QUuid,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextListFormat,
    QTextOption,
)

from holdback.errors import BugError
from holdback.letters.hyphenation import hyphenated
from holdback.letters.layout import (
    MARGIN_BOTTOM_MM,
    MARGIN_LEFT_MM,
    MARGIN_RIGHT_MM,
    MARGIN_TOP_MM,
    PageForm,
    page_form,
)
from holdback.letters.pdf_dates import with_fixed_dates
from holdback.letters.records import Heading, ItemList, Letter, Paragraph
from holdback.letters.schedule import TableRow, schedule_table
from holdback.support.resources import resource

# Everything is laid out on a grid of 600 dots per inch, whatever it is painted on later.
GRID_DPI = 600
_MM = GRID_DPI / 25.4
_PT = GRID_DPI / 72
_FAMILIES = ("Noto Sans", "Noto Sans Hebrew", "Noto Naskh Arabic", "Droid Sans Fallback")
_BODY_PT = 9.5
_SMALL_PT = 7.5
_TABLE_PT = 7.5
_LINE_HEIGHT_PERCENT = 100.0
_GAP_COLOUR = QColor("#ffe680")
_RULE_COLOUR = QColor("#b0b0b0")
_NAMESPACE = uuid.UUID("8f1d7a52-53f4-5bd6-9a53-2d9d3c2b7c11")

_fonts_lock = threading.Lock()
_fixed_order = threading.Lock()


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
class _Styles:
    """The character formats of a letter."""

    body: QTextCharFormat
    bold: QTextCharFormat
    small: QTextCharFormat
    table: QTextCharFormat
    table_bold: QTextCharFormat


class LetterPages:
    """A letter laid out in pages. Paint them on anything."""

    def __init__(self, letter: Letter) -> None:
        ensure_application()
        # Long documents start a timer as they grow; a worker thread has what timers need only
        # once an event loop was made there (it need not live on).
        QEventLoop()
        self.letter = letter
        self.form: PageForm = page_form(letter)
        width, height = self.form.page_mm
        self._styles = _Styles(
            body=_char_format(_BODY_PT),
            bold=_char_format(_BODY_PT, bold=True),
            small=_char_format(_SMALL_PT),
            table=_char_format(_TABLE_PT),
            table_bold=_char_format(_TABLE_PT, bold=True),
        )
        self._text_width = (width - MARGIN_LEFT_MM - MARGIN_RIGHT_MM) * _MM
        self._text_height = (height - MARGIN_TOP_MM - MARGIN_BOTTOM_MM) * _MM
        self._gaps = re.compile("|".join(re.escape(gap) for gap in letter.gaps) or r"(?!)")
        self._document = _new_document(self._styles.body.font())
        self._document.setIndentWidth(5 * _MM)
        self._document.setPageSize(QSizeF(self._text_width, self._text_height))
        # Laid out once when it is whole: growing documents start a timer, which worker threads
        # do not have.
        self._document.setLayoutEnabled(False)
        ending = self._fill()
        self._document.setLayoutEnabled(True)
        self._document.markContentsDirty(0, self._document.characterCount())
        self._keep_together(*ending)
        self._cover_pages = self._document.pageCount()
        self._schedule = _SchedulePages(letter, self._styles, self._text_width, self._text_height)

    @property
    def page_count(self) -> int:
        """How many pages there are, those of the schedule included."""
        return self._cover_pages + self._schedule.page_count

    @property
    def page_mm(self) -> tuple[float, float]:
        """Width and height of the paper."""
        return self.form.page_mm

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint page ``page`` (from 0); the painter's unit must be 1/600 inch."""
        painter.setPen(Qt.GlobalColor.black)
        if page == 0:
            self._paint_head(painter)
        self._paint_foot(painter, page)
        painter.save()
        if page >= self._cover_pages:
            painter.translate(MARGIN_LEFT_MM * _MM, MARGIN_TOP_MM * _MM)
            self._schedule.paint(painter, page - self._cover_pages)
            painter.restore()
            return
        painter.translate(MARGIN_LEFT_MM * _MM, MARGIN_TOP_MM * _MM - page * self._text_height)
        context = _black_on_white()
        context.clip = QRectF(0, page * self._text_height, self._text_width, self._text_height)
        painter.setClipRect(context.clip)
        self._document.documentLayout().draw(painter, context)
        painter.restore()

    def image(self, page: int, dpi: int = 96) -> QImage:
        """Return page ``page`` as a picture, for the preview."""
        width, height = self.form.page_mm
        picture = QImage(
            round(width / 25.4 * dpi), round(height / 25.4 * dpi), QImage.Format.Format_RGB32
        )
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        painter.scale(dpi / GRID_DPI, dpi / GRID_DPI)
        self.paint(painter, page)
        painter.end()
        return picture

    # -- the running text ---------------------------------------------------------------------

    def _fill(self) -> tuple[QTextBlock, QTextBlock]:
        """Write the text; return the last block of the body and the last of all."""
        cursor = QTextCursor(self._document)
        letter, styles = self.letter, self._styles
        self._spacer(cursor, (self.form.body_top_mm - MARGIN_TOP_MM) * _MM)
        subject = letter.subject
        if self.form.subject_label:
            subject = letter.words.phrase("subject", subject=subject)
        if self.form.subject_after_salutation and letter.salutation:
            self._paragraph(cursor, letter.salutation, styles.body, after_pt=8)
            self._paragraph(cursor, subject, styles.bold, after_pt=8)
        else:
            self._paragraph(cursor, subject, styles.bold, after_pt=14)
            if letter.salutation:
                self._paragraph(cursor, letter.salutation, styles.body, after_pt=7)
        for block in letter.blocks:
            match block:
                case Paragraph(text):
                    self._paragraph(cursor, text, styles.body)
                case Heading(text):
                    self._paragraph(cursor, text, styles.bold, before_pt=5, after_pt=3)
                case ItemList():
                    self._list(cursor, block)
        last = cursor.block()
        self._ending(cursor)
        return last, cursor.block()

    def _spacer(self, cursor: QTextCursor, height: float) -> None:
        form = QTextBlockFormat()
        form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.setBlockFormat(form)

    def _paragraph(
        self,
        cursor: QTextCursor,
        text: str,
        style: QTextCharFormat,
        *,
        before_pt: float = 0,
        after_pt: float = 5,
    ) -> None:
        cursor.insertBlock(_block_format(before_pt, after_pt))
        self._insert(cursor, text, style, hyphenate=style is self._styles.body)

    def _insert(
        self, cursor: QTextCursor, text: str, style: QTextCharFormat, *, hyphenate: bool = False
    ) -> None:
        """Insert text with its gaps marked, so that nobody overlooks one on paper."""
        patterns = self.letter.words.texts.get("hyphenation", "") if hyphenate else ""
        start = 0
        for match in self._gaps.finditer(text):
            cursor.insertText(hyphenated(text[start : match.start()], patterns), style)
            marked = QTextCharFormat(style)
            marked.setBackground(_GAP_COLOUR)
            cursor.insertText(match[0], marked)
            start = match.end()
        cursor.insertText(hyphenated(text[start:], patterns), style)

    def _list(self, cursor: QTextCursor, block: ItemList) -> None:
        form = QTextListFormat()
        form.setStyle(
            QTextListFormat.Style.ListDecimal if block.numbered else QTextListFormat.Style.ListDisc
        )
        form.setIndent(1)
        made = None
        for item in block.items:
            last = item is block.items[-1]
            cursor.insertBlock(_block_format(0, 8 if last else 3))
            if made is None:
                made = cursor.createList(form)
            else:
                made.add(cursor.block())
            self._insert(cursor, item, self._styles.body, hyphenate=True)

    def _ending(self, cursor: QTextCursor) -> None:
        """Closing, room for the signature, name and enclosures."""
        letter = self.letter
        lines = [letter.closing, "", ""] if letter.closing else [""]
        lines.append(letter.signature)
        cursor.insertBlock(_block_format(4, 8))
        self._insert(cursor, "\u2028".join(lines), self._styles.body)
        if letter.enclosures:
            cursor.insertBlock(_block_format(4, 0))
            label = letter.words.labelled(letter.words.phrase("enclosures"))
            cursor.insertText(label, self._styles.bold)
            cursor.insertText(" " + "; ".join(letter.enclosures), self._styles.body)

    def _keep_together(self, last_of_body: QTextBlock, last: QTextBlock) -> None:
        """Let no closing stand alone on a page: the last sentences go with it."""
        layout = self._document.documentLayout()
        bottom = layout.blockBoundingRect(last).bottom()
        top = layout.blockBoundingRect(last_of_body).top()
        if int(top // self._text_height) != int((bottom - 1) // self._text_height):
            before = last_of_body if last_of_body.textList() is None else last_of_body.next()
            form = before.blockFormat()
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(before).setBlockFormat(form)

    # -- head and foot ------------------------------------------------------------------------

    def _paint_head(self, painter: QPainter) -> None:
        form, letter = self.form, self.letter
        self._lines(painter, letter.sender, form.sender_left_mm, form.sender_top_mm, 65)
        if form.return_line:
            self._paint_return_line(painter)
        self._lines(
            painter, letter.recipient_lines, form.address_left_mm, form.address_top_mm,
            form.address_width_mm,
        )  # fmt: skip
        dated = [letter.date_line]
        if letter.reference:
            dated.append(letter.words.phrase("reference", reference=letter.reference))
        width = form.page_mm[0] - MARGIN_RIGHT_MM - form.date_left_mm
        self._lines(painter, dated, form.date_left_mm, form.date_top_mm, width)
        painter.setPen(QPen(_RULE_COLOUR, 0.2 * _MM))
        for height in form.fold_marks_mm:
            painter.drawLine(QPointF(4 * _MM, height * _MM), QPointF(8 * _MM, height * _MM))
        painter.setPen(Qt.GlobalColor.black)

    def _paint_return_line(self, painter: QPainter) -> None:
        """Paint the sender once more, small, above the address: what a returned letter needs."""
        form = self.form
        lines = [line for line in self.letter.sender if "@" not in line]
        text = " · ".join(lines[:1] + lines[-4:] if len(lines) > 5 else lines)
        rect = QRectF(
            form.address_left_mm * _MM, (form.address_top_mm - 6.2) * _MM, 80 * _MM, 4 * _MM
        )
        for size_pt in (6.5, 6.0, 5.5, 5.0):
            painter.setFont(_font(size_pt))
            if painter.fontMetrics().horizontalAdvance(text) <= rect.width():
                break
        painter.drawText(
            rect,
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom),
            _elided(painter, text, rect.width()),
        )
        y = rect.bottom() + 0.4 * _MM
        painter.setPen(QPen(_RULE_COLOUR, 0.2 * _MM))
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        painter.setPen(Qt.GlobalColor.black)

    def _lines(
        self,
        painter: QPainter,
        lines: tuple[str, ...] | list[str],
        x: float,
        y: float,
        width: float,
    ) -> None:
        """Paint short lines below each other, wrapping those that are too long."""
        document = _new_document(self._styles.body.font())
        document.setTextWidth(width * _MM)
        cursor = QTextCursor(document)
        for number, line in enumerate(lines):
            if number:
                cursor.insertBlock()
            self._insert(cursor, line, self._styles.body)
        painter.save()
        painter.translate(x * _MM, y * _MM)
        document.documentLayout().draw(painter, _black_on_white())
        painter.restore()

    def _paint_foot(self, painter: QPainter, page: int) -> None:
        width, height = self.form.page_mm
        rect = QRectF(
            MARGIN_LEFT_MM * _MM,
            (height - 13) * _MM,
            (width - MARGIN_LEFT_MM - MARGIN_RIGHT_MM) * _MM,
            5 * _MM,
        )
        words = self.letter.words
        painter.setFont(_font(_SMALL_PT))
        painter.setPen(QColor("#505050"))
        number = words.phrase("page", number=page + 1, total=self.page_count)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignRight), number)
        if page:
            left = f"{self.letter.signature} · {self.letter.date_line}"
            painter.drawText(
                rect, int(Qt.AlignmentFlag.AlignLeft), _elided(painter, left, rect.width() * 0.7)
            )
        painter.setPen(Qt.GlobalColor.black)


class _SchedulePages:
    """The schedule of works: rows that are never split, heads on every page."""

    _PADDING = 1.2 * _MM

    def __init__(self, letter: Letter, styles: _Styles, width: float, height: float) -> None:
        self._title = letter.schedule_title
        table = schedule_table(letter)
        self._heads, self._rows = TableRow([[head] for head in table.heads]), table.rows
        key = "entry" if len(self._rows) == 1 else "entries"
        self._total = letter.words.phrase(key, count=len(self._rows))
        self._width, self._height = width, height
        self._widths = [width * percent / 100 for percent in table.percents]
        self._title_font = styles.bold.font()
        self._cell = _new_document(styles.table.font())
        self._bold_cell = _new_document(styles.table_bold.font())
        self._head_height = self._row_height(self._heads, self._bold_cell)
        self._title_height = 9 * _MM
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
            painter.drawText(QPointF(0, 4.5 * _MM), self._title)
            y = self._title_height
        y = self._paint_row(painter, y, self._heads, self._bold_cell, self._head_height)
        for number in self._pages[page]:
            y = self._paint_row(painter, y, self._rows[number], self._cell, self._heights[number])
        if page == len(self._pages) - 1:
            self._draw(painter, 0, y + 2 * _MM, self._bold_cell, [self._total], self._width)

    def _paginate(self) -> list[list[int]]:
        pages: list[list[int]] = []
        used = 0.0
        for number, height in enumerate(self._heights):
            # The last row keeps room for the total below it.
            reserve = 8 * _MM if number == len(self._rows) - 1 else 0
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
        painter.setPen(QPen(_RULE_COLOUR, 0.2 * _MM))
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
            document.documentLayout().draw(painter, _black_on_white())
            painter.restore()


def letter_pdf(letter: Letter, moment: datetime) -> bytes:
    """Return the letter as PDF (of the PDF/A-1b kind: fonts embedded, no transparency).

    The same letter and moment give the same bytes: Qt's dates are set to ``moment``, and the
    document's id is derived from the letter.
    """
    pages = LetterPages(letter)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPdfVersion(QPdfWriter.PdfVersion.PdfVersion_A1b)
    writer.setResolution(GRID_DPI)
    width, height = pages.page_mm
    size = QPageSize(QSizeF(width, height), QPageSize.Unit.Millimeter)
    writer.setPageLayout(
        QPageLayout(
            size,
            QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setTitle(letter.subject)
    writer.setCreator("Holdback")
    writer.setAuthor(letter.sender[0] if letter.sender else "")
    writer.setDocumentId(QUuid("{" + str(_identity(letter)) + "}"))
    with _fixed_order:
        # Qt writes the fonts in the order of a hash table, which is random otherwise.
        QHashSeed.setDeterministicGlobalSeed()
        try:
            _paint_all(pages, writer)
        finally:
            QHashSeed.resetRandomGlobalSeed()
    return with_fixed_dates(bytes(buffer.data().data()), moment)


def _paint_all(pages: LetterPages, writer: QPdfWriter) -> None:
    painter = QPainter(writer)
    for page in range(pages.page_count):
        if page:
            writer.newPage()
        pages.paint(painter, page)
    painter.end()


def _identity(letter: Letter) -> uuid.UUID:
    return uuid.uuid5(_NAMESPACE, repr(letter))


def _font(size_pt: float, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setFamilies(list(_FAMILIES))
    font.setPixelSize(round(size_pt * _PT))
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Ligatures would come out of the PDF as single odd characters when text is searched.
    font.setFeature(QFont.Tag("liga"), 0)
    return font


def _new_document(font: QFont) -> QTextDocument:
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


def _black_on_white() -> QAbstractTextDocumentLayout.PaintContext:
    """Return how to paint: paper stays white and ink black, whatever the window's theme."""
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette(context.palette)
    palette.setColor(QPalette.ColorRole.Text, QColor(Qt.GlobalColor.black))
    context.palette = palette
    return context


def _char_format(size_pt: float, *, bold: bool = False) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(_font(size_pt, bold=bold))
    # Ink is black, whatever the colours of the window that the pages are shown in.
    form.setForeground(Qt.GlobalColor.black)
    return form


def _block_format(before_pt: float, after_pt: float) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setTopMargin(before_pt * _PT)
    form.setBottomMargin(after_pt * _PT)
    form.setLineHeight(
        _LINE_HEIGHT_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    )
    return form


def _elided(painter: QPainter, text: str, width: float) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(width))
