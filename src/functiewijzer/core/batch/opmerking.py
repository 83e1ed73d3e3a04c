"""The Opmerking: something odd about a row, kept and counted as a value; the words are made where they are shown."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final, NamedTuple


class Opmerkingsoort(StrEnum):
    """What can be odd about a row: about its reading, its title, its answers or its profile."""

    LEGE_RIJ = "lege_rij"
    CELLEN_TE_WEINIG = "cellen_te_weinig"
    CELLEN_TE_VEEL = "cellen_te_veel"
    AANHALING_OPEN = "aanhaling_open"
    AANHALING_IN_CEL = "aanhaling_in_cel"
    TEKENS_ONLEESBAAR = "tekens_onleesbaar"
    CELLEN_BIJEEN = "cellen_bijeen"
    FOUTCEL = "foutcel"
    FORMULE_ZONDER_WAARDE = "formule_zonder_waarde"
    SAMENGEVOEGD = "samengevoegd"
    TITEL_LEEG = "titel_leeg"
    TITEL_KORT = "titel_kort"
    TITEL_LANG = "titel_lang"
    TITEL_AFGEKAPT = "titel_afgekapt"
    TITEL_ZONDER_LETTERS = "titel_zonder_letters"
    TITEL_MET_NUL = "titel_met_nul"
    TWEE_FUNCTIES = "twee_functies"
    PROFIEL_ONBEKEND = "profiel_onbekend"
    TITEL_SLUIT_UIT = "titel_sluit_uit"
    PROFIEL_ONTWERP = "profiel_ontwerp"
    TITEL_ONTWERP = "titel_ontwerp"
    GEEN_PROFIEL = "geen_profiel"
    ZONDER_PROFIEL = "zonder_profiel"
    VRAAG_ELDERS = "vraag_elders"
    ANTWOORD_ONBEKEND = "antwoord_onbekend"
    TOELICHTING_ALLEEN = "toelichting_alleen"
    REDEN_TE_KORT = "reden_te_kort"
    REDEN_OVERAL = "reden_overal"
    ANTWOORD_SLUIT_UIT = "antwoord_sluit_uit"
    TEGENSTRIJDIG = "tegenstrijdig"


class Opmerking(NamedTuple):
    """One remark: its kind, the question or column that it is about if any, and what differs from row to row."""

    soort: Opmerkingsoort
    vraag: str = ""
    gegevens: tuple[str, ...] = ()

    @property
    def telbaar(self) -> "Opmerking":
        """The remark without what differs from row to row: by this it is counted."""
        return self._replace(gegevens=())


class _Vorm(NamedTuple):
    """How a remark reads: its head, in which a blank stands for what differs, and what comes after it."""

    kop: str
    rest: str = ""


_BLANK: Final = "…"
_S = Opmerkingsoort
_VORMEN: Final = {
    _S.LEGE_RIJ: _Vorm("lege rij"),
    _S.CELLEN_TE_WEINIG: _Vorm("rij heeft {} van {} cellen"),
    _S.CELLEN_TE_VEEL: _Vorm("rij heeft {} cellen; er zijn {} kolomnamen"),
    _S.AANHALING_OPEN: _Vorm("aanhalingsteken op regel {} sluit niet"),
    _S.AANHALING_IN_CEL: _Vorm("aanhalingsteken midden in een cel"),
    _S.TEKENS_ONLEESBAAR: _Vorm("tekens die niet te lezen zijn"),
    _S.CELLEN_BIJEEN: _Vorm("rij heeft {} cellen", "; er zijn {} kolomnamen, en de laatste {} staan samen in één cel"),
    _S.FOUTCEL: _Vorm("foutwaarde in het rekenblad", ": {}"),
    _S.FORMULE_ZONDER_WAARDE: _Vorm("formule zonder uitkomst", ": {}"),
    _S.SAMENGEVOEGD: _Vorm("waarde uit samengevoegde cellen", ": {}"),
    _S.TITEL_LEEG: _Vorm("lege titel"),
    _S.TITEL_KORT: _Vorm("titel te kort om iets te zeggen"),
    _S.TITEL_LANG: _Vorm("titel te lang", ": {} tekens"),
    _S.TITEL_AFGEKAPT: _Vorm("titel te lang", ": {} tekens, alleen de eerste {} zijn vergeleken"),
    _S.TITEL_ZONDER_LETTERS: _Vorm("titel zonder leesbare letters"),
    _S.TITEL_MET_NUL: _Vorm("titel bevat een NUL-teken"),
    _S.TWEE_FUNCTIES: _Vorm("twee functies in één titel"),
    _S.PROFIEL_ONBEKEND: _Vorm("onbekend profiel in profiel_vast", ": '{}'"),
    _S.TITEL_SLUIT_UIT: _Vorm("de titel zelf sluit het profiel uit", ": {}"),
    _S.PROFIEL_ONTWERP: _Vorm("het profiel in profiel_vast is een ontwerp", ": {}"),
    _S.TITEL_ONTWERP: _Vorm("de titel is die van een ontwerp", ": {}"),
    _S.GEEN_PROFIEL: _Vorm("geen profiel gevonden"),
    _S.ZONDER_PROFIEL: _Vorm("antwoorden niet gebruikt", ": er is geen profiel"),
    _S.VRAAG_ELDERS: _Vorm("niet gebruikt", ": {} is geen vraag van profiel {}"),
    _S.ANTWOORD_ONBEKEND: _Vorm("onbekend antwoord bij {vraag}", ": '{}' (kies uit {})"),
    _S.TOELICHTING_ALLEEN: _Vorm("toelichting zonder antwoord bij {vraag}", ": ze telt niet mee"),
    _S.REDEN_TE_KORT: _Vorm("reden te kort in {vraag}", ": '{}' telt niet mee"),
    _S.REDEN_OVERAL: _Vorm("dezelfde reden op drie of meer plaatsen"),
    _S.ANTWOORD_SLUIT_UIT: _Vorm("een antwoord sluit het profiel uit", ": {}"),
    _S.TEGENSTRIJDIG: _Vorm("antwoorden spreken elkaar tegen", ": zeg in vlag_tegenstrijdig waarom het advies staat"),
}


def opmerking_text(opmerking: Opmerking) -> str:
    """Return a remark in words, as it stands in the column of its row."""
    vorm = _VORMEN[opmerking.soort]
    return (vorm.kop + vorm.rest).format(*opmerking.gegevens, vraag=opmerking.vraag)


def kop_text(opmerking: Opmerking) -> str:
    """Return what remarks that are counted together have in common, in words."""
    kop = _VORMEN[opmerking.soort].kop
    return kop.format(*[_BLANK] * kop.count("{}"), vraag=opmerking.vraag)


def joined_text(opmerkingen: Iterable[Opmerking]) -> str:
    """Return the remarks on one row as the text of its cell."""
    return ". ".join(map(opmerking_text, opmerkingen))
