# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plan, preview, safe write, verify, ledger, undo. Nothing else writes to a user's file."""
