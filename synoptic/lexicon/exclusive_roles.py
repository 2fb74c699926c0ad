"""Nouns for people, bodies and places of which one thing or person is only one at a time, by the fields news tells of. Written for this project.

Any two words of a line exclude each other, unless they stand on one side of a "/". Who is "the driver" may also be "the teenager": such words
stand in no line together.
"""

from synoptic.lexicon.word_lines import words_across

# Whoever is one of these to somebody may be another to somebody else.
_KIN = """
husband wife son daughter brother sister father mother uncle aunt grandfather/grandad grandmother/grandma cousin nephew niece grandson granddaughter
    stepfather stepmother stepson fiance/fiancé fiancee/fiancée widow widower neighbour/neighbor colleague stranger roommate/flatmate lodger landlord
"""

_LINES = """
man/boy woman/girl
policeman policewoman
president premier/chancellor king queen mayor governor speaker senator ambassador bishop archbishop pope cardinal imam rabbi judge prosecutor general/commander
goalkeeper/keeper striker/forward/winger midfielder defender/fullback coach/manager referee/umpire linesman
driver passenger/commuter cyclist/biker pedestrian motorcyclist/motorcyclists conductor
pilot/captain co-pilot/copilot steward/stewardess engineer mechanic
teacher/headteacher pupil/student/schoolboy/schoolgirl caretaker janitor
earthquake/quake aftershock foreshock
doctor/surgeon/physician nurse patient paramedic anaesthetist pharmacist
victim attacker/assailant/gunman bystander
police/policeman/officer/soldier gunman/attacker/assailant/robber/burglar/kidnapper/hijacker/bomber/looter
buyer seller
landlord tenant
guard/warder prisoner/inmate
army/soldier/troop police/policeman/officer rebel/insurgent/guerrilla/militia protester/protestor/demonstrator coastguard/navy fireman/firefighter civilian
opposition coalition
union/worker/staff employer/management
court/judge parliament/assembly/lawmaker government/cabinet
plaintiff defendant
shareholder/investor creditor customer
teenager pensioner toddler/infant/baby
carpenter plumber electrician roofer baker butcher farmer fisherman shepherd miner sailor lawyer/solicitor/barrister journalist/reporter photographer architect
    accountant librarian hairdresser waiter/waitress chef/cook cashier postman/postwoman priest/monk/nun painter/sculptor violinist pianist
market/bazaar mosque church/cathedral/chapel synagogue temple hospital/clinic school/university hotel/inn prison/jail airport station/railway port/harbour/harbor
    stadium theatre/theater cinema museum library restaurant/café/cafe pub/bar nightclub/club shop/store/supermarket factory/plant warehouse bank
    embassy/consulate barracks/base courthouse
river/stream lake sea/ocean forest/wood/woods field/meadow desert mountain/hill valley canal ditch/ravine/gorge garden/backyard cellar/basement attic/loft roof
    kitchen bathroom bedroom garage/shed balcony corridor/hallway lift/elevator staircase/stairwell
house/home/flat/apartment hospital/clinic street/road park/playground beach forest/wood river/canal field
head/skull/face neck/throat chest/stomach/abdomen back leg/foot/thigh/knee arm/hand/shoulder
east/eastern west/western north/northern south/southern
left right
lorry/truck car/taxi bus/coach train tram van motorcycle/motorbike/scooter bicycle/bike helicopter ferry/ship/boat tractor tank
knife/machete/dagger gun/pistol/rifle/shotgun axe/hammer bomb/grenade poison rope
gas/petrol diesel electricity coal oil
wind lightning flood/flooding earthquake/quake fire/blaze
cable brake/brakes engine tyre/tire rudder wing
gold silver bronze
breakfast lunch dinner/supper
"""


_EXCLUDING, _EXCLUDING_KIN = words_across(_LINES), words_across(_KIN)


def excludes_others(lemma: str) -> bool:
    """Whether a lemma names what is never one and the same with something else that is known."""
    return lemma in _EXCLUDING or lemma in _EXCLUDING_KIN


def exclude_each_other(one: str, other: str) -> bool:
    """Whether two lemmas name what is never one and the same."""
    return other in _EXCLUDING.get(one, ())


def exclude_as_kin(one: str, other: str) -> bool:
    """Whether two lemmas name what one person never is to the same other: husband and son."""
    return other in _EXCLUDING_KIN.get(one, ())
