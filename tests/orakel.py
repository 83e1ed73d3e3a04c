"""A second reading of methode.md §3, as naive as the text allows; it shares the models with the engine, and no step.

It reads both editions of the method: `gesprek.kader.methode.nummer` tells which. Truth is True, False or None
(onbekend). Where the text leaves room, the reading is named at its place.
"""

from dataclasses import dataclass, field
from fractions import Fraction

from functiewijzer.core.indeling.vragenlijst import Gesprek
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.toepassingsregels import Grond, Toepassingsregel
from functiewijzer.core.profielen.voorwaarde import (
    AlleVoorwaarde,
    EenVanVoorwaarde,
    GeenVanVoorwaarde,
    KenmerkVoorwaarde,
    Voorwaarde,
    VraagVoorwaarde,
)
from functiewijzer.core.profielen.vraag import Vraag

Oordeel = tuple[str, str | None, set[str]]
"""uitkomst, functiegroep, vlaggen."""


@dataclass
class _Zaak:
    """One case: what is answered, and what is on the path as far as it is known."""

    profiel: Referentieprofiel
    keuze: dict[str, str]
    reden: dict[str, str | None]
    bewijs: dict[str, str | None]
    pad: dict[str, bool | None] = field(default_factory=dict)

    def richting(self, vraag: Vraag) -> str | None:
        for optie in vraag.opties:
            if optie.id == self.keuze.get(vraag.id):
                return None if optie.richting is None else str(optie.richting.value)
        return None

    def counted(self) -> list[Vraag]:
        """The counting questions on the path, answered or not."""
        return [v for v in self.profiel.vragen if v.telt_mee and self.pad[v.id] is True]


def oordeel(gesprek: Gesprek) -> Oordeel:
    """Grade by the text of §3."""
    gegeven = _open_zaak(gesprek)
    zaak = _gekleurd(gesprek, gegeven)
    tweede = gesprek.kader.methode.nummer >= 2
    regels = gesprek.profiel.toepassingsregels
    drempel, tegen, grens = (
        Fraction(str(d)) for d in (gesprek.drempels.drempel, gesprek.drempels.tegen, gesprek.drempels.grens)
    )
    lichter = sum(v.gewicht for v in zaak.counted() if zaak.richting(v) == "lichter")
    zwaarder = sum(v.gewicht for v in zaak.counted() if zaak.richting(v) == "zwaarder")
    totaal = sum(v.gewicht for v in zaak.counted())
    saldo = Fraction(zwaarder - lichter, totaal) if totaal else Fraction(0)
    lichte_grond = any(_truth(g.als, zaak) is True for g in _van(regels.lichter))
    zware_grond = any(_truth(g.als, zaak) is True for g in _van(regels.zwaarder))
    against = drempel / 4 if tweede else drempel / 2
    row_two = (
        (lichte_grond and zware_grond) or (lichte_grond and saldo >= against) or (zware_grond and saldo <= -against)
    )

    # A side without a rule: no grond can stand there, and a saldo past the drempel needs another reference.
    voorbij = (regels.lichter is None and saldo <= -drempel) or (regels.zwaarder is None and saldo >= drempel)
    uitgesloten = any(_truth(u.als, gegeven) is True for u in gesprek.profiel.uitsluitingen)
    if uitgesloten or (voorbij and not row_two):
        if not uitgesloten and zaak.keuze != gegeven.keuze:
            # What only the title suggests never ends in geen_match: graded again by what persons answered.
            return oordeel(_zonder_voorstellen(gesprek))
        return "geen_match", None, {"ongemotiveerd"} if _ongemotiveerd(gegeven, tweede=tweede) else set()
    if row_two:
        uitkomst, groep = "gelijk", gesprek.profiel.functiegroep
    elif regels.lichter is not None and (lichte_grond or saldo <= -drempel):
        uitkomst, groep = "lichter", regels.lichter.functiegroep
    elif regels.zwaarder is not None and (zware_grond or saldo >= drempel):
        uitkomst, groep = "zwaarder", regels.zwaarder.functiegroep
    else:
        uitkomst, groep = "gelijk", gesprek.profiel.functiegroep

    bijna = uitkomst == "gelijk" and any(_one_short(als, zaak) for als in _gronden(zaak.profiel))
    halverwege = uitkomst == "gelijk" and abs(saldo) >= drempel / 2
    ertegenin = (uitkomst == "lichter" and lichte_grond and saldo > 0) or (
        uitkomst == "zwaarder" and zware_grond and saldo < 0
    )
    zwaarwegend = tweede and any(
        _heavy(grond.als, zaak)
        for kant, regel in (("lichter", regels.lichter), ("zwaarder", regels.zwaarder))
        for grond in _van(regel)
        if kant != uitkomst
    )
    # "l and z both >= tegen · W" with W = 0: read as nothing reached, like the saldo.
    beide = totaal > 0 and lichter >= tegen * totaal and zwaarder >= tegen * totaal
    vlaggen = {
        "twijfel": bijna or halverwege or ertegenin or zwaarwegend,
        "tegenstrijdig": row_two or beide or _kenmerken_disagree(zaak),
        "onvolledig": _onvolledig(gegeven),
        "ongemotiveerd": _ongemotiveerd(gegeven, tweede=tweede),
        "grens_van_bereik": abs(saldo) >= grens,
    }
    return uitkomst, groep, {vlag for vlag, raised in vlaggen.items() if raised}


