# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which handler handles which format. A new format is a new module and one line here."""

from __future__ import annotations

from holdback.errors import UnsupportedFormat
from holdback.formats.aiff import AiffHandler
from holdback.formats.ape_family import ApeFamilyHandler
from holdback.formats.asf import AsfHandler
from holdback.formats.dsd import DffHandler, DsfHandler
from holdback.formats.flac import FlacHandler
from holdback.formats.handler import Handler
from holdback.formats.mp4 import Mp4Handler
from holdback.formats.mpeg import StreamHandler
from holdback.formats.ogg import OggHandler
from holdback.formats.riff import RiffHandler
from holdback.formats.w64 import Wave64Handler

HANDLERS: tuple[Handler, ...] = (
    StreamHandler(),
    RiffHandler(),
    AiffHandler(),
    FlacHandler(),
    OggHandler(),
    Mp4Handler(),
    AsfHandler(),
    ApeFamilyHandler(),
    DsfHandler(),
    DffHandler(),
    Wave64Handler(),
)
_BY_FORMAT = {format: handler for handler in HANDLERS for format in handler.formats}


def handler_of(format: str) -> Handler:
    """Return the handler of a format.

    Raises:
        UnsupportedFormat: there is none.
    """
    try:
        return _BY_FORMAT[format]
    except KeyError:
        raise UnsupportedFormat(
            "Holdback does not handle files of the format {format}. Nothing was changed.",
            format=format,
        ) from None
