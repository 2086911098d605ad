# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recognises a network that wants a sign-in: it answers for every host, and always the same."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from holdback.errors import say
from holdback.platforms import Platform
from holdback.terms.sources import NotRead, Outcome, Place, SourceKind, Unread


def without_portal(
    jobs: Sequence[tuple[Platform, Place]], fetched: list[list[Outcome]]
) -> list[list[Outcome]]:
    """Discard the whole run if different sites gave the same page that is none of theirs.

    That is what a network does that wants a sign-in (safety.md §5b).
    """
    sites_by_page: dict[str, set[str]] = {}
    for (_platform, place), outcomes in zip(jobs, fetched, strict=True):
        for outcome in outcomes:
            if isinstance(outcome, NotRead) and outcome.digest and outcome.reason in _PORTAL_LIKE:
                host = str(urlsplit(place.url).hostname)
                sites_by_page.setdefault(outcome.digest, set()).add(_site(host))
    if all(len(sites) < 2 for sites in sites_by_page.values()):
        return fetched
    return [
        [_sign_in(place) for _ in outcomes]
        for (_, place), outcomes in zip(jobs, fetched, strict=True)
    ]


_PORTAL_LIKE = (Unread.LOGIN, Unread.NOT_THE_TERMS, Unread.SCRIPT_SHELL, Unread.NO_TEXT)


def _site(host: str) -> str:
    return ".".join(host.split(".")[-2:])


def _sign_in(place: Place) -> NotRead:
    return NotRead(
        Unread.NETWORK_SIGN_IN,
        say(
            "Different hosts gave the same page: this network seems to ask for a sign-in. Sign in "
            "with your browser and check again; nothing was compared."
        ),
        SourceKind.LIVE,
        place.url,
        is_transient=True,
    )
