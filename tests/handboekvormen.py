"""The layouts in which the invented handbook is set: from a Proeffunctie to the lines that a reader would hand over."""

import textwrap
from collections.abc import Callable, Iterable, Iterator

from functiewijzer.core.handboek.bron import Bronbestand, Bronregel, Bronvorm, Lezing
from handboekproef import KENMERKKOPPEN, Proeffunctie


def bestand(regels: Iterable[Bronregel], vorm: Bronvorm = Bronvorm.TXT) -> Bronbestand:
    """Return a Bronbestand with one reading."""
    return Bronbestand(naam="PROEF", vorm=vorm, lezingen=(Lezing(naam="stroom", regels=tuple(regels)),))


def from_text(text: str, vorm: Bronvorm = Bronvorm.TXT) -> Bronbestand:
    """Return the lines of a text as a reader hands them over; a form feed begins a page."""
    return bestand(
        (Bronregel(nummer=number, cellen=tuple(line.split("\t"))) for number, line in enumerate(text.split("\n"), 1)),
        vorm,
    )


def tab_table(function: Proeffunctie) -> str:
    """The header and the rules with tabs, the headings with signs, every paragraph one line."""
    lines = [
        "Functiefamilie 3",
        "",
        "Naam van de functie",
        "",
        f"{function.familie}\t{function.groep}\t<b>{function.code} {function.naam}</b>",
        "---\t---\t---",
        "",
    ]
    for kop, text in (
        ("Positie van de functie in de organisatie", function.positie),
        ("Doel van de functie", function.doel),
    ):
        lines += [f"### {kop}", "", text, ""]
    lines += ["### Typering van de activiteiten", ""]
    for letter, name, tasks in function.activiteiten:
        lines += [f"#### {letter}. {name}", "", *(f"{n}. {task}" for n, task in enumerate(tasks, 1)), ""]
    for key, texts in function.kenmerken.items():
        lines += [f"## {KENMERKKOPPEN[key]}", "", *(line for text in texts for line in (text, ""))]
    names = f" Alternatieve functienamen kunnen {' of '.join(function.namen)} zijn." if function.namen else ""
    lines += ["", function.typering + names, ""]
    if function.oude_namen:
        lines += ["Oude namen: " + ", ".join(function.oude_namen), ""]
    lines += ["## Toepassingsregels", ""]
    lines += [f"{side.capitalize()}\t{text}\t{group}" for side, (group, text) in function.regels.items()]
    return "\n".join([*lines, ""])


def loose_lines(function: Proeffunctie) -> str:
    """Labels on lines of their own, wrapped at 70 with hyphens, blank lines between the parts."""
    blocks = [
        "\n".join([f"Functiefamilie: {function.familie}", f"Functienaam: {function.naam}", f"Code: {function.code}"])
        + f"\nFunctiegroep: {function.groep}",
        "POSITIE IN DE ORGANISATIE\n" + hyphened(function.positie),
        "DOEL\n" + hyphened(function.doel),
        "TYPERING VAN DE FUNCTIE\n" + hyphened(function.typering),
        "ACTIVITEITEN",
    ]
    for letter, name, tasks in function.activiteiten:
        blocks.append(f"{letter}. {name}\n" + "\n".join(hyphened("- " + task) for task in tasks))
    for key, texts in function.kenmerken.items():
        blocks.append(KENMERKKOPPEN[key].upper() + "\n" + "\n\n".join(map(hyphened, texts)))
    if function.namen:
        blocks.append("ALTERNATIEVE FUNCTIENAMEN\n" + "\n".join(function.namen))
    if function.oude_namen:
        blocks.append("OUDE NAMEN\n" + "\n".join(function.oude_namen))
    blocks.append("TOEPASSINGSREGELS")
    blocks += [
        hyphened(f"{side.capitalize()} (groep {group}): {text}") for side, (group, text) in function.regels.items()
    ]
    return "\n\n".join(blocks) + "\n\n"


def hyphened(text: str, width: int = 62) -> str:
    """Wrap a text; a long word is cut with a hyphen where it does not fit."""
    lines = [""]
    for word in text.split():
        room = width - len(lines[-1])
        if len(word) + 1 <= room or not lines[-1]:
            lines[-1] += (" " if lines[-1] else "") + word
        elif len(word) > 9 and room > 5 and word.isalpha() and word.islower():
            lines[-1] += " " + word[:4] + "-"
            lines.append(word[4:])
        else:
            lines.append(word)
    return "\n".join(lines)


