# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts and feeds in the shape of the real ones, for servers on this computer."""

from __future__ import annotations

SITE = "sound.example"
HOSTS = [
    SITE,
    "raw.githubusercontent.com",
    "github.com",
    "api.github.com",
    "web.archive.org",
    "archive.org",
]


def terms(*clauses: str, sections: int = 12) -> str:
    """A text that reads like terms, in Markdown, with ``clauses`` in its licence section."""
    parts = ["# Terms of Service", "These terms are an agreement between you and Sound Example."]
    for number in range(1, sections + 1):
        parts.append(f"## {number}. Section on liability and termination {number}")
        parts.append(
            f"You agree that paragraph {number} of this agreement sets out our warranties, your "
            f"intellectual property and the governing law for case {number} in plain words."
        )
    parts.append("## Licence")
    parts.append("You grant us a licence to host and play your content in order to run the site.")
    parts.extend(clauses)
    return "\n\n".join(parts) + "\n"


def page(*clauses: str, extra: str = "") -> bytes:
    """The same text as a web page."""
    lines = []
    for block in terms(*clauses).split("\n\n"):
        if block.startswith("#"):
            level = len(block) - len(block.lstrip("#"))
            lines.append(f"<h{level}>{block.lstrip('# ')}</h{level}>")
        else:
            lines.append(f"<p>{block}</p>")
    body = "\n".join(lines)
    return f"<html><head>{extra}</head><body><main>{body}</main></body></html>".encode()


def sha(number: int) -> str:
    return f"{number:040x}"


def atom(*entries: tuple[int, str, str]) -> bytes:
    items = "".join(
        f"<entry><id>tag:github.com,2008:Grit::Commit/{sha(number)}</id>"
        f"<link type='text/html' rel='alternate' href='https://github.com/x/commit/{sha(number)}'/>"
        f"<title>\n        {subject}\n    </title><updated>{moment}</updated>"
        f"<author><name>OTA-Bot</name></author><content type='html'>&lt;pre&gt;</content></entry>"
        for number, moment, subject in entries
    )
    return (
        "<?xml version='1.0' encoding='UTF-8'?><feed xmlns='http://www.w3.org/2005/Atom' "
        f"xmlns:media='http://search.yahoo.com/mrss/' xml:lang='en-US'>{items}</feed>"
    ).encode()


def change(number: int, day: str) -> tuple[int, str, str]:
    subject = "Record new changes of Sound Example Terms of Service"
    return number, f"{day}T06:00:00Z", subject


def upgrade(number: int, day: str) -> tuple[int, str, str]:
    subject = "Apply technical or declaration upgrade on Sound Example Terms of Service"
    return number, f"{day}T06:00:00Z", subject


def first(number: int, day: str) -> tuple[int, str, str]:
    return number, f"{day}T06:00:00Z", "First record of Sound Example Terms of Service"
