"""The verdict on a handbook in words: what kind it is, what is wrong with its text, and why."""

from typing import Final

from functiewijzer.core.handboek.beoordelen_bron import refuses
from functiewijzer.core.handboek.herstelaanbod import Herstelaanbod, Herstelsoort
from functiewijzer.core.handboek.oordeel import Handboeksoort, Oordeel, Schade, Waarneming
from functiewijzer.rendering.notatie import dutch_number

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
    Schade.ONVOLLEDIG: "Het handboek is niet volledig.",
}
_RAAD: Final = {
    Schade.BESCHADIGD: "Vraag de maker om het Word-bestand of een betere PDF.",
    Schade.SCAN: "Laat de scan omzetten naar tekst, of vraag de maker om het bestand zelf.",
    Schade.NIET_NEDERLANDS: "functiewijzer leest alleen Nederlandse handboeken.",
    Schade.ONVOLLEDIG: "Kijk of het einde van het bestand ontbreekt.",
}
_WAAROM_NIET: Final = {
    Handboeksoort.CRITERIA: "Niveaus en gewichten zijn van de maker van het systeem; functiewijzer neemt ze niet over.",
    Handboeksoort.PUNTEN: "Punten en gewichten zijn van de maker van het systeem; functiewijzer neemt ze niet over.",
    Handboeksoort.GEEN_HANDBOEK: "Er staat niet in hoe een functie lichter of zwaarder wordt ingedeeld.",
}
_TALEN: Final = {"en": "Engels", "de": "Duits", "fr": "Frans", "es": "Spaans", "pl": "Pools", "fy": "Fries"}
_REDEN: Final = {
    "functies_met_regels": "{n} met toepassingsregels",
    "functies_met_nok": "{n} met een tabel van niveaus",
    "groepsbladen": "{n} functiegroepen met een eigen tekst",
    "geen_regels": "geen functie met toepassingsregels of een tabel van niveaus ({n} functies herkend)",
    "lijkt_op": "woorden die daarbij horen",
    "scoreregels": "{n} regels met een score per kenmerk",
    "punten": "{n} regels met punten",
    "niveaukolommen": "{n} tabellen met een kolom per niveau",
    "niveaus": "{n} regels met een niveau van een kenmerk",
    "leeg": "{n} letters in het hele bestand",
    "taal": "de kleine woorden zijn {taal}",
    "bijna_woord": "{n} woorden die net niet kloppen",
    "teken_in_woord": "{n} vreemde tekens midden in een woord",
    "vervangteken": "{n} tekens die niet te lezen zijn",
    "letterpaar": "{n} letters die als twee tekens zijn gelezen",
    "schrift": "{n} woorden met letters uit twee schriften",
    "cijfer_in_woord": "{n} woorden met een cijfer op de plaats van een letter",
    "losse_letters": "{n} losse letters",
    "lange_woorden": "woorden van gemiddeld {n} letters",
    "klinkers": "te veel of te weinig klinkers",
    "aaneen": "{n} woorden die aan elkaar zijn geschreven",
    "gebroken_woord": "{n} woorden met een spatie erin",
    "woorddeel": "{n} stukken van woorden",
    "letter_ontbreekt": "een gewone letter komt bijna niet voor",
    "zonder_regels": "{n} functies zonder toepassingsregels",
    "beloofd": "{n} functies staan in de inhoudsopgave of het functieraster en zijn niet gevonden",
}


def oordeel_text(oordeel: Oordeel) -> str:
    """Return the verdict as one or two sentences."""
    if Schade.SCAN in oordeel.schade:
        return SCHADE[Schade.SCAN]
    like = f"; het lijkt op {LIJKT_OP[oordeel.lijkt_op]}" if oordeel.lijkt_op in LIJKT_OP else ""
    state = " ".join(SCHADE[schade] for schade in oordeel.schade) or "De tekst is heel."
    return f"Dit is {SOORT[oordeel.soort]}{like}. {state}"


def raad_of(oordeel: Oordeel) -> tuple[str, ...]:
    """Return why a refused handbook is not imported, and what to do about it."""
    advice = [_RAAD[schade] for schade in oordeel.schade]
    if refuses(oordeel) and oordeel.soort in _WAAROM_NIET and not _only_text(oordeel):
        advice.insert(0, _WAAROM_NIET[oordeel.soort])
    return tuple(advice)


def _only_text(oordeel: Oordeel) -> bool:
    """Whether the text is so bad that the kind says nothing."""
    return bool({Schade.SCAN, Schade.BESCHADIGD, Schade.NIET_NEDERLANDS} & set(oordeel.schade))


def reden_text(reden: Waarneming) -> str:
    """Return a reason: what was measured, with examples and the lines where they stand."""
    taal = _TALEN.get(reden.voorbeelden[0], "van een andere taal") if reden.soort == "taal" else ""
    text = _REDEN[reden.soort].format(n=dutch_number(reden.aantal), taal=taal)
    examples = "" if reden.soort == "taal" else ", ".join(f"‘{example}’" for example in reden.voorbeelden[:3])
    where = f" (regel {', '.join(map(str, reden.regels[:3]))})" if reden.regels else ""
    return f"{text}{': ' if examples else ''}{examples}{where}"


def aanbod_text(aanbod: Herstelaanbod) -> str:
    """Return what a repair does, with a word as it stands and as it would be."""
    what = (
        f"de tekenset {aanbod.naar} in plaats van {aanbod.van}"
        if aanbod.soort is Herstelsoort.CODERING
        else f"alle letters {abs(int(aanbod.naar))} plaatsen terugschuiven"
    )
    pairs = ", ".join(f"‘{old}’ wordt ‘{new}’" for old, new in aanbod.voorbeelden[:2])
    return f"{what}: {pairs}"
