"""A profile read as a tree of onderdelen: what its conditions, questions and names are more than their fields."""

from typing import Any

from msgspec.structs import replace

from functiewijzer.core.edities.lezen import Delen, Lezer, make_leaf
from functiewijzer.core.edities.onderdeel import Branch, Leaf, Members, Onderdeel, cap, join_items
from functiewijzer.core.edities.profielvelden import PROFIELVELDEN
from functiewijzer.core.edities.velden import Veld
from functiewijzer.core.edities.voorwaarden import kern_of, looks_back, write_exactly
from functiewijzer.core.edities.wijziging import Gevolg
from functiewijzer.core.edities.zinnen import say
from functiewijzer.core.profielen.beschrijving import describe, kenmerk_label
from functiewijzer.core.profielen.functietekst import Activiteit, Kenmerk, Nokrij, Resultaatgebied
from functiewijzer.core.profielen.profielstatus import Ontbrekenddeel
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel, Titelsignaal
from functiewijzer.core.profielen.toepassingsregels import Grond, Uitsluiting
from functiewijzer.core.profielen.voorheen import Voorheen
from functiewijzer.core.profielen.voorwaarde import Voorwaarde
from functiewijzer.core.profielen.vraag import Optie, Vraag
from functiewijzer.core.schema import Model
from functiewijzer.core.schrijfwijze import readable


def read_profiel(profiel: Referentieprofiel, voorheen: Voorheen | None = None) -> Branch:
    """Return a profile as a tree; with a voorheen its questions and options stand under their new ids."""
    return _Profiellezer(profiel, voorheen or Voorheen()).read_document(profiel)


