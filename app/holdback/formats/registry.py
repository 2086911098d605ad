# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which handler handles which format. A new format is a new module and one line here."""

from __future__ import annotations

from holdback.errors import UnsupportedFormat
from holdback.formats.handler import Handler
from holdback.formats.plain import PlainHandler

HANDLERS: tuple[Handler, ...] = (PlainHandler(),)
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
