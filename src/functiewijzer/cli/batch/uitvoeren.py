"""The command `batch`: a table of job titles in, the same table with an advice per row out."""

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from functiewijzer.cli.batch.correcties import load_correcties
from functiewijzer.cli.batch.invoer import as_file, require_targets
from functiewijzer.cli.batch.rijen import Adviesrij, graded_rows
from functiewijzer.cli.batch.schrijven import Bestemming, make_kenmerk, write_rows
from functiewijzer.cli.batch.verzoek import Batchverzoek, choose_batchformaat
from functiewijzer.cli.batch.voortgang import show_voortgang
from functiewijzer.cli.bibliotheek import only_sound, open_profielmap, tell_broken
from functiewijzer.cli.opties import BATCH_FORMATEN
from functiewijzer.cli.uitgang import Gebruiksfout, Klaar, Uitgang
from functiewijzer.cli.uitvoer import deliver, has_colour, is_unicode, say, say_exactly, width_of
from functiewijzer.core.batch.beoordelen import Beoordelaar, Titelvinder
from functiewijzer.core.batch.kolommen import Kolomfout, Kolommen, read_kolommen
from functiewijzer.core.batch.samenvatting import Samenvatting, Teller
from functiewijzer.core.bibliotheek import Bibliotheek
from functiewijzer.core.titelmatch import Titelzoeker
from functiewijzer.core.woordenlijst import Woordenlijst
from functiewijzer.loading.codering import Bijfout
from functiewijzer.loading.profielmap import Profielmap
from functiewijzer.loading.tabel import Leesopties, Tabel, open_tabel
from functiewijzer.loading.titels import load_woordenlijst, load_zoeker
from functiewijzer.rendering.tabel.opmaak import Opmaak
from functiewijzer.rendering.verslag import Verslag

MANY: Final = 300
"""From so many names on an index pays for loading numpy."""


@dataclass(frozen=True, slots=True)
class _Bronnen:
    """What a run works with, opened."""

    formaat: str
    invoer: Path
    tabel: Tabel
    bibliotheek: Bibliotheek
    woordenlijst: Woordenlijst
    correcties: Mapping[str, str]
    beoordelaar: Beoordelaar


def run_batch(verzoek: Batchverzoek) -> None:
    """Grade every row of a table; raises Klaar with 1 where --streng finds rows that need attention."""
    formaat = choose_batchformaat(verzoek, BATCH_FORMATEN)
    require_targets(verzoek)
    profielmap = open_profielmap(verzoek.profielmap)
    tell_broken(profielmap)
    with as_file(verzoek.invoer) as invoer:
        samenvatting = _grade(verzoek, _open(verzoek, formaat, invoer, profielmap))
    if verzoek.streng and samenvatting.aandacht:
        raise Klaar(Uitgang.BEVINDINGEN)


def _open(verzoek: Batchverzoek, formaat: str, invoer: Path, profielmap: Profielmap) -> _Bronnen:
    bibliotheek = only_sound(profielmap)
    correcties = load_correcties(verzoek.correcties, bibliotheek.profielen) if verzoek.correcties else {}
    tabel = open_tabel(invoer, Leesopties(verzoek.codering, _bij_fout(verzoek.bij_fout), verzoek.blad))
    for melding in tabel.meldingen:
        say(melding)
    zoeker = load_zoeker(profielmap, bibliotheek)
    beoordelaar = Beoordelaar(_indexed(zoeker), correcties, alleen_onderbouwd=verzoek.alleen_onderbouwd)
    return _Bronnen(formaat, invoer, tabel, bibliotheek, load_woordenlijst(profielmap), correcties, beoordelaar)


def _indexed(zoeker: Titelzoeker) -> Titelvinder:
    """Return a quicker search where the library has many names."""
    if sum(map(len, zoeker.namen.values())) < MANY:
        return zoeker
    from functiewijzer.cli.batch.titelindex import Titelindex

    return Titelindex(zoeker)


def _grade(verzoek: Batchverzoek, bronnen: _Bronnen) -> Samenvatting:
    from functiewijzer.rendering.samenvattingsverslag import make_samenvattingsverslag

    tabel, bibliotheek, kolommen = bronnen.tabel, bronnen.bibliotheek, _choose_kolommen(verzoek, bronnen)
    teller = Teller()

    def make_opmaak() -> Opmaak:
        verslag = make_samenvattingsverslag(teller.samenvatting(bibliotheek), tabel.meldingen)
        return _opmaak(kolommen, bibliotheek, verslag)

    with show_voortgang(tabel.aantal) as tell, _keeping_work(verzoek):
        counted = _counted(graded_rows(tabel, kolommen, bronnen.beoordelaar), teller)
        onschadelijk = write_rows(_bestemming(verzoek, bronnen, kolommen), counted, make_opmaak, tell)
    samenvatting = teller.samenvatting(bibliotheek)
    about_cells = tuple(_about_cells(onschadelijk))
    _show(make_samenvattingsverslag(samenvatting, about_cells))
    _deliver(make_samenvattingsverslag(samenvatting, (*tabel.meldingen, *about_cells)), verzoek)
    return samenvatting


