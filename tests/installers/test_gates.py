# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules about the project's own files that nobody should have to remember."""

from __future__ import annotations

import re
import subprocess
import tomllib
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
REQUIREMENTS = sorted((ROOT / "requirements").glob("*.txt"))
PYTHON_FILES = sorted(
    path
    for folder in ("app", "tests", "installers")
    for path in (ROOT / folder).rglob("*.py")
    if "__pycache__" not in path.parts
)


def tracked_files() -> list[Path]:
    listed = subprocess.run(
        ["git", "-C", ROOT, "ls-files", "-z"], capture_output=True, text=True, check=False
    )
    if listed.returncode:
        pytest.skip("not a git checkout")
    return [ROOT / name for name in listed.stdout.split("\0") if name]


@pytest.mark.parametrize("path", REQUIREMENTS, ids=lambda path: path.name)
def test_requirements_are_pinned_hashed_and_name_no_address(path: Path) -> None:
    text = path.read_text()
    assert "://" not in text
    assert "index-url" not in text
    pins = re.findall(r"^[A-Za-z0-9_.\-\[\]]+==\S+.*?(?=^[A-Za-z]|\Z)", text, re.M | re.S)
    assert pins
    assert all("--hash=sha256:" in pin for pin in pins)


def test_the_window_never_runs_on_the_broken_qt() -> None:
    pinned = (ROOT / "requirements" / "run.txt").read_text()
    assert re.search(r"^pyside6-essentials==6\.11\.3\b", pinned, re.M)
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    assert "PySide6-Essentials>=6.10,!=6.12.0,<6.13" in wanted


def test_each_dependency_gives_its_reason() -> None:
    text = (ROOT / "pyproject.toml").read_text()
    block = text[text.index("\ndependencies = [") : text.index("\n]", text.index("dependencies"))]
    lines = block.strip().splitlines()[1:]
    for above, line in pairwise(lines):
        if line.strip().startswith('"'):
            assert above.strip().startswith("#"), line


def test_each_module_names_its_licence() -> None:
    wanted = "# SPDX-License-Identifier: GPL-3.0-or-later"
    without = [
        str(path.relative_to(ROOT))
        for path in PYTHON_FILES
        if wanted not in path.read_text(encoding="utf-8").splitlines()[:3]
    ]
    assert without == []


def test_no_file_names_a_machine_path_or_a_download() -> None:
    machine = re.compile(rb"(?<![A-Za-z0-9_./])/(?:work|farm|root)/[a-z]")
    download = re.compile(rb"https?://[^\s\"')]+\.(?:whl|tgz|deb)\b")
    found = [
        str(path.relative_to(ROOT))
        for path in tracked_files()
        if path.is_file() and path.suffix in {".py", ".toml", ".md", ".txt", ".cfg", ".sql", ""}
        for content in [path.read_bytes()]
        if machine.search(content) or download.search(content)
    ]
    assert [name for name in found if name != "tests/installers/test_gates.py"] == []


def test_ci_calls_the_command_of_the_readme() -> None:
    command = "python3 installers/dev.py test"
    assert command in (ROOT / ".ci" / "run").read_text()
    assert command in (ROOT / "README.md").read_text()


def test_the_pictures_of_the_readme_exist() -> None:
    pictures = re.findall(r"\]\((docs/pictures/[^)]+)\)", (ROOT / "README.md").read_text())
    assert pictures
    assert [name for name in pictures if not (ROOT / name).is_file()] == []
