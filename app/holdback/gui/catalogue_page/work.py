# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the catalogue page has done beside the window. No Qt here: plain data in, plain data out.

Each function makes the callable that :class:`~holdback.gui.jobs.Jobs` runs. The rooms below are
imported inside, in the worker's thread, so that the window is up before them.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from holdback.errors import Message, UserError
from holdback.gui.jobs import Reporter, Work
from holdback.gui.services import Services
from holdback.rights import Policy, Profile
from holdback.support.progress import CancelToken

if TYPE_CHECKING:
    from array import array

    from holdback.catalogue import Counts, Examination, GroupHead, SavedSearch, ScanResult, TrackRow
    from holdback.gui.explain import Explanation
    from holdback.protect import (
        BatchResult,
        BatchSummary,
        Plan,
        PlanOptions,
        SweepReport,
        UndoReport,
        VerifyResult,
    )


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found: ids in order, how many by verdict, the whole catalogue's size."""

    ids: array[int]
    counts: Counts
    in_catalogue: int
    problems: tuple[Message, ...] = ()
    entries: array[int] | None = None
    heads: tuple[GroupHead, ...] = ()


@dataclass(frozen=True, slots=True)
class Overview:
    """How much is reserved, by verdict and format, and in each album."""

    counts: Counts
    albums: tuple[GroupHead, ...]


@dataclass(frozen=True, slots=True)
class Looked:
    """One file looked at, or why it could not be."""

    path: Path
    examination: Examination | None
    problem: Message | None = None


def explain(services: Services, examination: Examination) -> Work:
    """Put one examined file into words, with what the ledger knows of it."""

    def work(progress: Reporter, cancel: CancelToken) -> Explanation:
        from holdback.gui.explain.track import explain_track

        path = examination.track.path
        known = services.protector.reservations([path]).get(path)
        return explain_track(examination, known.since if known is not None else None)

    return work


def scan(services: Services, paths: Sequence[Path]) -> Work:
    """Read what is at and below ``paths`` (all that was ever added, if empty) into the index."""

    def work(progress: Reporter, cancel: CancelToken) -> ScanResult:
        catalogue = services.catalogue
        wanted = paths or catalogue.roots
        return catalogue.scan(wanted, progress=progress, cancel=cancel, on_rows=progress.send)

    return work


def find(
    services: Services, query: str, narrowed: str, sort: str, descending: bool, grouping: str = ""
) -> Work:
    """Find ``query``, narrowed by one more condition; the counts are those without it."""

    def work(progress: Reporter, cancel: CancelToken) -> Found:
        catalogue = services.catalogue
        found = catalogue.find(query, narrowed, sort, descending, grouping)
        problems = catalogue.problems(query)
        return Found(found.ids, found.counts, found.total, problems, found.entries, found.heads)

    return work


def overview(services: Services, query: str) -> Work:
    """Say how much of what ``query`` finds is reserved, by format and by album."""

    def work(progress: Reporter, cancel: CancelToken) -> Overview:
        catalogue = services.catalogue
        return Overview(catalogue.counts(query), catalogue.heads(query, "album"))

    return work


def prepare_orders(services: Services) -> Work:
    """Make every order of the table quick."""

    def work(progress: Reporter, cancel: CancelToken) -> None:
        services.catalogue.prepare_orders()

    return work


def rows(services: Services, ids: Sequence[int]) -> Work:
    """Fetch these rows."""

    def work(progress: Reporter, cancel: CancelToken) -> tuple[TrackRow, ...]:
        return services.catalogue.rows(ids)

    return work


def paths_of(services: Services, ids: Sequence[int]) -> Work:
    """Say where the files of these rows lie."""

    def work(progress: Reporter, cancel: CancelToken) -> tuple[Path, ...]:
        return tuple(row.path for row in services.catalogue.rows(ids))

    return work


def look(services: Services, track_id: int) -> Work:
    """Read one file afresh, with everything it says."""

    def work(progress: Reporter, cancel: CancelToken) -> Looked | None:
        row = services.catalogue.track(track_id)
        if row is None:
            return None
        try:
            return Looked(row.path, services.catalogue.examine(row.path))
        except UserError as error:
            return Looked(row.path, None, error.message)

    return work


def forget(services: Services, paths: Sequence[Path]) -> Work:
    """Take files out of the catalogue; the files stay as they are."""

    def work(progress: Reporter, cancel: CancelToken) -> int:
        return services.catalogue.forget(paths)

    return work


