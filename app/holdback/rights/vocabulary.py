# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The vocabularies of the standards: from a policy to their values, and from values to dimensions.

Sources are the sections of standards.md named at each function. Writing is strict, reading is
tolerant: what other programs write in older or sloppier forms is understood, and what cannot be
understood is *unknown*, never an error and never an assumption.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from holdback.rights.dimensions import Dimension, Dimensions, Position, most_restrictive
from holdback.rights.policy import Policy

PLUS_NAMESPACE = "http://ns.useplus.org/ldf/xmp/1.0/"
PLUS_NAMESPACES_READ = frozenset({PLUS_NAMESPACE, "http://ns.useplus.org/LDF/1.0/"})
PLUS_VOCABULARY = "http://ns.useplus.org/ldf/vocab/"
TDM_NAMESPACE = "http://www.w3.org/ns/tdmrep/"
TDM_NAMESPACES_READ = frozenset({TDM_NAMESPACE, "http://www.w3.org/ns/tdmrep#"})

KEY_TDM_RESERVATION = "TDM-RESERVATION"
KEY_TDM_POLICY = "TDM-POLICY"
KEY_PLUS = "PLUS-DATAMINING"
KEY_CONTENT_USAGE = "CONTENT-USAGE"
MACHINE_KEYS = (KEY_TDM_RESERVATION, KEY_TDM_POLICY, KEY_PLUS, KEY_CONTENT_USAGE)

DENY, CONDITIONAL, ALLOW, UNKNOWN = (
    Position.DENY,
    Position.CONDITIONAL,
    Position.ALLOW,
    Position.UNKNOWN,
)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """One policy in the words of every standard (the table of standards.md §15).

    Attributes:
        plus: full URI for ``plus:DataMining``.
        tdm_reservation: ``"1"`` or ``"0"``.
        content_usage: AIPREF value, an RFC 9651 dictionary.
        cawg: per ``cawg.*`` entry, ``allowed``, ``notAllowed`` or ``constrained``.
        c2pa: the same for the older ``c2pa.*`` entries, which know no conditions.
        rsl_prohibits: RSL 1.0 usage tokens that are prohibited.
        rsl_permits: RSL 1.0 usage tokens that are permitted.
    """

    plus: str
    tdm_reservation: str
    content_usage: str
    cawg: Mapping[str, str]
    c2pa: Mapping[str, str]
    rsl_prohibits: tuple[str, ...]
    rsl_permits: tuple[str, ...]


_ENTRIES = ("data_mining", "ai_training", "ai_generative_training", "ai_inference")


def _entries(prefix: str, use: str, names: tuple[str, ...] = _ENTRIES) -> dict[str, str]:
    return {f"{prefix}.{name}": use for name in names}


def _vocabulary(
    plus: str,
    tdm: str,
    content_usage: str,
    *,
    use: str = "notAllowed",
    c2pa_use: str | None = None,
    names: tuple[str, ...] = _ENTRIES,
    prohibits: tuple[str, ...] = (),
    permits: tuple[str, ...] = (),
) -> Vocabulary:
    return Vocabulary(
        plus=PLUS_VOCABULARY + plus,
        tdm_reservation=tdm,
        content_usage=content_usage,
        cawg=_entries("cawg", use, names),
        c2pa=_entries("c2pa", c2pa_use or use, names),
        rsl_prohibits=prohibits,
        rsl_permits=permits,
    )


VOCABULARIES: Mapping[Policy, Vocabulary] = {
    Policy.RESERVE_ALL: _vocabulary(
        "DMI-PROHIBITED", "1", "train-ai=n, ai-use=n", prohibits=("ai-all",)
    ),
    Policy.RESERVE_ALL_BUT_SEARCH: _vocabulary(
        "DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING",
        "1",
        "train-ai=n, ai-use=n, search=y",
        prohibits=("ai-all",),
        permits=("search",),
    ),
    Policy.NO_TRAINING: _vocabulary(
        "DMI-PROHIBITED-AIMLTRAINING",
        "1",
        "train-ai=n",
        names=("ai_training", "ai_generative_training"),
        prohibits=("ai-train",),
    ),
    Policy.NO_GENERATIVE_TRAINING: _vocabulary(
        "DMI-PROHIBITED-GENAIMLTRAINING",
        "1",
        "train-ai=n",
        names=("ai_generative_training",),
        prohibits=("ai-train",),
    ),
    Policy.LICENCE_ONLY: _vocabulary(
        "DMI-PROHIBITED-SEECONSTRAINT",
        "1",
        "train-ai=n, ai-use=n",
        use="constrained",
        c2pa_use="notAllowed",
        prohibits=("ai-all",),
    ),
    Policy.ALLOW: _vocabulary(
        "DMI-ALLOWED", "0", "train-ai=y, ai-use=y", use="allowed", permits=("all",)
    ),
}


_PLUS_MEANINGS: Mapping[str, Dimensions] = {
    "DMI-UNSPECIFIED": Dimensions(),
    "DMI-ALLOWED": Dimensions.all_at(ALLOW, search=ALLOW),
    "DMI-PROHIBITED-AIMLTRAINING": Dimensions(train=DENY, generative=DENY),
    "DMI-PROHIBITED-GENAIMLTRAINING": Dimensions(generative=DENY),
    "DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING": Dimensions.all_at(DENY, search=ALLOW),
    "DMI-PROHIBITED": Dimensions.all_at(DENY),
    "DMI-PROHIBITED-SEECONSTRAINT": Dimensions.all_at(CONDITIONAL),
    "DMI-PROHIBITED-SEEEMBEDDEDRIGHTSEXPR": Dimensions.all_at(CONDITIONAL),
    "DMI-PROHIBITED-SEELINKEDRIGHTSEXPR": Dimensions.all_at(CONDITIONAL),
}


