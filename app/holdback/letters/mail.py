# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Letters as a mail draft (EML) that a mail program opens, with the letter and schedule attached.

Nothing is ever sent from here. ``X-Unsent: 1`` makes the mail programs that know it open the
file for editing.
"""

from __future__ import annotations

import hashlib
import mimetypes
import re
from collections.abc import Sequence
from datetime import datetime
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, quote
from pathlib import Path

from holdback.errors import UnreadableFile, UsageError
from holdback.letters.records import Letter
from holdback.letters.schedule import schedule_csv
from holdback.letters.text import message_text, plain
from holdback.letters.values import clean

_MAIL_ADDRESS = re.compile(r"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+\.[A-Za-z0-9-]{2,}$")
_LONGEST_NAME = 80
_LARGEST_ATTACHMENTS = 18_000_000  # 25 MB, the usual limit, after base64


def letter_eml(
    letter: Letter, moment: datetime, pdf: bytes, attachments: Sequence[Path] = ()
) -> bytes:
    """Return the mail: text, the letter as PDF, the schedule as CSV, and the user's own files.

    Raises:
        UnreadableFile: one of ``attachments`` cannot be read.
        UsageError: together they are larger than mail servers take.
    """
    message = EmailMessage(policy=SMTP)
    message.set_content(message_text(letter) + "\n", charset="utf-8", cte="quoted-printable")
    name = file_stem(letter)
    message.add_attachment(pdf, maintype="application", subtype="pdf", filename=f"{name}.pdf")
    if letter.works:
        message.add_attachment(
            schedule_csv(letter), maintype="text", subtype="csv", filename=f"{name}-schedule.csv"
        )
    _attach(message, attachments)
    # A boundary made from the content keeps the file the same for the same letter, and nobody
    # can write it into the text beforehand.
    digest = hashlib.sha256(pdf + message_text(letter).encode("utf-8")).hexdigest()
    message.set_boundary(f"=_holdback_{digest[:40]}")
    return _head(letter, moment) + message.as_bytes()


def _attach(message: EmailMessage, attachments: Sequence[Path]) -> None:
    total = 0
    for path in attachments:
        try:
            data = path.read_bytes()
        except OSError as error:
            raise UnreadableFile(
                "{path} cannot be attached ({reason}). No mail was written.",
                path=path,
                reason=error.strerror or error,
            ) from error
        total += len(data)
        if total > _LARGEST_ATTACHMENTS:
            raise UsageError(
                "The attachments are larger than {limit} MB together, more than many mail servers "
                "take. No mail was written; send a link or fewer files.",
                limit=_LARGEST_ATTACHMENTS // 1_000_000,
            )
        kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        main, _, sub = kind.partition("/")
        if main in ("message", "multipart"):
            main, sub = "application", "octet-stream"
        name = re.sub(r"[^\w. ()+-]+", "_", clean(path.name, _LONGEST_NAME))
        message.add_attachment(data, maintype=main, subtype=sub, filename=name)


def _head(letter: Letter, moment: datetime) -> bytes:
    """Return From, To, Subject, Date and X-Unsent.

    Written by ``email.header``: the folding of ``EmailMessage`` doubles spaces before encoded
    words. Every value has lost its control characters before, so no line can be added.
    """
    recipient = letter.recipient
    values = [
        ("From", _address(_sender_mail(letter), letter.sender[0] if letter.sender else "")),
        ("To", _address(recipient.email, recipient.name) if recipient else ""),
        ("Subject", _encoded(plain(clean(letter.subject)), len("Subject: "))),
        ("Date", format_datetime(moment)),
        ("X-Unsent", "1"),
    ]
    lines = [f"{name}: {value}" for name, value in values if value]
    return ("\r\n".join(lines) + "\r\n").encode("ascii")


def _encoded(text: str, offset: int) -> str:
    """Return ``text`` as it may stand in a header, folded at 76 characters."""
    charset = "us-ascii" if text.isascii() else "utf-8"
    header = Header(text, charset, maxlinelen=76, header_name="x" * (offset - 2))
    return header.encode(linesep="\r\n")


def is_mail_address(text: str) -> bool:
    """Whether ``text`` is one plain mail address and nothing else."""
    return len(text) <= 254 and bool(_MAIL_ADDRESS.match(text))


def file_stem(letter: Letter) -> str:
    """Return a file name without suffix that every system accepts: type, addressee, date."""
    to = letter.recipient.id or letter.recipient.name if letter.recipient else ""
    parts = [letter.type, to, letter.dated.isoformat(), letter.language]
    safe = [re.sub(r"[^A-Za-z0-9]+", "-", part).strip("-").lower()[:40] for part in parts]
    return "_".join(part for part in safe if part)


def _sender_mail(letter: Letter) -> str:
    return next((line for line in letter.sender if is_mail_address(line)), "")


def _address(mail: str, name: str) -> str:
    """Return ``Name <mail>``, or the empty string if ``mail`` is not one plain address."""
    if not is_mail_address(mail):
        return ""
    name = clean(name, _LONGEST_NAME)
    if not name:
        return mail
    if not name.isascii():
        return f"{_encoded(name, len('From: '))}\r\n <{mail}>"
    shown = name if re.fullmatch(r"[A-Za-z0-9 ]+", name) else f'"{quote(name)}"'
    return f"{shown} <{mail}>" if len(shown) < 60 else f"{shown}\r\n <{mail}>"
