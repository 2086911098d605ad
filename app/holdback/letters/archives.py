# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes office files, which are zip archives, the same for the same content."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import datetime

_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(</dcterms:modified>)")


def reproducible(data: bytes, moment: datetime) -> bytes:
    """Return the same archive with its members in order and all times set to ``moment``."""
    stamp = (max(moment.year, 1980), *moment.timetuple()[1:6])
    written = moment.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(target, "w") as copy:
        names = source.namelist()
        for name in sorted(names, key=lambda n: (n != "[Content_Types].xml", n)):
            info = zipfile.ZipInfo(name, stamp)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            content = source.read(name)
            if name == "docProps/core.xml":
                # openpyxl writes the time of saving here, whatever it was told.
                content = _MODIFIED.sub(lambda m: m[1] + written + m[2], content)
            copy.writestr(info, content)
    return target.getvalue()
