"""What is still open in a profile that came from a handbook, in words."""

from typing import Final

from functiewijzer.core.handboek.openpunt import Openpunt, Openpuntsoort

_TEXT: Final = {
    Openpuntsoort.ONTBREEKT: "{plek}: staat niet in het handboek, of is niet gevonden",
    Openpuntsoort.NIET_GEPLAATST: "een stuk tekst kreeg geen plaats",
    Openpuntsoort.DEEL_ONZEKER: "{plek}: is gevonden door te raden",
    Openpuntsoort.AFGEBROKEN: "een zin houdt midden in op",
    Openpuntsoort.STAP: "de groep van een toepassingsregel ligt niet één stap hoger of lager",
    Openpuntsoort.ZIJDE_ONTBREEKT: "er is geen toepassingsregel voor {zijde}",
    Openpuntsoort.SPLITSING: "een toepassingsregel is misschien verkeerd in stukken verdeeld",
    Openpuntsoort.KOPPELING: "een stuk van een toepassingsregel lijkt op een standaardvraag",
    Openpuntsoort.DUBBELE_NAAM: "de naam ‘{eerste}’ hoort ook bij een ander profiel",
    Openpuntsoort.LANGE_NAAM: "een naam is te lang",
    Openpuntsoort.LANGE_TEKST: "een tekst is te lang",
    Openpuntsoort.CODE: "de code ‘{eerste}’ past niet",
    Openpuntsoort.GROEP: "de functiegroep ‘{eerste}’ past niet",
    Openpuntsoort.FAMILIE: "het handboek noemt geen functiefamilie",
    Openpuntsoort.NIVEAU: "niveau {eerste} staat alleen in de tabel en werd geen profiel",
    Openpuntsoort.SCHADE: "de tekst van het handboek was beschadigd; lees alles na",
    Openpuntsoort.HERSTEL: "de letters van het handboek zijn hersteld; lees enkele teksten na",
    Openpuntsoort.STANDAARDWAARDE: "{plek}: een standaardwaarde, want het handboek noemt die niet",
}


def openpunt_text(punt: Openpunt) -> str:
    """Return a point as a short text without a full stop."""
    eerste = punt.gegevens[0] if punt.gegevens else ""
    return _TEXT[punt.soort].format(plek=_plek_text(punt.plek), eerste=eerste, zijde=_zijde(punt))


def gap_text(punt: Openpunt) -> str:
    """Return a part that was not found, of a document with lines that have no place."""
    return f"{_plek_text(punt.plek)}: niet gevonden; misschien staat het in de regels zonder plaats"


def _plek_text(plek: str) -> str:
    return plek.replace(".", " › ").replace("_", " ") or "een deel"


def _zijde(punt: Openpunt) -> str:
    named = next(
        (part for part in (*punt.gegevens, *punt.plek.split(".")) if part in ("lichter", "gelijk", "zwaarder")), ""
    )
    return named or "een van de kanten"
