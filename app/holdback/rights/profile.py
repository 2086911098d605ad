# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who the artist is and what they chose: the profile, a TOML file that people edit by hand."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from holdback.errors import FileMissing, UnreadableFile, UsageError
from holdback.rights.policy import Policy

ROLES = ("author", "master_owner", "performer", "label", "agent")


@dataclass(frozen=True, slots=True)
class Society:
    """Membership in a collective management organisation."""

    name: str
    member: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """The artist, the one policy choice and the notice texts. Every text may be empty.

    ``country`` is an ISO 3166-1 alpha-2 code; ``region`` a subdivision where the law differs by
    it (``CA`` for California, ``QC`` for Quebec). ``postal_address`` may hold several lines; an
    agent's or PO box address keeps the home address private.
    """

    name: str
    legal_name: str = ""
    roles: tuple[str, ...] = ("author", "master_owner", "performer")
    country: str = ""
    region: str = ""
    postal_address: str = ""
    email: str = ""
    phone: str = ""
    website: str = ""
    rights_page: str = ""
    handles: tuple[str, ...] = ()
    ipi: str = ""
    isni: str = ""
    label: str = ""
    distributor: str = ""
    publisher: str = ""
    is_natural_person: bool = True
    societies: tuple[Society, ...] = ()
    policy: Policy = Policy.RESERVE_ALL
    policy_url: str = ""
    licence_terms: str = ""
    owner: str = ""
    copyright_template: str = "{year} {owner}. All rights reserved."
    usage_terms: str = ""
    source: Path | None = field(default=None, compare=False)

    @property
    def rightsholder(self) -> str:
        """The name that stands in the notice."""
        return self.owner or self.name


# TOML key -> (attribute of Profile, kind)
_KEYS: Mapping[str, Mapping[str, tuple[str, type]]] = {
    "artist": {
        "name": ("name", str),
        "legal_name": ("legal_name", str),
        "roles": ("roles", list),
        "country": ("country", str),
        "region": ("region", str),
        "postal_address": ("postal_address", str),
        "email": ("email", str),
        "phone": ("phone", str),
        "website": ("website", str),
        "rights_page": ("rights_page", str),
        "handles": ("handles", list),
        "ipi": ("ipi", str),
        "isni": ("isni", str),
        "label": ("label", str),
        "distributor": ("distributor", str),
        "publisher": ("publisher", str),
        "is_natural_person": ("is_natural_person", bool),
        "societies": ("societies", list),
    },
    "policy": {
        "choice": ("policy", str),
        "policy_url": ("policy_url", str),
        "licence_terms": ("licence_terms", str),
    },
    "notice": {
        "owner": ("owner", str),
        "copyright": ("copyright_template", str),
        "usage_terms": ("usage_terms", str),
    },
}
_KIND_NAMES = {str: "a text in quotes", list: "a list in brackets", bool: "true or false"}


