"""What a command loads: nothing that only another command needs, for a person waits for it at every start."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

PROFIELEN = Path(__file__).parents[2] / "profielen"
VOORBEELD = Path(__file__).parents[2] / "voorbeelden" / "medewerker-verkoop.yaml"
GRADE = ("indeel", "--antwoorden", str(VOORBEELD), "--profielen", str(PROFIELEN))
LIST_MODULES = """\
import json, sys
from functiewijzer.cli.app import run
code = run(sys.argv[1:])
print(json.dumps([code, *sys.modules]), file=sys.stderr)
"""


def modules_of(*words: str, environment: Mapping[str, str] | None = None) -> set[str]:
    inherited = {name: value for name, value in os.environ.items() if name != "PYDANTIC_DISABLE_PLUGINS"}
    process = subprocess.run(
        (sys.executable, "-c", LIST_MODULES, *words),
        capture_output=True,
        check=True,
        env={**inherited, "PYTHONUTF8": "1", **(environment or {})},
    )
    code, *modules = json.loads(process.stderr.splitlines()[-1])
    assert code == 0
    return set(modules)


def test_a_command_loads_no_other_command() -> None:
    loaded = {name for name in modules_of(*GRADE) if name.startswith("functiewijzer.cli.opdrachten.")}
    assert loaded == {"functiewijzer.cli.opdrachten.register", "functiewijzer.cli.opdrachten.indelen"}


def test_grading_looks_for_no_plugins_and_loads_nothing_to_look_with() -> None:
    assert "importlib.metadata" not in modules_of(*GRADE)


def test_a_user_who_sets_the_switch_for_plugins_otherwise_is_heard() -> None:
    assert "importlib.metadata" in modules_of(*GRADE, environment={"PYDANTIC_DISABLE_PLUGINS": "another"})


def test_the_version_is_told_without_any_model() -> None:
    assert not {"pydantic.main", "yaml", "rich.console"} & modules_of("--versie")
