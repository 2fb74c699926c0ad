"""Conflicts of sentences that may belong together but are likelier not to, between articles that contradict each other anyway."""

import pytest

from synoptic.annotate import annotate
from synoptic.judge import judge_story
from synoptic.link import link_story
from synoptic.model import Alignment, Alignments, Claim, Relation
from tests.factory import article

_AGREED = ("The bridge at Odby was opened by the mayor on Monday.", "The bridge at Odby was opened by the mayor on Monday.")
_DISPUTED = ("The bridge is 300 metres long.", "The bridge is 340 metres long.")


def _claims(surely: tuple[str, str], perhaps: tuple[str, str]) -> list[Claim]:
    """The claims of two articles of two sentences, of which the first surely belong together and the last may."""
    both = [annotate(article(name, f"{one}\n\n{other}", published="2025-03-05")) for name, one, other in zip("ab", surely, perhaps, strict=True)]
    story = link_story(both)
    first, last = (tuple(annotated.statements[place].id for annotated in story.articles) for place in (0, -1))
    aligned = Alignments((Alignment(first, 0.9, "the same words"),), (Alignment(last, 0.3, "both have: union"),))
    return list(judge_story(story, aligned, {})[1])


_DENIED = ("The mayor shook hands with the men of the union.", "There was no handshake.")
_COUNTED = ("The union counted 400 pickets.", "There were 650 pickets at the gates, by the union's count.")
_TIMED = ("The union's men left the town hall at noon.", "The union's men were let out of the hall at half past twelve.")


@pytest.mark.parametrize("perhaps", [_DENIED, _COUNTED, _TIMED])
def test_a_conflict_of_what_may_belong_together_is_told_where_the_articles_contradict_each_other_anyway(perhaps: tuple[str, str]) -> None:
    told = [claim for claim in _claims(_DISPUTED, perhaps) if claim.relation is Relation.CONTRADICT]
    assert [(claim.score, claim.why) for claim in told] == [(0.9, "the same words"), (0.3, "both have: union")]


@pytest.mark.parametrize("perhaps", [_DENIED, _COUNTED, _TIMED])
def test_elsewhere_it_is_not(perhaps: tuple[str, str]) -> None:
    assert [claim.score for claim in _claims(_AGREED, perhaps)] == [0.9]


def test_two_such_conflicts_are_told_by_themselves() -> None:
    texts = (f"{_AGREED[0]}\n\n{_DENIED[0]}\n\n{_COUNTED[0]}", f"{_AGREED[1]}\n\n{_DENIED[1]}\n\n{_COUNTED[1]}")
    story = link_story([annotate(article(name, text, published="2025-03-05")) for name, text in zip("ab", texts, strict=True)])
    first, denied, counted = ([annotated.statements[place].id for annotated in story.articles] for place in (0, 1, -1))
    perhaps = tuple(Alignment(tuple(pair), 0.3, "both have: union") for pair in (denied, counted))
    claims = judge_story(story, Alignments((Alignment(tuple(first), 0.9, "the same words"),), perhaps), {})[1]
    assert [claim.score for claim in claims if claim.relation is Relation.CONTRADICT] == [0.3, 0.3]


@pytest.mark.parametrize(
    "perhaps",
    [
        ("The union's head Ada Wray, 41, thanked the town.", "A union man, 37, spoke to the workers of the town."),  # two people's ages
        ("The union thanked the town.", "The union met in the town."),  # no conflict
        ("The union's men left the town hall at noon.", "The union's men were let out of the hall at six in the evening."),  # two moments
        ("The union's men left the hall at 4 a.m.", "The union's men were let out of the hall at 0420 GMT."),  # two places' clocks
        ("The bridge is 300 metres long, a union man said.", "The union measured the bridge: 340 metres."),  # told already
    ],
)
def test_what_is_no_conflict_or_told_already_is_no_claim(perhaps: tuple[str, str]) -> None:
    assert not [claim for claim in _claims(_DISPUTED, perhaps) if claim.score < 0.5]


def test_a_denial_beside_the_clauses_that_were_joined_is_told_too() -> None:
    one = "Managers shook hands with the union's men, and the shift went down at noon."
    other = "There was no handshake, but the union's men watched how the shift went down."
    both = [
        annotate(article(name, f"{first}\n\n{text}", published="2025-03-05")) for name, first, text in zip("ab", _DISPUTED, (one, other), strict=True)
    ]
    story = link_story(both)
    ids = [
        tuple(next(entry.id for entry in annotated.statements if words in entry.text) for annotated in story.articles)
        for words in ("metres", "shift")
    ]
    claims = judge_story(story, Alignments(tuple(Alignment(pair, 0.9, "the same words") for pair in ids)), {})[1]
    assert sum(claim.relation is Relation.CONTRADICT for claim in claims) == 2


def test_what_both_articles_have_word_for_word_is_no_conflict_of_theirs() -> None:
    texts = ("The mayor shook hands with the men of the union.", "There was no handshake.")
    both = [annotate(article(name, f"{first}\n\n" + "\n\n".join(texts), published="2025-03-05")) for name, first in zip("ab", _DISPUTED, strict=True)]
    story = link_story(both)
    measured = tuple(annotated.statements[0].id for annotated in story.articles)
    crossed = (story.articles[0].statements[1].id, story.articles[1].statements[-1].id)
    aligned = Alignments((Alignment(measured, 0.9, "the same words"),), (Alignment(crossed, 0.3, "both have: hands"),))
    assert not [claim for claim in judge_story(story, aligned, {})[1] if claim.score < 0.5]
