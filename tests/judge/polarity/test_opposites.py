"""What one denies of a thing and the other affirms, by a negation, an opposite word or state; and what only looks so. Both ways round."""

import pytest

from synoptic.model import Relation
from tests.judge.story import judged, kinds

AGREE, DIFFER, CONTRADICT = Relation.AGREE, Relation.DIFFER, Relation.CONTRADICT


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # Negations of other shapes.
        ("The troops had at no time entered the valley.", "The troops had entered the valley."),
        ("Our men opened no fire, nor had they used mortars.", "The men had used mortars."),
        ("The village was never warned.", "The village was warned in time."),
        ("The claims were not denied by the minister.", "The minister denied the claims."),
        # Opposite states, told by whatever verb.
        ("The strike is legal.", "The strike was declared unlawful."),
        ("The driver was sober.", "The driver was drunk."),
        ("The bridge is open to lorries.", "The bridge is shut to lorries."),
        ("The mine has been shut since the flood.", "The mine resumed work in August."),
        ("The ship sank.", "The ship stayed afloat."),
        ("The board unanimously backed the sale.", "The board was divided over the sale."),
        ("The hostages are safe.", "The hostages were shot dead."),
        ("The court cleared the general of murder.", "The general was convicted of murder."),
        # Verbs whose complement is or is not so, and what is denied from above.
        ("The guard forgot to lock the gate.", "The guard locked the gate."),
        ("The crew was unable to reach the wreck.", "The crew reached the wreck."),
        ("Police stopped the marchers from entering the square.", "The marchers entered the square."),
        ("The mill denied dumping waste in the river.", "The mill dumped waste in the river."),
        ("The mayor denied reports that the bridge had been closed.", "The bridge had been closed."),
        ("It is not true that the mill was damaged.", "The mill was damaged."),
        ("There was no sign that the mill had been damaged.", "The mill had been damaged."),
        ("The report that the mill had been damaged is false.", "The mill had been damaged."),
        ("The minister left without taking questions.", "The minister took questions."),
        ("Not one window was broken.", "Several windows were broken."),
        ("Divers could not reach the wreck.", "Divers reached the wreck."),
        # Results that shut each other out, told with particles, prepositions and prefixes.
        ("The governor vetoed the bill.", "The governor signed the bill."),
        ("The court upheld the ban.", "The court struck down the ban."),
        ("The ban was lifted.", "The ban remains in force."),
        ("The alarm was switched off.", "The alarm was switched on."),
        ("The door was locked.", "The door was unlocked."),
        ("The letter is genuine.", "The letter is a forgery."),
        ("The chairwoman will step down.", "The chairwoman will remain in office."),
        # Nobody hurt, and somebody.
        ("Nobody was seriously hurt in the clashes.", "A student died in the clashes."),
        ("No one was killed in the fire.", "Ola Berg, 19, was killed in the fire."),
        ("There were two arrests and no injuries.", "A steward was rushed to hospital with a cut head."),
        ("Nobody was hurt in the blaze.", "Two shepherds were taken to the district hospital."),
        # Such a thing as the other tells of.
        ("No such letter ever arrived, the governor said.", "The governor got my letter."),
        ("The office has no record of such a letter.", "The office got my letter."),
        # Things joined with what is denied, and one verb with little else in common.
        ("No notes or protests were received from the neighbour.", "The neighbour had protested on Tuesday."),
        ("The second bottle was never opened at all.", "Experts opened the bottle six weeks later in a laboratory abroad."),
        # No money, and some.
        ("Not a single crown was paid to the thieves.", "The insurer handed over 1.5 million euros in January."),
        ("The club paid nothing for him.", "The club paid £2m for the keeper."),
        # Decided, and not yet.
        ("The family has not made up its mind.", "The family has promised to sell its shares."),
        ("The board is still undecided.", "The board has agreed to the sale."),
    ],
)
def test_opposites_contradict(one: str, other: str) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert (claim.relation, kinds(claim)) == (CONTRADICT, {"polarity"})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # Two denials, whatever their voice.
        ("The minister denied the claims.", "The claims were denied by the minister."),
        # Bounded, or another frame of the verb, or a negation further down.
        ("The family did not have to pay until November.", "The family had to pay by November."),
        ("The letter did not call for the removal of the head.", "The letter calls on the board to meet."),
        ("Police did not take her claims seriously.", "The victims accused police of not taking their claims seriously."),
        ("No telescope can see the planet.", "The planet is too faint to be seen by a telescope."),
        # What is denied of a thing is no denial of the thing.
        ("By day no nurse shall care for more than six patients.", "The union represents the nurses."),
        ("Not one hotel was damaged.", "Tourists had left the hotels and the villages."),
        # Of other people or things, of one thing of two kinds, or turned round.
        ("The president did not name a successor.", "The president named a commission to study the fire."),
        ("The strike did not spread to the south.", "The fire spread to the roof of the mill."),
        ("The mill did not pay a dividend.", "The mill paid its workers a bonus."),
        ("The older brother survived.", "The younger brother died."),
        ("The northern mill will close.", "The southern mill will stay open."),
        ("The minister praised the nurses.", "The nurses criticised the minister."),
        # One denial told twice.
        ("The mayor denied that.", "That is a lie, the mayor says."),
        # So much of a thing, or so soon.
        ("The town had not seen such a flood for fifty years.", "The town saw a great flood."),
        ("The dam did not break at once.", "The dam broke in the end."),
        # Some of a kind are denied.
        ("The ruling has no legal effect.", "The ruling is set to take effect."),
        # The same result in other words, one of them a denial of its own.
        ("The court rejected the appeal.", "The court turned down the appeal."),
        ("The president refused to resign.", "The president will stay in office."),
        ("The crew could not stop the leak.", "The leak continued."),
        # What is left open, and what stands beside a denial.
        ("The mill denies the charge and blames the wind.", "The wind is to blame."),
        # Two ends of one course, and acts in turn.
        ("The season began badly for the team.", "The season ended badly for the team."),
        ("The man was arrested at the border.", "The man was released from the court on bail."),
        # Slight harm where nobody was gravely hurt.
        ("Nobody was seriously hurt in the clashes.", "Three men were slightly hurt in the clashes."),
    ],
)
def test_what_only_looks_opposite_agrees(one: str, other: str) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert claim.relation is AGREE


