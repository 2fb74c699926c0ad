"""States and ways in which a thing may be or an act may happen, of which one shuts out the other, by the fields news tells of.

Written for this project, by field and not from any story. The lines are read as those of `synoptic.lexicon.outcomes`: words on one side say the same
of one thing at one moment and deny those on the other. A phrase is joined by "_" and stands in a clause as it is, or by its lemmas, without
"the", "a" and "their" ("in_coma", "behind_bars"); a verb with its object likewise ("have_licence").
"""

LINES = """
know aware informed consulted briefed in_loop | unaware ignorant bypassed unconsulted in_dark out_of_loop left_in_dark kept_in_dark without_being_told
    without_being_asked without_being_consulted without_consulting behind_back without_knowledge without_knowing
warn warned alert alerted forewarned receive_warning give_warning get_warning | without_warning without_notice out_of_blue unannounced unwarned
give_notice announce announced in_advance beforehand | without_notice unannounced without_announcement
consent agree give_consent with_consent with_permission with_approval | against_will without_consent without_permission without_approval without_leave
    without_authorisation without_authorization without_mandate
willing willingly voluntarily voluntary freely of_own_free_will of_own_will of_own_accord of_own_volition by_choice | unwilling unwillingly
    involuntary involuntarily forced force forcibly by_force at_gunpoint under_duress under_pressure against_will under_threat compel coerce coerced
    drag
on_time punctual punctually in_time on_schedule to_schedule on_day to_minute as_scheduled as_planned as_foreseen | late delayed overdue behind_schedule too_late
    belated belatedly with_delay hours_late after_delay
ahead_of_schedule early ahead_of_time | late delayed overdue behind_schedule
within_minutes immediately at_once promptly without_delay straight_away right_away instantly | hours_later days_later weeks_later after_hours after_days
    too_late with_delay belatedly
alone single-handed single-handedly on_own by_himself by_herself by_itself unaided unassisted lone unaccompanied | together jointly accompanied have_accomplice have_help
    have_helper have_partner with_others with_accomplice with_help with_accomplices in_company in_group
plan planned organise organised organize organized orchestrate orchestrated prearranged premeditated long-planned staged coordinated | spontaneous
    spontaneously improvised unplanned on_spur_of_moment on_impulse
armed carry_weapon carry_gun carry_rifle carry_knife carry_pistol carry_firearm have_gun have_weapon have_knife with_gun with_knife brandish | unarmed weaponless
    without_weapon bare-handed
loaded live | unloaded blank dummy
insured have_insurance covered_by_insurance carry_insurance | uninsured without_insurance
paid pay settle settled repay repaid in_full reimburse | unpaid outstanding overdue in_arrears default owe owed
licensed have_licence have_license hold_licence hold_license with_licence | unlicensed without_licence without_license
authorised authorized have_permit have_permission with_permit sanctioned legal lawful approved permitted registered | unauthorised unauthorized illegal illicit
    unlawful without_permit without_permission without_authorisation without_authorization unregistered banned forbidden unsanctioned
resist fight_back put_up_fight put_up_resistance offer_resistance struggle | surrender give_up give_himself_up give_herself_up give_themselves_up
    turn_himself_in turn_herself_in turn_themselves_in without_struggle without_resistance without_fight offer_no_resistance cooperate peacefully
blocked block obstructed barred chained barricaded impassable | clear passable unblocked unobstructed open free
locked bolted closed shut padlocked sealed | unlocked open ajar
sealed intact unopened unbroken untouched undisturbed | open opened slit torn tear broken forced unsealed tampered broken_into
asleep sleep sleeping doze dozed nod_off | awake wide_awake
idle lie_idle at_rest switched_off out_of_operation shut_down | at_full_power at_full_capacity at_full_speed in_full_swing generate produce
sober | over_alcohol_limit over_drink-drive_limit over_legal_limit drunk intoxicated inebriated tipsy drink drinking over_limit under_influence under_influence_of_alcohol under_influence_of_drugs
in_person personally on_spot face_to_face | by_video by_videolink by_video_link via_video by_video_conference remotely by_telephone by_phone online by_letter by_e-mail by_email
    from_afar by_proxy virtually
present attend attended turn_up show_up take_part participate address speak take_stage | absent boycott boycotted stay_away shun skip missing_from pull_out miss absent_from
carry carried pass passed adopt adopted approve approved go_through win_majority | defeat defeated reject rejected fall fail vote_down voted_down throw_out thrown_out
unanimously unanimous by_acclamation without_dissent with_one_voice nem_con | narrowly by_narrow_margin by_margin by_vote_of by_casting_vote by_majority by_slim_majority
    divided split in_split_decision by_single_vote
fully completely entirely wholly totally in_full whole complete total | partly partially in_part partial half incomplete
temporary temporarily provisional provisionally for_now interim on_interim_basis until_successor caretaker for_time_being short-term | permanent permanently for_good forever for_ever lasting indefinitely final
stable in_stable_condition out_of_danger out_of_intensive_care recovering lightly_hurt slightly_hurt | critical in_critical_condition in_danger_of_life life-threatening
    in_intensive_care fighting_for_life fight_for_life between_life_and_death at_death_door
conscious awake responsive come_round regain_consciousness | unconscious in_coma comatose unresponsive sedated lose_consciousness without_consciousness
peaceful peacefully orderly without_incident without_trouble | throw_stone throw_bottle hurl_stone hurl_bottle smash_window riot turn_violent with_stones
improve improved improving recover recovering get_better on_mend | worsen worsened worsening deteriorate deteriorated deteriorating get_worse relapse
discharged leave_hospital left_hospital released_from_hospital sent_home_from_hospital out_of_hospital | still_in_hospital remain_in_hospital hospitalised hospitalized
    in_intensive_care bedridden
find_nothing nothing_to_object without_objection in_order in_good_order clean_bill_of_health pass_inspection pass_test no_complaint | find_fault find_defect
    find_flaw find_shortcoming find_irregularity find_violation find_problem note_shortcoming fail_inspection fail_test deficient defective
without_incident without_trouble in_calm peacefully | come_under_fire under_fire ambushed attacked shot_at throw_stone hurl_stone riot
within_hours within_minutes same_day at_once immediately | days_later weeks_later months_later after_days after_weeks after_months for_weeks for_months
    only_after_weeks only_weeks_later
buy bought purchase purchased | as_gift donated inherit inherited bequeathed stolen steal on_loan
find_alive alive find_unharmed | find_body recover_body find_dead
meet met hit reach reached fulfil fulfill achieve attain | miss missed fall_short
break_record set_record beat_record | miss_record fall_short_of_record narrowly_miss
destroy destroyed ruin ruined wipe_out devastate devastated ravage ravaged | spare spared unscathed
acquit acquitted exonerate exonerated | receive_sentence suspended_sentence prison_sentence jail_sentence jail_term prison_term
in_prison behind_bars | suspended_sentence on_probation community_service non-custodial
unanimously unanimous | votes_against vote_against with_votes_against dissent dissenting disagree far_from_united far_from_unanimous
contest contested appeal challenge fight dispute | settle settled pay accept
show_emotion show_reaction weep cry sob in_tears break_down_in_tears burst_into_tears | unmoved impassive impassively expressionless stony-faced without_emotion without_visible_emotion
legal lawful legitimate within_law lawfully by_book to_letter_of_law | break_law against_law outside_law unlawfully in_breach_of_law
on_leash on_lead leashed chained tied_up | loose off_leash unleashed run_free running_free
negative all-clear find_nothing | positive find_trace show_trace detect_trace test_positive
close_to_deal close_to_agreement near_deal near_agreement on_verge_of_deal on_brink_of_deal | far_apart far_from_deal far_from_agreement poles_apart no_closer
run_away runaway run_off abscond leave_of_own_free_will | abduct abducted kidnap kidnapped snatch snatched
at_risk in_danger endangered under_threat in_peril | safe secure out_of_danger
healthy in_good_health well fit in_best_of_health | ill seriously_ill gravely_ill sick unwell in_poor_health terminally_ill
alive survive survived out_alive recovering recuperating convalescing | in_grave buried laid_to_rest dead lifeless die died kill killed perish drown drowned without_life succumb go_down_with_ship
calm flat smooth gentle still | rough stormy choppy heavy violent
hold withstand resist | burst give_way collapse breach rupture buckle
land_safely land safely_landed touch_down | crash crashed come_down plunge explode
restore restored reconnect reconnected back_on back_to_normal | without_power without_electricity without_water without_light cut_off disconnected dark
    in_dark still_out
as_normal as_usual normally as_scheduled on_schedule to_timetable without_interruption without_disruption uninterrupted undisrupted stay_open | suspend suspended halt halted grind_to_halt ground_to_halt come_to_halt standstill at_standstill close closed shut shut_down disrupt disrupted
    paralyse paralysed paralyze paralyzed cancel cancelled stay_down out_of_service
concede concede_defeat admit_defeat accept_defeat acknowledge_defeat acknowledge_victory recognise_victory recognize_victory accept_result congratulate |
    refuse_to_concede contest_result reject_result challenge_result not_give_up fight_on cry_foul
withdraw withdrawn take_back retract rescind | press_ahead stick_to_plan stick_to_plans push_ahead forge_ahead
inform informed notify notified tell told | keep_in_dark leave_in_dark keep_in_ignorance conceal
switch_on switched_on turn_on activate activated running run enabled functioning | switch_off switched_off turn_off deactivate deactivated disabled dead
sound ring go_off wail work function functional functioning operate kick_in spring_into_action | silent remain_silent stay_silent mute fail failed malfunction broken defective faulty out_of_order out_of_action
    jammed inoperative
packed full crowded sold_out sell_out filled overcrowded to_last_seat | empty half-empty half_empty deserted sparsely
deal agreement end_in_agreement end_with_agreement end_in_deal end_with_deal end_in_accord result_in_deal produce_deal reach_agreement reach_deal strike_deal sign_deal come_to_terms breakthrough | without_agreement without_deal
    without_result without_breakthrough empty-handed collapse founder fail stall deadlocked in_deadlock break_off break_down
go_ahead take_place proceed as_planned go_on continue continued resume underway | call_off called_off cancel cancelled canceled postpone postponed scrap scrapped abandon abandoned suspend
    suspended break_off broken_off collapse
strike on_strike walk_out down_tools stop_work stay_out | work at_work back_at_work return_to_work call_off_strike end_strike resume_work
accept | turn_down turn_offer_down reject refuse decline rebuff
hold holding respect intact in_force observed | broken break shattered violate violated collapse breach breached in_tatters
withdraw pull_out pull_back leave retreat evacuate vacate | remain stay stay_put hold_position keep_position hold_out dig_in
take fall capture captured overrun conquer seize in_hands | hold_out resist held repel
apologise apologize say_sorry express_regret ask_forgiveness | unapologetic unrepentant stand_by without_apology without_word_of_apology without_regret
resign quit step_down stand_down leave_of_own_accord of_own_accord lay_down_office hand_in_resignation tender_resignation give_notice | fire fired sack sacked dismiss
    dismissed oust ousted remove removed axe kick_out force_out forced_out depose
dismissed dismiss sacked sack fired fire removed remove oust ousted resign quit step_down | remain_in_post remain_in_office stay_in_post stay_in_office keep_post keep_job in_office
    stay_on cling_on
release free freed released at_liberty at_large on_run on_bail on_parole let_go | in_custody in_jail in_prison in_detention behind_bars under_arrest in_captivity in_handcuffs to_prison to_jail
    under_house_arrest locked_up still_held still_being_held held_captive remain_captive still_captive in_hands_of_kidnappers
at_large on_run in_hiding on_loose fugitive | arrest arrested caught captured in_custody behind_bars under_arrest in_police_custody
plead_guilty confess admit own_up come_clean acknowledge_guilt | plead_not_guilty deny denies_everything protest_innocence maintain_innocence deny_charge deny_everything deny_allegation
    profess_innocence
allow allowed grant granted uphold upheld succeed successful | dismiss dismissed reject rejected throw_out thrown_out refuse refused fail unsuccessful
find found recovered recover traced turn_up retrieve retrieved unearth unearthed under_lock_and_key in_safe_hands back_in_hands | missing still_missing untraced without_trace lost vanished unaccounted_for
double doubled soar soared | slide_into_red fall_into_red plunge_into_red slip_into_red
make_profit profitable in_profit in_black post_profit report_profit return_profit | make_loss loss-making in_red post_loss report_loss
solvent liquid | bankrupt insolvent in_administration in_receivership in_liquidation go_bust go_under
go_up rise raise raised increase climb | unchanged remain_unchanged stay_same steady stable constant frozen freeze go_down fall drop
unchanged as_is steady flat | change changed altered rise fall
sell sold | lease leased let rent rented lend lent pledge keep give donate donated
own owned | lease leased rent rented borrow borrowed
wave_through clear cleared approve give_green_light give_go-ahead | block blocked veto prohibit stop hold_up
contagious infectious | harmless
edible fit_for_consumption | inedible unfit_for_consumption
vaccinated inoculated immunised | unvaccinated
stand count valid given awarded ratify ratified confirmed uphold recognise recognised | disallow disallowed annul annulled void chalk_off chalked_off overturned overrule ruled_out declared_invalid
    strike_from invalid scrapped rescinded in_bin
score convert converted net go_in find_net | miss missed saved save
fit available start started in_starting_eleven in_starting_line-up on_pitch | injured out_injured ruled_out sidelined on_bench on_sidelines suspended
send_off sent_off dismissed show_red_card red_card | stay_on_pitch escape_with_yellow booked
win beat defeat beat_opponent victorious first_place | end_in_draw end_in_stalemate end_in_tie drawn finish_level lose draw drew last_place come_last
finish complete reach_finish cross_line finished | drop_out retire give_up pull_out abandon collapse
qualify qualified go_through advance progress reach_final | knock_out knocked_out eliminate eliminated go_out crash_out miss_out
retire retired hang_up_boots end_career | carry_on go_on continue play_on
promote promoted | relegate relegated demote demoted
under_control contained contain put_out extinguish extinguished brought_under_control | out_of_control spread spreading rage raging burn burning blaze still_burning
plug plugged seal stop stopped stemmed repaired fixed | leak leaking gush gushing flow flowing spill spilling spew
return_home home back_home allow_home | barred evacuated displaced stranded in_shelter
free_to_leave free_to_go free_to_move | held hold_hostage held_hostage detained confined trapped stuck
in_international_waters on_high_seas | in_territorial_waters in_national_waters
green | red
stand_again run_again seek_re-election stand_for_re-election run_for_re-election seek_second_term | step_down bow_out stand_aside stand_down retire
vote_for in_favour in_favor | vote_against abstain
public in_public on_record open_to_public publicly open_to_press in_front_of_cameras on_camera before_press | behind_closed_doors behind_closed_door in_private in_camera privately secretly in_secret
    closed_to_public closed_to_press confidential off_record
signed by_name named | unsigned anonymous anonymously unnamed
fair free_and_fair clean regular | farce sham charade mockery travesty rigged stolen fraudulent marred manipulated falsified flawed
final binding unappealable | appealable open_to_appeal subject_to_appeal can_be_appealed provisional
immediately at_once with_immediate_effect from_today straight_away | gradually in_stages step_by_step next_year in_years later
unconditional unconditionally without_conditions no_strings_attached | conditional conditionally tied_to_conditions on_condition subject_to_condition
elected elect by_ballot | appointed appoint nominated by_decree
encrypted scrambled | unencrypted in_clear in_plain_text
delete deleted wipe wiped erase erased destroy destroyed shred shredded | keep kept save saved preserve preserved store stored retain retained archive
stranger unknown | known acquaintance friend relative neighbour neighbor
occupied inhabited | empty vacant uninhabited abandoned unoccupied disused derelict
shake_hand shook_hands greet | avoid_handshake without_handshake snub cold-shoulder refuse_handshake
explode go_off blow_up detonate exploded | defuse defused dud intercepted disarmed
toy replica imitation fake dummy plastic | real genuine live
sink sank go_down capsize capsized founder | afloat tow towed reach_port limp salvaged refloat refloated
abandon abandoned leave jump_overboard | stay_on_board remain_on_board aboard on_board stay
invited invite by_invitation | uninvited gatecrash without_invitation
still_standing standing intact | collapse collapsed fall_down flatten flattened raze razed in_ruins destroyed
experienced seasoned veteran | inexperienced novice beginner rookie newcomer
treat_well well-treated humane humanely | tortured torture beaten mistreated abused ill-treated maltreated inhumanely
put_out_to_tender by_tender tendered in_open_tender | without_tender no-bid direct_award without_bidding
answer answered reply respond responded react reacted acknowledge take_up follow_up followed_up act_on heed heeded | unanswered without_answer without_reply unheeded ignore ignored
    disregard disregarded fall_on_deaf_ears shelved
read | unread
dry | wet flooded soaked full_of_water
clear_of free_of rid_of | full_of covered_with covered_in littered_with clogged_with
clean unpolluted pure | polluted contaminated dirty fouled oiled
declared | undeclared
guarded under_guard protected | unguarded unprotected unattended
monitored supervised under_supervision | unsupervised unmonitored unattended
maintained serviced inspected checked | neglected unchecked unserviced unmaintained uninspected
keep_promise keep_word keep_pledge honour honor | break_promise break_word break_pledge go_back_on renege backtrack
finished complete completed ready | unfinished incomplete half-finished under_construction
sealed_off cordoned_off closed_off | open accessible
moving in_motion | stationary at_standstill motionless parked at_anchor docked
guilty to_blame responsible at_fault | innocent blameless not_to_blame cleared exonerated vindicated
first unprecedented first_time first-ever for_first_time | again repeat repeatedly third_time second_time once_more as_before latest_in_series
united with_one_voice in_agreement of_one_mind | divided split at_odds at_loggerheads disunited
domestic homemade home-made local | foreign imported from_abroad
civilian | military
new brand-new modern state-of-the-art latest most_advanced up-to-date cutting-edge | old outdated obsolete antiquated second-hand ageing aging dated yesterday
cheap affordable free free_of_charge | expensive dear costly pricey
heavy fierce strong violent | light weak slight gentle
visible in_sight | invisible hidden out_of_sight
married | single unmarried divorced
employed in_work | unemployed jobless out_of_work
same identical matching match | different differ other mismatch
deliberate on_purpose purposely wilful willful | inadvertent inadvertently unwittingly unintended by_mistake by_accident mistaken in_error
true accurate correct right | false untrue wrong inaccurate incorrect invented made-up made_up fabricated
proven proved confirmed substantiated | unproven unconfirmed unsubstantiated baseless unfounded without_foundation without_basis
separate separately | together jointly
in_session sitting | adjourned in_recess dissolved
"""

# What ends a state need not deny that it was so before: on the left what ends, on the right what it may end; nothing there, whatever it be.
_UNDOING = """
clear cleared unblock | block blocked obstructed closed impassable
find found locate located trace traced retrieve retrieved recover recovered rescue rescued turn_up |
reopen reopened restore restored reconnect repair repaired fix fixed resume resumed restart reinstate reinstated back back_on switch_on turn_on back_to_normal |
contain contained extinguish extinguished put_out plug plugged lift lifted call_off back_at_work |
free release |
settle settled repay repaid |
widen widened enlarge enlarged | narrow small
deepen deepened | shallow
lengthen lengthened extend extended | short
strengthen strengthened reinforce reinforced | weak
brighten brightened | dark
empty emptied drain drained | full flooded
fill filled | empty
dry dried | wet
cool cooled | hot
back_home return_home return refloat refloated recapture recaptured regain_consciousness come_round |
"""


def _undoing() -> dict[str, frozenset[str]]:
    sides = (line.split("|") for line in _UNDOING.strip().split("\n"))
    return {word: frozenset(ended.split()) for ending, ended in sides for word in ending.split()}


UNDOING = _undoing()
