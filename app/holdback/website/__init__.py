# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The site kit: robots.txt, tdmrep.json, headers, licence, ai.txt; and its checker."""

from holdback.website.checker import CheckedPart, Fetch, Finding, Page, check_site
from holdback.website.declaration import Declaration
from holdback.website.hosts import GUIDES, Host, HostGuide, files_for
from holdback.website.kit import KitFile, SiteKit, site_kit, upload_guide, write_kit
from holdback.website.site import Site

__all__ = [
    "GUIDES",
    "CheckedPart",
    "Declaration",
    "Fetch",
    "Finding",
    "Host",
    "HostGuide",
    "KitFile",
    "Page",
    "Site",
    "SiteKit",
    "check_site",
    "files_for",
    "site_kit",
    "upload_guide",
    "write_kit",
]
