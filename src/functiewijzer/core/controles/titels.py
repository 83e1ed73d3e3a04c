"""Checks on what a profile says of job titles: the answers that words of a title give."""

from collections.abc import Iterator

from functiewijzer.core.controles.controle import Controle, Vondst, fout
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel

_FILL_IN = "Vul bij woorden de woorden in, of noem een niveau uit de woordenlijst."


def _unknown_questions(profiel: Referentieprofiel) -> Iterator[Vondst]:
    for index, signaal in enumerate(profiel.titelsignalen):
        if signaal.vraag not in profiel.vragen_op_id:
            fact = f"het titelsignaal verwijst naar onbekende vraag '{signaal.vraag}'"
            yield ("titelsignalen", index, "vraag"), fact, did_you_mean(signaal.vraag, profiel.vragen_op_id)


def _unknown_options(profiel: Referentieprofiel) -> Iterator[Vondst]:
    for index, signaal in enumerate(profiel.titelsignalen):
        vraag = profiel.vragen_op_id.get(signaal.vraag)
        if vraag is not None and signaal.antwoord not in vraag.opties_op_id:
            fact = f"vraag '{vraag.id}' heeft geen optie '{signaal.antwoord}'"
            yield ("titelsignalen", index, "antwoord"), fact, did_you_mean(signaal.antwoord, vraag.opties_op_id)


def _without_words(profiel: Referentieprofiel) -> Iterator[Vondst]:
    for index, signaal in enumerate(profiel.titelsignalen):
        if signaal.niveau is None and not signaal.woorden:
            yield ("titelsignalen", index), "het titelsignaal noemt geen woorden en geen niveau", _FILL_IN


FW223 = Controle(
    fout(
        "FW223",
        "Titelsignaal met onbekende vraag",
        "Een titelsignaal geeft antwoord op een vraag die in dit profiel niet bestaat. Het woord in de titel doet dan "
        "niets. Schrijf het id van de vraag precies zoals het onder vragen staat.",
    ),
    _unknown_questions,
)
FW224 = Controle(
    fout(
        "FW224",
        "Titelsignaal met onbekende optie",
        "Een titelsignaal geeft een antwoord dat bij die vraag niet te kiezen is. Het woord in de titel doet dan "
        "niets. Schrijf het id van de optie precies zoals het bij de vraag staat.",
    ),
    _unknown_options,
)
FW225 = Controle(
    fout(
        "FW225",
        "Titelsignaal zonder woorden",
        "Een titelsignaal zegt welk antwoord bij een woord in de titel hoort, maar hier staan geen woorden en geen "
        f"niveau. Het geldt dus nooit. {_FILL_IN}",
    ),
    _without_words,
)

TITELCONTROLES = (FW223, FW224, FW225)
