"""No money was paid, says one; the other tells how much was, or that some was."""

from synoptic.judge.clauses.negation import is_negated, negations
from synoptic.judge.clauses.verb_groups import by_verbs, verb_phrase
from synoptic.judge.figures.figure import figures_of
from synoptic.judge.finding import Finding
from synoptic.judge.kept import once_a_statement
from synoptic.judge.polarity.denied_things import denied_nouns
from synoptic.judge.sides import Side, predicate_of
from synoptic.lexicon.numbers import CURRENCIES
from synoptic.model import Certainty, DifferenceKind, Relation, Statement

# What is paid, beside the names of currencies.
_MONEY = frozenset(
    "money cash sum ransom bribe payment compensation penny pence cent pfennig centime kopeck shilling dime crown krone krona franc dinar "
    "dirham peso rand riyal rial lira zloty mark florin guilder taler real".split()
) | {word for word in CURRENCIES if word.isalpha()}
# By these money goes from one to another.
_PAYING = frozenset(
    "pay hand hand_over give transfer send wire spend cough_up fork_out shell_out part receive get collect pocket earn take accept go flow change "
    "exchange deliver remit".split()
)
_FIRM = frozenset({Certainty.ASSERTED, Certainty.DENIED})
_WHY = "one says that money was paid, the other that none was"


def sum_difference(one: Side, other: Side) -> Finding | None:
    """Money that one side says was paid, where the other says that none was; whichever of the two it is."""
    for mine in one.statements:
        for theirs in other.statements:
            if (_pays_nothing(one, mine) and _pays(other, theirs)) or (_pays_nothing(other, theirs) and _pays(one, mine)):
                return Finding(DifferenceKind.POLARITY, Relation.CONTRADICT, *by_verbs(one, mine, other, theirs), _WHY)
    return None


@once_a_statement
def _pays_nothing(side: Side, statement: Statement) -> bool:
    """Whether a clause says that no money went over: "not a single euro was paid", "paid nothing"."""
    if not _tells_of_paying(side, statement):
        return False
    nothing = any(negation.lemma == "nothing" for negation in negations(side, statement))
    return nothing or any(noun.lemma in _MONEY for noun in denied_nouns(side, statement))


@once_a_statement
def _pays(side: Side, statement: Statement) -> bool:
    """Whether a clause flatly says that some money went over."""
    if not _tells_of_paying(side, statement) or is_negated(side, statement) or statement.certainty is not Certainty.ASSERTED:
        return False
    return any(figure.kind == "money" and figure.low > 0 for figure in figures_of(side.case.only(statement))) or any(
        side.reading.tokens[role.head].lemma in _MONEY and role.name in {"object", "subject"} for role in statement.roles
    )


def _tells_of_paying(side: Side, statement: Statement) -> bool:
    return statement.certainty in _FIRM and not _PAYING.isdisjoint({predicate_of(side, statement), verb_phrase(side, statement)})
