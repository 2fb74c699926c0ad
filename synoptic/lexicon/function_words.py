"""Words that carry too little to compare two sentences by. Written for this project."""

# Light verbs, reporting verbs, determiners and adverbs of degree, as lemmas.
LIGHT_LEMMAS = frozenset(
    "be have do say tell get go make take not no the a an this that these those it he she they we you i one who which what when where there here so "
    "also just very more most much many other another such own same than then too now only even still would could will can may might must shall "
    "should new mr mrs ms".split()
)

# What stands behind a clause that asks for more: "in an attempt to …", "became aware that …".
LEADING_ON = frozenset("to that how why whether what of from".split())

# Prepositions that govern a clause ("thanked him for sending it"): a quotation that ends with one is felt to be cut.
PREPOSITIONS = frozenset(
    "about after against at before between by despite for from in into of on over since than through to towards until with without".split()
)

# Words that join a clause to the one it hangs on, and those that stand behind its subject: what opens with one of them is hard to read alone.
OPENING_CLAUSES = frozenset(
    (
        "after although and as because before but how if nor or since than that though to unless until what when where whether which while who whom whose why "
        "are be been being can cannot could did does ever had has have is may might must should was were will would"
    ).split()
)
