"""A handbook of any size from one truth: every function again with other names and other sentences."""

from collections.abc import Iterator
from dataclasses import replace

from handboekwaarheid import WaarHandboek, WareFamilie, WareFunctie, WareRegel

PER_FAMILIE = 20
_SOORTEN = ("noord", "oost", "zuid", "west", "midden", "haven", "stad", "land", "export", "nacht")


def enlarge(handboek: WaarHandboek, count: int) -> WaarHandboek:
    """Return a handbook of `count` functions in families of twenty, each function with words of its own."""
    functies = tuple(_copies(handboek, count))
    last = functies[-1].familie
    families = tuple(
        WareFamilie(n, f"{handboek.families[(n - 1) % len(handboek.families)].naam} {_woord(n)}")
        for n in range(1, last + 1)
    )
    return replace(handboek, families=families, functies=functies)


def _copies(handboek: WaarHandboek, count: int) -> Iterator[WareFunctie]:
    for index in range(count):
        functie, word = handboek.functies[index % len(handboek.functies)], _woord(index)
        familie, nummer = divmod(index, PER_FAMILIE)
        yield replace(
            functie,
            familie=familie + 1,
            volgnummer=nummer + 1,
            naam=f"{functie.naam} {word}",
            alternatieve_namen=tuple(f"{naam} {word}" for naam in functie.alternatieve_namen),
            oude_namen=tuple(f"{naam} {word}" for naam in functie.oude_namen),
            positie=_vary(functie.positie, word),
            doel=_vary(functie.doel, word),
            typering=_vary(functie.typering, word),
            namen_in_typering=False,
            activiteiten=tuple(replace(a, taken=_vary(a.taken, word)) for a in functie.activiteiten),
            kenmerken={naam: _vary(texts, word) for naam, texts in functie.kenmerken.items()},
            regels={side: _vary_rule(rule, word) for side, rule in functie.regels.items()},
        )


def _woord(index: int) -> str:
    """Return words that no other function has, such as `noord 4` and `stad 12`."""
    number, place = divmod(index, len(_SOORTEN))
    return f"{_SOORTEN[place]} {number + 1}"


def _vary(texts: tuple[str, ...], word: str) -> tuple[str, ...]:
    return tuple(text.removesuffix(".") + f", in het gebied {word}." for text in texts)


def _vary_rule(rule: WareRegel, word: str) -> WareRegel:
    return replace(rule, tekst=_vary((rule.tekst,), word)[0])
