"""Settings for the whole suite: hypothesis without a clock, and commands without the environment of the tester."""

import pytest
from hypothesis import settings

settings.register_profile("ci", deadline=None, derandomize=True, max_examples=60)
settings.load_profile("ci")


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away what changes the output of a command; a test that needs it sets it."""
    for name in ("COLUMNS", "NO_COLOR", "PAGER", "FUNCTIEWIJZER_PROFIELEN", "GITHUB_ACTIONS"):
        monkeypatch.setenv(name, "")  # so that it is put back too where a command sets it
        monkeypatch.delenv(name)
