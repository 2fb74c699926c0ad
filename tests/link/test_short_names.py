"""Short names of clubs, things and lands, and of what type names are by the words and numbers beside them."""

import pytest

from synoptic.model import EntityType
from tests.link.story import at, entities

ONE = [
    ("The Brod Herons won in Lipa on Monday. Fans cheered in Brod.", "The Herons are a good team. Herons win again!", "Brod Herons", "Herons"),
    ("North Korea and South Korea met on Monday.", "The talks in Lipa pleased the South, its minister said.", "South Korea", "South"),
    ("Halvor sells the Halvor Corva in Lipa.", "He drove the Corva, and Ana Kovac drove a Corva too.", "Halvor Corva", "Corva"),
    ("A deal was struck by Pelvora Inc. on Monday.", "He left Pelvora in May. Shares in Pelvora fell.", "Pelvora Inc.", "Pelvora"),
    (
        "The Corva Grande flew. A Corva is small, the Corva Grande is not.",
        "They saw the Grande rise. A Grande is big.",
        "Corva Grande",
        "Grande",
    ),
    ("President Ana Lidia Velarro Ruiz wept on Monday.", "Velarro said no. The firm was told by Velarro.", "Ana Lidia Velarro Ruiz", "Velarro"),
    ("They live on Cape Orso in May, near Cape Orso Harbour.", "It rained at the Cape.", "Cape Orso", "Cape"),
    ("They met in Brod, Fla., on Monday.", "It rained in Florida.", "Fla.", "Florida"),
]


@pytest.mark.parametrize(("one", "other", "full", "short"), ONE)
def test_short_for(one: str, other: str, full: str, short: str) -> None:
    found = entities(one, other)
    assert at(found, "a", full) == at(found, "b", short) != set()


@pytest.mark.parametrize(
    ("one", "other", "full", "short"),
    [
        ("Halvor sells the Halvor Corva in Lipa.", "The Corva is fast, said Halvor.", "Halvor Corva", "Halvor"),
        ("The Corva 8 and the Corva 9 flew on Monday.", "The Corva 9 is new.", "Corva 8", "Corva 9"),
        ("South Korea won on Monday.", "The snow fell all over the South.", "South Korea", "South"),
        ("Velmora lost data on Monday.", "Velmora Card Services, a subsidiary, had sold it. Velmora is sorry.", "Velmora", "Velmora Card Services"),
        ("Velmora lost data on Monday.", "The Velmora Lamp is new, said Velmora.", "Velmora", "Velmora Lamp"),
        ("Ana Kovac left the University of Brodstad on Monday.", "Brodstad Grows\n\nIt rained.", "University of Brodstad", "Brodstad"),
    ],
)
def test_not_short_for(one: str, other: str, full: str, short: str) -> None:
    found = entities(one, other)
    assert at(found, "a", full).isdisjoint(at(found, "b", short))


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The Corva 9 rose on Monday. A Corva 9 weighs 40 tonnes.", "Corva 9", EntityType.OTHER),
        ("They sank the Talia Grande, a small tanker, on Monday.", "Talia Grande", EntityType.OTHER),
        ("The state newspaper denied it, and the Veska Danu newspaper had it on Monday.", "Veska Danu", EntityType.ORGANISATION),
        ("The Brod Herons lost in Lipa. The Herons had led in Brod.", "Herons", EntityType.ORGANISATION),
        ("He was born in Thorpe, Wisconsin, and died in May.", "Thorpe", EntityType.PLACE),
        ("They met at the Brod Battle Monument on Monday.", "Brod Battle Monument", EntityType.FACILITY),
        ("He works for companies like Boyle, Orvane and Norjet, he said on Monday.", "Boyle", EntityType.ORGANISATION),
        ("It is seen in countries such as Qarim and Vardania.", "Qarim", EntityType.PLACE),
        ("She drove his blue Halvor Corva to Lipa.", "Halvor Corva", EntityType.OTHER),
        ("They were told that VolaraJet said no on Monday.", "VolaraJet", EntityType.ORGANISATION),
        ("They flew with Envoy Air to Lipa on Monday.", "Envoy Air", EntityType.ORGANISATION),
        ("It rained in nearby Pelmora, she said.", "Pelmora", EntityType.PLACE),
        ("They read Televeska, a website of Lipa, on Monday.", "Televeska", EntityType.ORGANISATION),
        ("It was told by ALN affiliate Televeska on Monday.", "Televeska", EntityType.ORGANISATION),
        ("His wing broke, and so did his Saubrin in Lipa.", "Saubrin", EntityType.OTHER),
        ("He read a Sutra in Lipa on Monday.", "Sutra", EntityType.OTHER),
        ("The fleet Mercury rose on Monday, said Mars fans.", "Mercury", EntityType.PLACE),
        ("The developer Ana Brodric built it, and Ana Brodric sold it on Monday.", "Ana Brodric", EntityType.PERSON),
        ("The minister told Chanwook Park that Ana Park was well.", "Ana Park", EntityType.PERSON),
    ],
)
def test_type_by_what_stands_beside(text: str, name: str, kind: EntityType) -> None:
    found = entities(text, "It rained.")
    assert [entity.type for entity in found if any(mention.text == name for mention in entity.mentions)] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "Fireworks lit the bay. All the fireworks were red.",
        "3/9 Bodybuilders in a gym.",
        "Go to Settings > Themes and wait.",
        "It is under the Friends tab of the menu.",
        "Stages: 2 Boosters: 2 Cores: 3",
    ],
)
def test_what_only_begins_or_labels_is_no_name(text: str) -> None:
    assert not entities(text, "It rained.")
