"""The verdict on a handbook in words: what kind it is, what is wrong with its text, and why."""

from typing import Final

from functiewijzer.core.handboek.beoordelen_bron import refuses
from functiewijzer.core.handboek.herstelaanbod import Herstelaanbod, Herstelsoort
from functiewijzer.core.handboek.oordeel import Handboeksoort, Oordeel, Schade, Waarneming
from functiewijzer.rendering.notatie import dutch_count

SOORT: Final = {
    Handboeksoort.REGELS: "een handboek met toepassingsregels per functie",
    Handboeksoort.NOK: "een handboek met een tabel van niveaus (NOK)",
    Handboeksoort.GROEPSBLAD: "een handboek met een tekst per functiegroep",
    Handboeksoort.CRITERIA: "een handboek dat indeelt met niveaus per kenmerk",
    Handboeksoort.PUNTEN: "een handboek dat indeelt met punten",
    Handboeksoort.GEEN_HANDBOEK: "geen handboek waarmee u kunt indelen",
}
LIJKT_OP: Final = {
    "beroepscompetentieprofiel": "een beroepscompetentieprofiel",
    "kwalificatiedossier": "een kwalificatiedossier",
    "opleidingsplan": "een opleidingsplan",
    "cao_tekst": "een cao-tekst",
    "vacature": "een vacature",
    "functiebeschrijving": "een functiebeschrijving zonder toepassingsregels",
    "loontabel": "een loontabel",
}
SCHADE: Final = {
    Schade.BESCHADIGD: "De tekst is beschadigd.",
    Schade.SCAN: "Er staat geen tekst in: het is leeg, of het zijn plaatjes van pagina’s (een scan).",
    Schade.NIET_NEDERLANDS: "De tekst is niet Nederlands.",
    Schade.ONVOLLEDIG: "Niet elke functie is volledig gevonden.",
}
_RAAD: Final = {
    Schade.BESCHADIGD: "Vraag de maker om het Word-bestand of een betere PDF.",
    Schade.SCAN: "Laat de scan omzetten naar tekst, of vraag de maker om het bestand zelf.",
    Schade.NIET_NEDERLANDS: "functiewijzer leest alleen Nederlandse handboeken.",
    Schade.ONVOLLEDIG: "Kijk in het handboek wat er bij de genoemde functies staat.",
}
_EINDE: Final = "Kijk of het einde van het bestand ontbreekt."
_AANWIJZINGEN: Final = frozenset(("niets_van_beloofd", "deelkoppen", "vastgelopen"))
_MISSCHIEN_TOCH: Final = (
    "Dit kan aan functiewijzer liggen: er zijn tekenen dat er wel functies in staan. Kijk op de genoemde regels, "
    "probeer het handboek als Word-bestand, en meld het ons."
)
_WAAROM_NIET: Final = {
    Handboeksoort.CRITERIA: "Niveaus en gewichten zijn van de maker van het systeem; functiewijzer neemt ze niet over.",
    Handboeksoort.PUNTEN: "Punten en gewichten zijn van de maker van het systeem; functiewijzer neemt ze niet over.",
    Handboeksoort.GEEN_HANDBOEK: "Er is niet in gevonden hoe een functie lichter of zwaarder wordt ingedeeld.",
}
_HEEL: Final = "De letters zijn heel."
_TALEN: Final = {"en": "Engels", "de": "Duits", "fr": "Frans", "es": "Spaans", "pl": "Pools", "fy": "Fries"}
_REDEN: Final = {
    "functies_met_regels": "functies met toepassingsregels: {n}",
    "functies_met_nok": "functies met een tabel van niveaus: {n}",
    "groepsbladen": "functiegroepen met een eigen tekst: {n}",
    "geen_regels": "functies met toepassingsregels of een tabel van niveaus: 0 van {n}",
    "lijkt_op": "woorden die daarbij horen",
    "scoreregels": "regels met een score per kenmerk: {n}",
    "punten": "regels met punten: {n}",
    "niveaukolommen": "tabellen met een kolom per niveau: {n}",
    "niveaus": "regels met een niveau van een kenmerk: {n}",
    "leeg": "letters in het hele bestand: {n}",
    "taal": "de kleine woorden zijn {taal}",
    "bijna_woord": "woorden die net niet kloppen: {n}",
    "teken_in_woord": "vreemde tekens midden in een woord: {n}",
    "vervangteken": "tekens die niet te lezen zijn: {n}",
    "letterpaar": "letters die als twee tekens zijn gelezen: {n}",
    "schrift": "woorden met letters uit twee schriften: {n}",
    "cijfer_in_woord": "woorden met een cijfer op de plaats van een letter: {n}",
    "losse_letters": "losse letters: {n}",
    "lange_woorden": "letters per woord, gemiddeld: {n}",
    "klinkers": "te veel of te weinig klinkers",
    "aaneen": "woorden die aan elkaar zijn geschreven: {n}",
    "gebroken_woord": "woorden met een spatie erin: {n}",
    "woorddeel": "stukken van woorden: {n}",
    "letter_ontbreekt": "een gewone letter komt bijna niet voor",
    "zonder_regels": "functies zonder toepassingsregels: {n}",
    "einde": "de laatste functie houdt op, of wat daarna komt ontbreekt",
    "niets_van_beloofd": "de inhoudsopgave of het functieraster belooft functies, en er is er geen herkend: {n}",
    "deelkoppen": "koppen van delen van een functie: {n}",
    "vastgelopen": "regels waar het lezen vastliep: {n}",
    "beloofd": "beloofd in de inhoudsopgave of het functieraster, en niet gevonden: {n}",
}


