"""Handbooks in PDF: lines with their pages, more than one reading, and nothing of a hostile file but a refusal."""

import hashlib
import sys
import textwrap
from pathlib import Path

import pytest

from bronbouw import getekend, rooster, write_pdf
from functiewijzer.core.handboek.bron import Bronbestand, Bronregel, Weglatingsoort
from functiewijzer.loading.handboek.bronlezing import read_bron
from functiewijzer.loading.opslag.bestanden import Bestandsfout

ZIN = "De medewerker telt de voorraad na en meldt wat er op is aan de inkoper van het magazijn. "


def read(tmp_path: Path, *bladen: bytes) -> Bronbestand:
    return read_bron(write_pdf(tmp_path / "h.pdf", *bladen))


def lezing(bron: Bronbestand, naam: str) -> tuple[Bronregel, ...]:
    return next(lezing.regels for lezing in bron.lezingen if lezing.naam == naam)


def test_lines_come_with_their_pages_and_equal_readings_are_one(tmp_path: Path) -> None:
    bron = read(tmp_path, getekend((50, 700, "Doel (1)"), (50, 680, "tekst")), getekend((50, 700, "pagina twee")))
    assert [lezing.naam for lezing in bron.lezingen] == ["tabellen"]
    assert [(r.nummer, r.pagina, r.cellen) for r in bron.lezingen[0].regels] == [
        (1, 1, ("Doel (1)",)),
        (2, 1, ("tekst",)),
        (3, 2, ("pagina twee",)),
    ]


def test_a_hyphen_at_the_end_of_a_line_stays_and_so_does_the_line(tmp_path: Path) -> None:
    bron = read(tmp_path, getekend((50, 700, "voor bestel-"), (50, 686, "lingen en e-"), (50, 672, "mail")))
    assert [r.tekst for r in bron.lezingen[0].regels] == ["voor bestel-", "lingen en e-", "mail"]


def test_a_wide_gap_begins_a_cell_but_not_after_the_sign_of_a_list(tmp_path: Path) -> None:
    bron = read(
        tmp_path,
        getekend((50, 700, "Doel"), (150, 700, "de tekst"), (50, 680, "•"), (70, 680, "taak"), (50, 660, "2."))
        + getekend((70, 660, "tweede")),
    )
    assert [r.cellen for r in bron.lezingen[0].regels] == [("Doel", "de tekst"), ("• taak",), ("2. tweede",)]


def test_larger_letters_make_a_heading(tmp_path: Path) -> None:
    blad = b"\n".join(
        [
            getekend((50, 760, "Titel"), maat=20),
            getekend((50, 730, "Kop"), maat=14),
            getekend(*((50.0, 700.0 - 14 * n, ZIN[:60]) for n in range(5))),
        ]
    )
    assert [r.kop for r in read(tmp_path, blad).lezingen[0].regels] == [1, 2, 0, 0, 0, 0, 0]


def kolommen(links: list[str], rechts: list[str], *, verweven: bool) -> bytes:
    left = [(50.0, 700.0 - 14 * n, tekst) for n, tekst in enumerate(links)]
    right = [(310.0, 700.0 - 14 * n, tekst) for n, tekst in enumerate(rechts)]
    if not verweven:
        return getekend(*left, *right)
    return getekend(*(stuk for pair in zip(left, right, strict=False) for stuk in pair), *left[len(right) :])


@pytest.mark.parametrize("verweven", [False, True])
def test_two_columns_are_read_one_after_the_other_however_they_were_written(tmp_path: Path, verweven: bool) -> None:
    links, rechts = textwrap.wrap(f"LINKS {ZIN * 6}", 44), textwrap.wrap(f"RECHTS {ZIN * 5}", 44)
    blad = b"\n".join(
        [
            getekend((50, 800, "Handboek"), maat=9),
            getekend((50, 730, "Een titel die over de beide kolommen van de bladzijde loopt"), maat=14),
            kolommen(links, rechts, verweven=verweven),
            getekend((50, 30, "bladzijde 1"), maat=9),
        ]
    )
    bron = read(tmp_path, blad)
    found = [r.tekst for r in lezing(bron, "kolommen" if verweven else "tabellen")]
    assert found == [found[0], found[1], *links, *rechts, "bladzijde 1"]
    assert found[0] == "Handboek"


