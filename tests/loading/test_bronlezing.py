"""Handbooks of plain text and Markdown, what is no handbook, and folders of them."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bronbouw import alinea, write_docx, write_pdf
from functiewijzer.core.handboek.bron import Bronregel, Bronvorm
from functiewijzer.loading.handboek.bronlezing import read_bron
from functiewijzer.loading.handboek.bronmap import look_in
from functiewijzer.loading.handboek.markdown import read_markdown
from functiewijzer.loading.handboek.tekst import decode, read_tekst
from functiewijzer.loading.opslag.bestanden import Bestandsfout
from werkmapbouw import LIJST, blad, write_xlsx, write_zip


def write(folder: Path, naam: str, inhoud: bytes | str) -> Path:
    path = folder / naam
    path.write_bytes(inhoud.encode() if isinstance(inhoud, str) else inhoud)
    return path


def regels(folder: Path, naam: str, inhoud: bytes | str) -> tuple[Bronregel, ...]:
    return read_bron(write(folder, naam, inhoud)).lezingen[0].regels


def test_a_text_is_its_lines_empty_ones_too_and_a_tab_begins_a_cell(tmp_path: Path) -> None:
    found = regels(tmp_path, "h.txt", "Naam\tKok\r\n\r\n  Doel \n")
    assert [(r.nummer, r.cellen) for r in found] == [(1, ("Naam", "Kok")), (2, ("",)), (3, ("  Doel ",))]
    assert {r.pagina for r in found} == {None}


def test_a_form_feed_begins_a_page(tmp_path: Path) -> None:
    found = regels(tmp_path, "h.txt", "een\n\ftwee\nnog\n\f\fvier\n\f")
    assert [(r.nummer, r.pagina, r.tekst) for r in found if r.tekst] == [
        (1, 1, "een"),
        (2, 2, "twee"),
        (3, 2, "nog"),
        (5, 4, "vier"),
    ]


def test_a_form_feed_at_the_end_makes_no_pages(tmp_path: Path) -> None:
    assert [r.pagina for r in regels(tmp_path, "h.txt", "een\n\f")] == [None]


@pytest.mark.parametrize(
    ("inhoud", "codering"),
    [
        ("\ufeffcategorie één".encode(), "utf-8"),
        ("categorie één".encode(), "utf-8"),
        ("categorie één".encode("cp1252"), "cp1252"),
        ("\ufeffcategorie één".encode("utf-16-le"), "utf-16-le"),
        ("\ufeffcategorie één".encode("utf-16-be"), "utf-16-be"),
    ],
)
def test_a_text_is_decoded_by_its_mark_or_its_bytes(tmp_path: Path, inhoud: bytes, codering: str) -> None:
    found = read_bron(write(tmp_path, "h.txt", inhoud))
    assert (found.lezingen[0].regels[0].tekst, found.codering, found.passender) == ("categorie één", codering, ())


def test_a_text_of_an_old_program_is_read_as_it_seems_and_what_fits_better_is_offered(tmp_path: Path) -> None:
    path = write(tmp_path, "h.txt", "coördinatie van financiële gegevens en categorieën".encode("cp850"))
    found = read_bron(path)
    assert (found.codering, found.passender) == ("cp1252", ("cp850",))
    assert "coördinatie" in read_bron(path, "cp850").lezingen[0].regels[0].tekst


def test_bytes_that_windows_has_no_letter_for_are_kept(tmp_path: Path) -> None:
    assert decode(b"a\x81b\xe9").tekst == "a\x81bé"


def test_the_hyphens_of_word_and_its_line_ends_are_read_in_plain_text() -> None:
    found = decode(b"on\x1fder vice\x1evoorzitter\x0bvolgende")
    assert [r.tekst for r in read_tekst(found.tekst)] == ["onder vice-voorzitter", "volgende"]


def test_a_control_character_stays_to_be_seen_as_damage() -> None:
    assert decode(b"func\x00tie en nog veel meer gewone tekst daarachter\x07").tekst.count("\ufffd") == 2


@given(st.binary(max_size=300))
def test_any_bytes_are_decoded_or_refused_in_words(inhoud: bytes) -> None:
    from functiewijzer.loading.sluis.weigering import Weigering

    try:
        tekst = decode(inhoud).tekst
    except Weigering:
        return
    for read in (read_tekst, read_markdown):
        found = [*read(tekst)]
        assert [r.nummer for r in found] == sorted({r.nummer for r in found})


@given(st.lists(st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Zs"]), max_size=40)))
def test_every_line_of_a_text_is_read_as_it_stands(lines: list[str]) -> None:
    found = [*read_tekst("".join(f"{line}\n" for line in lines))]
    assert [r.tekst for r in found] == lines


MARKDOWN = """\
# Handboek

