# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every room needs and no room owns: places, databases, the clock, progress, the network."""
