"""Every check on a single profile finds exactly its own mistake, in its own place."""

from pathlib import Path

import pytest

from functiewijzer.core.bevinding import Ernst
from functiewijzer.core.controles.bronteksten import BRONCONTROLES
from functiewijzer.core.controles.profiel import PROFIELCONTROLES
from functiewijzer.core.controles.register import ernst_of
from functiewijzer.core.controles.taal import TAALCONTROLES
from hulp_profielen import PROFIEL, controleer_texts, gave_bibliotheek, replace_once, where_found, where_marked

VOORBEELDBESTAND = "1.1-verkoop.voorbeelden.yaml"

LEIDING = "  - id: leidinggeven\n    aspect: complexiteit.aard\n"
GROND = "als: {vraag: aansturing, antwoord: meer}"
UITSLUITING = "als: {vraag: leidinggeven, antwoord: ja}"

DUBBEL = "[{vraag: aansturing, antwoord: meer}, {vraag: aansturing, antwoord: evenveel}]"
TEGENSPRAAK = "[{vraag: aansturing, antwoord: meer}, {kenmerk: zelfstandigheid, richting: zwaarder, minstens: 1}]"
WEINIG = "{vraag: aansturing, antwoord: weinig}"
TWEEDE = "{id: ▲aansturing, telt_mee: false, tekst: Wat?, opties: [{id: meer, tekst: a}, {id: weinig, tekst: c}]}"
NIEUW_KENMERK = "▲afbreukrisico:\n    omschrijving: Schade.\n    aspecten: {gevolg: {tekst: klein}}"
VRAAG = "tekst: Welke kennis vraagt het werk?"
STATUS = "status: vastgesteld"
GRONDTEKST = "tekst: Meer aansturing."

