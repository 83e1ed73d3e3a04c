"""`indeel` with an answers file: the same answers give the same advice, in every form."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gereedschap import PROFIELEN, VOORBEELD, assert_golden, fw

KEYS = [
    "schema",
    "functietitel",
    "profiel",
    "uitkomst",
    "functiegroep",
    "mogelijke_groepen",
    "geen_match_mogelijk",
    "status",
    "openstaand",
    "vastheid",
    "vlaggen",
    "saldo",
    "kenmerken",
    "antwoorden",
    "stappen",
    "kantelpunten",
    "hangt_af_van",
    "open_vragen",
    "ook_bekijken",
    "keuze",
    "redenen",
    "alternatieven",
    "herkomst",
]

MINIMAL = """\
functietitel: Verkoper
profiel: 1.1
antwoorden:
  werkzaamheden: commercieel
  klantcontact: {antwoord: verkoopadvies, toelichting: "Dagelijks adviesgesprekken."}
"""


@pytest.fixture
def answers(tmp_path: Path) -> Callable[..., Path]:
    def write(text: str = MINIMAL) -> Path:
        path = tmp_path / "antwoorden.yaml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def as_json(capsys: pytest.CaptureFixture[str], *args: object) -> Any:
    ended = fw(capsys, "indeel", *args, "--formaat", "json")
    assert (ended.code, ended.err) == (0, "")
    return json.loads(ended.out)


@pytest.mark.parametrize("formaat", ["tekst", "markdown", "html", "json"])
def test_the_shipped_example_reads_as_agreed(capsys: pytest.CaptureFixture[str], formaat: str) -> None:
    assert_golden(
        f"indeel/voorbeeld.{formaat}", fw(capsys, "indeel", "--antwoorden", VOORBEELD, "--formaat", formaat).out
    )


def test_the_text_fits_60_columns(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    text = fw(capsys, "indeel", "--antwoorden", VOORBEELD).out
    assert max(map(len, text.splitlines())) <= 60
    assert_golden("indeel/voorbeeld-60.tekst", text)


def test_the_json_has_the_agreed_keys_in_the_agreed_order(
    capsys: pytest.CaptureFixture[str], answers: Callable[..., Path]
) -> None:
    data = as_json(capsys, "--antwoorden", answers())
    assert list(data) == KEYS
    assert list(data["profiel"]) == ["code", "naam", "versie", "status", "hash"]
    assert data["kenmerken"]["complexiteit"] == {"lichter": 0, "gelijk": 0, "zwaarder": 3}
    assert set(data["kantelpunten"][0]) == {"vraag", "van", "naar", "functiegroep"}


def test_missing_answers_are_open_questions_and_not_errors(
    capsys: pytest.CaptureFixture[str], answers: Callable[..., Path]
) -> None:
    data = as_json(capsys, "--antwoorden", answers())
    assert data["functiegroep"] == "F"
    assert data["status"] == "indicatief"
    assert data["geen_match_mogelijk"] is True
    assert "aansturing" in data["open_vragen"]
    assert "werkzaamheden" not in data["open_vragen"]
    assert data["vlaggen"] == ["onvolledig", "ongemotiveerd"]


def test_an_uitsluiting_gives_no_group_and_names_the_better_profile(
    capsys: pytest.CaptureFixture[str], answers: Callable[..., Path]
) -> None:
    text = MINIMAL + "  buitendienst: {antwoord: overwegend, toelichting: Elke dag onderweg.}\n"
    data = as_json(capsys, "--antwoorden", answers(text))
    assert (data["uitkomst"], data["functiegroep"], data["status"]) == ("geen_match", None, "geen_match")
    assert [item["code"] for item in data["alternatieven"]] == ["2.1"]


def test_the_order_of_answers_in_the_file_changes_nothing(
    capsys: pytest.CaptureFixture[str], answers: Callable[..., Path]
) -> None:
    first = as_json(capsys, "--antwoorden", answers())
    head, one, other = MINIMAL.split("  werkzaamheden", maxsplit=1)[0], *MINIMAL.splitlines()[3:5]
    assert as_json(capsys, "--antwoorden", answers(f"{head}{other}\n{one}\n")) == first


def test_a_concept_profile_is_called_so_in_every_form(
    capsys: pytest.CaptureFixture[str], answers: Callable[..., Path]
) -> None:
    path = answers("functietitel: Vertegenwoordiger\nprofiel: 2.1\nantwoorden: {}\n")
    for formaat in ("tekst", "markdown", "html"):
        assert "concept" in fw(capsys, "indeel", "--antwoorden", path, "--formaat", formaat).out
    assert as_json(capsys, "--antwoorden", path)["profiel"]["status"] == "concept"


def test_title_and_profile_may_come_from_the_command_line(
    capsys: pytest.CaptureFixture[str], answers: Callable[..., Path]
) -> None:
    path = answers("antwoorden: {werkzaamheden: gemengd}\n")
    assert as_json(capsys, "Verkoper", "--profiel", "1.1", "--antwoorden", path)["functietitel"] == "Verkoper"


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["Inkoper"], "de titel is 'Inkoper', maar in"),
        (["--profiel", "2.1"], "--profiel is '2.1', maar in"),
        (["--hervat", "x.yaml"], "gaat niet samen met --hervat"),
    ],
)
def test_what_contradicts_the_file_is_refused(
    capsys: pytest.CaptureFixture[str], answers: Callable[..., Path], args: list[str], said: str
) -> None:
    ended = fw(capsys, "indeel", *args, "--antwoorden", answers())
    assert ended.code == 2
    assert said in ended.err


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("functietitel: V\nprofiel: 1.1\nantwoorden:\n  werkzamheden: gemengd\n", "4:3: fout FW401"),
        ("functietitel: V\nprofiel: 1.1\nantwoorden:\n  werkzaamheden: gemengt\n", "4:18: fout FW402"),
        ("functietitel: V\nprofiel: 1.1\nantworden: {}\n", "3:1: fout FW101"),
        ("functietitel: V\nprofiel: 1.9\nantwoorden: {}\n", "2:10: fout FW410"),
        ("functietitel: V\nprofiel: 1.1\nantwoorden:\n  a: 1\n  a: 2\n", "5:3: fout FW011"),
    ],
)
def test_a_wrong_answers_file_is_a_finding_in_its_place_with_the_remedy(
    capsys: pytest.CaptureFixture[str], answers: Callable[..., Path], text: str, said: str
) -> None:
    ended = fw(capsys, "indeel", "--antwoorden", answers(text))
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
    assert "^" in ended.err


def test_an_answers_file_that_is_not_there_is_named_with_the_one_that_was_meant(
    capsys: pytest.CaptureFixture[str], answers: Callable[..., Path]
) -> None:
    path = answers()
    ended = fw(capsys, "indeel", "--antwoorden", path.with_name("antworden.yaml"))
    assert ended.code == 3
    assert "bedoelde u 'antwoorden.yaml'?" in ended.err


def test_without_terminal_and_answers_the_user_reads_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    ended = fw(capsys, "indeel", "Verkoper")
    assert ended.code == 2
    assert "--antwoorden BESTAND" in ended.err


def test_the_product_goes_to_the_file_and_the_talk_to_stderr(
    capsys: pytest.CaptureFixture[str], answers: Callable[..., Path], tmp_path: Path
) -> None:
    target = tmp_path / "advies.json"
    ended = fw(capsys, "indeel", "--antwoorden", answers(), "--formaat", "json", "--uitvoer", target)
    assert (ended.out, ended.err) == ("", f"Geschreven: {target}\n")
    assert json.loads(target.read_text(encoding="utf-8"))["functiegroep"] == "F"


def test_the_input_is_never_written_over(capsys: pytest.CaptureFixture[str], answers: Callable[..., Path]) -> None:
    path = answers()
    ended = fw(capsys, "indeel", "--antwoorden", path, "--uitvoer", path)
    assert ended.code == 2
    assert path.read_text(encoding="utf-8") == MINIMAL


def test_a_profile_is_never_written_over(capsys: pytest.CaptureFixture[str], answers: Callable[..., Path]) -> None:
    target = PROFIELEN / "functiehuis.yaml"
    before = target.read_bytes()
    assert fw(capsys, "indeel", "--antwoorden", answers(), "--uitvoer", target).code == 2
    assert target.read_bytes() == before


def test_a_failed_write_leaves_what_was_there(
    capsys: pytest.CaptureFixture[str], answers: Callable[..., Path], tmp_path: Path
) -> None:
    assert fw(capsys, "indeel", "--antwoorden", answers(), "--uitvoer", tmp_path / "weg" / "a.html").code == 3
    assert fw(capsys, "indeel", "--antwoorden", answers(), "--uitvoer", tmp_path).code == 3


def functiewijzer(*args: str, **options: Any) -> subprocess.CompletedProcess[bytes]:
    code = "import sys; from functiewijzer.cli.app import main; main()"
    return subprocess.run([sys.executable, "-c", code, *args], check=False, capture_output=True, **options)


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
@pytest.mark.parametrize("formaat", ["tekst", "json", "markdown", "html"])
def test_output_fits_whatever_encoding_stdout_has(formaat: str, encoding: str) -> None:
    import os

    ended = functiewijzer(
        "indeel", "--antwoorden", str(VOORBEELD), "--formaat", formaat, env={**os.environ, "PYTHONIOENCODING": encoding}
    )
    assert (ended.returncode, ended.stderr) == (0, b"")
    text = ended.stdout.decode(encoding if formaat == "tekst" else "utf-8")
    assert "Medewerker verkoop binnendienst" in text
    if formaat == "json":
        assert json.loads(text)["functiegroep"] == "F"


@pytest.mark.skipif(sys.platform == "win32", reason="there is no /dev/full on Windows")
def test_a_full_disk_is_said_and_ends_with_3() -> None:
    with open("/dev/full", "wb") as full:  # noqa: PTH123, a device
        code = "from functiewijzer.cli.app import main; main()"
        ended = subprocess.run(
            [sys.executable, "-c", code, "toon", "1.1"], check=False, stdout=full, stderr=subprocess.PIPE
        )
    assert ended.returncode == 3
    assert "de schijf is vol" in ended.stderr.decode()
    assert "Traceback" not in ended.stderr.decode()


def test_a_closed_pipe_is_no_error() -> None:
    code = "from functiewijzer.cli.app import main; main()"
    process = subprocess.Popen(
        [sys.executable, "-c", code, "toon", "1.1"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait() == 0
    process.stderr.close()
