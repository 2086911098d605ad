# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The decisions of ``resources/terms/rules.toml``: which statement means which stance."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from holdback.errors import BugError
from holdback.support.resources import resource
from holdback.terms.roles import Statement
from holdback.terms.stances import STANCES, USES

_CONDITIONS = frozenset({"act", "ai", "no_ai", "who", "denied", "with", "without"})
_KNOWN = _CONDITIONS | {"id", "any_object", "no_object", "stances", "basis", "reason"}
_KNOWN |= {"trap", "strength"}


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the decision table; empty conditions always hold."""

    id: str
    act: frozenset[str]
    ai: frozenset[str]
    no_ai: frozenset[str]
    who: frozenset[str]
    denied: bool | None
    any_object: frozenset[str]
    no_object: frozenset[str]
    needs: frozenset[str]
    refuses: frozenset[str]
    stances: tuple[tuple[str, str], ...]
    basis: str
    reason: str
    trap: str
    strength: int

    def fits(self, statement: Statement, flags: frozenset[str]) -> bool:
        """Say whether every condition of the rule holds for ``statement``."""
        return (
            (not self.act or statement.act in self.act)
            and (not self.ai or bool(self.ai & statement.ai))
            and not self.no_ai & statement.ai
            and (not self.who or statement.who in self.who)
            and (self.denied is None or self.denied == statement.denied)
            and (not self.any_object or bool(self.any_object & statement.objects))
            and not self.no_object & statement.objects
            and self.needs <= flags
            and not self.refuses & flags
        )


@lru_cache(maxsize=1)
def rules() -> tuple[Rule, ...]:
    """Return the decision table, read once."""
    return load_rules(resource("terms", "rules.toml"))


def load_rules(path: Path) -> tuple[Rule, ...]:
    """Return the rules that the file at ``path`` holds, in their order.

    Raises:
        BugError: a rule is malformed, or names a use or a stance that does not exist.
    """
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8"))["rule"]
        return tuple(_rule(entry) for entry in entries)
    except (OSError, tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as damage:
        raise BugError(f"the rules in {path.name} cannot be used: {damage}") from damage


def _rule(entry: dict[str, object]) -> Rule:
    unknown = entry.keys() - _KNOWN
    if unknown:
        raise ValueError(f"{entry.get('id')}: unknown {sorted(unknown)}")
    stances = entry.get("stances", {})
    if not isinstance(stances, dict):
        raise ValueError(f"{entry['id']}: stances must be a table")
    for use, stance in stances.items():
        if use not in USES or stance not in (*STANCES, "by_terms"):
            raise ValueError(f"{entry['id']}: no such stance {use} = {stance}")
    denied = entry.get("denied")
    return Rule(
        str(entry["id"]),
        _set(entry, "act"),
        _set(entry, "ai"),
        _set(entry, "no_ai"),
        _set(entry, "who"),
        denied if isinstance(denied, bool) else None,
        _set(entry, "any_object"),
        _set(entry, "no_object"),
        _set(entry, "with"),
        _set(entry, "without"),
        tuple(stances.items()),
        str(entry.get("basis", "")),
        str(entry.get("reason", "")),
        str(entry.get("trap", "")),
        int(str(entry.get("strength", 0))),
    )


def _set(entry: dict[str, object], name: str) -> frozenset[str]:
    value = entry.get(name, [])
    if not isinstance(value, list):
        raise ValueError(f"{entry['id']}: {name} must be a list")
    return frozenset(map(str, value))
