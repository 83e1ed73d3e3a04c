"""The command `combineer`: two graded jobs as one, by the policy of the functiehuis."""

import re
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Final

from msgspec import Struct

from functiewijzer.cli.bibliotheek import open_profielmap
from functiewijzer.cli.dossiers.lezen import read_zijden
from functiewijzer.cli.dossiers.opgave import given_line
from functiewijzer.cli.dossiers.schrijven import require_dossiernaam, require_free_dossier, write_new
from functiewijzer.cli.keuzes import choose_formaat
from functiewijzer.cli.opties import NASLAG_FORMATEN
from functiewijzer.cli.uitgang import Gebruiksfout, Klaar, Uitgang
from functiewijzer.cli.uitvoer import require_target, say
from functiewijzer.cli.weergave import present
from functiewijzer.core.dossiers.combinatie import Combinatie
from functiewijzer.core.dossiers.combineren import combine, make_combinatiedossier, make_deel
from functiewijzer.core.dossiers.zijde import Zijde, functie_key
from functiewijzer.core.profielen.functiehuis import Combinatiebeleid, Functiehuis
from functiewijzer.core.profielen.profielstatus import Profielstatus
from functiewijzer.core.schema import MAX_NAAM
from functiewijzer.rendering.veilig import visible_line
from functiewijzer.rendering.woorden import concept_warning

_PERCENTAGE: Final = re.compile(r"([0-9]{1,2}([.,][0-9]{1,2})?) ?%?")


class Combineerverzoek(Struct, frozen=True, kw_only=True):
    """What the user asked of `combineer`, option by option."""

    a: Path
    b: Path
    aandeel: str | None
    titel: str | None
    dossier: Path | None
    formaat: str | None
    uitvoer: Path | None
    overschrijf: bool
    profielmap: Path | None


def run_combineer(verzoek: Combineerverzoek) -> None:
    """Combine, deliver the reasoning, write the dossier where one was asked, and end with 1 where there is no group."""
    formaat = choose_formaat(verzoek.formaat, verzoek.uitvoer, NASLAG_FORMATEN)
    require_target(verzoek.uitvoer, verzoek.a, verzoek.b, verzoek.dossier, overschrijf=verzoek.overschrijf)
    titel = given_line("functietitel", verzoek.titel, MAX_NAAM)
    _require_files(verzoek)
    profielmap = open_profielmap(verzoek.profielmap, verzoek.uitvoer)
    huis = profielmap.bibliotheek.functiehuis
    share = _read_share(verzoek.aandeel, huis)
    zijden = read_zijden(verzoek.a, verzoek.b, None)
    _require_two_jobs(zijden)
    shares = (share, None if share is None else 1 - share)
    one, other = (make_deel(z, profielmap.bibliotheek, s) for z, s in zip(zijden, shares, strict=True))
    from functiewijzer.rendering.dossiers.redeneerwoorden import with_words

    combinatie = with_words(combine((one, other), huis), huis)
    titel = titel or f"{one.functietitel} / {other.functietitel}"[:MAX_NAAM].rstrip()
    from functiewijzer.rendering.dossiers.combinatieverslag import combinatie_as_data, make_combinatieverslag

    present(
        formaat,
        verzoek.uitvoer,
        overschrijf=verzoek.overschrijf,
        verslag=lambda: make_combinatieverslag(titel, combinatie, tuple(dict.fromkeys(_warnings(zijden)))),
        data=lambda: combinatie_as_data(titel, combinatie),
    )
    if combinatie.functiegroep is None:
        if verzoek.dossier is not None:
            say(f"{verzoek.dossier} is niet geschreven, want er is geen functiegroep.")
        raise Klaar(Uitgang.BEVINDINGEN)
    if verzoek.dossier is not None:
        _write(verzoek.dossier, titel, combinatie, zijden)


def _require_files(verzoek: Combineerverzoek) -> None:
    if verzoek.a.resolve() == verzoek.b.resolve():
        raise Gebruiksfout("A en B zijn hetzelfde dossier; een combinatie heeft er twee nodig")
    path = verzoek.dossier
    if path is not None:
        require_dossiernaam(path, "--dossier")
        require_free_dossier(path)
    require_target(path)


def _require_two_jobs(zijden: tuple[Zijde, Zijde]) -> None:
    """Refuse to combine a job with itself, as graded by two assessors; raises Gebruiksfout."""
    one, other = (functie_key(zijde.dossier, zijde.bestand) for zijde in zijden)
    if one == other:
        raise Gebruiksfout(
            f"dit lijkt één functie: A en B gaan allebei over ‘{visible_line(zijden[0].naam)}’, bij dezelfde afdeling; "
            "twee beoordelingen van één functie legt u naast elkaar met functiewijzer vergelijk. Zijn het toch twee "
            "functies, geef ze dan elk een eigen functietitel of afdeling"
        )


def _read_share(given: str | None, huis: Functiehuis) -> Fraction | None:
    """Return the share of A; raises Gebruiksfout where the policy needs it and it is not there, or the other way."""
    beleid = huis.combinatiebeleid
    if beleid is None:
        raise Gebruiksfout(
            "het functiehuis zegt niet hoe een combinatie wordt ingedeeld; zet in functiehuis.yaml combinatiebeleid: "
            f"{' of '.join(Combinatiebeleid)}"
        )
    if given is None:
        if beleid.asks_aandeel:
            raise Gebruiksfout(
                f"dit functiehuis werkt met {beleid.value}; geef met --aandeel het deel van de tijd voor A"
            )
        return None
    if not beleid.asks_aandeel:
        raise Gebruiksfout(
            f"dit functiehuis werkt met {beleid.value}, en dan telt het aandeel niet; laat --aandeel weg"
        )
    match = _PERCENTAGE.fullmatch(given.strip())
    share = Fraction(match[1].replace(",", ".")) / 100 if match else Fraction(0)
    if share == 0:
        raise Gebruiksfout(f"--aandeel {given} kan niet; geef een percentage boven 0 en onder 100, zoals 60 of 62,5")
    return share


def _warnings(zijden: tuple[Zijde, Zijde]) -> Iterator[str]:
    """Yield what makes the group of a part less firm than it looks: a proposed profile, and flags nobody closed."""
    from functiewijzer.rendering.dossiers.combinatieverslag import open_flag_text

    for zijde in zijden:
        advies, code = zijde.dossier.advies, zijde.dossier.profiel
        if advies is not None and code is not None and advies.referentie.status is Profielstatus.CONCEPT:
            yield concept_warning(code)
        yield from (open_flag_text(zijde.naam, vlag) for vlag in zijde.dossier.open_vlaggen)


def _write(path: Path, titel: str, combinatie: Combinatie, zijden: tuple[Zijde, Zijde]) -> None:
    write_new(path, make_combinatiedossier(titel, combinatie, zijden[0].dossier, zijden[1].dossier))
    say(f"Geschreven: {path}")
