# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a manifest says: the policy in signed words (standards.md §2, §12, §13)."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from holdback import __version__
from holdback.rights import Declaration, Policy
from holdback.rights.vocabulary import PLUS_NAMESPACE, TDM_NAMESPACE, VOCABULARIES

_SOURCE_TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/"


class Origin(StrEnum):
    """How the recording came about; the artist chooses, it is never left to a default.

    Some programs take any manifest for a sign of AI: stating the origin is what prevents it.
    """

    RECORDED = "digitalCapture"
    MADE_BY_PEOPLE = "digitalCreation"
    PARTLY_WITH_AI = "compositeWithTrainedAlgorithmicMedia"

    @property
    def uri(self) -> str:
        """The IPTC digital source type."""
        return _SOURCE_TYPES + self.value


def manifest_of(
    declaration: Declaration, policy: Policy, title: str, origin: Origin | None
) -> dict[str, object]:
    """Return the manifest for one track.

    ``origin=None`` is for signing a file anew that was signed before: the history then begins
    with the earlier manifest (``c2pa.opened``), not with a second creation.
    """
    words = VOCABULARIES[policy]
    assertions: list[dict[str, object]] = []
    if origin is not None:
        created = {"action": "c2pa.created", "digitalSourceType": origin.uri}
        assertions.append({"label": "c2pa.actions", "data": {"actions": [created]}})
    cawg: dict[str, object] = {}
    for name, use in words.cawg.items():
        cawg[name] = {"use": use}
        if use == "constrained" and declaration.plus_constraints:
            cawg[name] = {"use": use, "constraint_info": declaration.plus_constraints}
    assertions.append({"label": "cawg.training-mining", "data": {"entries": cawg}})
    c2pa = {name: {"use": use} for name, use in words.c2pa.items()}
    assertions.append({"label": "c2pa.training-mining", "data": {"entries": c2pa}})
    assertions.append({"label": "cawg.metadata", "kind": "Json", "data": _metadata(declaration)})
    return {
        "claim_generator_info": [{"name": "Holdback", "version": __version__}],
        "title": title,
        "assertions": assertions,
    }


def manifest_again(
    earlier: Mapping[str, Mapping[str, object]], title: str, notice: str, origin: Origin | None
) -> dict[str, object]:
    """Return a manifest that states the same rights as an earlier one of our own.

    For a track whose other tags were edited while its position stays. ``notice`` is the notice
    that stands in the track now; "" leaves the one of the earlier manifest.
    """
    assertions: list[dict[str, object]] = []
    if origin is not None:
        created = {"action": "c2pa.created", "digitalSourceType": origin.uri}
        assertions.append({"label": "c2pa.actions", "data": {"actions": [created]}})
    for label in ("cawg.training-mining", "c2pa.training-mining"):
        if label in earlier:
            assertions.append({"label": label, "data": dict(earlier[label])})
    metadata = dict(earlier.get("cawg.metadata", {}))
    if metadata:
        metadata |= {"dc:rights": notice} if notice else {}
        assertions.append({"label": "cawg.metadata", "kind": "Json", "data": metadata})
    return {
        "claim_generator_info": [{"name": "Holdback", "version": __version__}],
        "title": title,
        "assertions": assertions,
    }


def origin_in(earlier: Mapping[str, Mapping[str, object]]) -> Origin | None:
    """Return the origin that an earlier manifest states; None where it states none of ours."""
    actions = earlier.get("c2pa.actions", {}).get("actions")
    for action in actions if isinstance(actions, list) else ():
        if isinstance(action, Mapping):
            stated = str(action.get("digitalSourceType", ""))
            for origin in Origin:
                if stated == origin.uri:
                    return origin
    return None


def _metadata(declaration: Declaration) -> dict[str, object]:
    return {
        "@context": {
            "dc": "http://purl.org/dc/elements/1.1/",
            "plus": PLUS_NAMESPACE,
            "tdm": TDM_NAMESPACE,
        },
        "dc:rights": declaration.notice,
        "plus:DataMining": declaration.plus,
        "tdm:reservation": declaration.tdm_reservation,
    }
