# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a file carries what an artist says: one module per container family.

The only package that imports mutagen. Reading never changes a file; :func:`apply` edits the file
it is given in place and is only ever called by ``protect`` on a temporary copy.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from holdback.formats.identify import EXTENSIONS, SUPPORTED, identify

if TYPE_CHECKING:
    from holdback.formats.essence import (
        essence_digest,
        essence_ranges,
        essence_ranges_in,
        inventory,
        lost,
    )
    from holdback.formats.handler import Item, Range, Rewrite
    from holdback.formats.reading import has_place, read
    from holdback.formats.sidecar import read_sidecar, sidecar_bytes, sidecar_path
    from holdback.formats.source import Splice, perform, pieces
    from holdback.formats.witness import absent, unseen
    from holdback.formats.writing import apply, plan, plan_sidecar, rewrite

__all__ = [
    "EXTENSIONS",
    "SUPPORTED",
    "Item",
    "Range",
    "Rewrite",
    "Splice",
    "absent",
    "apply",
    "essence_digest",
    "essence_ranges",
    "essence_ranges_in",
    "has_place",
    "identify",
    "inventory",
    "lost",
    "perform",
    "pieces",
    "plan",
    "plan_sidecar",
    "read",
    "read_sidecar",
    "rewrite",
    "sidecar_bytes",
    "sidecar_path",
    "unseen",
]

# Where each name lives. The handlers and what they import (mutagen, lxml) take a quarter of a
# second: whoever only scans headers, or draws the first window, does not wait for them.
_HOMES = {
    "Item": "handler",
    "Range": "handler",
    "Rewrite": "handler",
    "Splice": "source",
    "absent": "witness",
    "apply": "writing",
    "essence_digest": "essence",
    "essence_ranges": "essence",
    "essence_ranges_in": "essence",
    "has_place": "reading",
    "inventory": "essence",
    "lost": "essence",
    "perform": "source",
    "pieces": "source",
    "plan": "writing",
    "plan_sidecar": "writing",
    "read": "reading",
    "read_sidecar": "sidecar",
    "rewrite": "writing",
    "sidecar_bytes": "sidecar",
    "sidecar_path": "sidecar",
    "unseen": "witness",
}


def __getattr__(name: str) -> Any:
    """Import the module behind a name when the name is used for the first time."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value
