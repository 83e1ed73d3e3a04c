"""Meet wat `functiewijzer importeer` van de tweede reeks handboeken maakt, tegen de waarheid ernaast.

Een veld telt als het op witruimte na gelijk is. Een zin kan in het goede veld staan, gebroken zijn over meer
stukken van het goede veld, in een verkeerd veld of bij een verkeerde functie staan, in het verslag genoemd zijn als
niet geplaatst, of nergens zijn: stil verloren. Draai: `python benchmarks/handboek_vrij.py [--toch] [--missers]`.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

import yaml

HIER = Path(__file__).parent.parent / "tests" / "handboeken" / "vrij"
type_velden = dict[str, tuple[Any, Any]]
KANTEN = ("lichter", "gelijk", "zwaarder")
LOTEN = ("goed", "gebroken", "verkeerd veld", "verkeerde functie", "genoemd", "geweigerd", "stil verloren")
PLAUSIBEL = {
    "complexiteit": "Kennis en ervaring|Vakkennis|Kennis|Kennen en kunnen|Soort werk",
    "kennis": "Kennis en ervaring|Vakkennis|Kennis|Kennen en kunnen",
    "zelfstandigheid": "Speelruimte|Vrijheid van handelen|Zelfstandigheid|Eigen beslissingen",
    "contacten": "Contacten|Sociale vaardigheid|Omgang|Omgang met anderen",
    "sociale_vaardigheden": "Contacten|Sociale vaardigheid|Omgang|Omgang met anderen",
    "afbreukrisico": "Gevolgen van fouten|Afbreukrisico|Risico|Als het misgaat",
    "fysieke_aspecten": "Werkomstandigheden|Fysiek ongemak|Belasting",
}


def say(regel: str) -> None:
    """Print a line."""
    sys.stdout.write(f"{regel}\n")


def squeeze(tekst: Any) -> str:
    """Return a text with single spaces and without list signs, as fields are compared."""
    return " ".join(re.sub(r"^\s*[-*•–] ", "", str(tekst or ""), flags=re.M).split())


def core(tekst: Any) -> str:
    """Return a text without spaces, hyphens and list signs, to find a sentence that was broken up."""
    return re.sub(r"[\s\-\u00ad*•–]+", "", str(tekst or ""))


def split(tekst: str) -> list[str]:
    """Return the sentences of a text."""
    return [z for z in re.split(r"(?<=[.!?]) (?=[A-Z0-9])", squeeze(tekst)) if z]


def fits(kenmerk: str, sleutel: str) -> bool:
    """Whether the importer's kenmerk can be the handbook's one of this name."""
    return kenmerk in PLAUSIBEL.get(sleutel, "").split("|") or sleutel == re.sub(r"\W+", "_", kenmerk.lower())


def flat(waarde: Any) -> list[str]:
    """All texts in a value of YAML, without the places they came from."""
    if isinstance(waarde, dict):
        return [t for k, v in waarde.items() if k not in ("bron", "id") for t in flat(v)]
    if isinstance(waarde, list):
        return [t for v in waarde for t in flat(v)]
    return [] if waarde is None else [str(waarde)]


def texts(profiel: dict[str, Any]) -> dict[str, list[str]]:
    """Return the handbook's texts of a profile by field; questions and grounds repeat them and are left out."""
    regels = profiel.get("toepassingsregels") or {}
    uit = {
        v: flat(profiel.get(v))
        for v in ("naam", "alternatieve_namen", "oude_namen", "organisatie", "positie", "doel", "typering")
    }
    uit |= {
        "activiteiten": flat(profiel.get("activiteiten")),
        "resultaatgebieden": flat(profiel.get("resultaatgebieden")),
    }
    uit |= {f"kenmerken.{k}": flat(v) for k, v in (profiel.get("kenmerken") or {}).items()}
    uit |= {f"regels.{k}": flat((regels.get(k) or {}).get("tekst")) for k in KANTEN} | {"nok": flat(profiel.get("nok"))}
    uit["regels.geen_zijde"] = flat(regels.get("geen_zijde"))
    return uit


