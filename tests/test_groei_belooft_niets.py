"""Nothing that `groei` says promises a grade: not its reports of any kind, not its sentences, not its page of docs.

Words of a handbook stand between ‘ and ’ and are not ours; they are taken out before looking, as are the names and the
criteria of documents about occupations.
"""

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import pytest

from broncode import NAMEN, tree_of
from functiewijzer.cli.groei.tonen import Groeiverzoek, read_stuk
from functiewijzer.core.groei.raakvlak import Raakvlakken
from functiewijzer.rendering.groei.groeiverslag import make_groeiverslag, make_kort_groeiverslag
from functiewijzer.rendering.groei.groeiwoorden import ALLEEN_WERK, GEEN_OPLEIDING, WERKGEVER
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Uithangbord, Verslag, unfold
from gereedschap import PROFIELEN, ROOT
from groeibouw import GEVALLEN, make_geval

VAN_LEREN: Final = re.compile(
    r"\b(ge)?leer(t|d|de|den)?\b|\bleren\b|\bopleid\w*|\bcursus\w*|\btrain\w*|\boefen\w*|\bprogramma\w*|\brij(en)?\b"
    r"|\bcompetentie\w*|\bwerkproces\w*|\bletters?\b|\bontwikkel\w*|\bgroei\w*|\bbeheers\w*|\bvaardighe\w*"
    r"|\bstudie\w*|\bstuder\w*|\bdiploma\w*|\bbekwa\w*|\baftekenen\b|\bafgetekend\b",
    re.IGNORECASE,
)
"""Words of learning."""
VAN_INDELEN: Final = re.compile(
    r"\b(functie)?groep(en)?\b|\bindel\w*|\bingedeeld\b|\binschal\w*|\bschaal\b|\bschalen\b|\bsalaris\w*|\bloon\w*"
    r"|\bbelon\w*|\bhoger\w*|\bzwaarder\w*|\blichter\w*|\bwaardering\b",
    re.IGNORECASE,
)
"""Words of grading."""
BELOFTE: Final = re.compile(
    r"\bpromo(tie|veer|veren)\w*|\bleid(t|en)? tot\b|\bdaarmee (wordt|komt|kom|krijg)|\bzodat\b|\bdoorgroei\w*"
    r"|\bom .{0,40}\bte (halen|krijgen|bereiken|worden)\b|\bkans op\b|\bop weg naar\b|\bklaar voor\b|\brecht op\b"
    r"|\bverdien\w*|\bop(ge)?klim\w*|\bomhoog\b|\bhaalt?\b|\bbereikt?\b|\bnodig (voor|om) .{0,20}\bgroep\b"
    r"|\bhogere (groep|functie|schaal)\b|\bvolgende stap\b|\bcarri[èe]re\w*|\bloopbaan\w*|\bwie .{0,40}\bkrijgt\b",
    re.IGNORECASE,
)
"""Words that promise, whatever stands beside them."""

VAST: Final = {GEEN_OPLEIDING, ALLEEN_WERK, WERKGEVER}
"""The fixed sentences; the first alone speaks of learning and of grading, and denies."""
QUOTED: Final = re.compile("‘[^’]*’")


def sentences_in(texts: Iterable[str]) -> Iterator[str]:
    """Yield the sentences of texts, without what they quote."""
    for text in texts:
        bare = QUOTED.sub("‘’", text)
        yield from (sentence.strip() for sentence in re.split(r"(?<=[.!?])\s+", bare) if sentence.strip())


def promising(texts: Iterable[str]) -> list[str]:
    """Return the sentences that promise, or that speak of learning and of grading at once."""
    return [
        sentence
        for sentence in sentences_in(texts)
        if sentence not in VAST
        and (BELOFTE.search(sentence) or (VAN_LEREN.search(sentence) and VAN_INDELEN.search(sentence)))
    ]


def texts_of(verslag: Verslag) -> Iterator[str]:
    yield verslag.titel
    for blok in unfold(verslag.blokken):
        yield from _texts_of_blok(blok)


def _texts_of_blok(blok: Blok) -> Iterator[str]:
    match blok:
        case Uithangbord(groot=groot, regels=regels):
            yield from (groot, *regels)
        case Kop(tekst=tekst):
            yield tekst
        case Alinea():
            yield blok.voluit
        case Opsomming(punten=punten):
            for punt in punten:
                yield from (punt.tekst, *punt.details)
        case _:
            raise AssertionError(f"a block that this test can't read: {type(blok).__name__}")


