"""The command `batch`: a table of job titles in, the same table with an advice per row out."""

import gc
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TypeVar

from msgspec import Struct

from functiewijzer.cli.batch.correcties import load_correcties
from functiewijzer.cli.batch.eindbestand import require_werkmap_fits
from functiewijzer.cli.batch.invoer import as_file, require_targets
from functiewijzer.cli.batch.kolomkeuze import choose_kolommen, make_opmaak
from functiewijzer.cli.batch.meldingen import about_cells, about_correcties, about_kolommen, about_persons
from functiewijzer.cli.batch.rijen import Gevallen, graded_rows
from functiewijzer.cli.batch.schrijven import Bestemming, make_kenmerk, write_rows
from functiewijzer.cli.batch.schrijvers import Csv, JsonLines, Schrijver
from functiewijzer.cli.batch.titelkolom import is_only_codes
from functiewijzer.cli.batch.verzoek import Batchverzoek, choose_batchformaat
from functiewijzer.cli.batch.voortgang import show_voortgang
from functiewijzer.cli.bibliotheek import load_sound, open_profielmap
from functiewijzer.cli.datum import today
from functiewijzer.cli.opties import BATCH_FORMATEN
from functiewijzer.cli.uitgang import Klaar, Uitgang
from functiewijzer.cli.uitvoer import deliver, has_colour, is_unicode, say, say_exactly, width_of
from functiewijzer.core.batch.beoordelen import Beoordelaar
from functiewijzer.core.batch.kolommen import Kolommen
from functiewijzer.core.batch.samenvatting import Samenvatting
from functiewijzer.core.batch.teller import Teller
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.profielen.woordenlijst import Woordenlijst
from functiewijzer.core.titels.titelscore import Frequenties
from functiewijzer.loading.opslag.deelplaats import AlKlaar, Deelplaats
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.loading.tabel.codering import Bijfout
from functiewijzer.loading.tabel.tabel import Leesopties, Tabelbestand, open_tabel
from functiewijzer.loading.titels.titellezing import load_zoeker, quickest
from functiewijzer.rendering.tabel.opmaak import Opmaak
from functiewijzer.rendering.verslag import Verslag
from functiewijzer.rendering.woorden import one_or_more

V = TypeVar("V")


class _Bronnen(Struct, frozen=True):
    """What a run works with, opened."""

    formaat: str
    invoer: Path
    tabel: Tabelbestand
    bibliotheek: Bibliotheek
    woordenlijst: Woordenlijst
    frequenties: Frequenties
    correcties: Mapping[str, str]
    beoordelaar: Beoordelaar


def run_batch(verzoek: Batchverzoek) -> None:
    """Grade every row of a table; raises Klaar with 1 where --streng finds rows that need attention."""
    # Other commands end before there is much to collect; a batch has a library in memory, and lives.
    gc.set_threshold(10_000, 10, 10)
    formaat = choose_batchformaat(verzoek, BATCH_FORMATEN)
    require_targets(verzoek)
    profielmap = open_profielmap(verzoek.profielmap)
    with as_file(verzoek.invoer) as invoer:
        try:
            samenvatting = _grade(verzoek, _open(verzoek, formaat, invoer, profielmap))
        except AlKlaar as done:
            say(f"Klaar: {done}.")
            return
    if verzoek.streng and samenvatting.aandacht:
        raise Klaar(Uitgang.BEVINDINGEN)


def _open(verzoek: Batchverzoek, formaat: str, invoer: Path, profielmap: Profielmap) -> _Bronnen:
    bibliotheek = load_sound(profielmap)
    correcties = _load_correcties(verzoek.correcties, bibliotheek)
    tabel = open_tabel(invoer, Leesopties(verzoek.codering, _bij_fout(verzoek.bij_fout), verzoek.blad, verzoek.kolom))
    zoeker = load_zoeker(profielmap, bibliotheek)
    beoordelaar = Beoordelaar(quickest(zoeker, tabel.aantal), correcties, alleen_onderbouwd=verzoek.alleen_onderbouwd)
    return _Bronnen(
        formaat,
        invoer,
        tabel,
        bibliotheek,
        woordenlijst=zoeker.woordenlijst,
        frequenties=zoeker.frequenties,
        correcties=correcties,
        beoordelaar=beoordelaar,
    )


def _load_correcties(path: Path | None, bibliotheek: Bibliotheek) -> dict[str, str]:
    if path is None:
        return {}
    with as_file(path) as file:
        return load_correcties(file, bibliotheek)


