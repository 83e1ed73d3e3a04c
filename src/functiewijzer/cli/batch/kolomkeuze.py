"""The columns of a batch run: those of the table, and those for the questions that are still to be answered."""

from collections.abc import Collection, Iterable

from msgspec.structs import replace

from functiewijzer.cli.batch.rijen import Gevallen, graded_rows
from functiewijzer.cli.batch.titelkolom import Titelkolom, check_titelkolom
from functiewijzer.cli.batch.verzoek import Batchverzoek
from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.core.batch.beoordelen import Beoordelaar
from functiewijzer.core.batch.invulkolommen import columns_for
from functiewijzer.core.batch.kolommen import KEUZE, TOELICHTING, Kolomfout, Kolommen, read_kolommen
from functiewijzer.core.batch.rijadvies import ADVIESKOLOMMEN, Rijadvies
from functiewijzer.core.batch.teller import Teller
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.indeling import Status
from functiewijzer.core.titels.titelscore import Frequenties
from functiewijzer.loading.tabel.tabel import Tabelbestand
from functiewijzer.rendering.tabel.opmaak import Opmaak
from functiewijzer.rendering.verslag import Verslag


def choose_kolommen(
    verzoek: Batchverzoek, tabel: Tabelbestand, beoordelaar: Beoordelaar, frequenties: Frequenties
) -> tuple[Kolommen, Titelkolom]:
    """Return what the columns mean, with a column for every open question where that was asked, and of the titles why.

    Raises Gebruiksfout where there is no column for the titles.
    """
    bibliotheek = beoordelaar.bibliotheek
    by_name = _read_kolommen(verzoek, tabel, bibliotheek)
    is_asked = verzoek.kolom is not None
    titelkolom = check_titelkolom(tabel, by_name, beoordelaar, frequenties, is_asked=is_asked)
    if titelkolom.kolom is not None:
        verzoek = replace(verzoek, kolom=tabel.koppen[titelkolom.kolom])
    kolommen = _read_kolommen(verzoek, tabel, bibliotheek)
    if verzoek.vraagkolommen:
        return _with_questions(verzoek, tabel, beoordelaar, kolommen), titelkolom
    return kolommen, titelkolom


def _with_questions(
    verzoek: Batchverzoek, tabel: Tabelbestand, beoordelaar: Beoordelaar, kolommen: Kolommen
) -> Kolommen:
    """Return the columns with one for every question that is open for a row."""
    bibliotheek = beoordelaar.bibliotheek
    gevallen = Gevallen(beoordelaar, _asked, Teller())
    wanted = {rij.vorm for rij in graded_rows(tabel, kolommen, gevallen)}
    asked = open_questions(wanted, bibliotheek)
    codes = {profiel for profiel, _ in wanted}
    return _read_kolommen(
        verzoek, tabel, bibliotheek, _with_reasons((*asked, *kolommen.antwoorden), codes, bibliotheek)
    )


def _with_reasons(asked: Iterable[str], codes: Collection[str], bibliotheek: Bibliotheek) -> tuple[str, ...]:
    """Return the columns to fill in: why this reference, each question with its reason, and what an advice may ask."""
    questions = (column for vraag in asked for column in (vraag, f"{vraag}{TOELICHTING}"))
    profielen = [profiel for code, profiel in bibliotheek.profielen.items() if code in codes]
    return tuple(dict.fromkeys((KEUZE, *questions, *columns_for(profielen, bibliotheek))))


def _asked(advies: Rijadvies) -> tuple[str, tuple[str, ...]]:
    """Return the profile of a row, unless its advice lacks nothing, with the open questions."""
    return "" if advies.status == Status.ONDERBOUWD else advies.profiel, advies.open_vragen


def open_questions(asked: Iterable[tuple[str, tuple[str, ...]]], bibliotheek: Bibliotheek) -> tuple[str, ...]:
    """Return the ids of questions to ask, in the order of the profiles and of asking.

    `asked` holds the code of a profile with its open questions. What a title answers, is asked too.
    """
    wanted = {(profiel, vraag) for profiel, vragen in asked for vraag in vragen}
    by_title = {profiel for profiel, _ in wanted}
    ordered = (
        vraag.id
        for code, profiel in bibliotheek.profielen.items()
        if code in by_title
        for vraag in profiel.volgorde
        if (code, vraag.id) in wanted or any(signaal.vraag == vraag.id for signaal in profiel.titelsignalen)
    )
    return tuple(dict.fromkeys(ordered))


def _read_kolommen(
    verzoek: Batchverzoek, tabel: Tabelbestand, bibliotheek: Bibliotheek, extra: tuple[str, ...] = ()
) -> Kolommen:
    vragen = dict.fromkeys(v.id for profiel in bibliotheek.profielen.values() for v in profiel.volgorde)
    try:
        return read_kolommen(tabel.koppen, tuple(vragen), verzoek.kolom, extra, alleen=verzoek.kolomnamen)
    except Kolomfout as error:
        raise Gebruiksfout(str(error)) from error


def make_opmaak(kolommen: Kolommen, bibliotheek: Bibliotheek, verslag: Verslag) -> Opmaak:
    """Return the looks of a workbook, with a list to choose from in every column of a question."""
    advieskoppen = dict(zip(ADVIESKOLOMMEN, kolommen.koppen[-len(ADVIESKOLOMMEN) :], strict=True))
    asked = {
        vraag: kolommen.koppen[kolommen.bewaard.index(column)]
        for vraag, column in kolommen.antwoorden.items()
        if column in kolommen.bewaard
    }
    asked |= {vraag: vraag for vraag in kolommen.vragen}
    lists: dict[str, dict[str, tuple[str, ...]]] = {}
    help_texts: dict[str, str] = {}
    for code, profiel in bibliotheek.profielen.items():
        for vraag, kop in ((profiel.vragen_op_id[v], kop) for v, kop in asked.items() if v in profiel.vragen_op_id):
            lists.setdefault(kop, {})[code] = tuple(optie.tekst for optie in vraag.opties)
            help_texts.setdefault(kop, vraag.tekst)
    return Opmaak(advieskoppen["status"], advieskoppen["profiel"], lists, help_texts, samenvatting=verslag)
