# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the catalogue and its reading process talk: one line of JSON per question and answer.

JSON and not pickle: what comes back was made from files of strangers, and a pickle can run code.
Paths travel as surrogate-escaped text, which JSON's escapes keep whole.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from holdback.errors import Message
from holdback.rights import (
    Dimension,
    Dimensions,
    Field,
    Position,
    Seal,
    Standard,
    Statement,
    TagValue,
    Track,
    judge,
)

if TYPE_CHECKING:
    from holdback.catalogue.examine import Examination

FLAG = "--holdback-reading-process"
"""What the program is started with to be the reading process."""

Json = Any  # what json.loads gives back; never leaves this module unconverted


def message_to_json(message: Message) -> Json:
    """Return a message as ``[template, [[name, value]...]]``."""
    return [message.template, [list(pair) for pair in message.fields]]


def message_from_json(data: Json) -> Message:
    """Undo :func:`message_to_json`."""
    return Message(str(data[0]), tuple((str(k), v) for k, v in data[1]))


def message_text(message: Message) -> str:
    """Return a message as the text that the index keeps."""
    return json.dumps(message_to_json(message))


def message_from_text(text: str) -> Message:
    """Undo :func:`message_text`."""
    return message_from_json(json.loads(text))


def _statement_to_json(statement: Statement) -> Json:
    return [
        statement.carrier,
        statement.standard.value,
        statement.value,
        [statement.dimensions[d].value for d in Dimension],
        None if statement.seal is None else statement.seal.value,
    ]


def _statement_from_json(data: Json) -> Statement:
    carrier, standard, value, positions, state = data
    return Statement(
        carrier,
        Standard(standard),
        value,
        Dimensions(*(Position(p) for p in positions)),
        None if state is None else Seal(state),
    )


def examination_to_json(found: Examination) -> Json:
    """Return an examination as plain JSON data."""
    track = found.track
    return {
        "path": str(track.path),
        "format": track.format,
        "size": track.size_bytes,
        "duration": track.duration_s,
        "texts": [track.title, track.artist, track.album, track.isrc, track.notice],
        "seal": track.seal.value,
        "essence": track.essence,
        "statements": [_statement_to_json(s) for s in found.statements],
        "tags": [
            [t.carrier, t.value, None if t.field is None else t.field.value] for t in found.tags
        ],
        "warnings": list(found.warnings),
        "signer": found.signer,
        "seal_problems": [message_to_json(m) for m in found.seal_problems],
    }


def examination_from_json(data: Json) -> Examination:
    """Undo :func:`examination_to_json`; the judgement is made again from the statements."""
    from holdback.catalogue.examine import Examination

    statements = tuple(_statement_from_json(s) for s in data["statements"])
    title, artist, album, isrc, notice = data["texts"]
    track = Track(
        path=Path(data["path"]),
        format=data["format"],
        size_bytes=data["size"],
        duration_s=data["duration"],
        title=title,
        artist=artist,
        album=album,
        isrc=isrc,
        notice=notice,
        judgement=judge(statements),
        seal=Seal(data["seal"]),
        essence=data["essence"],
    )
    return Examination(
        track=track,
        tags=tuple(TagValue(c, v, None if f is None else Field(f)) for c, v, f in data["tags"]),
        statements=statements,
        warnings=tuple(data["warnings"]),
        signer=data["signer"],
        seal_problems=tuple(message_from_json(m) for m in data["seal_problems"]),
    )
