# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the frozen command line starts: as itself, or as its own reading process."""

import sys

from holdback.catalogue.worker import run_if_asked

if not run_if_asked(sys.argv):
    from holdback.cli.main import main

    sys.exit(main())
