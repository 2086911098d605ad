# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a file carries what an artist says: one module per container family.

The only package that imports mutagen. Reading never changes a file; :func:`apply` edits the file
it is given in place and is only ever called by ``protect`` on a temporary copy.
"""

from holdback.formats.essence import essence_digest, essence_ranges, inventory, lost
from holdback.formats.handler import Item, Range, Rewrite
from holdback.formats.identify import EXTENSIONS, SUPPORTED
from holdback.formats.reading import has_place, identify, read
from holdback.formats.sidecar import read_sidecar, sidecar_bytes, sidecar_path
from holdback.formats.source import Splice, pieces
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
    "has_place",
    "identify",
    "inventory",
    "lost",
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
