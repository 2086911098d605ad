# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps a request for a letter as JSON, so that a saved draft opens again exactly."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from holdback.errors import RecordsUnusable
from holdback.letters.records import LetterRequest, Recipient
from holdback.rights import Policy, Profile, Society, Work

FORM = 1


def request_to_json(request: LetterRequest) -> str:
    """Return the request as one line of JSON."""
    profile = asdict(request.profile)
    profile.pop("source")
    data = {
        "form": FORM,
        "type": request.type,
        "recipient": asdict(request.recipient) if request.recipient else None,
        "profile": profile,
        "works": [_work_to_json(work) for work in request.works],
        "language": request.language,
        "jurisdiction": request.jurisdiction,
        "answers": dict(request.answers),
        "own_wording": list(request.own_wording),
        "reference": request.reference,
        "place": request.place,
    }
    return json.dumps(data, ensure_ascii=True, sort_keys=True)


def request_from_json(text: str) -> LetterRequest:
    """Return the request that :func:`request_to_json` was given.

    Raises:
        RecordsUnusable: the record was written by a newer Holdback, or is damaged.
    """
    try:
        data = json.loads(text)
        if data["form"] > FORM:
            raise RecordsUnusable(
                "This draft was saved by a newer Holdback. It was left untouched; install the "
                "newer version again to open it."
            )
        return _request(data)
    except (KeyError, TypeError, ValueError) as error:
        raise RecordsUnusable(
            "This draft cannot be read ({reason}). It was left untouched; draft the letter anew.",
            reason=error,
        ) from error


def _request(data: Mapping[str, Any]) -> LetterRequest:
    recipient = data["recipient"]
    return LetterRequest(
        type=data["type"],
        recipient=Recipient(**_known(Recipient, recipient)) if recipient else None,
        profile=_profile(data["profile"]),
        works=tuple(_work(entry) for entry in data["works"]),
        language=data["language"],
        jurisdiction=data["jurisdiction"],
        answers=dict(data["answers"]),
        own_wording=tuple(data["own_wording"]),
        reference=data["reference"],
        place=data["place"],
    )


def _known(kind: type, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values whose names ``kind`` still has; fields come and go between versions."""
    names = {field.name for field in fields(kind)}
    return {name: value for name, value in values.items() if name in names}


def _profile(values: Mapping[str, Any]) -> Profile:
    known = _known(Profile, values)
    known["roles"] = tuple(known["roles"])
    known["handles"] = tuple(known.get("handles", ()))
    known["societies"] = tuple(Society(**entry) for entry in known["societies"])
    known["policy"] = Policy(known["policy"])
    return Profile(**known)


def _work_to_json(work: Work) -> dict[str, Any]:
    values = asdict(work)
    # Names on disk need not be UTF-8; JSON keeps their unpaired surrogates escaped.
    values["files"] = [str(path) for path in work.files]
    return values


def _work(values: Mapping[str, Any]) -> Work:
    known = _known(Work, values)
    known["roles"] = tuple(known["roles"])
    known["urls"] = tuple(known["urls"])
    known["files"] = tuple(Path(path) for path in known["files"])
    return Work(**known)
