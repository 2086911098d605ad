# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the Wayback Machine, and asks it to keep a page when the user says so.

Facts and limits: terms-archives.md §2. Timestamps are ``YYYYMMDDhhmmss`` in UTC. CDX allows 30
requests a minute and we make at most 24; replay allows more. A 429 that is ignored gets the
whole address blocked, so it is handed on and never hammered.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from urllib.parse import quote, urlencode, urlsplit

from holdback.errors import SecretStoreUnavailable, UsageError, say
from holdback.support.http import Answer, FetchFailed, HttpClient
from holdback.support.progress import CancelToken
from holdback.support.secrets import SecretStore
from holdback.terms import guards
from holdback.terms.documents import Document
from holdback.terms.live import text_of
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

ARCHIVE = "https://web.archive.org"
AVAILABLE = "https://archive.org/wayback/available"
CDX_PAUSE_S = 2.5
REPLAY_PAUSE_S = 0.5
SAVE_PAUSE_S = 5.0
PAGE = 500
MAX_PAGES = 40
STATUS_CHECKS = 30

ACCESS_KEY = "wayback access key"
SECRET_KEY = "wayback secret key"

_STAMP = re.compile(r"^\d{14}$")
_REPLAY = re.compile(r"^https://web\.archive\.org/web/(\d{4,14})[a-z_]*/(.+)$", re.S)
_JOB = re.compile(r"^[A-Za-z0-9-]{4,100}$")


@dataclass(frozen=True, slots=True)
class Saved:
    """A capture that the archive made on request."""

    address: str
    timestamp: str


def moment_of(stamp: str) -> datetime:
    """Return the moment of a timestamp (shorter prefixes mean their beginning).

    Raises:
        ValueError: it is none.
    """
    full = stamp + "00000101000000"[len(stamp) :]
    return datetime.strptime(full, "%Y%m%d%H%M%S").replace(tzinfo=UTC)