def test_a_table_with_lines_is_read_by_row_and_cell(tmp_path: Path) -> None:
    teksten = getekend(
        (50, 720, "Voor de tabel"),
        (55, 685, "Aspect"), (155, 685, "Lichter"), (305, 685, "Zwaarder"),
        (55, 665, "Kennis"), (155, 665, "mbo met"), (155, 653, "ervaring"), (305, 665, "hbo"),
        (55, 635, "Over de hele breedte"),
        (50, 600, "Na de tabel"),
    )  # fmt: skip
    lijnen = rooster((50, 150, 300, 450), (700, 680, 650)) + b"\n" + rooster((50, 450), (650, 630))
    bron = read(tmp_path, teksten + b"\n" + lijnen)
    assert [(r.cellen, r.tabel) for r in lezing(bron, "tabellen")] == [
        (("Voor de tabel",), None),
        (("Aspect", "Lichter", "Zwaarder"), 1),
        (("Kennis", "mbo met\nervaring", "hbo"), 1),
        (("Over de hele breedte",), 1),
        (("Na de tabel",), None),
    ]
    assert {lezing.naam for lezing in bron.lezingen} >= {"tabellen", "stroom"}


def test_a_cell_over_more_rows_stands_once_and_a_frame_is_no_table(tmp_path: Path) -> None:
    teksten = getekend((55, 685, "Hoog"), (155, 685, "a"), (155, 665, "b"), (55, 560, "in een kader"))
    lijnen = b"\n".join(
        [
            b"50 700 m 250 700 l S 150 680 m 250 680 l S 50 660 m 250 660 l S",
            b"50 660 m 50 700 l S 150 660 m 150 700 l S 250 660 m 250 700 l S",
            b"50 500 300 100 re S",
        ]
    )
    bron = read(tmp_path, teksten + b"\n" + lijnen)
    assert [(r.cellen, r.tabel) for r in lezing(bron, "tabellen")] == [
        (("Hoog", "a"), 1),
        (("", "b"), 1),
        (("in een kader",), None),
    ]


def gesneden(boven: tuple[str, str], onder: tuple[str, str]) -> tuple[bytes, bytes]:
    kop = getekend((55, 145, "Aspect"), (205, 145, "Zwaarder"))
    eerste = (
        kop + b"\n" + getekend((55, 105, boven[0]), (205, 105, boven[1])) + rooster((50, 200, 560), (160, 140, 100))
    )
    tweede = getekend((55, 785, onder[0]), (205, 785, onder[1])) + rooster((50, 200, 560), (800, 780))
    return eerste, tweede


def test_a_row_that_a_page_break_cut_is_one_row(tmp_path: Path) -> None:
    bron = read(tmp_path, *gesneden(("Kennis", "het werk vraagt kennis van de"), ("", "wetten over arbeid.")))
    assert [r.cellen for r in lezing(bron, "tabellen")] == [
        ("Aspect", "Zwaarder"),
        ("Kennis", "het werk vraagt kennis van de\nwetten over arbeid."),
    ]


@pytest.mark.parametrize(
    ("boven", "onder"),
    [
        (("Kennis", "het werk vraagt kennis van de wet"), ("Aanpak", "eigen inzicht")),
        (("Kennis", "het werk vraagt kennis van de wet."), ("", "Verder niets.")),
        (("Kennis", "mbo"), ("", "enige ervaring")),
    ],
)
def test_a_row_that_may_be_one_of_its_own_stays_one(
    tmp_path: Path, boven: tuple[str, str], onder: tuple[str, str]
) -> None:
    assert len(lezing(read(tmp_path, *gesneden(boven, onder)), "tabellen")) == 3


def onder(x: float, y: float, *teksten: str) -> list[tuple[float, float, str]]:
    return [(x, y - 12 * n, tekst) for n, tekst in enumerate(teksten)]


def test_a_table_without_lines_is_read_by_cell_where_the_stream_goes_up_again(tmp_path: Path) -> None:
    blad = getekend(
        *onder(50, 740, "Een zin boven de tabel", "en nog een."),
        *((50.0, 700.0, "Lichter"), (200.0, 700.0, "Gelijk"), (350.0, 700.0, "Zwaarder")),
        *onder(50, 686, "minder taken", "dan hier"),
        *onder(200, 686, "dezelfde"),
        *onder(350, 686, "meer taken", "dan hier", "staan"),
        *onder(50, 650, "lager"),
        *onder(350, 650, "hoger", "niveau"),
        *onder(50, 620, "Een zin eronder."),
    )
    bron = read(tmp_path, blad)
    assert [(r.cellen, r.tabel) for r in lezing(bron, "cellen")] == [
        (("Een zin boven de tabel",), None),
        (("en nog een.",), None),
        (("Lichter", "Gelijk", "Zwaarder"), 1),
        (("minder taken\ndan hier", "dezelfde", "meer taken\ndan hier\nstaan"), 1),
        (("lager", "", "hoger\nniveau"), 1),
        (("Een zin eronder.",), None),
    ]