def load_profile(path: Path) -> Profile:
    """Read a profile.

    Raises:
        FileMissing: there is no such file.
        UnreadableFile: it cannot be read, or is not UTF-8.
        UsageError: it is malformed; the message names the line and the key.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise FileMissing("There is no profile at {path}.", path=path) from error
    except UnicodeDecodeError as error:
        raise UnreadableFile(
            "The profile {path} is not a UTF-8 text file. Save it as UTF-8 and try again.",
            path=path,
        ) from error
    except OSError as error:
        raise UnreadableFile(
            "The profile {path} cannot be read ({reason}).", path=path, reason=error.strerror
        ) from error
    return parse_profile(text, path)


def parse_profile(text: str, source: Path | None = None) -> Profile:
    """Read a profile from its TOML text; ``source`` is named in errors.

    Raises:
        UsageError: the text is malformed; the message names the line and the key.
    """
    name = source.name if source else "the profile"
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(
            "{file} is not valid TOML: {reason}. Nothing was changed.", file=name, reason=error
        ) from error
    values: dict[str, Any] = {}
    for table, entries in data.items():
        if table not in _KEYS:
            raise _unknown(name, text, table, "", _KEYS)
        if not isinstance(entries, dict):
            raise _wrong(name, text, table, "", "a table written as [" + table + "]")
        for key, value in entries.items():
            if key not in _KEYS[table]:
                raise _unknown(name, text, table, key, _KEYS[table])
            attribute, kind = _KEYS[table][key]
            if not isinstance(value, kind):
                raise _wrong(name, text, table, key, _KIND_NAMES[kind])
            values[attribute] = _convert(name, text, table, key, value)
    if not values.get("name", "").strip():
        raise _wrong(name, text, "artist", "name", "the artist's name; it is missing or empty")
    return Profile(**values, source=source)


def _convert(name: str, text: str, table: str, key: str, value: Any) -> Any:
    if key == "choice":
        try:
            return Policy(value)
        except ValueError as error:
            raise _wrong(name, text, table, key, "one of " + ", ".join(Policy)) from error
    if key == "roles":
        if not value or any(role not in ROLES for role in value):
            raise _wrong(name, text, table, key, "a list out of " + ", ".join(ROLES))
        return tuple(value)
    if key == "societies":
        return tuple(_society(name, text, entry) for entry in value)
    if key == "handles":
        if any(not isinstance(handle, str) for handle in value):
            raise _wrong(name, text, table, key, "a list of texts in quotes")
        return tuple(value)
    if key == "country":
        if value and not re.fullmatch(r"[A-Za-z]{2}", value):
            raise _wrong(name, text, table, key, "a two-letter country code such as DE")
        return value.upper()
    return value


def _society(name: str, text: str, entry: Any) -> Society:
    if (
        not isinstance(entry, dict)
        or not isinstance(entry.get("name"), str)
        or not isinstance(entry.get("member", ""), str)
        or set(entry) - {"name", "member"}
    ):
        raise _wrong(
            name, text, "artist", "societies", 'a list like [{ name = "GEMA", member = "123" }]'
        )
    return Society(entry["name"], entry.get("member", ""))


def _line_of(text: str, table: str, key: str) -> int:
    current = ""
    fallback = 1
    for number, line in enumerate(text.splitlines(), start=1):
        header = re.match(r"\s*\[+\s*([^\]]+?)\s*\]+", line)
        if header:
            current = header[1].strip("\"'")
            if current == table:
                fallback = number
        else:
            wanted = key if key and current == table else "" if key else table
            if wanted and re.match(rf"\s*[\"']?{re.escape(wanted)}[\"']?\s*=", line):
                return number
    return fallback


def _wrong(name: str, text: str, table: str, key: str, wanted: str) -> UsageError:
    return UsageError(
        "{file}, line {line}: {key} must be {wanted}. Nothing was changed.",
        file=name,
        line=_line_of(text, table, key),
        key=f"{table}.{key}" if key else table,
        wanted=wanted,
    )


def _unknown(name: str, text: str, table: str, key: str, known: Mapping[str, object]) -> UsageError:
    near = difflib.get_close_matches(key or table, list(known), n=1)
    return UsageError(
        "{file}, line {line}: {key} is not a key Holdback knows{hint}. Nothing was changed.",
        file=name,
        line=_line_of(text, table, key),
        key=f"{table}.{key}" if key else f"[{table}]",
        hint=f" (did you mean {near[0]}?)" if near else "",
    )


def dump_profile(profile: Profile, existing: str = "") -> str:
    """Return the profile as TOML, keeping the comments and order of ``existing``.

    Values that are empty and were not in ``existing`` are left out.
    """
    import tomlkit

    document = tomlkit.parse(existing)
    for table, keys in _KEYS.items():
        if table not in document:
            document[table] = tomlkit.table()
        section: Any = document[table]
        for key, (attribute, _kind) in keys.items():
            value = getattr(profile, attribute)
            if attribute == "societies":
                value = [
                    {"name": s.name, "member": s.member} if s.member else {"name": s.name}
                    for s in value
                ]
            elif isinstance(value, tuple):
                value = list(value)
            elif isinstance(value, Policy):
                value = value.value
            is_default = value in ("", [], None) or (attribute == "is_natural_person" and value)
            if key in section:
                if section[key] != value:
                    section[key] = value
            elif not is_default:
                section[key] = value
    return tomlkit.dumps(document)
