"""Labels of the parser that stand for one thing together: Penn Treebank tags, Universal parts of speech, ClearNLP dependencies, OntoNotes types."""

# Tags of the word that makes a clause finite; and of those that have a tense of their own, which "may" and "can" have not.
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
TENSED = FINITE - {"MD"}
PRESENT = frozenset({"VBZ", "VBP"})
PAST = frozenset({"VBD", "VBN"})
SUPERLATIVE = frozenset({"JJS", "RBS"})

# Parts of speech that name; those that say what is done or so; and those that carry what a sentence says.
NOUNS = frozenset({"NOUN", "PROPN"})
VERBS = frozenset({"VERB", "AUX"})
CONTENT = NOUNS | {"VERB", "ADJ", "NUM", "ADV"}

# Dependencies of a noun that is the subject, and of what is said of it behind "be" and its like.
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
COMPLEMENTS = frozenset({"acomp", "attr", "oprd"})

# Tags of pronouns that stand for what a relative clause tells of.
RELATIVES = frozenset({"WP", "WDT"})

# Types of what is measured or counted and is nobody's name.
TIME_ENTITIES = frozenset({"DATE", "TIME"})
MEASURED_ENTITIES = TIME_ENTITIES | {"MONEY", "PERCENT", "QUANTITY", "CARDINAL"}