def markdown(function: Proeffunctie) -> str:
    """Markdown: headings of three levels, a table for the header and one for the rules, bold names of groups."""
    lines = [
        f"## {function.code} {function.naam}",
        "",
        "| Functiefamilie | Functiegroep |",
        "|---|---|",
        f"| {function.familie} | {function.groep} |",
        "",
    ]
    for kop, text in (("Positie", function.positie), ("Doel", function.doel), ("Typering", function.typering)):
        lines += [f"### {kop}", "", textwrap.fill(text, 80), ""]
    lines += ["### Kernactiviteiten", ""]
    for letter, name, tasks in function.activiteiten:
        lines += [
            f"**{letter}. {name}**",
            "",
            *(textwrap.fill("* " + task, 80, subsequent_indent="  ") for task in tasks),
            "",
        ]
    for key, texts in function.kenmerken.items():
        lines += [f"### {KENMERKKOPPEN[key]}", "", *(line for text in texts for line in (textwrap.fill(text, 80), ""))]
    lines += ["### Andere functienamen", "", ", ".join(function.namen), ""]
    if function.oude_namen:
        lines += ["### Vroegere namen", "", "; ".join(function.oude_namen), ""]
    lines += ["### Toepassingsregels", "", "| | Regel | Groep |", "|---|---|---|"]
    lines += [f"| {side.capitalize()} | {text} | {group} |" for side, (group, text) in function.regels.items()]
    return "\n".join([*lines, "", ""])


Rij = tuple[tuple[str, ...], dict[str, object]]


def _numbered(rows: Iterable[Rij]) -> tuple[Bronregel, ...]:
    return tuple(Bronregel(nummer=number, cellen=cells, **extra) for number, (cells, extra) in enumerate(rows, 1))  # type: ignore[arg-type]


def _line(text: str, **extra: object) -> Rij:
    return (text,), extra


def docx_headings(functions: Iterable[Proeffunctie]) -> Bronbestand:
    """Word with headings: families on level 1, functions on 2, parts on 3; a header table; the rules in columns."""

    def rows() -> Iterator[Rij]:
        family = ""
        for number, function in enumerate(functions):
            if function.familie != family:
                family = function.familie
                yield _line(f"Functiefamilie {family}", kop=1)
            yield _line(f"{function.code} {function.naam}", kop=2)
            yield ("Functiegroep", function.groep), {"tabel": 3 * number}
            for kop, text in (("Positie", function.positie), ("Doel", function.doel), ("Typering", function.typering)):
                yield _line(kop, kop=3)
                yield _line(text)
            yield _line("Werkzaamheden", kop=3)
            for letter, name, tasks in function.activiteiten:
                yield _line(f"{letter}. {name}", kop=4)
                yield from (_line(task, lijst=True) for task in tasks)
            for key, texts in function.kenmerken.items():
                yield _line(KENMERKKOPPEN[key], kop=3)
                yield from map(_line, texts)
            yield _line("Alternatieve namen", kop=3)
            yield from (_line(name, lijst=True) for name in function.namen)
            if function.oude_namen:
                yield _line("Oude namen", kop=3)
                yield from (_line(name, lijst=True) for name in function.oude_namen)
            yield _line("Indelingsregels", kop=3)
            yield tuple(side.capitalize() for side in function.regels), {"tabel": 3 * number + 1}
            yield tuple(text for _, text in function.regels.values()), {"tabel": 3 * number + 1}
            yield tuple(f"groep {group}" for group, _ in function.regels.values()), {"tabel": 3 * number + 1}

    return bestand(_numbered(rows()), Bronvorm.DOCX)


def docx_mixed(functions: Iterable[Proeffunctie]) -> Bronbestand:
    """Word with headings over the parts, bold names of groups without a letter, and the rules in a table."""

    def rows() -> Iterator[Rij]:
        for number, function in enumerate(functions):
            yield _line(f"{function.code} {function.naam}", kop=1, vet=True)
            yield _line(f"Functiefamilie: {function.familie}")
            yield _line(f"Functiegroep: {function.groep}")
            for kop, text in (
                ("Positie", function.positie),
                ("Doel", function.doel),
                ("Typering", function.typering),
            ):
                yield _line(kop, kop=2, vet=True)
                yield _line(text)
            yield _line("Alternatieve functienamen", kop=2, vet=True)
            yield from (_line(name, lijst=True) for name in function.namen)
            yield _line("Oude namen", kop=2, vet=True)
            yield from (_line(name, lijst=True) for name in function.oude_namen)
            yield _line("Activiteiten", kop=2, vet=True)
            for letter, name, tasks in function.activiteiten:
                yield _line(f"{letter}. {name}", vet=True)
                yield from (_line(task, lijst=True) for task in tasks)
            for key, texts in function.kenmerken.items():
                yield _line(KENMERKKOPPEN[key], kop=2, vet=True)
                yield from map(_line, texts)
            yield _line("Toepassingsregels", kop=2, vet=True)
            for side, (group, text) in function.regels.items():
                yield (side.capitalize(), text, group), {"tabel": number}

    return bestand(_numbered(rows()), Bronvorm.DOCX)


