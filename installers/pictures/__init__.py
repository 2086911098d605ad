# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pictures that ``screenshots.py`` takes, a module per family of pages."""
