"""Checks on a profile as a whole: what stands double, what stands alone, and what it owes the reader."""

from collections.abc import Iterator

from functiewijzer.core.bevinding import Plek
from functiewijzer.core.controles.controle import Controle, Vondst, fout, waarschuwing
from functiewijzer.core.controles.plekken import pad_in
from functiewijzer.core.controles.vragen import find_doubles
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorwaarde import (
    AlleVoorwaarde,
    EenVanVoorwaarde,
    GeenVanVoorwaarde,
    KenmerkVoorwaarde,
    Richting,
    Voorwaarde,
    VraagVoorwaarde,
)


def _kenmerken_without_question(profiel: Referentieprofiel) -> Iterator[Vondst]:
    asked = {vraag.kenmerk for vraag in profiel.vragen}
    # An ontwerp may have no questions yet, and says so (FW237).
    for name, kenmerk in profiel.kenmerken.items() if asked else ():
        if name not in asked and not kenmerk.is_only_told:
            hint = "Voeg een vraag toe; weegt het kenmerk niet, geef die vraag dan telt_mee: false."
            yield ("kenmerken", name), f"over kenmerk '{name}' gaat geen enkele vraag", hint


def _double_ids(profiel: Referentieprofiel) -> Iterator[Vondst]:
    activiteiten = ((("activiteiten", index, "id"), item.id) for index, item in enumerate(profiel.activiteiten))
    yield from find_doubles(activiteiten, "activiteit")
    uitsluitingen = ((("uitsluitingen", index, "id"), item.id) for index, item in enumerate(profiel.uitsluitingen))
    yield from find_doubles(uitsluitingen, "uitsluiting")
    yield from find_doubles(_grond_ids(profiel), "grond")


def _grond_ids(profiel: Referentieprofiel) -> Iterator[tuple[Plek, str]]:
    for richting, regel in profiel.toepassingsregels.sides:
        for index, grond in enumerate(regel.gronden):
            yield ("toepassingsregels", richting.value, "gronden", index, "id"), grond.id


def _unargued_concept(profiel: Referentieprofiel) -> Iterator[Vondst]:
    # A group that the handbook itself gives is no proposal of the makers of the profile.
    is_given = "functiegroep" in profiel.bronnen
    if profiel.is_concept and profiel.onderbouwing is None and not is_given:
        hint = "Voeg onderbouwing: toe met een conclusie, en per kenmerk de reden."
        yield ("status",), "dit concept zegt niet waarom deze functiegroep wordt voorgesteld", hint


def _not_monotone(profiel: Referentieprofiel) -> Iterator[Vondst]:
    for plek, _ in pad_in(profiel):
        yield plek, "met alleen_als kan een zwaarder antwoord een lichtere groep geven", _CHECK_IT
    for richting, regel in profiel.toepassingsregels.sides:
        for index, grond in enumerate(regel.gronden):
            plek = ("toepassingsregels", richting.value, "gronden", index, "als")
            for found, fact in _against_own_side(profiel, grond.als, richting, plek):
                yield found, f"{fact}; daardoor kan een zwaarder antwoord een lichtere groep geven", _CHECK_IT


def _against_own_side(
    profiel: Referentieprofiel, voorwaarde: Voorwaarde, own: Richting, plek: Plek
) -> Iterator[tuple[Plek, str]]:
    match voorwaarde:
        case GeenVanVoorwaarde():
            yield (*plek, "geen_van"), "deze grond gebruikt geen_van"
        case AlleVoorwaarde(alle=members) | EenVanVoorwaarde(een_van=members):
            key = "alle" if isinstance(voorwaarde, AlleVoorwaarde) else "een_van"
            for index, member in enumerate(members):
                yield from _against_own_side(profiel, member, own, (*plek, key, index))
        case KenmerkVoorwaarde(richting=richting):
            if richting is not own:
                yield (*plek, "richting"), f"een grond voor {own.value} telt hier antwoorden die {richting.value} zijn"
        case VraagVoorwaarde():
            yield from _options_of_other_side(profiel, voorwaarde, own, plek)