def docx_bold(functions: Iterable[Proeffunctie]) -> Bronbestand:
    """Word without headings: everything that is one is bold; the rules as paragraphs with the group behind them."""

    def rows() -> Iterator[Rij]:
        for function in functions:
            yield _line(f"{function.code} {function.naam}", vet=True)
            yield _line(f"Familie: {function.familie}")
            yield _line(f"Groep: {function.groep}")
            for kop, text in (("Positie", function.positie), ("Doel", function.doel)):
                yield _line(kop, vet=True)
                yield _line(text)
            yield _line("Taken", vet=True)
            for letter, name, tasks in function.activiteiten:
                yield _line(f"{letter}. {name}", vet=True)
                yield from map(_line, tasks)
            for key, texts in function.kenmerken.items():
                yield _line(KENMERKKOPPEN[key], vet=True)
                yield from map(_line, texts)
            yield _line("Typering", vet=True)
            yield _line(function.typering)
            yield _line("Ook genoemd", vet=True)
            yield _line(" / ".join(function.namen))
            if function.oude_namen:
                yield _line("Voorheen", vet=True)
                yield from map(_line, function.oude_namen)
            yield _line("Toepassing", vet=True)
            for side, (group, text) in function.regels.items():
                yield _line(f"{side.capitalize()}: {text} (groep {group})")

    return bestand(_numbered(rows()), Bronvorm.DOCX)


def landscape_table(functions: Iterable[Proeffunctie]) -> Bronbestand:
    """One table per function: a label in the first cell, the text in the second."""

    def rows() -> Iterator[Rij]:
        for page, function in enumerate(functions, 1):
            extra: dict[str, object] = {"tabel": page, "pagina": page}
            yield ("Functienaam", function.naam, "Functiecode", function.code), extra
            yield ("Functiefamilie", function.familie, "Functiegroep", function.groep), extra
            yield ("Plaats in de organisatie", function.positie), extra
            yield ("Doel", function.doel), extra
            body = "\n".join(
                "\n".join([f"{letter}. {name}", *(f"• {task}" for task in tasks)])
                for letter, name, tasks in function.activiteiten
            )
            yield ("Activiteiten", body), extra
            for key, texts in function.kenmerken.items():
                yield (KENMERKKOPPEN[key], "\n".join(texts)), extra
            yield ("Typering", function.typering), extra
            yield ("Andere benamingen", "\n".join(function.namen)), extra
            if function.oude_namen:
                yield ("Oude benamingen", "\n".join(function.oude_namen)), extra
            yield ("Toepassingsregels", ""), extra
            for side, (group, text) in function.regels.items():
                yield (f"{side.capitalize()}", f"Groep {group}", text), extra

    return bestand(_numbered(rows()), Bronvorm.PDF)


def pdf_pages(functions: Iterable[Proeffunctie], *, width: int = 58, length: int = 30) -> Bronbestand:
    """Pages without blank lines or marks, with a header and a footer, wrapped with hyphens."""
    lines: list[str] = []
    for function in functions:
        lines += [
            f"{function.code} {function.naam}",
            f"Functiefamilie {function.familie}",
            f"Functiegroep {function.groep}",
        ]
        for kop, text in (("Positie van de functie", function.positie), ("Doel van de functie", function.doel)):
            lines += [kop, *hyphened(text, width).split("\n")]
        lines.append("Activiteiten")
        for letter, name, tasks in function.activiteiten:
            lines += [
                f"{letter}. {name}",
                *(line for n, task in enumerate(tasks, 1) for line in hyphened(f"{n}. {task}", width).split("\n")),
            ]
        for key, texts in function.kenmerken.items():
            lines += [KENMERKKOPPEN[key], *(line for text in texts for line in hyphened(text, width).split("\n"))]
        names = f" Alternatieve functienamen kunnen {' of '.join(function.namen)} zijn." if function.namen else ""
        lines += hyphened(function.typering + names, width).split("\n")
        if function.oude_namen:
            lines += ["Oude namen", *function.oude_namen]
        lines.append("Toepassingsregels")
        for side, (group, text) in function.regels.items():
            lines += [side.capitalize(), *hyphened(text, width).split("\n"), f"Functiegroep {group}"]
    rows: list[Rij] = []
    for page, start in enumerate(range(0, len(lines), length), 1):
        rows.append((("Handboek functies Goederen en Geld",), {"pagina": page}))
        rows += [((line,), {"pagina": page}) for line in lines[start : start + length]]
        rows.append(((f"versie 2026 pagina {page}",), {"pagina": page}))
    return bestand(_numbered(rows), Bronvorm.PDF)


def _texts(layout: Callable[[Proeffunctie], str], vorm: Bronvorm) -> Callable[[Iterable[Proeffunctie]], Bronbestand]:
    return lambda functions: from_text("\n".join(map(layout, functions)), vorm)


LAYOUTS: dict[str, Callable[[Iterable[Proeffunctie]], Bronbestand]] = {
    "tab_table": _texts(tab_table, Bronvorm.TXT),
    "loose_lines": _texts(loose_lines, Bronvorm.TXT),
    "markdown": _texts(markdown, Bronvorm.MD),
    "docx_headings": docx_headings,
    "docx_mixed": docx_mixed,
    "docx_bold": docx_bold,
    "landscape_table": landscape_table,
    "pdf_pages": pdf_pages,
}
