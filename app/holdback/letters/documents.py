# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Letters as DOCX, with real styles, so that they can be edited in LibreOffice and Word."""

from __future__ import annotations

import io
import re
from datetime import datetime
from typing import Any

import docx
from docx.document import Document
from docx.enum.section import WD_SECTION
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_COLOR_INDEX
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.table import CT_Tc
from docx.shared import Length, Mm, Pt
from docx.styles.style import ParagraphStyle
from docx.table import Table, _Row
from docx.text.paragraph import Paragraph as DocxParagraph

from holdback.letters.archives import reproducible
from holdback.letters.layout import (
    MARGIN_BOTTOM_MM,
    MARGIN_LEFT_MM,
    MARGIN_RIGHT_MM,
    MARGIN_TOP_MM,
    page_form,
)
from holdback.letters.records import Heading, ItemList, Letter, Paragraph
from holdback.letters.schedule import Table as ScheduleTable
from holdback.letters.schedule import schedule_table

_FONT = "Noto Sans"
_LONGEST_PROPERTY = 255  # python-docx, after ECMA-376 part 2
_GREY = "B0B0B0"


def letter_docx(letter: Letter, moment: datetime) -> bytes:
    """Return the letter as DOCX. The same letter and moment give the same bytes."""
    document = docx.Document()
    _set_up(document, letter, moment)
    _head(document, letter)
    for block in letter.blocks:
        match block:
            case Paragraph(text):
                _text(document.add_paragraph(style="Letter Text"), text, letter)
            case Heading(text):
                _text(document.add_paragraph(style="Letter Heading"), text, letter)
            case ItemList(items, numbered):
                _list(document, items, numbered, letter)
    _ending(document, letter)
    if letter.works:
        _schedule(document, letter)
    target = io.BytesIO()
    document.save(target)
    return reproducible(target.getvalue(), moment)


def _set_up(document: Document, letter: Letter, moment: datetime) -> None:
    form = page_form(letter)
    section = document.sections[0]
    section.page_width, section.page_height = Mm(form.page_mm[0]), Mm(form.page_mm[1])
    section.left_margin, section.right_margin = Mm(MARGIN_LEFT_MM), Mm(MARGIN_RIGHT_MM)
    section.top_margin, section.bottom_margin = Mm(MARGIN_TOP_MM), Mm(MARGIN_BOTTOM_MM)
    properties = document.core_properties
    properties.title = letter.subject[:_LONGEST_PROPERTY]
    properties.author = letter.sender[0][:_LONGEST_PROPERTY] if letter.sender else ""
    properties.language = letter.words.phrase("locale").replace("_", "-")
    properties.created = properties.modified = moment.replace(tzinfo=None)
    properties.last_modified_by = properties.author
    properties.comments = ""
    normal = document.styles["Normal"]
    assert isinstance(normal, ParagraphStyle)
    normal.font.name, normal.font.size = _FONT, Pt(9.5)
    _set_language(normal, letter)
    _style(document, "Letter Text", after_pt=6)
    _style(document, "Letter Address", after_pt=0)
    _style(document, "Letter Date", before_pt=6, after_pt=12)
    _style(document, "Letter Subject", before_pt=6, after_pt=10, bold=True)
    _style(document, "Letter Heading", before_pt=5, after_pt=3, bold=True, keep=True)
    _style(document, "Letter Closing", before_pt=4, after_pt=0, keep=True)
    _style(document, "Letter Small", size_pt=7.5)
    _style(document, "Letter Schedule", size_pt=7.5)
    _page_numbers(document, letter)
    # Office programs hyphenate by the language of the text; they only need to be asked to.
    document.settings.element.append(OxmlElement("w:autoHyphenation"))


def _style(
    document: Document,
    name: str,
    *,
    before_pt: float = 0,
    after_pt: float = 0,
    bold: bool = False,
    keep: bool = False,
    size_pt: float = 9.5,
) -> None:
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    assert isinstance(style, ParagraphStyle)
    style.base_style = document.styles["Normal"]
    style.font.bold, style.font.size = bold, Pt(size_pt)
    style.paragraph_format.space_before = Pt(before_pt)
    style.paragraph_format.space_after = Pt(after_pt)
    style.paragraph_format.keep_with_next = keep
    style.paragraph_format.line_spacing = 1.0


