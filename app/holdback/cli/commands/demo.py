# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole job on the bundled samples, step by step, in a folder of your choice.

Copies fourteen short tracks (CC0) to DIR, reads them, protects them, reads them back, prints what
platforms' terms say, writes one letter in English and German and the files for a website. Nothing
is sent, nothing goes online. `holdback undo` puts every sample back, byte for byte.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from holdback.catalogue import ScanResult
from holdback.cli.commands import platforms as platforms_command
from holdback.cli.commands.letter import works_with_dates
from holdback.cli.commands.scan import VERDICT_WORDS, print_tracks
from holdback.cli.commands.website import make_kit
from holdback.cli.context import EXIT_DONE, EXIT_SOME_FAILED, Context
from holdback.letters import (
    LetterRequest,
    draft,
    recipient_from_platform,
    write_letter,
)
from holdback.protect import Outcome, PlanOptions, Protector, SealOrder, make_plan
from holdback.rights import Profile, Seal, Verdict
from holdback.seal.identity import make_identity
from holdback.seal.manifest import Origin
from holdback.support.samples import copy_samples, sample_profile
from holdback.website import write_kit

LETTER_TYPE = "platform_objection"
LETTER_TO = "x"
LETTER_ANSWERS = {"account_name": "@maralindqvist", "setting_state": ""}
LANGUAGES = ("en", "de")
SUFFIXES = (".pdf", ".docx", ".eml")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("folder", type=Path, metavar="DIR", help="where the results go")
    parser.add_argument(
        "--seal",
        action="store_true",
        help="sign the samples too (C2PA), with an identity that is thrown away afterwards",
    )


class Demo:
    """The steps; each tells what it did and where the results lie."""

    def __init__(self, folder: Path, context: Context) -> None:
        self.folder = folder.absolute()
        self.context = context
        self.steps: list[dict[str, object]] = []
        self.ok = True

    def step(self, name: str, outcome: str, files: list[Path], *, good: bool = True) -> None:
        """Record and print one finished step."""
        self.ok = self.ok and good
        self.steps.append({"step": name, "outcome": outcome, "files": [str(f) for f in files]})
        self.context.output.line(f"{len(self.steps)}. {name}: {outcome}")
        for path in files[:1] if len(files) > 6 else files:
            self.context.output.line(f"   {path}")
        if len(files) > 6:
            self.context.output.line(f"   … and {len(files) - 1} more beside it")
        self.context.output.line()

    def copy(self) -> list[Path]:
        """Lay out the samples."""
        tracks = list(copy_samples(self.folder / "tracks"))
        self.step("Copy the samples", f"{len(tracks)} tracks", tracks)
        return tracks

    def scan(self, tracks: list[Path], name: str) -> ScanResult:
        """Read what the tracks say."""
        catalogue = self.context.catalogue
        result = catalogue.scan([self.folder / "tracks"], progress=self.context.output.progress)
        print_tracks(result.tracks, self.context)
        counted = Counter(track.verdict for track in result.tracks)
        outcome = ", ".join(f"{n} {VERDICT_WORDS[v].partition(':')[0]}" for v, n in counted.items())
        good = len(result.tracks) == len(tracks) and not result.unreadable
        self.step(name, outcome, [], good=good)
        return result

    def protect(self, tracks: list[Path], profile: Profile, *, seal: bool) -> None:
        """Embed the notice and the reservation, and sign them if asked to."""
        clock = self.context.clock
        protector = Protector(self.context.records, clock)
        order = None
        if seal:
            order = SealOrder(make_identity(profile.name, clock), Origin.MADE_BY_PEOPLE)
        options = PlanOptions(seal=order)
        plan = make_plan(tracks, profile, options=options, today=clock.today())
        batch = protector.protect(plan, self.context.output.progress)
        for result in batch.results:
            self.context.output.line(f"   {result.outcome.value:<9}  {result.path.name}")
        good = all(r.outcome in (Outcome.WRITTEN, Outcome.UNCHANGED) for r in batch.results)
        outcome = f"{batch.count(Outcome.WRITTEN)} written and proven"
        if batch.count(Outcome.UNCHANGED):
            outcome += f", {batch.count(Outcome.UNCHANGED)} said it all already"
        if batch.batch is not None:
            outcome += f" (batch {batch.batch}; `holdback undo {batch.batch}` puts them back)"
        self.step("Protect them", outcome, [], good=good)

    def letters(self, result: ScanResult, profile: Profile) -> None:
        """Write one letter in two languages, as three kinds of file each."""
        platform = self.context.dossier.get(LETTER_TO)
        works = works_with_dates(result.tracks, profile, self.context)
        folder = self.folder / "letters"
        folder.mkdir(parents=True, exist_ok=True)
        files = []
        for language in LANGUAGES:
            request = LetterRequest(
                type=LETTER_TYPE,
                recipient=recipient_from_platform(platform, LETTER_TYPE, profile.country),
                profile=profile,
                works=works,
                language=language,
                answers=LETTER_ANSWERS,
            )
            letter = draft(request, self.context.clock)
            files += [
                write_letter(letter, folder / f"{LETTER_TYPE}-{LETTER_TO}-{language}{suffix}")
                for suffix in SUFFIXES
            ]  # fmt: skip
        self.step(f"Write a letter to {platform.name}", f"{len(files)} files, nothing sent", files)

    def website(self, profile: Profile) -> None:
        """Write the files for the artist's own website."""
        site, kit = make_kit(profile, self.context)
        files = list(write_kit(self.folder / "website", site, kit))
        self.step(
            f"Write the files for {site.origin}", f"{len(files)} files, nothing uploaded", files
        )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Do all steps; succeed only if every sample ends reserved."""
    demo = Demo(arguments.folder, context)
    profile = context.profile(sample_profile())
    tracks = demo.copy()
    demo.scan(tracks, "Read what they say")
    demo.protect(tracks, profile, seal=arguments.seal)
    result = demo.scan(tracks, "Read them back")
    demo.ok = demo.ok and all(t.verdict is Verdict.RESERVED for t in result.tracks)
    if arguments.seal:
        demo.ok = demo.ok and all(t.seal is Seal.VALID for t in result.tracks)
    platforms_command.print_glance(context)
    demo.step("Show platforms' terms at a glance", f"{len(context.dossier)} services", [])
    demo.letters(result, profile)
    demo.website(profile)
    context.output.document({"steps": demo.steps})
    context.output.line(
        "Done: every sample is reserved." if demo.ok else "Not every step succeeded; see above."
    )
    return EXIT_DONE if demo.ok else EXIT_SOME_FAILED
