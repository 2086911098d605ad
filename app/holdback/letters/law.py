# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The reviewed legal blocks of ``resources/law``: one file per jurisdiction.

A jurisdiction may have a parent (Germany: the European Union; California: the United States).
Its own blocks replace the parent's of the same slot; slots it does not name are the parent's.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from holdback.errors import BugError, UsageError
from holdback.letters.holidays import Holidays, holidays_from

EVIDENCE_MARKS = ("S", "L", "U")
CONDITIONS = ("", "signed_code", "reserved", "confirmed")
RIGHTS = ("works", "recordings", "performances")
FALLBACK = "INT"
_ALIASES = {"GB": "UK", "USA": "US", "US_CA": "US-CA", "USCA": "US-CA"}
_BLOCK_KEYS = {
    "id", "slot", "citation", "evidence", "source", "date_read", "rights", "when", "text",
}  # fmt: skip
_FILE_KEYS = {
    "name", "parent", "language", "country", "subdivision", "region", "flags",
    "objection_deadline", "holidays", "block",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class LawBlock:
    """One reviewed sentence or paragraph on the law.

    Attributes:
        id: ``<jurisdiction>.<name>``.
        slot: where templates ask for it.
        citation: the statute, article or case it rests on.
        source: what was read.
        date_read: when.
        evidence: ``S`` read · ``L`` general legal knowledge · ``U`` unverified.
        rights: printed only where the sender holds one of these; empty: always.
        when: a condition out of :data:`CONDITIONS`.
        texts: the text by language; ``[[I|we]]`` is chosen by who writes.
    """

    id: str
    slot: str
    citation: str
    source: str
    date_read: str
    evidence: str
    rights: tuple[str, ...]
    when: str
    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Jurisdiction:
    """A country's (or union's) law as far as letters cite it.

    Attributes:
        id: the file's name without suffix, e.g. ``DE`` or ``US-CA``.
        names: its name by language.
        parent: the id it inherits from, or empty.
        language: the language in which people there are written to, or empty.
        country: ISO 3166-1 alpha-2, if it is one.
        flags: what a sender should be told, see ``warnings.py``.
        objection_deadline: ``calendar_month`` where the law sets one for data protection
            requests; empty where only courtesy does.
        holidays: nationwide public holidays, by rule.
        blocks: its own and its parent's blocks, by slot, in file order.
    """

    id: str
    names: Mapping[str, str]
    parent: str
    language: str
    country: str
    flags: tuple[str, ...]
    objection_deadline: str
    holidays: Holidays = field(default_factory=Holidays)
    blocks: Mapping[str, tuple[LawBlock, ...]] = field(default_factory=dict)

    def name(self, language: str) -> str:
        """Return its name in ``language``, else in English."""
        return self.names.get(language) or self.names["en"]


class Law:
    """All jurisdictions that are shipped."""

    def __init__(self, jurisdictions: Mapping[str, Jurisdiction]) -> None:
        self._by_id = dict(jurisdictions)

    @classmethod
    def load(cls, folder: Path) -> Law:
        """Read every ``*.toml`` in ``folder``.

        Raises:
            BugError: a shipped file is malformed; the message names it and the key.
        """
        raw = {path.stem: _read(path) for path in sorted(folder.glob("*.toml"))}
        return cls({name: _resolve(name, raw) for name in raw})

    @property
    def ids(self) -> tuple[str, ...]:
        """All jurisdictions that can be named, in alphabetical order."""
        return tuple(sorted(self._by_id))

    def get(self, name: str) -> Jurisdiction:
        """Return the jurisdiction called ``name`` (``GB`` is understood as ``UK``).

        Raises:
            UsageError: there is none; the message lists those that exist.
        """
        wanted = name.strip().upper()
        found = self._by_id.get(_ALIASES.get(wanted, wanted))
        if found is None:
            raise UsageError(
                "There is no jurisdiction {name}. Known are: {known}. Nothing was written.",
                name=name,
                known=", ".join(self.ids),
            )
        return found

    def of_country(self, country: str, region: str = "") -> Jurisdiction:
        """Return the jurisdiction of a country, the Union's for its other members, else ``INT``."""
        code = country.upper()
        if region and f"{code}-{region.upper()}" in self._by_id:
            return self._by_id[f"{code}-{region.upper()}"]
        code = _ALIASES.get(code, code)
        if code in self._by_id:
            return self._by_id[code]
        return self._by_id["EU" if code in _UNION_AND_EEA else FALLBACK]

    def with_slot(self, slot: str) -> tuple[str, ...]:
        """Return the jurisdictions whose law fills ``slot``; all of them if it is empty."""
        return tuple(j for j in self.ids if not slot or self._by_id[j].blocks.get(slot))


# Members of the Union and of the EEA that have no file of their own (the GDPR applies in all;
# national copyright rules of the Directive are then cited by the Directive alone).
_UNION_AND_EEA = frozenset(
    {
        "BG",
        "CY",
        "CZ",
        "DK",
        "EE",
        "FI",
        "GR",
        "HR",
        "HU",
        "IE",
        "LT",
        "LU",
        "LV",
        "MT",
        "PL",
        "PT",
        "RO",
        "SE",
        "SI",
        "SK",
        "IS",
        "LI",
        "NO",
    }
)


def _read(path: Path) -> dict[str, Any]:
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BugError(f"{path.name}: {error}") from error
    unknown = set(data) - _FILE_KEYS
    if unknown or "en" not in data.get("name", {}):
        raise BugError(f"{path.name}: unknown keys {sorted(unknown)} or no name.en")
    return data


def _resolve(name: str, raw: Mapping[str, dict[str, Any]]) -> Jurisdiction:
    data = raw[name]
    parent = data.get("parent", "")
    if parent and parent not in raw:
        raise BugError(f"{name}.toml: parent {parent} does not exist")
    inherited = _resolve(parent, raw) if parent else None
    own: dict[str, list[LawBlock]] = {}
    for entry in data.get("block", ()):
        block = _block(name, entry)
        own.setdefault(block.slot, []).append(block)
    blocks = dict(inherited.blocks) if inherited else {}
    blocks.update({slot: tuple(found) for slot, found in own.items()})
    return Jurisdiction(
        id=name,
        names=data["name"],
        parent=parent,
        language=data.get("language", ""),
        country=data.get("country", name if len(name) == 2 and name != "EU" else ""),
        flags=tuple(data.get("flags", inherited.flags if inherited else ())),
        objection_deadline=data.get(
            "objection_deadline", inherited.objection_deadline if inherited else ""
        ),
        holidays=holidays_from(f"{name}.toml", data.get("holidays", {})),
        blocks=blocks,
    )


def _block(jurisdiction: str, entry: Mapping[str, Any]) -> LawBlock:
    name = f"{jurisdiction}.{entry.get('id', '?')}"
    missing = (_BLOCK_KEYS - {"rights", "when"}) - set(entry)
    unknown = set(entry) - _BLOCK_KEYS
    if missing or unknown:
        raise BugError(f"law block {name}: missing {sorted(missing)}, unknown {sorted(unknown)}")
    rights = tuple(entry.get("rights", ()))
    if (
        entry["evidence"] not in EVIDENCE_MARKS
        or entry.get("when", "") not in CONDITIONS
        or set(rights) - set(RIGHTS)
        or "en" not in entry["text"]
    ):
        raise BugError(f"law block {name}: evidence, when, rights or text.en is wrong")
    return LawBlock(
        id=name,
        slot=entry["slot"],
        citation=entry["citation"],
        source=entry["source"],
        date_read=entry["date_read"],
        evidence=entry["evidence"],
        rights=rights,
        when=entry.get("when", ""),
        texts=entry["text"],
    )
