# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the diary's states, events and ways of sending are called."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from holdback.errors import Message, say
from holdback.gui.colours import Tone
from holdback.gui.i18n import format_date
from holdback.gui.text import Status, sentence

if TYPE_CHECKING:
    from holdback.letters import DiaryEntry, Holidays

SOON_DAYS = 7

_STATUSES: dict[str, tuple[Message, str, Tone, Message]] = {
    "drafted": (
        say("Draft"),
        "write",
        Tone.QUIET,
        say("Written, but not noted down as sent."),
    ),
    "sent": (say("Waiting"), "clock", Tone.INFO, say("Sent; the answer is not due yet.")),
    "overdue": (say("Overdue"), "bell", Tone.BAD, say("The day for an answer is over.")),
    "answered": (say("Answered"), "success", Tone.GOOD, say("An answer came.")),
    "closed": (say("Closed"), "check", Tone.QUIET, say("Nothing more is to come of it.")),
}
_EVENTS: dict[str, Message] = {
    "drafted": say("Drafted"),
    "exported": say("Saved to a file"),
    "sent": say("Sent"),
    "received": say("Received by them"),
    "extended": say("They took two more months"),
    "answered": say("Answered by them"),
    "closed": say("Closed by you"),
}
CHANNELS: dict[str, Message] = {
    "email": say("E-mail"),
    "form": say("Web form"),
    "post": say("Post"),
    "registered_post": say("Registered post"),
    "fax": say("Fax"),
    "in_person": say("In person"),
    "other": say("Another way of sending"),
}


def status(value: str) -> Status:
    """Return how the state of a letter is shown."""
    word, icon, tone, explanation = _STATUSES[value]
    return Status(sentence(word), icon, tone, sentence(explanation))


def event(value: str) -> str:
    """Return what happened."""
    return sentence(_EVENTS[value])


def channel(value: str) -> str:
    """Return how a letter was sent."""
    return sentence(CHANNELS[value]) if value in CHANNELS else value


def due(entry: DiaryEntry, today: date) -> Status | None:
    """Return how the day for an answer is shown; None where none is awaited."""
    if entry.last_day is None or entry.status.value not in ("sent", "overdue"):
        return None
    left = (entry.last_day - today).days
    by_law = entry.deadline_kind.value == "statutory"
    kind = (
        QCoreApplication.translate("DiaryWords", "by law")
        if by_law
        else QCoreApplication.translate("DiaryWords", "courtesy date, no law sets it")
    )
    if left < 0:
        over = -left
        when = QCoreApplication.translate("DiaryWords", "%n day(s) over", "", over)
        tone = Tone.BAD if by_law else Tone.CAUTION
    elif left == 0:
        when, tone = QCoreApplication.translate("DiaryWords", "today"), Tone.CAUTION
    else:
        when = QCoreApplication.translate("DiaryWords", "in %n day(s)", "", left)
        tone = Tone.CAUTION if left <= SOON_DAYS else Tone.QUIET
    icon = "key" if by_law else "clock"
    return Status(f"{format_date(entry.last_day)}", icon, tone, f"{when}, {kind}")


def counting(entry: DiaryEntry) -> str:
    """Say how the day for an answer was counted; empty where none is awaited."""
    if entry.counts_from is None or entry.due is None or entry.last_day is None:
        return ""
    if entry.deadline_kind.value != "statutory":
        return sentence(
            say(
                "Counted in plain days from {start}; weekends and holidays count as well.",
                start=format_date(entry.counts_from),
            )
        )
    happened = {one.kind.value for one in entry.events}
    if "received" in happened:
        start = say("Counted from receipt on {start}.", start=format_date(entry.counts_from))
    else:
        start = say(
            "Counted from sending on {start}, until you note down when they received it.",
            start=format_date(entry.counts_from),
        )
    if "extended" in happened:
        length = say("One month by the calendar, and the two more that they took.")
    else:
        length = say("One month by the calendar, not 30 days.")
    told = [sentence(start), sentence(length)]
    if entry.last_day != entry.due:
        told.append(
            sentence(
                say(
                    "{due} is a weekend or a holiday: the period ends on the next working day.",
                    due=format_date(entry.due),
                )
            )
        )
    if entry.holidays.citation:
        told.append(_holidays(entry.holidays))
    return " ".join(told)


def _holidays(holidays: Holidays) -> str:
    """Say by which rule holidays were found, what it leaves out, and whether it was read again."""
    language = QLocale().name().split("_")[0]
    told = [
        sentence(say("Holidays: {rule}.", rule=holidays.citation)),
        holidays.note(language),
    ]
    if holidays.evidence != "S":
        told.append(
            sentence(
                say("This list is general legal knowledge: look the day up before you rely on it.")
            )
        )
    return " ".join(told)
