"""Checks on worked gradings: that the engine says what the makers of the profile expect."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from functiewijzer.core.bevinding import Constatering
from functiewijzer.core.controles.antwoorden import check_antwoorden
from functiewijzer.core.controles.controle import Controle, Vondst, fout
from functiewijzer.core.controles.vragen import find_doubles
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.core.indeling.conclusie import Conclusie, conclude
from functiewijzer.core.indeling.verloop import write_stappen
from functiewijzer.core.indeling.voorbeelden import Verwachting, Voorbeeld, Voorbeelden
from functiewijzer.core.indeling.vragenlijst import Gesprek
from functiewijzer.core.profielen.drempels import Drempels
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel


@dataclass(frozen=True, eq=False)
class Proef:
    """The worked gradings of a profile, with what is needed to run them through the engine."""

    voorbeelden: Voorbeelden
    profiel: Referentieprofiel
    drempels: Drempels

    @cached_property
    def conclusies(self) -> Mapping[int, Conclusie]:
        """What the engine says of each example by its index; of those that can't be run, nothing."""
        found = ((index, self._conclude(item)) for index, item in enumerate(self.voorbeelden.voorbeelden))
        return {index: conclusie for index, conclusie in found if conclusie is not None}

    def _conclude(self, voorbeeld: Voorbeeld) -> Conclusie | None:
        antwoorden = self.voorbeelden.antwoorden_van(voorbeeld)
        is_broken = any(check_antwoorden(antwoorden, self.profiel, ()))
        if is_broken or not _has_sound_origin(self.voorbeelden, voorbeeld):
            return None
        return conclude(write_stappen(Gesprek(self.profiel, self.drempels, antwoorden)))


def _has_sound_origin(voorbeelden: Voorbeelden, voorbeeld: Voorbeeld) -> bool:
    """Tell whether following `vanaf` ends at an example that starts from nothing."""
    by_id = {item.id: item for item in voorbeelden.voorbeelden}
    seen: set[str] = set()
    item: Voorbeeld | None = voorbeeld
    while item is not None and item.vanaf is not None and item.id not in seen:
        seen.add(item.id)
        item = by_id.get(item.vanaf)
    return item is not None and item.vanaf is None


def _tested(proef: Proef) -> Iterator[tuple[int, str, Verwachting, Conclusie]]:
    for index, conclusie in proef.conclusies.items():
        voorbeeld = proef.voorbeelden.voorbeelden[index]
        yield index, voorbeeld.id, voorbeeld.verwacht, conclusie


def check_voorbeeldantwoorden(proef: Proef) -> Iterator[Constatering]:
    """Yield the answers of worked gradings that mean nothing in their profile."""
    for index, voorbeeld in enumerate(proef.voorbeelden.voorbeelden):
        yield from check_antwoorden(voorbeeld.antwoorden, proef.profiel, ("voorbeelden", index, "antwoorden"))


def _other_uitkomst(proef: Proef) -> Iterator[Vondst]:
    for index, name, expected, said in _tested(proef):
        if said.uitkomst is not expected.uitkomst:
            group = f" (groep {said.functiegroep})" if said.functiegroep else ""
            fact = f"voorbeeld '{name}': verwacht is {expected.uitkomst}, maar de uitkomst is {said.uitkomst}{group}"
            yield ("voorbeelden", index, "verwacht", "uitkomst"), fact, _WHICH_ONE


def _other_group(proef: Proef) -> Iterator[Vondst]:
    for index, name, expected, said in _tested(proef):
        # With another uitkomst the group differs as a matter of course, and FW403 says so.
        if said.uitkomst is expected.uitkomst and said.functiegroep != expected.functiegroep:
            wanted, got = (group or "geen groep" for group in (expected.functiegroep, said.functiegroep))
            fact = f"voorbeeld '{name}': verwacht is {wanted}, maar de functiegroep is {got}"
            yield ("voorbeelden", index, "verwacht", "functiegroep"), fact, _WHICH_ONE


def _other_flags(proef: Proef) -> Iterator[Vondst]:
    for index, name, expected, said in _tested(proef):
        if set(said.vlaggen) != set(expected.vlaggen):
            fact = f"voorbeeld '{name}': verwacht is {_set_of(expected.vlaggen)}, maar de vlaggen zijn"
            yield ("voorbeelden", index, "verwacht", "vlaggen"), f"{fact} {_set_of(said.vlaggen)}", _WHICH_ONE


