"""The letter to the employee: what was decided, why in plain words, and how to object."""

from collections.abc import Iterator
from datetime import date

from functiewijzer.core.dossiers.bezwaartermijn import find_bezwaartermijn
from functiewijzer.core.dossiers.dossier import Besluit, Dossier
from functiewijzer.core.schrijfwijze import dutch_date
from functiewijzer.rendering import woorden
from functiewijzer.rendering.dossiers.besluitdelen import advised_text
from functiewijzer.rendering.dossiers.bezwaarwoorden import fasen_of
from functiewijzer.rendering.dossiers.briefgrond import Grounds
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Tabel, Verslag


def make_brief(dossier: Dossier, grounds: Grounds, datum: date) -> Verslag:
    """Return the letter, dated `datum`. Who it is for and who signs it is left to fill in: a dossier holds no names.

    Raises ValueError where nobody has decided: a letter states a decision.
    """
    if dossier.besluit is None:
        raise ValueError("a letter without a besluit")
    parts = (
        *_opening(dossier, dossier.besluit, datum),
        *_kop(dossier, dossier.besluit, grounds),
        *_waarom(dossier, dossier.besluit, grounds),
        *_niet_meegeteld(grounds),
        *_bezwaar(dossier),
        Alinea("Met vriendelijke groet,"),
        Alinea("[invullen: naam en functie van wie de brief ondertekent]"),
        Alinea("[invullen: handtekening]"),
    )
    return Verslag("De indeling van uw functie", parts)


def _opening(dossier: Dossier, besluit: Besluit, datum: date) -> Iterator[Blok]:
    day = dutch_date(besluit.datum) if besluit.datum else "[invullen: datum van het besluit]"
    yield Alinea(dossier.werkgever or "[invullen: naam van de werkgever]")
    yield Alinea("[invullen: naam en adres van de medewerker]")
    yield Alinea(f"[invullen: plaats], {dutch_date(datum)}")
    yield Alinea("Beste [invullen: naam van de medewerker],")
    yield Alinea(
        f"Uw functie is ingedeeld in functiegroep {besluit.functiegroep}. Dat is op {day} besloten door: "
        f"{besluit.door or '[invullen: wie besloot, een rol]'}. In deze brief leest u waarom. "
        "U leest ook wat u kunt doen als u het er niet mee eens bent."
    )


def _kop(dossier: Dossier, besluit: Besluit, grounds: Grounds) -> Iterator[Blok]:
    rows = [
        ("Functie", dossier.functietitel or "[invullen: functie]"),
        *([("Afdeling", dossier.afdeling)] if dossier.afdeling else []),
        *([("Peildatum", dutch_date(dossier.peildatum))] if dossier.peildatum else []),
        ("Vergeleken met" if dossier.combinatie is None else "Combinatie van", grounds.compared),
        ("Besluit", f"Functiegroep {besluit.functiegroep}"),
    ]
    yield Tabel("De indeling in het kort", ("Gegeven", "Waarde"), tuple(rows))
    if grounds.is_proposal:
        yield Alinea("Die referentiefunctie is nog een voorstel; zij is nog niet vastgesteld.")


def _waarom(dossier: Dossier, besluit: Besluit, grounds: Grounds) -> Iterator[Blok]:
    yield Kop("Waarom deze groep")
    yield Alinea(" ".join(grounds.sentences))
    if dossier.wijkt_af:
        advised = advised_text(dossier)
        yield Alinea(f"Het advies was: {advised[0].lower()}{advised[1:]}. De werkgever heeft anders besloten.")
        yield Alinea(f"De reden daarvan: {besluit.reden or '[invullen: de reden van het besluit]'}")


def _niet_meegeteld(grounds: Grounds) -> Iterator[Blok]:
    yield Kop("Wat niet meetelde")
    yield Alinea(woorden.DE_FUNCTIE)
    if grounds.registered:
        yield Alinea(f"Dit is wel vastgelegd, maar weegt niet mee: {woorden.listed(grounds.registered)}.")


def _bezwaar(dossier: Dossier) -> Iterator[Blok]:
    bezwaar, until = dossier.bezwaar, find_bezwaartermijn(dossier)
    yield Kop("Bent u het niet eens met dit besluit?")
    if bezwaar is not None and bezwaar.fasen:
        yield Alinea(
            "U kunt dan dit doen, in deze volgorde. Schrijf erbij waarom u het niet eens bent met de indeling."
        )
        yield Opsomming(tuple(Punt(f"U kunt {text}") for text in fasen_of(dossier)))
    else:
        last = dutch_date(until) if until else "[invullen: de laatste dag]"
        why = "Schrijf in uw bezwaar waarom u het niet eens bent met de indeling."
        yield Alinea(f"U kunt bezwaar maken tot en met {last}. {why}")
        adres = bezwaar.adres if bezwaar is not None else None
        yield Alinea(f"Stuur uw bezwaar naar: {adres or '[invullen: adres voor bezwaar]'}")
    yield Alinea("Hebt u vragen? Neem dan contact op met [invullen: bij wie de medewerker terechtkan].")
