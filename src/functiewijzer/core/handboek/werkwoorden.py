"""Where a Dutch subordinate clause ends: a guess at finite verbs by their form.

The guess is built to miss rather than to invent: a verb that it does not know leaves a sentence whole, and that is
safe; a noun that it takes for a verb would cut a clause in two.
"""

import re
from collections.abc import Sequence
from typing import Final

from functiewijzer.core.handboek.woordenreeks import woorden_in

_HULPWERKWOORDEN: Final = frozenset(
    woorden_in(
        """
    is was heeft had wordt werd kan kon mag mocht moet moest zal zou wil wilde hoeft dient blijft zijn waren
    hebben hadden worden werden kunnen konden mogen moeten zullen willen hoeven dienen blijven
        """
    )
)
_MEERVOUD: Final = frozenset(
    woorden_in(
        """
    zijn hebben worden kunnen mogen moeten zullen willen hoeven blijven gaan staan bestaan liggen komen
    ontbreken vereisen omvatten bevatten gelden behoeven krijgen waren hadden werden
        """
    )
)
"""Plural verbs that are hardly ever a noun; any other word in -en may be one."""
_ZIJN: Final = frozenset(("zijn", "waren"))

_NOOIT: Final = frozenset(
    woorden_in(
        """
    niet iets met het dat wat dit uit tot omdat zodat doordat totdat opdat meest minst best eerst laatst hoogst
    laagst grootst liefst juist naast langst klant toekomst omzet inzet opzet start haast besluit dienst direct
    soort kort vast vooruit student assistent buurt hint voordat nadat daarnaast hiernaast delft tegemoet onverwacht
        """
    )
)
_WEL: Final = tuple(
    woorden_in(
        """
    gaat staat slaat laat praat omvat bevat schat moet doet weet oplet voortzet doorzet bezit eist kent dient
    opent meent leent rekent tekent oefent inplant verwacht betracht tracht sluit toetst hoort stoort stort
    vereist werkt merkt sterkt beslist verricht inricht voorlicht toelicht vergroot
        """
    )
)
"""Ends of words that are finite verbs though their last letters look like those of a noun."""
_NIET: Final = tuple(
    woorden_in(
        """
    aat iat lat rat mat et it ot ut act ect uct acht icht echt ocht ucht ent ant ment ept ipt unt punt teit ist
    nst gst mst lijst kunst ekst last post test rest feest rust kost gast borst mast oest rfst markt aart art
    expert ort schrift helft lift gift spijt kwijt kant front bont uit out eest rkt lkt schaft nft ct ext wust ënt
    ïnt ondst besluit alvast iast oost west ernaast dat
        """
    )
)
"""Ends of words in -t that are nouns, adverbs or adjectives, nearly always."""
_VOORVOEGSEL: Final = (
    r"(?:aan|achter|af|bij|binnen|buiten|door|in|mee|mede|na|neer|om|onder|op|over|samen|tegen|terug|toe|uit|vast|voor|"
    r"vooruit|weer|weg)?"
)
_GEGEVEN: Final = re.compile(rf"{_VOORVOEGSEL}ge[a-zë]{{2,}}")
_DEELWOORD: Final = re.compile(rf"{_VOORVOEGSEL}(?:ge|be|ver|ont|her|er)[a-zë]+(?:t|d|en)")
_GE_WEL: Final = re.compile(rf"{_VOORVOEGSEL}(?:geeft|geldt|gebeurt|gebruikt|genereert)")
_LIDWOORDEN: Final = frozenset(
    woorden_in(
        """
    de het een deze die dit dat elk elke alle geen veel weinig zijn haar hun ons onze enkele sommige meer minder
    aan achter bij binnen buiten door in met na naar naast om onder op over per sinds tegen tijdens tot tussen
    uit van vanaf vanuit via volgens voor zonder
        """
    )
)
"""After these follows a noun, whatever it looks like."""
_ONDERSCHIKKEND: Final = re.compile(
    r"(?:die|dat|wie|wiens|welke?|waar[a-z]*|hoe|hoeveel|wanneer|als|indien|zodra|zolang|omdat|zodat|doordat|opdat|terwijl|hoewel|voordat|nadat|totdat|tenzij|mits)"
)
"""What opens a clause inside a clause; each of them takes a finite verb for its own."""


def ends_in_finite_verb(words: Sequence[str]) -> bool:
    """Tell whether words (in small letters, without punctuation) end as a subordinate clause does."""
    return verb_group(words) > 0


def verb_group(words: Sequence[str]) -> int:
    """Return how many of the last words are the finite verb with its infinitives and participles; 0 without one."""
    if _is_finite(words, len(words) - 1):
        return 1
    for size in (2, 3, 4):
        rest = words[len(words) - size + 1 :]
        if len(words) >= size and words[-size] in _HULPWERKWOORDEN and _completes(words[-size], rest):
            return size
    return 0


def _completes(auxiliary: str, rest: Sequence[str]) -> bool:
    has_plain_infinitive = any(re.fullmatch(r"[a-zë]{3,}e?n", word) and not _DEELWOORD.fullmatch(word) for word in rest)
    if auxiliary in _ZIJN and has_plain_infinitive:
        return False
    return all(_DEELWOORD.fullmatch(word) or re.fullmatch(r"[a-zë]{3,}e?n", word) or word == "te" for word in rest)


def has_own_verb(words: Sequence[str]) -> bool:
    """Tell whether words hold a finite verb beside those that the clauses inside them take."""
    verbs = sum(_is_finite(words, place) for place in range(len(words)))
    return verbs > sum(_ONDERSCHIKKEND.fullmatch(word) is not None for word in words[1:])


def opens_inner_clause(word: str) -> bool:
    """Tell whether a word opens a clause that hangs on what stands before it."""
    return _ONDERSCHIKKEND.fullmatch(word) is not None


def _is_finite(words: Sequence[str], place: int) -> bool:
    if place < 0:
        return False
    word, before = words[place], words[place - 1] if place else ""
    if word in _MEERVOUD or word in _HULPWERKWOORDEN:
        return True
    if before in _LIDWOORDEN or not re.fullmatch(r"[a-zéëïö]{3,}t", word):
        return False
    if _GEGEVEN.fullmatch(word) and not _GE_WEL.fullmatch(word):
        return False
    return word not in _NOOIT and (word.endswith(_WEL) or not word.endswith(_NIET))