def status(gesprek: Gesprek, groepen: set[str | None]) -> str:
    """Return the status by the text; `groepen` are those that answers of persons can still give, None: geen_match."""
    zaak = _open_zaak(gesprek)
    uitkomst, _, vlaggen = oordeel(gesprek)
    if uitkomst == "geen_match":
        return "geen_match"
    voorgesteld = any(a.voorstel and a.is_open and zaak.pad.get(v) is not False for v, a in gesprek.antwoorden.items())
    if len(groepen) > 1 or voorgesteld:
        return "indicatief"
    if {"onvolledig", "ongemotiveerd"} & vlaggen:
        return "voorlopig"
    return "voorlopig" if gesprek.kader.methode.nummer >= 2 and _mist_iets(gesprek, zaak, uitkomst) else "onderbouwd"


def _mist_iets(gesprek: Gesprek, zaak: _Zaak, uitkomst: str) -> bool:
    kader = gesprek.kader
    for kenmerk in gesprek.profiel.kenmerken:
        tellend = [v for v in zaak.counted() if v.kenmerk == kenmerk]
        gegrond = any(v.id in zaak.keuze and (zaak.reden.get(v.id) or zaak.bewijs.get(v.id)) for v in tellend)
        if tellend and not gegrond and kenmerk not in kader.redenen:
            return True
    row_two = uitkomst == "gelijk" and _row_two(gesprek, zaak)
    return (
        not kader.keuze
        or gesprek.profiel.status == "concept"
        or any(buur.richting == uitkomst for buur in kader.buren)
        or (row_two and "tegenstrijdig" not in kader.gesloten)
    )


def _row_two(gesprek: Gesprek, zaak: _Zaak) -> bool:
    """Row 2 of the second edition, once more and without what the title suggests."""
    regels, quarter = gesprek.profiel.toepassingsregels, Fraction(str(gesprek.drempels.drempel)) / 4
    pulls = [v.gewicht * {"lichter": -1, "zwaarder": 1}.get(zaak.richting(v) or "", 0) for v in zaak.counted()]
    totaal = sum(v.gewicht for v in zaak.counted())
    saldo = Fraction(sum(pulls), totaal) if totaal else Fraction(0)
    licht = any(_truth(g.als, zaak) is True for g in _van(regels.lichter))
    zwaar = any(_truth(g.als, zaak) is True for g in _van(regels.zwaarder))
    return (licht and zwaar) or (licht and saldo >= quarter) or (zwaar and saldo <= -quarter)


def _gekleurd(gesprek: Gesprek, zaak: _Zaak) -> _Zaak:
    """What the title suggests colours the group, unless it would make an uitsluiting hold; it decides no path."""
    suggested = {v: a.voorstel.antwoord for v, a in gesprek.antwoorden.items() if a.voorstel is not None and a.is_open}
    known = {v.id: [o.id for o in v.opties] for v in gesprek.profiel.vragen}
    suggested = {v: optie for v, optie in suggested.items() if optie in known.get(v, [])}
    colored = _Zaak(zaak.profiel, {**zaak.keuze, **suggested}, zaak.reden, zaak.bewijs, zaak.pad)
    excludes = any(_truth(u.als, colored) is True for u in gesprek.profiel.uitsluitingen)
    return zaak if excludes else colored


