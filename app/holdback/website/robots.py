# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""robots.txt: the part that reserves, and merging it into what stands there.

RFC 9309 for the groups; Content-Usage inside a group (draft-ietf-aipref-attach-05);
Content-Signal as Cloudflare defines it; ``License:`` as RSL 1.0 (standards.md §4-§6).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from holdback.platforms.crawlers import Crawler, CrawlerList, Purpose
from holdback.rights import Policy
from holdback.website.site import Site

BEGIN, END = "# BEGIN Holdback", "# END Holdback"
_OURS = re.compile(rf"^{BEGIN}.*?^{END}[^\n]*\n?\n?", re.MULTILINE | re.DOTALL)
_AGENT = re.compile(r"^\s*user-agent\s*:\s*([^#\n]*)", re.IGNORECASE)

# Crawlers whose exclusion costs the artist something else as well, as their list says itself:
# they are named in the file, but not switched off.
_ALSO_DOES = {
    "facebookexternalhit": "also makes the previews of shared links",
    "Applebot": "also finds pages for Apple's search",
}

_REFUSED: dict[Policy, frozenset[Purpose]] = {
    Policy.RESERVE_ALL: frozenset(Purpose),
    Policy.RESERVE_ALL_BUT_SEARCH: frozenset(Purpose) - {Purpose.SEARCH},
    Policy.NO_TRAINING: frozenset({Purpose.TRAINING, Purpose.OTHER}),
    Policy.NO_GENERATIVE_TRAINING: frozenset({Purpose.TRAINING, Purpose.OTHER}),
    Policy.LICENCE_ONLY: frozenset(Purpose),
    Policy.ALLOW: frozenset(),
}

CONTENT_SIGNALS: dict[Policy, str] = {
    Policy.RESERVE_ALL: "ai-input=no, ai-train=no",
    Policy.RESERVE_ALL_BUT_SEARCH: "search=yes, ai-input=no, ai-train=no",
    Policy.NO_TRAINING: "ai-train=no",
    Policy.NO_GENERATIVE_TRAINING: "ai-train=no",
    Policy.LICENCE_ONLY: "ai-input=no, ai-train=no",
    Policy.ALLOW: "ai-input=yes, ai-train=yes",
}


@dataclass(frozen=True, slots=True)
class MergedRobots:
    """A robots.txt with our part in it.

    ``left_alone`` are crawlers of the list for which the existing file has rules of its own: they
    stay as they are, and the user is told.
    """

    text: str
    left_alone: tuple[str, ...]


def refused_crawlers(site: Site, crawlers: CrawlerList) -> tuple[Crawler, ...]:
    """Return the crawlers that the site's policy keeps out."""
    purposes = _REFUSED[site.policy]
    return tuple(
        crawler
        for crawler in crawlers.crawlers
        if crawler.purpose in purposes and crawler.name not in _ALSO_DOES
    )


def robots_txt(site: Site, crawlers: CrawlerList, existing: str = "") -> MergedRobots:
    """Return ``existing`` with the site's reservation in it; every other line stays.

    A part of ours from an earlier run is replaced. Where the file has a group for all crawlers,
    our preferences go into that group, because a second one is not read by every parser.
    """
    kept = _OURS.sub("", existing.replace("\r\n", "\n"))
    named = _agents_of(kept)
    refused = refused_crawlers(site, crawlers)
    ours = [c for c in refused if c.name.casefold() not in named]
    left_alone = tuple(c.name for c in refused if c.name.casefold() in named)
    preferences = [
        f"Content-Signal: {CONTENT_SIGNALS[site.policy]}",
        f"Content-Usage: {site.words.content_usage}",
    ]
    if "*" in named:
        kept = _into_group_for_all(kept, preferences)
        group: Sequence[str] = ()
    else:
        group = ("User-agent: *", *preferences, "Allow: /", "")
    block = [
        f"{BEGIN} ({site.policy.value}; crawlers of {crawlers.taken.isoformat()}, "
        f"{crawlers.source})",
        *_refusals(site, ours),
        *group,
        f"License: {site.licence_url}",
        f"{END}",
    ]
    parts = [part for part in (kept.strip("\n"), "\n".join(block)) if part]
    return MergedRobots("\n\n".join(parts) + "\n", left_alone)


def _refusals(site: Site, crawlers: Sequence[Crawler]) -> list[str]:
    if not crawlers:
        return []
    lines = [f"User-agent: {crawler.name}" for crawler in crawlers]
    lines += ["Disallow: /", ""]
    if site.reserves:
        lines += [f"# Not refused here: {name}, which {what}." for name, what in _ALSO_DOES.items()]
        lines.append("")
    return lines


def _agents_of(text: str) -> set[str]:
    return {
        match[1].strip().casefold() for line in text.splitlines() if (match := _AGENT.match(line))
    }


def _into_group_for_all(text: str, preferences: Sequence[str]) -> str:
    lines = text.splitlines()
    is_agent = [_AGENT.match(line) for line in lines]
    at = next(i for i, match in enumerate(is_agent) if match and match[1].strip() == "*")
    while at + 1 < len(lines) and is_agent[at + 1]:
        at += 1
    inserted = [f"{BEGIN}: preferences", *preferences, f"{END}: preferences"]
    return "\n".join([*lines[: at + 1], *inserted, *lines[at + 1 :]]) + "\n"
