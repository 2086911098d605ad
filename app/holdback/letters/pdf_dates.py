# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets the dates in a PDF that Qt wrote, so that the same letter gives the same bytes."""

from __future__ import annotations

import re
from datetime import datetime


def with_fixed_dates(pdf: bytes, moment: datetime) -> bytes:
    """Replace the dates that Qt wrote, and set the file's table of offsets right again.

    Qt writes local time with the zone, so that the length depends on where the computer is.
    """
    stamp = moment.strftime("%Y%m%d%H%M%SZ").encode()
    iso = moment.strftime("%Y-%m-%dT%H:%M:%S+00:00").encode()
    # Within a stream of stated length, so it must not change its own.
    pdf = re.sub(
        rb'(xmp:\w+Date=")\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d"',
        lambda match: match[1] + iso + b'"',
        pdf,
    )
    dated = re.compile(rb"(/(?:CreationDate|ModDate) \(D:)\d{14}[^)]*\)")
    moved = [(m.end(), len(m[1] + stamp + b")") - len(m[0])) for m in dated.finditer(pdf)]

    def shifted(offset: int) -> int:
        return offset + sum(by for end, by in moved if end <= offset)

    head, _, tail = pdf.rpartition(b"\nxref\n")
    tail = re.sub(
        rb"^(\d{10})( \d{5} n)",
        lambda match: b"%010d" % shifted(int(match[1])) + match[2],
        tail,
        flags=re.MULTILINE,
    )
    tail = re.sub(
        rb"(startxref\n)(\d+)",
        lambda match: match[1] + b"%d" % shifted(int(match[2])),
        tail,
    )
    head = dated.sub(lambda match: match[1] + stamp + b")", head)
    return head + b"\nxref\n" + tail
