# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""AI crawlers by name: a dated public list, for the site kit and for reading robots.txt files."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from holdback.errors import BugError


class Purpose(StrEnum):
    """What a crawler fetches pages for, as far as its list says."""

    TRAINING = "training"
    SEARCH = "search"
    ASSISTANT = "assistant"  # fetches a page because a user asked something
    PREVIEW = "preview"  # link previews when somebody shares an address
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Crawler:
    """One crawler. ``respects`` is ``yes``, ``no`` or ``unclear``: does it obey robots.txt?"""

    name: str
    purpose: Purpose
    respects: str
    operator: str = ""
    function: str = ""


@dataclass(frozen=True, slots=True)
class CrawlerList:
    """The crawlers and where and when their names were taken from."""

    crawlers: tuple[Crawler, ...]
    source: str
    taken: date

    @classmethod
    def load(cls, path: Path) -> CrawlerList:
        """Read ``resources/ai-crawlers.toml``.

        Raises:
            BugError: the shipped file is faulty.
        """
        try:
            data = tomllib.loads(path.read_text(encoding="utf-8"))
            source = data["source"]
            return cls(
                tuple(
                    Crawler(
                        name=entry["name"],
                        purpose=Purpose(entry["purpose"]),
                        respects=entry["respects"],
                        operator=entry.get("operator", ""),
                        function=entry.get("function", ""),
                    )
                    for entry in data["crawler"]
                ),
                source=f"{source['project']} {source['file']}, commit {source['commit']}",
                taken=source["date"],
            )
        except (OSError, tomllib.TOMLDecodeError, KeyError, ValueError) as error:
            raise BugError(f"the list of AI crawlers is faulty: {error}") from error
