# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The handler of formats that have no module of their own yet: names them, writes nothing."""

from __future__ import annotations

from holdback.errors import WriteRefused
from holdback.formats.handler import Content, Range, Rewrite
from holdback.formats.identify import SUPPORTED
from holdback.formats.source import Source
from holdback.rights import Declaration


class PlainHandler:
    """Reads no tags; the whole file is the essence."""

    formats = tuple(SUPPORTED)

    def read(self, source: Source, format: str) -> Content:
        return Content()

    def rewrite(self, source: Source, format: str, declaration: Declaration) -> Rewrite:
        raise WriteRefused(
            "Holdback cannot write into {format} files. {file} was not changed.",
            format=format,
            file=source.name,
        )

    def essence(self, source: Source, format: str) -> tuple[Range, ...]:
        return ((0, source.size),)
