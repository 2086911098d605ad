# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Holdback in a process of its own, to be killed: protects the tracks named and tells results.

Called as ``write_tracks.py DATA-FOLDER TRACK...``; prints one JSON line per file on success.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from holdback.errors import UserError
from safe_writing import planned, protector


def main() -> None:
    data, *paths = map(Path, sys.argv[1:])
    try:
        result = protector(data).protect(planned(*paths))
    except UserError as error:
        for path in paths:
            print(json.dumps([path.name, "not begun", str(error.message)]))  # noqa: T201
        return
    for one in result.results:
        print(json.dumps([one.path.name, one.outcome.value, str(one.reason or "")]))  # noqa: T201
    print(json.dumps(["", "stopped" if result.stopped else "", str(result.stopped or "")]))  # noqa: T201


if __name__ == "__main__":
    main()
