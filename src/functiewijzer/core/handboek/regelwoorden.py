"""The words by which the rules of a handbook are recognised, as data."""

import re
from typing import Final

from functiewijzer.core.handboek.woordenreeks import woorden_in

_ALGEMEEN: Final = frozenset(
    woorden_in(
        """
    aan aanmerkelijk aanzienlijk als bedrijfsfunctie beschreven betreffende betrokken binnen dan dat de deel
    deelt deze dezelfde die dit duidelijk een eigen eén één en er functie functiegroep functie-inhoud
    functieniveau gelijk gelijke gelijkwaardig groep groepen groter hetzelfde het hoger hogere hoogte in
    indeling indelen ingedeeld ingeschaald is kan lager lagere lichter lichtere meer met min minder moet naar
    niveau norm normfunctie of onder op plaats referentie referentiefunctie salarisgroep schaal te ten uit van
    variant volgt vergelijkbaar voor vindt wanneer indien word worden wordt zal zwaarder zwaardere zwaarte zo
    boven daarboven daaronder hierboven hieronder geldt kies bij behoort blijft uw jouw uitkomst advies komt
    overeen genoemde bovenstaande opzichte licht lichte zwaar zware even ongeveer nagenoeg vrijwel globaal geheel
    totaal totaalbeeld beeld desbetreffende hoort valt plaatsen plaatsing geplaatst krijgt inschaling schalen waardering
    gewaardeerd vergelijking vergeleken afwijkt afwijking verschilt verschil sterk veel iets volgende naasthogere
    naastlagere direct aangrenzende stap referentieprofiel referentiefuncties voorbeeldfunctie sleutelfunctie
    normprofiel profiel functieprofiel omschreven omschrijving functieomschrijving functiebeschrijving beschrijving haar
    hem zij hij ze men u we dient moeten worden sprake toepassing zijn bovengenoemde
        """
    )
)
"""The words of a rule that say nothing about the work: a sentence of only these is its opening."""
_MATE: Final = re.compile(
    r"\b[a-z]*(?:lijk|baar|end|tieel)(?<!gevend)(?=\s+(?:lichtere?|zwaardere?|lagere?|hogere?|gelijk|minder)\b)"
)
"""How much lighter or heavier: `merkbaar`, `wezenlijk`."""
_GROEPSNAAM: Final = re.compile(r"[a-z]|\d{1,3}|[ivx]{1,5}")
_BARE: Final = re.compile(r"\w(?:.*\w)?", re.DOTALL)
_ALS: Final = r"(?:als|indien|wanneer)"
_SLEUTEL: Final = re.compile(
    r"\b(?:lichter|lichtere|zwaarder|zwaardere|lager|lagere|hoger|hogere|variant|sprake|geval|bijvoorbeeld|bijv|"
    r"toepassing|geldt|indeling|ingedeeld|zoals|denk|zo|orde|voldaan|voor|eerder)\b",
    re.IGNORECASE,
)
_INLEIDEND: Final = frozenset(
    woorden_in(
        """
    bijvoorbeeld bijv daarvan hiervan daar hier sprake geval toepassing zoals denk name vooral namelijk andere
    ander o.a mogelijk situatie situaties doet zich kunnen zijn onder ook dat orde voldaan hieraan eerder bijv.
        """
    )
)
"""Words that may stand beside those of an opening where grounds are introduced."""
_INLEIDING: Final = re.compile(rf"[^,;.()]{{0,120}}?(?<!\S){_ALS}\b:?(?!\S)|bijv\.\s+{_ALS}(?!\S)", re.IGNORECASE)
_VOORWAARDE: Final = re.compile(rf"{_ALS}(?!\S)", re.IGNORECASE)
_VERVOLG: Final = re.compile(
    r"(?:en\s+)?(?:er\s+(?:is|zijn|wordt|worden|moet|moeten|dient|dienen|bestaat|bestaan)|daarbij|hierbij|daarnaast|"
    r"bovendien|tevens|verder|ook\s+(?:is|zijn|wordt|worden)|tegelijk(?:ertijd)?)\b",
    re.IGNORECASE,
)
_OPMERKING: Final = re.compile(
    rf"(?:(?:dit|dat)\s+geldt\s+)?(?:ook|zelfs|eveneens)\s+(?:dan\s+)?{_ALS}\b", re.IGNORECASE
)
_OPMERKING_ERIN: Final = re.compile(rf"(?:,\s+|\()(?:ook|zelfs)\s+{_ALS}\b", re.IGNORECASE)
_VOORBEHOUD: Final = re.compile(
    r"\b(?:tenzij|mits|behalve|uitgezonderd|niet alleen|zowel|hetzij|noch|en/of)\b", re.IGNORECASE
)
_ONTKENNING: Final = re.compile(r"\b(?:niet|geen|nooit|noch|nauwelijks|zonder)\b", re.IGNORECASE)
_VERBINDING: Final = re.compile(
    rf"\s*[,;]\s+(?:(?P<na_komma>of|en|maar)\s+)?(?P<als_na_komma>{_ALS}\s+)?|"
    rf"\s+(?P<los>of|en|maar)\s+(?P<als_los>{_ALS}\s+)?",
    re.IGNORECASE,
)
_BIJWOORDEN: Final = re.compile(
    r"\b(?:in (?:principe|de regel|het algemeen|de praktijk|beginsel|hoofdzaak)|ook|zelf|zelfstandig|daadwerkelijk|"
    r"feitelijk|steeds|altijd|regelmatig|veelal|vaak|meestal|soms|grotendeels|geheel|volledig|deels|mede|wel|niet|"
    r"daarbij|vervolgens|tevens|uit|op|aan|af|toe|in|voor|mee|over|door|bij|na|om|er|deze|die|dit|dat|het|ze|hij|zij)\b"
)


