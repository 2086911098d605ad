# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The claims gate: nothing on the list of letters.md §5 comes out, and seeds are caught."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from holdback.errors import UserError
from holdback.letters import DeadlineKind, Letter, LetterLibrary, Paragraph, draft, letter_types
from holdback.letters.claims import CLAIMS
from holdback.letters.library import choose_person
from holdback.rights import Society
from holdback.support.clock import FixedClock
from holdback.support.resources import resource
from letters.conftest import ANSWERS, MOMENT, PROFILE, WORKS, request

LIBRARY = LetterLibrary.load()
LANGUAGES = tuple(LIBRARY.languages)
ROLES = (
    ("author",),
    ("master_owner",),
    ("performer",),
    ("label",),
    ("agent",),
    ("author", "master_owner", "performer"),
)

SEEDS: dict[str, list[tuple[int, str]]] = {
    "en": [
        (1, "This letter legally forbids AI training on my music."),
        (1, "You must not train on these recordings."),
        (2, "The embedded tag blocks AI crawlers."),
        (3, "I use my right to opt out in the United States."),
        (4, "Please delete my songs from the model."),
        (5, "Under Article 53 you must disclose which songs you used."),
        (6, "You are required to answer within 30 days."),
        (7, "The GDPR protects my music."),
        (8, "My objection is absolute."),
        (9, "Training on my music is illegal."),
        (10, "This reservation applies retroactively."),
        (11, "The NO FAKES Act protects my voice."),
        (12, "GEMA has opted out for my recordings."),
        (14, "Statutory damages of USD 150,000 are due."),
        (15, "You have trained on my catalogue."),
        (16, "TDMRep is the recognised standard."),
        (17, "Your crawler has scraped my site."),
        (18, "I am the exclusive owner of these works."),
        (18, "I write on behalf of all rightsholders."),
        (20, "This letter is court-proof."),
        (21, "This is a cease-and-desist letter; a lawsuit follows."),
    ],
    "de": [
        (1, "Dieses Schreiben verbietet gesetzlich jedes KI-Training."),
        (1, "Sie dürfen meine Aufnahmen nicht zum Training nutzen."),
        (2, "Das Tag verhindert KI-Training."),
        (3, "Ich nutze mein Recht auf Opt-out."),
        (4, "Bitte löschen Sie meine Lieder aus dem Modell."),
        (5, "Sie müssen mir mitteilen, welche Lieder Sie genutzt haben."),
        (6, "Sie sind verpflichtet zu antworten."),
        (6, "Antworten Sie binnen 30 Tagen."),
        (7, "Die DSGVO schützt meine Musik."),
        (8, "Mein Widerspruch ist absolut."),
        (9, "Das Training ist rechtswidrig."),
        (10, "Der Vorbehalt gilt rückwirkend."),
        (11, "Der ELVIS Act schützt meine Stimme."),
        (12, "Die GEMA hat bereits widersprochen, auch für Aufnahmen."),
        (14, "Gesetzlicher Schadensersatz von 150.000 USD."),
        (15, "Sie trainieren mit meinen Aufnahmen Ihr Modell."),
        (16, "TDMRep ist der anerkannte Standard."),
        (17, "Sie haben meine Seite ausgelesen."),
        (18, "Ich bin alleiniger Inhaber aller Rechte."),
        (20, "Dieses Schreiben ist gerichtsfest."),
        (21, "Dies ist eine Abmahnung."),
        (21, "Andernfalls fordere ich eine Vertragsstrafe und gehe gerichtliche Schritte."),
    ],
    "fr": [
        (1, "La présente lettre interdit légalement tout entraînement."),
        (1, "Vous ne devez pas utiliser mes enregistrements."),
        (2, "Les métadonnées bloquent les robots d’IA."),
        (3, "La loi me donne un opt-out."),
        (4, "Merci de supprimer mes chansons du modèle."),
        (5, "Vous devez indiquer quelles chansons ont servi."),
        (6, "Vous êtes tenus de répondre."),
        (6, "Répondez dans un délai de 30 jours."),
        (7, "Le RGPD protège ma musique."),
        (8, "Mon opposition est absolue."),
        (9, "L’entraînement est illégal."),
        (10, "L’opposition a un effet rétroactif."),
        (11, "Le NO FAKES Act protège ma voix."),
        (12, "La SACEM s’est opposée pour mes enregistrements."),
        (14, "Des dommages-intérêts de 150 000 USD sont dus."),
        (15, "Vous avez entraîné un modèle avec mes titres."),
        (16, "TDMRep est la norme reconnue."),
        (17, "Votre robot a aspiré mon site."),
        (18, "Je suis l’unique titulaire des droits."),
        (18, "J’écris au nom de tous les titulaires."),
        (20, "Cette lettre est juridiquement contraignante."),
        (21, "La présente vaut mise en demeure."),
    ],
    "es": [
        (1, "La ley prohíbe este entrenamiento."),
        (1, "No deben usar mis grabaciones."),
        (2, "La etiqueta bloquea la IA."),
        (3, "La ley me da un opt-out."),
        (4, "Les ruego que eliminen mis canciones del modelo."),
        (5, "Deben indicar qué canciones usaron."),
        (6, "Están obligados a responder."),
        (6, "Respondan en el plazo de 30 días."),
        (7, "El RGPD protege mi música."),
        (8, "Mi oposición es absoluta."),
        (9, "El entrenamiento es ilegal."),
        (10, "La reserva tiene efecto retroactivo."),
        (11, "La ELVIS Act protege mi voz."),
        (12, "La SGAE ya se ha opuesto por mis grabaciones."),
        (14, "Se deben 150.000 USD."),
        (15, "Ustedes han entrenado un modelo con mis canciones."),
        (16, "TDMRep es el estándar reconocido."),
        (17, "Su rastreador ha copiado mi sitio."),
        (18, "Soy el único titular de los derechos."),
        (20, "Esta carta es jurídicamente vinculante."),
        (21, "De lo contrario emprenderé acciones legales."),
    ],
}


