# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of CSS selectors that says where on a page the terms stand.

Type, ``#id``, ``.class``, ``[attribute]``, ``[attribute="value"]`` (also ``^=``, ``$=``, ``*=``),
descendants (blank) and children (``>``), lists (comma). Anything else is ignored, not an error.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_PIECE = re.compile(
    r"(?P<type>[A-Za-z][\w-]*|\*)"
    r"|#(?P<id>(?:\\.|[\w-])+)"
    r"|\.(?P<class>(?:\\.|[\w-])+)"
    r"|\[\s*(?P<attr>[\w:-]+)\s*(?:(?P<op>[~|^$*]?=)\s*[\"']?(?P<value>[^\"'\]]*)[\"']?)?\s*\]"
)


@dataclass(slots=True)
class Element:
    """An open element of the page, as far as selectors and the reader need it."""

    name: str
    id: str
    classes: frozenset[str]
    attributes: dict[str, str]
    hidden: bool = False
    wanted: bool = False


@dataclass(frozen=True, slots=True)
class _Step:
    type: str
    ids: tuple[str, ...]
    classes: frozenset[str]
    attributes: tuple[tuple[str, str, str], ...]
    child: bool

    def fits(self, element: Element) -> bool:
        if self.type not in ("", "*", element.name):
            return False
        if any(i != element.id for i in self.ids) or not self.classes <= element.classes:
            return False
        return all(_fits(element.attributes, *wanted) for wanted in self.attributes)


def _fits(attributes: dict[str, str], name: str, op: str, value: str) -> bool:
    have = attributes.get(name)
    if have is None:
        return False
    if op == "^=":
        return have.startswith(value)
    if op == "$=":
        return have.endswith(value)
    if op == "*=":
        return value in have
    if op == "~=":
        return value in have.split()
    return not op or have == value


@dataclass(frozen=True, slots=True)
class Selector:
    """One selector: steps from the outermost to the element itself."""

    steps: tuple[_Step, ...]

    def matches(self, path: Sequence[Element]) -> bool:
        """Say whether the last element of ``path`` is one that this selector names."""
        if not self.steps[-1].fits(path[-1]):
            return False
        at = len(path) - 1
        child = self.steps[-1].child
        for step in reversed(self.steps[:-1]):
            at -= 1
            if child:
                if at < 0 or not step.fits(path[at]):
                    return False
            else:
                while at >= 0 and not step.fits(path[at]):
                    at -= 1
                if at < 0:
                    return False
            child = step.child
        return True


def parse_selectors(texts: Sequence[str]) -> tuple[Selector, ...]:
    """Return the selectors that ``texts`` hold; what is not understood is left out."""
    found = []
    for text in texts:
        for part in text.split(","):
            steps = _steps(part)
            if steps:
                found.append(Selector(steps))
    return tuple(found)


def _steps(text: str) -> tuple[_Step, ...]:
    steps: list[_Step] = []
    child = False
    for word in re.findall(r">|(?:\[[^\]]*\]|[^\s>\[])+", text):
        if word == ">":
            child = True
            continue
        ids, classes, attributes, kind = [], [], [], ""
        for piece in _PIECE.finditer(word):
            if piece["type"]:
                kind = piece["type"].lower()
            elif piece["id"]:
                ids.append(piece["id"].replace("\\", ""))
            elif piece["class"]:
                classes.append(piece["class"].replace("\\", ""))
            else:
                attributes.append((piece["attr"].lower(), piece["op"] or "", piece["value"] or ""))
        if not (kind or ids or classes or attributes):
            return ()
        steps.append(_Step(kind, tuple(ids), frozenset(classes), tuple(attributes), child))
        child = False
    return tuple(steps)