def words_of(tekst: str) -> tuple[str, ...]:
    """Return the words of a text as they are compared: in small letters, without the signs around them."""
    return tuple(bare.group() for word in tekst.casefold().split() if (bare := _BARE.search(word)) is not None)


def is_algemeen(tekst: str, extra: frozenset[str] = frozenset()) -> bool:
    """Tell whether a text says nothing about the work: which side and which group, and no more."""
    words = re.findall(r"\w[\w-]*", _MATE.sub(" ", tekst.casefold()))
    return all(word in _ALGEMEEN or word in extra or _GROEPSNAAM.fullmatch(word) for word in words)


def find_inleiding(zin: str) -> tuple[int, int] | None:
    """Return where the words stand that introduce grounds (`bijvoorbeeld als`); before them is nothing of content."""
    for start in (*(match.end() for match in reversed([*re.finditer(r"[,;:]\s+", zin)])), 0):
        match = _VOORWAARDE.match(zin, start) or _introduces(_INLEIDING.match(zin, start))
        if match is not None and is_algemeen(zin[:start]):
            return start, match.end()
    return None


def _introduces(match: re.Match[str] | None) -> re.Match[str] | None:
    if match is None or re.search(rf"\book\s+{_ALS}\b", match.group(), re.IGNORECASE):
        return None
    return match if _SLEUTEL.search(match.group()) and is_algemeen(match.group(), _INLEIDEND) else None


def is_bare_voorwaarde(inleiding: str) -> bool:
    """Tell whether an introduction is only the word `als`, so that a main clause may follow."""
    return _VOORWAARDE.fullmatch(inleiding) is not None


def is_vervolg(zin: str) -> bool:
    """Tell whether a sentence goes on about the one before it (`Daarbij …`, `Er is …`)."""
    return _VERVOLG.match(zin) is not None


def is_opmerking(zin: str) -> bool:
    """Tell whether a whole sentence is a remark: `Ook als …` takes nothing away and adds nothing."""
    return _OPMERKING.match(zin) is not None


def find_opmerking(tekst: str) -> int | None:
    """Return where a remark (`, ook als …`) begins inside a sentence."""
    match = _OPMERKING_ERIN.search(tekst)
    return None if match is None else match.start()


def has_voorbehoud(tekst: str) -> bool:
    """Tell whether a text has a word such as `tenzij`, of which the reach is unsure once the text is cut."""
    return _VOORBEHOUD.search(tekst) is not None


def has_ontkenning(tekst: str) -> bool:
    """Tell whether a text denies something; how far that reaches is unsure."""
    return _ONTKENNING.search(tekst) is not None


def find_verbindingen(tekst: str) -> tuple[re.Match[str], ...]:
    """Return the commas and the words `of`, `en` and `maar` outside brackets and quotes."""
    return tuple(match for match in _VERBINDING.finditer(tekst) if not _is_inside(tekst[: match.start()]))


def _is_inside(before: str) -> bool:
    opened = before.count("(") + before.count("[") + before.count("“") + before.count("„")
    closed = before.count(")") + before.count("]") + before.count("”")
    return opened > closed or before.count('"') % 2 == 1


def without_bijwoorden(tekst: str) -> str:
    """Return what is left of a text (in small letters) when words that say how or when are taken out."""
    return " ".join(_BIJWOORDEN.sub(" ", tekst).split())