def _choose_kolommen(verzoek: Batchverzoek, bronnen: _Bronnen) -> Kolommen:
    kolommen = _read_kolommen(verzoek, bronnen.tabel, bronnen.bibliotheek)
    if not verzoek.vraagkolommen:
        return kolommen
    rows = graded_rows(bronnen.tabel, kolommen, bronnen.beoordelaar)
    return _read_kolommen(verzoek, bronnen.tabel, bronnen.bibliotheek, open_questions(rows, bronnen.bibliotheek))


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
        bronnen.formaat, verzoek.doel, kolommen.koppen, kenmerk, verzoek.hervat, verzoek.overschrijf, verzoek.ruw
    )


def _counted(rijen: Iterator[Adviesrij], teller: Teller) -> Iterator[Adviesrij]:
    for rij in rijen:
        teller.tel(rij.gegeven.titel, rij.gegeven.huidige_groep, rij.advies)
        yield rij


def open_questions(rijen: Iterator[Adviesrij], bibliotheek: Bibliotheek) -> tuple[str, ...]:
    """Return the ids of the questions that are open in some row, in the order of the profiles and of asking."""
    wanted = {(rij.advies.profiel, vraag) for rij in rijen for vraag in rij.advies.open_vragen}
    by_title = {rij_profiel for rij_profiel, _ in wanted}
    ordered = (
        vraag.id
        for code, profiel in bibliotheek.profielen.items()
        if code in by_title
        for vraag in profiel.volgorde
        if (code, vraag.id) in wanted or any(signaal.vraag == vraag.id for signaal in profiel.titelsignalen)
    )
    return tuple(dict.fromkeys(ordered))


def _read_kolommen(
    verzoek: Batchverzoek, tabel: Tabel, bibliotheek: Bibliotheek, extra: tuple[str, ...] = ()
) -> Kolommen:
    vragen = dict.fromkeys(v.id for profiel in bibliotheek.profielen.values() for v in profiel.volgorde)
    try:
        return read_kolommen(tabel.koppen, tuple(vragen), verzoek.kolom, extra)
    except Kolomfout as error:
        raise Gebruiksfout(str(error)) from error


def _opmaak(kolommen: Kolommen, bibliotheek: Bibliotheek, verslag: Verslag) -> Opmaak:
    """Return the looks of a workbook, with a list to choose from in every column of a question."""
    prefixed = {name.removeprefix("fw_"): name for name in kolommen.koppen[-16:]}
    lists: dict[str, dict[str, tuple[str, ...]]] = {}
    help_texts: dict[str, str] = {}
    asked = [kop for kop in kolommen.koppen if kop in {*kolommen.vragen, *kolommen.antwoorden}]
    for code, profiel in bibliotheek.profielen.items():
        for vraag in (profiel.vragen_op_id[kop] for kop in asked if kop in profiel.vragen_op_id):
            lists.setdefault(vraag.id, {})[code] = tuple(optie.tekst for optie in vraag.opties)
            help_texts.setdefault(vraag.id, vraag.tekst)
    return Opmaak(prefixed["status"], prefixed["profiel"], lists, help_texts, verslag)


def _about_cells(onschadelijk: int) -> Iterator[str]:
    if onschadelijk:
        cells = "cel die Excel zou uitvoeren, heeft" if onschadelijk == 1 else "cellen die Excel zou uitvoeren, hebben"
        yield f"{onschadelijk} {cells} een ' ervoor gekregen (met --ruw niet)."


def _show(verslag: Verslag) -> None:
    from functiewijzer.rendering.terminal import render_text

    plain = not is_unicode(sys.stderr)
    text = render_text(verslag, width=width_of(sys.stderr), colour=has_colour(sys.stderr), ascii_only=plain)
    say_exactly("\n" + text.rstrip())


def _deliver(verslag: Verslag, verzoek: Batchverzoek) -> None:
    if verzoek.doel is not None:
        say(f"\nGeschreven: {verzoek.doel}")
    if verzoek.samenvatting is not None:
        from functiewijzer.rendering.html import render_html

        deliver(render_html(verslag), verzoek.samenvatting)


@contextmanager
def _keeping_work(verzoek: Batchverzoek) -> Iterator[None]:
    """Say, when somebody stops the run, how to go on."""
    try:
        yield
    except KeyboardInterrupt:
        if verzoek.doel is not None:
            say("\nOnderbroken. De rijen tot nu toe zijn bewaard; ga verder met dezelfde opdracht en --hervat.")
        raise


def _bij_fout(value: str) -> Bijfout:
    return "vervang" if value == "vervang" else "stop"
