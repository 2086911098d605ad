# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The site kit: robots.txt, tdmrep.json, headers, licence, declaration page."""
