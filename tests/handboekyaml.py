"""What stands where in the YAML documents of an import, in the places of the truth."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from handboekplaatsen import NAMEN, TEKSTEN, Inhoud, Plaats, bij, key, match
from handboekvorm import Vorm
from handboekwaarheid import WaarHandboek


def written(handboek: WaarHandboek, vorm: Vorm, documents: Sequence[Mapping[str, Any]]) -> Inhoud:
    """Return what the YAML documents of an import hold."""
    profiles = [d for d in documents if d.get("soort") == "profiel" or "toepassingsregels" in d or "code_bron" in d]
    if handboek.soort == "groepsblad":
        profiles = []  # a profile per group is made of the same text
    huis = next((d for d in documents if "functiegroepen" in d), {})
    codes = {vorm.code_of(functie): functie for functie in handboek.functies}
    found = [(str(d.get("code_bron") or d.get("code") or ""), str(d.get("naam", ""))) for d in profiles]
    places = match(handboek, codes, found)
    velden: dict[Plaats, tuple[str, ...]] = {}
    for place, data in zip(places, profiles, strict=True):
        velden |= {Plaats(place, veld): tuple(texts) for veld, texts in _yaml_fields(data)}
        family = next((handboek.familie_of(f).naam for f in handboek.functies if bij(f) == place), place)
        for row in (data.get("nok") or {}).get("rijen", ()):
            where = Plaats(f"familie {family}", f"nok {key(row['naam'])}")
            velden[where] = tuple(dict.fromkeys((*velden.get(where, ()), row["naam"], *row["teksten"].values())))
    for groep, text in (huis.get("groepsomschrijving") or {}).items():
        velden[Plaats(f"groep {groep}", "blad")] = (text,)
    return Inhoud(velden, tuple(places))


def _yaml_fields(data: Mapping[str, Any]) -> Iterator[tuple[str, Iterable[str]]]:
    yield "naam", (str(data["naam"]),)
    yield "code", (str(data.get("code_bron") or data.get("code") or ""),)
    yield "groep", (str(data["functiegroep"]),) if data.get("functiegroep") else ()
    yield from ((veld, tuple(data.get(veld) or ())) for veld in NAMEN)
    yield from ((veld, (str(data[veld]),) if data.get(veld) else ()) for veld in TEKSTEN)
    for activiteit in data.get("activiteiten") or ():
        naam = str(activiteit.get("naam", ""))
        letter = str(activiteit.get("code") or activiteit.get("letter") or activiteit.get("id") or "")
        yield f"activiteit {key(naam)}", (letter, naam, *(str(taak) for taak in activiteit.get("taken", ())))
    for row in data.get("resultaatgebieden") or ():
        parts = (" ".join(row.get("kernactiviteiten", ())), " ".join(row.get("resultaatcriteria", ())))
        yield f"resultaat {key(row['naam'])}", (row["naam"], *parts)
    for naam, kenmerk in (data.get("kenmerken") or {}).items():
        yield f"kenmerk {naam}", (str(kenmerk.get("tekst") or ""),)
    yield from _yaml_rules(data)


def _yaml_rules(data: Mapping[str, Any]) -> Iterator[tuple[str, Iterable[str]]]:
    rules = data.get("toepassingsregels") or {}
    texts: defaultdict[str, list[str]] = defaultdict(list)
    for zijde in ("lichter", "gelijk", "zwaarder"):
        rule = rules.get(zijde)
        none = (rules.get("geen_zijde") or {}).get(zijde)
        if rule:
            yield f"regelgroep {zijde}", tuple(str(rule[k]) for k in ("functiegroep",) if k in rule)
            texts[zijde] += [str(rule.get("tekst", "")), *(str(g.get("tekst", "")) for g in rule.get("gronden") or ())]
        elif none:
            texts[zijde].append(str(none["reden"] if isinstance(none, dict) else none))
            yield f"regelgroep {zijde}", ()
    for vraag in data.get("vragen") or ():
        zijde = str(vraag.get("id", "")).rpartition("_")[0]
        if zijde in texts and "bank" not in vraag:
            texts[zijde] += [str(vraag.get("tekst", "")), str(vraag.get("toelichting", ""))]
    yield from ((f"regel {zijde}", tuple(found)) for zijde, found in texts.items())
