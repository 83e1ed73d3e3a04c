"""The blank questionnaire for a line manager: on paper, or as a file that comes back."""

import textwrap
from collections.abc import Iterator

from functiewijzer.core.profielen.beschrijving import describe, kenmerk_label
from functiewijzer.core.profielen.functietekst import Activiteit
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.vraag import Vraag
from functiewijzer.rendering import woorden
from functiewijzer.rendering.veilig import visible_line
from functiewijzer.rendering.verslag import Alinea, Blok, Invulveld, Keuzes, Kop, Opsomming, Punt, Toon, Verslag

UITLEG = (
    "Beantwoord elke vraag over het werk dat bij de functie hoort en dat blijvend is opgedragen, niet over de "
    "persoon die het nu doet. Kies bij twijfel het antwoord dat het meest op de referentie lijkt; laat een vraag "
    "open als u het niet weet. Schrijf bij een afwijking waaruit die blijkt."
)


def make_vragenlijst(profiel: Referentieprofiel) -> Verslag:
    """Return the questionnaire to print; it does not show where an answer points."""
    intro: list[Blok] = [Alinea(UITLEG)]
    if profiel.is_concept:
        intro.append(Alinea(woorden.concept_warning(profiel.code), Toon.LET_OP))
    about: list[Blok] = [Kop("De referentiefunctie"), *([Alinea(profiel.doel)] if profiel.doel else [])]
    for activiteit in profiel.activiteiten:
        about += [Kop(activiteit.kop, 3), Opsomming(tuple(map(Punt, activiteit.taken)))]
    fields = [Invulveld(label) for label in ("Functietitel", "Afdeling", "Ingevuld door (rol)", "Datum")]
    vragen = [blok for number, vraag in enumerate(profiel.volgorde, 1) for blok in _vraag(number, vraag, profiel)]
    return Verslag(f"Vragenlijst bij {profiel.code} {profiel.naam}", (*intro, *fields, *about, *vragen))


def _vraag(number: int, vraag: Vraag, profiel: Referentieprofiel) -> Iterator[Blok]:
    yield Kop(f"{number}. {vraag.label}")
    reference = _reference(vraag, profiel)
    if reference:
        yield Alinea(f"De referentie: {reference}", Toon.STIL)
    if vraag.alleen_als is not None:
        yield Alinea(f"Alleen invullen als {describe(vraag.alleen_als, profiel)}.")
    yield Alinea(vraag.tekst)
    if vraag.toelichting:
        yield Alinea(vraag.toelichting, Toon.STIL)
    yield Keuzes(tuple(Punt(o.tekst, (o.toelichting,) if o.toelichting else ()) for o in vraag.opties))
    yield Invulveld("Toelichting", 2)


def _reference(vraag: Vraag, profiel: Referentieprofiel) -> str | None:
    """Return what the reference says on the aspect that the question examines."""
    if vraag.aspect is None:
        return None
    kenmerk, aspect = vraag.aspect.split(".")
    return f"{kenmerk_label(kenmerk)} – {profiel.kenmerken[kenmerk].aspecten[aspect].tekst}"


def render_vragenlijst_yaml(profiel: Referentieprofiel) -> str:
    """Return a blank answers file: fill in an option id after `antwoord:`; what stays empty is an open question."""
    lines = [
        *_comment(f"Vragenlijst bij {profiel.code} {profiel.naam} (versie {profiel.versie}, {profiel.status.value})"),
        *_comment(UITLEG),
        *_comment(
            "Vul achter 'antwoord:' het woord vóór de dubbele punt in, en achter 'toelichting:' een zin "
            "tussen aanhalingstekens."
        ),
        *_comment(f"De referentiefunctie: {profiel.doel or profiel.naam}"),
        *(line for activiteit in profiel.activiteiten for line in _activiteit(activiteit)),
        "soort: indeling",
        "schema: 1",
        "functietitel:",
        "afdeling:",
        f'profiel: "{profiel.code}"',
        *_comment("keuze: waarom past deze referentiefunctie? Eén zin."),
        "keuze:",
        *_comment("redenen: waarom is de functie gelijk? Eén zin per kenmerk waarbij geen toelichting staat."),
        "redenen:",
        *(f"  {kenmerk}:" for kenmerk, vragen in profiel.vragen_van_kenmerk.items() if vragen),
        "antwoorden:",
    ]
    for vraag in profiel.volgorde:
        lines += ["", *_comment(vraag.tekst, "  ")]
        lines += [line for optie in vraag.opties for line in _comment(f"{optie.id}: {optie.tekst}", "    ")]
        lines += [f"  {vraag.id}:", "    antwoord:", "    toelichting:"]
    return "\n".join(lines) + "\n"


def _activiteit(activiteit: Activiteit) -> list[str]:
    taken = [line for taak in activiteit.taken for line in _comment(f"- {taak}")]
    return [*_comment(activiteit.kop), *taken]


def _comment(text: str, indent: str = "") -> list[str]:
    """Return text as comment lines; on one line first, so that nothing in it can start a line of its own."""
    return [f"{indent}# {line}" for line in textwrap.wrap(visible_line(text), 96 - len(indent))]
