"""Files in, values out: YAML with positions, findings in Dutch, profiles and answers."""
