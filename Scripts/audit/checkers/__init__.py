"""One file for each checker."""
