"""Gradings for property tests: any answers to the shipped profiles, also with texts as long as a profile may have."""

from typing import Any

from hypothesis import strategies as st

from dossierbouw import KEUZE, bibliotheek
from functiewijzer.core.dossiers.advies import Advies, make_advies
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.kader import Titelbeeld
from functiewijzer.core.profielen.antwoorden import Antwoord, Voorstel
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel

LANG = "Zeer lange naam van een functie met veel woorden " * 3


def _long(profiel: Referentieprofiel, woord: str) -> Referentieprofiel:
    """Return a profile in which every text is as long as it can be."""
    regels = profiel.toepassingsregels

    def longer(regel: Any) -> Any:
        gronden = tuple(grond.model_copy(update={"tekst": (woord * 4000)[:4000]}) for grond in regel.gronden)
        return regel.model_copy(update={"gronden": gronden})

    sides = {"lichter": longer(regels.lichter), "zwaarder": longer(regels.zwaarder)}
    vragen = tuple(vraag.model_copy(update={"naam": (woord * 120)[:120]}) for vraag in profiel.vragen)
    uitsluitingen = tuple(u.model_copy(update={"tekst": (woord * 4000)[:4000]}) for u in profiel.uitsluitingen)
    changes = {"naam": (woord * 120)[:120], "vragen": vragen, "uitsluitingen": uitsluitingen}
    return profiel.model_copy(update={**changes, "toepassingsregels": regels.model_copy(update=sides)})


def _library(woord: str | None) -> Bibliotheek:
    """Return the shipped profiles with neighbours in every group of both families; with a word, long texts of it."""
    shipped = bibliotheek()
    profielen = dict(shipped.profielen)
    for base in shipped.profielen.values():
        for at, groep in enumerate(shipped.functiehuis.functiegroepen, start=20):
            code = f"{base.functiefamilie}.{at}"
            profielen[code] = base.model_copy(update={"code": code, "functiegroep": groep, "naam": LANG[:120]})
    if woord is not None:
        profielen = {code: _long(profiel, woord) for code, profiel in profielen.items()}
    return Bibliotheek(shipped.functiehuis, profielen)


LIBRARIES = [bibliotheek(), _library(None), _library("woord "), _library("x"), _library("汉字")]


@st.composite
def graded(draw: st.DrawFn) -> Advies:
    library = draw(st.sampled_from(LIBRARIES))
    profiel = library.profielen[draw(st.sampled_from(["1.1", "2.1"]))]
    options = {vraag.id: st.sampled_from([optie.id for optie in vraag.opties]) for vraag in profiel.vragen}
    chosen = draw(st.one_of(st.fixed_dictionaries({}, optional=options), st.fixed_dictionaries(options)))
    motivated = draw(st.booleans())
    titel = draw(st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=120))
    velden = KEUZE if draw(st.booleans()) else {}
    dossier = Dossier.model_validate({"functietitel": titel, "profiel": profiel.code, **velden})
    antwoorden = {v: Antwoord(antwoord=a, toelichting="Daarom." if motivated else None) for v, a in chosen.items()}
    open_ones = [vraag for vraag in profiel.vragen if vraag.id not in chosen]
    voorstellen = {
        v.id: Voorstel(antwoord=v.opties[0].id, woord="woord" * 20) for v in open_ones if draw(st.booleans())
    }
    return make_advies(
        dossier.model_copy(update={"antwoorden": antwoorden}), library, Titelbeeld(voorstellen=voorstellen)
    )
