# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scanning a library, beside other readers of the same library, in shuffled turns.

    python tests/bench/scan_bench.py LIBRARY [--runs 5] [--json FILE]

Each contestant is a process of its own, interpreter start and imports included. Wall and CPU times
are the operating system's; a contestant's CPU includes that of its children. Printed are medians,
and medians of the ratios to the mutagen loop taken round by round: on a shared machine the ratios
are what can be compared. ``holdback first`` begins without an index, ``holdback again`` finds it
there, ``holdback 1 %`` finds one file in a hundred touched.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_FILES = """
import os, sys
ENDINGS = {'.mp3', '.flac', '.wav', '.aiff', '.aif', '.m4a', '.ogg', '.opus', '.wv', '.wma', '.tta',
           '.dsf', '.ape'}
def files(root):
    stack = [root]
    while stack:
        with os.scandir(stack.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    stack.append(entry.path)
                elif os.path.splitext(entry.name)[1].lower() in ENDINGS:
                    yield entry
"""
_SCAN = """
import sys
from pathlib import Path
from holdback.catalogue import Catalogue
from holdback.support.database import index_database
catalogue = Catalogue(index_database(Path(sys.argv[2])).open())
result = catalogue.scan([Path(sys.argv[1])])
print(len(result.tracks), result.read, result.unchanged, file=sys.stderr)
"""
CONTESTANTS = {
    "mutagen loop": _FILES
    + """
import mutagen
for entry in files(sys.argv[1]):
    try:
        mutagen.File(entry.path)
    except Exception:
        pass
""",
    "walk and stat": _FILES
    + """
for entry in files(sys.argv[1]):
    entry.stat()
""",
    "head and tail": _FILES
    + """
for entry in files(sys.argv[1]):
    with open(entry.path, "rb", buffering=0) as file:
        file.read(65536)
        size = entry.stat().st_size
        if size > 65536:
            file.seek(max(65536, size - 131072))
            file.read(131072)
""",
    "taglib": _FILES
    + """
import taglib
for entry in files(sys.argv[1]):
    try:
        with taglib.File(entry.path) as file:
            file.tags, file.length
    except OSError:
        pass
""",
    "tinytag": _FILES
    + """
from tinytag import TinyTag
for entry in files(sys.argv[1]):
    try:
        TinyTag.get(entry.path, duration=False)
    except Exception:
        pass
""",
    "exiftool": """
import subprocess, sys
subprocess.run(["exiftool", "-r", "-q", "-json", "-fast2", sys.argv[1]])
""",
    "holdback first": _SCAN,
    "holdback again": _SCAN,
    "holdback 1 %": _SCAN,
}


def run(script: str, *arguments: str) -> dict[str, float]:
    """Run one contestant; return its wall and CPU seconds and the peak memory of the largest."""
    started = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-c", script, *arguments],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    return {
        "wall": wall,
        "cpu": usage.ru_utime + usage.ru_stime,
        "MiB": usage.ru_maxrss / 1024,
        "code": process.returncode,
    }


def prepare(name: str, library: str, index: Path, number: int) -> None:
    """Bring the index into the state that a contestant begins with."""
    if name == "holdback first":
        for file in index.parent.iterdir():
            file.unlink()
        return
    run(_SCAN, library, str(index))
    if name == "holdback 1 %":
        files = sorted(p for p in Path(library).rglob("*") if p.is_file())
        for path in files[number % 100 :: 100]:
            os.utime(path)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("library")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--only", default=",".join(CONTESTANTS))
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    wanted = [name for name in CONTESTANTS if name in options.only.split(",")]
    taken: dict[str, list[dict[str, float]]] = {name: [] for name in wanted}
    order = random.Random(1)
    with tempfile.TemporaryDirectory() as folder:
        index = Path(folder) / "index.db"
        for number in range(-1, options.runs):  # one round to warm the cache
            for name in order.sample(wanted, len(wanted)):
                if name.startswith("holdback"):
                    prepare(name, options.library, index, number)
                result = run(CONTESTANTS[name], options.library, str(index))
                if number >= 0:
                    taken[name].append(result)
    report(taken)
    if options.json:
        options.json.write_text(json.dumps(taken, indent=1))


def report(taken: dict[str, list[dict[str, float]]]) -> None:
    """Print one line a contestant."""
    middle = statistics.median
    base = taken["mutagen loop"]
    out = sys.stdout
    out.write(f"{'':16} {'wall s':>8} {'cpu s':>8} {'MiB':>6} {'x faster':>9} {'x cpu':>7} code\n")
    for name, runs in taken.items():
        pairs = list(zip(base, runs, strict=True))
        faster = middle(yard["wall"] / one["wall"] for yard, one in pairs)
        cheaper = middle(yard["cpu"] / one["cpu"] for yard, one in pairs)
        wall, cpu = (middle(one[what] for one in runs) for what in ("wall", "cpu"))
        out.write(
            f"{name:16} {wall:8.3f} {cpu:8.3f}"
            f" {max(r['MiB'] for r in runs):6.0f} {faster:9.2f} {cheaper:7.2f}"
            f" {sorted({int(r['code']) for r in runs})}\n"
        )


if __name__ == "__main__":
    main()
