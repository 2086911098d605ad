# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Text from anything: HTML, Markdown, plain text, PDF, a saved page, pasted text."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from pathlib import Path

from holdback.errors import FileMissing
from holdback.terms.documents import Block, BlockKind, Document


def read_document(
    source: Path | bytes | str,
    *,
    name: str = "",
    media_type: str = "",
    charset: str = "",
    selectors: Sequence[str] = (),
) -> Document:
    """Return the document that a file, a fetched body or a pasted text holds.

    Args:
        source: a path to read, the bytes of a body, or text that is already decoded.
        name: what to call it in answers; a path's own name if not given.
        media_type: what the server or the user says it is, e.g. ``text/html``; guessed from the
            name and the content if empty.
        charset: what the server says about bytes; otherwise the page's own word, then UTF-8.
        selectors: CSS selectors of the part that holds the terms (HTML only).

    Raises:
        FileMissing: there is no file at this path.
        UnreadableFile: a PDF that cannot be opened, or that holds no text.
    """
    if isinstance(source, Path):
        name = name or str(source)
        try:
            source = source.read_bytes()
        except FileNotFoundError as missing:
            raise FileMissing("There is no file “{path}”.", path=name) from missing
    if isinstance(source, bytes):
        source = source.decode("utf-8", "replace")
    text = source.replace("\r\n", "\n").replace("\r", "\n")
    blocks, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(BlockKind.PARAGRAPH, at, at + len(line)))
        at += len(line) + 1
    return Document(name, "text/plain", text, text, tuple(blocks), array("L", range(len(text))))
