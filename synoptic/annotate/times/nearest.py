"""Which of the days, months, seasons … of one name is meant: by "last" and "next", else by tense and nearness."""

from datetime import date, timedelta

from synoptic.annotate.times.anchors import NO_DAY, Direction
from synoptic.annotate.times.direction import PAST, PRESENT, UNKNOWN, lies_ahead
from synoptic.annotate.times.meaning import Anchor, Point
from synoptic.annotate.times.periods import Period, add, days_in_month, period_of, season

# A date without its year is of the past year only so far back: what is older is written with its year. (News habit; months, days.)
_MONTHS_BACK, _DAYS_BACK = 10, 320


def is_bare(point: Point) -> bool:
    """Whether a point names no piece of a year."""
    return not (point.month or point.season or point.quarter or point.half)


def nearest(point: Point, today: date, direction: Direction) -> Period | None:
    """The weekday, month, season … that is meant, from `today`: by "last" and "next", else by tense."""
    if point.weekday and not point.month:
        return Period("day", _weekday(point, today, direction))
    if point.weekend:
        return _weekend(point, today, direction)
    if point.month and point.day:
        return Period("day", _by_tense(point, today, direction))
    if point.month:
        return Period("month", _month(point, today, direction))
    if point.season:
        return _season(point, today, direction)
    if point.day:
        return Period("day", _day_of_month(point.day, today, direction))
    if point.quarter or point.half:
        return _part_of_year(point, today, direction)
    return None


def _weekday(point: Point, today: date, direction: Direction) -> date:
    """Days to a weekday: the last or next such day, today's own name being today where neither is said."""
    ahead = ((point.weekday or 1) - 1 - today.weekday()) % 7
    if point.nth is None:
        way = direction()
        seen = way == PRESENT and 7 - ahead <= _JUST_SEEN
        return today + timedelta(ahead if not ahead or (lies_ahead(way) and not seen) else ahead - 7)
    if point.nth < 0:
        return today + timedelta(ahead + 7 * point.nth)
    if point.nth > 0:
        return today + timedelta((ahead or 7) + 7 * (point.nth - 1))
    if point.nth_anchor is Anchor.TEXT:
        return today + timedelta(ahead if ahead < 4 else ahead - 7)  # noqa: PLR2004 - half a week
    return today + timedelta(ahead - 7 if ahead and direction() == PAST else ahead)


# Days back of a weekday that, told in the present tense, is told as if it were seen: nobody so announces what is six days off.
_JUST_SEEN = 1


def _weekend(point: Point, today: date, direction: Direction) -> Period:
    """This weekend is the one that goes on or comes; one that is told of is the last."""
    own = period_of(today, "weekend")
    if point.nth:
        return own.shift(point.nth)
    if today >= own.first:
        return own
    return own.shift(-1) if direction() == PAST or (point.nth is None and not lies_ahead(direction())) else own


# So many days into a month, what happened in a month of that name happened a year ago.
_JUST_BEGUN = 2


def _month(point: Point, today: date, direction: Direction) -> date:
    month, this = point.month or 1, today.replace(day=1)
    ahead = (month - today.month) % 12
    if point.nth is not None and point.nth != 0:
        return add(this, "month", (ahead or 12) if point.nth > 0 else ahead - 12)
    if point.nth == 0 or (not ahead and today.day > _JUST_BEGUN):
        return add(this, "month", month - today.month)
    way = direction()
    if not ahead:
        return add(this, "month", -12 if way == PAST else 0)
    back = 12 - ahead
    if lies_ahead(way) or (way == UNKNOWN and ahead < back) or (way == PAST and back > _MONTHS_BACK):
        return add(this, "month", ahead)
    return add(this, "month", -back)


def _by_tense(point: Point, today: date, direction: Direction) -> date:
    """A day and month: of this year, unless tense asks for a neighbour."""
    candidates = [found for year in (today.year - 1, today.year, today.year + 1) if (found := _safe(year, point.month or 1, point.day or 1))]
    if not candidates:
        raise ValueError(NO_DAY)
    past, future = [day for day in candidates if day <= today], [day for day in candidates if day >= today]
    if point.nth:
        beyond = [day for day in candidates if (day > today if point.nth > 0 else day < today)] or candidates
        return beyond[0] if point.nth > 0 else beyond[-1]
    nearest = min(candidates, key=lambda day: (abs(day - today), day))
    way = direction()
    if way == PAST and past and (today - past[-1]).days <= _DAYS_BACK:
        return past[-1]
    return future[0] if lies_ahead(way) and future and (future[0] - today).days <= _DAYS_BACK else nearest


def _safe(year: int, month: int, day: int) -> date | None:
    return date(year, month, day) if 1 <= year <= date.max.year and day <= days_in_month(year, month) else None


def _day_of_month(day: int, today: date, direction: Direction) -> date:
    """The 23rd: of this month, or of the next or last as tense tells."""
    way = direction()
    steps = (0, 1, 2, -1) if lies_ahead(way) else (0, -1, -2, 1)
    for step in steps:
        first = add(today.replace(day=1), "month", step)
        found = _safe(first.year, first.month, day)
        if found and (found >= today if lies_ahead(way) else found <= today or way == UNKNOWN):
            return found
    raise ValueError(NO_DAY)


def _season(point: Point, today: date, direction: Direction) -> Period:
    """This winter is the one that goes on or comes next; "last" and "next" are its neighbours."""
    name = point.season or "SU"
    candidates = [season(year, name) for year in range(max(today.year - 2, 1), today.year + 3)]
    at = next(n for n, each in enumerate(candidates) if each.end > today)
    running = candidates[at].first <= today
    if point.nth is not None and point.nth < 0:
        return candidates[at + point.nth]
    if point.nth is not None and point.nth > 0:
        soon = candidates[at].first.year == today.year and (candidates[at].first - today).days < _SOON
        return candidates[at + 1] if running or soon else candidates[at]
    if running:
        return candidates[at]
    way = direction()
    if point.nth == 0:
        return candidates[at - 1] if way == PAST and candidates[at - 1].end.year == today.year else candidates[at]
    just_over = today - candidates[at - 1].end < candidates[at].first - today
    return candidates[at - 1] if way == PAST or (way == UNKNOWN and just_over) else candidates[at]


# "Next winter", said so many days before the winter, is the one after it.
_SOON = 45


def _part_of_year(point: Point, today: date, direction: Direction) -> Period:
    """The third quarter: the last that has begun, unless the words look ahead."""
    candidates = [in_year(point, year) for year in range(max(today.year - 1, 1), today.year + 2)]
    if lies_ahead(direction()):
        return next(each for each in candidates if each.end > today)
    return [each for each in candidates if each.first <= today][-1]


def in_year(point: Point, year: int) -> Period:
    """The month, day, quarter … of a year, or the year itself. Raises ValueError where it has no such day."""
    if point.month:
        if point.day:
            return Period("day", date(year, point.month, point.day))
        return Period("month", date(year, point.month, 1))
    if point.season:
        return season(year, point.season)
    if point.quarter:
        return Period("quarter", date(year, 3 * point.quarter - 2, 1))
    if point.half:
        return Period("half", date(year, 6 * point.half - 5, 1))
    return Period("year", date(year, 1, 1))
