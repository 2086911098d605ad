# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rights statements inside a manifest (standards.md §2). Pure: plain JSON values in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from holdback.rights import Dimensions, Seal, Standard, Statement
from holdback.rights.notice import dimensions_of_notice
from holdback.rights.vocabulary import (
    dimensions_of_content_usage,
    dimensions_of_plus,
    dimensions_of_tdm_reservation,
    dimensions_of_training_mining,
)

_TRAINING_MINING = {"cawg.training-mining": Standard.CAWG, "c2pa.training-mining": Standard.C2PA}
_METADATA = ("cawg.metadata", "c2pa.metadata")
_FIELDS: Mapping[str, tuple[Standard, Callable[[str], Dimensions]]] = {
    "plus:DataMining": (Standard.PLUS, dimensions_of_plus),
    "tdm:reservation": (Standard.TDMREP, dimensions_of_tdm_reservation),
    "aipref:ContentUsage": (Standard.AIPREF, dimensions_of_content_usage),
    "dc:rights": (Standard.NOTICE, dimensions_of_notice),
}
_LONGEST_TEXT = 10_000


def statements_in(manifest: object, seal: Seal) -> tuple[Statement, ...]:
    """Return what the active manifest says about rights, each statement marked with ``seal``."""
    assertions = manifest.get("assertions") if isinstance(manifest, Mapping) else None
    found: list[Statement] = []
    for assertion in assertions if isinstance(assertions, list) else ():
        if isinstance(assertion, Mapping) and isinstance(assertion.get("data"), Mapping):
            # A second assertion of one kind is called "cawg.metadata__1".
            label = str(assertion.get("label", "")).partition("__")[0]
            found += _in_assertion(label, assertion["data"], seal)
    return tuple(found)


_KEPT = ("c2pa.actions", "cawg.training-mining", "c2pa.training-mining", "cawg.metadata")


def assertions_in(manifest: object) -> dict[str, Mapping[str, object]]:
    """Return the assertions on origin and rights, by label without version or number."""
    assertions = manifest.get("assertions") if isinstance(manifest, Mapping) else None
    found: dict[str, Mapping[str, object]] = {}
    for assertion in assertions if isinstance(assertions, list) else ():
        if isinstance(assertion, Mapping) and isinstance(assertion.get("data"), Mapping):
            label = str(assertion.get("label", "")).removesuffix(".v2")
            if label in _KEPT:
                found.setdefault(label, assertion["data"])
    return found


def _in_assertion(label: str, data: Mapping[str, object], seal: Seal) -> Iterator[Statement]:
    if label in _TRAINING_MINING:
        entries = data.get("entries")
        if isinstance(entries, Mapping):
            value = "; ".join(f"{name}={_use(entry)}" for name, entry in entries.items())
            yield Statement(
                f"c2pa:{label}",
                _TRAINING_MINING[label],
                value[:_LONGEST_TEXT],
                dimensions_of_training_mining({str(k): v for k, v in entries.items()}),
                seal,
            )
    elif label in _METADATA:
        for name, (standard, meaning) in _FIELDS.items():
            text = _text(data.get(name))
            if text:
                yield Statement(f"c2pa:{label}:{name}", standard, text, meaning(text), seal)


def _use(entry: object) -> str:
    return str(entry.get("use") if isinstance(entry, Mapping) else entry)


def _text(value: object) -> str:
    """Read a JSON-LD text: plain, a language map, ``@value``, or a list of these."""
    if isinstance(value, Mapping):
        chosen = value.get("x-default", value.get("@value", value.get("@id")))
        value = chosen if chosen is not None else next(iter(value.values()), None)
    if isinstance(value, list):
        return "; ".join(filter(None, (_text(one) for one in value[:100])))
    if isinstance(value, bool) or not isinstance(value, str | int):
        return ""
    return str(value)[:_LONGEST_TEXT].strip()
