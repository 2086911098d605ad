# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding rights statements among native tags and XMP properties, whoever wrote them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from holdback.rights import Dimensions, Field, Standard, Statement, TagValue
from holdback.rights.notice import dimensions_of_notice
from holdback.rights.vocabulary import (
    FOREIGN_KEYS,
    KEY_CONTENT_USAGE,
    KEY_PLUS,
    KEY_TDM_POLICY,
    KEY_TDM_RESERVATION,
    PLUS_NAMESPACES_READ,
    TDM_NAMESPACES_READ,
    dimensions_of_content_usage,
    dimensions_of_foreign,
    dimensions_of_plus,
    dimensions_of_rsl,
    dimensions_of_tdm_reservation,
)

if TYPE_CHECKING:
    from holdback.formats.xmp import Property

_RSL_RULE = re.compile(
    r"<(?:[\w.-]+:)?(?P<rule>prohibits|permits)\b(?P<attributes>[^>]*)>(?P<tokens>[^<]*)<"
)
_RSL_TYPE = re.compile(r"""\btype\s*=\s*["']usage["']""")
_SENTENCES = frozenset(
    {Field.COPYRIGHT, Field.USAGE_TERMS, Field.COMMENT, Field.PHONOGRAM, Field.OWNER}
)
# Free texts of recorders and studios: of no certain meaning, yet people write sentences there.
_FREE_TEXTS = ("riff:bext:", "riff:iXML:")


def in_tags(tags: Iterable[TagValue]) -> Iterator[Statement]:
    """Yield the statements that native tags make; keys are compared without case or ``_``/``-``."""
    for tag in tags:
        statement = _of_key(tag.carrier, tag.carrier.rpartition(":")[2], tag.value)
        is_for_people = tag.field in _SENTENCES or tag.carrier.startswith(_FREE_TEXTS)
        if statement is None and is_for_people:
            statement = _of_sentence(tag.carrier, tag.value)
        if statement is not None:
            yield statement


def _of_key(carrier: str, key: str, value: str) -> Statement | None:
    name = key.strip().upper().replace("_", "-")
    if name == KEY_TDM_RESERVATION:
        return Statement(carrier, Standard.TDMREP, value, dimensions_of_tdm_reservation(value))
    if name == KEY_TDM_POLICY:
        return Statement(carrier, Standard.TDMREP, value, Dimensions())
    if name == KEY_PLUS:
        return Statement(carrier, Standard.PLUS, value, dimensions_of_plus(value))
    if name == KEY_CONTENT_USAGE:
        return Statement(carrier, Standard.AIPREF, value, dimensions_of_content_usage(value))
    if key.strip().upper() in FOREIGN_KEYS:
        return Statement(carrier, Standard.FOREIGN, value, dimensions_of_foreign(key, value))
    return None


def _of_sentence(carrier: str, text: str) -> Statement | None:
    meaning = dimensions_of_notice(text)
    return None if meaning.says_nothing else Statement(carrier, Standard.NOTICE, text, meaning)


def _of_rsl(carrier: str, document: str) -> Statement:
    """Read an RSL document in XMP, whether escaped text or raw elements (standards.md §5)."""
    said = {"prohibits": "", "permits": ""}
    for match in _RSL_RULE.finditer(document):
        if _RSL_TYPE.search(match["attributes"]):
            said[match["rule"]] += " " + match["tokens"]
    return Statement(
        carrier, Standard.RSL, document, dimensions_of_rsl(said["prohibits"], said["permits"])
    )


def in_xmp(properties: Iterable[Property], prefix: str) -> Iterator[Statement]:
    """Yield the statements that the properties of a packet make."""
    from holdback.formats.xmp import RSL  # not before there is a packet: lxml takes its time

    for one in properties:
        carrier = f"{prefix}:{one.name}"
        local = one.local.lower()
        statement = None
        if local == "datamining" and one.namespace in PLUS_NAMESPACES_READ:
            statement = Statement(carrier, Standard.PLUS, one.value, dimensions_of_plus(one.value))
        elif one.namespace in TDM_NAMESPACES_READ:
            statement = _of_key(carrier, f"tdm-{local}", one.value)
        elif one.namespace == RSL and local == "rsl":
            statement = _of_rsl(carrier, one.value)
        elif one.field in _SENTENCES:
            statement = _of_sentence(carrier, one.value)
        elif local.upper() in FOREIGN_KEYS:
            statement = _of_key(carrier, local, one.value)
        if statement is not None:
            yield statement


def xmp_tags(properties: Iterable[Property], prefix: str) -> Iterator[TagValue]:
    """Yield every property of a packet as a tag."""
    for one in properties:
        yield TagValue(f"{prefix}:{one.name}", one.value, one.field)
