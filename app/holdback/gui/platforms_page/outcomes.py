# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the outcome of a check is shown: a word, an icon and a tone, the same everywhere."""

from __future__ import annotations

from holdback.errors import Message, say
from holdback.gui import text
from holdback.gui.colours import Tone
from holdback.gui.text import Status

_LOOKS: dict[str, tuple[Message, str, Tone]] = {
    "first": (say("First text kept"), "import", Tone.INFO),
    "same": (say("Unchanged"), "success", Tone.GOOD),
    "format_only": (say("Only the layout changed"), "success", Tone.GOOD),
    "text_changed": (say("Text changed"), "compare", Tone.INFO),
    "stance_changed": (say("Stance changed"), "warning", Tone.BAD),
    "unconfirmed": (say("Waiting for a second look"), "clock", Tone.CAUTION),
    "re_extracted": (say("Cut anew by the archive"), "compare", Tone.QUIET),
    "unread": (say("Could not be read"), "unclear", Tone.CAUTION),
}


def outcome_status(outcome: str) -> Status:
    """Return how an outcome is shown."""
    word, icon, tone = _LOOKS[outcome]
    return Status(text.sentence(word), icon, tone, "")
