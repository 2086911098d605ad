# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""C2PA: checking manifests. The only package that imports c2pa."""
