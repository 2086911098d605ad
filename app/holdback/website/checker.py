# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the artist's own live site and says what is missing. Only when asked to."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from xml.etree import ElementTree

from holdback.errors import Message, UserError, say
from holdback.rights.vocabulary import dimensions_of_content_usage
from holdback.website import signals
from holdback.website.site import Site


@dataclass(frozen=True, slots=True)
class Page:
    """What the site answered at one address; header names in lower case."""

    status: int
    headers: Mapping[str, str]
    text: str


Fetch = Callable[[str], Page]


class Finding(StrEnum):
    """How one part of the site compares with the kit."""

    THERE = "there"
    MISSING = "missing"
    DIFFERENT = "different"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class CheckedPart:
    """One part of the site, and what was found."""

    name: str
    address: str
    finding: Finding
    detail: Message


def check_site(site: Site, fetch: Fetch) -> tuple[CheckedPart, ...]:
    """Ask the site for each part of the kit. ``fetch`` raises ``UserError`` if it cannot."""
    parts = [
        _asked("robots.txt", f"{site.origin}/robots.txt", fetch, lambda p: _robots(site, p)),
        _asked(
            "tdmrep.json",
            f"{site.origin}/.well-known/tdmrep.json",
            fetch,
            lambda page: _tdmrep(site, page),
        ),
        _asked("license.xml", site.licence_url, fetch, lambda page: _licence(site, page)),
        _asked("headers", f"{site.origin}/", fetch, lambda page: _headers(site, page)),
    ]
    parts.append(_asked("ai.txt", f"{site.origin}/ai.txt", fetch, lambda page: _ai_txt(site, page)))
    if site.reserves:
        parts.append(_asked("TDM policy", site.policy_url, fetch, _policy))
    return tuple(parts)


Verdict = tuple[Finding, Message]
_FINE = (Finding.THERE, say("It says what you chose."))


def _asked(
    name: str, address: str, fetch: Fetch, compare: Callable[[Page], Verdict]
) -> CheckedPart:
    try:
        page = fetch(address)
    except UserError as error:
        return CheckedPart(name, address, Finding.UNREADABLE, error.message)
    if page.status in (404, 410):
        return CheckedPart(name, address, Finding.MISSING, say("There is nothing at this address."))
    if page.status != 200:
        return CheckedPart(
            name,
            address,
            Finding.UNREADABLE,
            say("The server answered with status {status}.", status=page.status),
        )
    return CheckedPart(name, address, *compare(page))


def _robots(site: Site, page: Page) -> Verdict:
    usage = re.findall(r"(?im)^\s*content-usage\s*:\s*([^#\n]*)", page.text)
    wanted = dimensions_of_content_usage(site.words.content_usage)
    if not usage:
        return Finding.DIFFERENT, say("It has no Content-Usage line.")
    if not any(dimensions_of_content_usage(value) == wanted for value in usage):
        return Finding.DIFFERENT, say("Its Content-Usage says something else.")
    if site.reserves and not re.search(r"(?im)^\s*user-agent\s*:\s*GPTBot\b", page.text):
        return Finding.DIFFERENT, say("It does not name the AI crawlers.")
    return _FINE


def _tdmrep(site: Site, page: Page) -> Verdict:
    try:
        rules = json.loads(page.text)
        values = {str(rule["tdm-reservation"]) for rule in rules}
    except (ValueError, TypeError, KeyError):
        return Finding.DIFFERENT, say("It is not a valid tdmrep.json.")
    if values != {site.words.tdm_reservation}:
        return Finding.DIFFERENT, say("Its reservation is not the one you chose.")
    return _FINE


def _licence(site: Site, page: Page) -> Verdict:
    try:
        root = ElementTree.fromstring(page.text)
    except ElementTree.ParseError:
        return Finding.DIFFERENT, say("It is not valid XML.")
    found = " ".join(e.text or "" for e in root.iter(f"{{{signals.RSL_NAMESPACE}}}prohibits"))
    if set(found.split()) != set(site.words.rsl_prohibits):
        return Finding.DIFFERENT, say("It prohibits something else than you chose.")
    return _FINE


def _headers(site: Site, page: Page) -> Verdict:
    wanted = signals.http_headers(site)
    missing = [name for name in wanted if name.lower() not in page.headers]
    in_meta = re.search(r'<meta\s+name="tdm-reservation"\s+content="([01])"', page.text, re.I)
    if in_meta and in_meta[1] == site.words.tdm_reservation and "TDM-Reservation" in missing:
        return Finding.THERE, say("No headers, but the page itself carries the reservation.")
    if missing:
        return Finding.MISSING, say("These headers are missing: {names}.", names=", ".join(missing))
    if page.headers["tdm-reservation"].strip() != site.words.tdm_reservation:
        return Finding.DIFFERENT, say("TDM-Reservation is not the one you chose.")
    return _FINE


def _ai_txt(site: Site, page: Page) -> Verdict:
    if page.text.split() != signals.ai_txt(site).split():
        return Finding.DIFFERENT, say("It says something else than the kit's ai.txt.")
    return _FINE


def _policy(page: Page) -> Verdict:
    try:
        policy = json.loads(page.text)
        permissions = policy["permission"]
    except (ValueError, TypeError, KeyError):
        return Finding.DIFFERENT, say("It is not a valid TDM policy.")
    if not isinstance(permissions, list) or "prohibition" in policy:
        return Finding.DIFFERENT, say("It is not a valid TDM policy.")
    return _FINE
