# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The running text of a letter, broken into pages as a careful typist would.

A letter that is a little too long for its page is set a little closer. Where that does not
help, no page is left with a lone paragraph above the signature, no heading stands at the foot of
a page, and no short paragraph is torn apart.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSizeF
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextListFormat,
)

from holdback.letters.hyphenation import hyphenated
from holdback.letters.layout import MARGIN_TOP_MM, PageForm, runs_of
from holdback.letters.pdf_type import (
    FIELD_COLOUR,
    GAP_COLOUR,
    MM,
    PT,
    Styles,
    block_format,
    new_document,
)
from holdback.letters.records import Heading, ItemList, Letter, Paragraph

_CLOSER = (1.0, 0.8, 0.6, 0.45)
"""How much of the space between paragraphs is kept, tried one after the other."""
_WORTH_TRYING = 3
"""A letter of more pages than that gains nothing from being set closer."""
_WHOLE = 450
"""Paragraphs of at most so many characters are not broken across pages."""
_BREAK = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore


@dataclass(frozen=True, slots=True)
class RunningText:
    """Salutation to enclosures, laid out; ``page_count`` pages of it."""

    document: QTextDocument
    page_count: int


def running_text(
    letter: Letter,
    form: PageForm,
    styles: Styles,
    size: tuple[float, float],
    mark_fields: bool,
) -> RunningText:
    """Lay out the running text on pages of ``size`` (in grid dots), as closely as it needs."""
    best = _Setting(letter, form, styles, size, mark_fields, _CLOSER[0])
    if 1 < best.page_count <= _WORTH_TRYING:
        for share in _CLOSER[1:]:
            closer = _Setting(letter, form, styles, size, mark_fields, share)
            if closer.page_count < best.page_count:
                best = closer
                break
    return RunningText(best.document, best.page_count)


def insert_text(
    cursor: QTextCursor,
    text: str,
    style: QTextCharFormat,
    letter: Letter,
    mark_fields: bool,
    *,
    hyphenate: bool = False,
    offset: int = 0,
) -> None:
    """Insert text with its gaps marked, so that nobody overlooks one on paper."""
    patterns = letter.words.texts.get("hyphenation", "") if hyphenate else ""
    for run in runs_of(text, letter, with_fields=mark_fields, offset=offset):
        form = style
        if run.is_gap or run.is_field:
            form = QTextCharFormat(style)
            form.setBackground(GAP_COLOUR if run.is_gap else FIELD_COLOUR)
        cursor.insertText(run.text if run.is_gap else hyphenated(run.text, patterns), form)


