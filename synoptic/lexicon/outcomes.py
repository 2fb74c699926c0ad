"""What becomes of a thing, in words of which those on one side of a line deny those on the other, whoever tells it. Written for this project.

A word is a lemma, a participle as it stands, a verb with its particle ("turn_down"), a preposition with its noun ("in_force"), or a light verb with its
object ("take_place"). Two words count only of one thing; `synoptic.judge.clauses.predications` sees to that.
"""

from collections import defaultdict

from synoptic.lexicon.states import LINES

_LINES = """
accept approve agree endorse adopt ratify grant support back consent welcome say_yes give_approval give_consent give_assent give_blessing | reject refuse decline turn_down veto rebuff spurn
    vote_down throw_out oppose block say_no strike_down dismiss vote_against
uphold affirm confirm retain preserve keep leave_in_place let_stand in_force in_place in_effect stand | overturn quash strike_down lift revoke repeal annul
    scrap abolish reverse rescind overrule set_aside axe throw_out drop
recommend urge advise propose | advise_against warn_against counsel_against oppose
sign enact approve pass | veto block reject
resign quit step_down stand_down step_aside bow_out | stay stay_on remain carry_on in_office in_post continue
open reopen opened stay_open remain_open resume restart working operating running in_operation at_work online back_online | close closed shut shut_down stay_shut stay_closed remain_closed remain_shut suspended halted idle idled
    standstill at_standstill out_of_service out_of_action out_of_order offline down
switch_on turn_on working running active on | switch_off turn_off disconnect disconnected unplug disabled off
sound ring go_off wail blare | silent quiet mute switch_off turn_off
survive alive live living | die dead killed perish drown
unhurt unharmed unscathed uninjured safe well | hurt injured wounded dead killed die
fit healthy well available | injured unfit ill sick ruled_out unavailable
guilty convict convicted condemned sentence sentenced find_guilty | acquit acquitted innocent cleared exonerate exonerated absolve
confess admit acknowledge plead_guilty | deny dispute plead_innocent
peaceful calm orderly quiet peacefully | violent chaotic bloody riotous violently
unanimous unanimously united | divided split contested narrow narrowly disunited
safe clean drinkable potable harmless sound | unsafe contaminated polluted poisoned dangerous toxic undrinkable hazardous
deliberate deliberately intentional intentionally sabotage sabotaged arson | accident accidental accidentally by_accident mishap unintentional negligence
genuine authentic real original | fake forged forgery bogus counterfeit hoax fabricated fabrication falsified
valid in_force | expired expire invalid lapse lapsed void invalidated
secret secretly in_secret in_private behind_closed_doors | public publicly in_public openly
admit let_in allow receive take_in | turn_away turn_back bar exclude expel send_away send_home refuse
cancel cancelled call_off scrap scrapped postpone postponed put_off abandon abandoned suspend suspended | go_ahead take_place go_on proceed held as_planned
strike go_on_strike walk_out down_tools | call_off_strike work back_at_work
intact undamaged unbroken standing | collapse collapsed destroy destroyed wreck wrecked ruined damaged
obey respect respected observe observed honour honoured honor honored comply heed abide | ignore ignored violate violated defy flout breach breached break broken
    disregard disregarded
hold in_force last intact | collapse break_down violated broken
work effective | useless ineffective worthless
pass passed | fail failed flunk
positive | negative
succeed success | fail failure collapse break_down founder
agreement reach_agreement reach_deal strike_deal agree | fail collapse break_down deadlock without_agreement without_deal
allow permit let authorise authorize tolerate | ban forbid prohibit bar outlaw
keep retain preserve remain stay continue survive | drop scrap abolish vanish disappear axe give_up discontinue
sell for_sale | keep not_for_sale
pay paid settle | owe owed unpaid withhold
praise hail applaud commend laud salute thank | criticise criticize condemn slam denounce deplore blast lambast lambaste rebuke berate
present attend | absent boycott stay_away
full packed crowded | empty deserted
binding mandatory compulsory obligatory | voluntary non-binding optional
know aware informed | unaware ignorant uninformed in_the_dark
ready prepared | unprepared unready
joint jointly together | alone single-handedly
final | appealable
responsible liable to_blame at_fault | blameless faultless
independent | political politically
legal lawful legitimate constitutional | illegal unlawful illegitimate unconstitutional
available | sold_out unavailable
insured | uninsured
armed | unarmed
related | unrelated
common frequent | rare
enough sufficient adequate | insufficient inadequate lack scarce
win won | lose lost
have retain keep gain | lose lack
missing untraced unaccounted_for | found recovered located traced retrieved turn_up find recover
raise increase raised | cut lower slash reduce
tighten | ease relax loosen
"""


_Side = tuple[frozenset[str], frozenset[str]]


def _sides(lines: str) -> list[_Side]:
    """Each side of each line with the other."""
    halves = [line.split("|") for line in lines.replace("\n    ", " ").strip().split("\n")]
    return [(frozenset(ones.split()), frozenset(others.split())) for half in halves for ones, others in (half, half[::-1])]


_RESULTS, _STATES = _sides(_LINES), _sides(LINES)


def _by_word(sides: list[_Side], *, own: bool) -> dict[str, set[str]]:
    """Each word with all that stand on its own side of some line, or with all that stand across."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for ones, others in sides:
        for word in ones:
            found[word] |= ones if own else others
    return found


_BESIDE = _by_word(_RESULTS + _STATES, own=True)
_DENIED, _SHUT_OUT = _by_word(_RESULTS, own=False), _by_word(_STATES, own=False)
# Word → the words that deny it of a thing, and those that say the same. Who "resigned" was not "sacked", though either way the chair is empty.
OUTCOMES = {word: frozenset((_DENIED.get(word, set()) - beside) | _SHUT_OUT.get(word, set())) for word, beside in _BESIDE.items()}
ALIKE = {word: frozenset(beside - OUTCOMES[word]) for word, beside in _BESIDE.items()}
# What is told in several words, whatever articles stand in it, with the number of words of the longest; "at the works" is not "at work".
_WITH_ITS_ARTICLE = frozenset(word for word in _LINES.split() if "_" in word and not word.startswith("without_"))
PHRASES = frozenset(word for word in _BESIDE if "_" in word) - _WITH_ITS_ARTICLE
LONGEST = max(word.count("_") + 1 for word in PHRASES)
