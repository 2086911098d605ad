# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The safe write beside plain ones, on a file system of one's choice, in shuffled turns.

    python tests/bench/write_bench.py LIBRARY --on FOLDER [--runs 5] [--json FILE]
    python tests/bench/write_bench.py LIBRARY --make xfs|btrfs|ext4 [--size-mb 12000] ...

Each turn begins with a fresh copy of the library, flushed, and times only the writing, in a
process that has imported what it needs. ``--make`` (as root) makes that file system in an image,
mounts it for the time of the run, and says so and stops where that cannot be done.

Contestants: ``in place`` writes the same native statements with mutagen, as peers do, and
flushes each file; ``in place, one field`` writes the copyright notice alone; ``in place, no flush``
does not wait for the disk; ``copy`` copies each file beside itself, flushes it, replaces it and
flushes the folder: the floor of any safe write without reflinks; ``holdback`` is the safe write of
a plan, ``plan`` what making the plan took. Printed are medians, and medians of the ratios taken
round by round: on a shared machine the ratios are what can be compared.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_COMMON = """
import os, sys, time
from pathlib import Path
root, records = Path(sys.argv[1]), Path(sys.argv[2])
files = sorted(path for path in root.rglob('*') if path.is_file())
def flush(path):
    handle = os.open(path, os.O_RDONLY)
    os.fsync(handle)
    os.close(handle)
NOTICE = '\\u00a9 2026 Example Artist. All rights reserved. Text and data mining and AI ' \\
    'training are reserved under Article 4(3) of Directive (EU) 2019/790.'
KEYS = {'TDM-RESERVATION': '1', 'TDM-POLICY': 'https://artist.example/tdm-policy.json',
        'CONTENT-USAGE': 'train-ai=n', 'USAGETERMS': 'Ask before you use this recording.',
        'DATA-MINING': 'http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED'}
"""
_MUTAGEN = (
    _COMMON
    + """
import mutagen
from mutagen.id3 import ID3, TCOP, TXXX, WCOP
from mutagen.mp4 import MP4Tags
def tag(path, keys):
    file = mutagen.File(path)
    if file.tags is None:
        file.add_tags()
    tags = file.tags
    if isinstance(tags, ID3):
        tags.setall('TCOP', [TCOP(encoding=3, text=[NOTICE])])
        for key, value in keys.items():
            tags.add(TXXX(encoding=3, desc=key, text=[value]))
    elif isinstance(tags, MP4Tags):
        tags['cprt'] = [NOTICE]
        for key, value in keys.items():
            tags['----:com.apple.iTunes:' + key] = [value.encode()]
    else:
        tags['copyright'] = [NOTICE]
        for key, value in keys.items():
            tags[key] = [value]
    options = {'padding': lambda info: info.padding if info.padding >= 0
               else info.get_default_padding()}
    if isinstance(tags, ID3) and tags.version[1] == 3:
        tags.update_to_v23()
        options['v2_version'] = 3
    file.save(**options)
begin = time.perf_counter()
for path in files:
    tag(path, %s)
    %s
print(time.perf_counter() - begin)
"""
)
_COPY = (
    _COMMON
    + """
import shutil
begin = time.perf_counter()
for path in files:
    copy = path.with_name('.copy')
    shutil.copyfile(path, copy)
    flush(copy)
    os.replace(copy, path)
    flush(path.parent)
print(time.perf_counter() - begin)
"""
)
_HOLDBACK = (
    _COMMON
    + """
from holdback.protect import Protector, make_plan
from holdback.rights import Profile
from holdback.support.clock import SystemClock
from holdback.support.database import records_database
profile = Profile(name='Example Artist', rights_page='https://artist.example/rights',
                  policy_url='https://artist.example/tdm-policy.json',
                  usage_terms='Ask before you use this recording.')
protector = Protector(records_database(records / 'records.db').open(), SystemClock())
begin = time.perf_counter()
plan = make_plan([root], profile, today=SystemClock().today())
middle = time.perf_counter()
result = protector.protect(plan)
end = time.perf_counter()
refused = [one for one in result.results if one.outcome.value != 'written']
if refused or len(result.results) != len(files):
    sys.exit('not written: ' + '; '.join(str(one.reason) for one in refused[:3]))
print(end - middle, middle - begin)
"""
)
CONTESTANTS = {
    "in place": _MUTAGEN % ("KEYS", "flush(path)"),
    "in place, one field": _MUTAGEN % ("{}", "flush(path)"),
    "in place, no flush": _MUTAGEN % ("KEYS", "pass"),
    "copy": _COPY,
    "holdback": _HOLDBACK,
}


