"""From a graded job to the next group: what separates them, which work that is, and what touches it."""
