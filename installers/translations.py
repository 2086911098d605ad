# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Collects what is to be translated, and builds what the window loads.

``translations.py update``   bring every ``resources/i18n/*.ts`` up to date with the sources
``translations.py compile``  build the ``.qm`` files whose ``.ts`` is newer
``translations.py report``   tell, per language, what is not translated; exit 1 if anything is

The window's words come from ``pyside6-lupdate``; the sentences of the rooms below (the literals
of ``say(...)`` and of the user errors) are read from the syntax tree, under the context ``core``.
Line numbers are left out, so that a change of a file shows only changed words.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "app" / "holdback"
FOLDER = ROOT / "resources" / "i18n"
CORE = "core"


@dataclass(frozen=True, slots=True)
class Key:
    """What identifies one text: where it is used, its English, and a remark that tells it apart."""

    context: str
    source: str
    comment: str = ""
    is_plural: bool = False


@dataclass(slots=True)
class Catalogue:
    """The translations of one language; a text without forms is not translated yet."""

    language: str
    forms: dict[Key, tuple[str, ...]] = field(default_factory=dict)

    @property
    def missing(self) -> list[Key]:
        """The texts that lack a translation."""
        return [key for key, forms in self.forms.items() if not forms or not all(forms)]


def read_catalogue(path: Path) -> Catalogue:
    """Read a ``.ts`` file; entries that Qt's tools call vanished or obsolete are left out."""
    # Our own file, written by this script: the standard parser is enough.
    root = ET.parse(path).getroot()
    catalogue = Catalogue(root.get("language", "").split("_")[0])
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            is_plural = message.get("numerus") == "yes"
            key = Key(
                name,
                message.findtext("source") or "",
                message.findtext("comment") or "",
                is_plural,
            )
            if is_plural:
                forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            else:
                forms = (translation.text,) if translation.text else ()
            catalogue.forms[key] = forms
    return catalogue


def write_catalogue(catalogue: Catalogue, path: Path) -> None:
    """Write a ``.ts`` file in a fixed order, replacing the old one only when it is whole."""
    root = ET.Element("TS", version="2.1", language=catalogue.language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for key in sorted(catalogue.forms, key=lambda k: (k.context, k.source, k.comment)):
        parent = contexts.get(key.context)
        if parent is None:
            parent = contexts[key.context] = ET.SubElement(root, "context")
            ET.SubElement(parent, "name").text = key.context
        message = ET.SubElement(parent, "message")
        ET.SubElement(message, "source").text = key.source
        if key.comment:
            ET.SubElement(message, "comment").text = key.comment
        forms = catalogue.forms[key]
        translation = ET.SubElement(message, "translation")
        if not forms or not all(forms):
            translation.set("type", "unfinished")
        if key.is_plural:
            message.set("numerus", "yes")
            for form in forms or ("", ""):
                ET.SubElement(translation, "numerusform").text = form
        elif forms:
            translation.text = forms[0]
    ET.indent(root, "    ")
    text = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    partial = path.with_suffix(".partial")
    partial.write_text(text + ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8")
    partial.replace(path)


def core_texts(sources: Path = SOURCES) -> list[str]:
    """Return the literals of all ``say(...)`` and user error calls below ``sources``, in order.

    Raises:
        SystemExit: a call's first argument is an f-string or a sum, which nobody could translate.
    """
    trees = [(path, ast.parse(path.read_text(encoding="utf-8"))) for path in _python_files(sources)]
    callees = {"say", *_user_errors(tree for _, tree in trees)}
    texts: dict[str, None] = {}
    for path, tree in trees:
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and node.args and _name(node.func) in callees):
                continue
            first = node.args[0]
            if isinstance(first, ast.Constant) and first.value and isinstance(first.value, str):
                texts.setdefault(first.value)
            elif isinstance(first, ast.JoinedStr | ast.BinOp):
                raise SystemExit(f"{path}:{first.lineno}: not a literal, cannot be translated")
    return list(texts)


def _python_files(sources: Path) -> list[Path]:
    return sorted(sources.rglob("*.py"))


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Name):
        return function.id
    return function.attr if isinstance(function, ast.Attribute) else ""


def _user_errors(trees: Iterable[ast.Module]) -> set[str]:
    bases: dict[str, set[str]] = {}
    for tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                bases.setdefault(node.name, set()).update(_name(base) for base in node.bases)
    found = {"UserError"}
    while more := {name for name, of in bases.items() if of & found} - found:
        found |= more
    return found


def window_texts(sources: Path = SOURCES / "gui") -> list[Key]:
    """Return what ``pyside6-lupdate`` finds in the window's sources.

    Raises:
        SystemExit: the tool is missing or failed.
    """
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "found.ts"
        files = [str(path) for path in _python_files(sources)]
        _run("pyside6-lupdate", *files, "-ts", str(found), "-locations", "none", "-silent")
        keys = read_catalogue(found).forms
    # lupdate overlooks that translate(..., "", n) of a free function counts something.
    return [replace(key, is_plural=key.is_plural or "%n" in key.source) for key in keys]


def collect() -> list[Key]:
    """Return everything that is to be translated."""
    return [*window_texts(), *(Key(CORE, text) for text in core_texts())]


def update(paths: Iterable[Path], keys: Iterable[Key]) -> None:
    """Bring catalogues up to date: new texts come in empty, texts no longer used go."""
    wanted = list(keys)
    for path in paths:
        old = read_catalogue(path)
        here = texts_for(old.language, wanted)
        write_catalogue(Catalogue(old.language, {k: old.forms.get(k, ()) for k in here}), path)


def texts_for(language: str, keys: Iterable[Key]) -> list[Key]:
    """Return what a language needs: all texts; English, the source, only its plural forms."""
    return [key for key in keys if language != "en" or key.is_plural]


def compile_all(folder: Path = FOLDER) -> list[Path]:
    """Build each ``.qm`` that is missing or older than its ``.ts``. Returns those built."""
    built = []
    for source in sorted(folder.glob("*.ts")):
        target = source.with_suffix(".qm")
        if target.exists() and target.stat().st_mtime_ns >= source.stat().st_mtime_ns:
            continue
        partial = target.with_suffix(".qm-partial")
        _run("pyside6-lrelease", "-silent", "-removeidentical", str(source), "-qm", str(partial))
        partial.replace(target)
        built.append(target)
    return built


def report(folder: Path = FOLDER) -> int:
    """Print what is missing per language. Returns how many texts are missing in all."""
    collected = collect()
    total = 0
    for path in sorted(folder.glob("*.ts")):
        catalogue = read_catalogue(path)
        wanted = set(texts_for(catalogue.language, collected))
        missing = [*catalogue.missing, *(wanted - set(catalogue.forms))]
        total += len(missing)
        print(f"{path.name}: {len(wanted)} texts, {len(missing)} not translated")
        for key in missing:
            print(f"  [{key.context}] {key.source}")
    return total


def _run(tool: str, *arguments: str) -> None:
    here = Path(sys.executable).parent
    program = next(_programs(here, tool), tool)
    try:
        done = subprocess.run(
            [str(program), *arguments], capture_output=True, text=True, check=False
        )
    except OSError as error:
        raise SystemExit(f"{tool} could not be started: {error}") from error
    if done.returncode:
        raise SystemExit(f"{tool} failed:\n{done.stdout}{done.stderr}")


def _programs(folder: Path, tool: str) -> Iterator[Path]:
    for name in (tool, f"{tool}.exe"):
        if (folder / name).exists():
            yield folder / name


def main(arguments: list[str]) -> int:
    """Run one of the commands named above."""
    command = arguments[0] if arguments else "report"
    if command == "update":
        update(sorted(FOLDER.glob("*.ts")), collect())
        return 0
    if command == "compile":
        for path in compile_all():
            print(f"built {path.name}")
        return 0
    if command == "report":
        return 1 if report() else 0
    print(__doc__)
    return 2


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