ONDERBOUWD = "onderbouwing: {conclusie: Past.}"
ZWAARDER = "  zwaarder:\n    functiegroep: F\n"
NOK = "nok: {{niveaus: [D, E, F], uitgeschreven: [{uit}], rijen: [{{id: k, naam: K, teksten: {{{niveau}: Meer.}}}}]}}\n"
VOLLEDIG = {"FW235", "FW236", "FW246"}
"""What a profile lacks is tested in test_controles_volledig."""
ZWAAR = "zwaarwegend: true}"
GEVALLEN = [
    ("FW201", "toepassingsregels:\n", f"  - {TWEEDE}\ntoepassingsregels:\n"),
    ("FW202", "{id: mbo3, tekst", "{id: ▲lager, tekst"),
    ("FW203", "aspect: complexiteit.kennis", "aspect: ▲complexiteit.kenis"),
    ("FW203", "aspect: zelfstandigheid.aansturing\n", "aspect: ▲zelfstandigheid.kennis\n"),
    ("FW204", UITSLUITING, "als: {vraag: ▲leidingeven, antwoord: ja}"),
    ("FW204", "- {vraag: kennisniveau, antwoord: [hoger]}", "- geen_van: [{vraag: ▲kennis, antwoord: [hoger]}]"),
    ("FW205", GROND, "als: {vraag: aansturing, antwoord: ▲meeer}"),
    ("FW205", "antwoord: [hoger]", "antwoord: [hoger, ▲hogr]"),
    ("FW206", LEIDING, f"{LEIDING}    alleen_als: {{vraag: ▲aansturing, antwoord: meer}}\n"),
    ("FW206", LEIDING, f"{LEIDING}    alleen_als: {{vraag: ▲leidinggeven, antwoord: ja}}\n"),
    ("FW206", LEIDING, f"{LEIDING}    alleen_als: {{kenmerk: ▲zelfstandigheid, richting: lichter, minstens: 1}}\n"),
    ("FW207", UITSLUITING, f"als: ▲{{alle: {DUBBEL}}}"),
    ("FW207", UITSLUITING, f"als: ▲{{alle: {TEGENSPRAAK}}}"),
    ("FW207", UITSLUITING, "als: ▲{geen_van: [{vraag: leidinggeven, antwoord: [ja, nee]}]}"),
    ("FW207", f"alle:\n            - {WEINIG}", "▲alle:\n            - {vraag: kennisniveau, antwoord: lager}"),
    ("FW209", "  zelfstandigheid:\n", f"  {NIEUW_KENMERK}\n  zelfstandigheid:\n"),
    ("FW210", "- {id: mbo3, tekst: Evenveel, richting: gelijk}", "- ▲{id: mbo3, tekst: Evenveel}"),
    ("FW211", "{id: ja, tekst: Ja}", "{id: ja, tekst: Ja, richting: ▲zwaarder}"),
    ("FW212", "- {id: lager, tekst: Minder, richting: lichter}", "▲- {id: lager, tekst: Minder, richting: gelijk}"),
    ("FW213", "{id: B, naam: Orders", "{id: ▲A, naam: Orders"),
    ("FW213", "id: beheerst_alles", "id: ▲meer_aansturing"),
    ("FW213", "  - {id: leiding,", f"  - {{id: leiding, {UITSLUITING}, tekst: Leidt.}}\n  - {{id: ▲leiding,"),
    ("FW214", UITSLUITING, "als: {kenmerk: ▲zelfstandig, richting: lichter, minstens: 1}"),
    ("FW214", "uitsluitingen:\n", "onderbouwing: {conclusie: Past., kenmerken: {complex: ▲Reden.}}\nuitsluitingen:\n"),
    ("FW215", UITSLUITING, "als: {kenmerk: zelfstandigheid, richting: lichter, minstens: ▲2}"),
    ("FW217", "  - id: kennisniveau\n    aspect: complexiteit.kennis\n", "  - ▲id: kennisniveau\n"),
    ("FW218", "{id: mbo3, tekst", "{id: ▲weet_niet, tekst"),
    ("FW219", "status: vastgesteld", "status: ▲concept"),
    ("FW220", "    telt_mee: false\n", "    telt_mee: false\n    gewicht: ▲2\n"),
    ("FW228", UITSLUITING, f"als: {{vraag: leidinggeven, antwoord: ja, ▲{ZWAAR}"),
    ("FW228", GROND, f"als: {{vraag: aansturing, antwoord: meer, ▲{ZWAAR}"),
    ("FW228", GROND, f"als: {{alle: [{{vraag: aansturing, antwoord: meer, ▲{ZWAAR}]}}"),
    ("FW221", GROND, "als: {vraag: aansturing, antwoord: [meer, ▲evenveel]}"),
    ("FW221", GROND, "als: {geen_van: ▲[{vraag: aansturing, antwoord: weinig}]}"),
    ("FW221", GROND, "als: {kenmerk: complexiteit, richting: ▲gelijk, minstens: 1}"),
    ("FW221", "    gewicht: 2\n", "    gewicht: 2\n    alleen_als: ▲{vraag: leidinggeven, antwoord: nee}\n"),
    ("FW223", STATUS, f"titelsignalen: [{{vraag: ▲leiding, antwoord: ja, woorden: [chef]}}]\n{STATUS}"),
    ("FW224", STATUS, f"titelsignalen: [{{vraag: leidinggeven, antwoord: ▲jaa, woorden: [chef]}}]\n{STATUS}"),
    ("FW225", STATUS, f"titelsignalen: [▲{{vraag: leidinggeven, antwoord: ja, niet_bij: [chef]}}]\n{STATUS}"),
    ("FW226", "uitsluitingen:\n", "voorheen: {vragen: {kennis: ▲kennisnivo}}\nuitsluitingen:\n"),
    ("FW226", "uitsluitingen:\n", "voorheen: {opties: {kennis: ▲{laag: lager}}}\nuitsluitingen:\n"),
    ("FW226", "uitsluitingen:\n", "voorheen: {opties: {kennisniveau: {laag: ▲laagst}}}\nuitsluitingen:\n"),
    ("FW227", "uitsluitingen:\n", "voorheen: {vragen: {▲aansturing: kennisniveau}}\nuitsluitingen:\n"),
    ("FW227", "uitsluitingen:\n", "voorheen: {opties: {kennisniveau: {▲lager: hoger}}}\nuitsluitingen:\n"),
    ("FW231", GRONDTEKST, "tekst: ▲Zo beslist hij minder."),
    ("FW231", "tekst: Geeft leiding.", "tekst: ▲Geeft leiding aan zijn/haar team."),
    ("FW232", VRAAG, "tekst: ▲Welk diploma heeft de medewerker?"),
    ("FW232", "{id: mbo3, tekst: Evenveel,", "{id: mbo3, tekst: ▲Heeft u MBO-3,"),
    ("FW233", "tekst: Veel, ", "tekst: ▲Het kan niet zonder cursus, "),
    ("FW233", GRONDTEKST, "tekst: ▲Aansturing is niet onbelangrijk."),
    ("FW237", "status: vastgesteld", f"ontbreekt: [▲organisatie]\nstatus: concept\n{ONDERBOUWD}"),
    ("FW238", STATUS, f"ontbreekt: [▲organisatie]\n{STATUS}"),
    ("FW238", STATUS, f"ontbreekt: [{{deel: typering, in_bron: true}}, ▲kenmerken.inzicht]\n{STATUS}"),
    ("FW239", STATUS, f"ontbreekt: [▲{{deel: doel, in_bron: true}}]\n{STATUS}"),
    ("FW239", STATUS, f"ontbreekt: [▲{{deel: kenmerken.complexiteit, in_bron: true}}]\n{STATUS}"),
    ("FW239", STATUS, f"ontbreekt: [▲{{deel: toepassingsregels.lichter, in_bron: true}}]\n{STATUS}"),
    ("FW240", "  zwaarder:\n    functiegroep: F\n", f"  geen_zijde: {{zwaarder: ▲Er is niets.}}\n{ZWAARDER}"),
    ("FW241", STATUS, f"ontbreekt: [▲{{deel: poositie, in_bron: true}}]\n{STATUS}"),
    ("FW241", STATUS, f"bronnen: {{doell: ▲bladzijde 3}}\n{STATUS}"),
    ("FW242", STATUS, f"{NOK.format(niveau='E', uit='▲G')}{STATUS}"),
    ("FW242", STATUS, f"{NOK.format(niveau='G', uit='E').replace('G: Meer', 'G: ▲Meer')}{STATUS}"),
    (
        "FW243",
        "status: vastgesteld",
        f"vastgesteld: ▲{{door: de directie, op: 2026-12-01}}\nstatus: concept\n{ONDERBOUWD}",
    ),
    ("FW244", "doel: Verkopen.", f"doel: ▲{'Verkopen en '.strip() * 500}"),
    ("FW244", "alternatieve_namen: [Verkoper]", f"alternatieve_namen: [▲{'Verkoper ' * 20}]"),
    ("FW245", "bron: het handboek", "bron: ▲HANDBOEK, p. 3, regel 12"),
    ("FW245", "bron: het handboek", "bron: ▲HANDBOEK, r. 12–3"),
    ("FW234", VRAAG, f"tekst: ▲Welke kennis vraagt {'heel ' * 40}het werk?"),
]


