# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the user chose about the catalogue: folders, exclusions, saved searches.

The index is a cache and may vanish at any time, so these lie in a small JSON file beside it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from holdback.catalogue.walk import DEFAULT_EXCLUSIONS
from holdback.errors import NoPermission
from holdback.support.files import write_whole


@dataclass(frozen=True, slots=True)
class Choices:
    """The user's choices.

    Attributes:
        roots: folders and files that were added to the catalogue.
        exclusions: names of folders and files to leave out (``*`` and ``?`` stand for anything).
        searches: saved searches, as (name, query), in the user's order.
    """

    roots: tuple[Path, ...] = ()
    exclusions: tuple[str, ...] = DEFAULT_EXCLUSIONS
    searches: tuple[tuple[str, str], ...] = ()


class Shelf:
    """Keeps the choices in one file, replaced whole at each change."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def choices(self) -> Choices:
        """Return the choices; the first ones if nothing (readable) was kept."""
        try:
            data = json.loads(self._path.read_text(encoding="utf-8"))
            return _from_json(data)
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return Choices()

    def change(self, how: Callable[[Choices], Choices]) -> Choices:
        """Replace the choices by ``how(choices)``. Nothing is written if nothing changes.

        Raises:
            NoPermission: the data folder cannot be written.
        """
        before = self.choices()
        after = how(before)
        if after != before:
            self._write(after)
        return after

    def add_roots(self, paths: tuple[Path, ...]) -> None:
        """Add folders and files, unless a folder that is there already holds them."""
        self.change(lambda choices: replace(choices, roots=_joined(choices.roots, paths)))

    def remove_roots(self, paths: tuple[Path, ...]) -> None:
        """Take folders and files off the list, and those below them."""
        self.change(
            lambda choices: replace(
                choices,
                roots=tuple(
                    r for r in choices.roots if not any(r.is_relative_to(p) for p in paths)
                ),
            )
        )

    def _write(self, choices: Choices) -> None:
        try:
            write_whole(self._path, json.dumps(_to_json(choices), indent=1))
        except OSError as error:
            raise NoPermission(
                "The choice could not be kept: {path} cannot be written ({reason}). "
                "Check the data folder; nothing else was changed.",
                path=self._path,
                reason=error.strerror or error,
            ) from error


def _joined(roots: tuple[Path, ...], paths: tuple[Path, ...]) -> tuple[Path, ...]:
    kept = list(roots)
    for path in paths:
        if not any(path.is_relative_to(root) for root in kept):
            kept = [root for root in kept if not root.is_relative_to(path)] + [path]
    return tuple(kept)


def _to_json(choices: Choices) -> dict[str, Any]:
    return {
        "roots": [str(root) for root in choices.roots],
        "exclusions": list(choices.exclusions),
        "searches": [list(search) for search in choices.searches],
    }


def _from_json(data: Any) -> Choices:
    return Choices(
        roots=tuple(Path(str(root)) for root in data["roots"]),
        exclusions=tuple(str(name) for name in data["exclusions"]),
        searches=tuple((str(name), str(query)) for name, query in data["searches"]),
    )