def _heavy(als: Voorwaarde, zaak: _Zaak) -> bool:
    """A zwaarwegend condition is waar while its grond is onwaar."""
    parts = als.alle if isinstance(als, AlleVoorwaarde) else ()
    return _truth(als, zaak) is False and any(part.zwaarwegend and _truth(part, zaak) is True for part in parts)


def _open_zaak(gesprek: Gesprek) -> _Zaak:
    keuze = {}
    for vraag, antwoord in gesprek.antwoorden.items():
        if antwoord.antwoord not in {None, "weet_niet"}:
            keuze[vraag] = str(antwoord.antwoord)
    redenen = {vraag: antwoord.toelichting for vraag, antwoord in gesprek.antwoorden.items()}
    bewijs = {vraag: antwoord.bron for vraag, antwoord in gesprek.antwoorden.items()}
    zaak = _Zaak(gesprek.profiel, keuze, redenen, bewijs)
    for asked in vraagvolgorde(gesprek.profiel):
        zaak.pad[asked.id] = True if asked.alleen_als is None else _truth(asked.alleen_als, zaak)
    return zaak


def vraagvolgorde(profiel: Referentieprofiel) -> list[Vraag]:
    """Behind uitsluitingen first, then used in gronden, then the rest by weight (what does not count weighs 0)."""
    uitsluitend: set[str] = set()
    for uitsluiting in profiel.uitsluitingen:
        uitsluitend |= _mentioned(uitsluiting.als, profiel)
    dragend: set[str] = set()
    for als in _gronden(profiel):
        dragend |= _mentioned(als, profiel)
    first = [v for v in profiel.vragen if v.id in uitsluitend]
    second = [v for v in profiel.vragen if v.id in dragend and v not in first]
    rest = [v for v in profiel.vragen if v not in first and v not in second]
    return first + second + [v for weight in (3, 2, 1, 0) for v in rest if v.gewicht * v.telt_mee == weight]


def _gronden(profiel: Referentieprofiel) -> list[Voorwaarde]:
    regels = profiel.toepassingsregels
    return [grond.als for grond in (*_van(regels.lichter), *_van(regels.zwaarder))]


def _van(regel: Toepassingsregel | None) -> tuple[Grond, ...]:
    """The gronden of a rule; a side without a rule has none."""
    return () if regel is None else regel.gronden


def _zonder_voorstellen(gesprek: Gesprek) -> Gesprek:
    kept = {vraag: antwoord.model_copy(update={"voorstel": None}) for vraag, antwoord in gesprek.antwoorden.items()}
    return Gesprek(gesprek.profiel, gesprek.drempels, kept, gesprek.kader)


def _truth(als: Voorwaarde, zaak: _Zaak) -> bool | None:
    if isinstance(als, VraagVoorwaarde):
        return _truth_of_vraag(als, zaak)
    if isinstance(als, KenmerkVoorwaarde):
        return _truth_of_kenmerk(als, zaak)
    if isinstance(als, AlleVoorwaarde):
        return _and([_truth(lid, zaak) for lid in als.alle])
    if isinstance(als, EenVanVoorwaarde):
        return _not(_and([_not(_truth(lid, zaak)) for lid in als.een_van]))
    return _and([_not(_truth(lid, zaak)) for lid in als.geen_van])


def _truth_of_vraag(als: VraagVoorwaarde, zaak: _Zaak) -> bool | None:
    on_path = zaak.pad.get(als.vraag, False)
    if on_path is False:
        return False
    matches = None if als.vraag not in zaak.keuze else zaak.keuze[als.vraag] in als.antwoord
    return _and([on_path, matches])


def _truth_of_kenmerk(als: KenmerkVoorwaarde, zaak: _Zaak) -> bool | None:
    """Count what surely points this way, and what still could."""
    surely = maybe = 0
    for vraag in zaak.profiel.vragen:
        if not vraag.telt_mee or vraag.kenmerk != als.kenmerk or zaak.pad.get(vraag.id, False) is False:
            continue
        if vraag.id not in zaak.keuze:
            maybe += 1
        elif zaak.richting(vraag) == als.richting.value:
            if zaak.pad[vraag.id] is True:
                surely += 1
            else:
                maybe += 1
    if surely >= als.minstens:
        return True
    return None if surely + maybe >= als.minstens else False


