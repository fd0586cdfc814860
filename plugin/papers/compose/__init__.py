"""How the pages of strategy papers are laid out: where each role stands on each paper, and how it is drawn."""