class Wayback:
    """The source "the Wayback Machine"."""

    kind = SourceKind.WAYBACK

    def __init__(self, client: HttpClient) -> None:
        self._client = client

    def read(
        self,
        place: Place,
        previous: Document | None = None,
        held: str = "",
        cancel: CancelToken | None = None,
    ) -> Outcome:
        """Return the newest capture's text; ``Unchanged`` if its timestamp is ``held``."""
        newest = self.captures(place.url, last=1, cancel=cancel)
        if isinstance(newest, NotRead):
            newest_found = self.closest(place.url, None, cancel)
            if isinstance(newest_found, NotRead):
                return newest
            newest = (newest_found,)
        if newest[-1].identity == held:
            return Unchanged(newest[-1])
        return self.text(place, newest[-1], previous, cancel)

    def closest(
        self, url: str, day: date | None, cancel: CancelToken | None = None
    ) -> Version | NotRead:
        """Return the capture nearest to ``day`` (``None``: the newest), by the availability API."""
        asked = {"url": url} | ({"timestamp": day.strftime("%Y%m%d")} if day else {})
        answer = self._get(f"{AVAILABLE}?{urlencode(asked)}", cancel, "wayback-available", 2.5)
        if isinstance(answer, NotRead):
            return answer
        try:
            found = json.loads(answer.body)["archived_snapshots"].get("closest")
        except (ValueError, KeyError, TypeError, AttributeError):
            return self._bad(url)
        if not isinstance(found, dict) or not found.get("available"):
            return self._nothing(url)
        stamp = str(found.get("timestamp", ""))
        if not _STAMP.match(stamp):
            return self._bad(url)
        return self._version(stamp, url, "")

    def captures(
        self,
        url: str,
        first_day: date | None = None,
        last_day: date | None = None,
        *,
        last: int = 0,
        cancel: CancelToken | None = None,
    ) -> tuple[Version, ...] | NotRead:
        """Return the captures that differ from their neighbour, oldest first, page by page.

        Only answers with status 200 count. ``last`` asks for that many of the newest only.
        """
        asked: list[tuple[str, str]] = [
            ("url", url),
            ("output", "json"),
            ("gzip", "false"),
            ("fl", "timestamp,original,statuscode,mimetype,digest"),
            ("filter", "statuscode:200"),
            ("collapse", "digest"),
        ]
        if first_day:
            asked.append(("from", first_day.strftime("%Y%m%d")))
        if last_day:
            asked.append(("to", last_day.strftime("%Y%m%d")))
        asked += (
            [("limit", str(-last))] if last else [("limit", str(PAGE)), ("showResumeKey", "true")]
        )
        found: list[Version] = []
        resume = ""
        for _page in range(MAX_PAGES):
            query = urlencode([*asked, *([("resumeKey", resume)] if resume else [])])
            answer = self._get(
                f"{ARCHIVE}/cdx/search/cdx?{query}", cancel, "wayback-cdx", CDX_PAUSE_S
            )
            if isinstance(answer, NotRead):
                return tuple(found) or answer
            rows = _rows(answer.body)
            if rows is None:
                return tuple(found) or self._bad(url)
            found.extend(
                self._version(row["timestamp"], row.get("original") or url, row.get("digest", ""))
                for row in rows.captures
                if _STAMP.match(row.get("timestamp", ""))
            )
            resume = rows.resume
            if not resume or last:
                break
        return tuple(found) or self._nothing(url)

    def text(
        self,
        place: Place,
        version: Version,
        previous: Document | None = None,
        cancel: CancelToken | None = None,
    ) -> SourceText | NotRead:
        """Return the text of one capture, as it was captured."""
        answer = self._get(version.address, cancel, "wayback-replay", REPLAY_PAUSE_S)
        if isinstance(answer, NotRead):
            return answer
        replayed = _REPLAY.match(answer.url)
        if replayed is None or not _same_page(replayed[2], place.url):
            return NotRead(
                Unread.MOVED,
                say("At that time {url} led to another place: {target}. Nothing was compared.",
                    url=place.url, target=replayed[2] if replayed else answer.url),
                self.kind,
                place.url,
            )  # fmt: skip
        stamp = replayed[1] if _STAMP.match(replayed[1]) else version.identity
        return text_of(place, answer, self._version(stamp, place.url, version.digest), previous)

    def save(
        self, url: str, secrets: SecretStore, cancel: CancelToken | None = None
    ) -> Saved | NotRead:
        """Ask the archive to keep the page now, with the user's own keys. Only on their click.

        Raises:
            UsageError: no keys are kept in the keyring.
            SecretStoreUnavailable: there is no safe keyring.
        """
        access, secret = secrets.get(ACCESS_KEY), secrets.get(SECRET_KEY)
        if not access or not secret:
            raise UsageError(
                "The Wayback Machine keeps pages for people with a free account. Put your two "
                "archive keys into the keyring on the Platforms page first; nothing was sent."
            )
        headers = {"accept": "application/json", "authorization": f"LOW {access}:{secret}"}
        body = urlencode({"url": url, "skip_first_archive": "1"}).encode()
        try:
            answer = self._client.post_form(f"{ARCHIVE}/save", body, headers=headers, cancel=cancel)
        except FetchFailed as failure:
            return not_read_because(failure, self.kind, url)
        job = _json(answer.body)
        identity = str(job.get("job_id", ""))
        if answer.status != 200 or not _JOB.match(identity):
            return self._save_refused(url, answer, job)
        return self._wait_for(url, identity, cancel)

    def _wait_for(self, url: str, job: str, cancel: CancelToken | None) -> Saved | NotRead:
        for _check in range(STATUS_CHECKS):
            answer = self._get(f"{ARCHIVE}/save/status/{job}", cancel, "wayback-save", SAVE_PAUSE_S)
            if isinstance(answer, NotRead):
                return answer
            status = _json(answer.body)
            stamp = str(status.get("timestamp", ""))
            if status.get("status") == "success" and _STAMP.match(stamp):
                return Saved(f"{ARCHIVE}/web/{stamp}/{status.get('original_url') or url}", stamp)
            if status.get("status") == "error":
                return self._save_refused(url, answer, status)
        return NotRead(
            Unread.SLOW,
            say("The archive is still at work on {url}. Look again in some minutes.", url=url),
            self.kind,
            url,
            is_transient=True,
        )

    def _save_refused(self, url: str, answer: Answer, told: dict[str, object]) -> NotRead:
        reason = str(told.get("message") or told.get("status_ext") or answer.status)[:200]
        return NotRead(
            Unread.FORBIDDEN if answer.status in (401, 403) else Unread.BUSY
            if answer.status == 429 else Unread.BAD_ANSWER,
            say("The archive did not keep {url}: {reason}.", url=url, reason=reason),
            self.kind,
            url,
            retry_after_s=answer.retry_after_s,
        )  # fmt: skip

    def _get(
        self, url: str, cancel: CancelToken | None, lane: str, pause_s: float
    ) -> Answer | NotRead:
        try:
            answer = self._client.get(url, lane=lane, pause_s=pause_s, cancel=cancel)
        except FetchFailed as failure:
            return not_read_because(failure, self.kind, url)
        told = answer.header("x-archive-wayback-runtime-error")
        if answer.status == 403 and "AccessControl" in told:
            return NotRead(
                Unread.FORBIDDEN,
                say("The Wayback Machine does not show this site, at its owner's wish."),
                self.kind,
                url,
            )
        wall = guards.wall_in_status(answer.status, url)
        if wall is None:
            return answer
        if wall.reason is Unread.GONE:
            return self._nothing(url)
        busy = wall.reason in (Unread.BUSY, Unread.SERVER_FAULT)
        # The archive names no time to wait: a minute, as its users found out.
        wait = answer.retry_after_s or (60.0 if wall.reason is Unread.BUSY else None)
        return NotRead(wall.reason, wall.message, self.kind, url, busy, retry_after_s=wait)

    def _version(self, stamp: str, url: str, digest: str) -> Version:
        original = url if "://" in url else f"https://{url}"
        address = f"{ARCHIVE}/web/{stamp}id_/{quote(original, safe=':/?&=%#+,;@!~$()*')}"
        return Version(self.kind, address, stamp, moment_of(stamp), digest=digest)

    def _nothing(self, url: str) -> NotRead:
        return NotRead(
            Unread.NOT_ARCHIVED,
            say("The Wayback Machine holds no readable copy of {url}.", url=url),
            self.kind,
            url,
        )

    def _bad(self, url: str) -> NotRead:
        return NotRead(
            Unread.BAD_ANSWER,
            say("The Wayback Machine answered in a form that is not understood. "
                "Nothing was compared."),
            self.kind,
            url,
        )  # fmt: skip


