#!/usr/bin/env python3
# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the handbook as HTML into ``docs/handbook``: one page a chapter, one folder a language.

    python3 installers/handbook.py            write
    python3 installers/handbook.py DIR        write elsewhere (the test compares)

The text is that of the window's handbook (``resources/handbook``).
"""

from __future__ import annotations

import html
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from markdown_it import MarkdownIt

from holdback.gui.handbook import Chapter, Handbook

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "handbook"
LANGUAGES = {"en": "English", "de": "Deutsch"}
STYLE = """
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem;
  color: #1b2733; background: #fff; }
nav { font-size: .9rem; } nav ol { columns: 2; padding-left: 1.2rem; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #c9d1d9;
  padding: .4rem .6rem; text-align: left; vertical-align: top; }
code { background: #f2f4f7; padding: .1em .3em; border-radius: 3px; }
a { color: #0b57a4; }
@media (prefers-color-scheme: dark) { body { color: #e6edf3; background: #161b22; }
  code { background: #262d36; } th, td { border-color: #4a5460; } a { color: #79b8ff; } }
"""


def page(book: Handbook, chapter: Chapter) -> str:
    """Return one chapter as a whole HTML document."""
    body = MarkdownIt("commonmark").enable("table").render(chapter.markdown)
    for other in book.chapters:
        body = body.replace(f'href="{other.name}.md"', f'href="{other.name}.html"')
    entries = "".join(
        f'<li><a href="{one.name}.html"{_here(one is chapter)}>{html.escape(one.title)}</a></li>'
        for one in book.chapters
    )
    others = " · ".join(
        f'<a href="../{code}/{chapter.name}.html" lang="{code}">{name}</a>'
        for code, name in LANGUAGES.items()
        if code != book.language
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{book.language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{html.escape(chapter.title)} – Holdback</title>\n<style>{STYLE}</style>\n</head>\n"
        f"<body>\n<nav>Holdback · {others}<ol>{entries}</ol></nav>\n<main>\n{body}</main>\n"
        "</body>\n</html>\n"
    )


def _here(is_here: bool) -> str:
    return ' aria-current="page"' if is_here else ""


def write(target: Path) -> None:
    """Write every chapter of every language below ``target``."""
    for language in LANGUAGES:
        book = Handbook.load(language)
        folder = target / language
        folder.mkdir(parents=True, exist_ok=True)
        for chapter in book.chapters:
            (folder / f"{chapter.name}.html").write_text(page(book, chapter), encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET)