def without_documents(texts: Iterable[str], raakvlakken: Raakvlakken) -> Iterator[str]:
    """Yield texts without those of documents: whole ones, and names inside one."""
    delen = (*raakvlakken.delen, *raakvlakken.rijen, *raakvlakken.verwante_rijen)
    foreign = {maatstaf for deel in delen for maatstaf in deel.maatstaven}
    names = sorted({name for deel in delen for name in (deel.naam, deel.document.naam) if name}, key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, names)) or r"(?!)")
    for text in texts:
        if text not in foreign:
            yield pattern.sub("‘’", text)


@pytest.mark.parametrize("naam", GEVALLEN)
@pytest.mark.parametrize("make", [make_groeiverslag, make_kort_groeiverslag])
def test_no_report_of_any_kind_promises_anything(tmp_path: Path, naam: str, make: object) -> None:
    path, naar = make_geval(tmp_path, naam)
    stuk = read_stuk(Groeiverzoek(path=path, naar=naar, profielmap=PROFIELEN))
    verslag = make_groeiverslag(stuk) if make is make_groeiverslag else make_kort_groeiverslag(stuk)
    texts = list(texts_of(verslag))
    assert promising(without_documents(texts, stuk.raakvlakken)) == []
    assert ALLEEN_WERK in texts
    assert WERKGEVER in texts


@pytest.mark.parametrize("naam", GEVALLEN)
def test_programme_rows_always_stand_below_the_denial(tmp_path: Path, naam: str) -> None:
    path, naar = make_geval(tmp_path, naam)
    stuk = read_stuk(Groeiverzoek(path=path, naar=naar, profielmap=PROFIELEN))
    texts = list(texts_of(make_groeiverslag(stuk)))
    rows = [at for at, text in enumerate(texts) if text.startswith("Rij ")]
    assert not rows or texts.index(GEEN_OPLEIDING) < rows[0]


def strings_of(module: str) -> Iterator[str]:
    """Yield the texts of a module for people: its strings, but the docstrings of what people don't read."""
    tree = tree_of(module)
    loose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    is_help = module.endswith("cli.opdrachten.groei")
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "‘’" for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and (is_help or id(node) not in loose):
            yield node.value


MODULES: Final = sorted(
    name for name in NAMEN if re.search(r"\.(rendering|cli)\.groei\.|\.cli\.opdrachten\.groei$", name)
)


def test_the_modules_that_speak_are_found() -> None:
    assert {name.rpartition(".")[2] for name in MODULES} >= {
        "groeiwoorden",
        "groeidelen",
        "raakdelen",
        "tonen",
        "groei",
    }


@pytest.mark.parametrize("module", MODULES)
def test_no_sentence_of_the_modules_promises_anything(module: str) -> None:
    dutch = [text for text in strings_of(module) if " " in text]
    if module.endswith("opdrachten.groei"):
        dutch = [text for text in dutch if not text.startswith("The command")]
    assert promising(dutch) == []


def test_the_page_of_documentation_promises_nothing() -> None:
    page = (ROOT / "docs" / "beroepen.md").read_text("utf-8")
    section = page.split("## Van groep naar groei")[1].split("\n## ")[0]
    lines = re.sub(r"```.*?```", "", section, flags=re.DOTALL).split("\n\n")
    assert promising(" ".join(part.split()) for part in lines) == []
    assert ALLEEN_WERK in " ".join(section.split())


@pytest.mark.parametrize(
    "sentence",
    [
        "Volg deze cursus om groep F te halen.",
        "Wie alle rijen afrondt, komt in groep F.",
        "Deze opleiding leidt tot een zwaardere functie.",
        "Met competentie 4 wordt de indeling F.",
        "Oefen dit, zodat de functie hoger uitkomt.",
        "Dit is een stap op weg naar F.",
        "Leren verandert de groep.",
        "Daarmee wordt de functie F.",
        "Na afloop volgt promotie.",
        "Het programma is nodig voor groep F.",
        "Wie dit beheerst, krijgt een hoger loon.",
        "De rijen hieronder horen bij groep F.",
    ],
)
def test_the_reader_of_this_test_sees_a_promise(sentence: str) -> None:
    assert promising([f"Een gewone zin. {sentence} Nog een zin."]) == [sentence]


@pytest.mark.parametrize(
    "sentence", [*sorted(VAST), "Groep F past bij ander werk.", "Rij 3.2: maakt een prijsvoorstel."]
)
def test_the_reader_of_this_test_lets_a_plain_sentence_pass(sentence: str) -> None:
    assert promising([sentence]) == []


def test_a_quoted_promise_is_not_ours_and_an_unquoted_one_beside_it_is() -> None:
    assert promising(["De regel zegt ‘scholing leidt tot groep F’."]) == []
    assert promising(["Scholing ‘x’ leidt tot groep F."]) == ["Scholing ‘’ leidt tot groep F."]