def test_who_leaves_open_what_the_same_one_confirmed_is_contradicted() -> None:
    texts = "Observers leave open who fired first.", "International observers have confirmed that the first shots came from the ridge."
    for claim in (judged(*texts), judged(*reversed(texts))):
        assert claim.relation is CONTRADICT


def test_a_beginning_and_an_end_have_two_times() -> None:
    for texts in (
        ("The plane took off at 11:36 a.m.", "The plane landed at 7:33 p.m."),
        ("The lab was launched in 2011.", "The lab was decommissioned in 2013."),
    ):
        assert judged(*texts).relation is AGREE


def test_when_a_thing_was_to_be_and_when_it_was_differ() -> None:
    claim = judged("The bridge will open on 3 May.", "The bridge opened on 9 May.")
    assert (claim.relation, kinds(claim) & {"time"}) == (DIFFER, {"time"})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The mayor vowed to stay in office.", "The mayor has offered to resign from office."),
        ("The strike was called off.", "The strike will go ahead."),
        ("The dam held.", "The dam burst."),
        ("The currency gained 2% after the decision.", "The currency fell 2% after the decision."),
        ("The ward has been closed.", "The ward remains open."),
    ],
)
def test_what_verbs_carry_and_particles_say(one: str, other: str) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert (claim.relation, kinds(claim)) == (CONTRADICT, {"polarity"})


@pytest.mark.parametrize(
    ("one", "other", "relation", "parts"),
    [
        ("Kenya proposed the truce.", "Tanzania proposed the truce.", CONTRADICT, {"actor"}),
        ("The truce was proposed by Kenya.", "Tanzania proposed the truce.", CONTRADICT, {"actor"}),
        ("The talks were held in Lisbon.", "The talks were held in Geneva.", CONTRADICT, {"place"}),
        # Two causes may both be at work.
        ("The fire was blamed on a faulty cable.", "The fire was caused by a cigarette.", DIFFER, {"actor"}),
        ("The bridge collapsed because of the flood.", "The bridge collapsed because of poor steel.", DIFFER, {"actor"}),
        ("The bridge collapsed because of the flood.", "The bridge collapsed because of the flood in May.", AGREE, set()),
    ],
)
def test_doers_places_and_causes(one: str, other: str, relation: Relation, parts: set[str]) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert (claim.relation, kinds(claim)) == (relation, parts)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("The club will appeal in May.", "Whether the club will appeal is being looked into.", {"certainty"}),
        ("The mill is preparing a bid.", "The mill declined to say whether it would make a bid.", {"polarity"}),
    ],
)
def test_what_is_left_open_differs(one: str, other: str, expected: set[str]) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert (claim.relation, kinds(claim)) == (DIFFER, expected)


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("Tests found no harmful amounts of lead in the river.", "The lead in the river was twice the legal limit.", CONTRADICT),
        ("The lead was within the permitted limits.", "Divers measured lead above the permitted maximum.", CONTRADICT),
        ("The lead was below the limit.", "Tests found no dangerous levels of lead.", AGREE),
        ("The noise exceeded the limit.", "Tests found no dangerous levels of lead.", AGREE),
        ("The sirens sounded after eleven minutes, too late for most.", "No siren was heard in Torvald.", CONTRADICT),
    ],
)
def test_limits_passed_and_kept(one: str, other: str, relation: Relation) -> None:
    for claim in (judged(one, other), judged(other, one)):
        assert claim.relation is relation
