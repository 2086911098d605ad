# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Loading, looking up, and the user's own entries over the shipped ones."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from holdback.errors import BugError, UsageError
from holdback.platforms import (
    Dossier,
    Stance,
    Tone,
    Use,
    explain,
    glance,
    is_stale,
    platform_json,
    stance_explained,
    tone_of,
    word_for,
)
from holdback.platforms.model import StanceEntry
from holdback.support.resources import resource

SHIPPED = resource("platforms")
TODAY = date(2026, 8, 30)


def _user(tmp_path: Path, name: str, text: str) -> Dossier:
    (tmp_path / name).write_text(text, encoding="utf-8")
    return Dossier.load(SHIPPED, tmp_path)


def test_services_come_in_groups_and_by_name() -> None:
    dossier = Dossier.load(SHIPPED)
    names = [platform.name for platform in dossier]
    assert names[0] == "Audiomack"
    assert names[-1] == "LAION"
    assert dossier.get("SoundCloud").id == "soundcloud"
    assert dossier.get(" x ").name == "X (Twitter)"


def test_an_unknown_platform_is_told_with_the_nearest() -> None:
    with pytest.raises(UsageError, match="Did you mean: soundcloud"):
        Dossier.load(SHIPPED).get("sondcloud")
    with pytest.raises(UsageError, match="lists all"):
        Dossier.load(SHIPPED).get("qqqqqqqqqqqqq")


def test_an_empty_installation_is_a_bug(tmp_path: Path) -> None:
    with pytest.raises(BugError):
        Dossier.load(tmp_path)


def test_a_user_entry_overrides_only_the_keys_it_has(tmp_path: Path) -> None:
    dossier = _user(
        tmp_path,
        "soundcloud.toml",
        'notes = "Mine."\n[stances.platform_other_ml]\nstance = "unclear"\nverified = false\n',
    )
    soundcloud = dossier.get("soundcloud")
    shipped = Dossier.load(SHIPPED).get("soundcloud")
    assert dossier.problems == ()
    assert soundcloud.is_users_own
    assert soundcloud.notes == "Mine."
    assert soundcloud.stance(Use.PLATFORM_OTHER_ML) is Stance.UNCLEAR
    assert (
        soundcloud.stances[Use.PLATFORM_GENERATIVE_TRAINING]
        == (shipped.stances[Use.PLATFORM_GENERATIVE_TRAINING])
    )
    assert soundcloud.clauses == shipped.clauses
    assert len(dossier) == 69


def test_a_user_entry_can_add_to_the_lists(tmp_path: Path) -> None:
    contact = (
        '[[contacts]]\nrole = "my manager"\nkind = "email"\nvalue = "someone@soundcloud.com"\n'
    )
    replaced = _user(tmp_path, "soundcloud.toml", contact).get("soundcloud")
    assert [c.role for c in replaced.contacts] == ["my manager"]
    added = _user(tmp_path, "soundcloud.toml", "extend = true\n" + contact).get("soundcloud")
    assert len(added.contacts) == 5
    assert added.contacts[-1].role == "my manager"


def test_a_user_can_add_a_service(tmp_path: Path) -> None:
    text = (SHIPPED / "mixcloud.toml").read_text(encoding="utf-8")
    dossier = _user(tmp_path, "my_label.toml", text.replace('"mixcloud"', '"my_label"'))
    assert dossier.get("my_label").is_users_own
    assert len(dossier) == 70


def test_a_faulty_user_entry_is_left_out_and_told(tmp_path: Path) -> None:
    dossier = _user(tmp_path, "soundcloud.toml", 'default = "never"\n')
    assert dossier.get("soundcloud") == Dossier.load(SHIPPED).get("soundcloud")
    (problem,) = dossier.problems
    assert (problem.file, problem.line, problem.key) == ("soundcloud.toml", 1, "default")


def test_a_user_folder_that_is_not_there_is_no_problem(tmp_path: Path) -> None:
    assert len(Dossier.load(SHIPPED, tmp_path / "absent")) == 69


@pytest.mark.parametrize(
    ("evidence", "today", "stale"),
    [
        ("2026-06-01", date(2026, 8, 30), False),
        ("2026-06-01", date(2026, 8, 31), True),
        ("2026-08", date(2026, 8, 30), False),
        ("2026", date(2026, 4, 2), True),
        (None, date(2026, 8, 30), True),
    ],
)
def test_evidence_is_stale_after_90_days(evidence: str | None, today: date, stale: bool) -> None:
    assert is_stale(evidence, today) is stale


def test_the_row_shows_words_and_dates_for_each_use() -> None:
    row = glance(Dossier.load(SHIPPED).get("facebook"), TODAY)
    assert [cell.use for cell in row.cells] == list(Use)
    assert row.cells[0].tone is Tone.USED_UNLESS
    assert str(row.cells[0].word) == "Permitted unless you object"
    assert row.cells[0].evidence_date == "2026-08-22"
    assert not row.cells[0].is_stale
    assert row.cells[3].evidence_date == "2025-02-24"
    assert row.cells[3].is_stale


def test_what_nobody_verified_is_a_word_and_never_a_colour() -> None:
    for platform in Dossier.load(SHIPPED):
        for cell in glance(platform, TODAY).cells:
            assert (cell.tone is Tone.NOT_VERIFIED) is not cell.is_verified
            assert (str(cell.word) == "Not verified") is not cell.is_verified


def test_silent_is_never_shown_as_safe() -> None:
    guarded = {Stance.PROHIBITED, Stance.OPT_IN_ONLY}
    for stance in Stance:
        entry = StanceEntry(Use.PLATFORM_OTHER_ML, stance, verified=True)
        assert (tone_of(entry) is Tone.GUARDED) is (stance in guarded)
        assert str(word_for(entry))
        assert str(explain(entry)) == str(stance_explained(stance))
    assert "not safe" in str(stance_explained(Stance.SILENT))


def test_a_ban_for_users_is_never_shown_as_guarding_the_artist() -> None:
    entry = StanceEntry(Use.THIRD_PARTY_TRAINING, Stance.PROHIBITED, verified=True)
    assert tone_of(entry) is Tone.RULE
    assert str(word_for(entry)) == "Forbidden to users"
    assert "does not stop crawlers" in str(explain(entry))


def test_a_report_is_told_as_a_report() -> None:
    entry = Dossier.load(SHIPPED).get("landr").stances[Use.PLATFORM_GENERATIVE_TRAINING]
    assert entry.stance is Stance.OPT_IN_ONLY
    assert "Reported elsewhere: only if you agree" in str(explain(entry))


def test_the_json_has_the_keys_of_the_contract() -> None:
    found = platform_json(Dossier.load(SHIPPED).get("soundcloud"), TODAY)
    contract = [
        "id",
        "name",
        "group",
        "stances",
        "default",
        "evidence_date",
        "stale",
        "quotes",
        "opt_out",
        "contacts",
    ]
    assert set(contract) <= set(found)
    assert found["stances"] == {
        "platform_generative_training": "opt_in_only",
        "platform_other_ml": "permitted",
        "third_party_training": "unclear",
        "sublicence_for_ai": "silent",
    }
    assert found["evidence_date"] == "2026-08-17"
    assert found["stale"] is False


def test_the_dossier_needs_neither_qt_nor_network_libraries() -> None:
    code = (
        "import sys, holdback.platforms; "
        "print([m for m in ('PySide6', 'httpx', 'keyring', 'mutagen') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
