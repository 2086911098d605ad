# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Text from anything: HTML, Markdown, plain text, PDF, a saved page, pasted text."""

from __future__ import annotations

import codecs
import email
import email.policy
import re
from collections.abc import Sequence
from email.message import EmailMessage
from pathlib import Path

from holdback.errors import FileMissing, NoPermission, UnreadableFile
from holdback.terms.documents import Document
from holdback.terms.extract_html import read_html
from holdback.terms.extract_lines import read_lines
from holdback.terms.extract_pdf import read_pdf

MAX_BYTES = 64_000_000
"""More than any page of terms; what lies beyond is not read."""

_MAX_SOURCE = 4_000_000
_BY_SUFFIX = {
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "text/html",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".pdf": "application/pdf",
    ".mhtml": "multipart/related",
    ".mht": "multipart/related",
    ".txt": "text/plain",
}
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]{2,30})", re.I)
_LOOKS_HTML = re.compile(r"<(?:!doctype\s+html|html|head|body|main|article|div|p|h[1-6])\b", re.I)
_LOOKS_MHTML = re.compile(rb"(?:^|\n)Content-Type:\s*multipart/related", re.I)
_LOOKS_MARKDOWN = re.compile(
    r"^(?:#{1,6} |[*-] |=+$|-{3,}$|\|.*\|$)|\*\*\w|\]\((?:https?:|/|#|mailto:)", re.M
)


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
        NoPermission: the file may not be read.
        UnreadableFile: a folder, a PDF that cannot be opened, or one that holds no text.
    """
    if isinstance(source, Path):
        name = name or str(source)
        media_type = media_type or _BY_SUFFIX.get(source.suffix.lower(), "")
        source = _file_bytes(source)
    media_type = media_type.partition(";")[0].strip().lower()
    if isinstance(source, bytes):
        if media_type == "application/pdf" or source[:1024].lstrip().startswith(b"%PDF-"):
            return read_pdf(source, name)
        if media_type == "multipart/related" or _LOOKS_MHTML.search(source[:4096]):
            source, media_type = _saved_page(source, name)
        else:
            source = decode(source, charset)
    text = source.replace("\r\n", "\n").replace("\r", "\n")[:_MAX_SOURCE]
    kind = media_type if media_type in _BY_SUFFIX.values() else _kind_of(text)
    if kind == "text/html":
        return read_html(text, name, selectors)
    return read_lines(text, name, markdown=kind == "text/markdown")


def _file_bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES)
    except FileNotFoundError as missing:
        raise FileMissing("There is no file “{path}”.", path=path) from missing
    except PermissionError as refused:
        raise NoPermission("The file “{path}” may not be read.", path=path) from refused
    except OSError as damage:
        raise UnreadableFile("The file “{path}” cannot be read.", path=path) from damage


def decode(body: bytes, charset: str = "") -> str:
    """Return ``body`` as text: byte-order mark, then the server's word, the page's own, UTF-8.

    Bytes that no named character set explains are replaced, so that reading never fails.
    """
    for mark, codec in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if body.startswith(mark):
            return body.decode(codec, "replace")
    if not body.isascii():
        try:
            # Bytes that are valid UTF-8 by chance do not occur; archives re-encode pages and
            # leave the old label in them.
            return body.decode("utf-8")
        except UnicodeDecodeError:
            pass
    meta = _META_CHARSET.search(body[:4096])
    for candidate in (charset, meta[1].decode("ascii") if meta else "", "utf-8"):
        if not candidate:
            continue
        try:
            return body.decode(candidate)
        except (LookupError, UnicodeError):
            continue
    if charset or meta:
        return body.decode("utf-8", "replace")
    western = body.decode("cp1252", "replace")
    unicode = body.decode("utf-8", "replace")
    return western if unicode.count("\ufffd") > western.count("\ufffd") + 3 else unicode


def _saved_page(body: bytes, name: str) -> tuple[str, str]:
    """Return the text and media type of the page that an .mhtml file holds."""
    message = email.message_from_bytes(body, policy=email.policy.default)
    for wanted in ("text/html", "text/plain"):
        for part in message.walk():
            if part.get_content_type() == wanted and isinstance(part, EmailMessage):
                payload = part.get_payload(decode=True)
                if isinstance(payload, bytes):
                    return decode(payload, str(part.get_content_charset() or "")), wanted
    raise UnreadableFile("The saved page “{name}” holds no text.", name=name)


def _kind_of(text: str) -> str:
    head = text[:20_000]
    if _LOOKS_HTML.search(head):
        return "text/html"
    if len(_LOOKS_MARKDOWN.findall(head)) >= 2:
        return "text/markdown"
    return "text/plain"
