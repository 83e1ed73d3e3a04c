"""A made-up library of any size: sound profiles of about 12 kB, the same at every run."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

PER_FAMILY: Final = 10
GROEPEN: Final = "ABCDEFGHI"

_WERK: Final = ("planning", "verkoop", "inkoop", "administratie", "techniek", "logistiek", "service", "kwaliteit")
_ZAAK: Final = ("aanvragen", "offertes", "orders", "dossiers", "storingen", "leveringen", "meldingen", "metingen")
_ASPECTEN: Final = {
    "complexiteit": ("aard", "takenpakket", "omschakelen", "kennis"),
    "zelfstandigheid": ("aanpak", "aansturing", "beslissingen"),
    "afbreukrisico": ("contact", "gevolg", "herstel"),
    "fysieke_aspecten": ("werkplek",),
}
_OPTIES: Final = (
    ("minder", "lichter", "Minder dan in de referentiefunctie, en meestal volgens een vast voorbeeld."),
    ("gelijk", "gelijk", "Ongeveer zoals in de referentiefunctie, met {zaak} van verschillende soort."),
    ("meer", "zwaarder", "Duidelijk meer dan in de referentiefunctie, ook buiten de afdeling {werk}."),
)


def write_bibliotheek(folder: Path, count: int) -> tuple[Path, ...]:
    """Write a functiehuis and `count` profiles, at least one, and return every file written."""
    numbers = [divmod(index, PER_FAMILY) for index in range(count)]
    families = sorted({family + 1 for family, _ in numbers})
    texts = {folder / "functiehuis.yaml": _functiehuis(families)}
    for family, number in numbers:
        code = f"{family + 1}.{number + 1}"
        path = folder / f"{family + 1}-familie" / f"{code}-medewerker.yaml"
        texts[path] = _profiel(code, family * PER_FAMILY + number)
    for path, text in texts.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tuple(texts)


def write_antwoorden(path: Path) -> None:
    """Write answers to every question of profile 1.1, with a toelichting where the answer is not gelijk."""
    lines = ["soort: indeling", "schema: 1", "functietitel: Medewerker planning", 'profiel: "1.1"', "antwoorden:"]
    lines += ["  leidinggeven: nee", "  werkplek: nee"]
    for aspect in (aspect for kenmerk, aspecten in _counting() for aspect in aspecten):
        if aspect in {"aansturing", "takenpakket"}:
            lines += [f"  {aspect}:", "    antwoord: meer", "    toelichting: Zo staat het in de functiebeschrijving."]
        else:
            lines.append(f"  {aspect}: gelijk")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _counting() -> Iterator[tuple[str, tuple[str, ...]]]:
    return ((kenmerk, aspecten) for kenmerk, aspecten in _ASPECTEN.items() if kenmerk != "fysieke_aspecten")


def _functiehuis(families: list[int]) -> str:
    rows = "".join(f'  - code: "{family}"\n    naam: Familie {family}\n' for family in families)
    return f"""\
soort: functiehuis
schema: 1
naam: Functiehuis voor metingen
functiegroepen: [{", ".join(GROEPEN)}]
families:
{rows}\
drempels:
  drempel: 0.40
  tegen: 0.25
  grens: 0.65
bezwaar:
  termijn_weken: 6
  adres: Postbus 1, Utrecht
combinatiebeleid: matrix
"""


def _profiel(code: str, index: int) -> str:
    werk, zaak = _WERK[index % len(_WERK)], _ZAAK[index // len(_WERK) % len(_ZAAK)]
    place = 1 + index % (len(GROEPEN) - 2)
    groep = GROEPEN[place]
    return f"""\
soort: profiel
schema: 1
code: "{code}"
naam: Medewerker {werk} {code}
alternatieve_namen:
  - Assistent {werk} {code}
