# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the fuzzer and the replay of its seeds do with one input."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from holdback.errors import UserError
from holdback.formats.handler import Range
from holdback.formats.identify import identify_source
from holdback.formats.reading import read_source
from holdback.formats.registry import handler_of
from holdback.formats.source import BytesSource, Source, SplicedSource
from holdback.formats.witness import items_of
from holdback.rights import Policy, Profile, declare

DECLARATION = declare(
    Profile("Ada", rights_page="https://ada.example/rights", usage_terms="Ask first."),
    Policy.LICENCE_ONLY,
    today=date(2026, 11, 23),
)


def try_bytes(data: bytes) -> bool:
    """Read, list, rewrite and read again; True if it was rewritten, False if it was refused.

    Raises:
        AssertionError: the audio of the rewritten file is not the same.
    """
    source = BytesSource(data, "input")
    try:
        name = identify_source(source, "input")
        read_source(source, Path("input"), name)
        items_of(source, name)
        handler = handler_of(name)
        before = _audio(source, handler.essence(source, name))
        result = SplicedSource(source, handler.rewrite(source, name, DECLARATION).splices)
        read_source(result, Path("input"), name)  # what cannot be read back is refused as well
        items_of(result, name)
        after = _audio(result, handler.essence(result, name))
    except UserError:
        return False
    assert after == before, "the audio changed"
    return True


def _audio(source: Source, ranges: tuple[Range, ...]) -> bytes:
    return b"".join(source.at(offset, length) for offset, length in ranges)
