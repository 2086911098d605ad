# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The schedule: off until it is set, and never in a hurry."""

from __future__ import annotations

from datetime import timedelta

from holdback.terms.records import Schedule
from holdback.terms.sources import SourceKind
from loopback import Reply
from terms.bench import OPT_IN, START, Bench
from terms.pages import SITE


def test_watching_is_off_until_the_user_sets_it(bench: Bench) -> None:
    assert bench.service.store.schedule() is None
    assert not bench.service.is_due()
    assert bench.service.run_watch() == ()
    bench.service.store.watch("sound", True)
    assert not bench.service.is_due()
    assert bench.server.asked == []


def test_the_schedule_is_kept_and_runs_when_due(bench: Bench) -> None:
    store = bench.service.store
    bench.live(OPT_IN)
    store.watch("sound", True)
    store.set_schedule(Schedule(24, SourceKind.LIVE))
    assert bench.service.is_due()
    assert [result.place.platform for result in bench.service.run_watch()] == ["sound"]
    assert not bench.service.is_due()
    bench.later(hours=23)
    assert bench.service.run_watch() == ()
    bench.later(hours=1)
    assert len(bench.service.run_watch()) == 1
    store.watch("sound", False)
    bench.later(days=2)
    assert not bench.service.is_due()


def test_a_clock_that_was_set_back_does_not_silence_the_watch(bench: Bench) -> None:
    bench.live(OPT_IN)
    bench.service.store.watch("sound", True)
    bench.service.store.set_schedule(Schedule(24, SourceKind.LIVE, START + timedelta(days=900)))
    assert bench.service.is_due()


def test_a_server_that_asked_us_to_wait_is_left_alone(bench: Bench) -> None:
    bench.server.on(SITE, "/terms", Reply(status=429, headers={"Retry-After": "90000"}))
    bench.service.store.watch("sound", True)
    bench.service.store.set_schedule(Schedule(1, SourceKind.LIVE))
    bench.service.run_watch()
    asked = len(bench.server.asked)
    bench.later(hours=2)
    assert bench.service.run_watch() == ()
    assert len(bench.server.asked) == asked
    bench.later(hours=23)
    assert len(bench.service.run_watch()) == 1


# History
