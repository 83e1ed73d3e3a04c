"""The command `importeer`: read, recognise, judge, build, check, tell, and then write."""

import sys
from collections.abc import Iterable
from pathlib import Path

from msgspec.structs import replace

from functiewijzer.cli.handboek.conflicten import settle
from functiewijzer.cli.handboek.verzoek import Importeerverzoek
from functiewijzer.cli.keuzes import choose_formaat
from functiewijzer.cli.opties import IMPORT_FORMATEN
from functiewijzer.cli.uitgang import Klaar, Uitgang
from functiewijzer.cli.uitvoer import require_target
from functiewijzer.cli.weergave import present
from functiewijzer.core.handboek.achterblijvers import keep_for_achterblijvers
from functiewijzer.core.handboek.beoordelen_bron import judge, offer_repairs
from functiewijzer.core.handboek.bron import Bronbestand
from functiewijzer.core.handboek.handboekdocumenten import Bouwopties
from functiewijzer.core.handboek.herkennen import recognise
from functiewijzer.core.handboek.herkenning import Herkenning
from functiewijzer.core.handboek.hernieuwing import at_known_paths, plan
from functiewijzer.core.handboek.herstelaanbod import apply_repair
from functiewijzer.core.handboek.importstaat import Importstaat
from functiewijzer.core.handboek.importuitslag import Importuitslag
from functiewijzer.core.handboek.ingelezen import Ingelezen
from functiewijzer.core.handboek.oordeel import Handboeksoort
from functiewijzer.core.handboek.opbouw import build_together
from functiewijzer.core.handboek.schadepunten import mark_damage
from functiewijzer.core.handboek.verantwoording import Verantwoordingsfout
from functiewijzer.loading.handboek.bronlezing import read_bron
from functiewijzer.loading.handboek.bronmap import look_in
from functiewijzer.loading.handboek.importmap import Doelmap, check_folder, look_at, packaged_bank, write_folder
from functiewijzer.loading.handboek.importschrijven import content_of, next_staat
from functiewijzer.loading.handboek.importstaat import write_staat
from functiewijzer.loading.handboek.toelating import HANDBOEK
from functiewijzer.loading.opslag.bestanden import Bestandsfout
from functiewijzer.rendering.handboek.importdata import importuitslag_as_data
from functiewijzer.rendering.handboek.importverslag import make_importverslag, make_kort_importverslag


def run_importeer(verzoek: Importeerverzoek) -> None:
    """Import a handbook, and end with 1 where something needs the eyes of a person."""
    formaat = choose_formaat(verzoek.formaat, verzoek.uitvoer, IMPORT_FORMATEN)
    require_target(verzoek.uitvoer, *verzoek.paden, overschrijf=verzoek.overschrijf)
    doel = look_at(verzoek.naar)
    paths, passed_over = _expand(verzoek.paden)
    bestanden = tuple(_read(path, verzoek) for path in paths)
    uitslag = Importuitslag(
        bestanden=bestanden,
        doel=str(verzoek.naar),
        overgeslagen=passed_over,
        is_proef=verzoek.proef,
        is_again=doel.staat is not None,
    )
    uitslag = _imported(uitslag, doel, verzoek)
    make = make_importverslag if verzoek.alles or formaat != "tekst" else make_kort_importverslag
    present(
        formaat,
        verzoek.uitvoer,
        overschrijf=verzoek.overschrijf,
        verslag=lambda: make(uitslag),
        data=lambda: importuitslag_as_data(uitslag),
    )
    if uitslag.needs_eyes:
        raise Klaar(Uitgang.BEVINDINGEN)


def _expand(paden: Iterable[Path]) -> tuple[tuple[Path, ...], tuple[str, ...]]:
    """Return the files that were named or stand in a folder that was, and the names that were passed over."""
    files: list[Path] = []
    passed_over: list[str] = []
    for pad in paden:
        if not pad.is_dir():
            files.append(pad)
            continue
        found = look_in(pad)
        if not found.handboeken:
            raise Bestandsfout(f"in de map {pad} staat geen handboek; {HANDBOEK.anders}")
        files += found.handboeken
        passed_over += [path.name for path in found.overgeslagen]
    return tuple(dict.fromkeys(files)), tuple(passed_over)


def _read(path: Path, verzoek: Importeerverzoek) -> Ingelezen:
    """Return a file, read and judged; a repair is carried out where that was asked."""
    bron = read_bron(path)
    aanbod = offer_repairs(bron)
    hersteld = aanbod[:1] if verzoek.herstel else ()
    for repair in hersteld:
        bron = apply_repair(bron, repair)
    herkenning = _recognised(path, bron)
    return Ingelezen(
        bron=bron,
        herkenning=herkenning,
        oordeel=judge(bron, herkenning),
        aanbod=() if hersteld else aanbod,
        hersteld=hersteld,
        is_toch=verzoek.toch,
    )


def _recognised(path: Path, bron: Bronbestand) -> Herkenning:
    try:
        return recognise(bron)
    except Verantwoordingsfout as error:
        lines = ", ".join(map(str, error.regels[:5]))
        raise Bestandsfout(
            f"{path}: functiewijzer kan niet elke regel verantwoorden (regel {lines}) en leest het handboek niet; "
            "bewaar het als Word-document of tekst, en meld het ons"
        ) from error


def _imported(uitslag: Importuitslag, doel: Doelmap, verzoek: Importeerverzoek) -> Importuitslag:
    """Return what becomes of the files that are not refused; it is written, unless only a proof was asked."""
    used = [item for item in uitslag.bestanden if not item.is_refused]
    if not used or any(item.is_refused and _is_damaged(item) for item in uitslag.bestanden):
        return uitslag
    staat = doel.staat or Importstaat()
    opties = Bouwopties(geldig_vanaf=verzoek.geldig_vanaf, vragenbank=packaged_bank(), codes=staat.codes)
    built = build_together([(item.herkenning, item.bron) for item in used], opties)
    documenten = keep_for_achterblijvers(at_known_paths(mark_damage(built, used), staat), staat)
    gangen = plan(documenten, staat, doel.gegevens)
    if not verzoek.proef and sys.stdin.isatty() and sys.stderr.isatty():
        gangen = settle(gangen)
    changed = content_of(gangen, doel, verzoek.geldig_vanaf)
    after = {**doel.bestanden, **changed}
    uitslag = replace(uitslag, documenten=documenten, gangen=gangen, bevindingen=check_folder(after))
    if not verzoek.proef:
        write_folder(doel, changed, write_staat(next_staat(uitslag, doel, after)))
    return uitslag


def _is_damaged(item: Ingelezen) -> bool:
    """Whether a file is refused for its text; another kind of document in a folder of handbooks is passed over."""
    return bool(item.oordeel.schade) or item.oordeel.soort is not Handboeksoort.GEEN_HANDBOEK
