# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#!/usr/bin/env python3
"""Writes THIRD-PARTY.txt and an SBOM (CycloneDX 1.5) of the packages in this environment.

    third_party.py FOLDER

Run with the build environment's Python. The PySide6 and shiboken6 wheels carry no licence text,
so theirs are named here and lie in ``resources/licences``.
"""

from __future__ import annotations

import json
import sys
from importlib import metadata
from pathlib import Path

BUILD_ONLY = frozenset(
    {"pyinstaller", "pyinstaller-hooks-contrib", "altgraph", "setuptools", "pip", "wheel",
     "hatchling", "editables", "pathspec", "pluggy", "trove-classifiers", "holdback", "packaging"}
)  # fmt: skip
NAMED_HERE = {
    "pyside6-essentials": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
    "shiboken6": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
}
QT_NOTICE = """\
Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They lie as
separate libraries in the folder lib/PySide6 and may be replaced by your own builds. Their source
is published by The Qt Company at https://download.qt.io/ and https://code.qt.io/ .
"""


def licence_of(package: metadata.Distribution) -> str:
    """Return the licence as the package states it."""
    name = package.metadata["Name"].lower()
    if name in NAMED_HERE:
        return NAMED_HERE[name]
    stated = package.metadata.get("License-Expression") or package.metadata.get("License") or ""
    if stated and "\n" not in stated and len(stated) < 80:
        return stated
    classified = [
        line.rpartition(" :: ")[2]
        for line in package.metadata.get_all("Classifier") or []
        if line.startswith("License ::")
    ]
    return "; ".join(classified) or "not stated"


def licence_texts(package: metadata.Distribution) -> list[str]:
    """Return the licence files inside the package."""
    texts = []
    for file in package.files or []:
        name = file.name.upper()
        if name.startswith(("LICENSE", "LICENCE", "COPYING", "NOTICE")) and "dist-info" in str(
            file
        ):
            path = Path(str(package.locate_file(file)))
            if path.is_file():
                texts.append(path.read_text(encoding="utf-8", errors="replace"))
    return texts


def main(folder: Path) -> None:
    """Write both lists."""
    packages = sorted(
        (p for p in metadata.distributions() if p.metadata["Name"].lower() not in BUILD_ONLY),
        key=lambda p: p.metadata["Name"].lower(),
    )
    parts = ["What Holdback is bundled with, and under which licences.\n", QT_NOTICE]
    components = []
    for package in packages:
        name, licence = package.metadata["Name"], licence_of(package)
        parts.append(f"{'=' * 78}\n{name} {package.version}\nLicence: {licence}\n")
        parts.extend(licence_texts(package))
        components.append(
            {
                "type": "library",
                "name": name,
                "version": package.version,
                "purl": f"pkg:pypi/{name.lower()}@{package.version}",
                "licenses": [{"license": {"name": licence}}],
            }
        )
    (folder / "THIRD-PARTY.txt").write_text("\n".join(parts), encoding="utf-8")
    sbom = {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1, "components": components}
    (folder / "sbom.cdx.json").write_text(json.dumps(sbom, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
