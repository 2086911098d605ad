# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rights sheet of a release: who holds what in which track, on paper. Runs in a worker."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from holdback.errors import NoPermission
from holdback.gui import text
from holdback.gui.i18n import format_date
from holdback.rights import Field, Verdict

if TYPE_CHECKING:
    from holdback.catalogue import Examination

translate = QCoreApplication.translate
_COMMON = (
    Field.ALBUM_ARTIST,
    Field.BARCODE,
    Field.LABEL,
    Field.PUBLISHER,
    Field.DATE,
    Field.OWNER,
    Field.COPYRIGHT,
    Field.PHONOGRAM,
    Field.RIGHTS_URL,
    Field.CONTACT,
    Field.USAGE_TERMS,
)
_OF_TRACK = (
    Field.COMPOSER,
    Field.LYRICIST,
    Field.ISRC,
    Field.ISWC,
    Field.IPI,
    Field.ISNI,
)
_DOTS_PER_INCH = 600


@dataclass(frozen=True, slots=True)
class SheetTrack:
    """One track as the sheet shows it."""

    path: Path
    values: dict[Field, str]
    verdict: Verdict
    duration_s: float | None


def sheet_track(found: Examination) -> SheetTrack:
    """Return what the sheet needs of all that a file says."""
    values: dict[Field, str] = {}
    for tag in found.tags:
        if tag.field is not None and tag.value.strip():
            values.setdefault(tag.field, tag.value)
    return SheetTrack(found.track.path, values, found.track.verdict, found.track.duration_s)


def releases(tracks: Sequence[SheetTrack]) -> list[tuple[SheetTrack, ...]]:
    """Group tracks into releases: by barcode, else by album and album artist."""
    groups: dict[tuple[str, str], list[SheetTrack]] = {}
    for track in tracks:
        code = track.values.get(Field.BARCODE, "")
        album = track.values.get(Field.ALBUM, "")
        key = (code, "") if code else (album.casefold(), str(track.path.parent))
        groups.setdefault(key, []).append(track)
    return [tuple(sorted(group, key=_order)) for group in groups.values()]


def _order(track: SheetTrack) -> tuple[int, str]:
    number = track.values.get(Field.TRACK_NUMBER, "").partition("/")[0].strip()
    return (int(number) if number.isdigit() else 10_000, track.path.name)


def sheet_html(tracks: Sequence[SheetTrack], today: date) -> str:
    """Return the sheet of all releases among ``tracks`` as HTML, one release a page."""
    pages = [_release(group, today, number > 0) for number, group in enumerate(releases(tracks))]
    return "<html><body>" + "".join(pages) + "</body></html>"


def write_sheet(tracks: Sequence[SheetTrack], target: Path, today: date) -> int:
    """Write the rights sheet as PDF; returns how many releases it holds.

    Raises:
        NoPermission: it cannot be written there.
    """
    partial = target.with_name(f".{target.name}.partial")
    try:
        partial.write_bytes(b"")  # says in words why not, which QPdfWriter does not
        _print(tracks, partial, today)
        partial.replace(target)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise NoPermission(
            "{path} cannot be written ({reason}). Choose another place; nothing was changed.",
            path=target,
            reason=error.strerror or error,
        ) from error
    return len(releases(tracks))


def _print(tracks: Sequence[SheetTrack], target: Path, today: date) -> None:
    loop = QEventLoop()  # a Python thread has no dispatcher for a layout's timers; this makes one
    writer = QPdfWriter(str(target))
    writer.setTitle(translate("RightsSheet", "Rights sheet"))
    writer.setCreator("Holdback")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout.Unit.Millimeter)
    writer.setResolution(_DOTS_PER_INCH)
    document = QTextDocument()
    # The writer has margins already; print_ adds its own to a document without a page size.
    document.documentLayout().setPaintDevice(writer)
    page = writer.pageLayout().paintRectPixels(_DOTS_PER_INCH).size()
    document.setPageSize(QSizeF(page))
    document.setDocumentMargin(0)
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(sheet_html(tracks, today))
    document.print_(writer)
    del writer, loop


_STYLE = """
body { font-family: "Noto Sans", sans-serif; font-size: 9pt; color: #000000; }
h1 { font-size: 16pt; margin: 0 0 2pt 0; color: #000000; }
p { margin: 0 0 6pt 0; color: #000000; }
td, th { padding: 3pt 6pt; font-size: 8.5pt; color: #000000; }
th { text-align: left; background-color: #e8ecf1; }
.name { color: #444444; }
.small { color: #444444; font-size: 7.5pt; }
"""


def _release(tracks: Sequence[SheetTrack], today: date, begins_page: bool) -> str:
    first = tracks[0].values
    title = first.get(Field.ALBUM) or translate("RightsSheet", "Without an album")
    artist = first.get(Field.ALBUM_ARTIST) or first.get(Field.ARTIST, "")
    common = [field for field in _COMMON if _shared(tracks, field)]
    own = [f for f in _OF_TRACK if any(t.values.get(f) for t in tracks)]
    own += [f for f in _COMMON if f not in common and any(t.values.get(f) for t in tracks)]
    lines = "".join(
        f'<tr><td class="name">{_plain(text.field_name(field))}&nbsp;&nbsp;&nbsp;</td>'
        f"<td>{_plain(_shared(tracks, field))}</td></tr>"
        for field in common
    )
    heads = "".join(f"<th>{_plain(text.field_name(field))}</th>" for field in own)
    rows = "".join(_row(number, track, own) for number, track in enumerate(tracks, start=1))
    reserved = text.field_name(Field.TITLE)
    made = translate("RightsSheet", "Read from the files by Holdback on {day}.").replace(
        "{day}", format_date(today)
    )
    style = ' style="page-break-before:always"' if begins_page else ""
    return (
        f"<h1{style}>{_plain(title)}</h1>"
        f"<p>{_plain(artist)}</p>"
        f'<table cellspacing="0" cellpadding="25">{lines}</table><br/>'
        f'<table cellspacing="0" cellpadding="40" border="0" width="100%" '
        f"><tr><th>#</th>"
        f"<th>{_plain(reserved)}</th><th>{_plain(text.field_name(Field.ARTIST))}</th>{heads}"
        f"<th>{_plain(translate('RightsSheet', 'Length'))}</th>"
        f"<th>{_plain(translate('RightsSheet', 'AI and text and data mining'))}</th></tr>"
        f'{rows}</table><p class="small"><br/>{_plain(made)}</p>'
    )


def _row(number: int, track: SheetTrack, fields: Sequence[Field]) -> str:
    cells = [
        str(number),
        track.values.get(Field.TITLE) or track.path.name,
        track.values.get(Field.ARTIST, ""),
        *(track.values.get(field, "") for field in fields),
        _length(track.duration_s),
        text.verdict(track.verdict).word,
    ]
    return "<tr>" + "".join(f"<td>{_plain(cell)}</td>" for cell in cells) + "</tr>"


def _shared(tracks: Sequence[SheetTrack], field: Field) -> str:
    found = {track.values.get(field, "") for track in tracks}
    return next(iter(found)) if len(found) == 1 else ""


def _length(seconds: float | None) -> str:
    if seconds is None:
        return ""
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02d}"


def _plain(words: str) -> str:
    return html.escape(words).replace("\n", "<br/>")
