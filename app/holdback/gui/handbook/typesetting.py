# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets Markdown so that it can be read: Qt's own result has no air and bare tables."""

from __future__ import annotations

from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser

from holdback.gui.colours import Colours
from holdback.gui.theme import GRID

_LINE_HEIGHT_PERCENT = 135.0
_HEADING_SIZES = {1: 1.6, 2: 1.25, 3: 1.1}  # times the size of the text


def set_text(browser: QTextBrowser, markdown: str, colours: Colours) -> None:
    """Show Markdown in ``browser``, scrolled to its beginning."""
    document = browser.document()
    document.setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    document.setDocumentMargin(3 * GRID)
    block = document.begin()
    while block.isValid():
        _set_block(block, browser.font().pointSizeF())
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _set_table(frame, colours)
    browser.moveCursor(QTextCursor.MoveOperation.Start)


def _set_block(block: QTextBlock, size_pt: float) -> None:
    cursor = QTextCursor(block)
    form = block.blockFormat()
    form.setLineHeight(
        _LINE_HEIGHT_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    )
    is_in_table = cursor.currentTable() is not None
    level = form.headingLevel()
    form.setTopMargin(2 * GRID if level else 0)
    form.setBottomMargin(0 if is_in_table else GRID if level or not block.textList() else GRID / 2)
    cursor.setBlockFormat(form)
    if level:
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        letters = QTextCharFormat()
        letters.setFontPointSize(size_pt * _HEADING_SIZES.get(level, 1.0))
        cursor.mergeCharFormat(letters)


def _set_table(table: QTextTable, colours: Colours) -> None:
    form = table.format()
    form.setBorderCollapse(True)
    form.setBorder(1)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(QBrush(QColor(colours.border)))
    form.setCellPadding(GRID * 3 / 4)
    form.setCellSpacing(0)
    form.setBottomMargin(GRID)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(form)
