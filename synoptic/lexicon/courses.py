"""Acts that follow one another in one course of things, so that each has a time of its own. Written for this project.

A line is a course, its steps in order; words between which a "/" stands are one step. Verbs of one step tell one act, and may be dated against
each other; those of two steps never.
"""

from synoptic.lexicon.word_lines import words_across

_LINES = """
suspect search question/interrogate arrest/detain/seize/apprehend charge/indict/arraign try convict sentence/jail/imprison/fine appeal deport/extradite
arrest/detain/seize/apprehend charge/indict/arraign try acquit/clear release/free/pardon
kidnap/abduct/seize release/free/set_free/let_go/rescue return
draft propose/table/introduce debate/discuss approve/pass/adopt sign/enact/ratify repeal/overturn
nominate elect/appoint inaugurate/swear resign/retire/quit
order/commission design build/construct complete/finish open/inaugurate close demolish
announce launch/start/begin suspend/halt resume end/finish
bid/offer agree complete/conclude
launch orbit/enter land/dock/return splash_down
shoot/film premiere/screen/show/release
board depart/leave/sail arrive/land/dock crash/sink
injure/wound/hurt/shoot die/succumb bury
diagnose operate/treat die/succumb bury
hospitalise/hospitalize/admit discharge/release/allow/let
marry/wed separate divorce
found/establish list/float merge dissolve
discover identify publish confirm
warn/alert evacuate return
invite accept arrive leave
submit/file/lodge hear/consider reject/dismiss appeal
record/film publish/release award
suspend dismiss/fire/sack sue
leave/depart/sail/set_off reach/arrive/land
steal recover/return/find
capture/seize/take/occupy recapture/retake/liberate
go_missing/missing/vanish/disappear find/rescue
shut/shut_down/close restart/reopen/resume
veto/vetoe override/overrode
break_out/start/begin/erupt contain put_out/extinguish
run_aground/ground refloat/free/tow
order withdraw/leave
delay cancel divert
buy/purchase value/appraise
sign take_effect/begin/start/apply
sentence/jail/imprison uphold/cut/reduce/increase/quash/overturn/suspend
"""


_APART = words_across(_LINES)


def are_two_steps(one: str, other: str) -> bool:
    """Whether two verbs tell of two steps of one course: who was arrested on Monday may be sentenced on Friday."""
    return other in _APART.get(one, ())
