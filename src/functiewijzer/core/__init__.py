"""The method itself: values in, values out; no files, terminal, clock or chance."""
