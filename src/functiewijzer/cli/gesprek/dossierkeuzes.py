"""The two things of a record that are chosen: the profiles that were rejected, and the decision of the employer."""

from typing import Final

from functiewijzer.cli.gesprek.opmaak import profiel_line
from functiewijzer.cli.gesprek.scherm import TERUG, Keuze, Keuzevraag, Scherm, Tekstvraag, Terug, ask_line
from functiewijzer.core.dossiers.dossier import Besluit, Dossier
from functiewijzer.core.dossiers.motivering import Overweging
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.schema import MAX_TEKST

_GEEN: Final = "-geen"
_LATER: Final = "-later"
"""Choices beside profiles and groups; no code or group can look like them."""


def ask_overwogen(dossier: Dossier, bibliotheek: Bibliotheek, scherm: Scherm) -> Dossier | Terug:
    """Ask which other profiles were considered, and for each why it was rejected, until there are no more."""
    while True:
        seen = {dossier.profiel, *(item.profiel for item in dossier.overwogen)}
        others = [profiel for code, profiel in bibliotheek.profielen.items() if code not in seen]
        if not others:
            return dossier
        chosen = scherm.choose(
            Keuzevraag(
                "Welke andere referentiefunctie hebt u bekeken en afgewezen?",
                [
                    *(Keuze(p.code, profiel_line(p)) for p in others),
                    *_without_more(dossier),
                ],
                toelichting="Een besluit is beter te volgen als erin staat welke andere referenties zijn bekeken.",
            )
        )
        if isinstance(chosen, Terug):
            return TERUG
        code = chosen.id
        if code == _LATER:
            return dossier
        if code == _GEEN:
            return dossier if dossier.overwogen else _without_other(dossier, scherm)
        naam = bibliotheek.profielen[code].naam
        waarom = Tekstvraag(f"Waarom past {code} {naam} niet?", leeg="toch niet noemen", is_reden=True)
        reden = ask_line(scherm, waarom, limit=MAX_TEKST)
        if isinstance(reden, str):
            item = Overweging(profiel=code, naam=naam, reden=reden)
            dossier = dossier.model_copy(update={"overwogen": (*dossier.overwogen, item)})


def _without_more(dossier: Dossier) -> tuple[Keuze, ...]:
    if dossier.overwogen:
        return (Keuze(_GEEN, "Geen andere meer"),)
    return Keuze(_GEEN, "Geen andere"), Keuze(_LATER, "Dit later invullen")


def ask_buur(dossier: Dossier, code: str, bibliotheek: Bibliotheek, scherm: Scherm) -> Dossier | Terug:
    """Ask why a neighbouring reference, to whose group the advice points, fits or does not fit better."""
    profiel = bibliotheek.profielen.get(code)
    naam = profiel.naam if profiel is not None else None
    vraag = (
        f"Het advies wijst naar de groep van {code}{f' {naam}' if naam else ''}. Past die referentie beter? "
        "Schrijf waarom wel of niet."
    )
    reden = ask_line(scherm, Tekstvraag(vraag, leeg="overslaan", is_reden=True), limit=MAX_TEKST)
    if isinstance(reden, Terug):
        return TERUG
    if reden is None:
        return dossier
    item = Overweging(profiel=code, naam=naam, reden=reden)
    others = (other for other in dossier.overwogen if other.profiel != code)
    return dossier.model_copy(update={"overwogen": (*others, item)})


def _without_other(dossier: Dossier, scherm: Scherm) -> Dossier | Terug:
    waarom = Tekstvraag("Waarom is er geen andere bekeken?", leeg="dit later invullen", is_reden=True)
    reden = ask_line(scherm, waarom, limit=MAX_TEKST)
    if isinstance(reden, Terug):
        return TERUG
    return dossier if reden is None else dossier.model_copy(update={"overwogen": (Overweging(reden=reden),)})


def ask_besluit(dossier: Dossier, bibliotheek: Bibliotheek, scherm: Scherm) -> Dossier | Terug:
    """Ask which group the employer has decided on; when and why is asked as what the record then lacks."""
    advised = dossier.advies.functiegroep if dossier.advies is not None else None
    chosen = scherm.choose(
        Keuzevraag(
            "Heeft de werkgever al over de functiegroep besloten?",
            [
                Keuze(_GEEN, "Nog geen besluit"),
                *(_groepkeuze(groep, advised) for groep in bibliotheek.functiehuis.functiegroepen),
            ],
            toelichting="Functiewijzer geeft een advies; de werkgever besluit. Wijkt het besluit af, dan hoort er een "
            "reden bij.",
        )
    )
    if isinstance(chosen, Terug):
        return TERUG
    if chosen.id == _GEEN:
        return dossier
    return dossier.model_copy(update={"besluit": Besluit(functiegroep=chosen.id, door=dossier.beslisser)})


def _groepkeuze(groep: str, advised: str | None) -> Keuze:
    return Keuze(groep, f"Ja: groep {groep}{', zoals het advies' if groep == advised else ''}")
