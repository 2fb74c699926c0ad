"""Words of time in English: what each is to the time grammar. Written for this project; names of days and months are common knowledge.

A word's entry is `kind` or `kind=value`; the kinds are those that the rules of `annotate/times` name.
"""

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sept sep",
            "october oct", "november nov", "december dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
# Written small, or at the start of a sentence, these are other words as well.
AMBIGUOUS_MONTHS = frozenset("may march mar jan sep dec apr jun jul aug".split())
# Names in which a month stands, and a figure may follow: rockets, a retreat.
NAMES_WITH_MONTHS = frozenset({("Long", "March")})
WEEKDAYS = {name: number for number, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split(), 1)}
WEEKDAY_ABBREVIATIONS = {
    name: number for number, names in enumerate(("mon", "tue tues", "wed weds", "thu thur thurs", "fri", "sat", "sun"), 1) for name in names.split()
}
SEASONS = {"spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU", "autumn": "FA", "fall": "FA", "winter": "WI", "wintertime": "WI"}

UNITS = {
    "second": "second", "minute": "minute", "hour": "hour", "day": "day", "week": "week", "fortnight": "fortnight", "month": "month",
    "quarter": "quarter", "year": "year", "decade": "decade", "century": "century", "millennium": "millennium",
}  # fmt: skip
# How long each lasts, a night with its day; a month and a year are the mean of the Julian calendar, as astronomers count them.
SECONDS = {
    "second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86400.0, "night": 86400.0, "week": 604800.0, "month": 2629800.0, "quarter": 7889400.0,
    "year": 31557600.0,
}  # fmt: skip
PLURAL_UNITS = {
    "seconds": "second", "secs": "second", "minutes": "minute", "mins": "minute", "hours": "hour", "hrs": "hour", "days": "day",
    "nights": "night", "weeks": "week", "weekends": "weekend", "fortnights": "fortnight", "months": "month", "quarters": "quarter", "years": "year", "yrs": "year",
    "decades": "decade", "centuries": "century", "millennia": "millennium", "summers": "season", "winters": "season",
}  # fmt: skip

# Parts of a day, as TIMEX3 writes them; the hour where a name is one.
DAY_PARTS = {
    "morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "nighttime": "TNI", "daytime": "TDT", "dawn": "TMO",
    "daybreak": "TMO", "sunrise": "TMO", "dusk": "TEV", "nightfall": "TNI", "sunset": "TEV", "lunchtime": "TMI", "midmorning": "TMO",
    "midafternoon": "TAF", "noon": "T12:00", "midday": "T12:00", "noontime": "T12:00", "midnight": "T24:00",
}  # fmt: skip
PART_PLURALS = {"mornings": "TMO", "afternoons": "TAF", "evenings": "TEV"}
# Said without an article after a preposition, these are a time; "morning" and its like are that with one.
BARE_PARTS = frozenset("dawn daybreak sunrise dusk nightfall sunset lunchtime noon midday noontime midnight".split())

# "By" and "until" wait for these; "by night" is a way of travelling.
AWAITED_PARTS = frozenset("morning afternoon evening".split())