Inleiding met **vette** woorden en \\*sterren\\* &amp; meer.
**Doel van de functie**

Kassa
-----
- eerste *taak*
1. tweede taak
> een citaat

| Aspect | Niveau |
|---|:---:|
| **Kennis** | mbo<br>of hbo |
| Met \\| streep | |

***
=
"""


def test_markdown_loses_its_signs_and_keeps_what_they_mean(tmp_path: Path) -> None:
    found = {r.nummer: r for r in regels(tmp_path, "h.md", MARKDOWN) if r.tekst}
    assert {n: (r.cellen, r.kop, r.vet, r.lijst, r.tabel) for n, r in found.items()} == {
        1: (("Handboek",), 1, False, False, None),
        3: (("Inleiding met vette woorden en *sterren* & meer.",), 0, False, False, None),
        4: (("Doel van de functie",), 0, True, False, None),
        6: (("Kassa",), 2, False, False, None),
        8: (("- eerste taak",), 0, False, True, None),
        9: (("1. tweede taak",), 0, False, True, None),
        10: (("een citaat",), 0, False, False, None),
        12: (("Aspect", "Niveau"), 0, False, False, 1),
        14: (("Kennis", "mbo\nof hbo"), 0, False, False, 1),
        15: (("Met | streep", ""), 0, False, False, 1),
        18: (("=",), 0, False, False, None),
    }


def test_a_text_that_is_markdown_is_read_as_that_with_its_tags(tmp_path: Path) -> None:
    tabel = "Kassa\tD\t<b>1.2 Kassier</b>\n-----\t--\t---\n"
    bron = read_bron(write(tmp_path, "h.txt", f"{tabel}## Doel\n<B>Vet</B>\n<u>x</u><br/>y\n### Nog"))
    assert bron.vorm is Bronvorm.MD
    assert [(r.nummer, r.cellen, r.kop, r.vet) for r in bron.lezingen[0].regels] == [
        (1, ("Kassa", "D", "1.2 Kassier"), 0, False),
        (3, ("Doel",), 2, False),
        (4, ("Vet",), 0, True),
        (5, ("x\ny",), 0, False),
        (6, ("Nog",), 3, False),
    ]


def test_a_text_with_a_single_sharp_is_no_markdown(tmp_path: Path) -> None:
    assert [r.tekst for r in regels(tmp_path, "h.txt", "# een\n# twee\n*drie*")] == ["# een", "# twee", "*drie*"]


def test_markdown_of_strangers_takes_no_time(tmp_path: Path) -> None:
    for sign in ("*a ", "_", "[", "**", "#" * 6 + " ", "| ", "\\", "<", "- "):
        regels(tmp_path, "h.md", (sign * 30_000)[:90_000])


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize(
    ("naam", "inhoud", "says"),
    [
        ("h.txt", b"", "is leeg"),
        ("h.docx", OLE, "een bestand van een oud Office-programma"),
        ("h.doc", OLE + "WordDocument".encode("utf-16-le"), "een Word-document van een oud Office-programma"),
        ("h.docx", OLE + bytes(90_000) + "EncryptedPackage".encode("utf-16-le"), "beveiligd met een wachtwoord"),
        ("h.doc", b"{\\rtf1 Handboek}", "RTF"),
        ("h.txt", b"<!DOCTYPE html><html><body>Handboek</body></html>", "webpagina"),
        ("h.md", b'<?xml version="1.0"?><handboek/>', "XML"),
        ("h.pdf", b"\x89PNG\r\n\x1a\n", "afbeelding"),
        ("h.txt", bytes(range(32)) * 50, "zonder leesbare tekst"),
        ("h.txt", "zonder merk".encode("utf-16-le"), "NUL-tekens"),
        ("h.txt", b"x" * 200_000, r"meer dan 100.000 tekens \(regel 1\)"),
        ("h.txt", b"x\n" * 300_000, "meer dan 200.000 regels"),
    ],
)
def test_what_is_no_handbook_is_refused_with_what_to_do(tmp_path: Path, naam: str, inhoud: bytes, says: str) -> None:
    with pytest.raises(Bestandsfout, match=says) as refused:
        read_bron(write(tmp_path, naam, inhoud))
    assert ";" in str(refused.value)
    assert "Excel" not in str(refused.value)


def test_a_file_is_read_as_what_it_is_whatever_its_name(tmp_path: Path) -> None:
    assert read_bron(write_docx(tmp_path / "h.pdf", alinea("Doel"))).vorm is Bronvorm.DOCX
    assert read_bron(write(tmp_path, "h.docx", "gewone tekst")).vorm is Bronvorm.TXT
    assert read_bron(write_pdf(tmp_path / "h.txt", b"")).vorm is Bronvorm.PDF


@pytest.mark.parametrize(
    ("parts", "says"),
    [
        ({"iets.txt": "x"}, "een zip-bestand"),
        ({"handboek.docx": "x"}, "een zip-bestand"),
        ({"content.xml": "<x/>"}, "een document van LibreOffice"),
        ({"ppt/presentation.xml": "<x/>"}, "PowerPoint"),
    ],
)
def test_a_package_of_another_kind_is_named(tmp_path: Path, parts: dict[str, str], says: str) -> None:
    with pytest.raises(Bestandsfout, match=f"is geen handboek maar (een )?{says}"):
        read_bron(write_zip(tmp_path / "h.docx", parts))


def test_a_workbook_is_no_handbook(tmp_path: Path) -> None:
    with pytest.raises(Bestandsfout, match=r"is geen handboek maar een Excel-bestand; bewaar het handboek als \.docx"):
        read_bron(write_xlsx(tmp_path / "h.docx", {"L": blad(*LIJST)}))


@pytest.mark.parametrize("naam", ["er niet.txt", "nul\0.txt", "x" * 300])
def test_a_file_that_is_not_there_is_said(tmp_path: Path, naam: str) -> None:
    with pytest.raises(Bestandsfout, match=r"kan .* niet lezen"):
        read_bron(tmp_path / naam)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(Bestandsfout, match=r"het is een map|geen rechten"):
        read_bron(tmp_path)


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "h.txt")
    with pytest.raises(Bestandsfout, match="geen gewoon bestand"):
        read_bron(tmp_path / "h.txt")


def test_a_text_that_is_far_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "h.txt"
    with path.open("wb") as stream:
        stream.write(b"begin")
        stream.truncate(30_000_000)
    with pytest.raises(Bestandsfout, match="is 30 MB, te groot"):
        read_bron(path)


def test_a_folder_is_read_in_the_order_of_its_numbers(tmp_path: Path) -> None:
    for naam in ("10 kok.txt", "2 bakker.md", "1 slager.docx", ".verborgen.txt", "~$1 slager.docx", "foto.png"):
        if naam == "1 slager.docx":
            write_docx(tmp_path / naam, alinea("Slager"))
        else:
            write(tmp_path, naam, "tekst")
    (tmp_path / "map.txt").mkdir()
    assert [path.name for path in look_in(tmp_path).handboeken] == ["1 slager.docx", "2 bakker.md", "10 kok.txt"]
    assert [path.name for path in look_in(tmp_path).overgeslagen] == ["foto.png", "map.txt"]


def test_strange_names_are_only_names(tmp_path: Path) -> None:
    naam = "[bold]é' \u202e$(rm) 1²3.txt"
    assert read_bron(write(tmp_path, naam, "tekst")).naam == naam.removesuffix(".txt")
    assert len(look_in(tmp_path).handboeken) == 1


def test_the_hash_is_of_the_bytes(tmp_path: Path) -> None:
    assert read_bron(write(tmp_path, "h.txt", "abc")).sha256.startswith("ba7816bf")
