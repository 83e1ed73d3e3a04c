"""What the cells of a row say: the text of a title, and answers by the id or the words of an option."""

import re
from collections.abc import Iterator
from typing import Final

from functiewijzer.core.batch.opmerking import Opmerking, Opmerkingsoort
from functiewijzer.core.indeling.reden import is_reden
from functiewijzer.core.profielen.antwoorden import WEET_NIET, Antwoord
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.vraag import Vraag
from functiewijzer.core.schema import MAX_TEKST
from functiewijzer.core.schrijfwijze import fold_titel

MAX_TITEL: Final = 200
"""What is longer is hardly a title."""
MAX_GELEZEN: Final = 1000
"""So much of a title is compared: no title needs more, and the time would grow with it."""
GEEN: Final = "GEEN"
"""What a person says, instead of a code, where no profile fits."""
_COMMA_CODE: Final = re.compile(r"[0-9]+,[0-9]+")


def read_code(tekst: str) -> str:
    """Return the code that a cell names, or GEEN: Dutch Excel makes 1,1 of 1.1."""
    code = tekst.strip()
    if code.upper() == GEEN:
        return GEEN
    return code.replace(",", ".") if _COMMA_CODE.fullmatch(code) else code


def quoted(tekst: str) -> str:
    """Return the start of a cell for use in a remark, without what would end the remark."""
    return " ".join(tekst[:40].split()).replace(". ", " ").replace("'", "’")


def title_remarks(titel: str) -> Iterator[Opmerking]:
    """Yield what is odd about the text of a title."""
    if not titel.strip():
        yield Opmerking(Opmerkingsoort.TITEL_LEEG)
    elif len(titel.strip()) < 3:
        yield Opmerking(Opmerkingsoort.TITEL_KORT)
    elif len(titel) > MAX_GELEZEN:
        yield Opmerking(Opmerkingsoort.TITEL_AFGEKAPT, gegevens=(str(len(titel)), str(MAX_GELEZEN)))
    elif len(titel) > MAX_TITEL:
        yield Opmerking(Opmerkingsoort.TITEL_LANG, gegevens=(str(len(titel)),))
    elif not any(char.isascii() and char.isalpha() for char in titel):
        yield Opmerking(Opmerkingsoort.TITEL_ZONDER_LETTERS)
    if "\0" in titel:
        yield Opmerking(Opmerkingsoort.TITEL_MET_NUL)


def read_answers(
    profiel: Referentieprofiel, antwoorden: tuple[tuple[str, str, str], ...]
) -> tuple[dict[str, Antwoord], list[Opmerking]]:
    """Return the answers of a row for a profile, and what could not be used; `weet niet` keeps a question open."""
    given: dict[str, Antwoord] = {}
    problems: list[Opmerking] = []
    for vraag_id, tekst, toelichting in antwoorden:
        if not (tekst.strip() or toelichting.strip()):
            continue
        vraag = profiel.vragen_op_id.get(vraag_id)
        if vraag is None:
            problems.append(Opmerking(Opmerkingsoort.VRAAG_ELDERS, gegevens=(vraag_id, profiel.code)))
            continue
        if not tekst.strip():
            problems.append(Opmerking(Opmerkingsoort.TOELICHTING_ALLEEN, vraag_id))
            continue
        optie = find_option(vraag, tekst)
        if optie is None:
            options = ", ".join(o.id for o in vraag.opties)
            problems.append(Opmerking(Opmerkingsoort.ANTWOORD_ONBEKEND, vraag_id, (quoted(tekst), options)))
        else:
            given[vraag_id] = Antwoord(antwoord=optie, toelichting=_as_reden(toelichting))
    return given, problems


def _as_reden(toelichting: str) -> str | None:
    return toelichting.strip()[:MAX_TEKST] if is_reden(toelichting) else None


def find_option(vraag: Vraag, tekst: str) -> str | None:
    """Return the id of the option that a text names, by its id or by its own words; None where there is none."""
    said = fold_titel(tekst)
    if said.replace(" ", "_") == WEET_NIET:
        return WEET_NIET
    return next((o.id for o in vraag.opties if said in {o.id, fold_titel(o.tekst)}), None)
