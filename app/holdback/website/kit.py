# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The site kit: every file, where it goes, and who is known to read it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from holdback.errors import Message, NoPermission, say
from holdback.platforms.crawlers import CrawlerList
from holdback.website import signals
from holdback.website.declaration import Declaration, declaration_page
from holdback.website.robots import robots_txt
from holdback.website.site import Site


@dataclass(frozen=True, slots=True)
class KitFile:
    """One file of the kit.

    Attributes:
        path: inside the kit's folder.
        content: the text, to be written as UTF-8.
        upload: where it goes on the artist's server.
        read_by: who is known to read it; says so where nobody is known.
    """

    path: str
    content: str
    upload: Message
    read_by: Message


@dataclass(frozen=True, slots=True)
class SiteKit:
    """All files, and what the user should know about the merge."""

    files: tuple[KitFile, ...]
    notes: tuple[Message, ...] = ()


_ROOT = say("the top folder of your site")
_HEADERS_READ = say(
    "datadiligence, an open reader of opt-outs, obeys TDM-Reservation and X-Robots-Tag (version "
    "0.1.7, tried 2026-11). Content-Usage is an IETF draft, not a standard yet."
)
_ROBOTS_READ = say(
    "Signatories of the EU's Code of Practice for general-purpose AI have committed themselves to "
    "obey robots.txt (measure 1.3, 2025-07-10). Some crawlers are listed as ignoring it, "
    "Bytespider and LAIONDownloader among them. It binds nobody by technical force."
)
_TDMREP_READ = say(
    "A W3C community report of 2024-05-10, used by publishers; no music company was found among "
    "its adopters. Who obeys it is not known."
)
_RSL_READ = say("RSL 1.0, a recommendation of 2025. Who obeys it is not known.")
_AI_TXT_READ = say("No major operator documents that it obeys ai.txt.")
_META_READ = say(
    "TDMRep names this form. No major operator documents that it obeys noai. Use it where your "
    "host lets you set no headers, as GitHub Pages."
)
_PAGE_READ = say("People, and whoever must be told that you reserved your rights.")


def site_kit(
    site: Site,
    crawlers: CrawlerList,
    *,
    existing_robots: str = "",
    declarations: Sequence[Declaration] = (),
) -> SiteKit:
    """Make all files. ``declarations`` are the words for people, in several languages."""
    robots = robots_txt(site, crawlers, existing_robots)
    files = [KitFile("robots.txt", robots.text, _ROOT, _ROBOTS_READ)]
    well_known = say("the folder .well-known in the top folder of your site")
    files.append(
        KitFile(".well-known/tdmrep.json", signals.tdmrep_json(site), well_known, _TDMREP_READ)
    )
    if site.reserves and site.hosts_policy:
        name = site.policy_url.removeprefix(f"{site.origin}/")
        files.append(
            KitFile(
                _inside(name), signals.tdm_policy_json(site), _at(site.policy_url), _TDMREP_READ
            )
        )
    files.append(
        KitFile("license.xml", signals.rsl_licence(site), _at(site.licence_url), _RSL_READ)
    )
    files.append(KitFile("ai.txt", signals.ai_txt(site), _ROOT, _AI_TXT_READ))
    files.extend(_server_files(site))
    for one in declarations:
        others = {d.language: d.language_name for d in declarations if d is not one}
        page = declaration_page(site, one, others)
        files.append(KitFile(one.file_name, page, say("any page of your site"), _PAGE_READ))
    notes = []
    if robots.left_alone:
        notes.append(
            say(
                "Your robots.txt has rules of its own for {names}. They were left as they are; "
                "look at them yourself.",
                names=", ".join(robots.left_alone),
            )
        )
    return SiteKit(tuple(files), tuple(notes))


def _server_files(site: Site) -> list[KitFile]:
    return [
        KitFile(
            "headers/nginx.conf",
            signals.nginx_headers(site),
            say("included in the server block of nginx"),
            _HEADERS_READ,
        ),
        KitFile(
            "headers/htaccess.txt",
            signals.apache_headers(site),
            say("added to the file .htaccess in the top folder (Apache)"),
            _HEADERS_READ,
        ),
        KitFile(
            "headers/Caddyfile.txt",
            signals.caddy_headers(site),
            say("added to your site's block in the Caddyfile"),
            _HEADERS_READ,
        ),
        KitFile(
            "headers/_headers",
            signals.pages_headers(site),
            say("the top folder of what you publish (Netlify, Cloudflare Pages)"),
            _HEADERS_READ,
        ),
        KitFile(
            "headers/head.html",
            signals.html_head(site),
            say("between <head> and </head> of every page"),
            _META_READ,
        ),
    ]


def _at(address: str) -> Message:
    return say("so that it answers at {address}", address=address)


def _inside(name: str) -> str:
    parts = [part for part in name.split("?")[0].split("/") if part not in ("", ".", "..")]
    return "/".join(parts) or "tdm-policy.json"


def upload_guide(site: Site, kit: SiteKit) -> str:
    """Return the plain text that says what to upload where, and who reads it."""
    lines = [f"{site.origin}: what to upload where", ""]
    for file in kit.files:
        lines += [file.path, f"  goes: {file.upload}", f"  who reads it: {file.read_by}", ""]
    lines += [str(note) for note in kit.notes]
    lines += [
        "None of these files stops anybody. They state your reservation in the forms that",
        "programs can read, beside the sentence for people and the tags in your files.",
    ]
    return "\n".join(lines) + "\n"


def write_kit(folder: Path, site: Site, kit: SiteKit) -> tuple[Path, ...]:
    """Write the kit and its guide into ``folder``; returns the files.

    Raises:
        NoPermission: the folder cannot be written.
    """
    written = []
    texts = {file.path: file.content for file in kit.files}
    texts["UPLOAD.txt"] = upload_guide(site, kit)
    try:
        for name, text in texts.items():
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
            written.append(target)
    except OSError as error:
        raise NoPermission(
            "The site kit cannot be written to {path} ({reason}). Choose another folder.",
            path=folder,
            reason=error.strerror or error,
        ) from error
    return tuple(written)
