# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The text layer of a PDF, page by page."""

from __future__ import annotations

import io
import re
import unicodedata
from itertools import islice

import pypdf
from pypdf.errors import PyPdfError

from holdback.errors import UnreadableFile
from holdback.terms.documents import Document
from holdback.terms.extract_lines import read_lines

_MAX_PAGES = 400
_MAX_CHARACTERS = 4_000_000
_HYPHENATED = re.compile(r"(?<=[a-zäöüßéèà])-\n(?=[a-zäöüßéèà])")


def read_pdf(body: bytes, name: str) -> Document:
    """Return the document of a PDF. Its ``source`` is the text layer, NFKC, words rejoined.

    Raises:
        UnreadableFile: the file is damaged, locked, or made of pictures.
    """
    try:
        reader = pypdf.PdfReader(io.BytesIO(body))
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadableFile("The PDF “{name}” is locked with a password.", name=name)
        pages = []
        size = 0
        for page in islice(reader.pages, _MAX_PAGES):
            pages.append(page.extract_text())
            size += len(pages[-1])
            if size > _MAX_CHARACTERS:
                break
    except (
        PyPdfError,
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        IndexError,
        RecursionError,
        NotImplementedError,
        OSError,
    ) as damage:
        raise UnreadableFile(
            "The PDF “{name}” is damaged and its text cannot be read.", name=name
        ) from damage
    text = unicodedata.normalize("NFKC", "\n\n".join(pages)).replace("\r", "")
    text = _HYPHENATED.sub("", text)
    if not text.strip():
        raise UnreadableFile(
            "The PDF “{name}” holds pictures of text only, which Holdback cannot read.", name=name
        )
    document = read_lines(text, name, markdown=False)
    return Document(
        name, "application/pdf", document.source, document.text, document.blocks, document.places
    )
