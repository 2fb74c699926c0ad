"""Verbs of saying by what the writer makes of the saying. Written for this project."""

# By these somebody gives a thing a name; the thing itself is named in the article's words. By the others he says what is to be thought of it.
NAMING = frozenset("call describe label dub brand term denounce condemn".split())
JUDGING = frozenset("hail deem decry dismiss praise slam ridicule".split())
# The writer does not vouch for it.
DOUBTED = frozenset("claim allege purport profess pretend assert".split())
