# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the website page has done beside the window. No Qt: plain data in, plain data out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from holdback.errors import Message, UnreadableFile, UserError
from holdback.gui.jobs import Reporter, Work
from holdback.gui.services import Services
from holdback.rights import Profile
from holdback.support.progress import CancelToken

if TYPE_CHECKING:
    from holdback.support.clock import Clock
    from holdback.website import CheckedPart, Declaration, Page, Site, SiteKit


@dataclass(frozen=True, slots=True)
class MadeKit:
    """The files for one profile's site, and what the user should know about them."""

    site: Site
    kit: SiteKit
    remarks: tuple[Message, ...]


def make(services: Services, profile: Profile, robots: Path | None) -> Work:
    """Make the kit in memory; nothing is written."""

    def work(progress: Reporter, cancel: CancelToken) -> MadeKit:
        from holdback.platforms.crawlers import CrawlerList
        from holdback.support.resources import resource
        from holdback.website import Site, site_kit

        site = Site.of(profile)
        existing = _read(robots) if robots is not None else ""
        words, remarks = _declarations(profile, site, services.clock)
        crawlers = CrawlerList.load(resource("ai-crawlers.toml"))
        kit = site_kit(site, crawlers, existing_robots=existing, declarations=words)
        return MadeKit(site, kit, (*kit.notes, *remarks))

    return work


def _read(robots: Path) -> str:
    try:
        return robots.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableFile(
            "{path} cannot be read ({reason}). Nothing was written.", path=robots, reason=error
        ) from error


def _declarations(
    profile: Profile, site: Site, clock: Clock
) -> tuple[tuple[Declaration, ...], tuple[Message, ...]]:
    """Draft the declaration in every language of the letters; or say why there is none."""
    from holdback.letters import LetterLibrary, LetterRequest, draft, message_text
    from holdback.website import Declaration

    if not site.reserves:
        return (), ()
    library = LetterLibrary.load()
    made: list[Declaration] = []
    remarks: dict[Message, None] = {}
    for code in library.languages:
        request = LetterRequest(
            "public_declaration", None, profile, language=code, answers={"site_url": site.origin}
        )
        try:
            letter = draft(request, clock, library)
        except UserError as error:
            return (), (error.message,)
        made.append(Declaration(code, letter.subject, message_text(letter)))
        remarks |= dict.fromkeys(letter.warnings)
    return tuple(made), tuple(remarks)


def save(made: MadeKit, folder: Path) -> Work:
    """Write the kit into a folder; return how many files."""

    def work(progress: Reporter, cancel: CancelToken) -> int:
        from holdback.website import write_kit

        return len(write_kit(folder, made.site, made.kit))

    return work


def check(services: Services, site: Site) -> Work:
    """Ask the live site for every part of the kit. Goes online."""

    def work(progress: Reporter, cancel: CancelToken) -> tuple[CheckedPart, ...]:
        from holdback.terms.service import default_client
        from holdback.website import Page, check_site

        client = default_client(services.clock)

        def fetch(address: str) -> Page:
            answer = client.get(address, cancel=cancel)
            return Page(answer.status, answer.headers, answer.body.decode("utf-8", "replace"))

        return check_site(site, fetch)

    return work
