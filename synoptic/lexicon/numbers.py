"""Number words, units and currencies of English. Written for this project; conversion factors are the SI's and the 1959 yard-and-pound agreement's."""

_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

# Word → value of what adds up.
WORDS = {word: float(n) for n, word in enumerate(_ONES)} | {word: 20.0 + 10 * n for n, word in enumerate(_TENS)}

# Word → value of what multiplies what stands before it.
MAGNITUDES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "bn": 1e9,
    "mln": 1e6,
    "bln": 1e9,
    "tn": 1e12,
    "lakh": 1e5,
    "crore": 1e7,
    "dozen": 12.0,
    "score": 20.0,
    "hundreds": 1e2,
    "thousands": 1e3,
    "millions": 1e6,
    "billions": 1e9,
    "dozens": 12.0,
}
# Word before a magnitude → how many times it may be meant, at least and at most: "several hundred", "a few thousand".
VAGUE = {"several": (2.0, 9.0), "few": (2.0, 9.0), "couple": (2.0, 3.0), "many": (3.0, 20.0)}
# Verbs that set a value "at" a number.
VALUING = frozenset("stand remain put estimate hold be value price set keep fix cap rate close open stay number peak level".split())
# From here on a magnitude closes a group ("two hundred thousand" = 200 × 1000).
SCALES = 1e3

# Names of parts; all but "half" and "quarter" name a place in a row too, where no number or "a" stands before them.
FRACTIONS = {"half": 0.5, "halves": 0.5, "quarter": 0.25, "quarters": 0.25} | {
    word + ending: 1 / n
    for n, word in {3: "third", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth", 10: "tenth"}.items()
    for ending in ("", "s")
}
# Word → place in a row.
ORDINALS = {word: n for n, word in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), start=1)}
# Words before "half" that make it one of two parts of a game, a year, a page.
PARTS_OF_A_GAME = frozenset(
    "first second other latter top bottom upper lower early late opening closing better northern southern eastern western".split()
)

# Words before "a third" that make it a part, where no "of" stands behind it.
BEFORE_A_PART = frozenset("by almost nearly about than roughly over under around".split())

# Words behind a figure that make it a time of day.
CLOCKS = frozenset("gmt utc cet cest bst ist jst edt est cdt cst mdt mst pdt pst msk a.m. p.m. am pm a.m p.m o'clock hrs".split())

# Nouns before a figure that tells one of a kind from the others and counts nothing.
DESIGNATIONS = frozenset(
    "article chapter clause section paragraph page phase stage level category grade type class version table "
    "room gate berth platform terminal flight route highway motorway junction exit reactor channel no. "
    "resolution directive protocol annex volume update covid boeing airbus apartment tram".split()
)

# Nouns before a number, in words too, that tells the how manieth of a row it is.
ROUNDS = frozenset("game round match race heat inning frame hole episode season week chapter part".split())

# Words of a sentence in which "71-46" tells a vote and no game.
VOTING = frozenset("vote ballot pass approve adopt reject ratify confirm rule favour favor majority dissent motion bill law".split())

# Words before a number → what they make of it.
MODIFIERS = {
    **dict.fromkeys(("about", "around", "roughly", "approximately", "some", "circa", "an estimated", "estimated", "close to", "or so"), "about"),
    **dict.fromkeys(("almost", "nearly", "just under", "under", "less than", "fewer than", "below", "short of"), "under"),
    **dict.fromkeys(("over", "more than", "just over", "above", "upwards of", "in excess of"), "over"),
    **dict.fromkeys(("at least", "no fewer than", "no less than", "a minimum of", "not less than"), "least"),
    **dict.fromkeys(("up to", "at most", "as many as", "as much as", "no more than", "a maximum of", "not more than"), "most"),
}

# Sign or lemma → currency (ISO 4217 where one is meant by default).
CURRENCIES = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₴": "UAH",
    "US$": "USD",
    "$US": "USD",
    "$A": "AUD",
    "A$": "AUD",
    "C$": "CAD",
    "dollar": "USD",
    "euro": "EUR",
    "yen": "JPY",
    "rouble": "RUB",
    "ruble": "RUB",
    "hryvnia": "UAH",
    "rupee": "INR",
    "yuan": "CNY",
}

# Lemma → (factor, base unit): the same length, mass, volume or share in one unit.
UNITS = {
    "%": (1.0, "percent"),
    "percent": (1.0, "percent"),
    "per cent": (1.0, "percent"),
    "pc": (1.0, "percent"),
    "percentage": (1.0, "percent"),
    "km": (1000.0, "metre"),
    "kilometer": (1000.0, "metre"),
    "kilometre": (1000.0, "metre"),
    "kms": (1000.0, "metre"),
    "m": (1.0, "metre"),
    "meter": (1.0, "metre"),
    "metre": (1.0, "metre"),
    "cm": (0.01, "metre"),
    "centimeter": (0.01, "metre"),
    "centimetre": (0.01, "metre"),
    "mm": (0.001, "metre"),
    "mile": (1609.344, "metre"),
    "nautical mile": (1852.0, "metre"),
    "yard": (0.9144, "metre"),
    "foot": (0.3048, "metre"),
    "feet": (0.3048, "metre"),
    "ft": (0.3048, "metre"),
    "inch": (0.0254, "metre"),
    "mph": (1.609344, "km/h"),
    "kph": (1.0, "km/h"),
    "knot": (1.852, "km/h"),
    "kg": (1.0, "kilogram"),
    "kilo": (1.0, "kilogram"),
    "kilogram": (1.0, "kilogram"),
    "gram": (0.001, "kilogram"),
    "tonne": (1000.0, "kilogram"),
    "metric ton": (1000.0, "kilogram"),
    "metric tonne": (1000.0, "kilogram"),
    "pound": (1.0, "pound"),
    "p": (0.01, "GBP"),
    "pence": (0.01, "GBP"),
    "penny": (0.01, "GBP"),
    "lb": (0.45359237, "kilogram"),
    "acre": (4046.8564224, "square metre"),
    "hectare": (10000.0, "square metre"),
    "square meter": (1.0, "square metre"),
    "square metre": (1.0, "square metre"),
    "square kilometer": (1e6, "square metre"),
    "square kilometre": (1e6, "square metre"),
    "sq km": (1e6, "square metre"),
    "square mile": (2589988.110336, "square metre"),
    "square foot": (0.09290304, "square metre"),
    "square feet": (0.09290304, "square metre"),
    "liter": (0.001, "cubic metre"),
    "litre": (0.001, "cubic metre"),
    "cubic meter": (1.0, "cubic metre"),
    "cubic metre": (1.0, "cubic metre"),
    "kilowatt": (0.001, "megawatt"),
    "gw": (1000.0, "megawatt"),
    "gigawatt": (1000.0, "megawatt"),
    "mw": (1.0, "megawatt"),
    "megawatt": (1.0, "megawatt"),
}

# What a quantity is told in, once it is converted: currencies, and the units that others are converted to.
MONEY = frozenset(CURRENCIES.values())
MEASURES = frozenset(unit for _, unit in UNITS.values()) - MONEY
