# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""C2PA manifests, the identity that signs them, signed lists; alone imports c2pa, when it must."""

from holdback.seal.check import check
from holdback.seal.report import SealReport

__all__ = ["SealReport", "check"]
