# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The letter as plain text: for files, mail bodies, forms, the clipboard."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping, Sequence
from pathlib import Path
from urllib.parse import quote

from holdback.letters.languages import NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE
from holdback.letters.library import LetterLibrary
from holdback.letters.records import Block, Heading, ItemList, Letter, Paragraph
from holdback.letters.schedule import schedule_columns, schedule_rows
from holdback.letters.types import letter_types

LINE_WIDTH = 76
LONGEST_MAILTO = 2000
FORM_PIECE = 2000


def letter_text(letter: Letter) -> str:
    """Return the whole letter with its schedule."""
    parts = [cover_text(letter)]
    if letter.works:
        parts.append(schedule_text(letter))
    return "\n\n".join(parts) + "\n"


def cover_text(letter: Letter) -> str:
    """Return the letter without its schedule."""
    parts = ["\n".join(letter.sender)]
    if letter.recipient_lines:
        parts.append("\n".join(letter.recipient_lines))
    parts.append(letter.date_line)
    if letter.reference:
        parts.append(letter.words.phrase("reference", reference=letter.reference))
    parts.append(_wrap(letter.words.phrase("subject", subject=letter.subject)))
    parts.append(message_text(letter))
    return "\n\n".join(parts)


def message_text(letter: Letter) -> str:
    """Return salutation, body, closing, signature and list of enclosures."""
    parts = [letter.salutation] if letter.salutation else []
    parts += [block_text(block) for block in letter.blocks]
    if letter.closing:
        parts.append(_wrap(letter.closing))
    parts.append(_wrap(letter.signature))
    if letter.enclosures:
        lines = [letter.words.labelled(letter.words.phrase("enclosures"))]
        parts.append("\n".join(lines + [f"- {entry}" for entry in letter.enclosures]))
    return "\n\n".join(parts)


def block_text(block: Block) -> str:
    """Return one block, wrapped."""
    match block:
        case Paragraph(text):
            return _wrap(text)
        case Heading(text):
            return _wrap(text)
        case ItemList(items, numbered):
            marks = [f"{n}." if numbered else "-" for n in range(1, len(items) + 1)]
            return "\n".join(
                _wrap(f"{mark} {item}", indent=" " * (len(mark) + 1))
                for mark, item in zip(marks, items, strict=True)
            )


def schedule_text(letter: Letter) -> str:
    """Return the schedule of works as a list of entries, readable without a table."""
    lines = [letter.schedule_title, "=" * len(letter.schedule_title), ""]
    names = schedule_columns(letter.words)
    for number, row in enumerate(schedule_rows(letter), start=1):
        head = f"{number}. {row['title']}"
        if row["version"]:
            head += f" ({row['version']})"
        lines.append(_wrap(f"{head} – {row['artist']}", indent="   "))
        lines += [
            _wrap(f"   {letter.words.labelled(names[key], value)}", indent="      ")
            for key, value in row.items()
            if value and key not in ("title", "version", "artist")
        ]
    count = len(letter.works)
    lines += ["", letter.words.phrase("entry" if count == 1 else "entries", count=count)]
    return "\n".join(lines)


def mailto(letter: Letter) -> str | None:
    """Return a ``mailto:`` address with subject and body, or None if it would be too long.

    Exactly the fields to, subject and body, all percent-encoded (RFC 6068); mail programs are
    known to cut or refuse longer addresses than 2000 characters.
    """
    recipient = letter.recipient
    to = quote(recipient.email, safe="@") if recipient and recipient.email else ""
    # CRLF line ends are what RFC 6068 section 5 asks for.
    body = message_text(letter).replace("\n", "\r\n")
    url = f"mailto:{to}?subject={quote(plain(letter.subject), safe='')}&body={quote(body, safe='')}"
    return url if len(url) <= LONGEST_MAILTO else None


def form_pieces(letter: Letter, limit: int = FORM_PIECE) -> tuple[str, ...]:
    """Return the message in pieces of at most ``limit`` characters, broken between blocks."""
    pieces: list[str] = []
    for block in message_text(letter).split("\n\n"):
        flowing = block if "\n- " in block or "\n2." in block else block.replace("\n", " ")
        for part in _cut(flowing, limit):
            if pieces and len(pieces[-1]) + 2 + len(part) <= limit:
                pieces[-1] += "\n\n" + part
            else:
                pieces.append(part)
    return tuple(pieces)


def _cut(text: str, limit: int) -> Sequence[str]:
    return (
        [text]
        if len(text) <= limit
        else textwrap.wrap(text, limit, replace_whitespace=False, drop_whitespace=True)
    )


def letter_json(letter: Letter, files: Sequence[Path] = ()) -> Mapping[str, object]:
    """Return the ``letter draft`` document of the command line's contract."""
    return {
        "type": letter.type,
        "to": letter.recipient.id or letter.recipient.name if letter.recipient else None,
        "language": letter.language,
        "jurisdiction": letter.jurisdiction,
        "subject": plain(letter.subject),
        "body": cover_text(letter),
        "works": schedule_rows(letter),
        "excluded": [
            {"title": e.work.title, "artist": e.work.artist, "reason": str(e.reason)}
            for e in letter.excluded
        ],
        "legal_bases": [
            {
                "id": basis.id,
                "citation": basis.citation,
                "source": basis.source,
                "date_read": basis.date_read,
                "evidence": basis.evidence,
                "text": basis.text,
            }
            for basis in letter.legal_bases
        ],
        "recipient": _recipient_json(letter),
        "reply_by": letter.reply_by.isoformat() if letter.reply_by else None,
        "deadline_kind": letter.deadline_kind.value,
        "gaps": list(letter.gaps),
        "warnings": [str(warning) for warning in letter.warnings],
        "disclosures": [str(told) for told in letter.disclosures],
        "files": [str(path) for path in files],
    }


def types_json(library: LetterLibrary) -> Mapping[str, object]:
    """Return the ``letter types`` document of the command line's contract."""
    return {
        "types": [
            {
                "id": entry.id,
                "number": entry.number,
                "name": str(entry.name),
                "addressee": str(entry.addressee),
                "languages": list(library.languages_of(entry)),
                "jurisdictions": list(library.jurisdictions_of(entry)),
                "questions": [
                    {"key": q.key, "label": str(q.label), "required": q.required}
                    for q in entry.questions
                ],
            }
            for entry in letter_types()
        ]
    }


def _recipient_json(letter: Letter) -> Mapping[str, object] | None:
    recipient = letter.recipient
    if recipient is None:
        return None
    return {
        "name": recipient.name,
        "lines": list(letter.recipient_lines),
        "email": recipient.email or None,
        "form": recipient.form or None,
        "source_url": recipient.source_url or None,
        "evidence_date": recipient.evidence_date or None,
    }


def _wrap(text: str, indent: str = "") -> str:
    # A gap stays on one line, so that it is found by whoever searches for it.
    whole = re.sub(r"\[[^\[\]]+\]", lambda m: m[0].replace(" ", NO_BREAK_SPACE), text)
    wrapped = textwrap.fill(
        whole,
        LINE_WIDTH,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
    # The no-break spaces have done their work; plain text is to be searched and pasted.
    return plain(wrapped)


def plain(text: str) -> str:
    """Return ``text`` with ordinary spaces, as mail headers and forms want them."""
    return text.replace(NO_BREAK_SPACE, " ").replace(NARROW_NO_BREAK_SPACE, " ")
