# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The dossier: services, stances, quotes, contacts, ways to opt out."""
