"""With which reference a job is compared, and why that one where its title does not point there."""

from collections.abc import Callable, Mapping
from typing import Final

from msgspec import Struct

from functiewijzer.cli.bibliotheek import ontwerp_text as waarom_niet
from functiewijzer.cli.gesprek.dossiervragen import ask_filled
from functiewijzer.cli.gesprek.opmaak import profiel_line, room_for_keuze, shorten
from functiewijzer.cli.gesprek.scherm import TERUG, Keuze, Keuzevraag, Scherm, Terug
from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.openstaand import KEUZE
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.woordenlijst import Band
from functiewijzer.core.titels.titelzoeker import Titelzoeker
from functiewijzer.rendering.titels.zoekverslag import ontwerp_text
from functiewijzer.rendering.woorden import concept_warning

_GEEN: Final = Keuze("-geen", "Geen van deze past")
"""A choice beside the profiles; no code can look like its id."""


def require_profiel(code: str | None, bibliotheek: Bibliotheek) -> None:
    """Raise Gebruiksfout where the profile that was named is unknown, and for an empty library."""
    if not bibliotheek.profielen:
        raise Gebruiksfout("er is geen bruikbaar profiel om mee te vergelijken; zie: functiewijzer valideer")
    if code is not None and code in bibliotheek.ontwerpen:
        raise Gebruiksfout(waarom_niet(bibliotheek.ontwerpen[code]))
    if code is not None and code not in bibliotheek.profielen:
        raise Gebruiksfout(f"profiel '{code}' bestaat niet; {did_you_mean(code, bibliotheek.profielen)}")


class Referentiekeuze(Struct, frozen=True):
    """Asks for the reference; `keep` saves the dossier, and `leave` ends the gesprek where none of them fits."""

    zoeker: Titelzoeker
    scherm: Scherm
    keep: Callable[[Dossier], None]
    leave: Callable[[Dossier], None]

    def ask(self, dossier: Dossier) -> Dossier | Terug:
        """Ask which reference to compare with, and why that one where the title does not say so."""
        while True:
            code = self._choose(dossier)
            if isinstance(code, Terug):
                return TERUG
            if code == _GEEN.id:
                # What was chosen before is not the reference of this job: nobody may find it graded by it later.
                dossier = self._with_profiel(dossier, None)
                self.keep(dossier)
                self.leave(dossier)
                continue
            dossier = self._with_profiel(dossier, code)
            self.keep(dossier)
            explained = self.ask_keuze(dossier)
            if not isinstance(explained, Terug):
                return explained or dossier

    def ask_keuze(self, dossier: Dossier) -> Dossier | Terug | None:
        """Ask why this reference fits where the title does not point to it; None where it does."""
        if not self.may_need_keuze(dossier):
            return None
        profiel = self.zoeker.bibliotheek.profielen[dossier.profiel or ""]
        self.scherm.tell()
        self.scherm.tell(f"De titel ‘{dossier.functietitel}’ wijst niet naar {profiel.code} {profiel.naam}.")
        filled = ask_filled(dossier, (KEUZE,), self.scherm)
        if isinstance(filled, Terug):
            return TERUG
        if filled is None:
            return dossier
        self.keep(filled)
        return filled

    def may_need_keuze(self, dossier: Dossier) -> bool:
        """Tell whether the title points elsewhere than to the profile, or is not known yet."""
        beeld = self.zoeker.beeld_of(dossier.functietitel or "", dossier.profiel or "")
        return dossier.functietitel is None or beeld.band is Band.GEEN

    def _choose(self, dossier: Dossier) -> str | Terug:
        titel = dossier.functietitel or ""
        match = self.zoeker.find(titel)
        nearest = [kandidaat.profiel for kandidaat in match.kandidaten if not kandidaat.profiel.is_ontwerp]
        every = self.zoeker.bibliotheek.profielen.values()
        keuzes = [_as_keuze(p) for p in {p.code: p for p in (*nearest, *every)}.values()]
        self.scherm.tell()
        if match.ontwerp is not None:
            self.scherm.tell(ontwerp_text(match.ontwerp), strong=True)
            keuzes.insert(0, _GEEN)
        elif match.band is Band.GEEN:
            self.scherm.tell(f"De titel ‘{titel}’ wijst naar geen van de referentiefuncties.")
            keuzes.insert(0, _GEEN)
        else:
            best = match.passend[0]
            kind = "een oude naam" if best.is_oud else "een naam"
            self.scherm.tell(f"De titel lijkt het meest op ‘{best.naam}’, {kind} van het bovenste profiel.")
            keuzes.append(_GEEN)
        chosen = self.scherm.choose(
            Keuzevraag(
                "Met welke referentiefunctie wilt u vergelijken?",
                keuzes,
                dossier.profiel,
                "Kies de referentiefunctie waarvan het doel en de taken het meest op de functie lijken. Gaat de "
                "functie over heel ander werk, kies dan dat geen enkele past: een vergelijking zegt dan niets.",
            )
        )
        return chosen if isinstance(chosen, Terug) else chosen.id

    def _with_profiel(self, dossier: Dossier, code: str | None) -> Dossier:
        """Return the dossier about a profile, or about none; what was said about another one does not hold for it."""
        if dossier.profiel == code:
            return dossier
        if dossier.antwoorden:
            elsewhere = f" voor {code}" if code is not None else " meer"
            self.scherm.tell(f"Uw antwoorden gingen over {dossier.profiel} en tellen niet{elsewhere}.")
        nothing: Mapping[str, object] = {
            "keuze": None,
            "redenen": {},
            "antwoorden": {},
            "herkomst": None,
            "verder_bij": None,
            "advies": None,
            "stappen": (),
        }
        return dossier.model_copy(update={"profiel": code, **nothing})


def tell_profiel(profiel: Referentieprofiel, scherm: Scherm) -> None:
    """Say what the job is compared with, and last, so that it is in sight, where the profile is only a proposal."""
    scherm.tell()
    scherm.tell(f"U vergelijkt met {profiel.code} {profiel.naam}, groep {profiel.functiegroep}.")
    scherm.tell("De referentiefunctie heeft deze taken:")
    for activiteit in profiel.activiteiten:
        scherm.tell(activiteit.kop, strong=True)
        for taak in activiteit.taken:
            scherm.tell(f"   - {taak}")
    scherm.tell("Beoordeel de functie en niet de persoon: het gaat om het werk dat blijvend is opgedragen.")
    if profiel.is_concept:
        scherm.tell()
        scherm.tell(f"Let op: {concept_warning(profiel.code)}", strong=True)


def _as_keuze(profiel: Referentieprofiel) -> Keuze:
    others = ", ".join(profiel.alternatieve_namen)
    return Keuze(
        profiel.code,
        profiel_line(profiel),
        detail=shorten(profiel.doel or "", 2 * room_for_keuze()),
        toelichting=f"Ook wel: {others}." if others else None,
    )
