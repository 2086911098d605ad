# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m holdback`` is the same as the ``holdback`` command."""

import sys

from holdback.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
