"""Words inside and beside names that say what is named. Our own writing, from the names English-language news prints."""

from synoptic.model import EntityType


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# The last word of a name, or the one before "of", and the type of what it names.
NAME_NOUNS = {
    EntityType.ORGANISATION: _words(
        "ministry department bank university court government council board bureau office institute academy college party union federation "
        "association league commission committee congress parliament agency authority service corporation company group inc ltd corp plc llc "
        "airlines airways police forces army navy guard guards chamber senate house assembly society foundation fund club united news post times "
        "herald press industries chemicals motors energy systems holdings partners media network alliance coalition movement front brigade "
        "battalion regiment ensemble orchestra church directorate administration collective tribunal inspectorate regulator trust charity monitor "
        "tribune gazette chronicle courier sentinel telegraph journal bulletin dispatch inquirer magazine radio television tv newspaper lines railways "
        "resources minerals metals mining pharmaceuticals pharma foods brewery breweries electric electronics technologies software steel cement "
        "logistics shipping ferries insurance securities ventures labs laboratories properties estates farms consulting associates inspectorate "
        "coal oil gas petroleum power aviation aerospace telecom telecoms textiles shipyard shipyards "
        "athletic athletics rovers wanderers albion "
        "air observatory watch secretariat ombudsman initiative consortium cooperative syndicate guild confederation organisation organization"
    ),
    EntityType.FACILITY: _words(
        "hospital airport bridge stadium palace plant dam hpp npp station tunnel arena prison hotel mall tower museum mosque cathedral pipeline "
        "refinery complex works factory foundry reservoir cemetery chapel abbey convent hospice viaduct depot warehouse lycee gymnasium seminary camp "
        "port harbour harbor terminal mine theatre theater clinic colliery smelter quarry mill sawmill sanatorium monastery castle fortress barracks "
        "monument planetarium ballroom tavern building hall"
    ),
    EntityType.EVENT: _words(
        "war summit olympics cup games festival championship conference forum revolution uprising massacre battle expo series bowl prix marathon"
    ),
    EntityType.PLACE: _words(
        "county province region oblast district island islands river lake sea bay gulf strait peninsula valley mountains street avenue road "
        "square city town village republic desert creek beach coast cape basin park"
    ),
    EntityType.OTHER: _words("law act treaty constitution bill resolution directive"),
}
NOUN_TYPES = {word: kind for kind, words in NAME_NOUNS.items() for word in words}
BODY_NOUNS = NAME_NOUNS[EntityType.ORGANISATION]
# Of these nouns which are surnames too: "Ana Park" is somebody.
SURNAMES_TOO = _words("park hall church house bridge rivers lake bay bowl bush battle war cape banks street square castle mall marsh")
# The first word of a body's name: "Ministry of …", "Bank of …".
BODY_OPENINGS = _words("ministry bank university court government department council institute party office chamber academy house")
# The first word of a place's or street's name.
PLACE_OPENINGS = _words("avenida plaza calle rue via boulevard piazza lake mount cape puerto port fort")
# What opens a storm's name, or stands before it.
STORMS = _words("storm hurricane typhoon cyclone")
# What opens the name of a part of a land: "Upper Kevsar".
COMPASS = _words("upper lower greater inner outer northern southern eastern western central north south east west")
# No lands, though they act, are gone to and have people.
HEAVENLY = _words("earth moon sun mercury venus mars jupiter saturn uranus neptune pluto")
# The last word of a part of a firm that bears its name: "Volara Card Services" is not Volara.
DIVISIONS = _words("solutions services division unit ventures capital research labs cloud platform management records pictures stores store academy")
# What opens a land's full name: "Sultanate of Oman".
STATE_FORMS = _words("republic kingdom sultanate emirate principality duchy commonwealth")
# The last word of a river's or mountain's name, which may be left out behind "the": the Danube.
LANDMARKS = _words("river canal strait sea ocean gulf desert mountains hills valley peninsula hotel theatre theater park stadium arena cinema casino")
# Before the name of a ship.
SHIP_PREFIXES = _words("mv m/v ms mt ss uss hms hmcs hmas ins fv f/v rv kri km kmp rms mts")
# Nouns of whose name an of-phrase is part: "Ministry of Defence", "Bank of England", "Republic of Vardania".
OF_NOUNS = _words(
    "ministry department bank university court house republic kingdom government council board bureau office institute academy college party "
    "union federation association league order church duke prince princess strait gulf sea bay isle isles lake cape city state states secretary "
    "chamber commission committee congress parliament agency center centre school law act treaty agreement declaration convention front army "
    "movement museum battle day feast faculty directorate administration service authority society cathedral palace supreme high tower "
    "guild group hospital port sultanate emirate emirates principality duchy commonwealth confederation alliance coalition corps foundation fund "
    "initiative network observatory ombudsman organisation organization secretariat syndicate tribunal inspectorate registry register "
    "diocese archdiocese parish brotherhood sisterhood laboratory library theatre theater stadium ministries commissariat"
)
# Nouns that end the name of a body or a building.
BODY_ENDS = OF_NOUNS | _words(
    "hotel club air airlines airways airport station bridge stadium square street road avenue prize award cup games times post news herald tribune "
    "gazette journal inc ltd corp corporation company foundation forces guard guards police corps regiment brigade division fund hall plant "
    "collective initiative network alliance tribunal"
)
# Whose body it is, in its name: "People's Party", "Women's Hospital".
OWNERS = _words("people children women men workers king queen veterans farmers youth")
# Small words inside a name, between two of its words.
LINKS = _words("of de da do dos das dei degli del della delle dello des di du la le les van von der den ter bin ibn al el ul ad y e")
# The article of Arabic names, which a tokeniser cuts off.
ARABIC_ARTICLES = _words("al el ol ul ad as ar az ash at an es")
# Days and months: with a capital, and no name.
CALENDAR = _words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november "
    "december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun am pm gmt utc est edt pst pdt cet bst ist"
)
# What stands behind an hour: "1:10 p.m. Eastern".
TIME_ZONES = _words("eastern central mountain pacific atlantic gmt utc est edt cst cdt mst mdt pst pdt cet cest bst ist jst")
# Initials that stand for a thing, a degree, an office or a measure, and are nobody's name.
THING_INITIALS = _words(
    "DNA RNA CT MRI TV PC CD DVD USB GPS ATM PIN ID AI VR AR GDP IQ SUV UV LED LCD TNT FAQ IPO EV EMT CEO CFO COO CTO VIP PhD MBA MD BA MA "
    "HD VAT URL GPA CCTV CPR ICU PTSD OBE MBE RPM HDR CPU GPU RAM PDF SMS SIM"
)
# "The town of Lipa": what follows such a noun and "of" is a place.
PLACE_NOUNS = _words(
    "town city village port island district county municipality suburb hamlet settlement resort province region neighbourhood neighborhood "
    "outskirts street coast airport harbour harbor republic kingdom sultanate emirate principality peninsula shore bank valley"
)
# What a town has: "Lipa airport", "Lipa schools".
LOCAL_NOUNS = _words(
    "airport port harbour harbor station school police resident hospital university college mayor suburb area region district street council "
    "court metro prison museum"
)
LEGAL_FORMS = _words(
    "inc ltd llc llp plc co corp corporation company limited ag gmbh sa spa srl nv bv ab as asa oy oyj kk pjsc ojsc jsc cjsc pao oao zao ooo ao kg "
    "se sas pty pte bhd tbk holding holdings group pmc incorporated sarl doo dd ad rt zrt kft sl sab cv lp ulc intl"
)
# What a sports club goes by alone, without an article: "United won".
CLUB_ENDS = _words("united city town county athletic rovers wanderers rangers albion hotspur orient argyle")
# What stands before the name of a sports club.
CLUB_FORMS = _words("fc afc sc ac cf sv fk nk sk bk if rc cd ud us vfb vfl tsv hc bc kk")
# Trades that a company's full name may add to its own.
TRADES = _words(
    "chemicals airlines airways motors motor electronics industries energy pharmaceuticals pharma systems technologies technology aerospace steel "
    "foods beverages bank banking insurance media studios entertainment petroleum oil gas mining shipping telecom communications international "
    "global worldwide lines line ferries railways"
)
# What a short name leaves out: trades, forms, and kinds of body.
LEFT_OUT = TRADES | _words(
    "group company corporation corp inc ltd plc llc co holdings holding partners sons brothers hospital university airport stadium hotel county "
    "city island islands province region district party league club fc foundation institute council police museum bridge station college school "
    "lines line industrial"
)
# Words that many bodies share: they tell none from another, and no spelling of theirs is another word.
SHARED_WORDS = _words(
    "ministry department government parliament court police army military navy council commission committee agency bank party office union club "
    "university institute centre foundation service board authority defence foreign interior justice finance health energy education economy "
    "supreme high general prosecutor central national state press city first united people news"
)
# One word for what two bodies of one kind call differently; "" for what adds nothing.
BODY_SYNONYMS = {
    "defense": "defence",
    "labor": "labour",
    "organization": "organisation",
    "center": "centre",
    "program": "programme",
    "theater": "theatre",
    "dept": "department",
    "saint": "st",
    "intl": "international",
    "assn": "association",
    "univ": "university",
    "co-operation": "cooperation",
    "internal": "interior",
    "external": "foreign",
    "finances": "finance",
    "generals": "general",
    "prosecutors": "prosecutor",
    **dict.fromkeys(("affairs", "republic", "federation", "kingdom", "federal"), ""),
}
# Who belongs to a party, faith or people: in the singular no name of anybody.
MEMBERS = _words(
    "republican democrat conservative liberal socialist communist islamist nationalist marxist maoist nazi fascist tory labourite christian muslim "
    "jew jewish hindu buddhist sikh catholic protestant orthodox evangelical mormon sunni shiite shia alawite druze latino latina hispanic marine"
)
# Words before a noun that tell no thing from another of its kind.
PLAIN_ADJECTIVES = _words(
    "huge big large small great new old main whole entire major deadly massive powerful terrible current latest recent said same alleged so-called own "
    "ancient famous famed historic iconic legendary notorious full tiny remote troubled embattled giant nearby coastal former late local"
)
# What has dealings with a power, or what one puts on it; a town has none.
DEALINGS = _words(
    "tie relation relationship sanction pressure talk negotiation agreement deal contact war alliance dialogue rapprochement cooperation demand "
    "call appeal warning criticism support aid influence reliance dependence loyalty friendship rift row dispute tension policy stance position "
    "foe ally threat ultimatum message signal concession embargo restriction measure trade pact treaty"
)
# What one does with a power: "relies on Moscow", "blames Kyiv".
DEALING_WORDS = _words(
    "rely depend lean side align negotiate trade break pressure sanction blame accuse urge press warn thank reliant dependent loyal hostile close"
)
# What a power owns and a town does not: "Moscow's forces", "Kyiv's territorial integrity".
POWERS_OWN = _words(
    "force troop army military soldier integrity sovereignty government policy ally leader leadership ambassador envoy official minister president "
    "invasion war stance position decision demand aggression offensive parliament diplomat negotiator intention interest refusal request bid claim "
    "offer proposal sanction foe partner path approach strategy ambition"
)
# Verbs of which a town, too, is the subject.
TOWN_VERBS = _words("be lie stand have host wake sleep see remain look feel experience suffer witness celebrate burn")
