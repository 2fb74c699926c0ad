"""Words of which one says what the other denies, in the sense news uses them of one act or state. Written for this project.

A pair counts only of the same thing at the same moment; `synoptic.judge.polarity.opposition` and `.clauses.predications` see to that.
"""

from synoptic.lexicon.word_lines import both_ways

_PAIRS = """
accept reject, accept refuse, accept decline, accept spurn, agree refuse, agree disagree, admit deny, confirm deny, acknowledge deny, allow ban, allow forbid,
allow prohibit, allow block, allow close, allow shut, allow closed, permit ban, permit forbid, approve reject, approve veto, authorize ban, acquit convict, arrive leave, arrive depart, begin end, start end, start stop, begin stop,
attack defend, back oppose, support oppose, endorse oppose, welcome condemn, welcome reject, praise criticise, praise criticize, praise condemn, win lose,
pass fail, succeed fail, rise fall, increase decrease, increase decline, grow shrink, climb drop, gain lose, raise lower, raise cut, lift impose, lift lower,
lift tighten, create cut, create axe, create shed, add cut, expand shrink, strengthen weaken, tighten loosen, ease tighten, improve worsen, accelerate slow, hire fire, hire dismiss, appoint dismiss,
join leave, enter leave, enter exit, open close, open shut, reopen close, keep scrap, maintain abandon, keep abandon, continue stop, continue halt, resume halt,
resume suspend, uphold overturn, uphold quash, uphold dismiss, grant deny, grant refuse, deny grant, free jail, release detain, free detain, release arrest, survive die, survive topple, survive oust, survive unseat, survive remove, live die, sink float,
remain resign, stay leave, stay resign, remain leave, keep lose, buy sell, lend borrow, give take, send receive, advance retreat, withdraw hold, capture lose, arm disarm,
trust distrust, like dislike, remember forget, include exclude, attract repel, extend shorten, delay hasten, comply violate, obey defy, honour breach, honor breach,
guilty innocent, peaceful violent, safe dangerous, safe unsafe, legal illegal, lawful unlawful, legitimate illegitimate, voluntary forced, possible impossible,
likely unlikely, dead alive, true false, open closed, higher lower, more less, more fewer, early late, first last, public secret, public private, intact damaged, full empty, present absent,
unanimous divided, guilty acquitted, stable critical, optional mandatory, optional compulsory, certain uncertain, known unknown, before after, up down, above below, for against, with without,
legal unlawful, lawful illegal, shut reopen, shut resume, closed reopen, closed resume, closed work, suspended resume, halted resume, idle resume, suspended continue, halted continue, resume shut,
clear convict, exonerate convict, exonerate blame, cleared guilty, heed ignore, obey ignore, afloat sink, sound faulty, sound defective, sober drunk,
safe dead, safe injured, safe hurt, unhurt injured, unhurt wounded, unhurt dead, unharmed injured, unharmed dead, unscathed injured, alive killed, alive die, dead survive,
unanimous split, unanimous contested, undisputed disputed, united split, recognise reject, recognize reject, respect defy, respect flout, honour break,
intact destroyed, intact ruined, spare destroy, spare hit, unarmed armed, crowded empty, packed empty, full deserted, packed deserted, calm chaotic, orderly chaotic,
friendly hostile, cordial hostile, cordial frosty, warm frosty, voluntary compulsory, bloodless bloody, secret open, hidden open, ready unprepared, prepared unprepared,
go_on over, continue over, go_on end, go_ahead cancel, go_ahead postpone, go_ahead call_off, take_place cancel, take_place call_off, call_off hold, cancel hold,
hold burst, hold break, hold collapse, hold fail, hold give_way, stand collapse, walk_out stay, storm_out stay, back_down insist, expected surprise,
expected unexpected, expect surprise, calm rough, binding voluntary, binding non-binding, unanimous vote_against, mandatory voluntary, seaworthy unseaworthy,
seaworthy unfit, fit unfit, functional broken, work fail, run fail, attack retaliate, resist surrender, accident attack, accident sabotage, accident arson, accident
murder, accident deliberate, accidental deliberate, allow bar, admit bar, invite bar, admit exclude, let_in keep_out, let_in turn_away, resist cooperate, flee stay, flee surrender
"""

OPPOSITES = both_ways(_PAIRS)

# Whatever measure rises does not fall.
_RISING = "rise climb gain jump surge soar increase advance grow rally recover".split()
_FALLING = "fall drop decline slip slide plunge tumble sink decrease shrink retreat weaken lose shed".split()
for _up in _RISING:
    for _down in _FALLING:
        OPPOSITES[_up] = OPPOSITES.get(_up, frozenset()) | {_down}
        OPPOSITES[_down] = OPPOSITES.get(_down, frozenset()) | {_up}
MOVES = frozenset(_RISING + _FALLING)

# Function words and comparatives are opposites only inside otherwise equal wording.
WEAK_OPPOSITES = frozenset(
    "more less fewer higher lower first last early late before after up down above below for against with without give take keep stand lie lay sit come go sound silence".split()
)

# Two ends of one course: what began on Monday ended on Friday. They deny nothing of each other, and have two times.
_ENDS = """
begin end, begin finish, begin stop, start end, start finish, start stop, open close, arrive leave, arrive depart, enter leave, enter exit, join leave, land depart,
land take_off, arrive take_off, leave return, depart return, take_off return, leave land, launch decommission, launch retire, board leave, born die, bear die, appoint dismiss, hire fire, marry divorce, found dissolve
"""
ENDS = frozenset(frozenset(pair.split()) for pair in _ENDS.replace("\n", " ").split(","))

# Acts of which the one may follow the other: who was freed had been jailed. They are opposites only inside otherwise equal wording too.
IN_TURN = (MOVES - {"sink", "shed"}) | frozenset(
    "withdraw hold free jail release detain arrest raise lower lift impose buy sell lend borrow send receive capture grow contract expand strengthen "
    "tighten loosen ease lock unlock add remove".split()
)
