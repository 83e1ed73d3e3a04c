"""What changed in a clause, in the words of a reader: the rule, the question or the answer, never a field."""

from collections.abc import Iterator, Sequence
from typing import Final

from functiewijzer.core.dossiers.tegenspraak import Veldverschil
from functiewijzer.core.edities.oorzaken import Oorzaak
from functiewijzer.core.edities.regels import Verandering
from functiewijzer.core.edities.stapverschil import Stapverschil
from functiewijzer.core.edities.voorwaarden import have_same_voorwaarden, identify_voorwaarden
from functiewijzer.core.indeling.stapdelen import VoorwaardeUitslag
from functiewijzer.core.indeling.stappen import AntwoordStap, GrondStap, Stap, Uitgangspunt, UitsluitingStap
from functiewijzer.core.profielen.voorheen import Hernoeming
from functiewijzer.core.profielen.voorwaarde import Waarheid
from functiewijzer.rendering import woorden
from functiewijzer.rendering.edities.veldwoorden import change_text, label_of
from functiewijzer.rendering.wijzigingswoorden import wijziging_text

_START: Final = {
    "methode": "editie van de methode",
    "functiegroep": "groep van de referentie",
    "lichter": "groep bij lichter",
    "zwaarder": "groep bij zwaarder",
    "geen_zijde": "zijde zonder regel",
    "keuze": "in het dossier staat waarom deze referentie past (keuze)",
    "redenen": "kenmerken met een reden (redenen)",
    "gesloten": "vlaggen die met een tekst zijn afgesloten",
    "buren": "referenties ernaast die niemand heeft bekeken",
}
_OP_PAD: Final = {
    Waarheid.WAAR: "wordt nu gesteld",
    Waarheid.ONWAAR: "wordt nu niet gesteld",
    Waarheid.ONBEKEND: "wordt misschien gesteld; dat hangt af van een open vraag",
}
_GOLD: Final = {Waarheid.WAAR: "gold", Waarheid.ONWAAR: "gold niet", Waarheid.ONBEKEND: "was nog onbekend"}
_GELDT: Final = {Waarheid.WAAR: "geldt nu", Waarheid.ONWAAR: "geldt nu niet", Waarheid.ONBEKEND: "is nu onbekend"}
_FOLLOWING: Final = frozenset({"optietekst", "richting"})
"""What goes with the answer itself when there is none any more."""


def name_of(stap: Stap) -> str:
    """Return what a reader calls the clause of a stap."""
    match stap:
        case Uitgangspunt():
            return "uitgangspunt"
        case AntwoordStap(naam=naam):
            return f"vraag ‘{naam}’"
        case GrondStap(grond=grond):
            return f"grond {grond}"
        case UitsluitingStap(uitsluiting=uitsluiting):
            return f"uitsluiting {uitsluiting}"


def tell(verschil: Stapverschil, velden: Sequence[str] = ()) -> str:
    """Say what changed in a clause, as far as these fields go; without fields all of it."""
    name = name_of(verschil.stap)
    if verschil.was is None:
        return f"{name} is nieuw"
    if verschil.nu is None:
        return f"{name} is vervallen"
    asked = [field for field in verschil.velden if not velden or field.veld in velden]
    return "; ".join(dict.fromkeys(_phrases(verschil, asked, name)))


def tell_oorzaak(oorzaak: Oorzaak) -> str:
    """Say what a cause is: what changed in its clause, as far as that did it."""
    return tell(oorzaak.verschil, oorzaak.velden)


def changes_text(verandering: Verandering) -> str:
    """Return what did it to a dossier as one line."""
    return "; ".join(map(tell_oorzaak, verandering.oorzaken)) or "een antwoord dat hier niet gekozen is, telt nu anders"


def tell_details(verschil: Stapverschil) -> tuple[str, ...]:
    """Return the conditions of a grond or uitsluiting that are not what they were."""
    was, nu = verschil.was, verschil.nu
    if not isinstance(was, GrondStap | UitsluitingStap) or not isinstance(nu, GrondStap | UitsluitingStap):
        return ()
    return tuple(_conditions(was.voorwaarden, nu.voorwaarden))


