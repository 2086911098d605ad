# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a platform's own pages say to *outside* crawlers. Never a statement about its own use.

robots.txt (RFC 9309) with Content-Usage, Content-Signal and RSL's ``License:``, the robots meta
tag and header with ``noai``/``noimageai``, TDMRep by header, meta tag and file, RSL links
(standards.md §3-§6). Each request goes to the host that was shown; nothing is followed elsewhere.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from urllib.parse import urlsplit

from holdback.errors import Message, say
from holdback.platforms.crawlers import CrawlerList
from holdback.support.http import Answer, FetchFailed, HttpClient
from holdback.support.progress import CancelToken
from holdback.support.resources import resource

MAX_LINES = 50_000
MAX_GROUP_RULES = 5_000

_META = re.compile(r"<meta\b[^<>]{0,2000}>", re.I)
_LINK = re.compile(r"<link\b[^<>]{0,2000}>", re.I)
_ATTRIBUTE = re.compile(r"([a-z:-]{2,20})\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.I)


class SignalKind(StrEnum):
    """By which convention something is signalled."""

    CONTENT_USAGE = "content_usage"
    CONTENT_SIGNAL = "content_signal"
    NOAI = "noai"
    TDMREP = "tdmrep"
    RSL = "rsl"


@dataclass(frozen=True, slots=True)
class Signal:
    """One signal: where it stands and its raw value."""

    kind: SignalKind
    where: str
    value: str


@dataclass(frozen=True, slots=True)
class CrawlerRule:
    """Whether one AI crawler may fetch the site's pages; ``named``: the file has rules for it."""

    crawler: str
    operator: str
    may_fetch: bool
    named: bool


@dataclass(frozen=True, slots=True)
class Signals:
    """Everything one host signals. ``unread`` says which parts could not be read, and why."""

    host: str
    read_at: datetime | None
    crawlers: tuple[CrawlerRule, ...]
    signals: tuple[Signal, ...]
    unread: tuple[Message, ...]
    list_source: str
    list_taken: str

    @property
    def refused(self) -> tuple[CrawlerRule, ...]:
        """The AI crawlers that are kept out."""
        return tuple(rule for rule in self.crawlers if not rule.may_fetch)


def read_signals(
    client: HttpClient,
    page_url: str,
    cancel: CancelToken | None = None,
    crawlers: CrawlerList | None = None,
) -> Signals:
    """Ask the page's host for robots.txt, the TDMRep file and the page, and read their signals."""
    crawlers = crawlers or CrawlerList.load(resource("ai-crawlers.toml"))
    host = str(urlsplit(page_url).hostname)
    unread: list[Message] = []
    rules: tuple[CrawlerRule, ...] = ()
    found: list[Signal] = []
    read_at = None
    robots = _ask(client, f"https://{host}/robots.txt", unread, cancel)
    if robots is not None:
        read_at = robots.at
        text = robots.body.decode("utf-8", "replace") if robots.status == 200 else ""
        parsed = parse_robots(text)
        rules = tuple(
            CrawlerRule(c.name, c.operator, parsed.allows(c.name, "/"), parsed.names(c.name))
            for c in crawlers.crawlers
        )
        found.extend(parsed.signals)
    tdmrep = _ask(client, f"https://{host}/.well-known/tdmrep.json", unread, cancel)
    if tdmrep is not None and tdmrep.status == 200:
        found.extend(_tdmrep_file(tdmrep.body))
    page = _ask(client, page_url, unread, cancel)
    if page is not None and page.status == 200:
        read_at = page.at
        found.extend(_in_headers(page))
        found.extend(in_page(page.body[:2_000_000].decode("utf-8", "replace")))
    return Signals(
        host,
        read_at,
        rules,
        tuple(dict.fromkeys(found)),
        tuple(unread),
        crawlers.source,
        crawlers.taken.isoformat(),
    )


def _ask(
    client: HttpClient, url: str, unread: list[Message], cancel: CancelToken | None
) -> Answer | None:
    """Return the answer; ``None`` if nothing can be said. A missing file is an answer too."""
    try:
        answer = client.get(url, accept="*/*", cancel=cancel)
    except FetchFailed as failure:
        unread.append(failure.message)
        return None
    if answer.status == 200 or answer.status in (404, 410):
        return answer
    unread.append(say("{url} could not be read ({status}).", url=url, status=answer.status))
    return None


@dataclass(frozen=True, slots=True)
class Robots:
    """A robots.txt: its groups (agents in lower case, rules as written) and its signals."""

    groups: tuple[tuple[frozenset[str], tuple[tuple[bool, str], ...]], ...]
    signals: tuple[Signal, ...]

    def names(self, agent: str) -> bool:
        """Whether the file has a group for this very agent."""
        return any(agent.lower() in agents for agents, _rules in self.groups)

    def allows(self, agent: str, path: str) -> bool:
        """Whether ``agent`` may fetch ``path``: the longest matching rule decides, then allow."""
        wanted = agent.lower() if self.names(agent) else "*"
        best, allowed = -1, True
        for agents, rules in self.groups:
            if wanted not in agents:
                continue
            for allow, pattern in rules:
                length = len(pattern)
                if (
                    pattern
                    and _matches(pattern, path)
                    and (length > best or (length == best and allow))
                ):
                    best, allowed = length, allow
        return allowed


def parse_robots(text: str) -> Robots:
    """Read a robots.txt; whatever is not understood is passed over, as RFC 9309 asks."""
    groups: list[tuple[set[str], list[tuple[bool, str]]]] = []
    signals: list[Signal] = []
    in_agents = False
    for line in text.lstrip("\ufeff").splitlines()[:MAX_LINES]:
        name, colon, value = line.partition("#")[0].partition(":")
        if not colon:
            continue
        field, value = name.strip().lower(), value.strip()
        if field == "user-agent":
            if not in_agents:
                groups.append((set(), []))
            groups[-1][0].add(value.lower())
            in_agents = True
            continue
        in_agents = False
        if field in ("allow", "disallow"):
            if groups and len(groups[-1][1]) < MAX_GROUP_RULES:
                groups[-1][1].append((field == "allow", value))
            continue
        kind = _ROBOTS_FIELDS.get(field)
        if kind is not None:
            agents = ", ".join(sorted(groups[-1][0])) if groups else "*"
            signals.append(Signal(kind, f"robots.txt ({agents})", value[:500]))
    return Robots(
        tuple((frozenset(agents), tuple(rules)) for agents, rules in groups), tuple(signals)
    )


_ROBOTS_FIELDS = {
    "content-usage": SignalKind.CONTENT_USAGE,
    "content-signal": SignalKind.CONTENT_SIGNAL,
    "license": SignalKind.RSL,
}


def _matches(pattern: str, path: str) -> bool:
    """Whether a robots path pattern (``*`` anything, ``$`` the end) matches from the start.

    Written out rather than as a regular expression: patterns come from strangers.
    """
    anchored = pattern.endswith("$")
    parts = pattern.rstrip("$").split("*") if anchored else pattern.split("*")
    if not path.startswith(parts[0]):
        return False
    at = len(parts[0])
    for number, part in enumerate(parts[1:], 1):
        is_last = number == len(parts) - 1
        if anchored and is_last:
            return len(path) - len(part) >= at and path.endswith(part)
        found = path.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    return at == len(path) if anchored else True


def _tdmrep_file(body: bytes) -> list[Signal]:
    where = "/.well-known/tdmrep.json"
    try:
        entries = json.loads(body)
    except ValueError:
        return []
    if not isinstance(entries, list):
        return []
    return [
        Signal(
            SignalKind.TDMREP,
            f"{where} ({str(entry.get('location', ''))[:200]})",
            f"tdm-reservation: {str(entry.get('tdm-reservation'))[:20]}",
        )
        for entry in entries[:50]
        if isinstance(entry, dict) and "tdm-reservation" in entry
    ]


def _in_headers(page: Answer) -> list[Signal]:
    found = []
    for name, kind in (
        ("content-usage", SignalKind.CONTENT_USAGE),
        ("content-signal", SignalKind.CONTENT_SIGNAL),
        ("tdm-reservation", SignalKind.TDMREP),
    ):
        value = page.header(name)
        if value:
            shown = f"{name}: {value}" if kind is SignalKind.TDMREP else value
            found.append(Signal(kind, f"header {name}", shown[:500]))
    tokens = _noai(page.header("x-robots-tag"))
    if tokens:
        found.append(Signal(SignalKind.NOAI, "header x-robots-tag", tokens))
    link = page.header("link")
    if "application/rsl+xml" in link.lower():
        found.append(Signal(SignalKind.RSL, "header link", link[:500]))
    return found


def in_page(source: str) -> list[Signal]:
    """Return what a page's own tags signal."""
    found = []
    for attributes in _tags(_META, source):
        name = attributes.get("name", "").lower()
        content = attributes.get("content", "")
        if name == "robots" and _noai(content):
            found.append(Signal(SignalKind.NOAI, "meta robots", _noai(content)))
        if name in ("tdm-reservation", "tdm:reservation"):
            found.append(
                Signal(SignalKind.TDMREP, f"meta {name}", f"tdm-reservation: {content[:20]}")
            )
    for attributes in _tags(_LINK, source):
        if attributes.get("type", "").lower() == "application/rsl+xml":
            found.append(Signal(SignalKind.RSL, "link", attributes.get("href", "")[:500]))
    return found


def _tags(pattern: re.Pattern[str], source: str) -> Iterable[dict[str, str]]:
    for number, tag in enumerate(pattern.finditer(source)):
        if number >= 2000:
            return
        yield {
            match[1].lower(): html.unescape(match[2] or match[3] or match[4] or "")
            for match in _ATTRIBUTE.finditer(tag[0])
        }


def _noai(value: str) -> str:
    tokens = {token.strip().lower() for token in re.split(r"[,;\s]+", value)}
    return ", ".join(sorted(tokens & {"noai", "noimageai"}))
