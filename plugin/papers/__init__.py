"""Strategy papers as layouts: reading the layers, filling the templates, exporting the pages."""
