# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The declaration for people as web pages, one per language, each pointing to the others.

The words come from the letters (type 7, the public declaration); here they only become HTML.
"""

from __future__ import annotations

import html
from collections.abc import Mapping
from dataclasses import dataclass

from holdback.website import signals
from holdback.website.site import Site

_OWN_NAMES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}


@dataclass(frozen=True, slots=True)
class Declaration:
    """The declaration in one language.

    Attributes:
        language: as in the ``lang`` attribute, e.g. ``de``.
        title: the heading.
        text: plain text; an empty line begins a new paragraph.
    """

    language: str
    title: str
    text: str

    @property
    def language_name(self) -> str:
        """The language's own name, for the links between the pages."""
        return _OWN_NAMES.get(self.language, self.language)

    @property
    def file_name(self) -> str:
        """Its name inside the kit."""
        return f"declaration/{self.language}.html"


def declaration_page(site: Site, declaration: Declaration, others: Mapping[str, str]) -> str:
    """Return a whole page; ``others`` are the names of the other languages by code.

    No script, no style from elsewhere, no picture: it can be put on any host, or its body copied
    into a page that exists.
    """
    links = "".join(
        f'\n    <a hreflang="{code}" lang="{code}" href="{code}.html">{html.escape(name)}</a>'
        for code, name in others.items()
    )
    alternates = "".join(
        f'\n<link rel="alternate" hreflang="{code}" href="{code}.html">' for code in others
    )
    paragraphs = "\n".join(
        f"  <p>{_linked(' '.join(part.split()))}</p>"
        for part in declaration.text.split("\n\n")
        if part.strip()
    )
    title = html.escape(declaration.title)
    return f"""<!doctype html>
<html lang="{html.escape(declaration.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} – {html.escape(site.artist)}</title>
{signals.html_head(site).strip()}{alternates}
<style>
body {{ max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.6 system-ui; }}
nav a {{ margin-right: 1rem; }}
</style>
</head>
<body>
<main>
  <h1>{title}</h1>
{paragraphs}
</main>
<nav>{links}
</nav>
</body>
</html>
"""


def _linked(text: str) -> str:
    """Escape a paragraph and make its plain https addresses into links."""
    words = []
    for word in text.split(" "):
        address = word.rstrip(".,;")
        if address.startswith("https://"):
            escaped = html.escape(address)
            rest = html.escape(word[len(address) :])
            words.append(f'<a href="{escaped}">{escaped}</a>{rest}')
        else:
            words.append(html.escape(word))
    return " ".join(words)
