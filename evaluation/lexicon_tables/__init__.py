"""What builds the tables of `synoptic/lexicon/` from GloVe, WordNet and a sentence encoder: a module a table."""