functiefamilie: "{code.partition(".")[0]}"
functiegroep: {groep}
versie: "1.0"
geldig_vanaf: 2026-01-01
status: vastgesteld
bron: "meting, profiel {code}"
positie: De teamleider {werk} geeft leiding aan deze functie.
doel: De dagelijkse {zaak} van de afdeling {werk} goed en op tijd afhandelen.
activiteiten:
{"".join(_activiteit(letter, werk, zaak) for letter in "ABC")}\
kenmerken:
{"".join(_kenmerk(kenmerk, aspecten, werk, zaak) for kenmerk, aspecten in _ASPECTEN.items())}\
vragen:
{_losse_vraag("leidinggeven", "complexiteit.aard", "Hoort leidinggeven blijvend bij de functie?")}\
{_losse_vraag("werkplek", "fysieke_aspecten.werkplek", "Op welke plek gebeurt het werk?")}\
{"".join(_vraag(kenmerk, aspect, werk, zaak) for kenmerk, aspecten in _counting() for aspect in aspecten)}""" + _regels(
        GROEPEN[place - 1], groep, GROEPEN[place + 1]
    )


def _activiteit(letter: str, werk: str, zaak: str) -> str:
    return f"""\
  - id: {letter}
    naam: Onderdeel {letter} van {werk}
    taken:
      - Nieuwe {zaak} aannemen, controleren en vastleggen in het systeem van de afdeling.
      - Vragen over {zaak} beantwoorden en zorgen dat er iets mee gebeurt.
      - De voortgang van {werk} bewaken, en afwijkingen op tijd melden.
"""


def _kenmerk(kenmerk: str, aspecten: tuple[str, ...], werk: str, zaak: str) -> str:
    rows = "".join(
        f"""\
      {aspect}:
        tekst: Bij {werk} gaat het om {aspect} in het gewone werk met {zaak}.
"""
        for aspect in aspecten
    )
    return f"  {kenmerk}:\n    omschrijving: Wat {werk} vraagt op het punt {kenmerk}.\n    aspecten:\n{rows}"


def _vraag(kenmerk: str, aspect: str, werk: str, zaak: str) -> str:
    opties = "".join(
        f"""\
      - id: {optie}
        tekst: {tekst.format(werk=werk, zaak=zaak)}
        richting: {richting}
"""
        for optie, richting, tekst in _OPTIES
    )
    return f"""\
  - id: {aspect}
    naam: {aspect.capitalize()} bij {werk}
    aspect: {kenmerk}.{aspect}
    gewicht: {1 + len(aspect) % 3}
    tekst: Hoe staat het met {aspect} in het opgedragen werk?
    toelichting: Kijk naar een gewone week. Drukte door vakantie of ziekte telt hier dus voor nul.
    bron: "meting, {kenmerk}"
    opties:
{opties}"""


def _losse_vraag(name: str, aspect: str, tekst: str) -> str:
    return f"""\
  - id: {name}
    aspect: {aspect}
    telt_mee: false
    tekst: {tekst}
    opties:
      - id: nee
        tekst: Nee, of bijna nooit.
      - id: ja
        tekst: Ja, als vast onderdeel van het werk.
"""


def _regels(lichter: str, gelijk: str, zwaarder: str) -> str:
    return f"""\
toepassingsregels:
  lichter:
    functiegroep: {lichter}
    tekst: Duidelijk lichter geeft groep {lichter}.
    gronden:
      - id: meer_aansturing
        tekst: De functie heeft meer begeleiding nodig.
        als: {{vraag: aansturing, antwoord: minder}}
      - id: smal_pakket
        tekst: De functie heeft een klein deel van de taken.
        als: {{vraag: takenpakket, antwoord: minder}}
  gelijk:
    tekst: Ongeveer gelijk geeft groep {gelijk}.
  zwaarder:
    functiegroep: {zwaarder}
    tekst: Duidelijk zwaarder geeft groep {zwaarder}.
    gronden:
      - id: groter_aandeel
        tekst: De functie werkt zelfstandig aan alle taken, en de gevolgen zijn groot.
        als:
          alle:
            - {{vraag: aansturing, antwoord: meer}}
            - {{vraag: takenpakket, antwoord: meer}}
            - {{vraag: gevolg, antwoord: meer}}
      - id: moeilijker_werk
        tekst: Het werk is moeilijker en vraagt meer kennis.
        als:
          alle:
            - {{vraag: aard, antwoord: meer}}
            - {{kenmerk: complexiteit, richting: zwaarder, minstens: 2}}
uitsluitingen:
  - id: leidinggeven
    als: {{vraag: leidinggeven, antwoord: ja}}
    tekst: De functie geeft blijvend leiding; kies een andere referentiefunctie.
"""