def test_long_columns_are_no_cells(tmp_path: Path) -> None:
    links, rechts = [f"links {n}" for n in range(40)], [f"rechts {n}" for n in range(38)]
    bron = read(tmp_path, kolommen(links, rechts, verweven=False))
    assert [lezing.naam for lezing in bron.lezingen] == ["tabellen", "rijen"]


def test_a_line_that_is_filled_is_not_cut_where_its_gaps_are_wide(tmp_path: Path) -> None:
    # Every letter of Courier is 6 wide at this size: three lines end at 200.
    blad = getekend(
        *((50.0, 700.0, "lange"), (98.0, 700.0, "woorden"), (158.0, 700.0, "gevuld.")),
        *((50.0, 686.0, "Nog"), (86.0, 686.0, "een"), (122.0, 686.0, "volle"), (170.0, 686.0, "regel")),
        *((50.0, 672.0, "een derde regel tot eind."), (50.0, 658.0, "Doel"), (150.0, 658.0, "tekst")),
    )
    courier = b"<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>"
    bron = read_bron(write_pdf(tmp_path / "h.pdf", blad, objecten={3: courier}))
    assert [r.cellen for r in bron.lezingen[0].regels] == [
        ("lange woorden gevuld.",),
        ("Nog een volle regel",),
        ("een derde regel tot eind.",),
        ("Doel", "tekst"),
    ]


def test_a_title_between_columns_begins_both(tmp_path: Path) -> None:
    def deel(hoog: float, naam: str) -> list[tuple[float, float, str]]:
        pairs = zip(onder(50, hoog, *[f"{naam} links"] * 8), onder(310, hoog, *[f"{naam} rechts"] * 8), strict=True)
        return [stuk for pair in pairs for stuk in pair]

    blad = b"\n".join(
        [
            getekend(*deel(780, "een")),
            getekend((50, 650, "Titel"), maat=16),
            getekend(*deel(620, "twee")),
        ]
    )
    found = [r.tekst for r in lezing(read(tmp_path, blad), "kolommen")]
    assert found == [*["een links"] * 8, *["een rechts"] * 8, "Titel", *["twee links"] * 8, *["twee rechts"] * 8]


def test_turned_text_is_read_upright(tmp_path: Path) -> None:
    liggend = b"BT /F1 10 Tf 0 1 -1 0 300 50 Tm (Liggende regel) Tj 0 -14 Td (en de tweede) Tj ET"
    kantlijn = b"BT /F1 10 Tf 0 -1 1 0 30 500 Tm (kantlijn) Tj ET"
    bron = read(tmp_path, liggend, getekend((50, 700, "gewone tekst")) + b"\n" + kantlijn)
    assert [r.cellen for r in bron.lezingen[0].regels] == [
        ("Liggende regel",),
        ("en de tweede",),
        ("gewone tekst",),
        ("kantlijn",),
    ]


def test_pages_without_text_are_counted(tmp_path: Path) -> None:
    bron = read(tmp_path, b"0 0 m 500 500 l S", getekend((50, 700, "tekst")), b"")
    assert [(w.soort, w.aantal) for w in bron.weggelaten] == [(Weglatingsoort.ZONDER_TEKST, 2)]
    assert read(tmp_path, b"").lezingen[0].regels == ()


def test_a_script_in_a_pdf_is_not_run_and_its_text_is_read(tmp_path: Path) -> None:
    path = write_pdf(
        tmp_path / "h.pdf",
        getekend((50, 700, "tekst")),
        objecten={1: b"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.launchURL('http://x'))>>>>"},
    )
    assert [r.tekst for r in read_bron(path).lezingen[0].regels] == ["tekst"]


PAGINA = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</X 9 0 R>>>>/Contents 5 0 R>>"
ZICHZELF = (
    b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 9 0 R>>>>/Length 5>>stream\n/X Do\nendstream"
)


