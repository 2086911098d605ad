# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast the table's questions are answered over many synthetic rows.

    python tests/bench/table_bench.py [--rows 100000] [--keep INDEX.db]

Prints milliseconds (median of several, on a warm connection): all ids by each column and in both
directions, searches as one types, counts, a page of rows; and the size of the index.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from holdback.catalogue import Catalogue
from holdback.catalogue.record import Record
from holdback.catalogue.store import Stamp, Store
from holdback.support.database import Database, index_database

WORDS = (
    *("amber", "harbour", "lantern", "static", "river", "marble", "echo", "winter", "satellite"),
    *("garden", "paper", "tide", "neon", "meadow", "signal", "ghost", "copper", "velvet"),
    *("morning", "orbit", "thunder", "silver", "quiet", "ladder", "mirror", "canvas", "été"),
    *("naïve", "coração", "straße", "ночь", "夢", "봄", "שיר", "نور", "φως"),
)
FORMATS = ("mp3", "mp3", "flac", "wav", "m4a", "aiff", "ogg", "opus")


def fill(database: Database, rows: int, seed: int = 1) -> Catalogue:
    """Put ``rows`` synthetic tracks into an empty index, ten to a folder."""
    catalogue = Catalogue(database)
    store = Store(database, wants_trigrams=True)
    chance = random.Random(seed)
    artists = [" ".join(chance.choices(WORDS, k=2)).title() for _ in range(rows // 50 + 1)]
    number = 0
    while number < rows:
        with store.batch() as batch:
            for _ in range(min(500, (rows - number + 9) // 10)):
                artist = chance.choice(artists)
                album = " ".join(chance.choices(WORDS, k=3)).title()
                folder = store.folder_id(f"/music/{artist}/{number} {album}".encode())
                for track in range(min(10, rows - number)):
                    title = " ".join(chance.choices(WORDS, k=chance.randint(1, 5)))
                    name = f"{track:02d} {title}.{chance.choice(FORMATS)}".encode()
                    stamp = Stamp(chance.randrange(1 << 24), number * 1000, number)
                    record = _record(chance, title, artist, album, number, track)
                    batch.put(folder, name, stamp, record, is_known=False)
                    number += 1
    return catalogue


def _record(
    chance: random.Random, title: str, artist: str, album: str, number: int, track: int
) -> Record:
    is_reserved = chance.random() < 0.3
    return Record(
        header_digest=f"{number:032x}",
        format=chance.choice(FORMATS),
        duration_s=chance.uniform(1, 600),
        title=title.capitalize(),
        artist=artist,
        album=album,
        album_artist=artist,
        composer=artist,
        isrc=f"DEAB1{number:07d}" if chance.random() < 0.5 else "",
        iswc="",
        barcode="",
        label=chance.choice(("", "Small Hours", "Kite & Co.")),
        notice=f"℗ & © 2020 {artist}" if chance.random() < 0.6 else "",
        date=str(chance.randint(1994, 2026)),
        track_number=str(track),
        verdict=4 if is_reserved else chance.choice((0, 1, 1, 1, 2)),
        dimensions="ddddu" if is_reserved else "uuuuu",
        seal=5,
        notices_differ=0,
        essence=None,
    )


def milliseconds(work: Callable[[], object], runs: int) -> tuple[float, float]:
    """Return median and worst of several runs."""
    taken = []
    for _ in range(runs):
        started = time.perf_counter()
        work()
        taken.append((time.perf_counter() - started) * 1000)
    return statistics.median(taken), max(taken)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--keep", type=Path, help="an index that is made if missing, and kept")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = options.keep or Path(folder) / "index.db"
        is_new = not path.exists()
        started = time.perf_counter()
        database = index_database(path).open()
        opened = time.perf_counter() - started
        if is_new:
            catalogue = fill(database, options.rows)
            sys.stdout.write(
                f"filling {options.rows} rows: {time.perf_counter() - started:.1f} s\n"
            )
        else:
            catalogue = Catalogue(database)
            sys.stdout.write(f"opening: {opened * 1000:.0f} ms\n")
        started = time.perf_counter()
        catalogue.prepare_orders()
        sys.stdout.write(f"making the orders: {time.perf_counter() - started:.1f} s\n")
        measure(catalogue, database, options.runs)
        database.close()
        sys.stdout.write(f"index: {path.stat().st_size / 1e6:.0f} MB\n")


def measure(catalogue: Catalogue, database: Database, runs: int) -> None:
    """Print the table."""
    out = sys.stdout
    for column in catalogue.sorts:
        # A new catalogue keeps no order yet: this is the first press on a column's head.
        took = milliseconds(lambda c=column: Catalogue(database).ids("", c), runs)
        out.write(f"{f'sort {column}, the first time':32} {took[0]:8.1f} {took[1]:8.1f}\n")
        took = milliseconds(lambda c=column: catalogue.ids("", c, descending=True), runs)
        out.write(f"{f'sort {column} down':32} {took[0]:8.1f} {took[1]:8.1f}\n")
    for query in (
        "h", "ha", "har", "harb", "harbour", "harbour tid", "harbour tide -winter", "夢", "ras",
        "verdict:none", "isrc:missing format:wav", "path:harbour", "label:kite", "deab10012",
        "nothing like this",
    ):  # fmt: skip
        for sort in ("artist", "title"):
            took = milliseconds(lambda q=query, s=sort: catalogue.find(q, "", s), runs)
            found = len(catalogue.ids(query))
            name = f"find {query!r} by {sort} ({found})"
            out.write(f"{name:48} {took[0]:8.1f} {took[1]:8.1f}\n")
    ids = catalogue.ids("", "title")
    for start in (0, len(ids) // 2):
        took = milliseconds(lambda s=start: catalogue.rows(ids[s : s + 256]), runs)
        out.write(f"{'page of 256 rows':32} {took[0]:8.1f} {took[1]:8.1f}\n")
    took = milliseconds(catalogue.counts, runs)
    out.write(f"{'counts':32} {took[0]:8.1f} {took[1]:8.1f}\n")
    took = milliseconds(catalogue.searches, runs)
    out.write(f"{'saved searches':32} {took[0]:8.1f} {took[1]:8.1f}\n")


if __name__ == "__main__":
    main()