class _Profiellezer(Lezer):
    def __init__(self, profiel: Referentieprofiel, voorheen: Voorheen) -> None:
        super().__init__(PROFIELVELDEN)
        self._profiel = profiel
        self._voorheen = voorheen

    def read_field(self, model: Model, name: str, veld: Veld) -> Delen:
        """Yield the parts of one field; questions, conditions and what names a question have more to them."""
        match model:
            case Referentieprofiel(is_ontwerp=True) if name == "status":
                # Nothing is graded with an ontwerp, so to become one or to stop being one is more than a word.
                yield name, make_leaf(model.status, veld._replace(gevolg=Gevolg.UITKOMST))
            case Vraag() if name in {"aspect", "alleen_als", "gewicht", "opties"}:
                yield from self._read_vraagveld(model, name, veld)
            case Grond(als=als) if name == "als":
                yield name, self._read_voorwaarde(als, veld, has_core=True)
            case Uitsluiting(als=als) if name == "als":
                yield name, self._read_voorwaarde(als, veld)
            case Titelsignaal() if name in {"vraag", "antwoord"}:
                new = dict(zip(("vraag", "antwoord"), self._new_ids(model), strict=True))[name]
                yield name, replace(make_leaf(getattr(model, name), veld), waarde=new, kern=new)
            case _:
                yield from super().read_field(model, name, veld)

    def _read_vraagveld(self, vraag: Vraag, name: str, veld: Veld) -> Delen:
        """Yield a field that weighs by the question around it, or that says two things."""
        if name == "gewicht":
            yield name, make_leaf(vraag.gewicht, veld if vraag.telt_mee else veld._replace(gevolg=Gevolg.GEEN))
        elif name == "opties":
            yield name, self._read_opties(vraag, veld)
        elif name == "alleen_als" and vraag.alleen_als is not None:
            yield name, self._read_alleen_als(vraag, vraag.alleen_als, veld)
        elif name == "aspect" and vraag.aspect is not None:
            kenmerk, _, aspect = vraag.aspect.partition(".")
            gevolg = veld.gevolg if vraag.telt_mee else Gevolg.ANTWOORD
            yield name, replace(make_leaf(kenmerk, Veld(veld.naam, gevolg)), tekst=kenmerk_label(kenmerk))
            yield "aspect.", replace(make_leaf(aspect, Veld("aspect", Gevolg.ANTWOORD)), tekst=kenmerk_label(aspect))

    def _read_opties(self, vraag: Vraag, veld: Veld) -> Members:
        keep = self._voorheen.opties.get(self._voorheen.vraag(vraag.id), {})
        parts = self.read_members(vraag.opties, veld).delen
        return Members(veld.naam, veld.gevolg, {keep.get(key, key): part for key, part in parts.items()})

    def _read_voorwaarde(self, voorwaarde: Voorwaarde, veld: Veld, *, has_core: bool = False) -> Leaf:
        exact = write_exactly(voorwaarde, self._voorheen)
        kern = kern_of(voorwaarde, self._voorheen, has_core=has_core)
        return Leaf(veld.naam, veld.gevolg, describe(voorwaarde, self._profiel), exact, kern=kern)

    def _read_alleen_als(self, vraag: Vraag, voorwaarde: Voorwaarde, veld: Veld) -> Leaf:
        """Read the condition of a question with the earlier questions that it sees; later ones count for nothing."""
        leaf = self._read_voorwaarde(voorwaarde, veld)
        seen, unseen = looks_back(vraag, voorwaarde, self._profiel)
        known = f" gezien: {', '.join(sorted(map(self._voorheen.vraag, seen)))}"
        text = leaf.tekst if not unseen else f"{leaf.tekst} (ziet nog niet: {join_items(unseen)})"
        return replace(leaf, tekst=text, waarde=f"{leaf.waarde}{known}", kern=f"{leaf.kern}{known}")

    def read_member(self, model: Model, veld: Veld) -> tuple[str, Onderdeel]:
        """Return a member of a list under its (new) id; what decides outcomes does so by being there too."""
        match model:
            case Vraag():
                part = self.read(model, Veld(f"vraag {model.label}", Gevolg.UITKOMST))
                is_idle = not model.telt_mee and model.id not in self._profiel.vereiste_vragen
                return self._voorheen.vraag(model.id), cap(part, Gevolg.ANTWOORD) if is_idle else part
            case Optie(id=name) | Grond(id=name) | Uitsluiting(id=name):
                return name, self.read(model, Veld(_name_of(model), Gevolg.UITKOMST))
            case Activiteit():
                return model.id, self.read(model, Veld(f"activiteit {model.id}", veld.gevolg))
            case Resultaatgebied() | Nokrij() | Ontbrekenddeel():
                return self._read_tekstdeel(model, veld)
            case Titelsignaal():
                part = self.read(model, Veld(f"titelsignaal {model.vraag} = {model.antwoord}", veld.gevolg))
                return " ".join((*self._new_ids(model), model.niveau or "")), part
            case _:
                return super().read_member(model, veld)

    def _read_tekstdeel(self, model: Resultaatgebied | Nokrij | Ontbrekenddeel, veld: Veld) -> tuple[str, Onderdeel]:
        """Return a part of the handbook's own words under what it is known by."""
        match model:
            case Resultaatgebied(naam=naam):
                return naam, self.read(model, Veld(f"resultaatgebied {naam}", veld.gevolg))
            case Nokrij(id=name, naam=naam):
                return name, self.read(model, Veld(f"NOK-rij {naam}", veld.gevolg))
            case Ontbrekenddeel(deel=deel):
                return deel, self.read(model, Veld(f"ontbreekt: {_spoken(deel)}", veld.gevolg))

    def read_entry(self, key: str, value: Any, veld: Veld) -> Onderdeel:
        """Return what stands behind the name of a kenmerk or an aspect; a kenmerk that questions weigh for decides."""
        match value:
            case Kenmerk():
                gevolg = Gevolg.UITKOMST if self._profiel.vragen_van_kenmerk.get(key) else Gevolg.ANTWOORD
                return self.read(value, Veld(kenmerk_label(key), gevolg))
            case Model():
                return self.read(value, Veld(_spoken(key), Gevolg.ANTWOORD))
            case _:
                return super().read_entry(key, value, veld)

    def words_of(self, model: Model) -> str:
        """Return a model in one sentence, for where it comes or goes as a whole."""
        return say(model, self._profiel)

    def _new_ids(self, signaal: Titelsignaal) -> tuple[str, str]:
        vraag = self._voorheen.vraag(signaal.vraag)
        return vraag, self._voorheen.optie(vraag, signaal.antwoord)


def _name_of(model: Optie | Grond | Uitsluiting) -> str:
    match model:
        case Optie():
            return f"antwoord ‘{_spoken(model.id)}’"
        case Grond():
            return f"grond {_spoken(model.id)}"
        case Uitsluiting():
            return f"uitsluiting {_spoken(model.id)}"


def _spoken(name: str) -> str:
    return readable(name)
