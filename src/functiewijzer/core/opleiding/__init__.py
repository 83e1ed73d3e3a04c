"""The opleidingsplan: a training programme filled in for one person, with the log of what was learned."""