def _letter(gedrukt: str, index: int) -> str:
    """Return the letter of an activity; one that the handbook numbers gets the next letter."""
    return "ABCDEFGHIJ"[index] if gedrukt.isdigit() else gedrukt


def head_fields(waar: dict[str, Any], profiel: dict[str, Any], families: dict[str, str]) -> type_velden:
    """Group, code, name, family and other names; a group sheet has only its group."""
    uit: type_velden = {"groep": (waar["groep"], str(profiel.get("functiegroep")))}
    if "groepsomschrijving" not in waar:
        uit["code"] = (waar["code"], profiel.get("code_bron") or profiel.get("code"))
        uit["naam"] = (waar["naam"].lower(), squeeze(profiel.get("naam")).lower())
    if "familie" in waar:
        uit["familie"] = (waar["familie"].lower(), families.get(str(profiel.get("functiefamilie")), "").lower())
    return uit | {v: (waar[v], profiel.get(v) or []) for v in ("alternatieve_namen", "oude_namen") if v in waar}


def work_fields(waar: dict[str, Any], profiel: dict[str, Any]) -> type_velden:
    """Return the texts, the activities and the result areas."""
    teksten = ("organisatie", "positie", "doel", "typering")
    uit: type_velden = {v: (squeeze(" ".join(waar[v])), squeeze(profiel.get(v))) for v in teksten if v in waar}
    if "activiteiten" in waar:
        uit["activiteiten"] = (
            [(_letter(a["letter"], i), a["naam"], a["taken"]) for i, a in enumerate(waar["activiteiten"])],
            [(a["id"], a["naam"], a.get("taken") or []) for a in profiel.get("activiteiten") or []],
        )
    if "resultaatgebieden" in waar:
        delen = ("naam", "kernactiviteiten", "resultaatcriteria")
        uit["resultaatgebieden"] = (
            [[g.get(d) or [] for d in delen] for g in waar["resultaatgebieden"]],
            [[g.get(d) or [] for d in delen] for g in profiel.get("resultaatgebieden") or []],
        )
    return uit


def kenmerk_fields(waar: dict[str, Any], profiel: dict[str, Any]) -> type_velden:
    """Each kenmerk of the handbook beside the ones of the importer that can be it."""
    uit: type_velden = {}
    for naam, alineas in (waar.get("kenmerken") or {}).items():
        gevonden = [squeeze(v.get("tekst")) for k, v in (profiel.get("kenmerken") or {}).items() if fits(naam, k)]
        tekst = squeeze(" ".join(squeeze(a) for a in alineas))
        uit[f"kenmerk {naam}"] = (tekst, tekst if tekst in gevonden else " / ".join(gevonden))
    return uit


def rule_fields(waar: dict[str, Any], profiel: dict[str, Any]) -> type_velden:
    """Return the text of each side, and the group of the lighter and the heavier one."""
    uit: type_velden = {}
    for kant, regel in (waar.get("regels") or {}).items():
        gevonden = (profiel.get("toepassingsregels") or {}).get(kant) or {}
        if kant == "gelijk" or regel["groep"]:
            uit[f"regel {kant}"] = (squeeze(regel["tekst"]), squeeze(gevonden.get("tekst")))
        if kant != "gelijk" and regel["groep"]:
            uit[f"groep {kant}"] = (regel["groep"], str(gevonden.get("functiegroep")))
    return uit


def nok_fields(waar: dict[str, Any], profiel: dict[str, Any]) -> type_velden:
    """Return the levels and the rows of the matrix."""
    if "nok" not in waar:
        return {}
    nok = profiel.get("nok") or {}
    rijen = [(r["naam"], {str(k): squeeze(v) for k, v in r["teksten"].items()}) for r in nok.get("rijen") or []]
    return {
        "nok niveaus": (waar["nok"]["niveaus"], [str(n) for n in nok.get("niveaus") or []]),
        "nok rijen": ([(r["naam"], r["teksten"]) for r in waar["nok"]["rijen"]], rijen),
    }


