"""The checks on every kind of document, by what they look at, and the register of what they find."""
