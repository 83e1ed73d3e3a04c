"""Every check on a vragenbank: its questions as those of a profile, and what its conditions name."""

from collections.abc import Iterator
from typing import Final

from functiewijzer.core.bevinding import Constatering, Plek
from functiewijzer.core.controles.controle import Controle, Vondst, fout, run_controles
from functiewijzer.core.controles.keuring import Keuring
from functiewijzer.core.controles.opbouw import FW213
from functiewijzer.core.controles.verwijzingen import FW204, FW205, find_unknown_options, find_unknown_questions
from functiewijzer.core.controles.verzameling import Verzameling
from functiewijzer.core.controles.vragen import VRAAGCONTROLES, find_doubles
from functiewijzer.core.profielen.voorwaarde import Voorwaarde, VraagVoorwaarde, singles_in
from functiewijzer.core.profielen.vragenbank import Vragenbank

BANKSOORTEN: Final = (
    fout(
        "FW330",
        "Staat niet in de vragenbank",
        "Met bank: neemt een profiel een vraag of uitsluiting over uit vragenbank.yaml. Dit id staat daar niet bij, "
        "dus het is niet bekend wat er gevraagd wordt. Schrijf het id precies zoals in de vragenbank, of schrijf het "
        "onderdeel in het profiel zelf uit.",
    ),
    fout(
        "FW331",
        "Geen bruikbare vragenbank",
        "Het profiel verwijst met bank: naar vragenbank.yaml, maar dat bestand staat niet naast functiehuis.yaml of "
        "bevat fouten. Er wordt geen andere vragenbank genomen: dan zouden de vragen stil kunnen veranderen. Zet het "
        "bestand in de profielmap, of verbeter wat valideer erover meldt.",
    ),
    fout(
        "FW332",
        "Eigen id bij een verwijzing naar de vragenbank",
        "Naast bank: mag u elke sleutel vervangen behalve id. Een vraag uit de bank houdt haar id, zodat voorwaarden "
        "en oude antwoorden haar in elk profiel terugvinden. Haal id: weg, of schrijf de vraag uit zonder bank:.",
    ),
)


def _voorwaarden(bank: Vragenbank) -> Iterator[tuple[Plek, Voorwaarde]]:
    for index, vraag in enumerate(bank.vragen):
        if vraag.alleen_als is not None:
            yield ("vragen", index, "alleen_als"), vraag.alleen_als
    for index, uitsluiting in enumerate(bank.uitsluitingen):
        yield ("uitsluitingen", index, "als"), uitsluiting.als


def _vraagvoorwaarden(bank: Vragenbank) -> Iterator[tuple[Plek, VraagVoorwaarde]]:
    for whole, voorwaarde in _voorwaarden(bank):
        for plek, single in singles_in(voorwaarde, whole):
            if isinstance(single, VraagVoorwaarde):
                yield plek, single


def _double_uitsluitingen(bank: Vragenbank) -> Iterator[Vondst]:
    ids = ((("uitsluitingen", index, "id"), item.id) for index, item in enumerate(bank.uitsluitingen))
    return find_doubles(ids, "uitsluiting")


BANKCONTROLES: Final[tuple[Controle[Vragenbank], ...]] = (
    *VRAAGCONTROLES,
    Controle(FW204.soort, lambda bank: find_unknown_questions(_vraagvoorwaarden(bank), bank.vragen_op_id)),
    Controle(FW205.soort, lambda bank: find_unknown_options(_vraagvoorwaarden(bank), bank.vragen_op_id)),
    Controle(FW213.soort, _double_uitsluitingen),
)


def _check(bank: Vragenbank, _verzameling: Verzameling) -> Iterator[Constatering]:
    return run_controles(BANKCONTROLES, bank)


KEURING: Final = Keuring(soorten=BANKSOORTEN, elk=_check)