def _options_of_other_side(
    profiel: Referentieprofiel, voorwaarde: VraagVoorwaarde, own: Richting, plek: Plek
) -> Iterator[tuple[Plek, str]]:
    vraag = profiel.vragen_op_id.get(voorwaarde.vraag)
    for index, name in enumerate(voorwaarde.antwoord if vraag else ()):
        optie = vraag.opties_op_id.get(name) if vraag else None
        if optie is not None and optie.richting not in (None, own):
            fact = f"een grond voor {own.value} gebruikt optie '{name}', die {optie.richting} is"
            yield (*plek, "antwoord", index), fact


_CHECK_IT = "Het mag, maar laat met voorbeelden zien dat de uitkomst klopt."


def _unknown_levels(profiel: Referentieprofiel) -> Iterator[Vondst]:
    nok = profiel.nok
    if nok is None:
        return
    hint = f"Kies uit {', '.join(nok.niveaus)}, of vul niveaus aan."
    for index, niveau in enumerate(nok.uitgeschreven):
        if niveau not in nok.niveaus:
            yield ("nok", "uitgeschreven", index), f"niveau '{niveau}' staat niet bij de niveaus van de NOK", hint
    for number, rij in enumerate(nok.rijen):
        for niveau in rij.teksten:
            if niveau not in nok.niveaus:
                plek = ("nok", "rijen", number, "teksten", niveau)
                yield plek, f"niveau '{niveau}' staat niet bij de niveaus van de NOK", hint


FW209 = Controle(
    fout(
        "FW209",
        "Kenmerk zonder vraag",
        "Het profiel beschrijft een kenmerk waar geen enkele vraag over gaat. De vergelijking is dan niet "
        "volledig. Voeg een vraag toe met een aspect van dit kenmerk. Speelt het kenmerk geen rol in de "
        "toepassingsregels, stel de vraag dan toch en zet er telt_mee: false bij. Een kenmerk met alleen een tekst, en "
        "hoogstens het aspect overig, hoeft geen vraag te hebben.",
    ),
    _kenmerken_without_question,
    at_key=True,
)
FW213 = Controle(
    fout(
        "FW213",
        "Dubbele grond, uitsluiting of activiteit",
        "Hetzelfde id komt twee keer voor. Het verslag verwijst met dit id naar de plaats in het profiel, en dan "
        "is niet te zien welke van de twee bedoeld is. Geef elk een eigen id; gronden delen hun id ook niet "
        "tussen lichter en zwaarder.",
    ),
    _double_ids,
)
FW219 = Controle(
    waarschuwing(
        "FW219",
        "Concept zonder onderbouwing",
        "De status is concept, maar er staat niet bij waarom deze functiegroep wordt voorgesteld. Wie het "
        "profiel moet vaststellen, kan het voorstel dan niet beoordelen. Staat de groep in het handboek, noem dan de "
        "plaats: bronnen: {functiegroep: …}. Voeg anders onderbouwing: toe met een "
        "conclusie, en liefst per kenmerk de reden.",
    ),
    _unargued_concept,
)
FW221 = Controle(
    waarschuwing(
        "FW221",
        "Een zwaarder antwoord kan lichter uitpakken",
        "Normaal geldt: wordt een antwoord zwaarder, dan wordt de groep nooit lager. Dat is zeker zolang een "
        "profiel geen alleen_als heeft, geen geen_van in gronden, en gronden die alleen opties van hun eigen "
        "kant gebruiken. Dit profiel wijkt daarvan af.\n\n"
        "Dat mag, als het handboek het zo wil. Controleer dan met voorbeelden of de uitkomst klopt, ook als één "
        "antwoord verandert. Een grond voor lichter met een optie die gelijk is, hoort vaak een optie te noemen "
        "die lichter is.",
    ),
    _not_monotone,
)
FW242 = Controle(
    fout(
        "FW242",
        "Onbekend niveau in de NOK",
        "Een NOK noemt bij niveaus de functiegroepen van licht naar zwaar. Wat uitgeschreven is en wat een rij zegt, "
        "gaat over die niveaus. Hier staat een niveau dat er niet bij is. Verbeter het niveau, of vul niveaus aan.",
    ),
    _unknown_levels,
)

OPBOUWCONTROLES = (FW209, FW213, FW219, FW221, FW242)
