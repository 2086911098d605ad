# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads Open Terms Archive over HTTPS: raw texts, the feed and the list of commits.

Facts: terms-archives.md §1.3-1.7. The collections' own API is not used: it is plain HTTP on IP
addresses. The commit date says when the archive saw a text, not when it took effect.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from urllib.parse import quote

from lxml import etree

from holdback.errors import say
from holdback.support.http import Answer, FetchFailed, HttpClient
from holdback.support.progress import CancelToken
from holdback.terms import guards
from holdback.terms.documents import Document
from holdback.terms.live import text_of
from holdback.terms.sources import (
    Archive,
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

RAW = "https://raw.githubusercontent.com"
FEEDS = "https://github.com"
API = "https://api.github.com"
PER_PAGE = 100
MAX_PAGES = 10

_ATOM = "{http://www.w3.org/2005/Atom}"
_COMMIT = re.compile(r"^[0-9a-f]{40}$")
_TECHNICAL = ("apply technical or declaration upgrade on", "refilter")
_RECORDS = ("first record of", "start tracking", "record new changes of", "update", *_TECHNICAL)


def is_technical(subject: str) -> bool:
    """Whether a commit only re-extracted the same page: no change by the service."""
    return subject.strip().lower().startswith(_TECHNICAL)


class OpenTermsArchive:
    """The source "Open Terms Archive"."""

    kind = SourceKind.OTA

    def __init__(self, client: HttpClient) -> None:
        self._client = client

    def read(
        self,
        place: Place,
        archive: Archive,
        previous: Document | None = None,
        held: str = "",
        cancel: CancelToken | None = None,
    ) -> Outcome:
        """Return the newest text; ``Unchanged`` if its commit is ``held``, the one we have."""
        recent = self.recent(archive, cancel)
        if isinstance(recent, NotRead):
            return recent
        if recent[0].identity == held:
            return Unchanged(recent[0])
        return self.text(place, recent[0], previous, cancel)

    def text(
        self,
        place: Place,
        version: Version,
        previous: Document | None = None,
        cancel: CancelToken | None = None,
    ) -> SourceText | NotRead:
        """Return the text of one version."""
        answer = self._get(version.address, cancel, accept="text/plain")
        if isinstance(answer, NotRead):
            return answer
        return text_of(place, _as_markdown(answer), version, previous)

    def at_main(
        self, place: Place, archive: Archive, now: datetime, cancel: CancelToken | None = None
    ) -> SourceText | NotRead:
        """Return the text at ``main`` when the feed does not answer: its commit is not known."""
        version = Version(self.kind, raw_address(archive, "main"), "", now, archive=archive)
        return self.text(place, version, None, cancel)

    def recent(
        self, archive: Archive, cancel: CancelToken | None = None
    ) -> tuple[Version, ...] | NotRead:
        """Return the newest versions (about twenty), newest first, from the Atom feed.

        Where the feed does not answer, the list of commits is asked.
        """
        url = f"{FEEDS}/{_repository(archive)}/commits/main/{_path(archive)}.atom"
        answer = self._get(url, cancel, accept="application/atom+xml")
        if isinstance(answer, Answer):
            found = versions_in_feed(answer.body, archive)
            if found:
                return found
        elif answer.reason in (Unread.OFFLINE, Unread.NOT_SECURE, Unread.REFUSED_ADDRESS):
            return answer
        return self.versions(archive, cancel, pages=1)

    def versions(
        self, archive: Archive, cancel: CancelToken | None = None, *, pages: int = MAX_PAGES
    ) -> tuple[Version, ...] | NotRead:
        """Return all versions that the archive knows, newest first."""
        found: list[Version] = []
        path = quote(f"{archive.service}/{archive.terms_type}.md", safe="/")
        for page in range(1, pages + 1):
            url = (
                f"{API}/repos/{_repository(archive)}/commits"
                f"?path={path}&per_page={PER_PAGE}&page={page}"
            )
            answer = self._get(url, cancel, accept="application/vnd.github+json")
            if isinstance(answer, NotRead):
                return tuple(found) or answer
            listed = versions_in_list(answer.body, archive)
            found.extend(listed)
            if len(listed) < PER_PAGE:
                break
        if not found:
            return NotRead(
                Unread.NOT_ARCHIVED,
                say("Open Terms Archive holds no “{name}” of {service}.",
                    name=archive.terms_type, service=archive.service),
                self.kind,
                raw_address(archive, "main"),
            )  # fmt: skip
        return tuple(found)

    def _get(self, url: str, cancel: CancelToken | None, *, accept: str) -> Answer | NotRead:
        try:
            answer = self._client.get(url, accept=accept, pause_s=0.5, cancel=cancel)
        except FetchFailed as failure:
            return not_read_because(failure, self.kind, url)
        wall = guards.wall_in_status(answer.status, url)
        if wall is None:
            return answer
        if wall.reason is Unread.GONE:
            return NotRead(
                Unread.NOT_ARCHIVED,
                say("Open Terms Archive has no such document: {url}", url=url),
                self.kind,
                url,
            )
        limited = answer.status in (403, 429)
        return NotRead(
            Unread.BUSY if limited else wall.reason,
            wall.message,
            self.kind,
            url,
            is_transient=limited or wall.reason is Unread.SERVER_FAULT,
            retry_after_s=answer.retry_after_s,
        )


def _as_markdown(answer: Answer) -> Answer:
    """The raw host calls Markdown text/plain; say what it is."""
    headers = {**answer.headers, "content-type": "text/markdown; charset=utf-8"}
    return Answer(answer.url, answer.status, headers, answer.body, answer.at, answer.redirects)


def _repository(archive: Archive) -> str:
    return f"OpenTermsArchive/{quote(archive.collection, safe='')}-versions"


def _path(archive: Archive) -> str:
    return f"{quote(archive.service, safe='')}/{quote(archive.terms_type, safe='')}.md"


def raw_address(archive: Archive, revision: str) -> str:
    """Return the address of a document's text at a commit or at ``main``."""
    return f"{RAW}/{_repository(archive)}/{revision}/{_path(archive)}"


def versions_in_feed(body: bytes, archive: Archive) -> tuple[Version, ...]:
    """Return the versions in a GitHub commit feed, in its order; none if it is no such feed."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        root = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError):
        return ()
    found = []
    for entry in root.iter(f"{_ATOM}entry"):
        commit = (entry.findtext(f"{_ATOM}id") or "").rpartition("/")[2]
        version = _version(
            archive,
            commit,
            entry.findtext(f"{_ATOM}updated") or "",
            entry.findtext(f"{_ATOM}title") or "",
        )
        if version is not None:
            found.append(version)
    return tuple(found)


def versions_in_list(body: bytes, archive: Archive) -> tuple[Version, ...]:
    """Return the versions in GitHub's JSON list of commits; none if it is no such list."""
    try:
        listed = json.loads(body)
    except ValueError:
        return ()
    if not isinstance(listed, list):
        return ()
    found = []
    for item in listed:
        commit = item.get("commit") if isinstance(item, dict) else None
        if not isinstance(commit, dict):
            continue
        author = commit.get("author") or commit.get("committer")
        moment = str(author.get("date", "")) if isinstance(author, dict) else ""
        subject = str(commit.get("message", "")).partition("\n")[0]
        version = _version(archive, str(item.get("sha")), moment, subject)
        if version is not None:
            found.append(version)
    return tuple(found)


def _version(archive: Archive, commit: str, moment: str, subject: str) -> Version | None:
    try:
        seen_at = datetime.fromisoformat(moment.strip())
    except ValueError:
        return None
    if not _COMMIT.match(commit) or not subject.strip().lower().startswith(_RECORDS):
        return None
    if seen_at.tzinfo is None:
        seen_at = seen_at.replace(tzinfo=UTC)
    return Version(
        SourceKind.OTA,
        raw_address(archive, commit),
        commit,
        seen_at.astimezone(UTC),
        is_technical=is_technical(subject),
        archive=archive,
    )
