"""Words that carry too little to compare two sentences by. Written for this project."""

# Light verbs, reporting verbs, determiners and adverbs of degree, as lemmas.
LIGHT_LEMMAS = frozenset(
    "be have do say tell get go make take not no the a an this that these those it he she they we you i one who which what when where there here so "
    "also just very more most much many other another such own same than then too now only even still would could will can may might must shall "
    "should new mr mrs ms".split()
)

# Prepositions that govern a clause ("thanked him for sending it"): a quotation that ends with one is felt to be cut.
PREPOSITIONS = frozenset(
    "about after against at before between by despite for from in into of on over since than through to towards until with without".split()
)