def dimensions_of_plus(value: str) -> Dimensions:
    """Read a ``plus:DataMining`` value: the full URI or the bare code, in any case (§1)."""
    code = re.split(r"[/#]", value.strip().strip("<>"))[-1].upper()
    return _PLUS_MEANINGS.get(code, Dimensions())


def dimensions_of_tdm_reservation(value: str) -> Dimensions:
    """Read a TDMRep value: ``1`` reserves, ``0`` does not, anything else is as if unset (§3)."""
    stripped = value.strip().strip('"')
    if stripped == "1":
        return Dimensions.all_at(DENY)
    if stripped == "0":
        return Dimensions.all_at(ALLOW)
    return Dimensions()


# What each AIPREF label of vocab-08 covers. ``train-ai`` means generative models only there; the
# labels of older drafts that are gone ("bots", "tdm", "all") say nothing today (§4).
_AIPREF_LABELS: Mapping[str, tuple[Dimension, ...]] = {
    "train-ai": (Dimension.GENERATIVE,),
    "train-genai": (Dimension.GENERATIVE,),
    "ai-use": (Dimension.INPUT,),
    "search": (Dimension.SEARCH,),
}
_AIPREF_MEMBER = re.compile(r"^([a-z*][a-z0-9_\-.*]*)=([yn])(?:;.*)?$")


def dimensions_of_content_usage(value: str) -> Dimensions:
    """Read an AIPREF ``Content-Usage`` dictionary (RFC 9651; §4).

    A path before the dictionary (the robots.txt form) is skipped. A member that is not exactly
    ``key=y`` or ``key=n`` in lower case is unknown, never an error.
    """
    text = value.strip()
    if text.startswith("/"):
        text = text.partition(" ")[2]
    if text.rstrip().endswith(","):  # RFC 9651 §4.2.2: a trailing comma fails the whole field
        return Dimensions()
    found = Dimensions()
    for member in text.split(","):
        match = _AIPREF_MEMBER.match(member.strip())
        if match and match[1] in _AIPREF_LABELS:
            position = DENY if match[2] == "n" else ALLOW
            said = Dimensions.where(dict.fromkeys(_AIPREF_LABELS[match[1]], position))
            found = most_restrictive((found, said))
    return found


_C2PA_ENTRIES: Mapping[str, tuple[Dimension, ...]] = {
    "data_mining": (Dimension.TDM,),
    "ai_training": (Dimension.TRAIN,),
    "ai_generative_training": (Dimension.GENERATIVE,),
    "ai_inference": (Dimension.INPUT,),
}
_C2PA_USES = {
    "notallowed": DENY,
    "constrained": CONDITIONAL,
    "allowed": ALLOW,
}


def dimensions_of_training_mining(entries: Mapping[str, object]) -> Dimensions:
    """Read the ``entries`` of a ``cawg.`` or ``c2pa.training-mining`` assertion (§2).

    Each value is ``{"use": "notAllowed", ...}`` or the bare word.
    """
    positions: dict[Dimension, Position] = {}
    for name, entry in entries.items():
        use = entry.get("use") if isinstance(entry, Mapping) else entry
        position = _C2PA_USES.get(str(use).strip().lower())
        for dimension in _C2PA_ENTRIES.get(name.rpartition(".")[2], ()):
            if position is not None:
                positions[dimension] = position
    return Dimensions.where(positions)


_RSL_TOKENS: Mapping[str, tuple[Dimension, ...]] = {
    "all": tuple(Dimension),
    "ai-all": (Dimension.TRAIN, Dimension.GENERATIVE, Dimension.INPUT),
    "ai-train": (Dimension.TRAIN, Dimension.GENERATIVE),
    "train-ai": (Dimension.TRAIN, Dimension.GENERATIVE),  # RSL 0.9, still on its guide pages
    "ai-input": (Dimension.INPUT,),
    "ai-index": (),  # indexing for AI: none of the five dimensions
    "search": (Dimension.SEARCH,),
}


def dimensions_of_rsl(prohibits: str, permits: str) -> Dimensions:
    """Read RSL usage tokens, space-separated; prohibition beats permission (§5)."""
    said = []
    for tokens, position in ((permits, ALLOW), (prohibits, DENY)):
        for token in tokens.lower().split():
            said.append(Dimensions.where(dict.fromkeys(_RSL_TOKENS.get(token, ()), position)))
    return most_restrictive(said)


# Keys seen in files of other programs (§8): recognised, never written. What counts as yes is
# what those programs write; anything else is unknown.
_FOREIGN_YES = frozenset({"1", "true", "yes", "y", "no_ai_training"})
FOREIGN_KEYS: Mapping[str, Dimensions] = {
    "AI_TRAINING_OPT_OUT": Dimensions(train=DENY, generative=DENY),
    "NO_AI_TRAINING_MARKER": Dimensions(train=DENY, generative=DENY),
    "OPT-OUT": Dimensions(train=DENY, generative=DENY),  # XMP ai:opt-out
}


def dimensions_of_foreign(key: str, value: str) -> Dimensions:
    """Read a foreign key such as ``AI_TRAINING_OPT_OUT=TRUE`` (case-insensitive)."""
    meaning = FOREIGN_KEYS.get(key.strip().upper())
    if meaning is None or value.strip().lower() not in _FOREIGN_YES:
        return Dimensions()
    return meaning
