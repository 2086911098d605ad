# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The handbook's text: one Markdown file a chapter, one TOML file of terms, a folder a language.

``resources/handbook/<language>/NN-<name>.md`` are the chapters in order; links between them name
``<name>.md``. ``glossary.toml`` beside them becomes the last chapter. A language without a folder
gets the English text.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCollator, QLocale

from holdback.support.resources import resource

FALLBACK = "en"
GLOSSARY = "glossary"
FIRST = "first-steps"
_CHAPTER_OF_PAGE = {
    "catalogue": "catalogue",
    "platforms": "platforms",
    "letters": "letters",
    "diary": "diary",
    "website": "website",
    "history": "history",
    "settings": "your-data",
}
_GLOSSARY_TITLES = {"en": "Glossary", "de": "Glossar"}


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter: its name in links, its title, and its whole text as Markdown."""

    name: str
    title: str
    markdown: str

    def has(self, words: str) -> bool:
        """Whether all these words stand in it, in any order and case."""
        text = self.markdown.casefold()
        return all(word in text for word in words.casefold().split())


@dataclass(frozen=True, slots=True)
class Term:
    """One word of Holdback and what it means."""

    name: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Handbook:
    """All chapters of one language, in order, and the glossary by its language-free keys."""

    language: str
    chapters: tuple[Chapter, ...]
    terms: dict[str, Term]

    @classmethod
    def load(cls, language: str, folder: Path | None = None) -> Handbook:
        """Read the handbook of a language; English where that language has none."""
        root = folder or resource("handbook")
        chosen = language if (root / language).is_dir() else FALLBACK
        place = root / chosen
        terms = {
            key: Term(entry["term"], entry["text"])
            for key, entry in tomllib.loads(
                (place / f"{GLOSSARY}.toml").read_text(encoding="utf-8")
            ).items()
        }
        chapters = tuple(_read(path) for path in sorted(place.glob("*.md")))
        return cls(chosen, (*chapters, _glossary(chosen, terms)), terms)

    def chapter(self, name: str) -> Chapter | None:
        """Return the chapter of this name."""
        return next((chapter for chapter in self.chapters if chapter.name == name), None)

    def chapter_for_page(self, page_id: str) -> str:
        """Return the name of the chapter that explains a page of the window."""
        return _CHAPTER_OF_PAGE.get(page_id, FIRST)

    def find(self, words: str) -> tuple[Chapter, ...]:
        """Return the chapters in which all these words stand."""
        return tuple(chapter for chapter in self.chapters if chapter.has(words))


def _read(path: Path) -> Chapter:
    text = path.read_text(encoding="utf-8")
    title = text.partition("\n")[0].removeprefix("# ")
    return Chapter(path.stem.partition("-")[2], title, text)


def _glossary(language: str, terms: dict[str, Term]) -> Chapter:
    title = _GLOSSARY_TITLES.get(language, _GLOSSARY_TITLES[FALLBACK])
    collator = QCollator(QLocale(language))
    parts = [f"# {title}"]
    for term in sorted(terms.values(), key=lambda term: collator.sortKey(term.name)):
        parts.append(f"## {term.name}\n\n{term.meaning}")
    return Chapter(GLOSSARY, title, "\n\n".join(parts) + "\n")
