"""A combination job as a report and as data: the group, and every condition and rule, held or not."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Any, Final

from functiewijzer.core.dossiers.combinatie import Combinatie, Combinatiedeel, Redeneerstap
from functiewijzer.core.indeling.conclusie import Vlag
from functiewijzer.core.profielen.functiehuis import Combinatiebeleid
from functiewijzer.core.profielen.voorwaarde import Waarheid
from functiewijzer.core.schrijfwijze import readable
from functiewijzer.rendering.dossiers.redeneerwoorden import as_percentage, stap_text
from functiewijzer.rendering.hoofdstukken import Chapter, chapters
from functiewijzer.rendering.verslag import Alinea, Blok, Opsomming, Punt, Tabel, Toon, Uithangbord, Verslag
from functiewijzer.rendering.vormen.data import SCHEMA
from functiewijzer.rendering.woorden import DISCLAIMER, NIETS, WAARHEID

BELEID: Final = {
    Combinatiebeleid.MATRIX: "matrix: groep en soort werk bepalen samen de groep",
    Combinatiebeleid.AANDEEL: "aandeel: de hoogste groep die genoeg tijd vraagt, telt",
    Combinatiebeleid.HOOGSTE_MITS_SUBSTANTIEEL: (
        "hoogste mits substantieel: de hoogste groep telt, als dat werk een substantieel deel van de functie is"
    ),
}


def make_combinatieverslag(titel: str, combinatie: Combinatie, waarschuwingen: Sequence[str]) -> Verslag:
    """Return the report; the warnings about its parts stand above the grounds."""
    blocks = [*_bord(combinatie), *(Alinea(text, Toon.LET_OP) for text in waarschuwingen)]
    return Verslag(f"Combinatiefunctie {titel}", (*blocks, *chapters(combinatie, GROUNDS)))


def combinatie_as_data(titel: str, combinatie: Combinatie) -> dict[str, Any]:
    """Return the same as data, with the keys of the dossier."""
    data = combinatie.model_dump(mode="json")
    for key in ("voorwaarden", "redenering"):
        data[key] = [stap.model_dump(mode="json", exclude_defaults=True) for stap in getattr(combinatie, key)]
    return {"schema": SCHEMA, "functietitel": titel} | data


def open_flag_text(functie: str, vlag: Vlag) -> str:
    """Say that a flag of the advice on a part is still open."""
    return f"Bij ‘{functie}’ is de vlag ‘{readable(vlag)}’ nog niet afgesloten."


def policy_text(combinatie: Combinatie) -> str:
    """Name the policy that was applied."""
    return f"Beleid van het functiehuis: {BELEID[combinatie.beleid]}"


def _bord(combinatie: Combinatie) -> Iterator[Blok]:
    policy = policy_text(combinatie)
    if combinatie.beleid is Combinatiebeleid.HOOGSTE_MITS_SUBSTANTIEEL:
        share = as_percentage(combinatie.minimum_aandeel or Fraction(0))
        policy = f"{policy}. Wat substantieel is, is hier een afspraak: vanaf {share} van de tijd"
    if combinatie.functiegroep is not None:
        yield Uithangbord(f"Functiegroep {combinatie.functiegroep}", (policy, DISCLAIMER))
    else:
        why = "Niet aan alle voorwaarden is voldaan; zie hieronder."
        yield Uithangbord("Geen functiegroep", (why, policy, DISCLAIMER), Toon.LET_OP)


def _delen(combinatie: Combinatie) -> Iterator[Blok]:
    has_shares = any(deel.aandeel is not None for deel in combinatie.delen)
    columns = ("Functie", "Dossier", "Profiel", "Groep", *(["Aandeel"] if has_shares else []))
    yield Tabel("De delen van de combinatie", columns, tuple(_row(d, has_shares=has_shares) for d in combinatie.delen))


def _row(deel: Combinatiedeel, *, has_shares: bool) -> tuple[str, ...]:
    groep = f"{deel.functiegroep} ({deel.grondslag})" if deel.functiegroep is not None else NIETS
    share = NIETS if deel.aandeel is None else as_percentage(deel.aandeel)
    return deel.functietitel, deel.dossier, deel.profiel or NIETS, groep, *([share] if has_shares else [])


def _voorwaarden(combinatie: Combinatie) -> Iterator[Blok]:
    yield _stappen(combinatie.voorwaarden, combinatie, Toon.LET_OP)


def _redenering(combinatie: Combinatie) -> Iterator[Blok]:
    if combinatie.redenering:
        yield _stappen(combinatie.redenering, combinatie, Toon.STIL)


def _stappen(stappen: Sequence[Redeneerstap], combinatie: Combinatie, not_held: Toon) -> Opsomming:
    """Return the steps as a list; a rule that does not hold is no warning, a condition that does not hold is."""
    return Opsomming(tuple(_stap(stap, combinatie, not_held) for stap in stappen))


def _stap(stap: Redeneerstap, combinatie: Combinatie, not_held: Toon) -> Punt:
    toon = Toon.GEWOON if stap.waarde is Waarheid.WAAR else not_held
    return Punt(f"{stap_text(stap, combinatie)} [{WAARHEID[stap.waarde]}]", (), toon)


GROUNDS: Final[tuple[Chapter[Combinatie], ...]] = (
    ("De twee functies", _delen),
    ("Voorwaarden", _voorwaarden),
    ("Redenering", _redenering),
)
"""What the group of a combination job rests on."""
