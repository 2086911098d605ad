# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes what people and files say safe to print: no control characters, no forged structure."""

from __future__ import annotations

import re
import unicodedata

LONGEST_LINE = 300
LONGEST_PARAGRAPH = 20_000
# Overrides and isolates can turn a whole letter around; names keep their own direction.
_DIRECTION_MARKS = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
# Control characters, unpaired surrogates, and what Unicode says is no character.
_UNPRINTABLE = re.compile(
    "[\\x00-\\x1f\\x7f-\\x9f\\ud800-\\udfff\\ufdd0-\\ufdef"
    + "".join(f"\\U{plane:04x}fffe\\U{plane:04x}ffff" for plane in range(17))
    + "]"
)


def clean(text: str, limit: int = LONGEST_PARAGRAPH) -> str:
    """Return ``text`` without control, override and unpaired surrogate characters, NFC.

    Line ends and tabs become one space each run; what is longer than ``limit`` is cut with an
    ellipsis.
    """
    text = text.translate(_DIRECTION_MARKS)
    text = text.encode("utf-8", "replace").decode("utf-8")
    text = re.sub(r"\s+", " ", text)
    kept = unicodedata.normalize("NFC", _UNPRINTABLE.sub("", text)).strip()
    return kept if len(kept) <= limit else kept[: limit - 1].rstrip() + "…"


def clean_line(text: str) -> str:
    """Return ``text`` cleaned, no longer than a name or address line may be."""
    return clean(text, LONGEST_LINE)


def clean_lines(text: str) -> tuple[str, ...]:
    """Return the non-empty lines of ``text``, each cleaned."""
    lines = (clean(line) for line in re.split(r"[\r\n\u2028\u2029\x0b\x0c]+", text))
    return tuple(line for line in lines if line)
