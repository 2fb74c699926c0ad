"""What news counts: words that say what happened to the people or things of a figure. Written for this project.

Two figures of different classes are no conflict ("27 hurt", "eight in hospital"); two of one class speak to the same question.
"""

TOLLS = {
    "dead": "die dead death kill killed fatality slay slain murder perish drown victim succumb fatal corpse body deadly life toll".split(),
    "injured": "injure injured injury hurt wound wounded maim casualty".split(),
    "missing": "miss missing unaccounted disappear disappearance vanish".split(),
    "rescued": "rescue rescued save survive survivor pull".split(),
    "treated": "treat treatment hospitalise hospitalize hospital critical intensive".split(),
    "arrested": "arrest detain detained detainee detention custody apprehend jail".split(),
    "evacuated": "evacuate evacuation evacuee flee displace displaced shelter".split(),
    "infected": "infect infected infection sicken ill sick contract contagious quarantine isolate".split(),
    "homeless": "homeless shelterless".split(),
    "trapped": "trap trapped strand stranded entomb entombed".split(),
    "attending": "attend attendance march marcher turnout crowd gather rally demonstrator protester spectator".split(),
    "aboard": "aboard board embark passenger crew occupant manifest".split(),
    "allowed": "license licence licensed capacity certify certificate allow permit seat accommodate".split(),
    "employed": "employ employee staff workforce payroll headcount".split(),
    "voting": "vote ballot majority".split(),
    "sentenced": "sentence prison imprisonment".split(),
    "fined": "fine penalty".split(),
}
TOLL_OF = {word: kind for kind, words in TOLLS.items() for word in words}

# Classes that hold one another: the injured of a toll may be among those treated, the dead and missing among those aboard.
SCOPES = frozenset({("injured", "treated"), ("treated", "injured")})

# Tolls that grow, or shrink, from one report to the next while an event goes on.
RUNNING = frozenset({"dead", "injured", "missing", "rescued", "treated", "arrested", "evacuated", "infected", "homeless", "trapped"})

# Nouns that name those counted as mere people; any other noun of persons may be a part of them.
ANYBODY = frozenset("people person human individual other".split())
# And these, as a subject, may be anybody of several.
WHOEVER = ANYBODY | frozenset("none nobody nothing one all both each some many most few several half two three member".split())

# Heads of "100 people", "58 vandals": what is counted is persons. Endings of agents and members are read as persons too.
PERSONS = frozenset(
    "people person life man woman child boy girl resident civilian citizen inhabitant officer policeman policewoman soldier troop worker employee staff student "
    "pupil teacher passenger driver tourist visitor guest victim survivor patient member fan spectator voter migrant refugee evacuee prisoner detainee "
    "protester protestor demonstrator marcher rioter vandal activist supporter militant rebel fighter gunman suspect hostage miner sailor crew "
    "firefighter rescuer medic doctor nurse adult youth teenager baby infant family relative neighbour neighbor human individual personnel serviceman "
    "journalist reporter lawyer investigator diver guard agent follower executive official judge magistrate lawmaker deputy chief patriot comrade colleague "
    "captain pilot parent mother father son daughter brother sister husband wife friend guest graduate candidate politician leader boss aide "
    "expert analyst economist scientist engineer astronaut athlete artist musician player coach referee clerk attorney prosecutor juror witness "
    "inmate convict criminal gangster terrorist jihadist insurgent mercenary conscript recruit veteran cop peacekeeper monk nun priest imam".split()
)
PERSON_ENDINGS = ("er", "or", "ist", "ian", "ee", "man", "men", "ant", "ent")
