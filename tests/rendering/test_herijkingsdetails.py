"""Why one grading comes out otherwise, as people read it."""

from collections.abc import Mapping

from functiewijzer.core.dossiers.advies import make_advies
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.vastleggen import record_advies
from functiewijzer.core.edities.herijking import herijk
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.profielen.antwoorden import Antwoord
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.rendering.edities.herijkingsdetails import why_of
from gespreksproef import HUIS
from profielbouw import REDEN, maak_profiel, minstens, weegt

TIEN = [weegt(f"v{n}") for n in range(10)]


def told(old: Referentieprofiel, new: Referentieprofiel, heavier: int) -> list[str]:
    """Grade a job with so many heavier answers by the old profile, and return what is said of it under the new."""
    answers: Mapping[str, str] = {f"v{n}": "zwaarder" if n < heavier else "gelijk" for n in range(10)}
    given = {vraag: Antwoord(antwoord=optie, toelichting=REDEN) for vraag, optie in answers.items()}
    blank = Dossier(functietitel="Proef").model_copy(update={"profiel": old.code, "antwoorden": given})
    dossier = record_advies(make_advies(blank, Bibliotheek(HUIS, {old.code: old})))
    return list(why_of(herijk(dossier, Bibliotheek(HUIS, {new.code: new}))))


def test_the_question_is_said_to_do_it_and_the_grond_to_follow() -> None:
    lighter = weegt("v0", opties={"lichter": "lichter", "gelijk": "gelijk", "zwaarder": "gelijk"})
    grond = [minstens(3, "zwaarder")]
    lines = told(maak_profiel(*TIEN, zwaarder=grond), maak_profiel(lighter, *TIEN[1:], zwaarder=grond), 3)
    assert lines[1:3] == [
        "Door: vraag ‘V0’: ‘zwaarder’ wijst nu naar gelijk, eerst naar zwaarder",
        "Daardoor: grond zwaar_1: gold, en geldt nu niet",
    ]


def test_what_new_answers_can_still_give_is_said() -> None:
    lines = told(maak_profiel(*TIEN), maak_profiel(*TIEN, weegt("v10")), 4)
    assert lines[1:3] == ["Door: vraag ‘V10’ is nieuw", "Nog mogelijk, naar wat de antwoorden worden: E, F"]
