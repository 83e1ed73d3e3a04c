"""The report on an import: whole for a file, and short on a screen, with the answer last."""

from collections.abc import Iterator
from typing import Final

from functiewijzer.core.handboek.beoordelen_bron import may_overrule
from functiewijzer.core.handboek.importuitslag import Importuitslag, needs_eyes
from functiewijzer.core.handboek.ingelezen import Ingelezen
from functiewijzer.rendering.handboek.bronplekken import Bronplekken
from functiewijzer.rendering.handboek.buitenwoorden import buiten_blokken, buiten_kort
from functiewijzer.rendering.handboek.hernieuwing import hernieuwing_blokken, hernieuwing_kort
from functiewijzer.rendering.handboek.importdelen import (
    belofte_blokken,
    beloofd_text,
    functie_tabel,
    oordeel_blokken,
    openstaand_blokken,
)
from functiewijzer.rendering.handboek.oordeelwoorden import aanbod_text, oordeel_text, raad_of, reden_text
from functiewijzer.rendering.handboek.regelstand import regelstand
from functiewijzer.rendering.handboek.regelverantwoording import losse_regels, regel_blokken, telling_text
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Toon, Uithangbord, Verslag
from functiewijzer.rendering.woorden import at_most, one_or_more

_TITEL: Final = "Handboek importeren"
_ROWS: Final = 12


def make_importverslag(uitslag: Importuitslag) -> Verslag:
    """Return the whole report, the answer first."""
    plaatsen = Bronplekken(uitslag.bestanden)
    blokken: list[Blok] = [answer_of(uitslag)]
    for item in uitslag.bestanden:
        blokken += oordeel_blokken(item)
    if not uitslag.is_refused:
        blokken.append(Kop("Functies"))
        blokken += belofte_blokken(uitslag.beloften, plaatsen) if _has_functions(uitslag) else ()
        blokken += [*functie_tabel(uitslag.profielen, plaatsen), *regelstand(uitslag.profielen)]
        blokken += hernieuwing_blokken(uitslag.gangen) if uitslag.is_again else ()
    elif uitslag.beloften.beloofd:
        blokken += belofte_blokken(uitslag.beloften, plaatsen)
    blokken += regel_blokken(uitslag.bestanden)
    for item in uitslag.bestanden:
        blokken += [*buiten_blokken(item), *losse_regels(item)]
    if not uitslag.is_refused:
        blokken += [Kop("Wat nog open staat"), *openstaand_blokken(uitslag, plaatsen)]
        blokken += _findings(uitslag)
    if uitslag.overgeslagen:
        blokken.append(Alinea(f"Overgeslagen in de map, want geen handboek: {', '.join(uitslag.overgeslagen)}."))
    return Verslag(_TITEL, tuple(blokken))


def _has_functions(uitslag: Importuitslag) -> bool:
    """Whether the handbook has reference jobs that a list can promise; group sheets are none."""
    return any(item.herkenning.functies for item in uitslag.bestanden if not item.is_refused)


def make_kort_importverslag(uitslag: Importuitslag) -> Verslag:
    """Return what a person must know now, the answer last, where the screen stops."""
    blokken: list[Blok] = []
    for item in uitslag.bestanden:
        blokken += _short_verdict(item)
    if not uitslag.is_refused:
        blokken += _short_functions(uitslag)
        used = [item for item in uitslag.bestanden if not item.is_refused]
        loose = any(item.has_losses for item in used)
        blokken += buiten_kort(used)
        blokken.append(Alinea(telling_text(used), Toon.LET_OP if loose else Toon.GEWOON))
    elif uitslag.beloften.beloofd:
        blokken.append(Alinea(beloofd_text(uitslag.beloften), Toon.LET_OP))
    blokken.append(answer_of(uitslag))
    return Verslag(_TITEL, tuple(blokken))


def _short_verdict(item: Ingelezen) -> Iterator[Blok]:
    bad = item.is_refused or item.is_overruled
    yield Alinea(
        f"{item.bron.naam}: {oordeel_text(item.oordeel, has_losses=item.has_losses)}",
        Toon.LET_OP if bad else Toon.GEWOON,
    )
    if bad or item.oordeel.schade:
        yield Opsomming(tuple(Punt(reden_text(reden)) for reden in item.oordeel.redenen[:4]))
        yield from map(Alinea, raad_of(item.oordeel))
    for aanbod in item.aanbod:
        yield Alinea(f"Te herstellen met --herstel: {aanbod_text(aanbod)}.", Toon.LET_OP)
    for aanbod in item.hersteld:
        yield Alinea(f"Hersteld: {aanbod_text(aanbod)}.", Toon.LET_OP)


def _short_functions(uitslag: Importuitslag) -> Iterator[Blok]:
    doubtful = [document for document in uitslag.profielen if needs_eyes(document)]
    shown = (doubtful or list(uitslag.profielen))[:_ROWS]
    title = "Functies om na te kijken" if doubtful else "Functies"
    yield Kop(f"{title} ({len(doubtful) or len(uitslag.profielen)})")
    yield from functie_tabel(shown, Bronplekken(uitslag.bestanden))
    rest = len(uitslag.profielen) - len(shown)
    if rest:
        yield Alinea(f"En {one_or_more(rest, 'andere functie', 'andere functies')}. Alles ziet u met --alles.")
    yield from regelstand(uitslag.profielen)
    missing = [belofte.naam for belofte in uitslag.beloften.ontbreekt]
    if missing:
        yield Alinea(f"Beloofd en niet gevonden: {', '.join(at_most(missing, 4))}.", Toon.LET_OP)
    if uitslag.is_again:
        yield from map(Alinea, hernieuwing_kort(uitslag.gangen))


def answer_of(uitslag: Importuitslag) -> Uithangbord:
    """Return the answer: how many functions became profiles, how many need eyes, and what to do next."""
    if uitslag.is_refused:
        can = any(may_overrule(item.oordeel, item.herkenning) for item in uitslag.bestanden)
        lines = ("Er is niets geschreven.", *(("Toch overnemen kan met --toch.",) if can else ()))
        return Uithangbord("Dit handboek is niet overgenomen", lines, Toon.LET_OP)
    number = len(uitslag.profielen)
    doubtful = sum(map(needs_eyes, uitslag.profielen))
    big = f"{one_or_more(number, 'functie', 'functies')} gevonden"
    if doubtful:
        big += f", {doubtful} om na te kijken"
    return Uithangbord(big, tuple(_next_steps(uitslag, doubtful)), Toon.LET_OP if uitslag.needs_eyes else Toon.GELIJK)


def _next_steps(uitslag: Importuitslag, doubtful: int) -> Iterator[str]:
    if uitslag.is_proef:
        yield "Dit was een proef (--proef): er is niets geschreven."
        return
    yield f"De profielen staan in {uitslag.doel}."
    if doubtful or uitslag.needs_eyes:
        yield f"Nakijken: functiewijzer nazien {uitslag.doel}"
    yield f"Controleren: functiewijzer valideer {uitslag.doel}"


def _findings(uitslag: Importuitslag) -> Iterator[Blok]:
    if uitslag.bevindingen:
        yield Kop(f"Wat valideer erover zegt ({len(uitslag.bevindingen)})", 3)
        yield Opsomming(
            tuple(
                Punt(f"{bevinding.vindplaats} {bevinding.code}: {bevinding.bericht}")
                for bevinding in uitslag.bevindingen
            )
        )
