"""Where numbers and postcodes may be, from libraries: what writes content/gazetteer.toml."""
