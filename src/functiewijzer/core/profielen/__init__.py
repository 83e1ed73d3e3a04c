"""A handbook as data: the functiehuis, its profiles, their questions and rules, and the answers to those."""