def archive_keys_kept(secrets: SecretStore) -> bool:
    """Whether the user's archive keys are in the keyring."""
    try:
        return bool(secrets.get(ACCESS_KEY) and secrets.get(SECRET_KEY))
    except SecretStoreUnavailable:
        return False


def keep_archive_keys(secrets: SecretStore, access: str, secret: str) -> None:
    """Put the user's two keys into the keyring; empty ones are taken out of it.

    Raises:
        SecretStoreUnavailable: there is no safe keyring; the keys are kept nowhere.
    """
    for name, key in ((ACCESS_KEY, access), (SECRET_KEY, secret)):
        if key:
            secrets.set(name, key)
        else:
            secrets.delete(name)


@dataclass(frozen=True, slots=True)
class _Rows:
    captures: list[dict[str, str]]
    resume: str = ""


def _rows(body: bytes) -> _Rows | None:
    """Read CDX's table: field names, rows, and after an empty row the key of the next page."""
    try:
        table = json.loads(body or b"[]")
    except ValueError:
        return None
    if not isinstance(table, list) or not all(isinstance(row, list) for row in table):
        return None
    resume = ""
    if len(table) >= 2 and table[-2] == [] and len(table[-1]) == 1:
        resume = str(table[-1][0])
        table = table[:-2]
    if not table:
        return _Rows([], resume)
    names = [str(name) for name in table[0]]
    return _Rows(
        [dict(zip(names, map(str, row), strict=False)) for row in table[1:] if row], resume
    )


def _same_page(one: str, other: str) -> bool:
    return _bare_host(one) == _bare_host(other)


def _bare_host(url: str) -> str:
    host = (urlsplit(url if "://" in url else f"https://{url}").hostname or "").lower()
    return host.removeprefix("www.")


def _json(body: bytes) -> dict[str, object]:
    try:
        found = json.loads(body)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