def _grade(verzoek: Batchverzoek, bronnen: _Bronnen) -> Samenvatting:
    if bronnen.formaat == "csv":
        return _grade_with(verzoek, bronnen, Csv(ruw=verzoek.ruw))
    return _grade_with(verzoek, bronnen, JsonLines(is_result=bronnen.formaat == "jsonl"))


def _grade_with(verzoek: Batchverzoek, bronnen: _Bronnen, schrijver: Schrijver[V]) -> Samenvatting:
    from functiewijzer.rendering.batch.samenvattingsverslag import make_samenvattingsverslag

    tabel, bibliotheek = bronnen.tabel, bronnen.bibliotheek
    kolommen, titelkolom = choose_kolommen(verzoek, tabel, bronnen.beoordelaar, bronnen.frequenties)
    about_file = (*tabel.meldingen, *about_kolommen(tabel, kolommen, titelkolom.melding))
    for melding in (*about_file, *about_persons(tabel, kolommen, today().year)):
        say(melding)
    if bronnen.formaat == "xlsx":
        require_werkmap_fits(tabel.aantal, len(kolommen.koppen))
    teller = Teller()

    def opmaak() -> Opmaak:
        verslag = make_samenvattingsverslag(teller.samenvatting(bibliotheek), about_file)
        return make_opmaak(kolommen, bibliotheek, verslag)

    with _keeping_work(verzoek), show_voortgang(tabel.aantal) as tell:
        gevallen = Gevallen(bronnen.beoordelaar, schrijver.make_vorm, teller)
        make_rijen = partial(graded_rows, tabel, kolommen, gevallen)
        geschreven = write_rows(_bestemming(verzoek, bronnen, kolommen), schrijver, make_rijen, opmaak, tell=tell)
    samenvatting = teller.samenvatting(bibliotheek)
    about_result = (*about_cells(geschreven), *about_correcties(bronnen.correcties, teller))
    _show(make_samenvattingsverslag(samenvatting, about_result))
    about_all = (f"Bestand: {verzoek.invoer.name}.", *about_file, *about_result)
    _deliver(make_samenvattingsverslag(samenvatting, about_all), verzoek)
    if is_only_codes(titelkolom, samenvatting):
        raise Klaar(Uitgang.BEVINDINGEN)
    return samenvatting


def _bestemming(verzoek: Batchverzoek, bronnen: _Bronnen, kolommen: Kolommen) -> Bestemming:
    kenmerk = make_kenmerk(
        bronnen.invoer,
        bronnen.bibliotheek,
        bronnen.woordenlijst,
        formaat=bronnen.formaat,
        kolommen=kolommen.koppen,
        titel=kolommen.titel,
        lezen=(verzoek.codering, verzoek.bij_fout, verzoek.blad),
        schrijven=(verzoek.alleen_onderbouwd, verzoek.ruw),
        correcties=bronnen.correcties,
    )
    return Bestemming(
        bronnen.formaat, verzoek.doel, kolommen.koppen, kenmerk, hervat=verzoek.hervat, overschrijf=verzoek.overschrijf
    )


def _show(verslag: Verslag) -> None:
    from functiewijzer.rendering.vormen.terminal import render_text

    plain = not is_unicode(sys.stderr)
    text = render_text(verslag, width=width_of(sys.stderr), colour=has_colour(sys.stderr), ascii_only=plain)
    say_exactly("\n" + text.rstrip())


def _deliver(verslag: Verslag, verzoek: Batchverzoek) -> None:
    if verzoek.doel is not None:
        say(f"\nGeschreven: {verzoek.doel}")
    if verzoek.samenvatting is not None:
        from functiewijzer.rendering.vormen.html import render_html

        deliver(render_html(verslag), verzoek.samenvatting, overschrijf=verzoek.overschrijf)


@contextmanager
def _keeping_work(verzoek: Batchverzoek) -> Iterator[None]:
    """Say, when somebody stops the run, how to go on."""
    try:
        yield
    except KeyboardInterrupt:
        if verzoek.doel is None:
            raise
        count = one_or_more(Deelplaats.at(verzoek.doel).bewaard, "rij is", "rijen zijn")
        say(f"\nOnderbroken: {count} bewaard. Ga verder met dezelfde opdracht en --hervat.")
        raise Klaar(Uitgang.AFGEBROKEN) from None


def _bij_fout(value: str) -> Bijfout:
    return "vervang" if value == "vervang" else "stop"
