"""Questions of which the options are a handbook's own texts per level: the rows of a NOK, the parts of a groepsblad.

All weigh the same, since the source gives no weights.
"""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from functiewijzer.core.handboek import standaardteksten
from functiewijzer.core.handboek.beschrijven import make_id
from functiewijzer.core.handboek.bronwijzer import Bronwijzer
from functiewijzer.core.handboek.handboekdocumenten import Gegevens
from functiewijzer.core.handboek.herkenning import Passage
from functiewijzer.core.handboek.naamverdeling import one_line
from functiewijzer.core.handboek.openpunt import Openpunt, Openpuntsoort

ASPECT = "niveau"
"""The one aspect of a row: what the handbook says of it on the profile's own level."""


class Niveaurij(Struct, frozen=True):
    """A row: its name, and per level what the handbook says of it there."""

    naam: Passage
    niveaus: Mapping[str, Passage]


class Niveauburen(Struct, frozen=True):
    """A level and the ones beside it, light and heavy; None where the handbook describes no level one step away."""

    lichter: str | None
    eigen: str
    zwaarder: str | None

    @property
    def sides(self) -> tuple[tuple[str, str | None], ...]:
        """The two sides by name."""
        return (("lichter", self.lichter), ("zwaarder", self.zwaarder))


class Niveauopbouw(Struct, frozen=True, kw_only=True):
    """What the rows of three levels give a profile: its kenmerken, questions and rules, and what to look at."""

    kenmerken: Gegevens
    vragen: tuple[Gegevens, ...]
    regels: Gegevens
    openpunten: tuple[Openpunt, ...]


def build_niveau(rijen: Sequence[Niveaurij], buren: Niveauburen, bron: Bronwijzer, ids: set[str]) -> Niveauopbouw:
    """Return the part of a profile that compares a job with the texts of three levels."""
    kenmerken: Gegevens = {}
    vragen: list[Gegevens] = []
    openpunten: list[Openpunt] = []
    for rij in rijen:
        own = rij.niveaus.get(buren.eigen)
        levels = [n for n in (buren.lichter, buren.eigen, buren.zwaarder) if n is not None]
        texts = {rij.niveaus[n].tekst for n in levels if n in rij.niveaus}
        if own is None or len(texts) < len(levels):
            lines = tuple(sorted({n for passage in rij.niveaus.values() for n in passage.regels}))
            data = (buren.eigen, one_line(rij.naam.tekst))
            openpunten.append(Openpunt(soort=Openpuntsoort.NIVEAU, plek="vragen", regels=lines, gegevens=data))
            continue
        name = make_id(one_line(rij.naam.tekst), ids)
        place = bron.of(own.regels)
        kenmerken[name] = {"tekst": own.tekst, "aspecten": {ASPECT: {"tekst": own.tekst, "bron": place}}, "bron": place}
        vragen.append(_vraag(name, rij, buren, bron))
    regels, points = rules_between(buren)
    return Niveauopbouw(kenmerken=kenmerken, vragen=tuple(vragen), regels=regels, openpunten=(*openpunten, *points))


def _vraag(name: str, rij: Niveaurij, buren: Niveauburen, bron: Bronwijzer) -> Gegevens:
    naam = one_line(rij.naam.tekst)
    levels = (("lichter", buren.lichter), ("gelijk", buren.eigen), ("zwaarder", buren.zwaarder))
    opties = [
        {
            "id": richting,
            "tekst": standaardteksten.beyond(richting, buren.eigen) if level is None else rij.niveaus[level].tekst,
            "richting": richting,
        }
        for richting, level in levels
    ]
    lines = {n for _, level in levels if level is not None for n in rij.niveaus[level].regels}
    return {
        "id": name,
        "naam": naam,
        "aspect": f"{name}.{ASPECT}",
        "tekst": standaardteksten.question(naam),
        "opties": opties,
        "bron": bron.of({*rij.naam.regels, *lines}),
    }


def rules_between(buren: Niveauburen) -> tuple[Gegevens, list[Openpunt]]:
    """Return the rules of a level by the levels beside it, in words of this tool, with the points that say so."""
    found: Gegevens = {}
    gone: Gegevens = {}
    openpunten = []
    for richting, groep in buren.sides:
        if groep is None:
            gone[richting] = {"reden": standaardteksten.no_side(buren.eigen, richting)}
        else:
            tekst = standaardteksten.rule_text(groep, buren.eigen)
            found[richting] = {"functiegroep": groep, "tekst": tekst, "bron": standaardteksten.KEUZE}
        plek = f"toepassingsregels.{f'geen_zijde.{richting}' if groep is None else richting}"
        openpunten.append(Openpunt(soort=Openpuntsoort.STANDAARDWAARDE, plek=plek))
    return found | ({"geen_zijde": gone} if gone else {}), openpunten
