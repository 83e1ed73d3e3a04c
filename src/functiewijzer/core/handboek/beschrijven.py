"""The describing parts of a profile: the handbook's own words, each with its place."""

from collections.abc import Iterable, Sequence
from itertools import count
from string import ascii_uppercase

from functiewijzer.core.handboek.aspecten import joined
from functiewijzer.core.handboek.bronwijzer import Bronwijzer, lines_of
from functiewijzer.core.handboek.handboekdocumenten import Gegevens
from functiewijzer.core.handboek.herkenning import HerkendeActiviteit, HerkendeFunctie, HerkendResultaatgebied, Passage
from functiewijzer.core.handboek.naamverdeling import one_line
from functiewijzer.core.schrijfwijze import slug_of


def describe_texts(functie: HerkendeFunctie, bron: Bronwijzer) -> tuple[Gegevens, Gegevens]:
    """Return the texts of a function by key, and the place of each."""
    parts = {
        "organisatie": functie.organisatie,
        "positie": functie.positie,
        "doel": functie.doel,
        "typering": functie.typering,
    }
    texts = {key: joined(passages) for key, passages in parts.items() if passages}
    return texts, {key: bron.of_passages(parts[key]) for key in texts}


def places_of_head(functie: HerkendeFunctie, bron: Bronwijzer) -> Gegevens:
    """Return where the name of a function, its family, its group and the other names stand."""
    singles = {
        "naam": functie.naam,
        "code": functie.code,
        "functiefamilie": functie.familie,
        "functiegroep": functie.groep,
    }
    lists = {"alternatieve_namen": functie.alternatieve_namen, "oude_namen": functie.oude_namen}
    found = {key: bron.of(passage.regels) for key, passage in singles.items() if passage is not None and passage.regels}
    return found | {key: bron.of_passages(passages) for key, passages in lists.items() if passages}


def describe_activiteiten(activiteiten: Sequence[HerkendeActiviteit], bron: Bronwijzer) -> list[Gegevens]:
    """Return the groups of tasks; a letter that the handbook does not give, or gives twice, is the next free one.

    A group of which only a name was found is a task: it says what is done.
    """
    taken: set[str] = set()
    found: list[Gegevens] = []
    for activiteit in activiteiten:
        letter = _letter(activiteit.letter, taken)
        taken.add(letter)
        naam, taken_ = (activiteit.naam, activiteit.taken) if activiteit.taken else (None, _named(activiteit.naam))
        item = {"id": letter, "naam": one_line(naam.tekst) if naam else None, "taken": [t.tekst for t in taken_]}
        regels = lines_of((*_named(naam), *taken_))
        if taken_ and letter:
            found.append({k: v for k, v in item.items() if v is not None} | {"bron": bron.of(regels)})
        elif taken_ and found:
            found[-1]["taken"] += [*([one_line(naam.tekst)] if naam else []), *(t.tekst for t in taken_)]
    return found


def _letter(wanted: str | None, taken: set[str]) -> str:
    """Return a letter; empty where all are taken."""
    letter = (wanted or "").strip(" .)").upper()
    if len(letter) == 1 and letter in ascii_uppercase and letter not in taken:
        return letter
    return next((item for item in ascii_uppercase if item not in taken), "")


def _named(naam: Passage | None) -> tuple[Passage, ...]:
    return () if naam is None else (naam,)


def describe_resultaatgebieden(gebieden: Iterable[HerkendResultaatgebied], bron: Bronwijzer) -> list[Gegevens]:
    """Return the rows of the table resultaatgebieden – kernactiviteiten – resultaatcriteria."""
    found = []
    for gebied in gebieden:
        lists = {
            "kernactiviteiten": [passage.tekst for passage in gebied.kernactiviteiten],
            "resultaatcriteria": [passage.tekst for passage in gebied.resultaatcriteria],
        }
        place = bron.of_passages((gebied.naam, *gebied.kernactiviteiten, *gebied.resultaatcriteria))
        filled = {key: texts for key, texts in lists.items() if texts}
        found.append({"naam": one_line(gebied.naam.tekst)} | filled | {"bron": place})
    return found


def make_id(naam: str, taken: set[str]) -> str:
    """Return an id from a name, and remember it; a number makes it differ from those that are taken."""
    slug = slug_of(naam).replace("-", "_")[:50].strip("_")
    base = slug if slug[:1].isalpha() else f"rij_{slug}"
    name = base if base not in taken else next(n for i in count(2) if (n := f"{base}_{i}") not in taken)
    taken.add(name)
    return name
