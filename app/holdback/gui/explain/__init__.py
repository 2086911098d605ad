# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One thing the window shows, put into a paragraph that is made from the real data."""

from holdback.gui.explain.record import Explanation
from holdback.gui.explain.stance import explain_stance
from holdback.gui.explain.track import explain_track
from holdback.gui.explain.window import ExplainWindow

__all__ = ["ExplainWindow", "Explanation", "explain_stance", "explain_track"]
