# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Letters as a mail draft (EML) that a mail program opens, with the letter and schedule attached.

Nothing is ever sent from here. ``X-Unsent: 1`` makes the mail programs that know it open the
file for editing.
"""

from __future__ import annotations

import re
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from holdback.letters.records import Letter
from holdback.letters.schedule import schedule_csv
from holdback.letters.text import message_text
from holdback.letters.values import clean

_MAIL_ADDRESS = re.compile(r"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+\.[A-Za-z0-9-]{2,}$")
_LONGEST_NAME = 120


def letter_eml(letter: Letter, moment: datetime, pdf: bytes) -> bytes:
    """Return the mail: text, the letter as PDF, and the schedule as CSV if there is one."""
    message = EmailMessage(policy=SMTP.clone(max_line_length=78))
    sender = _address(_sender_mail(letter), letter.sender[0] if letter.sender else "")
    if sender:
        message["From"] = sender
    recipient = letter.recipient
    to = _address(recipient.email, recipient.name) if recipient else None
    if to:
        message["To"] = to
    message["Subject"] = clean(letter.subject)
    message["Date"] = format_datetime(moment)
    message["X-Unsent"] = "1"
    message.set_content(message_text(letter) + "\n", charset="utf-8", cte="quoted-printable")
    name = file_stem(letter)
    message.add_attachment(pdf, maintype="application", subtype="pdf", filename=f"{name}.pdf")
    if letter.works:
        message.add_attachment(
            schedule_csv(letter), maintype="text", subtype="csv", filename=f"{name}-schedule.csv"
        )
    # A fixed boundary keeps the file the same for the same letter and moment.
    message.set_boundary(f"holdback-{letter.type}-{moment:%Y%m%d%H%M%S}")
    return message.as_bytes()


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


def _address(mail: str, name: str) -> Address | None:
    if not is_mail_address(mail):
        return None
    return Address(display_name=clean(name, _LONGEST_NAME), addr_spec=mail)
