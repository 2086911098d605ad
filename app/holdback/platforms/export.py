# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The glance matrix as CSV and as one HTML page, each stance with its date and source."""

from __future__ import annotations

import csv
import html
import io
from collections.abc import Callable, Sequence
from datetime import date

from holdback.errors import Message, say
from holdback.platforms.glance import GlanceCell, GlanceRow, glance
from holdback.platforms.model import Group, Platform, Use
from holdback.platforms.words import (
    Tone,
    default_word,
    group_name,
    region_name,
    stance_word,
    use_name,
)

Speak = Callable[[Message], str]
"""Turns a sentence into the user's language."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
CELL_LOOKS = {
    Tone.USED: ("#fbe3e1", "●"),
    Tone.USED_UNLESS: ("#fdf0d5", "◐"),
    Tone.GUARDED: ("#dff1e3", "○"),
    Tone.RULE: ("#e6ebf2", "§"),
    Tone.OPEN: ("#ececec", "–"),
    Tone.NOT_VERIFIED: ("#ffffff", "?"),
}
"""On paper: the ground of a cell, and the sign before its word."""


def matrix_csv(platforms: Sequence[Platform], today: date, speak: Speak = str) -> str:
    """Return the matrix as CSV: one line per service, per use the word, its date and its quote."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    uses = [speak(use_name(use)) for use in Use]
    writer.writerow(
        [
            "id",
            speak(say("Service")),
            speak(say("Group")),
            *(
                column
                for use in uses
                for column in (
                    use,
                    f"{use}: {speak(say('seen on'))}",
                    f"{use}: {speak(say('quote'))}",
                )
            ),
            speak(say("If you do nothing")),
            speak(say("Evidence date")),
            speak(say("Older than 90 days")),
            speak(say("Different by region")),
        ]
    )
    for platform in platforms:
        row = glance(platform, today)
        writer.writerow(
            [
                _safe(value)
                for value in (
                    row.id,
                    row.name,
                    speak(group_name(row.group)),
                    *(
                        value
                        for cell in row.cells
                        for value in (speak(cell.word), cell.evidence_date or "", cell.quote)
                    ),
                    speak(default_word(row.default)),
                    row.evidence_date or "",
                    speak(say("yes") if row.is_stale else say("no")),
                    "; ".join(_regional(cell, speak) for cell in row.cells if cell.regional),
                )
            ]
        )
    return out.getvalue()


def _regional(cell: GlanceCell, speak: Speak) -> str:
    """Return where a stance is otherwise, in words."""
    places = (
        f"{speak(region_name(region))}: {speak(stance_word(stance, cell.use))}"
        for region, stance in cell.regional
    )
    return f"{speak(use_name(cell.use))} ({', '.join(places)})"


def _safe(value: str) -> str:
    """Keep a spreadsheet from taking a text for a formula (safety.md §4.8)."""
    return f"'{value}" if value.startswith(_FORMULA) else value


def matrix_html(
    platforms: Sequence[Platform], today: date, speak: Speak = str, language: str = "en"
) -> str:
    """Return the matrix as one HTML page without scripts, pictures or anything from elsewhere."""
    title = speak(say("What platforms' terms say about AI"))
    heads = "".join(f"<th scope=col>{_text(speak(use_name(use)))}</th>" for use in Use)
    body = []
    group: Group | None = None
    for platform in platforms:
        row = glance(platform, today)
        if row.group is not group:
            group = row.group
            heading = _text(speak(group_name(group)))
            body.append(f"<tr><th colspan={len(Use) + 2} scope=colgroup>{heading}</th></tr>")
        body.append(_html_row(row, speak))
    return (
        f'<!doctype html><html lang="{_text(language)}"><head><meta charset="utf-8">'
        f"<title>{_text(title)}</title><style>{_STYLE}</style></head><body><h1>{_text(title)}</h1>"
        f"<p>{_text(speak(CAUTION))}</p>"
        f"<p>{_text(speak(say('Made on {day}', day=today.isoformat())))}</p>"
        f"<table><thead><tr><th scope=col>{_text(speak(say('Service')))}</th>{heads}"
        f"<th scope=col>{_text(speak(say('Evidence date')))}</th></tr></thead>"
        f"<tbody>{''.join(body)}</tbody></table></body></html>\n"
    )


def _html_row(row: GlanceRow, speak: Speak) -> str:
    cells = "".join(_html_cell(cell, speak) for cell in row.cells)
    stale = f"<br><em>{_text(speak(say('stale')))}</em>" if row.is_stale else ""
    when = row.evidence_date or speak(say("unknown"))
    return f"<tr><th scope=row>{_text(row.name)}</th>{cells}<td>{_text(when)}{stale}</td></tr>"


def _html_cell(cell: GlanceCell, speak: Speak) -> str:
    colour, sign = CELL_LOOKS[cell.tone]
    old = f" ({_text(speak(say('stale')))})" if cell.is_stale else ""
    seen = f"<br><small>{_text(cell.evidence_date)}{old}</small>" if cell.evidence_date else ""
    elsewhere = "".join(
        f"<br><small>{_text(speak(region_name(region)))}: "
        f"{_text(speak(stance_word(stance, cell.use)))}</small>"
        for region, stance in cell.regional
    )
    quote = f"<br><small><q>{_text(cell.quote)}</q></small>" if cell.quote else ""
    word = f"{sign} {_text(speak(cell.word))}"
    return f'<td style="background:{colour}">{word}{elsewhere}{seen}{quote}</td>'


def _text(value: str) -> str:
    return html.escape(value, quote=True)


CAUTION = say(
    "Each word says what a text said on the day named; it is no legal advice. Silent is not safe, "
    "and not verified means that nobody read a primary text."
)
_STYLE = (
    "body{font:15px/1.45 system-ui,sans-serif;margin:2em auto;max-width:90em;padding:0 1em;"
    "color:#1b2027;background:#fff}table{border-collapse:collapse;width:100%}"
    "th,td{border:1px solid #b5bcc6;padding:.4em .6em;text-align:left;vertical-align:top;"
    "max-width:26em}thead th{position:sticky;top:0;background:#f4f5f7}"
    "th[scope=colgroup]{background:#e9ecf0}small{color:#444}q{font-style:italic}"
    "td:last-child{white-space:nowrap}@media print{tr{break-inside:avoid}}"
)
