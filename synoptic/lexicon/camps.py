"""On which side of an event those stand whom news names by a common noun: the state, the street, a firm, its workers. Written for this project.

Nouns of one side may name the same people ("police", "officers", "the authorities"); those of two sides do not.
"""

_CAMPS = {
    "state": "police policeman policewoman officer constable trooper guard gendarme soldier troop army military authority government ministry minister "
    "president premier chancellor governor official regulator prosecutor state administration marine coastguard customs",
    "street": "protester protestor demonstrator marcher rioter crowd mob resident villager inhabitant citizen civilian neighbour neighbor passer-by bystander "
    "student pupil fan supporter activist settler",
    "armed": "rebel insurgent militant gunman terrorist separatist guerrilla bandit smuggler gang jihadist fighter",
    "crime": "arsonist thief burglar robber saboteur hacker vandal attacker assailant",
    "firm": "company firm employer management operator owner manager director board shareholder investor bank airline carrier manufacturer developer",
    "labour": "worker employee staff union striker nurse docker miner crew pilot driver teacher technician engineer mechanic",
    "court": "judge court jury magistrate tribunal",
    "opposition": "opposition dissident challenger",
    "patient": "patient visitor passenger customer guest tourist",
}
CAMP_OF = {noun: camp for camp, nouns in _CAMPS.items() for noun in nouns.split()}
