"""Rules in running text are cut into gronden: never too far, and no word is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.core.handboek.gronden import Regelsplitsing, split_regel
from functiewijzer.core.handboek.regelwoorden import is_algemeen, words_of
from functiewijzer.core.handboek.volzinnen import sentences_of
from functiewijzer.core.handboek.zinsdelen import Zinsdeelsoort

OPENING = "Als de bedrijfsfunctie duidelijk lichter is dan deze referentiefunctie, deel dan een functiegroep lager in."


def clausules(tekst: str) -> list[list[str]]:
    """Return the clauses of each grond."""
    return [[clausule.tekst for clausule in grond.clausules] for grond in split_regel(tekst).gronden]


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        (OPENING, []),
        ("Indeling in functiegroep D.", []),
        ("Een functiegroep lager dan de referentiefunctie.", []),
        (
            f"{OPENING} Bijvoorbeeld als de functie meer hulp nodig heeft of maar een deel van de taken uitvoert.",
            [["de functie meer hulp nodig heeft"], ["maar een deel van de taken uitvoert"]],
        ),
        (
            "Daarvan is sprake als de functie zestien of zeventien machines bedient of als de functie niets herstelt.",
            [["de functie zestien of zeventien machines bedient"], ["de functie niets herstelt"]],
        ),
        (
            "De zwaardere variant geldt als de functie cursussen en/of trainingen in vestigingen en landen verzorgt.",
            [["de functie cursussen en/of trainingen in vestigingen en landen verzorgt"]],
        ),
        (
            "Bijvoorbeeld als de functie weinig leiding behoeft, alle taken beheerst maar feitelijk een zaak heeft.",
            [
                [
                    "de functie weinig leiding behoeft",
                    "alle taken beheerst",
                    "feitelijk een zaak heeft",
                ]
            ],
        ),
        (
            "De lichtere variant is van toepassing als het werk per uur wordt opgedragen, ook als iemand ervaren is.",
            [["het werk per uur wordt opgedragen"]],
        ),
        (
            "Daarvan is sprake als de functie het rooster opstelt. Er is dagelijks overleg met de directie.",
            [["de functie het rooster opstelt", "Er is dagelijks overleg met de directie."]],
        ),
        (
            "Daarvan is sprake als de functie het rooster opstelt of het archief beheert. Daarbij is er toezicht.",
            [
                [
                    "Daarvan is sprake als de functie het rooster opstelt of het archief beheert.",
                    "Daarbij is er toezicht.",
                ]
            ],
        ),
        (
            "Als de functie vooral uit sorteren bestaat, dan indeling in groep: 5.",
            [["de functie vooral uit sorteren bestaat"]],
        ),
        (
            "Als deze zwaarder is, bijvoorbeeld als zij het magazijn inricht of de voorraad bepaalt, deel hoger in.",
            [["zij het magazijn inricht"], ["de voorraad bepaalt"]],
        ),
        (
            "De functie is zwaarder als de functie de planning maakt, de inkoop regelt en het team begeleidt.",
            [["de functie de planning maakt", "de inkoop regelt", "het team begeleidt"]],
        ),
        (
            "De functie is zwaarder als de functie de planning maakt, de inkoop regelt of het team begeleidt.",
            [["de functie de planning maakt"], ["de inkoop regelt"], ["het team begeleidt"]],
        ),
        (
            "Bijvoorbeeld als de functie de planning maakt en de inkoop regelt of als de functie het team begeleidt.",
            [["de functie de planning maakt", "de inkoop regelt"], ["de functie het team begeleidt"]],
        ),
    ],
)
def test_a_rule_is_cut_where_its_clauses_meet(tekst: str, verwacht: list[list[str]]) -> None:
    assert clausules(tekst) == verwacht


@pytest.mark.parametrize(
    "zin",
    [
        # `tenzij` reaches over an unsure part of the sentence
        "Bijvoorbeeld als de functie leiding geeft of beleid maakt, tenzij het om stagiairs gaat.",
        # `of` and `en` beside each other
        "Bijvoorbeeld als de functie offertes maakt en klanten bezoekt of contracten afsluit.",
        "Bijvoorbeeld als de functie offertes maakt, klanten bezoekt of als de functie contracten afsluit.",
        # what an `of` that can't be cut parts is unsure, so the commas before it are too
        "Bijvoorbeeld als de functie de kassa bedient, gasten ontvangt en tafels dekt, of alleen de bar bemant.",
        "Bijvoorbeeld als de functie planningen maakt, roosters opstelt of gericht is op vervanging.",
        "Bijvoorbeeld als de functie planningen maakt, de inkoop op maandag of de verkoop op dinsdag doet.",
        # an inserted `indien nodig`, and a question inside the clause
        "Bijvoorbeeld als de functie vooral administratief is en, indien nodig, klanten belt.",
        "Bijvoorbeeld als de functie aangeeft wanneer een order klaar is en hoe deze verzonden wordt.",
        # a denial may reach over the rest
        "Bijvoorbeeld als de functie geen offertes maakt of klanten bezoekt.",
        # what stands behind `en` shares its object or its verb
        "Bijvoorbeeld als de functie alle klachten zelf onderzoekt en in principe af kan handelen.",
        "Bijvoorbeeld als de functie machines instelt en bedient.",
        "Bijvoorbeeld als de functie meer aansturing en begeleiding nodig heeft.",
        # the verb belongs to a clause inside the clause
        "Bijvoorbeeld als de functie taken omvat die overleg vereisen en contacten die tact vereisen.",
        "Bijvoorbeeld als de functie klanten te woord staat, waarbij veel tact nodig is.",
        # not only … but also
        "Bijvoorbeeld als de functie niet alleen orders invoert maar ook klanten bezoekt.",
        # what stands between brackets
        "Bijvoorbeeld als de functie de voorraad (die groot is, en snel wisselt) beheert.",
        # nouns and adverbs that look like verbs
        "Bijvoorbeeld als de functie werkt voor de hele markt en elke klant.",
        "Bijvoorbeeld als de functie gericht is op advies over het budget en het product.",
    ],
)
def test_a_sentence_in_doubt_stays_whole(zin: str) -> None:
    (grond,) = split_regel(zin).gronden
    (clausule,) = grond.clausules
    assert words_of(clausule.tekst) == words_of(zin.removeprefix("Bijvoorbeeld als "))


def test_sentences_without_an_introduction_become_one_question_with_the_whole_text() -> None:
    (grond,) = split_regel(f"{OPENING} Voert eenvoudig werk uit. Werkt onder leiding. Er is weinig contact.").gronden
    assert [clausule.tekst for clausule in grond.clausules] == [
        "Voert eenvoudig werk uit. Werkt onder leiding. Er is weinig contact."
    ]
    assert grond.twijfel


def test_what_follows_maar_feitelijk_weighs_most() -> None:
    (grond,) = split_regel("Bijvoorbeeld als de functie alles beheerst maar feitelijk een eigen regio heeft.").gronden
    assert [clausule.zwaarwegend for clausule in grond.clausules] == [False, True]


def test_a_remark_is_kept_beside_its_grond_and_is_no_condition() -> None:
    (grond,) = split_regel(
        "De lichtere variant is van toepassing als het werk vastligt, ook als de functionaris alleen werkt. "
        "Dat geldt ook als er geen toezicht is."
    ).gronden
    assert [clausule.tekst for clausule in grond.clausules] == ["het werk vastligt"]
    assert grond.opmerkingen == ("ook als de functionaris alleen werkt.", "Dat geldt ook als er geen toezicht is.")


def test_a_remark_that_another_condition_may_follow_leaves_the_sentence_whole() -> None:
    zin = "De lichtere variant is van toepassing als het werk vastligt, ook als het druk is, en de hulp nabij is."
    (grond,) = split_regel(zin).gronden
    assert [clausule.tekst for clausule in grond.clausules] == [
        "het werk vastligt, ook als het druk is, en de hulp nabij is"
    ]


def test_abbreviations_and_initials_end_no_sentence() -> None:
    tekst = "Werkt o.a. met dhr. J. Jansen, bijv. aan art. 3. Dat duurt ca. 2 uur. 4. Klaar."
    assert sentences_of(tekst) == (
        "Werkt o.a. met dhr. J. Jansen, bijv. aan art. 3.",
        "Dat duurt ca. 2 uur.",
        "4. Klaar.",
    )


STUKKEN = st.sampled_from(
    [
        *("Bijvoorbeeld als", "Als", "Daarvan is sprake indien", "De zwaardere variant is van toepassing als", "Er is"),
        *(
            "of",
            "en",
            "maar",
            "maar feitelijk",
            ",",
            ", of",
            ", en als",
            "of als",
            ";",
            ".",
            ":",
            "ook als",
            ", ook als",
        ),
        *(
            "tenzij",
            "mits",
            "niet",
            "geen",
            "die",
            "waarbij",
            "(",
            ")",
            '"',
            "dan",
            ", deel dan in groep D in.",
            "\n",
            "- ",
        ),
        *(
            "de functie",
            "klanten",
            "bezoekt",
            "offertes",
            "maakt",
            "nodig heeft",
            "is",
            "het werk",
            "zwaar",
            "kan uitvoeren",
        ),
        *(
            "duidelijk zwaarder",
            "referentiefunctie",
            "Daarbij",
            "o.a.",
            "Ook als",
            "wordt opgedragen",
            "vestigingen",
            "42",
        ),
    ]
)
REGELS = st.one_of(
    st.lists(STUKKEN, max_size=25).map(" ".join),
    st.lists(STUKKEN, max_size=12).map("".join),
    st.text(max_size=60),
)


def words_in(splitsing: Regelsplitsing) -> list[str]:
    return [word for deel in splitsing.delen for word in words_of(deel.tekst)]


@given(REGELS)
def test_every_word_stands_in_one_piece_and_in_order(tekst: str) -> None:
    assert words_in(split_regel(tekst)) == list(words_of(tekst))


@given(REGELS)
def test_what_is_no_clause_and_no_remark_says_nothing_about_the_work(tekst: str) -> None:
    for deel in split_regel(tekst).delen:
        if deel.soort in {Zinsdeelsoort.OPENING, Zinsdeelsoort.SLOT}:
            assert is_algemeen(deel.tekst)


@given(REGELS)
def test_every_clause_becomes_a_condition_and_none_is_empty(tekst: str) -> None:
    splitsing = split_regel(tekst)
    asked = [clausule for grond in splitsing.gronden for clausule in grond.clausules]
    assert all(words_of(clausule.tekst) and clausule.zin for clausule in asked)
    told = {word for clausule in asked for word in words_of(clausule.tekst)}
    said = {w for d in splitsing.delen if d.soort is Zinsdeelsoort.CLAUSULE for w in words_of(d.tekst)}
    assert said == told


@given(REGELS)
def test_a_remark_never_opens_a_condition_and_cutting_is_the_same_every_time(tekst: str) -> None:
    splitsing = split_regel(tekst)
    assert splitsing == split_regel(tekst)
    for grond in splitsing.gronden:
        if len(grond.clausules) > 1:
            assert not any(c.tekst.casefold().startswith("ook als") for c in grond.clausules)


@pytest.mark.parametrize(
    "tekst",
    ["Bijvoorbeeld als de functie werkt, " * 20_000, "a.d. A " * 100_000, "." * 500_000 + "x", "als, " * 100_000],
    ids=["commas", "abbreviations", "dots", "introductions"],
)
def test_a_text_that_is_no_rule_at_all_stays_whole_however_long_it_is(tekst: str) -> None:
    assert words_in(split_regel(tekst)) == list(words_of(tekst))
    assert all(grond.twijfel and len(grond.clausules) == 1 for grond in split_regel(tekst).gronden)
