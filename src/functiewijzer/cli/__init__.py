"""The command line: arguments, prompts and exit codes."""
