# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What to upload where, host by host: which files of the kit, in which order, where to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from holdback.errors import Message, say
from holdback.website.kit import KitFile, SiteKit


class Host(StrEnum):
    """Where a site can lie."""

    NGINX = "nginx"
    APACHE = "apache"
    CADDY = "caddy"
    NETLIFY = "netlify"
    CLOUDFLARE_PAGES = "cloudflare_pages"
    GITHUB_PAGES = "github_pages"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class HostGuide:
    """How to put the kit on one host.

    Attributes:
        name: the host's name; a message, because "another host" is no name.
        header_file: the file of the kit that sets the headers there; "" if it cannot set any.
        steps: what to do, in order.
    """

    name: Message
    header_file: str
    steps: tuple[Message, ...]


_CHECK = say("Then let Holdback check your site: it says what is missing.")
_TO_THE_TOP = say(
    "Upload robots.txt, ai.txt, license.xml and the folder .well-known to the top folder of your "
    "site. Names that begin with a dot are hidden by many programs: make sure that .well-known "
    "goes along."
)
_POLICY = say("Upload the TDM policy (tdm-policy.json) so that it answers at the address in it.")
_DECLARATION = say(
    "Upload the folder declaration and link to it from your imprint or footer, or copy its text "
    "into a page of yours."
)
_HEAD = say("Paste the lines of headers/head.html between <head> and </head> of every page.")
_PUBLISH = say(
    "Put robots.txt, ai.txt, license.xml, the folder .well-known, the TDM policy and the folder "
    "declaration into the folder that is published, beside index.html."
)

GUIDES: dict[Host, HostGuide] = {
    Host.NGINX: HostGuide(
        say("nginx"),
        "headers/nginx.conf",
        (
            _TO_THE_TOP,
            _POLICY,
            say(
                "Copy headers/nginx.conf to the server and include it inside the server block: "
                "include /etc/nginx/holdback.conf; – where a location block has add_header lines "
                "of its own, include it there as well, because nginx then drops those of above."
            ),
            say("Test with nginx -t, then reload nginx."),
            _DECLARATION,
            _CHECK,
        ),
    ),
    Host.APACHE: HostGuide(
        say("Apache"),
        "headers/htaccess.txt",
        (
            _TO_THE_TOP,
            _POLICY,
            say(
                "Add the lines of headers/htaccess.txt to the file .htaccess in the top folder; "
                "make it if there is none. They need the module headers, which most hosts have on."
            ),
            _DECLARATION,
            _CHECK,
        ),
    ),
    Host.CADDY: HostGuide(
        say("Caddy"),
        "headers/Caddyfile.txt",
        (
            _TO_THE_TOP,
            _POLICY,
            say("Put the block of headers/Caddyfile.txt into your site's block, then reload."),
            _DECLARATION,
            _CHECK,
        ),
    ),
    Host.NETLIFY: HostGuide(
        say("Netlify"),
        "headers/_headers",
        (
            _PUBLISH,
            say(
                "Put headers/_headers beside them, directly in the published folder. Where one "
                "exists, add the lines to it."
            ),
            say("Publish the site."),
            _CHECK,
        ),
    ),
    Host.CLOUDFLARE_PAGES: HostGuide(
        say("Cloudflare Pages"),
        "headers/_headers",
        (
            _PUBLISH,
            say(
                "Put headers/_headers beside them, directly in the published folder. Where one "
                "exists, add the lines to it."
            ),
            say(
                "Cloudflare can write a robots.txt of its own. If your settings do so, let it be, "
                "or switch it off; Holdback's check shows what is really served."
            ),
            _CHECK,
        ),
    ),
    Host.GITHUB_PAGES: HostGuide(
        say("GitHub Pages"),
        "",
        (
            _PUBLISH,
            say(
                "Add an empty file named .nojekyll beside them; without it the folder .well-known "
                "is left out."
            ),
            say("GitHub Pages sets no headers of your own, so the pages themselves must say it:"),
            _HEAD,
            say(
                "robots.txt only counts at the top of the address: on a page like "
                "name.github.io/project it is not read. A domain of your own solves that."
            ),
            _CHECK,
        ),
    ),
    Host.OTHER: HostGuide(
        say("Another host, or not sure"),
        "",
        (
            _TO_THE_TOP,
            _POLICY,
            _HEAD,
            say(
                "If your host lets you set headers, ask its support for these; the files in the "
                "folder headers show them in several forms."
            ),
            _DECLARATION,
            _CHECK,
        ),
    ),
}


def files_for(kit: SiteKit, host: Host) -> tuple[KitFile, ...]:
    """Return the files that matter on a host: of the header files only the one it reads."""
    wanted = {"headers/head.html", GUIDES[host].header_file}
    return tuple(
        file
        for file in kit.files
        if not file.path.startswith("headers/") or host is Host.OTHER or file.path in wanted
    )
