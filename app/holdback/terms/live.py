# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the page itself, as it stands now."""

from __future__ import annotations

import hashlib
import re

from holdback.errors import Message, UnreadableFile, say
from holdback.support.http import Answer, FetchFailed, HttpClient, Known
from holdback.support.progress import CancelToken
from holdback.terms import guards
from holdback.terms.documents import Document
from holdback.terms.extract import read_document
from holdback.terms.sources import (
    NotRead,
    Outcome,
    Place,
    SourceKind,
    SourceText,
    Unchanged,
    Unread,
    Version,
    not_read_because,
)

_CHARSET = re.compile(r"charset\s*=\s*[\"']?([A-Za-z0-9_.:-]{2,40})", re.I)


class LivePage:
    """The source "the page itself"."""

    kind = SourceKind.LIVE

    def __init__(self, client: HttpClient) -> None:
        self._client = client

    def read(
        self,
        place: Place,
        previous: Document | None = None,
        known: Known | None = None,
        cancel: CancelToken | None = None,
    ) -> Outcome:
        """Fetch the page and judge it beside ``previous``, the last good text of this source.

        ``known`` is given only if the text that it belongs to is still held.
        """
        try:
            answer = self._client.get(place.url, known=known, cancel=cancel)
        except FetchFailed as failure:
            return not_read_because(failure, self.kind, place.url)
        version = Version(self.kind, answer.url, "", answer.at)
        if answer.status == 304 and known is not None:
            return Unchanged(version)
        wall = guards.wall_in_status(answer.status, place.url)
        if wall is None:
            wall = guards.wall_after_redirect(place.url, answer.url)
        if wall is not None:
            return self._wall(wall, place, answer)
        return text_of(place, answer, version, previous)

    def _wall(self, wall: guards.Wall, place: Place, answer: Answer) -> NotRead:
        return NotRead(
            wall.reason,
            wall.message,
            self.kind,
            place.url,
            is_transient=wall.reason in (Unread.BUSY, Unread.SERVER_FAULT),
            location=answer.url if wall.reason is Unread.MOVED else "",
            retry_after_s=answer.retry_after_s,
        )


def text_of(
    place: Place, answer: Answer, version: Version, previous: Document | None
) -> SourceText | NotRead:
    """Return the document in a 200 answer, or why it is none. Shared by all web sources."""
    media_type = answer.header("content-type")
    wall = guards.wall_in_body(answer.body, media_type, place.url)
    if wall is None:
        found = _document(place, answer.body, media_type)
        if isinstance(found, guards.Wall):
            wall = found
        else:
            wall = guards.wall_in_page(found, place.url)
            if wall is None:
                wall = guards.wall_beside(found, previous, place.url)
            if wall is None:
                return SourceText(
                    version,
                    answer.body,
                    found,
                    media_type=media_type.partition(";")[0].strip().lower(),
                    charset=charset_in(media_type),
                    etag=answer.header("etag"),
                    last_modified=answer.header("last-modified"),
                    notes=_notes(place, answer),
                )
    digest = hashlib.sha256(answer.body).hexdigest() if len(answer.body) >= 64 else ""
    return NotRead(wall.reason, wall.message, version.source, place.url, digest=digest)


def _document(place: Place, body: bytes, media_type: str) -> Document | guards.Wall:
    try:
        return read_document(
            body,
            name=place.url,
            media_type=_useful(media_type),
            charset=charset_in(media_type),
            selectors=place.select,
        )
    except UnreadableFile:
        return guards.Wall(
            Unread.SCANNED,
            say("{url} holds a document without text, such as scanned pages. It cannot be read.",
                url=place.url),
        )  # fmt: skip


def charset_in(media_type: str) -> str:
    """Return the charset that a Content-Type header names, or an empty text."""
    found = _CHARSET.search(media_type)
    return found[1] if found else ""


def _useful(media_type: str) -> str:
    """Pass on only types that say something: servers call everything text/plain or a stream."""
    kind = media_type.partition(";")[0].strip().lower()
    if kind == "application/xhtml+xml":
        return "text/html"
    return kind if kind in ("text/html", "application/pdf", "text/markdown") else ""


def _notes(place: Place, answer: Answer) -> tuple[Message, ...]:
    if not answer.redirects:
        return ()
    return (say("{url} led to {final} on the same host.", url=place.url, final=answer.url),)
