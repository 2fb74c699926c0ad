"""Words by which a writer takes a side: an observation for the reader, never a score.

Written for this project along the classes of one-sided and subjective words that Recasens, Danescu-Niculescu-Mizil and Jurafsky describe
("Linguistic Models for Analyzing and Detecting Biased Language", ACL 2013); the words are ours. Grave but plain words of news (killed, war,
attack, victim of a crash) are not here: they take no side. Lemmas, lower case.
"""

# Nouns that judge whom or what they name.
JUDGING_NOUNS = frozenset(
    "dictator tyrant despot autocrat strongman regime junta clique puppet stooge lackey crony henchman warlord thug gangster bandit crook thief swindler fraudster "
    "cheat liar charlatan conman villain monster butcher executioner killer murderer terrorist extremist radical fanatic zealot militant fascist nazi neo-nazi "
    "occupier invader aggressor aggression oppressor collaborator traitor turncoat fugitive accomplice mastermind culprit perpetrator vandal hooligan rioter mob "
    "rabble horde provocateur agitator troublemaker infiltrator saboteur oligarch elite establishment swamp cabal mafia scapegoat hero heroine "
    "martyr patriot saviour savior liberator liberation freedom-fighter champion visionary legend homeland motherland fatherland genocide massacre slaughter "
    "carnage bloodbath atrocity barbarity outrage disgrace shame scandal sham farce charade circus witch-hunt stunt ploy scheme conspiracy plot propaganda lie lies "
    "falsehood smear slander hoax myth fiction fantasy nonsense rumour rumor meddling crackdown purge persecution repression oppression tyranny power-grab theft robbery "
    "plunder blackmail extortion warmongering bullying betrayal treachery capitulation surrender humiliation debacle fiasco disaster chaos mess "
    "blunder failure mistake triumph victory miracle masterpiece breakthrough revenge vengeance punishment "
    .split()
)

# Adjectives and adverbs that judge.
JUDGING_MODIFIERS = frozenset(
    "illegitimate illegal unlawful so-called self-appointed self-styled self-proclaimed self-declared supposed purported notorious infamous disgraced embattled "
    "controversial brutal ruthless savage barbaric bloody bloodthirsty cruel vicious heinous monstrous evil wicked sinister shady dubious crooked corrupt rotten greedy "
    "shameless shameful disgraceful scandalous outrageous cynical hypocritical cowardly reckless irresponsible incompetent hapless clueless feckless arrogant "
    "brazen blatant flagrant draconian authoritarian dictatorial tyrannical fascist extremist radical far-left far-right hardline fanatical violent hostile "
    "fake false bogus phoney phony baseless groundless unfounded absurd ridiculous ludicrous laughable pathetic hysterical provocative "
    "heroic brave courageous valiant fearless noble glorious legendary historic great outstanding visionary beloved sacred holy righteous just "
    "rightful legitimate innocent honest terrible horrific horrifying horrendous appalling shocking disastrous catastrophic ill-fated doomed tragic "
    "massive huge staggering whopping unprecedented devastating crippling bitter unfair unjust"
    " generously heroically bravely shamelessly brazenly cynically recklessly brutally savagely ruthlessly allegedly supposedly conveniently".split()
)
# Strong words for the size or course of plain events: they colour, but every outlet uses them; alone they take no side in somebody's mouth.
INTENSIFIERS = frozenset("massive huge great historic terrible devastating tragic unprecedented".split())

# Verbs of saying that lend or withhold belief, and verbs that show the doer in an ill light.
JUDGING_VERBS = frozenset(
    "boast brag gloat bluster whine moan rant rave rail lash slam blast fume sneer scoff crow beg grovel plead claim allege maintain insist purport pretend admit concede "
    "confess blame accuse dodge evade refuse ignore shrug flout defy trample punish rob plunder loot steal betray abandon bully blackmail threaten "
    "smear vilify demonise demonize slaughter butcher massacre".split()
)
# Of these, the verbs that mark as mere words what somebody says.
JUDGING_CUES = frozenset(
    "boast brag gloat bluster whine moan rant rave rail lash slam blast fume sneer scoff crow beg grovel claim allege maintain insist purport pretend admit concede "
    "confess blame accuse complain".split()
)
