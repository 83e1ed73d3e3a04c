"""What a record says after its advice: the doubts, the decision, the objection, what is missing, and the replay."""

from collections.abc import Iterator
from typing import Final

from functiewijzer.core.dossiers.advies import Advies
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.ontbrekend import find_ontbrekend
from functiewijzer.core.profielen.bezwaar import Bezwaarfase, Bezwaarsoort
from functiewijzer.core.schrijfwijze import dutch_date
from functiewijzer.rendering import woorden
from functiewijzer.rendering.dossiers import bezwaarwoorden
from functiewijzer.rendering.dossiers.dossierdelen import date_text
from functiewijzer.rendering.indeling.indelingsgrond import vlaggen_of
from functiewijzer.rendering.indeling.indelingsverslag import groep_text, herkomst_rows
from functiewijzer.rendering.verslag import Alinea, Blok, Opsomming, Punt, Tabel, Toon


def twijfels_of(advies: Advies) -> Iterator[Blok]:
    """Yield the flags, each closed with a text or not yet, and how firmly the advice stands."""
    yield from vlaggen_of(advies) if advies.indeling.vlaggen else (Alinea("Het advies heeft geen vlaggen."),)
    if advies.indeling.functiegroep is not None:
        yield Alinea(f"Vastheid: {woorden.VASTHEID[advies.indeling.vastheid]}.")


def advised_text(dossier: Dossier) -> str:
    """Return the group that was advised: that of the combinatie, else that of the advies."""
    if dossier.combinatie is not None:
        return groep_text(dossier.combinatie.functiegroep)
    return groep_text(dossier.advies.functiegroep, dossier.advies.status) if dossier.advies else "nog geen advies"


def besluit_of(dossier: Dossier) -> Iterator[Blok]:
    """Yield advice and decision, kept apart; a decision that differs comes with its reason."""
    yield Tabel(
        "Advies en besluit naast elkaar",
        ("Wat", "Groep", "Door", "Datum"),
        (
            ("Advies", advised_text(dossier), dossier.beoordelaar or woorden.NIET_INGEVULD, _peildatum(dossier)),
            _decision_row(dossier),
        ),
    )
    besluit = dossier.besluit
    if besluit is None:
        yield Alinea("de werkgever heeft nog niet besloten. Tot die tijd is dit alleen een advies.", Toon.LET_OP)
    elif dossier.wijkt_af:
        yield Alinea("het besluit wijkt af van het advies.", Toon.LET_OP)
        yield Alinea(f"Reden: {besluit.reden}" if besluit.reden else "De reden daarvan is nog niet ingevuld.")
    else:
        yield Alinea("Het besluit volgt het advies.")
        if besluit.reden:
            yield Alinea(f"Reden: {besluit.reden}")


def _peildatum(dossier: Dossier) -> str:
    day = dossier.peildatum
    return f"peildatum {dutch_date(day)}" if day else woorden.NIET_INGEVULD


def _decision_row(dossier: Dossier) -> tuple[str, str, str, str]:
    besluit = dossier.besluit
    if besluit is None:
        return "Besluit", "nog geen besluit", dossier.beslisser or woorden.NIET_INGEVULD, woorden.NIETS
    by_whom = besluit.door or woorden.NIET_INGEVULD
    return "Besluit", f"Functiegroep {besluit.functiegroep}", by_whom, date_text(besluit.datum)


_WIE: Final = "Een medewerker die het niet eens is met het besluit,"


def bezwaar_text(dossier: Dossier) -> str:
    """Say how and by when to object; what is absent has to be filled in, and is said so."""
    bezwaar = dossier.bezwaar
    if bezwaar is None:
        return "Hoe een medewerker bezwaar kan maken, is nog niet ingevuld. De werkgever vult termijn en adres in."
    if len(bezwaar.route) > 1:
        return f"{_WIE} kan: {woorden.numbered(tuple(bezwaarwoorden.fasen_of(dossier)))}"
    fase = next(iter(bezwaar.route), Bezwaarfase(soort=Bezwaarsoort.BEZWAAR, adres=bezwaar.adres))
    what, when = bezwaarwoorden.WAT[fase.soort], bezwaarwoorden.wanneer_text(dossier, fase)
    return f"{_WIE} kan {what} {when}. Adres: {fase.adres or bezwaarwoorden.NO_ADRES}"


def bezwaar_of(dossier: Dossier) -> Iterator[Blok]:
    """Yield the objection route."""
    yield Alinea(bezwaar_text(dossier), Toon.GEWOON if dossier.bezwaar else Toon.LET_OP)


def ontbrekend_of(dossier: Dossier) -> Iterator[Blok]:
    """Yield what is missing for a complete record."""
    missing = find_ontbrekend(dossier)
    if missing:
        yield Alinea("Deze gegevens maken het dossier compleet:")
        yield Opsomming(tuple(Punt(ontbrekend.label) for ontbrekend in missing))
    else:
        yield Alinea("Het dossier is compleet.")


def narekenen_of(advies: Advies) -> Iterator[Blok]:
    """Yield the versions and the fingerprint, and the command that computes the advice again."""
    yield Tabel("Waarop dit advies rust", ("Gegeven", "Waarde"), tuple(herkomst_rows(advies)))
    yield Alinea(
        "Zelf narekenen: functiewijzer herbereken BESTAND. Schrijf in plaats van BESTAND de naam van het "
        "dossierbestand; daarin staan alle antwoorden en alle stappen."
    )
