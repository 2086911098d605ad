# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a file carries what an artist says: one module per container family.

The only package that imports mutagen. Reading never changes a file; :func:`apply` edits the file
it is given in place and is only ever called by ``protect`` on a temporary copy.
"""
