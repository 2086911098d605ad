# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""C2PA manifests: checking. The only package that imports c2pa, and only when it must."""

from holdback.seal.check import check
from holdback.seal.report import SealReport

__all__ = ["SealReport", "check"]
