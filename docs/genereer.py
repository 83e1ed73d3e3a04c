"""Write the generated parts of the documentation and the schemas: `python docs/genereer.py`."""

from collections.abc import Iterator
from pathlib import Path

from typer.main import get_command
from typer.testing import CliRunner

from functiewijzer.cli.opdrachten.register import GROEPEN, OPDRACHTEN, make_app
from functiewijzer.core.controles.register import register
from functiewijzer.core.documentsoorten import SOORTEN
from functiewijzer.rendering.profielen.schema import schema_as_data
from functiewijzer.rendering.vormen.data import render_json

ROOT = Path(__file__).resolve().parent.parent


def generated() -> dict[Path, str]:
    """Return every generated file with the content that it should have."""
    schemas = {
        ROOT / "profielen" / "schemas" / f"{soort.soort}.schema.json": render_json(schema_as_data(soort))
        for soort in SOORTEN
    }
    return {ROOT / "docs" / "bevindingen.md": bevindingen(), ROOT / "docs" / "opdrachten.md": opdrachten()} | schemas


def bevindingen() -> str:
    """Return the list of findings with their explanations."""
    head = (
        "# Bevindingen\n\n"
        "Gemaakt met `python docs/genereer.py`; verander de teksten in het register.\n\n"
        "`functiewijzer valideer` meldt elk probleem met een code. Een *fout* keurt af; een *waarschuwing* alleen met\n"
        "`--streng`. `functiewijzer uitleg FW203` toont dezelfde uitleg op het scherm.\n"
    )
    parts = [f"\n## {s.code} {s.titel}\n\n*{s.ernst.value.capitalize()}.* {s.uitleg}\n" for s in register().values()]
    return head + "".join(parts)


def opdrachten() -> str:
    """Return the help of every command."""
    parts = [
        "# Opdrachten\n\nGemaakt met `python docs/genereer.py`; dit is de uitleg die `--help` toont.\n",
    ]
    for words in ((), *all_commands()):
        title = " ".join(("functiewijzer", *words))
        parts.append(f"\n## {title}\n\n```text\n{help_of(words)}```\n")
    return "".join(parts)


def all_commands() -> Iterator[tuple[str, ...]]:
    """Yield the words of every command, and after a group those of the commands in it."""
    for name in OPDRACHTEN:
        yield (name,)
        if name in GROEPEN:
            group = get_command(make_app(name)).commands[name]
            yield from ((name, inner) for inner in group.commands)


def help_of(words: tuple[str, ...]) -> str:
    """Return the help text of one command; of the tool itself without words."""
    result = CliRunner().invoke(make_app(), [*words, "--help"], prog_name="functiewijzer", env={"COLUMNS": "90"})
    return result.output


def main() -> None:
    """Write what has changed, and say so."""
    for path, content in generated().items():
        if not path.exists() or path.read_text(encoding="utf-8") != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8", newline="\n")
            print(f"geschreven: {path.relative_to(ROOT)}")  # noqa: T201, a script talks to its user


if __name__ == "__main__":
    main()
