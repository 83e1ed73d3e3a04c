"""YAML without its surprises, with a place for every value and every problem."""