def _set_language(style: ParagraphStyle, letter: Letter) -> None:
    properties = style.element.get_or_add_rPr()
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), letter.words.phrase("locale").replace("_", "-"))
    properties.append(language)
    fonts = properties.find(qn("w:rFonts"))
    if fonts is not None:
        for kind in ("w:eastAsia", "w:cs", "w:hAnsi"):
            fonts.set(qn(kind), _FONT)


def _head(document: Document, letter: Letter) -> None:
    form = page_form(letter)
    for line in letter.sender:
        paragraph = document.add_paragraph(style="Letter Address")
        paragraph.paragraph_format.left_indent = Mm(form.sender_left_mm - MARGIN_LEFT_MM)
        _text(paragraph, line, letter)
    for number, line in enumerate(letter.recipient_lines):
        paragraph = document.add_paragraph(style="Letter Address")
        paragraph.paragraph_format.left_indent = Mm(form.address_left_mm - MARGIN_LEFT_MM)
        if number == 0:
            # The sender's lines stand above; what is left down to the window is white.
            used_mm = MARGIN_TOP_MM + 4.8 * len(letter.sender)
            paragraph.paragraph_format.space_before = Mm(max(form.address_top_mm - used_mm, 6))
        _text(paragraph, line, letter)
    dated = document.add_paragraph(style="Letter Date")
    dated.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    dated.add_run(letter.date_line)
    if letter.reference:
        dated.add_run("\n" + letter.words.phrase("reference", reference=letter.reference))
    subject = letter.subject
    if form.subject_label:
        subject = letter.words.phrase("subject", subject=subject)
    parts = [("Letter Subject", subject), ("Letter Text", letter.salutation)]
    if form.subject_after_salutation:
        parts.reverse()
    for style, text in parts:
        if text:
            _text(document.add_paragraph(style=style), text, letter)


def _text(paragraph: DocxParagraph, text: str, letter: Letter) -> None:
    """Add text, its gaps highlighted."""
    pattern = "|".join(re.escape(gap) for gap in letter.gaps)
    parts = re.split(f"({pattern})", text) if pattern else [text]
    for part in parts:
        if part:
            run = paragraph.add_run(part)
            if part in letter.gaps:
                run.font.highlight_color = WD_COLOR_INDEX.YELLOW


def _list(document: Document, items: tuple[str, ...], is_numbered: bool, letter: Letter) -> None:
    style = "List Number" if is_numbered else "List Bullet"
    numbering = _restarted(document) if is_numbered else None
    for item in items:
        paragraph = document.add_paragraph(style=style)
        paragraph.paragraph_format.space_after = Pt(3)
        paragraph.paragraph_format.line_spacing = 1.0
        if numbering is not None:
            around: Any = paragraph._p.get_or_add_pPr()  # its numbering is made at run time
            properties = around.get_or_add_numPr()
            properties.get_or_add_ilvl().val = 0
            properties.get_or_add_numId().val = numbering
        _text(paragraph, item, letter)


def _restarted(document: Document) -> int:
    """Return a numbering that begins at 1 again, as each list of a letter does."""
    style = document.styles["List Number"]
    own = style.element.pPr.numPr.numId.val
    numbering = document.part.numbering_part.element
    abstract = next(n.abstractNumId.val for n in numbering.findall(qn("w:num")) if n.numId == own)
    new = numbering.add_num(abstract)
    new.add_lvlOverride(ilvl=0).add_startOverride(1)
    return int(new.numId)


def _ending(document: Document, letter: Letter) -> None:
    # The closing never stands alone on a page, nor with a lone paragraph above it.
    for paragraph in document.paragraphs[-2:]:
        paragraph.paragraph_format.keep_with_next = True
    if letter.closing:
        document.add_paragraph(letter.closing, style="Letter Closing")
    signature = document.add_paragraph(style="Letter Closing")
    signature.paragraph_format.space_before = Pt(32 if letter.closing else 6)
    signature.paragraph_format.keep_with_next = bool(letter.enclosures)
    signature.paragraph_format.space_after = Pt(8)
    _text(signature, letter.signature, letter)
    if letter.enclosures:
        enclosures = document.add_paragraph(style="Letter Address")
        label = letter.words.labelled(letter.words.phrase("enclosures"))
        enclosures.add_run(label).bold = True
        enclosures.add_run(" " + "; ".join(letter.enclosures))


