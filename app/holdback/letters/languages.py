# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The languages letters can be written in: one folder of ``resources/letters`` each."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from holdback.errors import BugError
from holdback.letters.fields import without_marks

NO_BREAK_SPACE = "\u00a0"
NARROW_NO_BREAK_SPACE = "\u202f"


@dataclass(frozen=True, slots=True)
class Language:
    """Words, forms and typographic habits of one language's letters.

    Attributes:
        code: the folder's name.
        texts: single words and phrases by key.
        months: January to December as they stand in a date.
        layout: where address and date go, see ``layout.py``.
        tables: groups of words: roles, columns, enclosure, gaps, situation.
        no_break_after: words that stay on one line with the next.
        spaced_before: signs that take a no-break space before them, and which one.
    """

    code: str
    texts: Mapping[str, str]
    months: tuple[str, ...]
    layout: Mapping[str, str | int]
    tables: Mapping[str, Mapping[str, str]]
    no_break_after: tuple[str, ...]
    spaced_before: Mapping[str, str]

    @classmethod
    def load(cls, folder: Path) -> Language:
        """Read ``language.toml`` of one language's folder.

        Raises:
            BugError: the shipped file is malformed.
        """
        try:
            data = tomllib.loads((folder / "language.toml").read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise BugError(f"{folder.name}/language.toml: {error}") from error
        tables = {k: v for k, v in data.items() if isinstance(v, dict)}
        layout = tables.pop("layout", {})
        spaced = tables.pop("spaced_before", {})
        return cls(
            code=folder.name,
            texts={k: v for k, v in data.items() if isinstance(v, str)},
            months=tuple(data["months"]),
            layout=layout,
            tables=tables,
            no_break_after=tuple(data.get("no_break_after", ())),
            spaced_before=spaced,
        )

    def word(self, table: str, key: str) -> str:
        """Return one word.

        Raises:
            BugError: the language's file lacks it.
        """
        try:
            return self.tables[table][key]
        except KeyError as error:
            raise BugError(f"{self.code}/language.toml lacks {table}.{key}") from error

    def phrase(self, key: str, **fields: object) -> str:
        """Return one phrase with its fields filled in."""
        try:
            template = self.texts[key]
        except KeyError as error:
            raise BugError(f"{self.code}/language.toml lacks {key}") from error
        for name, value in fields.items():
            template = template.replace("{" + name + "}", str(value))
        return template

    def gap(self, key: str) -> str:
        """Return the visible placeholder for a fact that is not known."""
        return self.phrase("gap", what=self.word("gaps", key))

    def date(self, day: date, *, american: bool = False) -> str:
        """Return a date in words, e.g. ``23. November 2026``."""
        key = "date_us" if american and "date_us" in self.texts else "date"
        number = self.texts["first_of_month"] if day.day == 1 else str(day.day)
        return self.phrase(key, day=number, month=self.months[day.month - 1], year=day.year)

    def join(self, parts: Sequence[str]) -> str:
        """Return ``a, b and c``."""
        if len(parts) < 2:
            return "".join(parts)
        *first, last = parts
        before = self.texts["and"]
        # Spanish "y" becomes "e" before an i sound.
        if "and_before_i" in self.texts and re.match(
            r"h?i(?![ae])", without_marks(last), re.IGNORECASE
        ):
            before = self.texts["and_before_i"]
        return ", ".join(first) + before + last

    def labelled(self, label: str, value: str = "") -> str:
        """Return ``label: value`` with this language's space before the colon."""
        return self.set_spaces(f"{label}{self.texts['colon']} {value}".rstrip())

    def quoted(self, text: str) -> str:
        """Return ``text`` in this language's quotation marks."""
        return self.texts["quote_open"] + text + self.texts["quote_close"]

    def set_spaces(self, text: str) -> str:
        """Put no-break spaces where this language's typography wants them."""
        for sign, space in self.spaced_before.items():
            text = text.replace(f" {sign}", f"{space}{sign}")
        for word in self.no_break_after:
            text = re.sub(rf"(?<!\w){re.escape(word)} (?=\S)", f"{word}{NO_BREAK_SPACE}", text)
        return text