def _and(waarden: list[bool | None]) -> bool | None:
    if False in waarden:
        return False
    return None if None in waarden else True


def _not(waarde: bool | None) -> bool | None:
    return None if waarde is None else not waarde


def _one_short(als: Voorwaarde, zaak: _Zaak) -> bool:
    """The core holds, one of the others is onwaar, and all the rest holds."""
    parts = als.alle if isinstance(als, AlleVoorwaarde) else (als,)
    core, *others = [_truth(part, zaak) for part in parts]
    return core is True and others.count(False) == 1 and None not in others


def _kenmerken_disagree(zaak: _Zaak) -> bool:
    """Within itself: over the weights of the questions of the kenmerk that are answered."""
    up, down = set(), set()
    for kenmerk in zaak.profiel.kenmerken:
        answered = [v for v in zaak.counted() if v.kenmerk == kenmerk and v.id in zaak.keuze]
        if len(answered) < 2:
            continue
        light = sum(v.gewicht for v in answered if zaak.richting(v) == "lichter")
        heavy = sum(v.gewicht for v in answered if zaak.richting(v) == "zwaarder")
        leaning = Fraction(heavy - light, sum(v.gewicht for v in answered))
        if leaning >= Fraction(1, 2):
            up.add(kenmerk)
        if leaning <= Fraction(-1, 2):
            down.add(kenmerk)
    return bool(up) and bool(down)


def _mentioned(als: Voorwaarde, profiel: Referentieprofiel) -> set[str]:
    """The questions at which a condition looks."""
    if isinstance(als, VraagVoorwaarde):
        return {als.vraag}
    if isinstance(als, KenmerkVoorwaarde):
        return {v.id for v in profiel.vragen if v.telt_mee and v.kenmerk == als.kenmerk}
    found: set[str] = set()
    for lid in _leden(als):
        found |= _mentioned(lid, profiel)
    return found


def _leden(als: AlleVoorwaarde | EenVanVoorwaarde | GeenVanVoorwaarde) -> tuple[Voorwaarde, ...]:
    if isinstance(als, AlleVoorwaarde):
        return als.alle
    return als.een_van if isinstance(als, EenVanVoorwaarde) else als.geen_van


def _onvolledig(zaak: _Zaak) -> bool:
    profiel = zaak.profiel
    used: set[str] = set()
    for als in (*_gronden(profiel), *(u.als for u in profiel.uitsluitingen)):
        used |= _mentioned(als, profiel)
    # The text names gronden and uitsluitingen; the path decides what counts, so its questions are taken along.
    for vraag in profiel.vragen:
        if vraag.alleen_als is not None:
            used |= _mentioned(vraag.alleen_als, profiel)
    waiting = [v for v in profiel.vragen if zaak.pad[v.id] is True and v.id not in zaak.keuze]
    return any(v.telt_mee or v.id in used for v in waiting)


def _ongemotiveerd(zaak: _Zaak, *, tweede: bool) -> bool:
    away = {v.id for v in zaak.counted() if zaak.richting(v) in {"lichter", "zwaarder"}}
    for uitsluiting in zaak.profiel.uitsluitingen:
        if _truth(uitsluiting.als, zaak) is True:
            away |= _supporting(uitsluiting.als, zaak)
    for als in _gronden(zaak.profiel) if tweede else []:
        if _truth(als, zaak) is True:
            away |= _supporting(als, zaak)
    return any(zaak.reden.get(vraag) is None for vraag in away)


def _supporting(als: Voorwaarde, zaak: _Zaak) -> set[str]:
    """The answers on the path that make a condition hold; under geen_van every answer that was looked at."""
    if isinstance(als, AlleVoorwaarde | EenVanVoorwaarde):
        found: set[str] = set()
        for lid in _leden(als):
            if _truth(lid, zaak) is True:
                found |= _supporting(lid, zaak)
        return found
    seen = {v for v in _mentioned(als, zaak.profiel) if v in zaak.keuze and zaak.pad.get(v) is True}
    if isinstance(als, KenmerkVoorwaarde):
        return {v.id for v in zaak.profiel.vragen if v.id in seen and zaak.richting(v) == als.richting.value}
    return seen
