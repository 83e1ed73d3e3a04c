"""Checks on what one part of a profile says of another: aspects, questions, options and kenmerken by name."""

from collections.abc import Iterable, Iterator, Mapping

from functiewijzer.core.bevinding import Plek
from functiewijzer.core.controles.controle import Controle, Vondst, fout
from functiewijzer.core.controles.plekken import kenmerkvoorwaarden_in, pad_in, vraagvoorwaarden_in
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorwaarde import SingleVoorwaarde, VraagVoorwaarde, singles_in
from functiewijzer.core.profielen.vraag import Vraag


def is_sound(profiel: Referentieprofiel, single: SingleVoorwaarde) -> bool:
    """Tell whether everything that a single condition names is there, so that its truth means something."""
    if isinstance(single, VraagVoorwaarde):
        vraag = profiel.vragen_op_id.get(single.vraag)
        return vraag is not None and all(optie in vraag.opties_op_id for optie in single.antwoord)
    return single.minstens <= len(profiel.vragen_van_kenmerk.get(single.kenmerk, ()))


def vragen_of(profiel: Referentieprofiel, single: SingleVoorwaarde) -> Iterator[str]:
    """Yield the ids of the questions that a single condition looks at, unknown ones included."""
    if isinstance(single, VraagVoorwaarde):
        yield single.vraag
    else:
        yield from (vraag.id for vraag in profiel.vragen_van_kenmerk.get(single.kenmerk, ()))


def order_of_asking(profiel: Referentieprofiel) -> dict[str, int]:
    """Return the place of every question in the fixed order of asking."""
    return {vraag.id: place for place, vraag in enumerate(profiel.volgorde)}


def looks_ahead(
    profiel: Referentieprofiel, order: Mapping[str, int], vraag: Vraag, single: SingleVoorwaarde
) -> str | None:
    """Return a question that a condition for asking looks at, but that is not asked before this question."""
    own = order[vraag.id]
    return next((other for other in vragen_of(profiel, single) if order.get(other, -1) >= own), None)


def _unknown_aspects(profiel: Referentieprofiel) -> Iterator[Vondst]:
    known = {f"{name}.{aspect}" for name, kenmerk in profiel.kenmerken.items() for aspect in kenmerk.aspecten}
    for index, vraag in enumerate(profiel.vragen):
        if vraag.aspect is not None and vraag.aspect not in known:
            fact = f"vraag '{vraag.id}' verwijst naar onbekend aspect '{vraag.aspect}'"
            yield ("vragen", index, "aspect"), fact, did_you_mean(vraag.aspect, sorted(known))


Vraagvoorwaarden = Iterable[tuple[Plek, VraagVoorwaarde]]


def find_unknown_questions(voorwaarden: Vraagvoorwaarden, vragen: Mapping[str, Vraag]) -> Iterator[Vondst]:
    """Yield every condition on a question that is not there."""
    for plek, single in voorwaarden:
        if single.vraag not in vragen:
            fact = f"de voorwaarde verwijst naar onbekende vraag '{single.vraag}'"
            yield (*plek, "vraag"), fact, did_you_mean(single.vraag, vragen)


def find_unknown_options(voorwaarden: Vraagvoorwaarden, vragen: Mapping[str, Vraag]) -> Iterator[Vondst]:
    """Yield every condition on an answer that its question does not have."""
    for plek, single in voorwaarden:
        vraag = vragen.get(single.vraag)
        for index, optie in enumerate(single.antwoord if vraag else ()):
            if vraag is not None and optie not in vraag.opties_op_id:
                fact = f"vraag '{vraag.id}' heeft geen optie '{optie}'"
                yield (*plek, "antwoord", index), fact, did_you_mean(optie, vraag.opties_op_id)


def _unknown_questions(profiel: Referentieprofiel) -> Iterator[Vondst]:
    return find_unknown_questions(vraagvoorwaarden_in(profiel), profiel.vragen_op_id)


def _unknown_options(profiel: Referentieprofiel) -> Iterator[Vondst]:
    return find_unknown_options(vraagvoorwaarden_in(profiel), profiel.vragen_op_id)


def _asked_too_late(profiel: Referentieprofiel) -> Iterator[Vondst]:
    order = order_of_asking(profiel)
    for whole, voorwaarde in pad_in(profiel):
        vraag = profiel.vragen[int(whole[1])]
        for plek, single in singles_in(voorwaarde, whole):
            later = looks_ahead(profiel, order, vraag, single)
            if later is not None:
                which = "zichzelf" if later == vraag.id else f"'{later}', die pas later wordt gesteld"
                step = "vraag" if isinstance(single, VraagVoorwaarde) else "kenmerk"
                yield (*plek, step), f"of vraag '{vraag.id}' wordt gesteld, hangt af van {which}", _ORDER


