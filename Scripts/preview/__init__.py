"""Tests `communique serve` from outside: by sockets, by its files and by what it prints."""