@pytest.mark.parametrize(("code", "old", "new"), GEVALLEN)
def test_a_mistake_gives_exactly_its_finding_in_its_place(code: str, old: str, new: str, tmp_path: Path) -> None:
    texts = gave_bibliotheek()
    texts["1.1-verkoop.yaml"] = replace_once(PROFIEL, old, new)
    del texts[VOORBEELDBESTAND]
    beside = () if code == "FW221" else ("FW221",)
    assert where_found(controleer_texts(tmp_path, texts), beside=beside) == where_marked(code, texts)


def test_a_question_that_is_never_asked_is_found(tmp_path: Path) -> None:
    never = "{alle: [{vraag: leidinggeven, antwoord: ja}, {vraag: leidinggeven, antwoord: nee}]}"
    texts = gave_bibliotheek()
    texts["1.1-verkoop.yaml"] = replace_once(PROFIEL, "    gewicht: 2\n", f"    gewicht: 2\n    alleen_als: ▲{never}\n")
    found = where_found(controleer_texts(tmp_path, texts), beside=("FW221", "FW403", "FW405"))
    # The grond that rests on this question can't hold any more: that is a finding of its own.
    assert [item for item in found if item[0] == "FW216"] == where_marked("FW216", texts)
    assert [item[0] for item in found] == ["FW216", "FW207"]


def test_a_sound_library_has_no_findings(tmp_path: Path) -> None:
    assert controleer_texts(tmp_path, gave_bibliotheek()) == ()


def test_the_remedy_names_the_nearest_word(tmp_path: Path) -> None:
    texts = gave_bibliotheek()
    texts["1.1-verkoop.yaml"] = replace_once(PROFIEL, "aspect: complexiteit.kennis", "aspect: complexiteit.kenis")
    (bevinding,) = controleer_texts(tmp_path, texts)
    assert bevinding.bericht == "vraag 'kennisniveau' verwijst naar onbekend aspect 'complexiteit.kenis'"
    assert bevinding.hint == "bedoelde u 'complexiteit.kennis'?"


def test_every_check_on_a_profile_has_a_mistake_in_these_tests() -> None:
    tested = {code for code, _, _ in GEVALLEN} | {"FW216", *VOLLEDIG}
    assert {controle.soort.code for controle in (*PROFIELCONTROLES, *BRONCONTROLES, *TAALCONTROLES)} == tested


def test_language_is_a_matter_of_warnings() -> None:
    assert {ernst_of(controle.soort.code) for controle in TAALCONTROLES} == {Ernst.WAARSCHUWING}


@pytest.mark.parametrize(
    "tekst",
    [
        "De organisatie en haar klanten zijn tevreden.",
        "Niet of nooit.",
        "Weinig of geen contact.",
        "Dit telt niet, en dat ook niet.",
        "Het werk gebeurt niet onder tijdsdruk.",
        "Zij aan zij met het vakmanschap van de afdeling.",
    ],
)
def test_common_sentences_give_no_false_alarm(tekst: str, tmp_path: Path) -> None:
    texts = gave_bibliotheek()
    texts["1.1-verkoop.yaml"] = replace_once(PROFIEL, "tekst: Meer aansturing.", f'tekst: "{tekst}"')
    assert controleer_texts(tmp_path, texts) == ()


@pytest.mark.parametrize(("bron", "found"), [("het handboek", {"FW231"}), ("Handboek, p. 3, r. 40–90", set())])
def test_the_words_of_a_handbook_are_not_rewritten(bron: str, found: set[str], tmp_path: Path) -> None:
    text = replace_once(PROFIEL, GRONDTEKST, "tekst: Zo beslist hij minder.")
    texts = gave_bibliotheek() | {"1.1-verkoop.yaml": replace_once(text, "bron: het handboek", f"bron: {bron}")}
    assert {b.code for b in controleer_texts(tmp_path, texts)} & {"FW231"} == found


def test_what_is_looked_at_only_by_valideer_keeps_nobody_from_grading() -> None:
    assert {controle.soort.ernst for controle in (*BRONCONTROLES, *TAALCONTROLES)} == {Ernst.WAARSCHUWING}
