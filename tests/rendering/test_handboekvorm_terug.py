"""What `toon --formaat handboek` writes is recognised again: import after export changes no field of a handbook."""

from collections.abc import Iterable

import pytest
from hypothesis import given

from functiewijzer.core.handboek.bron import Bronbestand, Bronregel, Bronvorm, Lezing
from functiewijzer.core.handboek.herkennen import recognise
from functiewijzer.core.handboek.herkenning import HerkendeFunctie, HerkendeNok, Herkenning, Passage
from functiewijzer.core.profielen.functiehuis import Functiehuis
from functiewijzer.core.profielen.functietekst import Nok
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.rendering.profielen.handboekvorm import render_handboek
from gereedschap import PROFIELEN
from handboekprofielen import handboekprofielen


def as_bron(text: str) -> Bronbestand:
    """Return a text as the reading of a file gives it."""
    regels = tuple(Bronregel(nummer=n, cellen=(line,)) for n, line in enumerate(text.splitlines(), 1))
    return Bronbestand(naam="PROEF", vorm=Bronvorm.TXT, lezingen=(Lezing(naam="tekst", regels=regels),))


def joined(passages: Iterable[Passage]) -> str:
    return "\n".join(passage.tekst for passage in passages)


def fields_of(functie: HerkendeFunctie) -> dict[str, object]:
    """Return what was recognised, under the keys of a profile."""
    return {
        "naam": functie.naam.tekst,
        "code": functie.code and functie.code.tekst,
        "familie": functie.familie and functie.familie.tekst,
        "groep": functie.groep and functie.groep.tekst,
        "alternatieve_namen": [naam.tekst for naam in functie.alternatieve_namen],
        "oude_namen": [naam.tekst for naam in functie.oude_namen],
        "organisatie": joined(functie.organisatie),
        "positie": joined(functie.positie),
        "doel": joined(functie.doel),
        "typering": joined(functie.typering),
        "activiteiten": [
            (a.letter, a.naam and a.naam.tekst, [taak.tekst for taak in a.taken]) for a in functie.activiteiten
        ],
        "resultaatgebieden": [
            (r.naam.tekst, [k.tekst for k in r.kernactiviteiten], [c.tekst for c in r.resultaatcriteria])
            for r in functie.resultaatgebieden
        ],
        "kenmerken": {name: joined(found) for name, found in functie.kenmerken.items()},
        "regels": {regel.richting.value: (regel.groep, regel.tekst.tekst) for regel in functie.regels},
        "nok": functie.nok and nok_of(functie.nok),
    }


def nok_of(nok: HerkendeNok) -> object:
    rows = [(rij.aspect.tekst, {key: tekst.tekst for key, tekst in rij.niveaus.items()}) for rij in nok.rijen]
    return list(nok.niveaus), rows


def expected_of(profiel: Referentieprofiel, huis: Functiehuis) -> dict[str, object]:
    """Return the same of a profile."""
    regels = profiel.toepassingsregels
    sides = {side.value: (regel.functiegroep, regel.tekst) for side, regel in regels.sides}
    gelijk = {} if regels.gelijk is None else {"gelijk": (profiel.functiegroep, regels.gelijk.tekst)}
    return {
        "naam": profiel.naam,
        "code": profiel.code_bron or profiel.code,
        "familie": huis.families[0].naam,
        "groep": profiel.functiegroep,
        "alternatieve_namen": list(profiel.alternatieve_namen),
        "oude_namen": list(profiel.oude_namen),
        "organisatie": profiel.organisatie or "",
        "positie": profiel.positie or "",
        "doel": profiel.doel or "",
        "typering": profiel.typering or "",
        "activiteiten": [(a.id, a.naam, list(a.taken)) for a in profiel.activiteiten],
        "resultaatgebieden": [
            (r.naam, list(r.kernactiviteiten), list(r.resultaatcriteria)) for r in profiel.resultaatgebieden
        ],
        "kenmerken": {name: kenmerk.tekst or "" for name, kenmerk in profiel.kenmerken.items()},
        "regels": {**sides, **gelijk},
        "nok": profiel.nok and expected_nok(profiel.nok),
    }


def expected_nok(nok: Nok) -> object:
    return list(nok.niveaus), [(rij.naam, dict(rij.teksten)) for rij in nok.rijen]


def recognised(text: str) -> Herkenning:
    return recognise(as_bron(text))


@given(handboekprofielen())
def test_a_profile_written_as_a_handbook_is_recognised_field_by_field(
    drawn: tuple[Referentieprofiel, Functiehuis],
) -> None:
    profiel, huis = drawn
    herkenning = recognised(render_handboek(profiel, huis))
    assert herkenning.niet_geplaatst == ()
    (functie,) = herkenning.functies
    assert fields_of(functie) == expected_of(profiel, huis)


@pytest.mark.parametrize("code", ["1.1", "2.1"])
def test_a_shipped_profile_written_as_a_handbook_keeps_what_a_handbook_holds(code: str) -> None:
    """Their kenmerken are told by aspect, and stand there as running text."""
    bibliotheek = Profielmap(PROFIELEN).bibliotheek
    profiel = bibliotheek.profielen[code]
    (functie,) = recognised(render_handboek(profiel, bibliotheek.functiehuis)).functies
    teksten = {
        name: "\n".join(dict.fromkeys(aspect.tekst for aspect in kenmerk.aspecten.values()))
        for name, kenmerk in profiel.kenmerken.items()
    }
    familie = next(f.naam for f in bibliotheek.functiehuis.families if f.code == profiel.functiefamilie)
    expected = {**expected_of(profiel, bibliotheek.functiehuis), "kenmerken": teksten, "familie": familie}
    assert fields_of(functie) == expected
    assert functie.twijfels == ()
