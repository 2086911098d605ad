# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Open Terms Archive's volunteers declared about a document: its address and its selectors.

Useful when a page moved or is read badly: the declaration usually knows the new address, and
which part of the page is the terms (terms-archives.md §1.2).
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from urllib.parse import quote

from holdback.errors import say
from holdback.support.addresses import is_plain_https
from holdback.support.http import FetchFailed, HttpClient
from holdback.support.progress import CancelToken
from holdback.terms import guards
from holdback.terms.ota import RAW
from holdback.terms.sources import Archive, NotRead, Place, SourceKind, Unread, not_read_because


@dataclass(frozen=True, slots=True)
class Declaration:
    """Where a document stands and which part of the page it is.

    ``needs_scripts``: the archive runs the page's scripts first, so we may not be able to read it.
    """

    url: str
    select: tuple[str, ...]
    needs_scripts: bool

    def applied_to(self, place: Place) -> Place:
        """Return ``place`` with the declared address and selectors."""
        return replace(place, url=self.url, select=self.select)


def read_declaration(
    client: HttpClient, archive: Archive, cancel: CancelToken | None = None
) -> tuple[Declaration, ...] | NotRead:
    """Return the pages that make up a document, as declared now."""
    repository = f"OpenTermsArchive/{quote(archive.collection, safe='')}-declarations"
    url = f"{RAW}/{repository}/main/declarations/{quote(archive.service, safe='')}.json"
    try:
        answer = client.get(url, accept="application/json", pause_s=0.5, cancel=cancel)
    except FetchFailed as failure:
        return not_read_because(failure, SourceKind.OTA, url)
    wall = guards.wall_in_status(answer.status, url)
    if wall is not None:
        return NotRead(wall.reason, wall.message, SourceKind.OTA, url)
    found = pages_in(answer.body, archive.terms_type)
    if not found:
        return NotRead(
            Unread.NOT_ARCHIVED,
            say("Open Terms Archive declares no “{name}” of {service}.",
                name=archive.terms_type, service=archive.service),
            SourceKind.OTA,
            url,
        )  # fmt: skip
    return found


def pages_in(body: bytes, terms_type: str) -> tuple[Declaration, ...]:
    """Return the declared pages of one document; none if the file is not understood."""
    try:
        declared = json.loads(body)["terms"][terms_type]
    except (ValueError, KeyError, TypeError):
        return ()
    if not isinstance(declared, dict):
        return ()
    pages = declared.get("combine")
    listed = pages if isinstance(pages, list) else [declared]
    return tuple(
        Declaration(
            str(page["fetch"]),
            _selectors(page.get("select", declared.get("select"))),
            bool(page.get("executeClientScripts", declared.get("executeClientScripts"))),
        )
        for page in listed
        if isinstance(page, dict) and is_plain_https(str(page.get("fetch", "")))
    )


def _selectors(value: object) -> tuple[str, ...]:
    """Return the plain CSS selectors; ranges between two elements are not supported."""
    listed = value if isinstance(value, list) else [value]
    return tuple(selector for selector in listed if isinstance(selector, str))
