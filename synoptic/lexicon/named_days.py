"""Names of days, with the rule that dates them. Written for this project from common knowledge; the calendars themselves are libraries'."""

# Name → month, day, length in days.
FIXED_DAYS = {
    "new year": (1, 1, 1), "new year's day": (1, 1, 1), "new year's eve": (12, 31, 1), "new year's": (1, 1, 1),
    "new years day": (1, 1, 1), "new years eve": (12, 31, 1), "epiphany": (1, 6, 1), "orthodox christmas": (1, 7, 1),
    "groundhog day": (2, 2, 1), "valentine's day": (2, 14, 1), "st. valentine's day": (2, 14, 1), "international women's day": (3, 8, 1),
    "st. patrick's day": (3, 17, 1), "st patrick's day": (3, 17, 1), "april fools' day": (4, 1, 1), "april fool's day": (4, 1, 1), "earth day": (4, 22, 1),
    "anzac day": (4, 25, 1), "may day": (5, 1, 1), "v-e day": (5, 8, 1), "victory day": (5, 9, 1), "europe day": (5, 9, 1), "bloomsday": (6, 16, 1),
    "juneteenth": (6, 19, 1), "independence day": (7, 4, 1),
    "inauguration day": (1, 20, 1), "australia day": (1, 26, 1), "cinco de mayo": (5, 5, 1), "nowruz": (3, 20, 1), "world aids day": (12, 1, 1),
    "remembrance day": (11, 11, 1), "canada day": (7, 1, 1), "fourth of july": (7, 4, 1), "bastille day": (7, 14, 1), "halloween": (10, 31, 1),
    "all saints' day": (11, 1, 1), "guy fawkes night": (11, 5, 1), "bonfire night": (11, 5, 1), "armistice day": (11, 11, 1), "veterans day": (11, 11, 1),
    "christmas": (12, 25, 1), "christmas day": (12, 25, 1), "christmas eve": (12, 24, 1), "xmas": (12, 25, 1), "boxing day": (12, 26, 1),
}  # fmt: skip

# Name → month, weekday (Monday 0), which of them (-1: the last), days after it.
WEEKDAY_RULES = {
    "election day": (11, 0, 0, 1), "mother's day": (5, 6, 1, 0), "father's day": (6, 6, 2, 0), "martin luther king day": (1, 0, 2, 0), "martin luther king jr. day": (1, 0, 2, 0), "presidents' day": (2, 0, 2, 0), "presidents day": (2, 0, 2, 0),
    "memorial day": (5, 0, -1, 0), "labor day": (9, 0, 0, 0), "columbus day": (10, 0, 1, 0), "thanksgiving": (11, 3, 3, 0),
    "thanksgiving day": (11, 3, 3, 0), "black friday": (11, 3, 3, 1), "cyber monday": (11, 3, 3, 4), "remembrance sunday": (11, 6, 1, 0),
}  # fmt: skip

# Name → days from Easter Sunday, length, whether by the Orthodox reckoning.
EASTER_DAYS = {
    "shrove tuesday": (-47, 1, False), "mardi gras": (-47, 1, False), "ash wednesday": (-46, 1, False), "palm sunday": (-7, 1, False),
    "maundy thursday": (-3, 1, False), "good friday": (-2, 1, False), "holy saturday": (-1, 1, False), "easter": (0, 1, False),
    "easter sunday": (0, 1, False), "easter monday": (1, 1, False), "ascension day": (39, 1, False), "pentecost": (49, 1, False),
    "whit monday": (50, 1, False), "corpus christi": (60, 1, False), "orthodox easter": (0, 1, True), "holy week": (-7, 7, False),
}  # fmt: skip

# Name → calendar, its key there (month-day of the Hijri year, or the name of the library's date), length (0: a month).
LUNAR_DAYS = {
    "ramadan": ("islamic", "9-1", 0), "eid al-fitr": ("islamic", "10-1", 1), "eid ul-fitr": ("islamic", "10-1", 1), "eid al-adha": ("islamic", "12-10", 1),
    "ashura": ("islamic", "1-10", 1), "mawlid": ("islamic", "3-12", 1), "islamic new year": ("islamic", "1-1", 1),
    "rosh hashanah": ("hebrew", "rosh_hashanah", 1), "yom kippur": ("hebrew", "yom_kippur", 1), "passover": ("hebrew", "passover", 7),
    "hanukkah": ("hebrew", "hanukkah", 8), "purim": ("hebrew", "purim", 1), "lunar new year": ("chinese", "lunar_new_year", 1),
    "chinese new year": ("chinese", "lunar_new_year", 1), "mid-autumn festival": ("chinese", "mid_autumn", 1), "diwali": ("hindu", "diwali", 1),
    "holi": ("hindu", "holi", 1),
}  # fmt: skip
