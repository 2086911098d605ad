# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Write the files that state your reservation on your own website.

robots.txt (merged into the one you have), tdmrep.json, a TDM policy, HTTP headers for common
servers, license.xml (RSL), ai.txt, lines for the HTML head, the declaration for people in four
languages, and UPLOAD.txt, which says what goes where and who is known to read it. Nothing is
uploaded. `--check` goes online, asks your own site for each of these and says what is missing.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from holdback.cli.context import EXIT_DONE, EXIT_SOME_FAILED, Context
from holdback.errors import UnreadableFile, UsageError, UserError
from holdback.letters import LetterLibrary, LetterRequest, draft, message_text
from holdback.platforms.crawlers import CrawlerList
from holdback.rights import Policy, Profile
from holdback.support.resources import resource
from holdback.terms.service import default_client
from holdback.website import (
    Declaration,
    Finding,
    Page,
    Site,
    SiteKit,
    check_site,
    site_kit,
    write_kit,
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "folder", type=Path, nargs="?", metavar="DIR", help="where the kit is written"
    )
    parser.add_argument("--check", action="store_true", help="read your live site (goes online)")
    parser.add_argument("--profile", type=Path, required=True, metavar="P.toml", help="who you are")
    parser.add_argument(
        "--policy",
        choices=[policy.value for policy in Policy],
        help="what to reserve (default: the profile's choice)",
    )
    parser.add_argument(
        "--robots",
        type=Path,
        metavar="FILE",
        help="your present robots.txt; every line of it is kept",
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Write the kit and say what to do with it."""
    profile = context.profile(arguments.profile)
    policy = Policy(arguments.policy) if arguments.policy else None
    if arguments.check:
        return _check(Site.of(profile, policy), context)
    if arguments.folder is None:
        raise UsageError("Name the folder that the files shall be written to.")
    existing = _read_robots(arguments.robots) if arguments.robots else ""
    site, kit = make_kit(profile, context, policy, existing)
    files = write_kit(arguments.folder.absolute(), site, kit)
    context.output.document(
        {"files": [str(path) for path in files], "notes": [str(note) for note in kit.notes]}
    )
    for file in kit.files:
        context.output.line(f"{file.path}")
        context.output.line(f"    goes: {file.upload}")
        context.output.line(f"    who reads it: {file.read_by}")
    for note in kit.notes:
        context.output.message(note)
    context.output.line()
    context.output.line(f"Written to {arguments.folder}. Upload them yourself; see UPLOAD.txt.")
    return EXIT_DONE


def _check(site: Site, context: Context) -> int:
    context.output.message(f"Asking {site.origin} …")
    client = default_client(context.clock)

    def fetch(address: str) -> Page:
        answer = client.get(address)
        return Page(answer.status, answer.headers, answer.body.decode("utf-8", "replace"))

    parts = check_site(site, fetch)
    context.output.document(
        {
            "site": site.origin,
            "parts": [
                {
                    "name": part.name,
                    "address": part.address,
                    "finding": part.finding.value,
                    "detail": str(part.detail),
                }
                for part in parts
            ],
        }
    )
    for part in parts:
        context.output.line(f"{part.finding.value:<11} {part.name}: {part.detail}")
    complete = all(part.finding is Finding.THERE for part in parts)
    return EXIT_DONE if complete else EXIT_SOME_FAILED


def make_kit(
    profile: Profile, context: Context, policy: Policy | None = None, existing_robots: str = ""
) -> tuple[Site, SiteKit]:
    """Make the kit that a profile asks for."""
    site = Site.of(profile, policy)
    crawlers = CrawlerList.load(resource("ai-crawlers.toml"))
    words = declarations(replace(profile, policy=site.policy), site, context)
    return site, site_kit(site, crawlers, existing_robots=existing_robots, declarations=words)


def declarations(profile: Profile, site: Site, context: Context) -> tuple[Declaration, ...]:
    """Return the declaration for people in every language of the letters; none if it allows."""
    if not site.reserves:
        return ()
    library = LetterLibrary.load()
    made = []
    for code in library.languages:
        request = LetterRequest(
            "public_declaration", None, profile, language=code, answers={"site_url": site.origin}
        )
        try:
            letter = draft(request, context.clock, library)
        except UserError as error:
            context.output.message(error.message)
            return ()
        made.append(Declaration(code, letter.subject, message_text(letter)))
    return tuple(made)


def _read_robots(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableFile(
            "{path} cannot be read ({reason}). Nothing was written.", path=path, reason=error
        ) from error