def _schedule(document: Document, letter: Letter) -> None:
    document.add_section(WD_SECTION.NEW_PAGE)
    document.add_paragraph(letter.schedule_title, style="Letter Heading")
    schedule = schedule_table(letter)
    widths = _column_widths(document, schedule)
    style = document.styles["Letter Schedule"]
    assert isinstance(style, ParagraphStyle)
    table = document.add_table(rows=1, cols=len(schedule.heads))
    table.autofit = False
    _draw_lines(table)
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    _repeat_as_heading(table.rows[0])
    _fill_row(table.rows[0], [[head] for head in schedule.heads], widths, style, bold=True)
    for row in schedule.rows:
        added = table.add_row()
        _keep_whole(added)
        _fill_row(added, row.cells, widths, style, keep=bool(row.below))
        if row.below:
            _fill_below(table.add_row(), row.below, widths, style)
    count = len(schedule.rows)
    total = document.add_paragraph(style="Letter Schedule")
    total.paragraph_format.space_before = Pt(6)
    key = "entry" if count == 1 else "entries"
    total.add_run(letter.words.phrase(key, count=count)).bold = True


def _column_widths(document: Document, schedule: ScheduleTable) -> list[Length]:
    page_mm = (document.sections[0].page_width or Mm(210)) / Mm(1)
    text_mm = page_mm - MARGIN_LEFT_MM - MARGIN_RIGHT_MM
    return [Mm(text_mm * percent / 100) for percent in schedule.percents]


def _draw_lines(table: Table) -> None:
    """One thin line above each entry and below the last, none between the columns."""
    borders = OxmlElement("w:tblBorders")
    for side in ("w:top", "w:bottom"):
        line = OxmlElement(side)
        for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", _GREY)):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    table._tbl.tblPr.append(borders)


def _fill_row(
    row: _Row,
    cells: list[list[str]],
    widths: list[Length],
    style: ParagraphStyle,
    *,
    bold: bool = False,
    keep: bool = False,
) -> None:
    for tc, lines, width in zip(row._tr.tc_lst, cells, widths, strict=True):
        _line_above(tc)
        tc.width = width
        # By id: looking a style up by name costs minutes in a schedule of a thousand works.
        tc.p_lst[0].style = style.style_id
        paragraph = DocxParagraph(tc.p_lst[0], row.table)
        # An entry and the line below it stay on one page.
        paragraph.paragraph_format.keep_with_next = keep
        paragraph.add_run("\n".join(lines)).bold = bold


def _fill_below(row: _Row, lines: list[str], widths: list[Length], style: ParagraphStyle) -> None:
    """Write lines that run across all columns but the first."""
    _keep_whole(row)
    first, second, *others = row._tr.tc_lst
    for tc in others:
        row._tr.remove(tc)
    second.grid_span = len(widths) - 1
    first.width, second.width = widths[0], Length(sum(widths[1:]))
    second.p_lst[0].style = style.style_id
    paragraph = DocxParagraph(second.p_lst[0], row.table)
    paragraph.add_run("\n".join(lines))


def _line_above(tc: CT_Tc) -> None:
    borders = OxmlElement("w:tcBorders")
    line = OxmlElement("w:top")
    for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", _GREY)):
        line.set(qn(f"w:{name}"), value)
    borders.append(line)
    tc.get_or_add_tcPr().append(borders)


def _repeat_as_heading(row: _Row) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _keep_whole(row: _Row) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def _page_numbers(document: Document, letter: Letter) -> None:
    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.style = document.styles["Letter Small"]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    pattern = letter.words.phrase("page", number="\0P", total="\0N")
    for part in re.split("(\0[PN])", pattern):
        if part.startswith("\0"):
            _field(paragraph, "PAGE" if part == "\0P" else "NUMPAGES")
        elif part:
            paragraph.add_run(part)


def _field(paragraph: DocxParagraph, code: str) -> None:
    """Add a page number field; the only field codes in the document, and fixed words."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)
