# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets letters as pages: for PDF files and for the preview, by the same code.

With ``pdf_type``, ``pdf_flow`` and ``pdf_schedule`` the only modules outside the window that
import Qt, and only QtGui: they work from the command line without a display (offscreen platform)
and inside the running window alike.
"""

from __future__ import annotations

import threading
import uuid
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
    QColor,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextCursor,
)

from holdback.letters.layout import (
    MARGIN_BOTTOM_MM,
    MARGIN_LEFT_MM,
    MARGIN_RIGHT_MM,
    MARGIN_TOP_MM,
    PageForm,
    page_form,
)
from holdback.letters.pdf_dates import with_fixed_dates
from holdback.letters.pdf_flow import insert_text, running_text
from holdback.letters.pdf_schedule import SchedulePages
from holdback.letters.pdf_type import (
    BODY_PT,
    GRID_DPI,
    MM,
    RULE_COLOUR,
    SMALL_PT,
    TABLE_PT,
    Styles,
    black_on_white,
    char_format,
    elided,
    ensure_application,
    font_of,
    new_document,
)
from holdback.letters.records import Letter

__all__ = ["GRID_DPI", "LetterPages", "ensure_application", "letter_pdf"]

_NAMESPACE = uuid.UUID("8f1d7a52-53f4-5bd6-9a53-2d9d3c2b7c11")

_fixed_order = threading.Lock()


class LetterPages:
    """A letter laid out in pages. Paint them on anything.

    Gaps are marked wherever it is painted. ``mark_fields`` marks the sender's answers and own
    words as well: for the screen, where they can be changed, never for a file.
    """

    def __init__(self, letter: Letter, *, mark_fields: bool = False) -> None:
        ensure_application()
        # Long documents start a timer as they grow; a worker thread has what timers need only
        # once an event loop was made there (it need not live on).
        QEventLoop()
        self.letter = letter
        self.form: PageForm = page_form(letter)
        width, height = self.form.page_mm
        self._styles = Styles(
            body=char_format(BODY_PT),
            bold=char_format(BODY_PT, bold=True),
            small=char_format(SMALL_PT),
            table=char_format(TABLE_PT),
            table_bold=char_format(TABLE_PT, bold=True),
        )
        self._text_width = (width - MARGIN_LEFT_MM - MARGIN_RIGHT_MM) * MM
        self._text_height = (height - MARGIN_TOP_MM - MARGIN_BOTTOM_MM) * MM
        self._mark_fields = mark_fields
        self._text = running_text(
            letter, self.form, self._styles, (self._text_width, self._text_height), mark_fields
        )
        self._cover_pages = self._text.page_count
        self._schedule = SchedulePages(letter, self._styles, self._text_width, self._text_height)

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
            painter.translate(MARGIN_LEFT_MM * MM, MARGIN_TOP_MM * MM)
            self._schedule.paint(painter, page - self._cover_pages)
            painter.restore()
            return
        painter.translate(MARGIN_LEFT_MM * MM, MARGIN_TOP_MM * MM - page * self._text_height)
        context = black_on_white()
        context.clip = QRectF(0, page * self._text_height, self._text_width, self._text_height)
        painter.setClipRect(context.clip)
        self._text.document.documentLayout().draw(painter, context)
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
        painter.setPen(QPen(RULE_COLOUR, 0.2 * MM))
        for height in form.fold_marks_mm:
            painter.drawLine(QPointF(4 * MM, height * MM), QPointF(8 * MM, height * MM))
        painter.setPen(Qt.GlobalColor.black)

    def _paint_return_line(self, painter: QPainter) -> None:
        """Paint the sender once more, small, above the address: what a returned letter needs."""
        form = self.form
        lines = [line for line in self.letter.sender if "@" not in line]
        text = " · ".join(lines[:1] + lines[-4:] if len(lines) > 5 else lines)
        rect = QRectF(form.address_left_mm * MM, (form.address_top_mm - 6.2) * MM, 80 * MM, 4 * MM)
        for size_pt in (6.5, 6.0, 5.5, 5.0):
            painter.setFont(font_of(size_pt))
            if painter.fontMetrics().horizontalAdvance(text) <= rect.width():
                break
        painter.drawText(
            rect,
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom),
            elided(painter, text, rect.width()),
        )
        y = rect.bottom() + 0.4 * MM
        painter.setPen(QPen(RULE_COLOUR, 0.2 * MM))
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
        document = new_document(self._styles.body.font())
        document.setTextWidth(width * MM)
        cursor = QTextCursor(document)
        for number, line in enumerate(lines):
            if number:
                cursor.insertBlock()
            insert_text(cursor, line, self._styles.body, self.letter, self._mark_fields)
        painter.save()
        painter.translate(x * MM, y * MM)
        document.documentLayout().draw(painter, black_on_white())
        painter.restore()

    def _paint_foot(self, painter: QPainter, page: int) -> None:
        width, height = self.form.page_mm
        rect = QRectF(
            MARGIN_LEFT_MM * MM,
            (height - 13) * MM,
            (width - MARGIN_LEFT_MM - MARGIN_RIGHT_MM) * MM,
            5 * MM,
        )
        words = self.letter.words
        painter.setFont(font_of(SMALL_PT))
        painter.setPen(QColor("#505050"))
        number = words.phrase("page", number=page + 1, total=self.page_count)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignRight), number)
        if page:
            left = f"{self.letter.signature} · {self.letter.date_line}"
            painter.drawText(
                rect, int(Qt.AlignmentFlag.AlignLeft), elided(painter, left, rect.width() * 0.7)
            )
        painter.setPen(Qt.GlobalColor.black)


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
