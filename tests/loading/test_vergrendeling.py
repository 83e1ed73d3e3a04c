"""One process at a time writes a file, also where the lock file of another has just gone."""

from pathlib import Path

import pytest

from functiewijzer.loading.opslag import slot, vergrendeling
from functiewijzer.loading.opslag.bestanden import Bestandsfout
from functiewijzer.loading.opslag.vergrendeling import Claim, claim_file


def test_a_file_is_taken_by_one_and_free_again_when_let_go(tmp_path: Path) -> None:
    claim = claim_file(tmp_path / "v.dossier.yaml")
    with pytest.raises(Bestandsfout, match="een andere opdracht werkt nu aan"):
        claim_file(tmp_path / "v.dossier.yaml")
    claim.release()
    assert list(tmp_path.iterdir()) == []
    claim_file(tmp_path / "v.dossier.yaml").release()


@pytest.mark.parametrize("comes_another", [False, True])
def test_a_lock_on_a_file_that_was_removed_under_ones_hands_is_no_claim(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, comes_another: bool
) -> None:
    path = tmp_path / ".v.slot"
    honest = slot.lock

    def lock_what_its_owner_just_removed(stream: object) -> bool:
        path.unlink()
        if comes_another:
            path.write_bytes(b"")
        return honest(stream)  # type: ignore[arg-type]

    monkeypatch.setattr(vergrendeling, "lock", lock_what_its_owner_just_removed)
    assert Claim.take(path) is None