def turn(name: str, library: Path, place: Path, records: Path) -> dict[str, float]:
    """Write a fresh copy of the library once; seconds by what was timed."""
    work = place / "work"
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(library, work)
    os.sync()
    with tempfile.TemporaryDirectory(dir=records) as data:
        command = [sys.executable, "-c", CONTESTANTS[name], str(work), data]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode:
        raise SystemExit(f"{name}: {run.stderr.strip() or run.stdout.strip()}")
    times = [float(one) for one in run.stdout.split()]
    shutil.rmtree(work)
    return {name: times[0]} | ({"plan": times[1]} if len(times) > 1 else {})


@contextmanager
def made(kind: str, size_mb: int) -> Iterator[Path]:
    """Mount a new file system of a kind for the time of a run."""
    if os.geteuid() != 0 or shutil.which(f"mkfs.{kind}") is None:
        raise SystemExit(f"skipped: making {kind} needs root and mkfs.{kind}")
    with tempfile.TemporaryDirectory() as folder:
        image, place = Path(folder, "image"), Path(folder, "mounted")
        place.mkdir()
        with image.open("wb") as file:
            file.truncate(size_mb << 20)
        subprocess.run([f"mkfs.{kind}", "-q", str(image)], check=True)
        subprocess.run(["mount", "-o", "loop", str(image), str(place)], check=True)
        try:
            yield place
        finally:
            subprocess.run(["umount", str(place)], check=True)


def measure(library: Path, place: Path, records: Path, runs: int) -> list[dict[str, float]]:
    """Let everybody write once per round, in another order each time."""
    rounds = []
    for number in range(runs):
        times: dict[str, float] = {}
        for name in random.sample(sorted(CONTESTANTS), len(CONTESTANTS)):
            times |= turn(name, library, place, records)
        rounds.append(times)
        print(f"round {number + 1}:", {name: round(value, 2) for name, value in times.items()})
    return rounds


def report(rounds: list[dict[str, float]], files: int, total: int) -> dict[str, object]:
    """Print medians and ratios; return them."""
    print(f"{files} files, {total / files / 1e6:.1f} MB each")
    found: dict[str, object] = {"files": files, "bytes": total}
    for name in (*CONTESTANTS, "plan"):
        seconds = statistics.median(times[name] for times in rounds)
        found[name] = seconds
        print(f"{name:22} {seconds:8.2f} s {1000 * seconds / files:8.1f} ms a file")
    for peer in CONTESTANTS:
        if peer != "holdback":
            ratio = statistics.median(times["holdback"] / times[peer] for times in rounds)
            whole = statistics.median(
                (times["holdback"] + times["plan"]) / times[peer] for times in rounds
            )
            found[f"holdback / {peer}"] = ratio
            print(f"holdback / {peer:22} {ratio:6.2f}   with the plan {whole:6.2f}")
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("library", type=Path)
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--on", type=Path, help="a folder on the file system to measure")
    where.add_argument("--make", choices=("xfs", "btrfs", "ext4"), help="make one in an image")
    parser.add_argument("--size-mb", type=int, default=12000)
    parser.add_argument("--records", type=Path, help="where the ledger lies (there)")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json", type=Path)
    chosen = parser.parse_args()
    sizes = [path.stat().st_size for path in chosen.library.rglob("*") if path.is_file()]

    def run(place: Path) -> None:
        rounds = measure(chosen.library, place, chosen.records or place, chosen.runs)
        found = report(rounds, len(sizes), sum(sizes))
        if chosen.json:
            chosen.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")

    if chosen.make:
        with made(chosen.make, chosen.size_mb) as place:
            run(place)
    else:
        run(chosen.on)


if __name__ == "__main__":
    main()
