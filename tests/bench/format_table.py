# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Make the table of docs/formats.md: which program shows what Holdback writes, format by format.

    python tests/bench/format_table.py [--samples DIR] [--taglib PYTHON] [--write]

Every entry comes from a real run: files are made with ffmpeg (or built, or taken from ``--samples``
where no free encoder exists), written by Holdback, and read by each program that is installed.
``--taglib`` is an interpreter that has pytaglib. ``--write`` puts the table into docs/formats.md.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))

import audio_files as audio  # noqa: E402
from holdback import formats  # noqa: E402
from holdback.errors import UserError  # noqa: E402

WANTED = audio.declaration()
NOTICE = "(tdm-reservation=1)"
START, END = "<!-- made by tests/bench/format_table.py -->", "<!-- end of what was made -->"
READERS: dict[str, list[str]] = {
    "ExifTool": ["exiftool", "-a", "-G1", "-s", "-u"],
    "ffprobe": ["ffprobe", "-v", "error", "-show_format", "-show_streams"],
    "MediaInfo": ["mediainfo"],
    "kid3": ["kid3-cli", "-c", "get"],
    "exempi": ["exempi", "-x"],
    "TagLib": [],
}
VERSIONS = {
    "ExifTool": ["exiftool", "-ver"],
    "ffprobe": ["ffprobe", "-version"],
    "MediaInfo": ["mediainfo", "--Version"],
}
_TAGLIB = "import sys,taglib; print(dict(taglib.File(sys.argv[1]).tags))"


def output(command: list[str]) -> str:
    """Return everything a program prints, or nothing if it fails to start."""
    try:
        run = subprocess.run(command, capture_output=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return run.stdout.decode("utf-8", "replace")


def cell(reader: str, text: str) -> str:
    """Say what a program's output shows: c notice, n native TDM key, X parsed XMP, r raw XMP."""
    shown = []
    lines = text.splitlines()
    native = [one for one in lines if "xpacket" not in one and "<plus:" not in one]
    if reader == "exempi":
        return "X" if WANTED.plus in text else "–"
    is_parsed = reader == "ExifTool" and any(
        one.startswith("[XMP-plus]") and "DataMining" in one for one in lines
    )
    if is_parsed:
        shown.append("X")
    elif "<plus:DataMining>" in text:
        shown.append("r")
    plain = [one for one in native if not one.startswith("[XMP-")]
    if any("TDM-RESERVATION" in o.upper() or "TDMRESERVATION" in o.upper() for o in plain):
        shown.append("n")
    if any(NOTICE in one for one in plain):
        shown.append("c")
    return " ".join(shown) or "–"


def samples(folder: Path, extra: Path | None) -> dict[str, Path]:
    """Return one untagged or little tagged file per format."""
    made = {format: audio.make(folder, format) for format in audio.ENCODINGS}
    for name, data in (("dsf", audio.dsf()), ("dff", audio.dff())):
        made[name] = folder / f"x.{name}"
        made[name].write_bytes(data)
    made["bw64"] = folder / "bw64.wav"
    made["bw64"].write_bytes(b"BW64" + made["rf64"].read_bytes()[4:])
    for path in sorted(extra.rglob("*")) if extra else []:
        if path.suffix in (".ape", ".mpc") and path.suffix[1:] not in made:
            target = folder / f"sample{path.suffix}"
            shutil.copyfile(path, target)
            try:
                formats.plan(target, WANTED)
            except UserError:
                continue
            made[path.suffix[1:]] = target
    return {format: made[format] for format in formats.SUPPORTED if format in made}


def table(extra: Path | None, taglib: str) -> list[str]:
    """Return the lines of the table."""
    present = [r for r in READERS if (taglib if r == "TagLib" else shutil.which(READERS[r][0]))]
    lines = ["| format | " + " | ".join(present) + " |", "|---" * (len(present) + 1) + "|"]
    with tempfile.TemporaryDirectory() as name:
        for format, path in samples(Path(name), extra).items():
            formats.apply(path, WANTED, format=format)
            cells = []
            for reader in present:
                command = [taglib, "-c", _TAGLIB] if reader == "TagLib" else READERS[reader]
                cells.append(cell(reader, output([*command, str(path)])))
            lines.append(f"| {format} | " + " | ".join(cells) + " |")
    versions = []
    for reader, command in VERSIONS.items():
        found = re.search(r"\d+\.\d+[.\d]*", output(command))
        if reader in present and found:
            versions.append(f"{reader} {found[0]}")
    return [*lines, "", "Versions: " + ", ".join(versions) + "."]


def main() -> int:
    """Print the table, or put it into the docs."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--samples", type=Path)
    parser.add_argument("--taglib", default="")
    parser.add_argument("--write", action="store_true")
    wanted = parser.parse_args()
    text = "\n".join(table(wanted.samples, wanted.taglib))
    if not wanted.write:
        sys.stdout.write(text + "\n")
        return 0
    page = ROOT / "docs" / "formats.md"
    before, _, rest = page.read_text(encoding="utf-8").partition(START)
    after = rest.partition(END)[2]
    page.write_text(f"{before}{START}\n{text}\n{END}{after}", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