def renamed_text(hernoemingen: Sequence[Hernoeming]) -> tuple[str, ...]:
    """Return what was renamed, sentence by sentence."""
    return tuple(map(wijziging_text, hernoemingen))


def _phrases(verschil: Stapverschil, asked: Sequence[Veldverschil], name: str) -> Iterator[str]:
    was, nu = verschil.was, verschil.nu
    if isinstance(was, AntwoordStap) and isinstance(nu, AntwoordStap):
        lost = was.antwoord is not None and nu.antwoord is None and was.op_pad is nu.op_pad
        if lost:
            yield f"{name}: het antwoord ‘{was.optietekst or was.antwoord}’ telt niet meer; de vraag staat nu open"
        rest = (field for field in asked if not lost or field.veld not in {"antwoord", *_FOLLOWING})
        yield from (_about_vraag(field, was, nu) for field in rest)
    elif isinstance(was, GrondStap | UitsluitingStap) and isinstance(nu, GrondStap | UitsluitingStap):
        yield from _about_regel(was, nu, asked, name)
    else:
        yield from (f"{_START.get(field.veld, label_of(field.veld))}: {change_text(field)}" for field in asked)


def _about_vraag(field: Veldverschil, was: AntwoordStap, nu: AntwoordStap) -> str:
    naam = nu.naam
    match field.veld:
        case "gewicht":
            return f"gewicht van {naam}: {field.was} → {field.nu}"
        case "telt_mee":
            return f"vraag ‘{naam}’ weegt nu {'' if field.nu else 'niet '}mee"
        case "op_pad":
            return f"vraag ‘{naam}’ {_OP_PAD[nu.op_pad]}"
        case "richting":
            points, pointed = woorden.RICHTING[nu.richting], woorden.RICHTING[was.richting]
            return f"vraag ‘{naam}’: ‘{nu.optietekst or was.optietekst}’ wijst nu naar {points}, eerst naar {pointed}"
        case "vereist":
            return f"vraag ‘{naam}’ is nu {'' if field.nu else 'niet meer '}nodig voor een regel of een andere vraag"
        case _:
            return f"{label_of(field.veld)} van {naam}: {change_text(field)}"


def _about_regel(
    was: GrondStap | UitsluitingStap, nu: GrondStap | UitsluitingStap, asked: Sequence[Veldverschil], name: str
) -> Iterator[str]:
    found = {field.veld: field for field in asked}
    if {"waarde", "voorwaarden", "door"} & found.keys():
        if not have_same_voorwaarden(was.voorwaarden, nu.voorwaarden):
            yield f"{name}: de voorwaarden zijn veranderd"
        elif was.waarde is not nu.waarde:
            yield f"{name}: {_GOLD[was.waarde]}, en {_GELDT[nu.waarde]}"
        else:
            yield f"{name}: er gelden andere voorwaarden"
    for veld, field in found.items():
        if veld not in {"waarde", "voorwaarden", "door"}:
            yield f"{name}, {label_of(veld)}: {change_text(field)}"


def _conditions(was: Sequence[VoorwaardeUitslag], nu: Sequence[VoorwaardeUitslag]) -> Iterator[str]:
    then, now = identify_voorwaarden(was, nu)
    before, after = dict(zip(then, was, strict=True)), dict(zip(now, nu, strict=True))
    yield from (f"vervallen voorwaarde: {u.tekst} ({_GOLD[u.waarde]})" for key, u in before.items() if key not in after)
    for key, uitslag in after.items():
        if key not in before:
            yield f"nieuwe voorwaarde: {uitslag.tekst} ({woorden.WAARHEID[uitslag.waarde]})"
        elif before[key].waarde is not uitslag.waarde:
            yield f"voorwaarde: {uitslag.tekst} ({_GOLD[before[key].waarde]}, en {_GELDT[uitslag.waarde]})"
