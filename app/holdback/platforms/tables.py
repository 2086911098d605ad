# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads one TOML table strictly, and remembers every problem with its line and key.

``tomllib`` does not tell where a value stood, so the line is looked for only when there is
something to complain about.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar
from urllib.parse import urlsplit

from holdback.errors import Message, UserError, say
from holdback.platforms.model import earliest_day

E = TypeVar("E", bound=StrEnum)
T = TypeVar("T")

_HEADER = re.compile(r"^\s*(\[\[?)\s*([A-Za-z0-9_.\-]+)\s*\]\]?")
_KEY = re.compile(r"""^\s*["']?([A-Za-z0-9_\- ]+?)["']?\s*=""")
_MAIL = re.compile(r"^[A-Za-z0-9._%+\-]+@(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,}$")
_HOST = re.compile(r"^(?:[a-z0-9](?:[a-z0-9\-]*[a-z0-9])?\.)+[a-z]{2,}$")
_BAD_IN_ADDRESS = re.compile(r"[\s<>\"{}|\\^`\x00-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in an entry: the file, the line (0: the whole file), the key, in words."""

    file: str
    line: int
    key: str
    message: Message

    def __str__(self) -> str:
        where = f"{self.file}, line {self.line}" if self.line else self.file
        return f"{where}, {self.key}: {self.message}" if self.key else f"{where}: {self.message}"


class EntryInvalid(UserError):  # noqa: N818 - named for what happened, like its siblings
    """A dossier entry breaks the schema; ``problems`` names each place."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(
            "A platform entry cannot be used: {problems}. It was left out; correct the file.",
            problems="; ".join(str(problem) for problem in self.problems),
        )


class Report:
    """Collects the problems of one file."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self._text = text
        self.problems: list[Problem] = []

    def add(self, path: tuple[str | int, ...], message: Message) -> None:
        """Remember that ``message`` holds for the key at ``path``."""
        self.problems.append(
            Problem(self.file, line_of(self._text, path), _readable(path), message)
        )


def _readable(path: tuple[str | int, ...]) -> str:
    out = ""
    for part in path:
        out += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if out else part
    return out


def line_of(text: str, path: tuple[str | int, ...]) -> int:
    """Return the line (from 1) of the key at ``path``, or of the nearest table above it; else 0."""
    best, best_length = 0, 0
    for line, found in _positions(text):
        if found == path:
            return line
        if len(found) > best_length and path[: len(found)] == found:
            best, best_length = line, len(found)
    return best


def _positions(text: str) -> list[tuple[int, tuple[str | int, ...]]]:
    found: list[tuple[int, tuple[str | int, ...]]] = []
    counts: dict[tuple[str | int, ...], int] = {}
    prefix: tuple[str | int, ...] = ()
    closing = ""
    for number, line in enumerate(text.splitlines(), 1):
        if closing:
            closing = "" if closing in line else closing
            continue
        header = _HEADER.match(line)
        if header:
            prefix = _table_path(header[2].split("."), header[1] == "[[", counts)
            found.append((number, prefix))
            continue
        key = _KEY.match(line)
        if key:
            found.append((number, (*prefix, key[1])))
        for quotes in ('"""', "'''"):
            if line.count(quotes) % 2:
                closing = quotes
    return found


def _table_path(
    names: list[str], is_array: bool, counts: dict[tuple[str | int, ...], int]
) -> tuple[str | int, ...]:
    path: tuple[str | int, ...] = ()
    for depth, name in enumerate(names):
        path = (*path, name)
        if is_array and depth == len(names) - 1:
            counts[path] = counts.get(path, -1) + 1
            for deeper in [known for known in counts if known[: len(path)] == path]:
                if len(deeper) > len(path):
                    del counts[deeper]
        if path in counts:
            path = (*path, counts[path])
    return path


class Table:
    """One table of an entry. Each reader checks, reports and returns something usable."""

    def __init__(
        self, values: Mapping[str, object], report: Report, path: tuple[str | int, ...] = ()
    ) -> None:
        self._values = values
        self._report = report
        self._path = path
        self._asked: set[str] = set()

    def complain(self, key: str, message: Message) -> None:
        """Report a problem with ``key`` (empty: with the table itself)."""
        self._report.add((*self._path, key) if key else self._path, message)

    def finish(self) -> None:
        """Report every key that nobody asked for: a typing mistake, most likely."""
        for key in self._values:
            if key not in self._asked:
                self.complain(key, say("unknown key"))

    def names(self) -> tuple[str, ...]:
        """Return the keys of a table whose keys are free."""
        return tuple(self._values)

    def has(self, key: str) -> bool:
        """Whether the key is there."""
        self._asked.add(key)
        return key in self._values

    def text(self, key: str, *, required: bool = True, longest: int = 4000) -> str:
        """Return a text without control characters; empty if it is absent and may be."""
        if not self.has(key):
            if required:
                self.complain(key, say("this key is missing"))
            return ""
        value = self._values[key]
        if not isinstance(value, str):
            self.complain(key, say("should be text in quotes"))
            return ""
        if required and not value.strip():
            self.complain(key, say("should not be empty"))
        if len(value) > longest:
            self.complain(key, say("is longer than {longest} characters", longest=longest))
        if any(ord(c) < 32 and c not in "\n\t" for c in value):
            self.complain(key, say("holds control characters"))
        return value

    def optional(self, key: str) -> str | None:
        """Return a text, or ``None`` if the key is absent."""
        return self.text(key, required=True) if self.has(key) else None

    def flag(self, key: str, default: bool = False) -> bool:
        """Return ``true`` or ``false``."""
        if not self.has(key):
            return default
        value = self._values[key]
        if not isinstance(value, bool):
            self.complain(key, say("should be true or false"))
            return default
        return value

    def optional_flag(self, key: str) -> bool | None:
        """Return ``true``, ``false``, or ``None`` where the key is absent."""
        return self.flag(key) if self.has(key) else None

    def choice(self, key: str, choices: type[E], default: E) -> E:
        """Return one of the words that ``choices`` lists."""
        value = self.text(key)
        try:
            return choices(value)
        except ValueError:
            if value:
                self.complain(key, _not_one_of(value, choices))
            return default

    def choices(self, key: str, choices: type[E]) -> tuple[E, ...]:
        """Return a list of such words; empty if the key is absent."""
        found = []
        for value in self.texts(key):
            try:
                found.append(choices(value))
            except ValueError:
                self.complain(key, _not_one_of(value, choices))
        return tuple(found)

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts; empty if the key is absent."""
        if not self.has(key):
            return ()
        value = self._values[key]
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            self.complain(key, say("should be a list of texts"))
            return ()
        return tuple(value)

    def iso_date(self, key: str) -> str | None:
        """Return a date as year, year-month or year-month-day; ``None`` if absent."""
        value = self.optional(key)
        if value is None or not value:
            return None
        try:
            earliest_day(value)
        except ValueError:
            self.complain(
                key, say("“{value}” is no date: write 2026, 2026-08 or 2026-08-17", value=value)
            )
            return None
        return value

    def address(self, key: str) -> str:
        """Return an https address."""
        value = self.text(key)
        if value and not is_https_address(value):
            self.complain(key, say("“{value}” is no https address", value=value))
        return value

    def optional_address(self, key: str) -> str | None:
        """Return an https address, or ``None`` if the key is absent."""
        return self.address(key) if self.has(key) else None

    def addresses(self, key: str) -> tuple[str, ...]:
        """Return a list of https addresses."""
        values = self.texts(key)
        for value in values:
            if not is_https_address(value):
                self.complain(key, say("“{value}” is no https address", value=value))
        return values

    def table(self, key: str) -> Table:
        """Return the table under ``key``; an empty one if it is absent or something else."""
        value = self._values.get(key, {}) if self.has(key) else {}
        if not isinstance(value, Mapping):
            self.complain(key, say("should be a table"))
            value = {}
        return Table(value, self._report, (*self._path, key))

    def tables(self, key: str) -> list[Table]:
        """Return the ``[[key]]`` tables in order."""
        value = self._values.get(key, []) if self.has(key) else []
        if not isinstance(value, list) or not all(isinstance(one, Mapping) for one in value):
            self.complain(key, say("should be [[{key}]] tables", key=key))
            return []
        return [Table(one, self._report, (*self._path, key, n)) for n, one in enumerate(value)]

    def each(self, key: str, read: Callable[[Table], T]) -> tuple[T, ...]:
        """Read every ``[[key]]`` table with ``read`` and report what it did not ask for."""
        out = []
        for one in self.tables(key):
            out.append(read(one))
            one.finish()
        return tuple(out)


def _not_one_of(value: str, choices: type[StrEnum]) -> Message:
    return say(
        "“{value}” is none of {choices}",
        value=value,
        choices=", ".join(one.value for one in choices),
    )


def is_https_address(value: str) -> bool:
    """Whether ``value`` is a well-formed https address of a public host name."""
    if _BAD_IN_ADDRESS.search(value):
        return False
    try:
        parts = urlsplit(value)
        port = parts.port
    except ValueError:
        return False
    return (
        parts.scheme == "https"
        and parts.username is None
        and port in (None, 443)
        and bool(_HOST.match((parts.hostname or "").lower()))
    )


def is_mail_address(value: str) -> bool:
    """Whether ``value`` is a plain mail address: no display name, no second address."""
    return len(value) <= 254 and bool(_MAIL.match(value))