def oordeel_text(oordeel: Oordeel, *, has_losses: bool) -> str:
    """Return the verdict as one or two sentences; letters that are sound are no comfort where text has no place."""
    if Schade.SCAN in oordeel.schade:
        return SCHADE[Schade.SCAN]
    like = f"; het lijkt op {LIJKT_OP[oordeel.lijkt_op]}" if oordeel.lijkt_op in LIJKT_OP else ""
    state = [SCHADE[schade] for schade in oordeel.schade] or ([] if has_losses else [_HEEL])
    return " ".join((f"Dit is {SOORT[oordeel.soort]}{like}.", *state))


def raad_of(oordeel: Oordeel) -> tuple[str, ...]:
    """Return why a refused handbook is not imported, and what to do about it."""
    seen = {reden.soort for reden in oordeel.redenen}
    advice = [_EINDE if schade is Schade.ONVOLLEDIG and "einde" in seen else _RAAD[schade] for schade in oordeel.schade]
    if refuses(oordeel) and oordeel.soort in _WAAROM_NIET and not _only_text(oordeel):
        advice.insert(0, _WAAROM_NIET[oordeel.soort])
        advice += [_MISSCHIEN_TOCH] if seen & _AANWIJZINGEN else []
    return tuple(advice)


def _only_text(oordeel: Oordeel) -> bool:
    """Whether the text is so bad that the kind says nothing."""
    return bool({Schade.SCAN, Schade.BESCHADIGD, Schade.NIET_NEDERLANDS} & set(oordeel.schade))


def reden_text(reden: Waarneming) -> str:
    """Return a reason: what was measured, with examples and the lines where they stand."""
    taal = _TALEN.get(reden.voorbeelden[0], "van een andere taal") if reden.soort == "taal" else ""
    if reden.soort == "geen_regels" and not reden.aantal:
        return "geen enkele functie met toepassingsregels of een tabel van niveaus"
    text = _REDEN[reden.soort].format(n=_number(reden.aantal), taal=taal)
    examples = "" if reden.soort == "taal" else ", ".join(f"‘{example}’" for example in reden.voorbeelden[:3])
    where = f" (regel {', '.join(map(str, reden.regels[:3]))})" if reden.regels else ""
    return f"{text}{', zoals ' if examples else ''}{examples}{where}"


def _number(value: float) -> str:
    """Return a count as it is, and a mean with one decimal."""
    return dutch_count(int(value)) if value == int(value) else f"{value:.1f}".replace(".", ",")


def aanbod_text(aanbod: Herstelaanbod) -> str:
    """Return what a repair does, with a word as it stands and as it would be."""
    what = (
        f"de tekenset {aanbod.naar} in plaats van {aanbod.van}"
        if aanbod.soort is Herstelsoort.CODERING
        else f"alle letters {abs(int(aanbod.naar))} plaatsen terugschuiven"
    )
    pairs = ", ".join(f"‘{old}’ wordt ‘{new}’" for old, new in aanbod.voorbeelden[:2])
    return f"{what}: {pairs}"