class _Setting:
    """One way of setting the text: with this ``share`` of the usual space between paragraphs."""

    def __init__(
        self,
        letter: Letter,
        form: PageForm,
        styles: Styles,
        size: tuple[float, float],
        mark_fields: bool,
        share: float,
    ) -> None:
        self._letter, self._form, self._styles = letter, form, styles
        self._share, self._mark_fields = share, mark_fields
        self._height = size[1]
        self._body: list[int] = []
        self._headings: list[int] = []
        self.document = new_document(styles.body.font())
        self.document.setIndentWidth(5 * MM)
        self.document.setPageSize(QSizeF(*size))
        # Laid out once when it is whole: growing documents start a timer, which worker threads
        # do not have.
        self.document.setLayoutEnabled(False)
        self._fill(QTextCursor(self.document))
        self.document.setLayoutEnabled(True)
        self.document.markContentsDirty(0, self.document.characterCount())
        self._keep_whole()
        self._keep_headings()
        self._keep_ending()

    @property
    def page_count(self) -> int:
        """How many pages it takes."""
        return self.document.pageCount()

    # -- the text -----------------------------------------------------------------------------

    def _fill(self, cursor: QTextCursor) -> None:
        letter, styles = self._letter, self._styles
        self._spacer(cursor, (self._form.body_top_mm - MARGIN_TOP_MM) * MM)
        subject = letter.subject
        if self._form.subject_label:
            subject = letter.words.phrase("subject", subject=subject)
        offset = max(subject.find(letter.subject), 0)
        if self._form.subject_after_salutation and letter.salutation:
            self._paragraph(cursor, letter.salutation, styles.body, after_pt=8)
            self._paragraph(cursor, subject, styles.bold, after_pt=8, offset=offset)
        else:
            self._paragraph(cursor, subject, styles.bold, after_pt=14, offset=offset)
            if letter.salutation:
                self._paragraph(cursor, letter.salutation, styles.body, after_pt=7)
        for block in letter.blocks:
            match block:
                case Paragraph(text):
                    self._paragraph(cursor, text, styles.body)
                case Heading(text):
                    self._paragraph(cursor, text, styles.bold, before_pt=5, after_pt=3)
                    self._headings.append(cursor.blockNumber())
                case ItemList():
                    self._list(cursor, block)
            self._body.append(cursor.blockNumber())
        self._ending(cursor)

    def _spacer(self, cursor: QTextCursor, height: float) -> None:
        form = QTextBlockFormat()
        form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.setBlockFormat(form)

    def _block_format(self, before_pt: float, after_pt: float) -> QTextBlockFormat:
        return block_format(before_pt * self._share, after_pt * self._share)

    def _paragraph(
        self,
        cursor: QTextCursor,
        text: str,
        style: QTextCharFormat,
        *,
        before_pt: float = 0,
        after_pt: float = 5,
        offset: int = 0,
    ) -> None:
        cursor.insertBlock(self._block_format(before_pt, after_pt))
        self._insert(cursor, text, style, hyphenate=style is self._styles.body, offset=offset)

    def _insert(
        self,
        cursor: QTextCursor,
        text: str,
        style: QTextCharFormat,
        *,
        hyphenate: bool = True,
        offset: int = 0,
    ) -> None:
        insert_text(
            cursor, text, style, self._letter, self._mark_fields, hyphenate=hyphenate, offset=offset
        )

    def _list(self, cursor: QTextCursor, block: ItemList) -> None:
        form = QTextListFormat()
        form.setStyle(
            QTextListFormat.Style.ListDecimal if block.numbered else QTextListFormat.Style.ListDisc
        )
        form.setIndent(1)
        made = None
        for item in block.items:
            last = item is block.items[-1]
            # Its number is set in the format of the block, which would be that of a heading before.
            cursor.insertBlock(self._block_format(0, 8 if last else 3), self._styles.body)
            if made is None:
                made = cursor.createList(form)
            else:
                made.add(cursor.block())
            self._insert(cursor, item, self._styles.body)

    def _ending(self, cursor: QTextCursor) -> None:
        """Closing, room for the signature, name and enclosures."""
        letter = self._letter
        lines = [letter.closing, "", ""] if letter.closing else [""]
        lines.append(letter.signature)
        text = "\u2028".join(lines)
        cursor.insertBlock(self._block_format(4, 8))
        self._insert(cursor, text, self._styles.body)
        if letter.enclosures:
            cursor.insertBlock(self._block_format(4, 0))
            label = letter.words.labelled(letter.words.phrase("enclosures"))
            cursor.insertText(label, self._styles.bold)
            cursor.insertText(" " + "; ".join(letter.enclosures), self._styles.body)

    # -- where pages break --------------------------------------------------------------------

    def _page_of(self, block: QTextBlock) -> int:
        """Return the page on which a block begins."""
        top = self.document.documentLayout().blockBoundingRect(block).top()
        return int((top + PT) // self._height)

    def _break_before(self, block: QTextBlock, policy: QTextFormat.PageBreakFlag = _BREAK) -> None:
        form = block.blockFormat()
        form.setPageBreakPolicy(policy)
        QTextCursor(block).setBlockFormat(form)

    def _keep_whole(self) -> None:
        """Let no short paragraph be torn apart between two pages."""
        layout = self.document.documentLayout()
        block = self.document.begin().next()
        while block.isValid():
            if block.length() <= _WHOLE:
                end = int((layout.blockBoundingRect(block).bottom() - PT) // self._height)
                if self._page_of(block) != end:
                    self._break_before(block)
            block = block.next()

    def _keep_headings(self) -> None:
        """Let no heading stand at the foot of a page, away from what it heads."""
        for number in self._headings:
            heading = self.document.findBlockByNumber(number)
            if self._page_of(heading) != self._page_of(heading.next()):
                self._break_before(heading)

    def _keep_ending(self) -> None:
        """Let the closing not go alone, nor with a single paragraph: two go with it."""
        last = self.document.lastBlock()
        bottom = self.document.documentLayout().blockBoundingRect(last).bottom()
        page = int((bottom - PT) // self._height)
        if page == 0 or len(self._body) < 2:
            return
        earlier = self.document.findBlockByNumber(self._body[-2])
        if self._page_of(earlier) < page:
            if earlier.previous().blockNumber() in self._headings:
                earlier = earlier.previous()
            self._break_before(earlier)
            while (earlier := earlier.next()).isValid():
                self._break_before(earlier, QTextFormat.PageBreakFlag.PageBreak_Auto)