def copy_samples(services: Services, folder: Path) -> Work:
    """Copy the bundled sample tracks into ``folder`` and index them."""

    def work(progress: Reporter, cancel: CancelToken) -> ScanResult:
        from holdback.support.samples import copy_samples as copy

        copy(folder)
        return scan(services, (folder,))(progress, cancel)  # type: ignore[no-any-return]

    return work


def plan(
    services: Services,
    paths: Sequence[Path],
    profile: Profile,
    policy: Policy,
    options: PlanOptions,
) -> Work:
    """Say what protecting would do. Writes nothing."""

    def work(progress: Reporter, cancel: CancelToken) -> Plan:
        from holdback.gui.signing import with_renewal
        from holdback.protect import make_plan

        def planned(chosen: PlanOptions) -> Plan:
            return make_plan(
                paths,
                profile,
                policy,
                options=chosen,
                today=services.clock.today(),
                progress=progress,
                cancel=cancel,
            )

        return with_renewal(services, planned(options), planned)

    return work


def plan_again(
    services: Services, old: Plan, paths: Collection[Path], options: PlanOptions
) -> Work:
    """Look at some tracks of a plan again, under other options."""

    def work(progress: Reporter, cancel: CancelToken) -> Plan:
        from holdback.protect import replan

        return replan(old, paths, options, today=services.clock.today())

    return work


def protect(services: Services, approved: Plan) -> Work:
    """Carry out an approved plan and bring the index up to date."""

    def work(progress: Reporter, cancel: CancelToken) -> BatchResult:
        result = services.protector.protect(approved, progress, cancel)
        written = [one.path for one in result.results if one.outcome.value == "written"]
        others = [one.path for one in result.results if one.outcome.value != "written"]
        essences = {one.path: one.essence_after for one in result.results}
        services.catalogue.refresh(written, written=True, essences=essences)
        services.catalogue.refresh(others)
        return result

    return work


def undo(services: Services, batch: int, paths: Sequence[Path] = ()) -> Work:
    """Put back what one batch wrote (only these files, if any) and bring the index up to date."""

    def work(progress: Reporter, cancel: CancelToken) -> UndoReport:
        report = services.protector.undo(batch, paths, progress, cancel)
        back = [one.path for one in report.results if one.outcome.value == "restored"]
        others = [one.path for one in report.results if one.outcome.value != "restored"]
        services.catalogue.refresh(back, written=False)
        services.catalogue.refresh(others)
        return report

    return work


def verify(services: Services, paths: Sequence[Path]) -> Work:
    """Compare files with the ledger."""

    def work(progress: Reporter, cancel: CancelToken) -> tuple[VerifyResult, ...]:
        return services.protector.verify(paths, progress, cancel)

    return work


def searches(services: Services) -> Work:
    """Return the saved searches with what they find now."""

    def work(progress: Reporter, cancel: CancelToken) -> tuple[SavedSearch, ...]:
        return services.catalogue.searches()

    return work


def save_search(services: Services, name: str, query: str) -> Work:
    """Keep a search under a name."""

    def work(progress: Reporter, cancel: CancelToken) -> tuple[SavedSearch, ...]:
        services.catalogue.save_search(name, query)
        return services.catalogue.searches()

    return work


def rename_search(services: Services, old: str, new: str) -> Work:
    """Call one of the user's searches otherwise."""

    def work(progress: Reporter, cancel: CancelToken) -> tuple[SavedSearch, ...]:
        services.catalogue.rename_search(old, new)
        return services.catalogue.searches()

    return work


def remove_search(services: Services, name: str) -> Work:
    """Forget one of the user's searches."""

    def work(progress: Reporter, cancel: CancelToken) -> tuple[SavedSearch, ...]:
        services.catalogue.remove_search(name)
        return services.catalogue.searches()

    return work


def export(services: Services, target: Path, query: str) -> Work:
    """Write the rows that match ``query`` to a CSV, XLSX or JSON file; return how many."""

    def work(progress: Reporter, cancel: CancelToken) -> int:
        from holdback.rights.matching import ProfileMatcher

        profiles = ProfileMatcher.of_folder(services.data_folder.profiles)
        return services.catalogue.export(target, query=query, profiles=profiles)

    return work


def newest_batch(services: Services) -> Work:
    """Return the newest batch that can be undone, or None."""

    def work(progress: Reporter, cancel: CancelToken) -> BatchSummary | None:
        return next((b for b in services.protector.batches() if b.can_be_undone), None)

    return work


def sweep(services: Services) -> Work:
    """Put right what a run that ended in the middle left behind."""

    def work(progress: Reporter, cancel: CancelToken) -> SweepReport:
        return services.protector.sweep_leftovers()

    return work
