# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that letters are made from, read once: languages, templates, law.

Templates are Holdback's own files only, run in Jinja2's sandbox. What the user writes is never
a template: it goes in as plain values, and into no place where it could become structure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from jinja2 import StrictUndefined, TemplateNotFound
from jinja2.loaders import BaseLoader
from jinja2.sandbox import ImmutableSandboxedEnvironment

from holdback.errors import UsageError
from holdback.letters.claims import ClaimsGate
from holdback.letters.languages import Language
from holdback.letters.law import Law
from holdback.letters.types import LetterType
from holdback.support.resources import resource

# What only a template's own source can hold: the marks of a list item or heading. Values are
# stripped of control characters, so nobody's name can start a list.
NUMBERED_MARK = "\x021\x03"
BULLET_MARK = "\x02-\x03"
HEADING_MARK = "\x02#\x03"
SUBJECT_END = "==="
_PERSON = re.compile(r"\[\[([^|\[\]]*)\|([^\[\]]*)\]\]")


def choose_person(text: str, *, plural: bool) -> str:
    """Replace every ``[[I|we]]`` by its first or second half."""
    return _PERSON.sub(lambda match: match[2] if plural else match[1], text)


def _mark_structure(source: str) -> str:
    source = re.sub(r"^\d+\. ", NUMBERED_MARK, source, flags=re.MULTILINE)
    source = re.sub(r"^- ", BULLET_MARK, source, flags=re.MULTILINE)
    return re.sub(r"^## ", HEADING_MARK, source, flags=re.MULTILINE)


class _Loader(BaseLoader):
    """Loads one language's templates in the singular or the plural."""

    def __init__(self, folder: Path, *, plural: bool) -> None:
        self._folder = folder
        self._plural = plural

    def get_source(
        self, environment: object, template: str
    ) -> tuple[str, str | None, Callable[[], bool] | None]:
        if not re.fullmatch(r"[a-z_]+\.j2", template):
            raise TemplateNotFound(template)
        try:
            source = (self._folder / template).read_text(encoding="utf-8")
        except OSError as error:
            raise TemplateNotFound(template) from error
        marked = _mark_structure(choose_person(source, plural=self._plural))
        return marked, template, lambda: True


def sandbox(loader: BaseLoader | None = None) -> ImmutableSandboxedEnvironment:
    """Return the environment that templates run in; undefined names are errors."""
    return ImmutableSandboxedEnvironment(
        loader=loader,
        undefined=StrictUndefined,
        autoescape=False,  # plain text; HTML is made from blocks and escaped there
        trim_blocks=False,
        keep_trailing_newline=False,
    )


class LetterLibrary:
    """Languages, templates and law. Immutable once loaded; share it between threads."""

    def __init__(
        self, letters: Path, law: Law, languages: Mapping[str, Language], gate: ClaimsGate
    ) -> None:
        self.law = law
        self.gate = gate
        self.languages = dict(languages)
        self._environments = {
            (code, plural): sandbox(_Loader(letters / code, plural=plural))
            for code in self.languages
            for plural in (False, True)
        }
        self._folder = letters

    @classmethod
    def load(cls, letters: Path | None = None, law: Path | None = None) -> LetterLibrary:
        """Read the shipped folders, or others.

        Raises:
            BugError: a shipped file is malformed.
        """
        letters = letters or resource("letters")
        languages = {
            path.parent.name: Language.load(path.parent)
            for path in sorted(letters.glob("*/language.toml"))
        }
        return cls(letters, Law.load(law or resource("law")), languages, ClaimsGate.load(letters))

    def language(self, code: str) -> Language:
        """Return one language.

        Raises:
            UsageError: letters are not written in it; the message lists those that exist.
        """
        found = self.languages.get(code.strip().lower())
        if found is None:
            raise UsageError(
                "There are no letters in the language {code}. Known are: {known}. "
                "Nothing was written.",
                code=code,
                known=", ".join(self.languages),
            )
        return found

    def languages_of(self, entry: LetterType) -> tuple[str, ...]:
        """Return the languages that have a template for a type."""
        return tuple(
            code for code in self.languages if (self._folder / code / f"{entry.id}.j2").is_file()
        )

    def jurisdictions_of(self, entry: LetterType) -> tuple[str, ...]:
        """Return the jurisdictions in which a type can be written."""
        return self.law.with_slot(entry.slot)

    def render(
        self, code: str, template: str, context: Mapping[str, object], *, plural: bool
    ) -> str:
        """Return a rendered template, with the marks of its structure in it."""
        return self._environments[code, plural].get_template(template).render(context)

    def render_law(self, text: str, context: Mapping[str, object], *, plural: bool) -> str:
        """Return a legal text with its few fields filled in."""
        chosen = choose_person(text, plural=plural)
        return sandbox().from_string(chosen).render(context) if "{{" in chosen else chosen
