# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Putting ``name:value`` into a query and taking it out again, as the filter menu does."""

from __future__ import annotations

import re

_TOKEN = re.compile(r'-?\w+:"[^"]*"?|-?\w+:\S+|-?"[^"]*"?|\S+')


def values_of(query: str, name: str) -> frozenset[str]:
    """Return the values that a query asks of a name: ``format:wav,mp3`` asks two."""
    return frozenset(
        value
        for token in _TOKEN.findall(query)
        if (found := _asked(token, name)) is not None
        for value in found
    )


def toggled(query: str, name: str, value: str) -> str:
    """Return the query with a value asked of a name, or without it if it was asked already."""
    asked = values_of(query, name)
    kept = [token for token in _TOKEN.findall(query) if _asked(token, name) is None]
    wanted = sorted(asked ^ {value})
    if wanted:
        kept.append(f"{name}:{','.join(wanted)}")
    return " ".join(kept)


def _asked(token: str, name: str) -> list[str] | None:
    beginning = f"{name}:"
    if not token.lower().startswith(beginning):
        return None
    value = token[len(beginning) :]
    return [value.strip('"')] if value.startswith('"') else [v for v in value.split(",") if v]
