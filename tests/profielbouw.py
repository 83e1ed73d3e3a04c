"""Small profiles for tests: builders that read like YAML, and hypothesis strategies over all that a profile may say."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache
from itertools import product
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy
from msgspec.structs import replace

from functiewijzer.core.indeling.indeling import Indeling, determine_indeling
from functiewijzer.core.indeling.kader import Kader
from functiewijzer.core.indeling.methode import EERSTE
from functiewijzer.core.indeling.stapdelen import Buur
from functiewijzer.core.indeling.vragenlijst import Gesprek
from functiewijzer.core.profielen.antwoorden import WEET_NIET, Antwoord, Voorstel
from functiewijzer.core.profielen.drempels import Drempels
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorwaarde import Richting

Data = dict[str, Any]
"""What a YAML document gives: the raw form of a profile or a part of it."""

KANTEN = ("lichter", "gelijk", "zwaarder")
DREMPELS = Drempels(drempel=Decimal("0.40"), tegen=Decimal("0.25"), grens=Decimal("0.65"))
LICHTER, GELIJK, ZWAARDER = "D", "E", "F"
REDEN = "Dat staat zo in de functiebeschrijving."
KADER = Kader(keuze=True, redenen=("afbreukrisico", "complexiteit", "zelfstandigheid"))
"""The choice of the reference has a reason, and so has every kenmerk."""


# Builders. The options of a counting question are named after their richting, so that answers read by themselves.


def weegt(
    naam: str,
    gewicht: int = 1,
    *,
    kenmerk: str = "complexiteit",
    alleen_als: Data | None = None,
    opties: Mapping[str, str] | None = None,
) -> Data:
    """Return a counting question; `opties` maps option ids to richtingen."""
    return {
        "id": naam,
        "aspect": f"{kenmerk}.{naam}",
        "tekst": f"Wat geldt voor {naam}?",
        "gewicht": gewicht,
        "opties": [
            {"id": optie, "tekst": optie, "richting": richting}
            for optie, richting in (opties or dict(zip(KANTEN, KANTEN, strict=True))).items()
        ],
    } | ({} if alleen_als is None else {"alleen_als": alleen_als})


def telt_niet(naam: str, *opties: str, alleen_als: Data | None = None) -> Data:
    """Return a question that is registered and not weighed; yes or no unless options are given."""
    return {
        "id": naam,
        "tekst": f"Geldt {naam}?",
        "telt_mee": False,
        "opties": [{"id": optie, "tekst": optie} for optie in opties or ("ja", "nee")],
    } | ({} if alleen_als is None else {"alleen_als": alleen_als})


def bij(vraag: str, *antwoord: str) -> Data:
    """Return the condition that a question has one of these answers."""
    return {"vraag": vraag, "antwoord": list(antwoord)}


def alle(*leden: Data) -> Data:
    """Return the condition that every member holds."""
    return {"alle": list(leden)}


def een_van(*leden: Data) -> Data:
    """Return the condition that at least one member holds."""
    return {"een_van": list(leden)}


def geen_van(*leden: Data) -> Data:
    """Return the condition that no member holds."""
    return {"geen_van": list(leden)}


def minstens(aantal: int, richting: str, kenmerk: str = "complexiteit") -> Data:
    """Return the condition that so many answers of a kenmerk point to one side."""
    return {"kenmerk": kenmerk, "richting": richting, "minstens": aantal}


def maak_profiel(
    *vragen: Data,
    lichter: Sequence[Data] = (),
    zwaarder: Sequence[Data] = (),
    uitsluitingen: Sequence[Data] = (),
    status: str = "vastgesteld",
    zonder: Sequence[str] = (),
) -> Referentieprofiel:
    """Return a profile with these questions, and a grond or uitsluiting for each of the conditions.

    On the sides named by `zonder` it has no rule, whatever conditions there are for them.
    """
    aspecten: dict[str, Data] = {}
    for vraag in vragen:
        if "aspect" in vraag:
            kenmerk, aspect = vraag["aspect"].split(".")
            aspecten.setdefault(kenmerk, {})[aspect] = {"tekst": aspect}
    return Referentieprofiel.model_validate(
        {
            "soort": "profiel",
            "schema": 1,
            "code": "1.1",
            "naam": "Proefprofiel",
            "functiefamilie": "1",
            "functiegroep": GELIJK,
            "versie": "1.0",
            "geldig_vanaf": "2025-01-01",
            "status": status,
            "bron": "proef",
            "positie": "proef",
            "doel": "proef",
            "activiteiten": [{"id": "A", "naam": "proef", "taken": ["proef"]}],
            "kenmerken": {k: {"omschrijving": k, "aspecten": a} for k, a in aspecten.items()}
            or {"complexiteit": {"omschrijving": "proef", "aspecten": {"proef": {"tekst": "proef"}}}},
            "vragen": list(vragen),
            "toepassingsregels": _regels(lichter, zwaarder, zonder),
            "uitsluitingen": [
                {"id": f"uitsluiting_{i}", "als": als, "tekst": "past niet", "verwijst_naar": f"2.{i}"}
                for i, als in enumerate(uitsluitingen, 1)
            ],
        }
    )


def _regels(lichter: Sequence[Data], zwaarder: Sequence[Data], zonder: Sequence[str]) -> Data:
    rules = {
        "lichter": {"functiegroep": LICHTER, "tekst": "lichter", "gronden": _gronden("licht", lichter)},
        "zwaarder": {"functiegroep": ZWAARDER, "tekst": "zwaarder", "gronden": _gronden("zwaar", zwaarder)},
    }
    kept: Data = {side: rule for side, rule in rules.items() if side not in zonder}
    gaps = {side: {"reden": f"geen regel voor {side}", "verwijst_naar": f"3.{len(side)}"} for side in zonder}
    return kept | ({"geen_zijde": gaps} if gaps else {})


def _gronden(naam: str, voorwaarden: Sequence[Data]) -> list[Data]:
    return [{"id": f"{naam}_{i}", "tekst": f"grond {i}", "als": als} for i, als in enumerate(voorwaarden, 1)]


def maak_drempels(drempel: str = "0.40", tegen: str = "0.25", grens: str = "0.65") -> Drempels:
    """Return thresholds; those of the method unless told otherwise."""
    return Drempels(drempel=Decimal(drempel), tegen=Decimal(tegen), grens=Decimal(grens))


def maak_gesprek(
    profiel: Referentieprofiel,
    antwoorden: Mapping[str, str] | None = None,
    *,
    drempels: Drempels = DREMPELS,
    reden: str | None = REDEN,
    kader: Kader = KADER,
) -> Gesprek:
    """Return an interview in which every answer carries the same reason; None for answers without one.

    The choice of the reference and every kenmerk have a reason, unless the kader says otherwise.
    """
    return Gesprek(
        profiel,
        drempels,
        {vraag: Antwoord(antwoord=optie, toelichting=reden) for vraag, optie in (antwoorden or {}).items()},
        kader,
    )


def deel_in(
    profiel: Referentieprofiel,
    antwoorden: Mapping[str, str] | None = None,
    *,
    drempels: Drempels = DREMPELS,
    reden: str | None = REDEN,
    kader: Kader = KADER,
) -> Indeling:
    """Grade with these answers, all with a reason."""
    return determine_indeling(maak_gesprek(profiel, antwoorden, drempels=drempels, reden=reden, kader=kader))


def completions(gesprek: Gesprek) -> Iterator[Gesprek]:
    """Yield the interview with every combination of answers to what is open, on the path or off it.

    A question that stays off the path gets an answer too, which does not count: so a question that comes on
    the path through another answer is there with each of its options.
    """
    profiel = gesprek.profiel
    waiting = [v for v in profiel.vragen if gesprek.antwoorden.get(v.id, Antwoord()).is_open]
    for chosen in product(*([optie.id for optie in vraag.opties] for vraag in waiting)):
        given = {v.id: Antwoord(antwoord=optie) for v, optie in zip(waiting, chosen, strict=True)}
        yield replace(gesprek, antwoorden={**gesprek.antwoorden, **given})


# Strategies.

_DREMPELWAARDEN = ("0.05", "0.1", "0.2", "0.25", "0.3", "0.40", "0.5", "0.6", "0.65", "0.75", "0.8", "1")
drempels: SearchStrategy[Drempels] = st.builds(maak_drempels, *([st.sampled_from(_DREMPELWAARDEN)] * 3)) | st.just(
    DREMPELS
)
"""Thresholds, many of them exactly a saldo that small profiles can have."""


@st.composite
def _vragen(draw: DrawFn, naam: str, kenmerken: Sequence[str], *, may_not_count: bool) -> Data:
    if may_not_count and draw(st.integers(0, 3)) == 0:
        return telt_niet(naam, *("ja", "nee", "soms")[: draw(st.integers(2, 3))])
    opties = dict(zip(KANTEN, KANTEN, strict=True))
    if draw(st.booleans()):
        opties["anders"] = draw(st.sampled_from(KANTEN))
    return weegt(naam, draw(st.integers(1, 3)), kenmerk=draw(st.sampled_from(kenmerken)), opties=opties)


def _kenmerk_of(vraag: Data) -> str | None:
    return str(vraag["aspect"]).split(".", maxsplit=1)[0] if "aspect" in vraag else None


@st.composite
def _voorwaarden(
    draw: DrawFn, vragen: Sequence[Data], *, kant: str | None = None, diepte: int = 2, negatie: bool = True
) -> Data:
    """Conditions over these questions; with `kant` over options of that side alone."""
    soorten = ["vraag", "vraag"]
    kenmerken = sorted({k for v in vragen if (k := _kenmerk_of(v)) is not None})
    soorten += ["kenmerk"] if kenmerken else []
    soorten += ["alle", "een_van", *(["geen_van"] if negatie else [])] if diepte else []
    match draw(st.sampled_from(soorten)):
        case "vraag":
            vraag = draw(st.sampled_from([v for v in vragen if kant is None or "aspect" in v]))
            usable = [o["id"] for o in vraag["opties"] if kant in {None, o.get("richting")}]
            return bij(vraag["id"], *draw(st.lists(st.sampled_from(usable), min_size=1, max_size=2, unique=True)))
        case "kenmerk":
            return minstens(
                draw(st.integers(1, 3)), kant or draw(st.sampled_from(KANTEN)), draw(st.sampled_from(kenmerken))
            )
        case soort:
            deeper = _voorwaarden(vragen, kant=kant, diepte=diepte - 1, negatie=negatie)
            return {soort: draw(st.lists(deeper, min_size=1, max_size=3))}


@st.composite
def _gronden_van(draw: DrawFn, vragen: Sequence[Data], *, kant: str | None, negatie: bool) -> list[Data]:
    """At most two gronden; half of them an `alle` with the core first, as handbooks state them."""
    leden = _voorwaarden(vragen, kant=kant, diepte=1, negatie=negatie)
    heavy = st.booleans().flatmap(lambda is_heavy: leden.map(lambda lid: {**lid, "zwaarwegend": is_heavy}))
    samen = st.lists(leden | heavy, min_size=2, max_size=3).map(lambda members: alle(*members))
    return draw(st.lists(samen | _voorwaarden(vragen, kant=kant, negatie=negatie), max_size=2))


def _looks_back(vragen: Sequence[Data], earlier: Sequence[str]) -> list[Data]:
    """Return the questions asked before; those of a kenmerk of which more follows only by their own answer."""
    later = {_kenmerk_of(v) for v in vragen if v["id"] not in earlier}
    return [
        {k: w for k, w in v.items() if k != "aspect"} if _kenmerk_of(v) in later else v
        for v in vragen
        if v["id"] in earlier
    ]


def _met_gronden(
    vragen: Sequence[Data],
    gronden: Mapping[str, Sequence[Data]],
    uitsluitingen: Sequence[Data],
    zonder: Sequence[str] = (),
) -> Referentieprofiel:
    return maak_profiel(
        *vragen, lichter=gronden["lichter"], zwaarder=gronden["zwaarder"], uitsluitingen=uitsluitingen, zonder=zonder
    )


ZONDER = st.sampled_from([(), (), (), ("lichter",), ("zwaarder",), ("lichter", "zwaarder")])
"""The sides on which a generated profile has no rule: half of them has both."""


@st.composite
def profielen(draw: DrawFn, *, max_vragen: int = 5) -> Referentieprofiel:
    """Small profiles in which every part of the method can appear, with paths that look back in the order of asking."""
    kenmerken = ("complexiteit", "zelfstandigheid", "afbreukrisico")[: draw(st.integers(1, 3))]
    aantal = draw(st.integers(2, max_vragen))
    vragen = [draw(_vragen(f"v{i}", kenmerken, may_not_count=True)) for i in range(1, aantal + 1)]
    gronden = {kant: draw(_gronden_van(vragen, kant=None, negatie=True)) for kant in ("lichter", "zwaarder")}
    uitsluitingen = draw(st.lists(_voorwaarden(vragen), max_size=1))
    zonder = draw(ZONDER)
    order = [v.id for v in _met_gronden(vragen, gronden, uitsluitingen, zonder).volgorde]
    for index, naam in enumerate(order):
        if index and draw(st.integers(0, 2)) == 0:
            back = _looks_back(vragen, order[:index])
            vraag = next(v for v in vragen if v["id"] == naam)
            vraag["alleen_als"] = draw(_voorwaarden(back, diepte=1))
    return _met_gronden(vragen, gronden, uitsluitingen, zonder)


@st.composite
def eenzijdige_profielen(draw: DrawFn) -> Referentieprofiel:
    """Profiles for which the method promises monotony: no alleen_als, no geen_van, gronden of their own side."""
    kenmerken = ("complexiteit", "zelfstandigheid")[: draw(st.integers(1, 2))]
    vragen = [draw(_vragen(f"v{i}", kenmerken, may_not_count=False)) for i in range(1, draw(st.integers(2, 5)) + 1)]
    gronden = {k: draw(_gronden_van(vragen, kant=k, negatie=False)) for k in ("lichter", "zwaarder")}
    buiten = telt_niet("buiten")
    return _met_gronden([*vragen, buiten], gronden, [bij("buiten", "ja")], draw(ZONDER))


@cache
def _antwoorden(opties: tuple[str, ...], *, may_be_open: bool) -> SearchStrategy[Antwoord | None]:
    """Answers with or without a reason; where it may be open, about a third of them say nothing."""
    given = [Antwoord(antwoord=optie, toelichting=reden) for optie in opties for reden in (None, REDEN)]
    if not may_be_open:
        return st.sampled_from(given)
    waiting = [None, Antwoord(), Antwoord(antwoord=WEET_NIET), Antwoord(antwoord=WEET_NIET, toelichting=REDEN)]
    return st.sampled_from([*given, *waiting])


@st.composite
def gesprekken(
    draw: DrawFn, bron: SearchStrategy[Referentieprofiel] | None = None, *, volledig: bool = False
) -> Gesprek:
    """Interviews with any subset of the answers, on the path or off it; with `volledig` all of them."""
    profiel = draw(profielen() if bron is None else bron)
    given = {v.id: draw(_antwoorden(tuple(v.opties_op_id), may_be_open=not volledig)) for v in profiel.vragen}
    return Gesprek(profiel, draw(drempels), {vraag: a for vraag, a in given.items() if a is not None}, draw(kaders()))


@st.composite
def kaders(draw: DrawFn) -> Kader:
    """What may stand around answers, in either edition of the method."""
    if draw(st.integers(0, 3)) == 0:
        return Kader(methode=EERSTE)
    sides = st.sampled_from([Richting.LICHTER, Richting.ZWAARDER])
    return Kader(
        keuze=draw(st.booleans()),
        redenen=tuple(draw(st.sets(st.sampled_from(KADER.redenen)))),
        gesloten=draw(st.sampled_from([(), ("tegenstrijdig",)])),
        buren=tuple(Buur(richting=side, profiel="3.1") for side in draw(st.sets(sides))),
    )


@st.composite
def gesprekken_met_titel(draw: DrawFn) -> Gesprek:
    """Interviews of the second edition in which the title suggests answers to questions that are open."""
    gesprek = replace(draw(gesprekken()), kader=KADER)
    waiting = [v for v in gesprek.profiel.vragen if gesprek.antwoorden.get(v.id, Antwoord()).antwoord is None]
    chosen = draw(st.lists(st.sampled_from(waiting), unique_by=lambda v: v.id)) if waiting else []
    suggested = {
        v.id: Antwoord(voorstel=Voorstel(antwoord=draw(st.sampled_from([o.id for o in v.opties])), woord="woord"))
        for v in chosen
    }
    return replace(gesprek, antwoorden={**gesprek.antwoorden, **suggested})
