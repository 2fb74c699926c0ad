"""Verbs of saying by what the writer makes of the saying. Written for this project."""

# The writer does not vouch for it.
DOUBTED = frozenset("claim allege purport profess pretend assert".split())

# The writer presents it as true.
VOUCHED = frozenset("reveal confirm admit acknowledge concede prove show establish disclose recall realise realize".split())

# The writer shows the speaker in an ill light, or a good one.
COLOURED = frozenset("boast brag whine moan gripe rant lash rail fume gloat sneer scoff blast slam hail rave crow bluster bleat beg grovel shrug lecture blather parrot".split())
