# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Saved searches: those every catalogue has, and the user's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from holdback.errors import Message, say


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """One entry of the sidebar.

    Attributes:
        name: what it is called; a message (to be translated) for those that come with Holdback,
            the user's own text for the others.
        query: what it finds, in the language of the search field.
        count: how many tracks it finds now.
    """

    name: Message | str
    query: str
    count: int

    @property
    def is_own(self) -> bool:
        """Whether the user made it (and may change or remove it)."""
        return isinstance(self.name, str)


SHIPPED: Mapping[str, Message] = {
    "verdict:none,partly": say("Unprotected"),
    "verdict:conflicting": say("Conflicting"),
    "seal:broken": say("Seal broken"),
    "isrc:missing": say("No ISRC"),
    "notice:differs": say("Notice differs between places in the file"),
    "changed:elsewhere": say("Changed elsewhere since it was protected"),
}