def test_every_language_is_judged_and_seeded() -> None:
    assert set(LIBRARY.gate.languages) == set(LANGUAGES) == set(SEEDS)


@pytest.mark.parametrize(
    ("language", "number", "text"),
    [(language, number, text) for language, seeds in SEEDS.items() for number, text in seeds],
)
def test_seeded_claim_is_caught(language: str, number: int, text: str) -> None:
    assert number in {finding.number for finding in LIBRARY.gate.check_text(text, language)}
    assert number in CLAIMS


@pytest.mark.parametrize("language", LANGUAGES)
def test_templates_claim_nothing(language: str) -> None:
    for path in sorted(resource("letters", language).glob("*.j2")):
        source = path.read_text(encoding="utf-8")
        for plural in (False, True):
            text = choose_person(source, plural=plural)
            for line in text.splitlines():
                findings = LIBRARY.gate.check_text(line, language, path.stem)
                allowed = path.stem == "common"  # no type of its own: claim 13 is the notice's
                wrong = [f for f in findings if not (allowed and f.number == 13)]
                assert wrong == [], f"{path.name}: {line}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_legal_blocks_claim_nothing(language: str) -> None:
    notices = {"takedown", "takedown_reason", "takedown_statement", "takedown_deadline"}
    periods = {"deadline", "expired", "access"}
    for name in LIBRARY.law.ids:
        for slot, blocks in LIBRARY.law.get(name).blocks.items():
            kind = (
                "dmca_notice"
                if slot in notices
                else "gdpr_objection"
                if slot in periods
                else "developer_reservation"
            )
            for block in blocks:
                text = choose_person(block.texts[language], plural=False)
                assert LIBRARY.gate.check_text(text, language, kind) == (), block.id


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [entry.id for entry in letter_types()])
def test_no_letter_claims_anything_in_any_jurisdiction_or_role(kind: str, language: str) -> None:
    entry = next(e for e in letter_types() if e.id == kind)
    written = 0
    for place in LIBRARY.jurisdictions_of(entry):
        for number, roles in enumerate(ROLES):
            person = number % 2 == 0 or kind == "gdpr_objection"
            societies = (Society("GEMA", "1"),) if number % 3 == 2 else PROFILE.societies
            if kind == "society_notice":
                societies = (Society("GEMA", "1"),)
            made = request(
                kind,
                language,
                place,
                profile=replace(
                    PROFILE, roles=roles, is_natural_person=person, societies=societies
                ),
                works=tuple(replace(work, roles=roles) for work in WORKS),
                answers={**ANSWERS, "confirmed": "yes" if number % 2 else ""},
            )
            try:
                letter = draft(made, FixedClock(MOMENT), LIBRARY)
            except UserError:
                continue
            written += 1
            assert LIBRARY.gate.check_letter(letter, made) == ()
    assert written >= len(LIBRARY.jurisdictions_of(entry))


def _seeded(letter: Letter, **changes: object) -> Letter:
    return replace(letter, **changes)  # type: ignore[arg-type]


def test_structure_is_judged_too(write: Callable[..., Letter]) -> None:
    made = request("developer_reservation")
    letter = write("developer_reservation")
    gate = LIBRARY.gate
    statutory = _seeded(letter, deadline_kind=DeadlineKind.STATUTORY)
    assert 6 in {f.number for f in gate.check_letter(statutory, made)}
    member = replace(made, profile=replace(PROFILE, societies=(Society("GEMA"),)))
    assert 12 in {f.number for f in gate.check_letter(letter, member)}
    band = request("gdpr_objection", profile=replace(PROFILE, is_natural_person=False))
    assert 7 in {f.number for f in gate.check_letter(write("gdpr_objection"), band)}
    greedy = _seeded(letter, works=(replace(WORKS[1], roles=("master_owner",)),))
    assert 18 in {f.number for f in gate.check_letter(greedy, made)}
    unread = _seeded(letter, legal_bases=(replace(letter.legal_bases[0], evidence="U"),))
    assert 9 in {f.number for f in gate.check_letter(unread, made)}
    notice = write("dmca_notice", "en", "US")
    sworn = _seeded(notice, blocks=(*notice.blocks, Paragraph("Under penalty of perjury.")))
    assert 22 in {f.number for f in gate.check_letter(sworn, request("dmca_notice"))}
    trained = _seeded(notice, blocks=(Paragraph("You trained a model."),))
    assert 13 in {f.number for f in gate.check_letter(trained, request("dmca_notice"))}


def test_own_words_warn_and_never_block(write: Callable[..., Letter]) -> None:
    letter = write("developer_reservation", own_wording=("Training on my music is illegal.",))
    assert any("Your own words claim" in str(warning) for warning in letter.warnings)
    assert "Training on my music is illegal." in letter.own_wording
    answers = {**ANSWERS, "models": "You must not train"}
    letter = write("developer_reservation", answers=answers)
    assert any("Your own words claim" in str(warning) for warning in letter.warnings)
