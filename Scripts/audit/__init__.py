"""Checks built sites with tools that nobody here wrote, against the figures that communique promises its readers."""
