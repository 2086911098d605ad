# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a platform's terms can be read, and the two things that can come of trying.

Either a text (:class:`SourceText`), or the plain statement that it could not be read
(:class:`NotRead`), with the reason and the next best source. There is nothing between: an empty
page is not a removed clause (design.md §4 rule 5).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from holdback.errors import Message, say
from holdback.platforms import Platform
from holdback.support.http import FetchFailed, Trouble
from holdback.terms.documents import Document


class SourceKind(StrEnum):
    """Where a text comes from, in the order in which they are offered."""

    LIVE = "live"
    OTA = "ota"
    WAYBACK = "wayback"
    FILE = "file"


class Unread(StrEnum):
    """Why a text could not be read (safety.md §5b)."""

    REFUSED_ADDRESS = "refused_address"
    NOT_SECURE = "not_secure"
    OFFLINE = "offline"
    SLOW = "slow"
    TOO_LARGE = "too_large"
    DAMAGED = "damaged"
    MOVED = "moved"
    FORBIDDEN = "forbidden"
    GONE = "gone"
    BUSY = "busy"
    SERVER_FAULT = "server_fault"
    NO_TEXT = "no_text"
    SCRIPT_SHELL = "script_shell"
    BOT_WALL = "bot_wall"
    COOKIE_WALL = "cookie_wall"
    LOGIN = "login"
    REGION = "region"
    MAINTENANCE = "maintenance"
    SCANNED = "scanned"
    NOT_THE_TERMS = "not_the_terms"
    SHRUNKEN = "shrunken"
    OTHER_LANGUAGE = "other_language"
    NETWORK_SIGN_IN = "network_sign_in"
    NOT_ARCHIVED = "not_archived"
    NO_ADDRESS = "no_address"
    BAD_ANSWER = "bad_answer"


@dataclass(frozen=True, slots=True)
class Place:
    """One document of one platform and every way to it."""

    platform: str
    name: str
    url: str
    select: tuple[str, ...] = ()
    archives: tuple[Archive, ...] = ()


@dataclass(frozen=True, slots=True)
class Archive:
    """The file ``service/terms_type.md`` in the repository ``<collection>-versions``."""

    collection: str
    service: str
    terms_type: str


@dataclass(frozen=True, slots=True)
class Version:
    """One dated state of a document in a source. ``identity`` is a commit or a timestamp.

    ``is_technical`` marks a re-extraction by the archive: not a change by the service.
    """

    source: SourceKind
    address: str
    identity: str
    seen_at: datetime
    is_technical: bool = False
    digest: str = ""
    archive: Archive | None = None

    @property
    def day(self) -> date:
        """The day on which the text was seen, in UTC."""
        return self.seen_at.date()


@dataclass(frozen=True, slots=True)
class SourceText:
    """A text that was read: ``version`` says where and when, ``body`` holds what came."""

    version: Version
    body: bytes
    document: Document
    media_type: str = ""
    charset: str = ""
    etag: str = ""
    last_modified: str = ""
    notes: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The source says that nothing changed since the version that we hold."""

    version: Version


@dataclass(frozen=True, slots=True)
class NotRead:
    """The text could not be read; ``next_source`` is where to look instead.

    ``digest`` is that of what stood there instead, so that pages which put the same thing before
    different hosts (a network that asks for a sign-in) can be recognised.
    """

    reason: Unread
    message: Message
    source: SourceKind
    url: str
    is_transient: bool = False
    location: str = ""
    retry_after_s: float | None = None
    next_source: SourceKind | None = None
    digest: str = ""


Outcome = SourceText | Unchanged | NotRead

_TROUBLES = {
    Trouble.REFUSED: Unread.REFUSED_ADDRESS,
    Trouble.MOVED: Unread.MOVED,
    Trouble.NO_NAME: Unread.OFFLINE,
    Trouble.NO_CONNECTION: Unread.OFFLINE,
    Trouble.NOT_SECURE: Unread.NOT_SECURE,
    Trouble.TOO_SLOW: Unread.SLOW,
    Trouble.TOO_LARGE: Unread.TOO_LARGE,
    Trouble.BAD_CODING: Unread.DAMAGED,
    Trouble.CUT: Unread.DAMAGED,
}


def not_read_because(failure: FetchFailed, source: SourceKind, url: str) -> NotRead:
    """Return the statement that ``failure`` amounts to."""
    return NotRead(
        reason=_TROUBLES[failure.trouble],
        message=failure.message,
        source=source,
        url=url,
        is_transient=failure.trouble.is_transient,
        location=failure.location,
    )


def next_source(after: SourceKind, place: Place) -> SourceKind | None:
    """Return where to look when ``after`` could not be read."""
    order = [SourceKind.LIVE, SourceKind.OTA, SourceKind.WAYBACK]
    if not place.archives:
        order.remove(SourceKind.OTA)
    later = order[order.index(after) + 1 :] if after in order else order
    return later[0] if later else SourceKind.FILE


def no_address(platform: Platform, source: SourceKind) -> NotRead:
    """Return the statement that no document of the platform can be asked for in ``source``."""
    place = Place(platform.id, platform.name, "")
    known = places_of(platform)
    if known:
        message = say(
            "No address of the terms of {name} is known for this source. Try another one.",
            name=platform.name,
        )
        place = known[0]
    else:
        message = say(
            "No address of the terms of {name} is known. Add one to an entry of your own; nothing "
            "was asked.",
            name=platform.name,
        )
    return NotRead(Unread.NO_ADDRESS, message, source, "", next_source=next_source(source, place))


_MAIN_TYPES = ("Terms of Service", "Acceptable Use Policy", "Privacy Policy", "Commercial Terms")


def places_of(platform: Platform) -> tuple[Place, ...]:
    """Return the documents of a platform that can be fetched, its own list first.

    Of the archives' many documents only those that hold licences and promises are taken.
    """
    found: dict[str, Place] = {}
    for document in platform.documents:
        archives = _archives_of(platform, document.url)
        name = document.name or (archives[0].terms_type if archives else document.url)
        found[document.url] = Place(platform.id, name, document.url, document.select, archives)
    held = {archive for place in found.values() for archive in place.archives}
    for location in platform.archives:
        archive = Archive(location.collection, location.service, location.terms_type)
        if location.terms_type not in _MAIN_TYPES or archive in held:
            continue
        url = location.urls[0] if location.urls else ""
        archives = _archives_of(platform, url) if url else (archive,)
        found.setdefault(
            url or f"{archive.collection}/{archive.service}/{archive.terms_type}",
            Place(platform.id, location.terms_type, url, archives=archives),
        )
        held.update(archives)
    return tuple(found.values())


def _archives_of(platform: Platform, url: str) -> tuple[Archive, ...]:
    """Return the archived files that begin with the page at ``url`` (a file may join several)."""
    return tuple(
        Archive(location.collection, location.service, location.terms_type)
        for location in platform.archives
        if location.urls[:1] == (url,)
    )


def source_name(source: SourceKind) -> Message:
    """Return the source's name for people."""
    return _NAMES[source]


_NAMES = {
    SourceKind.LIVE: say("the page itself"),
    SourceKind.OTA: say("Open Terms Archive"),
    SourceKind.WAYBACK: say("the Wayback Machine"),
    SourceKind.FILE: say("a page saved by you"),
}