def fields(waar: dict[str, Any], profiel: dict[str, Any], families: dict[str, str]) -> type_velden:
    """Every field of the truth beside what the profile has there."""
    delen = (work_fields, kenmerk_fields, rule_fields, nok_fields)
    return head_fields(waar, profiel, families) | {k: v for deel in delen for k, v in deel(waar, profiel).items()}


def sentences(waar: dict[str, Any]) -> list[tuple[str, str]]:
    """Every sentence of the truth with the field it belongs in."""
    paren = [
        (v, t) for v in ("organisatie", "positie", "doel", "typering", "groepsomschrijving") for t in waar.get(v, [])
    ]
    paren += [("alternatieve_namen", n) for n in waar.get("alternatieve_namen", [])]
    paren += [("oude_namen", n) for n in waar.get("oude_namen", [])]
    paren += [("activiteiten", t) for a in waar.get("activiteiten", []) for t in (a["naam"], *a["taken"])]
    paren += [("resultaatgebieden", t) for g in waar.get("resultaatgebieden", []) for t in flat(g)]
    paren += [(f"kenmerken.{n}", t) for n, alineas in (waar.get("kenmerken") or {}).items() for t in alineas]
    paren += [(f"regels.{k}", r["tekst"]) for k, r in (waar.get("regels") or {}).items()]
    paren += [("nok", t) for r in (waar.get("nok") or {}).get("rijen", []) for t in r["teksten"].values()]
    return [(veld, zin) for veld, tekst in paren for zin in split(tekst)]


def right(veld: str, gevonden: str, soort: str) -> bool:
    """Whether a field of the profile is where a sentence of this field of the truth belongs."""
    if soort == "groepsblad":
        return True
    if veld.startswith("kenmerken."):
        return gevonden.startswith("kenmerken.") and fits(
            veld.removeprefix("kenmerken."), gevonden.removeprefix("kenmerken.")
        )
    return gevonden == veld or (veld == "regels.lichter" and gevonden == "regels.geen_zijde")


class Omgeving(NamedTuple):
    """Return what a sentence is looked for in: the profile of its function, all profiles, and what the report names."""

    soort: str
    eigen: dict[str, list[str]]
    alle: str
    genoemd: str
    geweigerd: bool


def fate(zin: str, veld: str, om: Omgeving) -> tuple[str, str]:
    """Return what became of one sentence, and where it was found."""
    heel, kern = squeeze(zin), core(zin)
    plekken = [p for p, ts in om.eigen.items() if any(heel in squeeze(t) for t in ts)]
    stuk = [p for p, ts in om.eigen.items() if kern in core("".join(ts)) and p not in plekken]
    fout = [p for p in plekken if not right(veld, p, om.soort)]
    if (fout and len(heel) > 25) or fout == plekken != []:
        return "verkeerd veld", ", ".join(fout)
    if plekken:
        return "goed", ""
    if stuk:
        return ("gebroken" if any(right(veld, p, om.soort) for p in stuk) else "verkeerd veld"), ", ".join(stuk)
    if kern in om.alle:
        return "verkeerde functie", ""
    if kern in om.genoemd:
        return "genoemd", ""
    return ("geweigerd" if om.geweigerd else "stil verloren"), ""


def run(handboek: Path, naar: Path, *, toch: bool) -> dict[str, Any]:
    """Return the importer's own report; it writes the profiles into the folder."""
    opdracht = ["functiewijzer", "importeer", str(handboek), "--naar", str(naar), "--formaat", "json"]
    klaar = subprocess.run([*opdracht, *(["--toch"] if toch else [])], capture_output=True, text=True, check=False)
    if klaar.returncode not in (0, 1):
        say(f"{handboek.name}: code {klaar.returncode}: {klaar.stderr[-300:]}")
    return {"code": klaar.returncode, **(json.loads(klaar.stdout) if klaar.stdout.startswith("{") else {})}