@pytest.mark.parametrize(
    ("objecten", "says"),
    [
        ({2: b"<</Type/Pages/Count 5/Kids[2 0 R 4 0 R]>>"}, "beschadigd"),
        ({2: b"<</Type/Pages/Count 9000/Kids[" + b"4 0 R " * 9_000 + b"]>>"}, "te veel delen"),
        ({2: b"<</Type/Pages/Count 2000000000/Kids[4 0 R]>>"}, None),
        ({4: PAGINA, 9: ZICHZELF}, None),
    ],
    ids=["kringen", "bladzijden", "telling", "zichzelf"],
)
def test_a_pdf_that_refers_to_itself_ends(tmp_path: Path, objecten: dict[int, bytes], says: str | None) -> None:
    path = write_pdf(tmp_path / "h.pdf", b"/X Do", objecten=objecten)
    if says is None:
        assert read_bron(path).lezingen
    else:
        with pytest.raises(Bestandsfout, match=says):
            read_bron(path)


@pytest.mark.parametrize("inhoud", [b"%PDF-1.7\n", b"%PDF-1.7\n" + b"[" * 100_000, b"%PDF-1.7\ntrailer<</Root 1 0 R>>"])
def test_a_pdf_that_is_none_is_refused(tmp_path: Path, inhoud: bytes) -> None:
    path = tmp_path / "h.pdf"
    path.write_bytes(inhoud)
    with pytest.raises(Bestandsfout, match=r"beschadigd of niet goed bewaard.*Word of LibreOffice"):
        read_bron(path)


def test_a_pdf_without_its_table_of_places_is_read_all_the_same(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "h.pdf", getekend((50, 700, "tekst")))
    path.write_bytes(path.read_bytes().replace(b"startxref\n", b"startxref\n9"))
    assert [r.tekst for r in read_bron(path).lezingen[0].regels] == ["tekst"]


SLOT = b"<</Filter/Standard/V 1/R 2/Length 40/P -4/O<%s>/U<%s>>>" % (b"00" * 32, b"11" * 32)


def test_a_pdf_with_a_password_is_said_to_have_one(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "h.pdf", getekend((50, 700, "tekst")), objecten={9: SLOT})
    content = path.read_bytes().replace(b"/Root 1 0 R", b"/Root 1 0 R/Encrypt 9 0 R/ID[<00><00>]")
    path.write_bytes(content)
    with pytest.raises(Bestandsfout, match="beveiligd met een wachtwoord; haal het wachtwoord eraf"):
        read_bron(path)


VULLING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


def rc4(sleutel: bytes, tekst: bytes) -> bytes:
    state, j = list(range(256)), 0
    for i in range(256):
        j = (j + state[i] + sleutel[i % len(sleutel)]) % 256
        state[i], state[j] = state[j], state[i]
    i = j = 0
    out = bytearray()
    for byte in tekst:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


def test_a_pdf_that_only_its_owner_may_change_is_read(tmp_path: Path) -> None:
    eigenaar = bytes(range(32))
    sleutel = hashlib.md5(VULLING + eigenaar + (2**32 - 4).to_bytes(4, "little") + b"\0").digest()[:5]
    stroom = rc4(hashlib.md5(sleutel + bytes((5, 0, 0, 0, 0))).digest()[:10], getekend((50, 700, "voor iedereen")))
    slot = b"<</Filter/Standard/V 1/R 2/Length 40/P -4/O<%s>/U<%s>>>" % (
        eigenaar.hex().encode(),
        rc4(sleutel, VULLING).hex().encode(),
    )
    blad = b"<</Length %d>>stream\n%s\nendstream" % (len(stroom), stroom)
    path = write_pdf(tmp_path / "h.pdf", b"", objecten={5: blad, 9: slot})
    path.write_bytes(path.read_bytes().replace(b"/Root 1 0 R", b"/Root 1 0 R/Encrypt 9 0 R/ID[<00><00>]"))
    assert [r.tekst for r in read_bron(path).lezingen[0].regels] == ["voor iedereen"]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it takes a moment until the process is ended")
@pytest.mark.parametrize("filters", [1, 2])
def test_a_bomb_is_refused_before_it_has_grown(tmp_path: Path, filters: int) -> None:
    path = write_pdf(tmp_path / "h.pdf", b" " * 400_000_000, filters=filters)
    with pytest.raises(Bestandsfout, match="te veel geheugen; bewaar alleen het deel met de functies"):
        read_bron(path)


def test_without_the_extra_it_is_said_how_to_install_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("pypdfium2", "pypdfium2_raw"):
        folder = tmp_path / "eerst" / name
        folder.mkdir(parents=True)
        (folder / "__init__.py").write_text("raise ImportError", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path / "eerst"))
    with pytest.raises(Bestandsfout, match=r"installeer die met: pip install 'functiewijzer\[import\]'"):
        read(tmp_path, b"")
