"""What a record says before its advice: the job, the reference, and the other references and gradings beside it."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from functiewijzer.core.dossiers.advies import Advies
from functiewijzer.core.dossiers.dossier import Dossier, Functiebeschrijving, Ondertekening
from functiewijzer.core.indeling.stappen import AntwoordStap
from functiewijzer.core.profielen.functiehuis import Grondslagsoort, Huisgrondslag
from functiewijzer.core.schrijfwijze import dutch_date
from functiewijzer.rendering import woorden
from functiewijzer.rendering.indeling.indelingsdetails import niet_meegeteld_of, no_weight_text
from functiewijzer.rendering.indeling.indelingsgrond import alternatieven_of, duidelijk_of, waarom_of
from functiewijzer.rendering.indeling.indelingsverslag import concept_of
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Tabel

_FYSIEK = "fysieke_aspecten"


def date_text(day: date | None) -> str:
    """Return a date in words, or that nobody filled it in."""
    return dutch_date(day) if day is not None else woorden.NIET_INGEVULD


def functie_of(dossier: Dossier) -> Iterator[Blok]:
    """Yield what was graded: the job, and the description that the answers rest on."""
    beschrijving = dossier.functiebeschrijving or Functiebeschrijving()
    yield Tabel(
        "De functie en haar beschrijving",
        ("Gegeven", "Waarde"),
        (
            *kop_rows(dossier),
            ("Omschrijving", dossier.omschrijving or woorden.NIET_INGEVULD),
            ("Beschrijving", beschrijving.naam or woorden.NIET_INGEVULD),
            ("Datum daarvan", date_text(beschrijving.datum)),
            ("Voor gezien", _signed(beschrijving.voor_gezien)),
            ("Voor akkoord", _signed(beschrijving.voor_akkoord)),
        ),
    )


def kop_rows(dossier: Dossier) -> Iterator[tuple[str, str]]:
    """Yield whose job it is, as of when, and who judged and decided; people by their role."""
    yield "Werkgever", dossier.werkgever or woorden.NIET_INGEVULD
    yield "Functie", dossier.functietitel or woorden.NIET_INGEVULD
    yield "Afdeling", dossier.afdeling or woorden.NIET_INGEVULD
    yield "Peildatum", date_text(dossier.peildatum)
    yield "Beoordeeld door", dossier.beoordelaar or woorden.NIET_INGEVULD
    yield "Besluit door", dossier.beslisser or woorden.NIET_INGEVULD


def _signed(ondertekening: Ondertekening | None) -> str:
    getekend = ondertekening or Ondertekening()
    day = f"op {dutch_date(getekend.datum)}" if getekend.datum else ""
    return ", ".join(filter(None, (getekend.door, day))) or woorden.NIET_INGEVULD


def referentie_of(advies: Advies) -> Iterator[Blok]:
    """Yield the reference as it was then, with a warning where it was a concept."""
    profiel, referentie = advies.profiel, advies.profiel.referentie
    family = " ".join(filter(None, (referentie.functiefamilie, referentie.familienaam)))
    yield from concept_of(advies)
    yield Tabel(
        "De referentiefunctie waarmee is vergeleken",
        ("Gegeven", "Waarde"),
        (
            ("Familie", family),
            ("Referentiefunctie", f"{profiel.code} {referentie.naam}"),
            ("Functiegroep", referentie.functiegroep),
            ("Versie", f"{profiel.versie}, geldig vanaf {dutch_date(referentie.geldig_vanaf)}"),
            ("Status van het profiel", referentie.status.value),
            ("Grondslag van het functiehuis", grondslag_text(referentie.grondslag)),
        ),
    )


_GRONDSLAG: Final = {
    Grondslagsoort.CAO: "cao",
    Grondslagsoort.OR: "afspraak met de ondernemingsraad",
    Grondslagsoort.EIGEN: "eigen besluit van de werkgever",
}


def grondslag_text(grondslag: Huisgrondslag | None) -> str:
    """Say what gives the functiehuis its authority; that nobody filled it in is said too."""
    if grondslag is None:
        return woorden.NIET_INGEVULD
    return f"{_GRONDSLAG[grondslag.soort]}: {grondslag.waar}, {dutch_date(grondslag.datum)}"


def overwogen_of(advies: Advies) -> Iterator[Blok]:
    """Yield the references that were considered and rejected, and those that the comparison itself points to."""
    overwogen = advies.dossier.overwogen
    if overwogen:
        yield Opsomming(
            tuple(
                Punt(f"{o.profiel} {o.naam or ''}".rstrip(), (f"Niet gekozen: {o.reden}",))
                if o.profiel is not None
                else Punt(f"Geen andere bekeken: {o.reden}")
                for o in overwogen
            )
        )
    else:
        yield Alinea("In het dossier staat geen andere referentiefunctie die is overwogen.")
    if advies.alternatieven:
        yield Kop("Waar de vergelijking zelf naar wijst", 3)
        yield from alternatieven_of(advies)


def beslissend_of(advies: Advies) -> Iterator[Blok]:
    """Yield the clause that decided, and why the difference is clear or why equal is what remains."""
    yield from waarom_of(advies)
    yield from duidelijk_of(advies)


def niet_geteld_of(advies: Advies) -> Iterator[Blok]:
    """Yield what never counts, and which answers of this record weighed nothing."""
    yield Alinea(woorden.DE_FUNCTIE)
    yield from niet_meegeteld_of(advies)


def fysiek_of(advies: Advies) -> Iterator[Blok]:
    """Yield what was registered about physical circumstances, and its effect on the group."""
    asked = [stap for stap in advies.indeling.antwoorden if stap.kenmerk == _FYSIEK]
    if asked:
        yield Opsomming(tuple(Punt(f"{s.naam}: {s.optietekst or 'open'}", (_effect(s),)) for s in asked))
    else:
        yield Alinea("Dit profiel stelt geen vraag over fysieke aspecten. Ze hebben dus geen invloed op de groep.")


def _effect(stap: AntwoordStap) -> str:
    if stap.counts:
        return f"Effect: {woorden.RICHTING[stap.richting]}, met gewicht {stap.gewicht}."
    return no_weight_text(stap)


def vergelijkbaar_of(dossier: Dossier) -> Iterator[Blok]:
    """Yield the gradings to lay beside this one."""
    vergelijkbaar = dossier.vergelijkbaar
    if not vergelijkbaar:
        yield Alinea("In het dossier staan geen vergelijkbare indelingen.")
        return
    yield Tabel(
        "Andere functies om naast deze te leggen",
        ("Functie", "Afdeling", "Functiegroep", "Dossier"),
        tuple((v.functietitel, v.afdeling or woorden.NIET_INGEVULD, v.functiegroep, v.dossier) for v in vergelijkbaar),
    )