def _set_of(vlaggen: Iterable[str]) -> str:
    return f"[{', '.join(sorted(vlaggen))}]"


def _double_examples(proef: Proef) -> Iterator[Vondst]:
    ids = ((("voorbeelden", index, "id"), item.id) for index, item in enumerate(proef.voorbeelden.voorbeelden))
    return find_doubles(ids, "voorbeeld")


def _broken_origins(proef: Proef) -> Iterator[Vondst]:
    by_id = {item.id: item for item in proef.voorbeelden.voorbeelden}
    for index, voorbeeld in enumerate(proef.voorbeelden.voorbeelden):
        plek = ("voorbeelden", index, "vanaf")
        if voorbeeld.vanaf is not None and voorbeeld.vanaf not in by_id:
            others = [name for name in by_id if name != voorbeeld.id]
            yield plek, f"voorbeeld '{voorbeeld.vanaf}' bestaat niet", did_you_mean(voorbeeld.vanaf, others)
        elif _leads_to_itself(by_id, voorbeeld):
            fact = f"voorbeeld '{voorbeeld.id}' begint via vanaf weer bij zichzelf"
            yield plek, fact, "Laat één voorbeeld in de kring alle antwoorden zelf geven, zonder vanaf."


def _leads_to_itself(by_id: Mapping[str, Voorbeeld], voorbeeld: Voorbeeld) -> bool:
    name, seen = voorbeeld.vanaf, set[str]()
    while name is not None and name not in seen and name in by_id:
        if name == voorbeeld.id:
            return True
        seen.add(name)
        name = by_id[name].vanaf
    return False


_WHICH_ONE = "Klopt het profiel niet, of het voorbeeld?"

FW403 = Controle(
    fout(
        "FW403",
        "Voorbeeld heeft een andere uitkomst",
        "Een voorbeeld legt vast wat het profiel moet doen. Met deze antwoorden komt er iets anders uit. "
        "Misschien is het profiel veranderd, of klopt de verwachting niet. Beoordeel eerst wat juist is; pas dan "
        "het profiel of het voorbeeld aan.",
    ),
    _other_uitkomst,
)
FW404 = Controle(
    fout(
        "FW404",
        "Voorbeeld heeft een andere functiegroep",
        "De uitkomst klopt, maar de functiegroep niet. Vaak is de groep van het profiel of van een "
        "toepassingsregel veranderd. Pas de groep in het voorbeeld of in het profiel aan. Bij geen_match hoort "
        "geen functiegroep.",
    ),
    _other_group,
)
FW405 = Controle(
    fout(
        "FW405",
        "Voorbeeld heeft andere vlaggen",
        "De vlaggen zeggen wat een lezer moet weten voordat hij op de uitkomst vertrouwt. Ze moeten precies "
        "overeenkomen: niet minder en niet meer. De melding noemt wat er verwacht werd en wat er uitkomt. "
        "Schrijf bijvoorbeeld vlaggen: [twijfel], of vul een toelichting of antwoord aan als ongemotiveerd of "
        "onvolledig niet de bedoeling is.",
    ),
    _other_flags,
)
FW406 = Controle(
    fout(
        "FW406",
        "Dubbel voorbeeld",
        "Twee voorbeelden hebben hetzelfde id. Met vanaf is dan niet te zeggen welk van de twee bedoeld is. Geef "
        "elk voorbeeld een eigen id.",
    ),
    _double_examples,
)
FW407 = Controle(
    fout(
        "FW407",
        "Vanaf klopt niet",
        "Met vanaf neemt een voorbeeld de antwoorden van een ander voorbeeld over. Dat andere voorbeeld bestaat "
        "niet, of het komt uiteindelijk weer bij dit voorbeeld uit. Verbeter het id achter vanaf, of haal vanaf "
        "weg en geef alle antwoorden zelf.",
    ),
    _broken_origins,
)

VOORBEELDVORMCONTROLES = (FW406, FW407)
UITSLAGCONTROLES = (FW403, FW404, FW405)