def measure(waarheid: dict[str, Any], naar: Path, *, toch: bool) -> dict[str, Any]:
    """One handbook: its fields, its sentences and its misses."""
    verslag = run(HIER / waarheid["handboek"], naar, toch=toch)
    geladen = [yaml.safe_load(p.read_text(encoding="utf-8")) for p in sorted(naar.rglob("*.yaml"))]
    profielen = [g for g in geladen if g.get("soort") == "profiel"]
    huis: dict[str, Any] = next((g for g in geladen if g.get("soort") == "functiehuis"), {})
    families = {str(f["code"]): f["naam"] for f in huis.get("families") or []}
    alle = core("".join(t for p in profielen for ts in texts(p).values() for t in ts))
    genoemd = core("".join(r["tekst"] for b in verslag.get("bestanden", []) for r in b["niet_geplaatst"]))
    geweigerd = bool(verslag.get("geweigerd")) and not profielen
    uit: dict[str, Any] = {"verslag": verslag, "velden": Counter(), "zinnen": Counter(), "missers": [], "gevonden": 0}
    blad = waarheid["soort"] == "groepsblad"
    for waar in waarheid["functies"]:
        eigen: dict[str, Any] = next(
            (
                p
                for p in profielen
                if (str(p.get("functiegroep")) == waar["groep"] if blad else p.get("naam") == waar["naam"])
            ),
            {},
        )
        uit["gevonden"] += bool(eigen)
        for veld, (goed, gekregen) in fields(waar, eigen, families).items():
            uit["velden"][goed == gekregen] += 1
            if goed != gekregen:
                uit["missers"].append((waar["code"], "veld", veld, f"{goed!s:.60} <> {gekregen!s:.60}"))
        plek = texts(eigen)
        if blad:
            plek["groepsomschrijving"] = flat((huis.get("groepsomschrijving") or {}).get(waar["groep"]))
        om = Omgeving(waarheid["soort"], plek, alle, genoemd, geweigerd)
        for veld, zin in sentences(waar):
            lot, waarheen = fate(zin, veld, om)
            uit["zinnen"][lot] += 1
            if lot != "goed":
                uit["missers"].append((waar["code"], lot, veld, f"{zin:.70} -> {waarheen}"))
    uit["aantal"] = len(waarheid["functies"])
    uit["teveel"] = max(0, len(profielen) - uit["gevonden"])
    return uit


def main() -> None:
    """Measure all handbooks here and print the table, then the misses."""
    lezer = argparse.ArgumentParser()
    lezer.add_argument("--toch", action="store_true")
    lezer.add_argument("--missers", action="store_true")
    keuzes = lezer.parse_args()
    uitslagen = {}
    for pad in sorted(HIER.glob("*.waarheid.yaml")):
        waarheid = yaml.safe_load(pad.read_text(encoding="utf-8"))
        with tempfile.TemporaryDirectory() as map_naam:
            uitslagen[waarheid["handboek"]] = measure(waarheid, Path(map_naam) / "uit", toch=keuzes.toch)
    say(f"{'handboek':22}{'oordeel':15}{'functies':>9}{'velden':>10}  " + "".join(f"{lot:>18}" for lot in LOTEN))
    for naam, u in uitslagen.items():
        oordeel = u["verslag"]["bestanden"][0]["oordeel"]["soort"] if u["verslag"].get("bestanden") else "-"
        velden = f"{u['velden'][True]}/{sum(u['velden'].values())}"
        functies = f"{u['gevonden']}/{u['aantal']}" + (f"+{u['teveel']}" if u["teveel"] else "")
        say(f"{naam:22}{oordeel:15}{functies:>9}{velden:>10}  " + "".join(f"{u['zinnen'][lot]:>18}" for lot in LOTEN))
    if keuzes.missers:
        for naam, u in uitslagen.items():
            say(f"\n{naam}")
            for code, soort, veld, wat in u["missers"]:
                say(f"  {code:6} {soort:18} {veld:28} {wat}")


if __name__ == "__main__":
    main()
