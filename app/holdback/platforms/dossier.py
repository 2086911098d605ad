# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole dossier: the shipped entries, and the user's own over them."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from holdback.errors import BugError, UsageError
from holdback.platforms.model import Group, Platform
from holdback.platforms.reading import build_platform, parse_toml, read_entry
from holdback.platforms.tables import EntryInvalid, Problem

_EXTEND = "extend"
UPDATES = "updates"
"""The folder, inside the user's, that holds the entries of an imported signed update."""


@dataclass(frozen=True, slots=True)
class Dossier:
    """All services, by group and name; ``problems`` are the user's entries that were left out."""

    platforms: tuple[Platform, ...]
    problems: tuple[Problem, ...] = ()

    @classmethod
    def load(cls, shipped: Path, user: Path | None = None) -> Dossier:
        """Read every ``*.toml`` of both folders.

        A user's file named like a shipped one overrides the keys that it has (stances one by
        one); with ``extend = true`` its lists are added to the shipped ones instead of replacing
        them. A user's file with a new name is a new service. A faulty file of the user's is left
        out and reported in ``problems``.

        Raises:
            BugError: a shipped entry is faulty or the folder is missing.
        """
        shipped_files = {path.stem: path for path in sorted(shipped.glob("*.toml"))}
        if not shipped_files:
            raise BugError(f"no platform entries in {shipped}")
        platforms: dict[str, Platform] = {}
        for stem, path in shipped_files.items():
            try:
                text = read_entry(path)
                platforms[stem] = build_platform(parse_toml(text, path.name), path.name, text)
            except EntryInvalid as error:
                raise BugError(str(error)) from error
        problems: list[Problem] = []
        for path in _users_files(user / UPDATES if user else None):
            try:
                text = read_entry(path)
                platforms[path.stem] = build_platform(parse_toml(text, path.name), path.name, text)
                shipped_files[path.stem] = path
            except EntryInvalid as error:
                problems.extend(error.problems)
        for path in _users_files(user):
            try:
                platforms[path.stem] = _users_entry(path, shipped_files.get(path.stem))
            except EntryInvalid as error:
                problems.extend(error.problems)
        return cls(tuple(sorted(platforms.values(), key=_order)), tuple(problems))

    def __iter__(self) -> Iterator[Platform]:
        return iter(self.platforms)

    def __len__(self) -> int:
        return len(self.platforms)

    def get(self, platform_id: str) -> Platform:
        """Return the service with that id (or exactly that name, in any case).

        Raises:
            UsageError: there is none; the message offers the nearest ids.
        """
        asked = platform_id.strip().casefold()
        for platform in self.platforms:
            if asked in (platform.id, platform.name.casefold()):
                return platform
        near = difflib.get_close_matches(asked, [p.id for p in self.platforms], n=3, cutoff=0.5)
        if near:
            raise UsageError(
                "There is no platform “{id}” in the dossier. Did you mean: {near}? "
                "“holdback platforms” lists all.",
                id=platform_id,
                near=", ".join(near),
            )
        raise UsageError(
            "There is no platform “{id}” in the dossier. “holdback platforms” lists all.",
            id=platform_id,
        )


def _order(platform: Platform) -> tuple[int, str]:
    return list(Group).index(platform.group), platform.name.casefold()


def _users_files(folder: Path | None) -> list[Path]:
    return sorted(folder.glob("*.toml")) if folder is not None and folder.is_dir() else []


def _users_entry(path: Path, shipped: Path | None) -> Platform:
    text = read_entry(path)
    values = parse_toml(text, path.name)
    extends = values.pop(_EXTEND, False) is True
    if shipped is not None:
        below = parse_toml(read_entry(shipped), shipped.name)
        values = merged(below, values, extends=extends)
    return build_platform(values, path.name, text, is_users_own=True)


def merged(
    below: Mapping[str, object], above: Mapping[str, object], *, extends: bool
) -> dict[str, object]:
    """Return the entry ``below`` with the keys of ``above`` put over it."""
    result = dict(below)
    for key, value in above.items():
        under = result.get(key)
        if key == "stances" and isinstance(under, Mapping) and isinstance(value, Mapping):
            result[key] = {**under, **value}
        elif extends and isinstance(under, list) and isinstance(value, list):
            result[key] = [*under, *value]
        else:
            result[key] = value
    return result


def check_folder(folder: Path) -> tuple[Problem, ...]:
    """Return every problem of every entry in ``folder``, in the order of files and lines."""
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            text = read_entry(path)
            build_platform(parse_toml(text, path.name), path.name, text)
        except EntryInvalid as error:
            problems.extend(sorted(error.problems, key=lambda problem: problem.line))
    return tuple(problems)
