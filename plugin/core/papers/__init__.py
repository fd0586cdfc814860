"""What stands on the pages of a strategy paper: texts, charts and tables, before QGIS draws them."""