# Days from the article's own, and the part of that day.
DEICTIC = {"today": (0, ""), "yesterday": (-1, ""), "tomorrow": (1, ""), "tonight": (0, "TNI"), "tonite": (0, "TNI")}
REFERENCES = {
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "presently": "PRESENT_REF", "nowadays": "PRESENT_REF", "recently": "PAST_REF", "lately": "PAST_REF",
}  # fmt: skip
FREQUENCIES = {
    "hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "biweekly": "P2W", "fortnightly": "P2W", "monthly": "P1M", "bimonthly": "P2M",
    "quarterly": "P1Q", "annual": "P1Y", "annually": "P1Y", "yearly": "P1Y", "biannually": "P6M", "semiannually": "P6M", "biennially": "P2Y", "mondays": "XXXX-WXX-1", "tuesdays": "XXXX-WXX-2",
    "wednesdays": "XXXX-WXX-3", "thursdays": "XXXX-WXX-4", "fridays": "XXXX-WXX-5", "saturdays": "XXXX-WXX-6", "sundays": "XXXX-WXX-7",
}  # fmt: skip
# One word that is a whole length of time.
LONG_WORDS = {
    "daylong": ("day", 1.0), "weeklong": ("week", 1.0), "monthlong": ("month", 1.0), "yearlong": ("year", 1.0), "hourlong": ("hour", 1.0),
    "nightlong": ("night", 1.0), "weekslong": ("week", None), "monthslong": ("month", None), "yearslong": ("year", None), "decadeslong": ("decade", None),
    "centenary": ("year", 100.0), "centennial": ("year", 100.0), "bicentenary": ("year", 200.0), "bicentennial": ("year", 200.0),
}  # fmt: skip
DECADE_WORDS = {"twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8, "nineties": 9}
MID_WORDS = {"midweek": "week", "midyear": "year", "midmonth": "month", "midsummer": "SU", "midwinter": "WI"}

ORDINALS = {
    word: number
    for number, word in enumerate(
        (
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
            "seventeenth eighteenth nineteenth twentieth"
        ).split(),
        1,
    )
} | {"thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100}  # fmt: skip

# Hours east of Greenwich, where a name means one zone in the news; the others are read over.
ZONES = {
    "gmt": "Z", "utc": "Z", "bst": "+01:00", "cet": "+01:00", "cest": "+02:00", "eet": "+02:00", "eest": "+03:00", "msk": "+03:00", "est": "-05:00",
    "edt": "-04:00", "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00", "jst": "+09:00", "aest": "+10:00",
    "aedt": "+11:00", "et": "", "ct": "", "pt": "", "ist": "", "cst": "", "hrs": "",
}  # fmt: skip

# Kind → words of grammar that the rules name.
PLAIN = {
    "the": "the", "a": "a an", "this": "this these", "that": "that those", "same": "same", "last": "last latest", "past": "past",
    "previous": "previous preceding prior", "next": "next", "coming": "coming upcoming forthcoming", "following": "following ensuing subsequent",
    "current": "current present", "every": "every each", "all": "all", "whole": "whole entire full", "other": "other", "ago": "ago",
    "earlier": "earlier", "before": "before", "later": "later", "after": "after", "afterwards": "afterwards afterward thereafter hence", "since": "since", "early": "early wee", "late": "late",
    "mid": "mid", "start": "beginning start outset onset turn", "middle": "middle height", "end": "end conclusion",
    "rest": "rest remainder", "final": "final opening closing", "half": "half", "in": "in", "on": "on", "at": "at", "of": "of", "by": "by", "to": "to", "until": "until till",
    "for": "for", "from": "from", "between": "between", "and": "and", "or": "or nor", "through": "through thru", "during": "during throughout",
    "over": "over", "within": "within", "into": "into", "than": "than", "no": "no not", "about": "about around approximately roughly circa some",
    "almost": "almost nearly", "more": "more", "less": "less fewer under", "least": "least", "most": "most", "up": "up", "just": "just only barely well",
    "couple": "couple few several many", "further": "further additional extra", "another": "another", "straight":
    "consecutive straight long solid successive working business continuous uninterrupted academic", "number": "number", "dozen": "dozen",
    "dozens": "dozens hundreds tens thousands millions billions", "fiscal": "fiscal financial", "calendar": "calendar", "anniversary": "anniversary birthday jubilee",
    "old": "old", "durable": "long lasting", "weekend": "weekend", "overnight": "overnight", "oclock": "o'clock o’clock", "future": "future",
    "recent": "recent", "near": "near foreseeable distant immediate", "moment": "moment", "once": "once twice thrice", "times": "times", "so": "so",
    "right": "right", "darkness": "darkness", "fell": "fell falls", "very": "very", "as": "as when", "with": "with",
    "period": "period", "own": "my your his its our their", "little": "little", "close": "close", "come": "come", "tail": "tail",
}  # fmt: skip

# Verbs after which a date with "for", "by", "until" is one to come, in whatever tense.
EXPECTING = frozenset(
    (
        "expect schedule slate plan set postpone delay defer promise forecast predict project foresee anticipate await due call book arrange fix tip hope "
        "adjourn extend target pencil earmark vow pledge suppose decree proclaim convene summon reschedule"
    ).split()
)
# "Managed to open on Friday", "began to fall in May": the infinitive happened when the verb above says.
IMPLICATIVE = frozenset(
    "manage fail begin start continue happen seem appear come use try help force get cease stop go refuse decline prove able ready willing prepared".split()
)
MODALS_OF_FUTURE = frozenset("will shall would should may might could can must".split())
REPORTING_LEMMAS = frozenset(
    "say tell report claim write announce warn reveal admit insist argue add show confirm state suggest find remember recall recollect".split()
)
# Verbs whose past looks like their present: the tagger takes "it forecast in June" for the latter.
SAME_PAST = frozenset("forecast set cut hit put let cost quit shut spread split bid cast hurt burst broadcast beat bet thrust upset".split())
# In a sentence with one of these, "the first half" is of a year and not of a match.
BUSINESS_LEMMAS = frozenset(
    "profit sale revenue earning loss growth economy gdp inflation demand output export import price rate income turnover dividend production".split()
)
# "Accused of", "praised for": what follows has happened.
BLAMING = frozenset(
    "accuse suspect convict charge blame criticise criticize praise thank apologise apologize jail fine arrest acquit sentence punish honour honor".split()
)
# What people are seen to do in a picture: a caption tells in the present tense of a day gone by.
DEPICTED = frozenset(
    (
        "look stand walk hug embrace react inspect comfort carry wave watch pose smile cry weep mourn search dig stroll queue gesture listen dive flee "
        "kneel lean point examine peer gaze stare shout cheer applaud"
    ).split()
)
# What stands before a thing that is still to come.
COMING = frozenset("upcoming forthcoming scheduled schedule planned plan expected proposed looming next".split())
# What nobody plans has happened once it has a day of its own: "Friday's crash". So has a market's close that is compared with.
UNPLANNED = frozenset(
    (
        "accident arrest assault attack blast blaze close collapse collision coup crash death defeat disaster earthquake explosion flood killing loss "
        "massacre murder quake raid riot shooting tragedy victory win"
    ).split()
)
# What is held or falls due at an hour: "a midday briefing", "the midnight deadline".
HELD = frozenset(
    (
        "address announcement appearance attack briefing call ceremony conference curfew cutoff deadline debate meeting news press raid rally session "
        "speech statement strike vigil vote"
    ).split()
)
# What is done through "a second night".
RUNNING = frozenset("spend pass enter endure face".split())
# What figures with two decimals stand after, that are prices, marks and odds.
PRICING = frozenset(
    (
        "average bet buy change clock close cost drop end fall fetch finish fix float gain index jump list lose mark offer open peak price quote rally rate rise score "
        "sell set settle share slip stand stock time total trade value yield"
    ).split()
)
# "Scored a century": a hundred runs and no years.
SCORING = frozenset("score hit make smash reach strike bring complete".split())
# Of these also what a noun in between dates is to come: "a decision was expected on the summit this week".
AWAITING = frozenset("expect schedule slate await anticipate due plan forecast predict be".split())
FORWARD_NOUNS = frozenset(
    "plan proposal agreement promise decision intention deal pledge threat order call vow commitment hope chance opportunity offer move invitation date deadline".split()
)