def _unknown_kenmerken(profiel: Referentieprofiel) -> Iterator[Vondst]:
    for plek, single in kenmerkvoorwaarden_in(profiel):
        if single.kenmerk not in profiel.kenmerken:
            fact = f"de voorwaarde verwijst naar onbekend kenmerk '{single.kenmerk}'"
            yield (*plek, "kenmerk"), fact, did_you_mean(single.kenmerk, profiel.kenmerken)
    for name in profiel.onderbouwing.kenmerken if profiel.onderbouwing else ():
        if name not in profiel.kenmerken:
            fact = f"de onderbouwing noemt onbekend kenmerk '{name}'"
            yield ("onderbouwing", "kenmerken", name), fact, did_you_mean(name, profiel.kenmerken)


def _too_many_asked(profiel: Referentieprofiel) -> Iterator[Vondst]:
    for plek, single in kenmerkvoorwaarden_in(profiel):
        vragen = profiel.vragen_van_kenmerk.get(single.kenmerk)
        if vragen is not None and single.minstens > len(vragen):
            count = f"{len(vragen)} {'vraag die meetelt' if len(vragen) == 1 else 'vragen die meetellen'}"
            fact = f"minstens {single.minstens} kan niet: kenmerk '{single.kenmerk}' heeft {count}"
            yield (*plek, "minstens"), fact, "Kies een lager getal, of voeg vragen toe."


_ORDER = (
    "Eerst komen de vragen achter uitsluitingen, dan die in gronden, dan de rest naar gewicht; "
    "laat de voorwaarde naar een eerdere vraag kijken."
)

FW203 = Controle(
    fout(
        "FW203",
        "Onbekend aspect",
        "Bij een vraag staat een aspect dat niet onder kenmerken voorkomt. Daardoor is onduidelijk waar de vraag "
        "bij hoort. Schrijf het kenmerk, een punt en het aspect precies zoals ze onder kenmerken staan, "
        "bijvoorbeeld aspect: complexiteit.kennis. Of voeg het aspect daar toe.",
    ),
    _unknown_aspects,
)
FW204 = Controle(
    fout(
        "FW204",
        "Onbekende vraag in een voorwaarde",
        "Een voorwaarde noemt een vraag die niet bestaat. Zo'n voorwaarde klopt nooit, en de grond of "
        "uitsluiting werkt dus niet. Schrijf het id van de vraag precies zoals het onder vragen staat.",
    ),
    _unknown_questions,
)
FW205 = Controle(
    fout(
        "FW205",
        "Onbekende optie in een voorwaarde",
        "Een voorwaarde noemt een antwoord dat bij die vraag niet te kiezen is. Zo'n voorwaarde klopt nooit. "
        "Schrijf het id van de optie precies zoals het bij de vraag staat.",
    ),
    _unknown_options,
)
FW206 = Controle(
    fout(
        "FW206",
        "Vraag hangt af van een latere vraag",
        "Met alleen_als hangt een vraag af van een antwoord dat er dan nog niet is. De volgorde ligt vast: eerst "
        "de vragen achter uitsluitingen, dan de vragen die in gronden voorkomen, dan de rest, het zwaarste "
        "gewicht eerst. Kies een vraag die eerder komt, of haal alleen_als weg. Een vraag kan ook niet van "
        "zichzelf afhangen.",
    ),
    _asked_too_late,
)
FW214 = Controle(
    fout(
        "FW214",
        "Onbekend kenmerk",
        "Een voorwaarde of de onderbouwing noemt een kenmerk dat niet onder kenmerken staat. Een voorwaarde "
        "klopt dan nooit. Schrijf de naam precies zoals die onder kenmerken staat, bijvoorbeeld kenmerk: "
        "zelfstandigheid.",
    ),
    _unknown_kenmerken,
)
FW215 = Controle(
    fout(
        "FW215",
        "Meer antwoorden nodig dan er vragen zijn",
        "De voorwaarde vraagt om meer antwoorden dan het kenmerk aan vragen heeft die meetellen. Zo'n voorwaarde "
        "klopt nooit. Heeft zelfstandigheid drie zulke vragen, dan is minstens: 3 het hoogste dat kan.",
    ),
    _too_many_asked,
)

VERWIJZINGSCONTROLES = (FW203, FW204, FW205, FW206, FW214, FW215)
