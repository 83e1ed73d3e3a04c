"""In which language a text is, by its small words."""

from typing import Final, NamedTuple

from functiewijzer.core.handboek.woordbeeld import Woordbeeld

_WORDS: Final[dict[str, str]] = {
    "nl": "de het een en van in is op te dat die voor met zijn aan niet ook bij of naar om door uit als dan wordt "
    "worden deze dit heeft kan tot over er onder meer geen binnen zij hij hun wel moet tussen tegen haar zich maar u",
    "en": "the of and to in is for that with as on are by this be from or an which it has have not their will its at",
    "de": "der die und den das von zu mit des ist dem für auf ein eine im nicht sich auch werden bei oder sind wird",
    "fr": "le la les des et du une dans pour est que qui sur par avec au aux ce cette ses sont ou plus leur pas",
    "es": "el la los las de y en que del por con para una es se un al como más su sus",
    "pl": "w i na z do się nie że jest oraz przez dla od po jak być przy lub",
    "fy": "de it fan en yn is te foar mei op net dat oan by ek troch sa binne hat wurdt",
}
TALEN: Final = {taal: frozenset(words.split()) for taal, words in _WORDS.items()}
"""Per language its commonest words."""
_DUTCH: Final = 0.16
_ENOUGH: Final = 0.12


class Taal(NamedTuple):
    """The language of a text: its two letters, `onbekend` where no language fits; and the share of its small words."""

    taal: str
    deel: float

    @property
    def is_dutch(self) -> bool:
        """Whether the text is Dutch."""
        return self.taal == "nl"


def find_taal(beeld: Woordbeeld) -> Taal:
    """Return the language whose small words are the most of the text; Dutch wins where it has enough of them."""
    shares = {taal: beeld.share(words) for taal, words in TALEN.items()}
    best = max(shares, key=lambda taal: (shares[taal], taal == "nl"))
    if best == "nl" or (shares["nl"] >= _DUTCH and shares["nl"] > 0.8 * shares[best]):
        return Taal("nl", shares["nl"]) if shares["nl"] >= _ENOUGH else Taal("onbekend", shares["nl"])
    return Taal(best, shares[best]) if shares[best] >= _ENOUGH else Taal("onbekend", shares["nl"])
