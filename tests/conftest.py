"""Settings for the whole suite: hypothesis without a clock, with the same examples on every run."""

from hypothesis import settings

settings.register_profile("ci", deadline=None, derandomize=True, max_examples=60)
settings.load_profile("ci")
