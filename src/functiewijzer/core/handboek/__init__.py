"""From handbook to profiles: what was read, what it is recognised as, and the documents that follow from it."""
