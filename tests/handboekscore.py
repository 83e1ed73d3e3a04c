"""How well a handbook was read: fields that are exact, sentences that are lost or stand in the wrong place."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from handboekplaatsen import Inhoud, Plaats, key, sentences, with_true_names

KORT = 22  # a shorter text may stand in another function by chance
KORTST = 7
EXACT = 0.98


class Fout(StrEnum):
    """What went wrong with a field or a sentence."""

    VELD = "anders"
    VERLOREN = "verloren"
    GENOEMD = "niet geplaatst"
    MISPLAATST = "misplaatst"
    FUNCTIE = "functie niet gevonden"
    TEVEEL = "functie die er niet is"


@dataclass(frozen=True)
class Misser:
    """One thing that went wrong: where, what was expected and what is there."""

    fout: Fout
    plaats: Plaats
    verwacht: str = ""
    gevonden: str = ""

    def __str__(self) -> str:
        return f"{self.fout}: {self.plaats.bij} | {self.plaats.veld}: {self.verwacht!r} -> {self.gevonden!r}"


@dataclass(frozen=True)
class Score:
    """The result for one file; `verzonnen` are promises that nothing in the file makes."""

    velden: int
    functies: int
    zijden: int
    beloofd: tuple[int, int]
    missers: tuple[Misser, ...]
    verzonnen: int = 0

    def count(self, fout: Fout) -> int:
        """Return how often this went wrong."""
        return sum(misser.fout is fout for misser in self.missers)

    @property
    def exact(self) -> float:
        """The share of fields that are as the handbook has them."""
        return 1 - self.count(Fout.VELD) / self.velden if self.velden else 1

    @property
    def zijden_goed(self) -> int:
        """How many sides of rules are exact, with their group."""
        wrong = {
            (misser.plaats.bij, misser.plaats.veld.rpartition(" ")[2])
            for misser in self.missers
            if misser.fout is Fout.VELD and misser.plaats.veld.startswith("regel")
        }
        return self.zijden - len(wrong)

    @property
    def is_kept(self) -> bool:
        """Whether the bars hold: 98 % exact, nothing lost, nothing misplaced, every function found."""
        bad = sum(self.count(fout) for fout in Fout if fout is not Fout.VELD)
        return self.exact >= EXACT and not bad


def measure(waar: Inhoud, gevonden: Inhoud, *, leeswijzer: tuple[str, ...] = (), exact: bool = True) -> Score:
    """Compare what was found with the truth; without `exact` only sentences count, as in a rule that was split."""
    gevonden = with_true_names(waar, gevonden)
    missers = [*_functions(waar, gevonden)]
    if exact:
        missers += _fields(waar, gevonden)
    missers += _sentences(waar, gevonden)
    missers += _strangers(waar, gevonden, leeswijzer)
    sides = sum(place.veld.startswith("regel ") for place in waar.velden)
    names = {key(naam) for naam in gevonden.beloofd}
    promised = (sum(key(naam) in names for naam in waar.beloofd), len(waar.beloofd))
    if not exact:
        return Score(0, len(waar.functies), 0, (0, 0), tuple(missers))
    extra = len(names - {key(naam) for naam in waar.beloofd})
    return Score(len(waar.velden), len(waar.functies), sides, promised, tuple(missers), extra)


def _functions(waar: Inhoud, gevonden: Inhoud) -> Iterator[Misser]:
    for naam in waar.functies:
        if naam not in gevonden.functies:
            yield Misser(Fout.FUNCTIE, Plaats(naam, "functie"))
    for naam in gevonden.functies:
        if naam not in waar.functies:
            yield Misser(Fout.TEVEEL, Plaats(naam, "functie"))


def _fields(waar: Inhoud, gevonden: Inhoud) -> Iterator[Misser]:
    for place, texts in waar.velden.items():
        there = gevonden.velden.get(place, ())
        if not same(place, texts, there) and not same(place, _without(texts, waar.vrij), there):
            yield Misser(Fout.VELD, place, " ¶ ".join(texts), " ¶ ".join(there))


def _without(texts: tuple[str, ...], vrij: tuple[str, ...]) -> tuple[str, ...]:
    """Return the texts without the sentences that may be left out."""
    return tuple(" ".join(part for part in sentences(text) if part not in vrij) for text in texts)


def same(place: Plaats, texts: tuple[str, ...], there: tuple[str, ...]) -> bool:
    """Tell whether a field holds the texts of the truth, whatever the white space."""
    if place.veld == "familie":
        there = tuple(re.sub(r"^(functie)?familie\s+\w+\s*[:.–-]?\s+", "", text, flags=re.IGNORECASE) for text in there)
    if place.veld == "nok uitgeschreven":
        return set(texts) == set(there)
    return [" ".join(text.split()) for text in texts] == [" ".join(text.split()) for text in there]


_KOP = ("familie", "code", "naam", "groep", "regelgroep", "nok niveaus", "nok uitgeschreven")


def _is_text(place: Plaats) -> bool:
    return not place.veld.startswith(_KOP)


def _sentences(waar: Inhoud, gevonden: Inhoud) -> Iterator[Misser]:
    expected = {place: key(" ".join(texts)) for place, texts in waar.velden.items() if _is_text(place)}
    found = {place: key(" ".join(texts)) for place, texts in gevonden.velden.items() if _is_text(place)}
    named = key(gevonden.genoemd)
    units = [
        (place, part)
        for place in expected
        for text in waar.velden[place]
        for part in sentences(text)
        if part not in waar.vrij
    ]
    wrong: set[tuple[Plaats, str]] = set()
    for place, part in units:
        wanted = key(part)
        if len(wanted) >= KORT:
            others = {p for p, text in found.items() if wanted in text and wanted not in expected.get(p, "")}
            if others - {p for p, w in wrong if w == wanted}:
                wrong |= {(p, wanted) for p in others}
                yield Misser(Fout.MISPLAATST, place, part, "; ".join(f"{p.bij} | {p.veld}" for p in sorted(others)))
                continue
            if others and wanted not in found.get(place, ""):
                continue
        if wanted not in found.get(place, ""):
            moved = [p for p, text in found.items() if p.bij == place.bij and len(wanted) >= KORTST and wanted in text]
            if moved:
                yield Misser(Fout.MISPLAATST, place, part, "; ".join(p.veld for p in moved))
                continue
            yield Misser(Fout.GENOEMD if wanted in named else Fout.VERLOREN, place, part, _near(place, found, gevonden))


def _near(place: Plaats, found: Mapping[Plaats, str], gevonden: Inhoud) -> str:
    return " ¶ ".join(gevonden.velden[place])[:160] if place in found else ""


def _strangers(waar: Inhoud, gevonden: Inhoud, leeswijzer: tuple[str, ...]) -> Iterator[Misser]:
    """Yield text in a field that the truth has elsewhere: sentences of the reader's guide, and of a page's edge."""
    parts = [part for text in leeswijzer for part in sentences(text) if len(key(part)) >= KORT]
    for place, texts in gevonden.velden.items():
        whole = key(" ".join(texts))
        for part in parts:
            if key(part) in whole and key(part) not in key(" ".join(waar.velden.get(place, ()))):
                yield Misser(Fout.MISPLAATST, place, part, "leeswijzer of paginarand in een veld")
